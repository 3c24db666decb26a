import type { Value, ValueMap } from '../estate/value.ts';
import { isMap } from '../parse/values.ts';

// The keys that are looked up here are our own words, which no object inherits: asking whether a key is a map's own
// would cost more than all the rest of reading an entry.

/** A value as a map; `undefined` for anything else. */
export function mapOf(value: Value | undefined): ValueMap | undefined {
  return isMap(value) ? value : undefined;
}

/** The map at a key; `undefined` for anything else. */
export function mapAt(map: ValueMap | undefined, key: string): ValueMap | undefined {
  return mapOf(map?.[key]);
}

/** Whether a value says anything; the schema reports it if it isn't text. */
export function isWritten(value: Value | undefined): boolean {
  if (value === undefined || value === null) return false;
  return typeof value !== 'string' || !isBlank(value);
}

/** A value as non-blank text; `null` for anything else. */
export function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' && !isBlank(value) ? value : null;
}

/** The text at a key, if it isn't blank; `null` for anything else. */
export function text(map: ValueMap, key: string): string | null {
  return textOf(map[key]);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

const noTexts: readonly string[] = [];

/** A value as a list of texts, or one text alone; everything else is skipped. */
export function textsOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : noTexts;
}

const ID = /^[a-z0-9][a-z0-9._-]*$/;

/** Whether a key under `owners`, `responsibilities` or `waivers` can be a layer; the schema reports the others. */
export function isLayerId(key: string): boolean {
  return ID.test(key) && !key.startsWith('x-');
}
