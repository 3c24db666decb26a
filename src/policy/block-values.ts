/** Reads a policy's blocks for exports, after their shape was checked. */
import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { locate } from '../parse/line-index.ts';
import { isMap, keySpan, own } from '../parse/values.ts';

/** A block of a policy with its place; `null` if the policy doesn't have it. */
export function blockAt(
  source: Source,
  key: string,
): { readonly map: ValueMap; readonly file: string; readonly line: number } | null {
  const root = source.value;
  const map = isMap(root) ? own(root, key) : undefined;
  if (!isMap(root) || !isMap(map)) return null;
  return { map, file: source.file, line: locate(source, keySpan(root, key)).line };
}

/** A map's values by their keys, without those that start with `x-`. */
export function mapOf<T>(value: Value | undefined, make: (value: Value) => T): Record<string, T> {
  if (!isMap(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      key.startsWith('x-') ? [] : [[key, make(one)] as const],
    ),
  );
}

/** A text. What was checked is never blank. */
export function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value.trim() : null;
}

/** One text, or several. */
export function texts(value: Value | undefined): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
