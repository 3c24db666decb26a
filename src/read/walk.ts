import { type Dirent, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { baseOf, globs } from '../discover/globs.ts';
import { isUsableGlob, type PathMatcher } from '../text/glob.ts';
import { repositoryOf } from './git-repository.ts';
import { type IgnoreRules, isIgnored, rulesAbove, rulesOf } from './gitignore.ts';
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
  const choice = choiceOf(options);
  const { start = '', tracked, onRepository } = options;
  const levels: Level[] = [];
  const enter = async (
    folder: string,
    outer: IgnoreRules | undefined,
    around: Index | undefined,
    narrow: boolean,
  ): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, folder), { withFileTypes: true });
    } catch {
      options.onUnreadable?.(folder === '' ? '.' : folder);
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const has = (file: string) => entries.some(({ name }) => name === file);
    if (onRepository !== undefined && folder !== start && has('.git')) {
      onRepository(folder);
      return;
    }
    const rules = has('.gitignore') ? await rulesOf(root, folder, outer) : outer;
    const isTop = tracked !== undefined && has('.git');
    const index = isTop ? new Index(join(root, folder), tracked) : around;
    levels.push({ folder, entries, next: 0, narrow, rules, index });
  };
  const around =
    tracked === undefined ? undefined : new Index(repositoryOf(join(root, start)), tracked);
  await enter(start, await rulesUpTo(root, start), around, false);
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const entry = level.entries[level.next++];
    if (entry === undefined) {
      levels.pop();
      continue;
    }
    const path = level.folder === '' ? entry.name : `${level.folder}/${entry.name}`;
    const kind = await kindOf(root, entry, path, level, choice);
    if (kind === 'folder' || kind === 'narrow')
      await enter(path, level.rules, level.index, kind === 'narrow');
    else if (kind === 'file') yield path;
  }
}

/** The rules of the folders above one of the tree. */
async function rulesUpTo(root: string, folder: string): Promise<IgnoreRules | undefined> {
  let rules = await rulesAbove(root);
  const steps = folder === '' ? [] : folder.split('/');
  for (let depth = 0; depth < steps.length; depth++) {
    rules = await rulesOf(root, steps.slice(0, depth).join('/'), rules);
  }
  return rules;
}

type Kind = 'file' | 'folder' | 'narrow' | 'none';

async function kindOf(
  root: string,
  entry: Dirent,
  path: string,
  level: Level,
  choice: Choice,
): Promise<Kind> {
  const { rules, index } = level;
  const ignores = async (named: string): Promise<boolean> =>
    isIgnored(named, rules) && (index === undefined || !(await index.has(join(root, path))));
  if (entry.isDirectory()) return kindOfFolder(entry.name, path, level, choice, ignores);
  const leave = (reason: LeftOutReason): 'none' => {
    choice.onLeftOut({ path, reason, folder: false });
    return 'none';
  };
  if (entry.isSymbolicLink()) return leave('link');
  if (!entry.isFile()) return 'none';
  const isAlso = choice.also(path);
  if (!isAlso && (level.narrow || !choice.includes(path))) return 'none';
  if (choice.excludes(path)) return leave('excluded');
  return !isAlso && (await ignores(path)) ? leave('ignored') : 'file';
}

async function kindOfFolder(
  name: string,
  path: string,
  { entries, narrow }: Level,
  choice: Choice,
  ignores: (named: string) => Promise<boolean>,
): Promise<Kind> {
  const leave = (reason: LeftOutReason): Kind => {
    if (reason !== 'excluded' && choice.mayHoldAlso(path, name)) return 'narrow';
    choice.onLeftOut({ path, reason, folder: true });
    return 'none';
  };
  if (isNeverRead(name) || choice.passes(name)) return 'none';
  const isOutside = narrow || !choice.mayHold(path);
  if (isOutside && !choice.mayHoldAlso(path, name)) return 'none';
  if (choice.excludes(path)) return leave('excluded');
  if (isOutside) return 'narrow';
  if (await ignores(`${path}/`)) return leave('ignored');
  if (choice.named.has(name)) return 'folder';
  const beside = () => entries.filter((one) => one.isDirectory()).map((one) => one.name);
  const reason = reasonOf(name, beside);
  return reason === undefined || !choice.leaves(reason) ? 'folder' : leave(reason);
}

function choiceOf(options: WalkOptions): Choice {
  const { include = [], alsoInclude = [], exclude = [], leaveOut } = options;
  const { onLeftOut = () => {}, isPassed } = options;
  const all = include.length === 0;
  const bases = include.filter(isUsableGlob).map((glob) => baseOf(glob));
  const alsoBases = alsoInclude.filter(isUsableGlob).map((glob) => baseOf(glob));
  return {
    includes: all ? () => true : globs(include),
    mayHold: (folder) => all || bases.some((base) => isOnTheWay(folder, base)),
    excludes: globs(exclude),
    also: globs(alsoInclude),
    // A glob that begins with a wildcard doesn't mean what a package manager put there.
    mayHoldAlso: (folder, name) =>
      alsoBases.some((base) => (base === '' ? !isInstalled(name) : isOnTheWay(folder, base))),
    leaves: (reason) => leaveOut?.includes(reason) ?? true,
    named: new Set(include.flatMap((glob) => glob.split('/'))),
    passes: isPassed ?? (() => false),
    onLeftOut,
  };
}

/** Whether one of two folders lies in the other. */
function isOnTheWay(folder: string, base: string): boolean {
  const plain = base.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
  if (plain === '' || plain === '.') return true;
  return `${plain}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${plain}/`);
}
