/** A part of a page that can drop whole rows if there isn't room for all. */
export interface Section {
  /** What comes before the rows; empty lines included. */
  readonly head: string;
  readonly rows: readonly string[];
  /** Rows that were not even made, for there are too many. */
  readonly more?: number;
  readonly foot: string;
  /** How early it gives up rows: the lowest first. */
  readonly importance: number;
  /** What to say of rows that were left out; it is the whole section where all of them were. */
  readonly rest: (count: number) => string;
}

type Size = (text: string) => number;

/**
 * Sections as text of at most so many units (`size` measures: characters, or bytes). The least important section
 * gives up its rows first, from its end; each says how many it gave up. A section without rows is not filled.
 */
export function pageWithin(sections: readonly Section[], room: number, size: Size): string {
  const filled = sections.filter((section) => section.rows.length > 0);
  const texts = filled.map((section) => textOf(section, section.rows.length));
  let left = room - texts.reduce((sum, text) => sum + size(text), 0);
  const order = filled.map((section, at) => ({ section, at }));
  order.sort((a, b) => a.section.importance - b.section.importance);
  for (const shrink of [cut, drop]) {
    for (const { section, at } of order) {
      if (left >= 0) return texts.join('');
      left += size(texts[at] ?? '');
      const text = shrink(section, left, size);
      texts[at] = text;
      left -= size(text);
    }
  }
  return texts.join('');
}

/** As many of a section's rows as there is room for. */
function cut(section: Section, room: number, size: Size): string {
  const { rows, head, foot, rest, more = 0 } = section;
  let used = size(head) + size(foot) + size(rest(rows.length + more));
  let count = 0;
  for (const row of rows) {
    used += size(row) + 1;
    if (used > room) break;
    count++;
  }
  return textOf(section, count);
}

/** There isn't even room to say what was left out. */
function drop(): string {
  return '';
}

function textOf({ head, rows, foot, rest, more = 0 }: Section, count: number): string {
  const missing = rows.length - count + more;
  const left = missing > 0 ? rest(missing) : '';
  if (count === 0) return left;
  const lines = rows.slice(0, count).map((row) => `${row}\n`);
  return `${head}${lines.join('')}${foot}${left}`;
}
