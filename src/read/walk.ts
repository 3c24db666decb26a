import { type Dirent, existsSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf, globs } from '../discover/globs.ts';
import { stepsUp } from '../discover/source-address.ts';
import { isUsableGlob, type PathMatcher } from '../text/glob.ts';
import { listFolder } from './folder-lists.ts';
import { repositoryOf } from './git-repository.ts';
import {
  type IgnoreRules,
  isIgnored,
  mayIgnore,
  mayReachInto,
  rulesAbove,
  rulesOf,
} from './gitignore.ts';
import {
  isInstalled,
  isNeverRead,
  type LeftOut,
  type LeftOutReason,
  reasonOf,
} from './left-out.ts';
import { pathFrom } from './paths.ts';

/**
 * What Git tracks in the repository with this top: files and the folders that they lie in, by paths from there;
 * undefined if Git can't say.
 */
export type Tracked = (top: string) => Promise<ReadonlySet<string> | undefined>;

export interface WalkOptions {
  /**
   * Globs of what to read; without any, everything. A folder that is left out by its name is read where a
   * glob names it (`examples/prod/**`).
   */
  readonly include?: readonly string[];
  /** Globs of what is read besides, though its folder's name, Git or `include` would leave it out. */
  readonly alsoInclude?: readonly string[];
  /** Globs of what not to read. */
  readonly exclude?: readonly string[];
  /** Files of other names are passed without a word. */
  readonly isNamed?: (path: string) => boolean;
  /** The folder to begin in, relative to the root with `/`: read whatever it is called. Without it, the root. */
  readonly start?: string;
  /** The kinds of folders that are left out by their names; without it, all that there are. */
  readonly leaveOut?: readonly LeftOutReason[];
  /** Asked in order to read what Git tracks, though a `.gitignore` names it; and everything, if Git can't say. */
  readonly tracked?: Tracked | undefined;
  /** Folders that are passed without a word. */
  readonly isPassed?: (folder: string) => boolean;
  /** Takes a repository below the folder to begin in; left out, it is read like any folder. */
  readonly onRepository?: (path: string) => void;
  readonly onLeftOut?: (leftOut: LeftOut) => void;
  readonly onUnreadable?: (path: string) => void;
  /** Lists a folder by its path on the disk; left out, that is read. */
  readonly list?: (folder: string) => Dirent[];
}

/** What may be read, as the options say it. */
interface Choice {
  readonly includes: PathMatcher;
  /** Whether anything in a folder may be included. */
  readonly mayHold: (folder: string) => boolean;
  readonly excludes: PathMatcher;
  /** What is read in any case, and whether a folder may hold any of it. */
  readonly also: PathMatcher;
  readonly mayHoldAlso: (folder: string, name: string) => boolean;
  /** Whether a folder is left out by its name. */
  readonly leaves: (reason: LeftOutReason) => boolean;
  /** Names of folders that a glob spells out. */
  readonly named: ReadonlySet<string>;
  readonly passes: (folder: string) => boolean;
  readonly isNamed: (path: string) => boolean;
  readonly onLeftOut: (leftOut: LeftOut) => void;
}

/** A folder that is being searched. */
interface Level {
  readonly folder: string;
  readonly entries: readonly Dirent[];
  next: number;
  /** Only what is read in any case is read here. */
  readonly narrow: boolean;
  readonly rules: IgnoreRules | undefined;
  /** A rule may be about a folder on the way here, and so about anything in it. */
  readonly isDoubtful: boolean;
  /** What Git tracks here; undefined where that does not matter. */
  readonly index: Index | undefined;
}

/** What Git tracks in the repository at a folder. It is asked when there is something that it may ignore. */
class Index {
  readonly #top: string;
  readonly #tracked: Tracked;
  #paths: ReturnType<Tracked> | undefined;

  constructor(top: string, tracked: Tracked) {
    this.#top = top;
    this.#tracked = tracked;
  }

