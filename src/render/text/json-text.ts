const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON in which no `##[` can command a runner that shows it in a log, and no mark turns the text around. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('##[') || text.search(UNSEEN) >= 0
    ? text.replaceAll('##[', '##\\u005b').replace(UNSEEN, escaped)
    : text;
}

/** The items of an array, one a line. */
export function jsonRows(items: Iterable<unknown>, indent: string): Generator<string> {
  return rows(items, indent, jsonText);
}

/** The items of an array, one a line, each as the text that is made of it. */
export function* rows<T>(
  items: Iterable<T>,
  indent: string,
  textOf: (item: T) => string,
): Generator<string> {
  let between = `\n${indent}`;
  for (const item of items) {
    yield between + textOf(item);
    between = `,\n${indent}`;
  }
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
