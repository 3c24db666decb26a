import type { Behind } from '../../estate/change.ts';
import { plural } from '../../text/counts.ts';
import { code } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import { ownerList } from './cell-lists.ts';

/** A service or part, with its manifest. */
export interface EntryName {
  readonly file: string;
  readonly service: string;
  readonly part: string | null;
}

/** What the sections of one page have in common. */
export interface Page {
  /** A service or part as a row names it, linked to its line; with its manifest where there are several. */
  readonly nameOf: (entry: EntryName, line?: number | null) => string;
  /** Names the manifest in a row, where there are several. */
  readonly inFile: (file: string) => string;
  /** Owners of a duty, the accountable one first, with who is behind a declared team; a dash for none. */
  readonly owners: (file: string, owners: readonly string[]) => string;
  /** Markdown that links to a line, where that is known and the page links at all. */
  readonly linked: (markdown: string, file: string, line: number | null) => string;
  /** How many services a row about many names. */
  readonly names: number;
  /** The heading of a section. */
  readonly heading: (title: string) => string;
  /** Makes the sentence about rows of a section that didn't fit. */
  readonly leftOut: (title: string, one: string, many: string) => (count: number) => string;
}

interface PageSetting {
  /** How many manifests it is about. */
  readonly manifests: number;
  /** What has the rows that don't fit. */
  readonly where: string;
  readonly level: '###' | '####';
  /** Address of the repository's files at a commit; `null` where nothing is linked. */
  readonly blobUrl?: string | null;
  /** Who is behind declared owners. */
  readonly behind?: readonly Behind[];
  /** How many services a row about many names. */
  readonly names?: number;
}

/** Names of services in one row; the report has them all. */
const MOST_NAMES = 12;

/** What the sections of a page have in common, by its setting. */
export function pageOf({
  manifests,
  where,
  level,
  blobUrl = null,
  behind = [],
  names = MOST_NAMES,
}: PageSetting): Page {
  const inFile: Page['inFile'] = (file) => (manifests > 1 ? `<br>in ${code(file)}` : '');
  const people = new Map(behind.map(({ file, owner, is }) => [JSON.stringify([file, owner]), is]));
  const linked: Page['linked'] = (text, file, line) =>
    blobUrl === null || line === null ? text : `[${text}](${blobUrl}/${pathInUrl(file)}#L${line})`;
  return {
    heading: (title) => `\n${level} ${title}\n`,
    linked,
    inFile,
    names,
    owners: (file, owners) =>
      ownerList(owners, (owner) => people.get(JSON.stringify([file, owner])) ?? null),
    nameOf: ({ file, service, part }, line = null) => {
      const name = code(entryText({ file, service, part }));
      return `${linked(name, file, line)}${inFile(file)}`;
    },
    leftOut: (title, one, many) => (count) =>
      `\n_${title}: ${plural(count, one, many)} didn't fit here. ${where} has all of them._\n`,
  };
}

/** A path as an address has it, with nothing that could end a link. */
function pathInUrl(path: string): string {
  return encodeURIComponent(path.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The name of a service, or of a part with its service. */
export function entryText({ service, part }: EntryName): string {
  return part === null ? service : `${service}.${part}`;
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
