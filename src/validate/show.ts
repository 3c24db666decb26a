import type { Path } from '../estate/path.ts';
import type { Value } from '../estate/value.ts';
import { pathText, shortened } from '../text/path-text.ts';

/** A path in backticks; bare where it holds what would not survive them. */
export function placeName(path: Path): string {
  const text = pathText(path);
  return /^[^\p{C}`]+$/u.test(text) ? `\`${text}\`` : text;
}

/** A text in backticks, or in quotes where it holds what would not survive them. */
export function quoted(text: string): string {
  const short = shortened(text);
  return /^[^\p{C}`]+$/u.test(short) && short.trim() === short
    ? `\`${short}\``
    : JSON.stringify(short);
}

/** What a value is, in a few words: `the number 42`, `a list`. */
export function described(value: Value, written: string): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `the text ${quoted(value)}`;
  if (typeof value === 'number') return `the number ${written}`;
  return `the boolean ${written}`;
}
