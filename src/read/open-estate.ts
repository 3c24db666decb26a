// In: paths and a policy. Out: an estate with everything that a check needs.
import type { CodeOwners } from '../codeowners/code-owners.ts';
import { codeLine, type EstateCode } from '../discover/coverage/code-coverage.ts';
import { entriesOf } from '../discover/coverage/manifest-entries.ts';
import type { BaseEstate, ParsedManifests } from '../estate/estate.ts';
import type { SeenFile } from '../estate/ledger.ts';
import { once } from '../estate/once.ts';
import type { Source } from '../estate/source.ts';
import { parseBytes } from '../parse/parse.ts';
import { defaultPolicyFile, type Policy } from '../policy/policy.ts';
import { asWhole, BatchedSources, lineTexts } from '../sift/batched-sources.ts';
import { notReadLines } from '../text/ledger-lines.ts';
import type { Merged } from './after-merge.ts';
import type { HeadEstate } from './base-estate.ts';
import { CannotCheck } from './cannot-check.ts';
import {
  FrameworkReader,
  frameworkChange,
  namedFrameworks,
  withFrameworks,
} from './chosen-framework.ts';
import { type CodeOwnersPlace, readCodeOwners } from './codeowners.ts';
import { type Base, noBase } from './comparison-base.ts';
import type { CodeRequest, FoundCode } from './estate-code.ts';
import { type Files, noted, Unavailable } from './files.ts';
import { type Policies, type PolicyRequest, policiesOf } from './holding-policy.ts';
import { manifestsIn } from './manifests.ts';
import type { Target } from './targets.ts';

/**
 * The one loader: an estate is opened for every command, and for the action, in the same steps. Policy, frameworks,
 * manifests, infrastructure code, CODEOWNERS, base.
 */

/** What to open, and where it comes from. */
export interface EstateRequest {
  /** The source of the checked files. */
  readonly files: Files;
  readonly targets: readonly Target[];
  /** If omitted: the policy of the checked files, in its usual place. */
  readonly policy?: PolicyRequest;
  /** The framework that a flag or an input names: its id, or the path of its file. */
  readonly framework?: string | null;
  /** Omitted if infrastructure code isn't read. */
  readonly code?: CodeChoice | null;
  /** Omitted if CODEOWNERS isn't read. */
  readonly codeOwners?: CodeOwnersPlace | null;
  /** What it is compared with; left out, nothing. */
  readonly base?: Base;
  /**
   * Whether services that are like others may be left out: for outputs that show only findings and counts, or that list
   * them all by their rows. If omitted, none may be.
   */
  readonly sifts?: 'counted' | 'listed';
  /** The error if there is no manifest, because that never passes silently; omitted if that is fine. */
  readonly noManifest?: (policy: Policy) => string;
}

/** Where infrastructure code is looked for: on the disk, whatever the other files come from. */
export interface CodeChoice extends Pick<CodeRequest, 'cwd' | 'folders' | 'tracked'> {
  /** Which of its files count; `null` if no rule that the policy leaves on needs code. */
  readonly discovery: (policy: Policy) => Policy['discovery'] | null;
  /**
   * Whether code is scanned while git lists the files, for commands that are about code. A check reads the manifests
   * first, because most have no rule that needs much code.
   */
  readonly isFirst?: boolean;
}

/** What is read first: enough to say what code uses, and what manifests declare. */
export type OpenSources = Pick<HeadEstate, 'policies' | 'sources' | 'found' | 'discovery'> & {
  /** Every file that is a manifest or looks like one, read or not. */
  readonly ledger: readonly SeenFile[];
};

