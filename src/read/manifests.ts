import { looksLikeManifest, type SeenFile } from '../estate/ledger.ts';
import { once } from '../estate/once.ts';
import { defaultManifests } from '../policy/policy.ts';
import { type Glob, globIndex, globMatcher, type PathMatcher } from '../text/glob.ts';
import type { StepIndex } from '../text/step-index.ts';
import type { Files, Listed } from './files.ts';
import { leftOutAt } from './left-out.ts';
import type { Target } from './targets.ts';

/** The manifests that were found, and what else looks like one. */
export interface FoundManifests {
  readonly paths: readonly string[];
  /** What wasn't read, and why. */
  readonly notRead: readonly SeenFile[];
}

/**
 * The manifests that targets name, each once; possibly none. `globs` are the policy's; `fromPolicy` gives a path as
 * they count it, from the folder that the policy is for.
 */
export async function manifestsIn(
  targets: readonly Target[],
  files: Files,
  globs: readonly string[],
  fromPolicy: (path: string) => string = asItIs,
): Promise<FoundManifests> {
  const paths = new Set<string>();
  const notRead = new Map<string, SeenFile>();
  for (const target of targets) {
    if (!target.isFolder) {
      paths.add(target.path);
      continue;
    }
    const search =
      target.globs === undefined ? new Search(globs, fromPolicy) : new Search(target.globs, asItIs);
    const found = await search.in(target.path === '.' ? '' : target.path, files);
    for (const path of found.paths) paths.add(path);
    for (const one of found.notRead) notRead.set(one.path, one);
  }
  return {
    paths: [...paths],
    notRead: [...notRead.values()].filter(({ path }) => !paths.has(path)),
  };
}

const DEFAULT_NAME = /(?:^|\/)cloud-services\.(?:yml|yaml|json)$/;

/** One search by globs: how each file relates to it, and which globs found nothing. */
class Search {
  readonly #globs: readonly string[];
  readonly #counted: (path: string) => string;
  readonly #isWanted: PathMatcher;
  readonly #isUnwanted: PathMatcher;
  /** The folders and the whole paths that globs spell out. */
  readonly #folders: ReadonlySet<string>;
  readonly #spelled: ReadonlySet<string>;
  /** The globs that the user wrote, and those of them that have matched nothing so far. */
  readonly #written: () => StepIndex<Glob>;
  readonly #open: Set<string>;

  constructor(globs: readonly string[], counted: (path: string) => string) {
    const { wanted, unwanted } = parted(globs);
    this.#counted = counted;
    this.#globs = wanted;
    this.#isWanted = isDefault(globs) ? (path) => DEFAULT_NAME.test(path) : globMatcher(wanted);
    this.#isUnwanted = globMatcher(unwanted);
    this.#folders = new Set(wanted.flatMap((glob) => glob.split('/').slice(0, -1)));
    this.#spelled = new Set(wanted.filter((glob) => !/[*?[\]{}\\]/.test(glob)));
    this.#open = new Set(wanted.filter((glob) => !defaultManifests.includes(glob)));
    const written = [...this.#open];
    this.#written = once(() => globIndex(written));
  }

  /** Everything below a folder that is a manifest or looks like one, and the globs that found nothing. */
  async in(folder: string, files: Files): Promise<FoundManifests> {
    const paths: string[] = [];
    const notRead: SeenFile[] = [];
    const matters = (path: string): boolean => this.#matters(path);
    for await (const one of files.list(folder, { entered: this.#folders, matters })) {
      const seen = this.#look(one, files);
      if (seen?.read === true) paths.push(seen.path);
      else if (seen !== null) notRead.push(seen);
    }
    // What git ignores isn't listed, but a path that is spelled out is read wherever it is.
    for (const glob of this.#open)
      if (this.#isThere(glob, folder, files)) paths.push(glob);
      else notRead.push({ path: glob, read: false, why: 'no-match' });
    return { paths: paths.sort(), notRead };
  }

  /** Whether a glob is the path of a file in a folder. */
  #isThere(glob: string, folder: string, files: Files): boolean {
    const isBelow = folder === '' || glob.startsWith(`${folder}/`);
    // Only such a path is the same for the policy and for reports.
    const isSame = this.#counted(glob) === glob;
    return isBelow && isSame && this.#spelled.has(glob) && files.has?.(glob) === true;
  }

  /** Whether a file is a manifest or looks like one, so that it has to be looked at. */
  #matters(path: string): boolean {
    return looksLikeManifest(path) || this.#isWanted(this.#counted(path));
  }

  /** What a file is to the search; `null` if it isn't a manifest and doesn't look like one. */
  #look({ path, barrier }: Listed, files: Files): SeenFile | null {
    // A source may list what doesn't matter.
    if (!this.#matters(path)) return null;
    const name = this.#counted(path);
    const isWanted = this.#isWanted(name);
    this.#close(name);
    if (isWanted && this.#isUnwanted(name)) return { path, read: false, why: 'excluded' };
    const isNamed =
      (barrier === 'left-out' && this.#enters(name)) ||
      (barrier === 'ignored' && this.#spelled.has(name) && files.has?.(path) === true);
    const why = isNamed ? null : barrier;
    if (why !== null) return { path, read: false, why };
    if (isWanted) return { path, read: true, why: null };
    return { path, read: false, why: DEFAULT_NAME.test(path) ? 'unnamed' : 'name' };
  }

  /** Notes that the globs that match a path have found something. */
  #close(path: string): void {
    if (this.#open.size === 0) return;
    for (const { pattern, matches } of this.#written().mayMatch(path))
      if (this.#open.has(pattern) && matches(path)) this.#open.delete(pattern);
  }

  /** Whether a glob spells out each of the folders that would be left out. */
  #enters(path: string): boolean {
    const folders = leftOutAt(path) ?? [];
    return this.#globs.some((glob) => {
      const steps = glob.split('/');
      return folders.every((folder) => steps.includes(folder));
    });
  }
}

/** Whether globs make a path a manifest; those that begin with `!` exclude. */
export function matcher(globs: readonly string[]): PathMatcher {
  if (isDefault(globs)) return (path) => DEFAULT_NAME.test(path);
  const { wanted, unwanted } = parted(globs);
  const isWanted = globMatcher(wanted);
  const isUnwanted = globMatcher(unwanted);
  return (path) => isWanted(path) && !isUnwanted(path);
}

function isDefault(globs: readonly string[]): boolean {
  return globs.length === 1 && globs[0] === defaultManifests[0];
}

function parted(globs: readonly string[]): { wanted: readonly string[]; unwanted: string[] } {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return { wanted: wanted.length > 0 ? wanted : defaultManifests, unwanted };
}

function asItIs(path: string): string {
  return path;
}
