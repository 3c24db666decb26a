import { type CodeOwners, type CodeOwnersLine, lineFinder } from '../codeowners/code-owners.ts';
import { folderOf, stepsUp } from '../discover/source-address.ts';
import { isSomebody } from '../estate/reading.ts';
import { classifyOwner, noContext } from '../evidence/owner.ts';

/** Who may own something, going by the repository: a guess for a person to confirm. */
export interface Proposal {
  /** The accountable one first. */
  readonly owners: readonly string[];
  /** The team to declare, where the owner is the id of one. */
  readonly team: { readonly id: string; readonly name: string } | null;
  /** Where the repository says so: `.github/CODEOWNERS:12`. */
  readonly from: string;
}

/** A proposal for something that several files define, with how many of them it is for. */
export interface Majority {
  readonly proposal: Proposal;
  readonly files: number;
  readonly all: number;
}

/** Who owns a path, from the top of the repository, as far as the repository says. */
export type OwnersAt = (path: string) => Proposal | undefined;

/** The proposal that most of some files have; the first of several that as many have. */
export function majority(files: readonly string[], ownersAt: OwnersAt): Majority | undefined {
  const byOwners = new Map<string, { readonly proposal: Proposal; files: number }>();
  for (const file of files) {
    const proposal = ownersAt(file);
    if (proposal === undefined) continue;
    const key = JSON.stringify(proposal.owners);
    const known = byOwners.get(key) ?? { proposal, files: 0 };
    known.files++;
    byOwners.set(key, known);
  }
  const [most] = [...byOwners.values()].sort((a, b) => b.files - a.files);
  return most && { ...most, all: files.length };
}

/** A longer list of reviewers doesn't say who is responsible: the first team of it is proposed, else the first of all. */
const MOST = 3;

/** Who has to review a path, with how many folders the line that says so names. */
interface Reviewers {
  readonly proposal: Proposal;
  readonly depth: number;
}

/** The owners of a path by CODEOWNERS: those that a manifest could name. */
function reviewersAt(codeOwners: CodeOwners): (path: string) => Reviewers | undefined {
  const lineOf = lineFinder(codeOwners.lines);
  const known = new Map<CodeOwnersLine, Reviewers>();
  return (path) => {
    const line = lineOf(path);
    if (line === undefined) return undefined;
    const reviewers = known.get(line) ?? reviewersOf(line, codeOwners);
    known.set(line, reviewers);
    return reviewers.proposal.owners.length === 0 ? undefined : reviewers;
  };
}

function reviewersOf(line: CodeOwnersLine, { file }: CodeOwners): Reviewers {
  const owners = line.owners.filter((owner) => isSomebody(classifyOwner(owner, noContext)));
  const isLong = owners.length > MOST;
  const first = owners.find((owner) => owner.includes('/')) ?? owners[0] ?? '';
  const among = isLong ? ` (1 of ${owners.length} there)` : '';
  const from = `${file}:${line.line}${among}`;
  const proposal: Proposal = { owners: isLong ? [first] : owners, team: null, from };
  return { proposal, depth: depthOf(line.pattern) };
}

/** How many folders a pattern spells out before its first wildcard. */
function depthOf(pattern: string): number {
  const steps = pattern.split('/').filter((step) => step !== '');
  const wild = steps.findIndex((step) => /[*?]/.test(step));
  return wild < 0 ? steps.length : wild;
}

/**
 * Who owns each path. The nearest statement counts: of service files the one in the nearest folder; CODEOWNERS before
 * it, unless its matching line names fewer folders than the service file is deep.
 */
export function ownersFrom(
  codeOwners: CodeOwners | undefined,
  serviceFiles: readonly ServiceFile[],
): OwnersAt {
  const reviewers = codeOwners === undefined ? () => undefined : reviewersAt(codeOwners);
  const byFolder = new Map(serviceFiles.toReversed().map((file) => [file.folder, file]));
  return (path) => {
    const reviewed = reviewers(path);
    const file = stepsUp(folderOf(path)).flatMap((folder) => byFolder.get(folder) ?? [])[0];
    if (file === undefined) return reviewed?.proposal;
    const depth = file.folder === '' ? 0 : file.folder.split('/').length;
    return reviewed === undefined || reviewed.depth < depth ? file.proposal : reviewed.proposal;
  };
}

/** A file for any service catalogue in which a team claims a service. */
export interface ServiceFile {
  /** The folder that it is in, from the top of the repository; empty for the top. */
  readonly folder: string;
  readonly proposal: Proposal;
}
