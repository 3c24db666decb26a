import { type ChangeOf, changesOf, type Delta } from '../../estate/change.ts';
import { plural } from '../../text/counts.ts';
import { tableRow } from '../text/markdown-text.ts';
import { byText, type Line } from './causes.ts';
import { groupedBy, idList, joinedUpTo } from './cell-lists.ts';
import { entryKey, type Page } from './page.ts';

type OwnerChange = ChangeOf<'owners'>;

/** More lines make a row that nobody reads; the report has them all. */
const MOST_LINES = 12;

/** One row for each owner of owned duties that are new, or belong to a new service. */
export function handedRows(delta: Delta, page: Page): string[] {
  const came = changesOf(delta, 'owners').filter(({ before }) => before.length === 0);
  const byOwners = groupedBy(came, ({ file, after }) => JSON.stringify([file, after]));
  return [...byOwners.values()].map((group) => {
    const [{ file, after }] = group as [OwnerChange];
    const entries = groupedBy(group, ({ subject }) => entryKey({ file, ...subject }));
    const lines = [...entries.values()].map((some): Line => {
      const [{ subject, location }] = some as [OwnerChange];
      const text = idList(some.map(({ subject: { layer } }) => layer));
      return { entry: { file, ...subject }, line: location?.line ?? null, text };
    });
    const { shared, rest } = byText(lines);
    const texts = [
      ...shared.map((alike) => `${plural(alike.length, 'service')}: ${alike[0].text}`),
      ...rest.map(({ entry, line, text }) => `${page.nameOf(entry, line)}: ${text}`),
    ];
    return tableRow([
      `New for ${page.owners(file, after)}`,
      `${plural(group.length, 'duty', 'duties')}<br>${joinedUpTo(MOST_LINES, texts, '<br>')}`,
    ]);
  });
}
