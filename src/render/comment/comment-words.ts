import { code } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import { plural } from '../text/verdict-line.ts';

/** A service or part, with the manifest that it stands in. */
export interface Named {
  readonly file: string;
  readonly service: string;
  readonly part: string | null;
}

/** What the sections of one comment share. */
export interface Words {
  /** A service or part as a row names it; with its manifest where there are several. */
  readonly nameOf: (named: Named) => string;
  /** The heading of a section. */
  readonly heading: (title: string) => string;
  /** What a section says of rows that it had no room for. */
  readonly rest: (title: string, one: string, many: string) => (count: number) => string;
}

/** The words of a page about so many manifests; `where` is what has the rows that are left out. */
export function wordsOf(manifests: number, where: string, level: '###' | '####'): Words {
  return {
    heading: (title) => `\n${level} ${title}\n`,
    nameOf: ({ file, service, part }) => {
      const name = code(part === null ? service : `${service}.${part}`);
      return manifests > 1 ? `${name}<br>in ${code(file)}` : name;
    },
    rest: (title, one, many) => (count) =>
      `\n_${title}: ${plural(count, one, many)} left out for want of room. ${where} has them all._\n`,
  };
}

/** So many rows of a table stand open; where there are many more they are folded, and the first to give up room. */
const OPEN_ROWS = 12;
const WORTH_FOLDING = 3;
/** Less than anything that stands open, and in the order of what they are folded from. */
const FOLDED_IMPORTANCE = 4;

/** A section whose rows past the first few are folded: of a long table nobody reads what comes after it. */
export function foldedAfterFew(
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

/** Texts in a row, the first few of them. */
export function few(texts: readonly string[], most: number, separator = ', '): string {
  if (texts.length <= most + 1) return texts.join(separator);
  const rest = plural(texts.length - most, 'more', 'more');
  return `${texts.slice(0, most).join(separator)}${separator}and ${rest}`;
}

/** Ids of layers or services. */
export function ids(texts: readonly string[]): string {
  return few(
    texts.map((text) => code(text)),
    24,
  );
}

/** Owners of a duty, the accountable one first; a dash for nobody. */
export function owners(names: readonly string[]): string {
  return (
    few(
      names.map((name) => code(name)),
      6,
    ) || '–'
  );
}

/** What makes two names the same. */
export function keyOf({ file, service, part }: Named): string {
  return JSON.stringify([file, service, part]);
}

/** Items by a key, in the order in which the keys first appear. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
