/** A part of a page that can give up whole rows when there is no room for all. */
export interface Section {
  /** What stands before the rows; empty lines included. */
  readonly head: string;
  readonly rows: readonly string[];
  readonly foot: string;
  /** How early it gives up rows: the lowest first. */
  readonly importance: number;
  /** What to say of rows that were left out; it stands alone where all of them were. */
  readonly rest: (count: number) => string;
  /** Where there are many rows: how many stand open, and what folds the others. */
  readonly fold?: Fold;
}

export interface Fold {
  readonly open: number;
  readonly head: (count: number) => string;
  readonly foot: string;
}

/** Folding a row or two would hide more than it saves. */
const WORTH_FOLDING = 3;

type Size = (text: string) => number;

/**
 * Sections as text of at most so many units (`size` measures: characters, or bytes). The least important section
 * gives up its rows first, from its end; each says how many it gave up. A section without rows is not shown.
 */
export function pageWithin(sections: readonly Section[], room: number, size: Size): string {
  const shown = sections.filter((section) => section.rows.length > 0);
  const texts = shown.map((section) => textOf(section, section.rows.length));
  let left = room - texts.reduce((sum, text) => sum + size(text), 0);
  const order = shown.map((section, at) => ({ section, at }));
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
  const { rows } = section;
  // With every part that can stand around rows, so that the first row too is weighed with them.
  let used = size(textOf({ ...section, rows: [] }, 0)) + size(section.rest(rows.length));
  used += size(foldOf(section)?.head(rows.length) ?? '') + size(section.fold?.foot ?? '');
  let count = 0;
  for (const row of rows) {
    used += size(row) + 1;
    if (used > room) break;
    count++;
  }
  return textOf(section, count);
}

/** Where there is no room even to say what was left out. */
function drop(): string {
  return '';
}

function foldOf({ fold, rows }: Section): Fold | undefined {
  return fold !== undefined && rows.length >= fold.open + WORTH_FOLDING ? fold : undefined;
}

function textOf(section: Section, count: number): string {
  const { head, rows, foot, rest } = section;
  const total = rows.length;
  const left = total > count ? rest(total - count) : '';
  if (count === 0 && total > 0) return left;
  const fold = foldOf(section);
  const open = rows.slice(0, Math.min(count, fold?.open ?? count));
  const folded = rows.slice(open.length, count);
  const lines = (some: readonly string[]): string => some.map((row) => `${row}\n`).join('');
  const more =
    fold === undefined || folded.length === 0
      ? ''
      : `${fold.head(folded.length)}${lines(folded)}${fold.foot}`;
  return `${head}${lines(open)}${foot}${more}${left}`;
}
