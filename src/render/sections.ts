/** A part of a page that can give up whole rows when there is no room for all. */
export interface Section {
  /** What stands before the rows; empty lines included. */
  readonly head: string;
  readonly rows: readonly string[];
  readonly foot: string;
  /** How early it gives up rows: the lowest first. */
  readonly importance: number;
  /** What to say of rows that were left out. */
  readonly rest: (count: number) => string;
}

/**
 * Sections as text of at most so many units (`size` measures: characters, or bytes). The least important section
 * gives up its rows first, from its end; each says how many it gave up. A section without rows is not shown.
 */
export function pageWithin(
  sections: readonly Section[],
  room: number,
  size: (text: string) => number,
): string {
  const shown = sections.filter((section) => section.rows.length > 0);
  const whole = shown.map((section) => textOf(section, section.rows.length));
  let left = room - whole.reduce((sum, text) => sum + size(text), 0);
  if (left >= 0) return whole.join('');
  const texts = [...whole];
  const order = shown
    .map((_, at) => at)
    .sort((a, b) => importance(shown, a) - importance(shown, b));
  for (const at of order) {
    const section = shown[at] as Section;
    left += size(texts[at] ?? '');
    const text = cut(section, Math.max(0, left), size);
    texts[at] = text;
    left -= size(text);
    if (left >= 0) break;
  }
  return texts.join('');
}

function importance(sections: readonly Section[], at: number): number {
  return sections[at]?.importance ?? 0;
}

/** As many of a section's rows as there is room for. */
function cut(section: Section, room: number, size: (text: string) => number): string {
  const lone = textOf({ ...section, rows: [] }, 0, section.rows.length);
  let used = size(lone);
  if (used > room) return '';
  let count = 0;
  for (const row of section.rows) {
    used += size(row) + 1;
    if (used > room) break;
    count++;
  }
  return textOf(section, count);
}

function textOf(section: Section, count: number, total = section.rows.length): string {
  const rows = section.rows.slice(0, count);
  const rest = total > count ? section.rest(total - count) : '';
  return `${section.head}${rows.map((row) => `${row}\n`).join('')}${section.foot}${rest}`;
}