  /**
   * Whether a file is tracked, or a folder holds one that is or is the top of another repository; true too where Git
   * can't say, or tracks nothing.
   */
  async has(path: string): Promise<boolean> {
    this.#paths ??= this.#tracked(this.#top);
    const paths = await this.#paths;
    if (paths === undefined || paths.size === 0) return true;
    return paths.has(pathFrom(this.#top, path)) || existsSync(join(path, '.git'));
  }
}

/**
 * Yields the files of a repository, relative to its root with `/`, in the same order on every machine.
 * Never follows a link, never leaves the root, passes what Git ignores, and holds one folder's list at
 * a time for each level. A folder that can't be read is reported and skipped.
 */
export async function* walk(root: string, options: WalkOptions = {}): AsyncGenerator<string> {
  for await (const paths of walkInRuns(root, options)) yield* paths;
}

/**
 * The same, with the files in a row that no folder comes between. Folders are listed at once and without a promise for
 * each file, because thousands of promises take longer than the disk.
 */
export function walkInRuns(
  root: string,
  options: WalkOptions = {},
): AsyncGenerator<readonly string[]> {
  return new Walk(root, options).runs();
}

/** One walk, with the folders that it is in. */
class Walk {
  readonly #root: string;
  readonly #options: WalkOptions;
  readonly #choice: Choice;
  readonly #start: string;
  readonly #levels: Level[] = [];

  constructor(root: string, options: WalkOptions) {
    this.#root = root;
    this.#options = options;
    this.#choice = choiceOf(options);
    this.#start = options.start ?? '';
  }

  async *runs(): AsyncGenerator<readonly string[]> {
    this.#begin();
    const levels = this.#levels;
    let run: string[] = [];
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const entry = level.entries[level.next++];
      if (entry === undefined) {
        levels.pop();
        continue;
      }
      const path = level.folder === '' ? entry.name : `${level.folder}/${entry.name}`;
      const { index } = level;
      let kind = kindOf(entry, path, level, this.#choice, index === undefined ? undefined : null);
      // What a folder holds is only in question where the folder is ignored itself, or a rule looks into it.
      const isIgnoredItself = kind === 'unknown' || kind === 'narrow';
      if (kind === 'unknown') {
        const isTracked = (await index?.has(join(this.#root, path))) ?? false;
        kind = kindOf(entry, path, level, this.#choice, isTracked);
      }
      if (kind === 'file') run.push(path);
      else if (kind !== 'none') {
        if (run.length >= LONGEST_RUN) {
          yield run;
          run = [];
        }
        const isDoubtful =
          level.isDoubtful || isIgnoredItself || mayReachInto(entry.name, level.rules);
        this.#enter(path, level.rules, level.index, kind === 'narrow', isDoubtful);
      }
    }
    if (run.length > 0) yield run;
  }

  /** Enters the first folder, with the rules of the folders above it. */
  #begin(): void {
    const { tracked } = this.#options;
    const top = join(this.#root, this.#start);
    const around = tracked === undefined ? undefined : new Index(repositoryOf(top), tracked);
    const rules = rulesUpTo(this.#root, this.#start);
    const steps = [...stepsAbove(rules), ...this.#start.split('/')];
    const isDoubtful = steps.some((step) => mayIgnore(step, rules));
    this.#enter(this.#start, rules, around, false, isDoubtful);
  }

  #enter(
    folder: string,
    outer: IgnoreRules | undefined,
    around: Index | undefined,
    narrow: boolean,
    isDoubtful: boolean,
  ): void {
    const { tracked, onRepository, onUnreadable, list = listFolder } = this.#options;
    let entries: Dirent[];
    try {
      entries = list(folder === '' ? this.#root : `${this.#root}/${folder}`);
    } catch {
      onUnreadable?.(folder === '' ? '.' : folder);
      return;
    }
    const { hasGit, hasRules, isSorted } = seenIn(entries);
    if (!isSorted) entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (onRepository !== undefined && folder !== this.#start && hasGit) {
      onRepository(folder);
      return;
    }
    const rules = hasRules ? rulesOf(this.#root, folder, outer) : outer;
    const isTop = tracked !== undefined && hasGit;
    const index = isTop ? new Index(join(this.#root, folder), tracked) : around;
    this.#levels.push({ folder, entries, next: 0, narrow, rules, index, isDoubtful });
  }
}

/** A promise for each folder would take longer than listing it. */
const LONGEST_RUN = 1000;

/** What a folder's list shows at one look. Most systems sort it themselves. */
function seenIn(entries: readonly Dirent[]): {
  hasGit: boolean;
  hasRules: boolean;
  isSorted: boolean;
} {
  const seen = { hasGit: false, hasRules: false, isSorted: true };
  let before = '';
  for (const { name } of entries) {
    if (name < before) seen.isSorted = false;
    if (name === '.git') seen.hasGit = true;
    else if (name === '.gitignore') seen.hasRules = true;
    before = name;
  }
  return seen;
}

/** The folders between the outermost rules and the root. */
function stepsAbove(rules: IgnoreRules | undefined): string[] {
  const found: string[] = [];
  for (let at = rules; at !== undefined; at = at.above) found.push(...at.below.split('/'));
  return found;
}

/** The rules of the folders above one of the tree. */
function rulesUpTo(root: string, folder: string): IgnoreRules | undefined {
  let rules = rulesAbove(root);
  const steps = folder === '' ? [] : folder.split('/');
  for (let depth = 0; depth < steps.length; depth++) {
    rules = rulesOf(root, steps.slice(0, depth).join('/'), rules);
  }
  return rules;
}

/** `unknown`: a rule ignores it, and whether Git tracks it hasn't been asked. */
type Kind = 'file' | 'folder' | 'narrow' | 'none' | 'unknown';

/** Whether Git tracks what a rule ignores; `null` before it was asked, `undefined` where it isn't. */
type IsTracked = boolean | null | undefined;

function kindOf(
  entry: Dirent,
  path: string,
  level: Level,
  choice: Choice,
  isTracked: IsTracked,
): Kind {
  if (entry.isDirectory()) return kindOfFolder(entry.name, path, level, choice, isTracked);
  const leave = (reason: LeftOutReason): 'none' => {
    choice.onLeftOut({ path, reason, folder: false });
    return 'none';
  };
  if (entry.isSymbolicLink()) return leave('link');
  if (!entry.isFile() || !choice.isNamed(path)) return 'none';
  const isAlso = choice.also(path);
  if (!isAlso && (level.narrow || !choice.includes(path))) return 'none';
  if (choice.excludes(path)) return leave('excluded');
  if (isAlso || isTracked === true || !ignores(entry.name, path, level)) return 'file';
  return isTracked === null ? 'unknown' : leave('ignored');
}

function kindOfFolder(
  name: string,
  path: string,
  level: Level,
  choice: Choice,
  isTracked: IsTracked,
): Kind {
  const leave = (reason: LeftOutReason): Kind => {
    if (reason !== 'excluded' && choice.mayHoldAlso(path, name)) return 'narrow';
    choice.onLeftOut({ path, reason, folder: true });
    return 'none';
  };
  if (isNeverRead(name) || choice.passes(name)) return 'none';
  const isOutside = level.narrow || !choice.mayHold(path);
  if (isOutside && !choice.mayHoldAlso(path, name)) return 'none';
  if (choice.excludes(path)) return leave('excluded');
  if (isOutside) return 'narrow';
  if (isTracked !== true && ignores(name, `${path}/`, level))
    return isTracked === null ? 'unknown' : leave('ignored');
  if (choice.named.has(name)) return 'folder';
  const beside = () => level.entries.filter((one) => one.isDirectory()).map((one) => one.name);
  const reason = reasonOf(name, beside, path);
  return reason === undefined || !choice.leaves(reason) ? 'folder' : leave(reason);
}

/** Whether rules ignore what has this name; most names are in none of them. */
function ignores(name: string, path: string, { rules, isDoubtful }: Level): boolean {
  return (isDoubtful || mayIgnore(name, rules)) && isIgnored(path, rules);
}

function choiceOf(options: WalkOptions): Choice {
  const { include = [], alsoInclude = [], exclude = [], leaveOut } = options;
  const { onLeftOut = () => {}, isPassed, isNamed } = options;
  const all = include.length === 0;
  const isOnTheWay = onTheWayTo(include);
  const alsoBases = alsoInclude.filter(isUsableGlob).map(baseOf);
  const isAnywhere = alsoBases.includes('');
  const isOnTheWayToo = onTheWayTo(alsoBases.filter((base) => base !== ''));
  return {
    includes: all ? () => true : globs(include),
    mayHold: (folder) => all || isOnTheWay(folder),
    excludes: globs(exclude),
    also: globs(alsoInclude),
    // A glob that begins with a wildcard doesn't mean what a package manager put there.
    mayHoldAlso: (folder, name) => (isAnywhere && !isInstalled(name)) || isOnTheWayToo(folder),
    leaves: (reason) => leaveOut?.includes(reason) ?? true,
    named: new Set(include.flatMap((glob) => glob.split('/'))),
    passes: isPassed ?? (() => false),
    isNamed: isNamed ?? (() => true),
    onLeftOut,
  };
}

/** Whether a folder lies in the base of one of some globs, or that base in the folder. */
function onTheWayTo(patterns: readonly string[]): (folder: string) => boolean {
  const bases = new Set(
    patterns.filter(isUsableGlob).map((glob) =>
      baseOf(glob)
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/$/, ''),
    ),
  );
  if (bases.size === 0) return () => false;
  const isAll = bases.has('') || bases.has('.');
  const around = new Set([...bases].flatMap(stepsUp));
  return (folder) => isAll || around.has(folder) || stepsUp(folder).some((step) => bases.has(step));
}
