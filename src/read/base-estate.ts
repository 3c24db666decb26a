import { type CodeOwners, guardsAll } from '../codeowners/code-owners.ts';
import type { EstateCode } from '../discover/coverage/code-coverage.ts';
import type { FrameworkFileChange, Note } from '../estate/change.ts';
import type { BaseEstate } from '../estate/estate.ts';
import type { ListedProduct } from '../estate/product.ts';
import type { Source } from '../estate/source.ts';
import { parseBytes } from '../parse/parse.ts';
import type { Policy } from '../policy/policy.ts';
import { asSentence, CannotCheck } from './cannot-check.ts';
import { FrameworkReader, type NamedFrameworks, withFrameworks } from './chosen-framework.ts';
import { type CodeOwnersPlace, readCodeOwners } from './codeowners.ts';
import type { Base, ReadableBase } from './comparison-base.ts';
import type { FoundCode } from './estate-code.ts';
import { type Files, Unavailable } from './files.ts';
import type { Policies } from './holding-policy.ts';
import { type FoundManifests, manifestsIn } from './manifests.ts';
import type { Target } from './targets.ts';

/** The results for the checked files, which the base is compared with. */
export interface HeadEstate {
  readonly targets: readonly Target[];
  readonly policies: Policies;
  readonly named: NamedFrameworks;
  /** What the change does to the framework file that applies. */
  readonly frameworkChange: FrameworkFileChange | null;
  readonly sources: readonly Source[];
  readonly found: readonly FoundCode[];
  /** How the code was found. */
  readonly discovery: Policy['discovery'];
  readonly codeOwners: CodeOwners | undefined;
  readonly place: CodeOwnersPlace | null;
}

/**
 * The estate at the base; `null` and a warning if it can't be read at all. What can't be read of it is reported in a
 * note, and stops nothing.
 */
export async function openBase(
  base: Exclude<Base, { state: 'none' }>,
  head: HeadEstate,
): Promise<{ estate: BaseEstate | null; warning: string | null }> {
  if (base.state === 'unread') return { estate: null, warning: cannotCompare(base) };
  try {
    return { estate: await estateAt(base, head), warning: null };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { estate: null, warning: cannotCompare({ why: error.message, remedy: error.remedy }) };
  }
}

function cannotCompare({ why, remedy }: { why: string; remedy: string }): string {
  const said = `Couldn't read the base commit, so new findings can't be told apart from old ones: ${asSentence(why)}`;
  return remedy === '' ? said : `${said} ${remedy}`;
}

async function estateAt(base: ReadableBase, head: HeadEstate): Promise<BaseEstate> {
  const { commit, files } = base;
  const { policies, named } = head;
  const { paths, notRead } = await pathsBefore(base, head.targets, policies);
  const notes: Note[] = [...policies.notes, ...base.notes];
  const isListed = notes.every(({ kind }) => kind !== 'files-unlisted-at-base');
  const sources = await readSources(files, paths, notes);
  if (paths.length === 0) notes.push({ kind: 'no-manifest-at-base' });
  const frameworks = new FrameworkReader(files, named);
  return {
    commit,
    ...(await withTheirFrameworks(sources, frameworks, policies.policy.products)),
    policy: policies.basePolicy,
    headPolicy: policies.headPolicy,
    frameworkChange: head.frameworkChange,
    notRead: isListed ? notRead : undefined,
    notes,
    code: await codeBefore(base, head),
    codeOwners: await codeOwnersBefore(files, head),
  };
}

/** The manifests of the base, and what else looked like one. One that is named by its path may have had another name. */
async function pathsBefore(
  { files, renames }: ReadableBase,
  targets: readonly Target[],
  { policy, counted }: Policies,
): Promise<FoundManifests> {
  const before = targets.every(({ isFolder }) => isFolder) ? new Map() : await renames();
  const then = targets.map((one) =>
    one.isFolder ? one : { ...one, path: before.get(one.path) ?? one.path },
  );
  const paths: string[] = [];
  const found = await manifestsIn(then, files, policy.manifests, counted);
  files.expect?.(found.paths);
  for (const path of found.paths) {
    if (await isThere(files, path)) paths.push(path);
  }
  return { paths, notRead: found.notRead };
}

/** Whether files have a path; an unreadable file exists. */
async function isThere(files: Files, path: string): Promise<boolean> {
  try {
    return (await files.read(path)) !== undefined;
  } catch (error) {
    if (error instanceof CannotCheck) return true;
    throw error;
  }
}

async function readSources(
  files: Files,
  paths: readonly string[],
  notes: Note[],
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of paths) {
    try {
      const bytes = await files.read(path);
      if (bytes !== undefined) sources.push(await parseBytes(path, bytes));
    } catch (error) {
      if (!(error instanceof CannotCheck)) throw error;
      notes.push({ kind: 'manifest-unread-at-base', file: path, why: error.message });
    }
  }
  return sources;
}

/** Manifests with their frameworks; without one if the one that the run or the policy names didn't exist yet. */
async function withTheirFrameworks(
  sources: readonly Source[],
  frameworks: FrameworkReader,
  own: readonly ListedProduct[],
): Promise<Pick<BaseEstate, 'manifests' | 'catalogue'>> {
  try {
    const { manifests, catalogue } = await withFrameworks(sources, frameworks, own);
    return { manifests, catalogue };
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    return { manifests: sources.map((source) => ({ source, framework: undefined, problems: [] })) };
  }
}

/** Today's code as it was. No file is read for it unless the undeclared products are used only in changed files. */
async function codeBefore(base: ReadableBase, head: HeadEstate): Promise<BaseEstate['code']> {
  const { found, discovery, sources: manifests } = head;
  if (found.length === 0) return undefined;
  const { codeAtBase } = await import('./code-at-base.ts');
  const { files } = base;
  const before: EstateCode[] = [];
  for (const one of found) {
    try {
      const changed = await base.changed(one.root);
      const code = await codeAtBase(one, { files, changed, manifests, discovery });
      if ('kind' in code) return code;
      before.push(code);
    } catch (error) {
      if (!(error instanceof Unavailable || error instanceof CannotCheck)) throw error;
      return { kind: 'code-unread-at-base', why: error.message };
    }
  }
  return before;
}

/** The CODEOWNERS of the base; `undefined` if all of the files shown have owners now, so that it isn't needed. */
async function codeOwnersBefore(
  files: Files,
  { codeOwners, place, policies, sources }: HeadEstate,
): Promise<BaseEstate['codeOwners']> {
  if (place === null || codeOwners === undefined) return undefined;
  const shown = [...sources.map(({ file }) => file), policies.headPolicy.file];
  if (
    guardsAll(
      codeOwners,
      shown.filter((file) => file !== null),
    )
  )
    return undefined;
  return readCodeOwners(files, { ...place, isWhole: true });
}
