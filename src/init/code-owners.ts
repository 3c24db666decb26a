import type { CodeOwners } from '../codeowners/code-owners.ts';
import { patternMatcher } from '../codeowners/pattern.ts';
import { classifyOwner, noContext } from '../evidence/owner.ts';
import { isSomebody } from '../evidence/reading.ts';
import type { Proposal } from './owners.ts';

/** More than this are a crowd, and who is in it is not who does it. */
const MOST = 5;

/** Who has to review a path, with how many folders the line that says so names. */
export interface Reviewers {
  readonly proposal: Proposal;
  readonly depth: number;
}

/** The owners of a path by CODEOWNERS: those that a manifest could name. */
export function reviewersAt(codeOwners: CodeOwners): (path: string) => Reviewers | undefined {
  const lines = codeOwners.lines.map((line) => {
    const owners = line.owners.filter((owner) => isSomebody(classifyOwner(owner, noContext)));
    const from = `${codeOwners.file}:${line.line}`;
    const proposal: Proposal = { owners: owners.slice(0, MOST), team: null, from };
    const matches = patternMatcher(line.pattern) ?? (() => false);
    return { matches, proposal, depth: depthOf(line.pattern) };
  });
  return (path) => {
    const line = lines.findLast(({ matches }) => matches(path));
    return line === undefined || line.proposal.owners.length === 0 ? undefined : line;
  };
}

/** How many folders a pattern spells out before its first wildcard. */
function depthOf(pattern: string): number {
  const steps = pattern.split('/').filter((step) => step !== '');
  const wild = steps.findIndex((step) => /[*?]/.test(step));
  return wild < 0 ? steps.length : wild;
}
