import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadNamesWith } from '../catalogue/index.ts';
import { compareCode, type EstateCode, lineKey } from '../discover/coverage/code-coverage.ts';
import { entriesOf } from '../discover/coverage/manifest-entries.ts';
import type { DetailedDiscovery, Place } from '../discover/discovery.ts';
import { isCode } from '../discover/file-role.ts';
import { baseOf } from '../discover/globs.ts';
import { outermost } from '../discover/source-address.ts';
import type { Source } from '../estate/source.ts';
import type { Policy } from '../policy/policy.ts';
import { addTo, groupsBy } from '../text/grouping.ts';
import { discoverIn } from './discover-files.ts';
import type { FolderLists } from './folder-lists.ts';
import { repositoryAround } from './git-repository.ts';
import { isInside, pathFrom, shownBelow, shownPath } from './paths.ts';
import { readTextFile } from './text-file.ts';
import type { Tracked } from './walk.ts';

export interface CodeRequest {
  /** The folder that the report's paths are relative to. */
  readonly cwd: string;
  /** Folders to look in, relative to `cwd`. */
  readonly folders: readonly string[];
  /** Asked for once the code is scanned. */
  readonly manifests: () => Promise<readonly Source[]>;
  readonly discovery: Policy['discovery'];
  /** Products of the policy. */
  readonly own?: Policy['products'];
  /** Used to read what Git tracks even if a `.gitignore` names it. */
  readonly tracked?: Tracked;
  /** What folders hold, as far as another walk has listed them. */
  readonly lists?: FolderLists | undefined;
}

/** A repository's infrastructure code: as a check compares it, and everything that was found. */
export interface FoundCode {
  /** Top of the repository. */
  readonly root: string;
  readonly code: EstateCode;
  readonly discovery: DetailedDiscovery;
  /** Products of the policy. */
  readonly own: Policy['products'];
}

/** Reads the infrastructure code of folders, each repository's once. Rejects only if the manifests do. */
export async function findCode(request: CodeRequest): Promise<FoundCode[]> {
  const { cwd, folders } = request;
  const byRoot = new Map<string, string[]>();
  for (const folder of folders) {
    const full = resolve(cwd, folder);
    const root = topOf(full, cwd);
    addTo(byRoot, root, pathFrom(root, full));
  }
  const found: FoundCode[] = [];
  for (const [root, starts] of byRoot) found.push(await codeIn(root, outermost(starts), request));
  return found;
}

/** The repository around a folder; without one, the folder where the check runs, if the folder is in it. */
export function topOf(folder: string, cwd: string): string {
  return repositoryAround(folder) ?? (isInside(cwd, folder) ? cwd : folder);
}

async function codeIn(
  root: string,
  folders: readonly string[],
  request: CodeRequest,
): Promise<FoundCode> {
  const { cwd, tracked, lists, own = [] } = request;
  const { include, alsoInclude, exclude, ignore } = request.discovery;
  const entriesThere = async () => (await request.manifests()).flatMap(entriesOf);
  const discovery = await discoverIn(root, {
    include,
    alsoInclude,
    exclude,
    tracked,
    lists,
    starts: folders,
    // Without any use there is nothing to report, unless an entry has a `source`.
    products: async ({ code, programs }) =>
      code + programs > 0 || (await entriesThere()).some(({ source }) => source.length > 0)
        ? await loadNamesWith(own, programs > 0)
        : [],
  });
  const entries = await entriesThere();
  const sources = [...new Set(entries.flatMap(({ source }) => source))];
  const code: EstateCode = {
    inventory: discovery.inventory,
    folders,
    unread: [...discovery.skipped.map(({ file }) => file), ...discovery.damaged],
    closed: discovery.skipped.filter(({ file }) => isCode(file)),
    damaged: discovery.damaged,
    nowhere: sources.filter((glob) => !existsSync(join(root, baseOf(glob)))),
    reported: shownBelow(cwd, root),
    pathOf: pathsFrom(root, cwd),
    lines: new Map(),
    compare: compareCode,
  };
  const { coverage } = compareCode(code, entries, ignore);
  const places = coverage.undeclared.flatMap(({ first, owned }) => (owned ? [first] : []));
  return { root, code: { ...code, lines: await linesAt(root, places) }, discovery, own };
}

/** `EstateCode.pathOf`. Every service asks for its manifest's path: at 50,000 in 5,000 files that took a fifth of the run. */
function pathsFrom(root: string, cwd: string): EstateCode['pathOf'] {
  const known = new Map<string, string | null>();
  return (shown) => {
    const before = known.get(shown);
    if (before !== undefined) return before;
    const full = resolve(cwd, shown);
    const path = isInside(root, full) ? shownPath(root, full) : null;
    known.set(shown, path);
    return path;
  };
}

const LARGEST = 8 * 1024 * 1024;

/** A longer line isn't readable. */
const LONGEST_LINE = 400;

async function linesAt(root: string, places: readonly Place[]): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  for (const [path, inFile] of groupsBy(places, ({ file }) => file)) {
    const file = await readTextFile(join(root, path), LARGEST);
    if (!('text' in file)) continue;
    const last = inFile.reduce((most, { line }) => Math.max(most, line), 0);
    const texts = file.text.split(/\r\n|\r|\n/, last);
    for (const place of inFile) {
      const line = texts[place.line - 1];
      if (line !== undefined && line.length <= LONGEST_LINE) lines.set(lineKey(place), `${line}`);
    }
  }
  return lines;
}
