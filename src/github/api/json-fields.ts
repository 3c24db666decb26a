/** The value at a path of keys in data from outside; `undefined` if a step is missing. */
export function field(value: unknown, ...keys: readonly string[]): unknown {
  let at: unknown = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

/** A non-empty text at a path of keys, or null. */
export function textField(value: unknown, ...keys: readonly string[]): string | null {
  const found = field(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
}

/** A whole number from 0 at a path of keys, or null. */
export function numberField(value: unknown, ...keys: readonly string[]): number | null {
  const found = field(value, ...keys);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}

/** A list at a path of keys; empty if there is none. */
export function listField(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = field(value, ...keys);
  return Array.isArray(found) ? found : [];
}
