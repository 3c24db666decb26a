import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadNamesWith } from '../catalogue/index.ts';
import {
  type CodeCoverage,
  compareCode,
  type EstateCode,
} from '../discover/coverage/code-coverage.ts';
import type { Undeclared } from '../discover/coverage/coverage.ts';
import { entriesOf } from '../discover/coverage/manifest-entries.ts';
import type { Inventory } from '../discover/discovery.ts';
import { isWanted } from '../discover/file-role.ts';
import { gather } from '../discover/gather.ts';
import { globs, IndexedPaths } from '../discover/globs.ts';
import type { InfraFile } from '../discover/scan-file.ts';
import { stepsUp } from '../discover/source-address.ts';
import type { Note } from '../estate/change.ts';
import type { ChangedFiles } from '../estate/changed-files.ts';
import type { Source } from '../estate/source.ts';
import type { Policy } from '../policy/policy.ts';
import type { FoundCode } from './estate-code.ts';
import type { Files } from './files.ts';
import { reasonOf } from './left-out.ts';

/** With more infrastructure files than this, none is read at the base, because each may take a request. */
const MOST_FILES = 50;
const AT_ONCE = 5;

export interface BaseCodeRequest {
  /** The files of the base, by the paths that reports show. */
  readonly files: Files;
  /** By the path from the top of the repository. */
  readonly changed: ChangedFiles;
  /** Those of the head. */
  readonly manifests: readonly Source[];
  readonly discovery: Policy['discovery'];
}

type Changes = Exclude<ChangedFiles, 'unknown'>;

/**
 * A repository's code as it was at the base; or why that isn't known. What did not change is
 * taken from the head, and the base's version of a changed file is read only if it can matter: when what is not
 * declared now is in no unchanged file. Rejects as `files.read` does.
 */
export async function codeAtBase(
  found: FoundCode,
  request: BaseCodeRequest,
): Promise<EstateCode | Note> {
  const { root, code, discovery } = found;
  const { changed, manifests } = request;
  const entries = manifests.flatMap(entriesOf);
  const compared = compareCode(code, entries, request.discovery.ignore);
  const { forms: seen } = code.inventory;
  const isAllFine = !compared.coverage.undeclared.some(isMade) && compared.unused.length === 0;
  const unread = seen.length + discovery.inventory.unseen.length + code.damaged.length;
  if (isAllFine && unread === 0) return code;
  if (changed === 'unknown') return { kind: 'changed-code-unknown' };
  const { inventory } = await import('../discover/inventory.ts');
  const products = await loadNamesWith(found.own, false);
  const isKept = ({ file }: { readonly file: string }) => !changed.has(file);
  const kept = discovery.uses.filter(isKept);
  const files = code.inventory.files.filter((file) => !changed.has(file));
  const unseen = discovery.inventory.unseen.filter(isKept);
  const damaged = code.damaged.filter((file) => !changed.has(file));
  const forms = seen.flatMap((one) => {
    const same = one.files.filter((file) => !changed.has(file));
    return same.length === 0 ? [] : [{ ...one, files: same }];
  });
  const unchanged = inventory(kept, products, { files, unseen, forms });
  const all = { forms: seen.length, unseen: discovery.inventory.unseen.length };
  const paths = pathsAtBase(changed, code, request.discovery);
  const isKnown = damaged.length > 0 || code.damaged.length === 0;
  if (isKnown && isSettled(compared, unchanged, all, paths))
    return { ...code, damaged, inventory: unchanged };
  if (paths.length > MOST_FILES) return { kind: 'too-much-changed-code', files: paths.length };
  const before = await gather({
    files: readAll(paths, code, request.files),
    holds: async (path) => existsSync(join(root, path)),
    products,
  });
  const merged = {
    files: [...files, ...before.inventory.files],
    unseen: [...unseen, ...before.inventory.unseen],
    forms: [...forms, ...before.inventory.forms],
  };
  return {
    ...code,
    damaged: [...damaged, ...before.damaged],
    inventory: inventory([...kept, ...before.uses], products, merged),
  };
}

function isMade({ owned }: Undeclared): boolean {
  return owned;
}

/** Whether the unchanged files are enough to compare the head's findings with. */
function isSettled(
  { coverage, unused }: CodeCoverage,
  unchanged: Inventory,
  { forms, unseen }: { readonly forms: number; readonly unseen: number },
  paths: readonly string[],
): boolean {
  const open = unchanged.ambiguous.filter((one) => one.assumed === null && one.owned);
  const types = new Set(open.map(({ type }) => type));
  const made = new Set(unchanged.products.flatMap((one) => (one.owned ? [one.product] : [])));
  const isThere = ({ product, type }: Undeclared) =>
    product === null ? type !== null && types.has(type) : made.has(product);
  const changed = new IndexedPaths(paths);
  return (
    coverage.undeclared.filter(isMade).every(isThere) &&
    unchanged.forms.length === forms &&
    (unchanged.unseen.length > 0 || unseen === 0) &&
    !unused.some(({ entry }) => changed.has(entry.source))
  );
}

/**
 * Paths at the base of the infrastructure files that changed; of removed files, all that may have been infrastructure.
 */
function pathsAtBase(changed: Changes, code: EstateCode, discovery: Policy['discovery']): string[] {
  const now = new Set([
    ...code.inventory.files,
    ...code.inventory.forms.flatMap((form) => form.files),
  ]);
  const mayBeCode = pathFilter(code, discovery);
  const paths: string[] = [];
  for (const [path, { status, previous }] of changed) {
    if (status === 'modified' && now.has(path)) paths.push(path);
    if (status === 'renamed' && previous !== undefined && now.has(path)) paths.push(previous);
    if (status === 'removed' && mayBeCode(path)) paths.push(path);
  }
  return paths;
}

/** Whether a file would be read, as far as its path shows. */
function pathFilter(
  { folders }: EstateCode,
  { include, alsoInclude, exclude }: Policy['discovery'],
): (path: string) => boolean {
  const includes = include.length === 0 ? () => true : globs(include);
  const excludes = globs(exclude);
  const named = new Set(include.flatMap((glob) => glob.split('/')));
  // A folder that may be an environment counts as one, because its neighbours may no longer exist.
  const isLeftOut = (step: string) =>
    !named.has(step) && reasonOf(step, () => ['prod']) !== undefined;
  const alsoIncludes = globs(alsoInclude);
  const isChosen = (path: string) =>
    includes(path) && !path.split('/').slice(0, -1).some(isLeftOut);
  const read = new Set(folders);
  return (path) =>
    isWanted(path) &&
    stepsUp(path).some((folder) => read.has(folder)) &&
    (isChosen(path) || alsoIncludes(path)) &&
    !excludes(path);
}

async function* readAll(
  paths: readonly string[],
  code: EstateCode,
  files: Files,
): AsyncGenerator<InfraFile[]> {
  files.expect?.(paths.map(code.reported));
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map((path) => files.read(code.reported(path))));
    yield some.flatMap((path, at) => {
      const bytes = read[at];
      if (bytes === undefined) return [];
      const text = new TextDecoder().decode(bytes);
      return [{ path, content: { text, bytes: bytes.length } }];
    });
  }
}
