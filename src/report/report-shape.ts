import { isRuleId } from '../estate/rule-id.ts';

/** Says what is wrong with a value at a path, in words that follow the path; `undefined` when nothing is. */
export type Shape = (value: unknown, path: string) => string | undefined;

function simple(what: string, fits: (value: unknown) => boolean): Shape {
  return (value, path) => (fits(value) ? undefined : `\`${path}\` ${what}`);
}

export const truth = simple("isn't true or false", (value) => typeof value === 'boolean');
export const text = simple("isn't text", (value) => typeof value === 'string');
export const yesOrNo = simple("isn't true or false", (value) => typeof value === 'boolean');
export const count = simple(
  "isn't a count",
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);

/** A duration; a median may have half days. */
export const days = simple(
  "isn't a number of days",
  (value) => Number.isSafeInteger(2 * Number(value)) && Number(value) >= 0,
);

/** A place counts from 1. */
export const position = simple("isn't a line or column", (value) => {
  return Number.isSafeInteger(value) && Number(value) >= 1;
});

/** A key or a list position. */
export const step = simple(
  "isn't a key or a position",
  (value) => typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0),
);

/** A rule of this version: a newer one may have more. */
export const ruleId = simple("isn't a rule that this version knows: update the tool", isRuleId);

export function word(words: readonly string[]): Shape {
  return simple(`isn't one of ${words.join(', ')}`, (value) => words.includes(value as string));
}

/** Nothing, or what another shape says. */
export function maybe(shape: Shape): Shape {
  return (value, path) => (value === null || value === undefined ? undefined : shape(value, path));
}

export function list(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `\`${path}\` isn't a list`;
    for (const [at, item] of value.entries()) {
      const wrong = shape(item, `${path}[${at}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** A map with any keys, whose values have one shape. */
export function record(shape: Shape): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `\`${path}\` isn't a map`;
    for (const [key, item] of Object.entries(value)) {
      const wrong = shape(item, `${path}.${key}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** A map with at least these keys. */
export function map(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return path === '' ? "it isn't a map" : `\`${path}\` isn't a map`;
    }
    for (const [key, shape] of Object.entries(shapes)) {
      const held = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      const wrong = shape(held, path === '' ? key : `${path}.${key}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}