/** An estate, opened. */
export interface OpenEstate {
  /** What a check takes from it. */
  readonly estate: ParsedManifests & {
    readonly policy: Policy;
    readonly code: readonly EstateCode[];
    readonly codeOwners: CodeOwners | undefined;
    readonly files: readonly SeenFile[];
  };
  readonly base: BaseEstate | null;
  readonly sources: readonly Source[];
  readonly found: readonly FoundCode[];
  /** Every checked file that was read, as reports show it. */
  readonly read: readonly string[];
  /** Chooses the framework of other manifests in the same way. */
  readonly frameworks: FrameworkReader;
  /** What went wrong without stopping the check, in sentences for the user. */
  readonly warnings: readonly string[];
  /** The text of a line of a file that was read, by the path that reports show. */
  readonly lineOf: (file: string, line: number) => string | undefined;
}

/** Opens an estate. Rejects with `CannotCheck`. */
export async function openEstate(request: EstateRequest): Promise<OpenEstate> {
  const { targets, codeOwners: place = null, base = noBase } = request;
  const { files, read } = noted(request.files);
  const opened = await openSources({ ...request, files });
  const { policies, sources, ledger, found } = opened;
  const { policy } = policies;
  const named = namedFrameworks(request.framework ?? null, policy, policies.held);
  const frameworks = new FrameworkReader(files, named);
  const manifests = await orCannotCheck(() => withFrameworks(sources, frameworks, policy.products));
  const changed = await orCannotCheck(() => frameworkChange(files, named, policies.headPolicy));
  const codeOwners = place === null ? undefined : await readCodeOwners(files, place);
  const head = { ...opened, targets, named, frameworkChange: changed, codeOwners, place };
  const { estate: before, warning } = await baseOf(base, head);
  const merged =
    before === null ? null : await afterTheMerge({ ...request, files }, opened, changed !== null);
  return {
    estate: {
      ...manifests,
      policy,
      code: found.map(({ code }) => code),
      codeOwners,
      files: ledger,
    },
    base: before === null ? null : { ...before, afterMerge: merged?.estate },
    sources,
    found,
    read: [...read],
    frameworks,
    warnings: [
      ...policies.warnings,
      ...(files.warnings ?? []),
      ...[warning, merged?.warning ?? null].filter((one) => one !== null),
    ],
    lineOf: linesIn(sources, found),
  };
}

/** The code for it is loaded only if a change is compared. */
async function afterTheMerge(
  { files, policy = ownPolicy, framework = null }: EstateRequest,
  { sources, policies }: OpenSources,
  isOtherFramework: boolean,
): Promise<Merged> {
  const { estateAfterMerge } = await import('./after-merge.ts');
  return estateAfterMerge({
    ...{ files, sources, policies, framework, isOtherFramework },
    request: policy,
  });
}

/** The code that opens a base is loaded only if there is one. */
async function baseOf(
  base: Base,
  head: HeadEstate,
): Promise<{ estate: BaseEstate | null; warning: string | null }> {
  if (base.state === 'none') return { estate: null, warning: null };
  const { openBase } = await import('./base-estate.ts');
  return openBase(base, head);
}

/** Opens only what is read first, for callers that don't need more. Rejects with `CannotCheck`. */
export async function openSources(request: EstateRequest): Promise<OpenSources> {
  const { files, policy = ownPolicy, base = noBase, code = null } = request;
  const policies = await orCannotCheck(() => policiesOf(files, policy, base));
  const discovery = code?.discovery(policies.policy) ?? null;
  const isCompared = discovery !== null && !hasNoCode(code);
  const manifests = once(() => orCannotCheck(() => readManifests(request, policies, isCompared)));
  if (code?.isFirst !== true) await manifests();
  // Whoever waits for them gets the error; until then nobody does.
  else manifests().catch(() => {});
  const sourcesOf = async () => (await manifests()).sources;
  const found =
    discovery === null
      ? []
      : await codeIn(code, sourcesOf, discovery, policies.policy.products, files);
  const { sources, notRead } = await manifests();
  const seen = sources.map(({ file }) => ({ path: file, read: true, why: null }));
  const ledger = [...seen, ...notRead];
  return { policies, sources, ledger, found, discovery: discovery ?? policies.policy.discovery };
}

