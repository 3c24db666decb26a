import { plural } from '../../text/counts.ts';
import { code, tableRow } from '../text/markdown-text.ts';
import { groupedBy, joinedUpTo } from './cell-lists.ts';
import { type EntryName, entryKey, entryText, type Page } from './page.ts';

/** What a row says about one service or part. */
export interface Line {
  readonly entry: EntryName;
  /** Where it is at the head; `null` for what no longer exists. */
  readonly line: number | null;
  readonly text: string;
  /** More about the service, under its name. */
  readonly about?: string;
}

/** From this many services on, what is the same in all of them is one row, though each has a separate line. */
const MANY = 4;

/** How lines are shown: several in one row, or each in the row of its service. */
export interface ByCause<One> {
  readonly shared: readonly (readonly [One, ...One[]])[];
  readonly rest: readonly One[];
}

/** Lines of several services that one line of a manifest causes. */
export function byPlace<One extends Line>(lines: readonly One[]): ByCause<One> {
  return split(
    groupedBy(lines, ({ entry, line, text }) => JSON.stringify([entry.file, line, text])),
    (group) => group[0].line !== null && servicesIn(group) > 1,
  );
}

/** Lines that say the same about many services of a manifest. */
export function byText<One extends Line>(lines: readonly One[]): ByCause<One> {
  return split(
    groupedBy(lines, ({ entry, text, about }) => JSON.stringify([entry.file, text, about])),
    (group) => servicesIn(group) >= MANY,
  );
}

/** Both, the first before the second. */
export function byCause<One extends Line>(lines: readonly One[]): ByCause<One> {
  const placed = byPlace(lines);
  const alike = byText(placed.rest);
  return { shared: [...placed.shared, ...alike.shared], rest: alike.rest };
}

function split<One>(
  groups: ReadonlyMap<string, readonly One[]>,
  isShared: (group: readonly [One, ...One[]]) => boolean,
): ByCause<One> {
  const shared: (readonly [One, ...One[]])[] = [];
  const rest: One[] = [];
  for (const group of groups.values() as Iterable<readonly [One, ...One[]]>) {
    if (isShared(group)) shared.push(group);
    else rest.push(...group);
  }
  return { shared, rest };
}

function servicesIn(lines: readonly Line[]): number {
  return new Set(lines.map(({ entry }) => entryKey(entry))).size;
}

/** One row for lines that say the same: the line that caused it, or the services where each has its own. */
export function sharedRow(group: readonly [Line, ...Line[]], page: Page): string {
  const [{ entry, line, text, about = '' }] = group;
  const { file } = entry;
  const lines = [...new Map(group.map((one) => [entryKey(one.entry), one])).values()];
  const isOneLine = line !== null && group.every((one) => one.line === line);
  const names = lines.map((one) => {
    const name = code(entryText(one.entry));
    return isOneLine ? name : page.linked(name, file, one.line);
  });
  const listed = `${plural(lines.length, 'service')}: ${joinedUpTo(page.names, names)}`;
  const where = isOneLine
    ? [page.linked(code(`${file}:${line}`), file, line), listed]
    : [`${listed}${page.inFile(file)}`, ...(about === '' ? [] : [about])];
  return tableRow([where.join('<br>'), text]);
}

/** The row of one service. */
export function lineRow({ entry, line, text, about = '' }: Line, page: Page): string {
  const name = page.nameOf(entry, line);
  return tableRow([about === '' ? name : `${name}<br>${about}`, text]);
}
