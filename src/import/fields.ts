import { isRecord } from './read-file.ts';

/** A text of a value, trimmed; `undefined` for nothing, and for what isn't text or a number. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** The texts of a list, or of a text with commas, semicolons or line breaks between them. */
export function textsOf(value: unknown): string[] {
  const all = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;\n|]/)
      : [value];
  return all.flatMap((one) => textOf(isRecord(one) ? one.name : one) ?? []);
}

/** A value at a path of keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((held, key) => (isRecord(held) ? held[key] : undefined), value);
}

/** Links as inventories write them: a list of `{ title, url }`, or one address. */
export function linksOf(value: unknown): (readonly [string, string])[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one): (readonly [string, string])[] => {
    const url = textOf(isRecord(one) ? one.url : one);
    if (url === undefined || !/^https?:\/\/\S+$/i.test(url)) return [];
    const name = isRecord(one) ? (textOf(one.title ?? one.name ?? one.type) ?? 'link') : 'link';
    return [[name, url]];
  });
}

/** Leaves out what is `undefined` or an empty list. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as never;
}
