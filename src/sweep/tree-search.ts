import { codeOwnersPlaces } from '../codeowners/code-owners.ts';
import { looksLikeManifest } from '../estate/ledger.ts';
import { defaultManifests, defaultPolicyFile } from '../policy/policy.ts';
import { globMatcher, type PathMatcher } from '../text/glob.ts';

const WORKFLOWS = '.github/workflows';

/** What to search for in the trees of a repository, and in which folders. */
export interface TreeSearch {
  /** The same text for the same search. */
  readonly key: string;
  /** Whether a file is kept: a manifest, what looks like one, or what else a check needs. */
  readonly keeps: PathMatcher;
  /** Whether a file's content is needed. */
  readonly reads: PathMatcher;
  /** Whether a folder is searched. */
  readonly enters: (folder: string) => boolean;
}

/** Raised when a sweep keeps or searches something else than before, so that an older state is read again. */
const VERSION = 2;

/**
 * A search for manifests by the globs of policies. Where the globs say in which folders manifests are, the others
 * aren't looked into. `isForeign` says of a folder whether it holds what a tool or a vendor put there.
 */
export function treeSearch(
  lists: readonly (readonly string[] | null)[],
  isForeign: (folder: string) => boolean,
): TreeSearch {
  const written = lists.flatMap((list) => list ?? []).filter((glob) => !glob.startsWith('!'));
  const globs = written.length === 0 ? [...defaultManifests] : [...new Set(written)].sort();
  const isManifest = globMatcher(globs);
  const steps = globs.map((glob) => (bracesSpanSteps(glob) ? ['**'] : glob.split('/')));
  const reads = (path: string): boolean =>
    isManifest(path) ||
    path === defaultPolicyFile ||
    codeOwnersPlaces.includes(path) ||
    isWorkflow(path);
  return {
    key: JSON.stringify([VERSION, globs]),
    reads,
    keeps: (path) => reads(path) || looksLikeManifest(path),
    enters: (folder) => {
      if (folder === '.github' || folder === WORKFLOWS || folder === 'docs') return true;
      if (isForeign(folder) && !steps.some((glob) => spells(glob, folder))) return false;
      return steps.some((glob) => mayMatchBelow(glob, folder.split('/')));
    },
  };
}

/** Whether a file is one of the repository's workflows. */
export function isWorkflow(path: string): boolean {
  return path.startsWith(`${WORKFLOWS}/`) && /\.ya?ml$/.test(path);
}

/** Whether alternatives of a glob lie in different folders: then it isn't a list of steps. */
function bracesSpanSteps(glob: string): boolean {
  const start = glob.indexOf('{');
  return start >= 0 && glob.slice(start, glob.lastIndexOf('}') + 1).includes('/');
}

/** Whether a glob spells out the last step of a folder. */
function spells(glob: readonly string[], folder: string): boolean {
  return glob.includes(folder.slice(folder.lastIndexOf('/') + 1));
}

/** Whether a glob, in steps, can match a file somewhere below a folder. */
function mayMatchBelow(glob: readonly string[], folder: readonly string[]): boolean {
  for (const [at, step] of folder.entries()) {
    const wanted = glob[at];
    if (wanted === '**') return true;
    if (wanted === undefined || !(wanted === step || globMatcher([wanted])(step))) return false;
  }
  return glob.length > folder.length;
}
