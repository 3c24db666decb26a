import { type ChangeOf, changesOf, type Delta } from '../../estate/change.ts';
import { plural } from '../../text/counts.ts';
import { code, tableRow } from '../text/markdown-text.ts';
import { groupedBy, idList, joinedUpTo, ownerList } from './cell-lists.ts';
import { entryKey, type Page } from './page.ts';

type OwnerChange = ChangeOf<'owners'>;

/** More lines make a row that nobody reads; the report has them all. */
const MOST_LINES = 16;

/** From so many services on, the same change is one row, though each has a line of its own. */
const MANY = 4;

/** The changes of owners, by the row that tells them. */
export interface OwnerChanges {
  /** The same change in several services: one line caused it, or one decision did. */
  readonly shared: readonly (readonly OwnerChange[])[];
  /** Duties that are owned and weren't duties before, or of nobody: by their owners. */
  readonly handed: readonly (readonly OwnerChange[])[];
  /** Told in the row of their service. */
  readonly single: readonly OwnerChange[];
}

/** Sorts the changes of owners into the rows that tell them. */
export function ownerChanges(delta: Delta): OwnerChanges {
  const all = changesOf(delta, 'owners');
  const came = all.filter(({ before }) => before.length === 0);
  const moved = groupedBy(
    all.filter(({ before }) => before.length > 0),
    ({ file, subject, before, after }) => JSON.stringify([file, subject.layer, before, after]),
  );
  const groups = [...moved.values()];
  return {
    shared: groups.filter(isShared),
    handed: [...groupedBy(came, ({ after }) => JSON.stringify(after)).values()],
    single: groups.filter((group) => !isShared(group)).flat(),
  };
}

function isShared(group: readonly OwnerChange[]): boolean {
  return group.length > 1 && (group.length >= MANY || lineOf(group) !== null);
}

/** The one line of all of them; `null` where they have several. */
function lineOf(group: readonly OwnerChange[]): number | null {
  const lines = new Set(group.map(({ location }) => location?.line ?? null));
  const [line = null] = lines;
  return lines.size === 1 ? line : null;
}

/** Rows of the changes that don't belong to one service. */
export function ownerRows({ shared, handed }: OwnerChanges, page: Page): string[] {
  return [
    ...shared.map((group) => sharedRow(group, page)),
    ...handed.map((group) => handedRow(group, page)),
  ];
}

function sharedRow(group: readonly OwnerChange[], page: Page): string {
  const [first] = group as [OwnerChange];
  const line = lineOf(group);
  const where = line === null ? code(first.file) : code(`${first.file}:${line}`);
  const services = new Set(group.map(({ file, subject }) => entryKey({ file, ...subject }))).size;
  const owners = `${ownerList(first.before)} → ${ownerList(first.after)}`;
  return tableRow([
    page.linked(where, first.file, line),
    `owner of ${code(first.subject.layer)} in ${plural(services, 'service')}: ${owners}`,
  ]);
}

function handedRow(group: readonly OwnerChange[], page: Page): string {
  const [first] = group as [OwnerChange];
  const entries = [...groupedBy(group, ({ file, subject }) => entryKey({ file, ...subject }))];
  const lines = entries.map(([, some]) => {
    const [{ file, subject, location }] = some as [OwnerChange];
    const layers = idList(some.map((one) => one.subject.layer));
    return `${page.nameOf({ file, ...subject }, location?.line ?? null)}: ${layers}`;
  });
  return tableRow([
    `New for ${ownerList(first.after)}`,
    `${plural(group.length, 'duty', 'duties')}<br>${joinedUpTo(MOST_LINES, lines, '<br>')}`,
  ]);
}
