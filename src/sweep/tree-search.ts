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
  const spelled = new Set(steps.flat());
  const ways = waysOf(steps);
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
      const names = folder.split('/');
      if (isForeign(folder) && !spelled.has(names.at(-1) ?? '')) return false;
      return mayMatchBelow(ways, names);
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

/** Where globs lead, step by step: globs with the same beginning share it. */
interface Ways {
  /** Names that are spelled out. */
  readonly named: Map<string, Ways>;
  /** Steps with wildcards in them. */
  readonly wild: Map<string, { readonly matches: PathMatcher; readonly on: Ways }>;
  /** Whatever comes next, `**` matches it. */
  isOpen: boolean;
}

function waysOf(globs: readonly (readonly string[])[]): Ways {
  const empty = (): Ways => ({ named: new Map(), wild: new Map(), isOpen: false });
  const root = empty();
  for (const glob of globs) {
    let at = root;
    for (const step of glob) {
      if (step === '**') {
        at.isOpen = true;
        break;
      }
      const known = at.named.get(step) ?? at.wild.get(step)?.on;
      const on = known ?? empty();
      if (known === undefined && /[*?[{\\]/.test(step))
        at.wild.set(step, { matches: globMatcher([step]), on });
      else if (known === undefined) at.named.set(step, on);
      at = on;
    }
  }
  return root;
}

/** Whether a glob can match a file somewhere below a folder. */
function mayMatchBelow(ways: Ways, folder: readonly string[]): boolean {
  if (ways.isOpen) return true;
  const [name, ...further] = folder;
  if (name === undefined) return ways.named.size + ways.wild.size > 0;
  const named = ways.named.get(name);
  if (named !== undefined && mayMatchBelow(named, further)) return true;
  for (const [step, { matches, on }] of ways.wild)
    if ((step === name || matches(name)) && mayMatchBelow(on, further)) return true;
  return false;
}
