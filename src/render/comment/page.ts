import { plural } from '../../text/counts.ts';
import { code } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';

/** A service or part, with its manifest. */
export interface EntryName {
  readonly file: string;
  readonly service: string;
  readonly part: string | null;
}

/** What the sections of one page have in common. */
export interface Page {
  /** A service or part as a row names it; with its manifest where there are several. */
  readonly nameOf: (entry: EntryName) => string;
  /** The heading of a section. */
  readonly heading: (title: string) => string;
  /** Makes the sentence about rows of a section that didn't fit. */
  readonly leftOut: (title: string, one: string, many: string) => (count: number) => string;
}

/** A page about so many manifests; `where` is what has the rows that don't fit. */
export function pageOf(manifests: number, where: string, level: '###' | '####'): Page {
  return {
    heading: (title) => `\n${level} ${title}\n`,
    nameOf: ({ file, service, part }) => {
      const name = code(part === null ? service : `${service}.${part}`);
      return manifests > 1 ? `${name}<br>in ${code(file)}` : name;
    },
    leftOut: (title, one, many) => (count) =>
      `\n_${title}: ${plural(count, one, many)} didn't fit here. ${where} has all of them._\n`,
  };
}

/** What makes two names the same. */
export function entryKey({ file, service, part }: EntryName): string {
  return JSON.stringify([file, service, part]);
}

/** How many rows of a table are open. The rest is folded, and is cut first. */
const OPEN_ROWS = 12;
const WORTH_FOLDING = 3;
/** Below everything that is open, in the order of the unfolded parts. */
const FOLDED_IMPORTANCE = 4;

/** A section that folds its rows after the first dozen, because nobody reads past a long table. */
export function foldedTable(
  section: Section,
  columns: string,
  one: string,
  many: string,
): Section[] {
  const { rows } = section;
  if (rows.length < OPEN_ROWS + WORTH_FOLDING) return [section];
  const rest = rows.slice(OPEN_ROWS);
  const summary = `And ${plural(rest.length, `more ${one}`, `more ${many}`)}`;
  return [
    { ...section, rows: rows.slice(0, OPEN_ROWS) },
    {
      head: `\n<details><summary>${summary}</summary>\n\n${columns}\n`,
      rows: rest,
      foot: '\n</details>\n',
      importance: FOLDED_IMPORTANCE + section.importance / 100,
      rest: section.rest,
    },
  ];
}
