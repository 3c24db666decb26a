import { isMap, own, type Value, type ValueMap } from '../parse/source.ts';

// Keys here are our own words, which no object inherits: asking whether a key is a map's own would cost more than
// all the rest of reading an entry.

/** The map at a key; `undefined` for anything else. */
export function mapAt(map: ValueMap | undefined, key: string): ValueMap | undefined {
  const value = map?.[key];
  return isMap(value) ? value : undefined;
}

/** Whether anything stands at a key; the schema says so where it is no text. */
export function isWritten(map: ValueMap, key: string): boolean {
  const value = own(map, key) ?? null;
  return value !== null && (typeof value !== 'string' || !isBlank(value));
}

/** A text that says something; `null` for anything else. */
export function text(map: ValueMap, key: string): string | null {
  const value = map[key];
  return typeof value === 'string' && !isBlank(value) ? value : null;
}

/** Whether there is nothing to see in a text. Of most the first letter tells. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && BLANK.test(text);
}

const BLANK = /^\s*$/;

const noTexts: readonly string[] = [];

/** A list of texts, or one text alone; what is no text is passed over. */
export function texts(map: ValueMap, key: string): readonly string[] {
  const value: Value | undefined = map[key];
  if (value === undefined) return noTexts;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
