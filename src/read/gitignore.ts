import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { namesIn, type RuleNames } from './ignored-names.ts';
import { readAtMost } from './read-at-most.ts';

/** A larger `.gitignore` isn't written by people. */
const LARGEST = 1024 * 1024;

/** The rules of one `.gitignore`, and those of the folders above it. */
export interface IgnoreRules {
  /** Compiled when a path first has to be tested: most rule files match nothing that exists. */
  readonly rules: () => Ignore;
  /** The names that these rules may be about. */
  readonly names: RuleNames;
  /** Folder of the file, relative to the root with `/` at its end; empty at the root, `null` above it. */
  readonly folder: string;
  /** What leads from the rules' folder down to the root, with `/` at its end. */
  readonly below: string;
  readonly above: IgnoreRules | undefined;
}

function rulesIn(folder: string): Pick<IgnoreRules, 'rules' | 'names'> | undefined {
  try {
    const bytes = readAtMost(join(folder, '.gitignore'), LARGEST + 1);
    if (bytes === null || bytes.length > LARGEST) return undefined;
    const text = bytes.toString();
    return { rules: once(() => rulesOfText(text)), names: namesIn(text) };
  } catch {
    return undefined;
  }
}

function rulesOfText(text: string): Ignore {
  const none = ignore({ allowRelativePaths: true });
  try {
    return ignore({ allowRelativePaths: true }).add(text);
  } catch {
    return none;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The rules for a root inside a Git repository: those of the folders above it. */
export function rulesAbove(root: string): IgnoreRules | undefined {
  const folders: string[] = [];
  let folder = resolve(root);
  while (!hasGit(folder)) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
    folders.unshift(folder);
  }
  let found: IgnoreRules | undefined;
  for (const above of folders) {
    const rules = rulesIn(above);
    if (rules === undefined) continue;
    const below = `${relative(above, resolve(root)).split(sep).join('/')}/`;
    found = { ...rules, folder: '', below, above: found };
  }
  return found;
}

/** Whether there is a repository here, as Git itself sees it: an empty `.git` is none. */
function hasGit(folder: string): boolean {
  return ['.git/HEAD', '.git'].some((name) => {
    try {
      readFileSync(join(folder, name));
      return true;
    } catch {
      return false;
    }
  });
}

/** The rules for a folder of the tree: its own before those above. */
export function rulesOf(
  root: string,
  folder: string,
  above: IgnoreRules | undefined,
): IgnoreRules | undefined {
  const rules = rulesIn(join(root, folder));
  if (rules === undefined) return above;
  return { ...rules, folder: folder === '' ? '' : `${folder}/`, below: '', above };
}

/** Whether any rule may be about a file or folder of this name. */
export function mayIgnore(name: string, rules: IgnoreRules | undefined): boolean {
  for (let at = rules; at !== undefined; at = at.above) if (at.names.mayName(name)) return true;
  return false;
}

/** Whether any rule may be about the contents of a folder of this name, but not about the folder. */
export function mayReachInto(name: string, rules: IgnoreRules | undefined): boolean {
  for (let at = rules; at !== undefined; at = at.above)
    if (at.names.mayReachInto(name)) return true;
  return false;
}

/** Whether Git ignores a path; a folder's ends with `/`. The nearest matching rule decides. */
export function isIgnored(path: string, rules: IgnoreRules | undefined): boolean {
  for (let at = rules; at !== undefined; at = at.above) {
    const below = `${at.below}${path.slice(at.folder.length)}`;
    // Compiling rules and testing a path against each of them takes long, and mostly they are about other names.
    if (!below.split('/').some(at.names.mayName)) continue;
    const { ignored, unignored } = at.rules().test(below);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}