/** Finds, reads and parses the manifests. `isCompared`: with code, which is read after them. */
async function readManifests(
  request: EstateRequest,
  policies: Policies,
  isCompared: boolean,
): Promise<{ sources: Source[]; notRead: readonly SeenFile[] }> {
  const { files, targets, base = noBase, code = null, noManifest } = request;
  const isLoaded = isCompared && code?.isFirst !== true ? loadedMeanwhile() : undefined;
  const listed = manifestsIn(targets, files, policies.policy.manifests, policies.counted);
  const { paths, notRead } = await listed.finally(() => isLoaded);
  if (paths.length === 0 && noManifest !== undefined)
    throw new CannotCheck(
      [
        noManifest(policies.policy),
        ...(await removedManifests(base, targets, policies)),
        ...notReadLines(notRead),
      ].join('\n'),
    );
  const isSifted = base.state === 'none';
  const read = await readAll(files, paths, isSifted ? request.sifts : undefined);
  // Similar services name the same products, but each has its own place for what is missing in its `source`.
  const isEachAsked = isCompared && read.some(namesCode);
  return { sources: isEachAsked ? await Promise.all(read.map(asWhole)) : read, notRead };
}

/** A line for each manifest of the base, if there are none any more. */
async function removedManifests(
  base: Base,
  targets: readonly Target[],
  { policy, counted }: Policies,
): Promise<string[]> {
  if (base.state !== 'read') return [];
  try {
    const { paths } = await manifestsIn(targets, base.files, policy.manifests, counted);
    return paths.map((path) => `This change removes the manifest ${path}, which the base has.`);
  } catch (error) {
    if (error instanceof Unavailable || error instanceof CannotCheck) return [];
    throw error;
  }
}

/** Whether an entry says where its code is. */
function namesCode(source: Source): boolean {
  return entriesOf(source).some((entry) => entry.source.length > 0);
}

/** Reads and parses files. A path that doesn't exist rejects with `CannotCheck`. */
async function readAll(
  files: Files,
  paths: readonly string[],
  sifts: EstateRequest['sifts'],
): Promise<Source[]> {
  const sources: Promise<Source>[] = [];
  const sifting = sifts && new BatchedSources(sifts === 'listed', paths.length);
  files.expect?.(paths);
  for (const path of paths) {
    const bytes = await files.read(path);
    if (bytes === undefined) throw new CannotCheck(`There is no file ${path}.`);
    sources.push(parseBytes(path, bytes, sifting?.read));
  }
  sifting?.end();
  return Promise.all(sources);
}

/** It doesn't tighten another policy, so it doesn't need the rules. */
const ownPolicy: PolicyRequest = {
  path: defaultPolicyFile,
  isNamed: false,
  holds: 'head',
  organisation: null,
  rules: () => [],
};

async function codeIn(
  choice: CodeChoice | null,
  manifests: CodeRequest['manifests'],
  discovery: Policy['discovery'],
  own: Policy['products'],
  { lists }: Files,
): Promise<FoundCode[]> {
  if (choice === null || hasNoCode(choice)) return [];
  const { findCode } = await import('./estate-code.ts');
  return findCode({ ...choice, manifests, discovery, own, lists });
}

/** Loads what reads code while git, a separate process, lists the files, so that nobody waits for it. */
async function loadedMeanwhile(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  await import('./estate-code.ts');
}

function hasNoCode(choice: CodeChoice | null): boolean {
  return choice === null || choice.folders.length === 0;
}

/** If the files to check can't be read at all, the check can't be done. */
async function orCannotCheck<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    throw new CannotCheck(`Couldn't read the files to check: ${error.message}`);
  }
}

function linesIn(sources: readonly Source[], found: readonly FoundCode[]): OpenEstate['lineOf'] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const textOf = lineTexts();
  return (file, line) => {
    const source = byFile.get(file);
    return source === undefined ? codeLine(found, file, line) : textOf(source, line);
  };
}
