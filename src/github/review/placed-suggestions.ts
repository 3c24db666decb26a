import { type LineChange, onShownLines } from '../../edit/line-change.ts';
import type { FilePatch } from '../../estate/changed-files.ts';
import type { GitHub } from '../api/client.ts';
import type { Repository } from '../api/repository.ts';
import { type PullView, viewPull } from '../comment/pull-view.ts';
import { hunksIn } from '../commits/patch-hunks.ts';
import { type PullFile, pullFiles } from './pull-files.ts';
import { suggestionId, suggestionMarker } from './suggestion-marker.ts';

/** One change of lines to suggest. */
export interface Suggested {
  /** What it is about, the same from run to run. */
  readonly about: string;
  readonly path: string;
  /** Of the file that was checked: only the same file has the same lines. */
  readonly hash: string;
  readonly before: readonly string[];
  readonly change: LineChange;
  /** Markdown over the block to commit. */
  readonly text: string;
}

/** The pull request, and what is known of it. */
export interface CheckedPull {
  readonly repository: Repository;
  readonly number: number;
  /** The commit that was checked. */
  readonly head: string;
  /** Keeps the suggestions of several jobs apart. */
  readonly key: string;
  /** How the files differ from the base, as far as known: it saves asking for the diff. */
  readonly patches: ReadonlyMap<string, FilePatch>;
  /** What was seen a moment ago, with nothing written since; left out, it is looked at again. */
  readonly view?: PullView | undefined;
}

/** A suggestion that has its place. */
export interface Placed extends Pick<Suggested, 'path' | 'change'> {
  readonly id: string;
  readonly body: string;
}

/** What can be suggested, and how that is known. */
export interface PlacedAll {
  readonly all: readonly Placed[];
  /** What was seen of the pull request on the way. */
  readonly view: PullView | null;
  /** Whether the change's own patches said so, and not GitHub's diff of the pull request. */
  readonly isByPatch: boolean;
}

export const nothingPlaced: PlacedAll = { all: [], view: null, isByPatch: false };

/**
 * What is on lines that the diff shows, in a file that is the one that was checked. Where that file is what the newest
 * commit has, the patch that led to it shows the same lines, and there is no need to ask for the diff.
 */
export async function onDiff(
  client: GitHub,
  pull: CheckedPull,
  tried: readonly Suggested[],
): Promise<PlacedAll> {
  const { repository, number, head, patches } = pull;
  const paths = [...new Set(tried.map(({ path }) => path))];
  const isKnown = paths.every((path) => patches.has(path));
  const view = isKnown
    ? (pull.view ?? (await viewPull(client, { repository, number, head }, paths)))
    : null;
  if (view === null || !paths.every((path) => view.hashes.has(path)))
    return { all: await byDiff(client, pull, tried), view: null, isByPatch: false };
  const files = paths.flatMap((path) => {
    const { hash, hunks } = patches.get(path) as FilePatch;
    const now = view.hashes.get(path);
    return now === hash ? [[path, { hash, patch: hunks }] as const] : [];
  });
  return { all: placedOn(new Map(files), pull, tried), view, isByPatch: true };
}

/** The same by GitHub's diff of the pull request. */
export async function byDiff(
  client: GitHub,
  pull: CheckedPull,
  tried: readonly Suggested[],
): Promise<Placed[]> {
  const paths = new Set(tried.map(({ path }) => path));
  return placedOn(await pullFiles(client, pull.repository, pull.number, paths), pull, tried);
}

function placedOn(
  files: ReadonlyMap<string, PullFile>,
  { key }: CheckedPull,
  tried: readonly Suggested[],
): Placed[] {
  return tried.flatMap((one) => {
    const file = files.get(one.path);
    if (file === undefined || file.hash !== one.hash) return [];
    const shown = shownLines(file.patch);
    const change = onShownLines(one.change, one.before, (line) => shown.has(line));
    if (change === null || !isOneHunk(shown, change.start, change.end)) return [];
    const id = suggestionId(key, one.about);
    return [{ id, path: one.path, change, body: bodyOf(id, one.text, change) }];
  });
}

function bodyOf(id: string, text: string, { lines }: LineChange): string {
  const ticks = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([some]) => some.length));
  const fence = '`'.repeat(1 + Math.max(2, ...ticks));
  return `${suggestionMarker(id)}\n${text}\n\n${fence}suggestion\n${lines.join('\n')}\n${fence}\n`;
}

/** Lines of a file's new text that a patch shows, each with the number of its hunk. */
type ShownLines = ReadonlyMap<number, number>;

/** Which lines of the new text a review comment may be on: none where the patch can't be read. */
function shownLines(patch: string): ShownLines {
  const shown = new Map<number, number>();
  for (const [number, { above, lines }] of (hunksIn(patch) ?? []).entries()) {
    let line = above[1] + 1;
    for (const { sign } of lines) if (sign === '+' || sign === ' ') shown.set(line++, number);
  }
  return shown;
}

/** Whether lines are shown, all in one hunk: GitHub takes a comment on nothing else. */
function isOneHunk(shown: ShownLines, start: number, end: number): boolean {
  const hunk = shown.get(start);
  if (hunk === undefined) return false;
  for (let line = start; line <= end; line++) if (shown.get(line) !== hunk) return false;
  return true;
}
