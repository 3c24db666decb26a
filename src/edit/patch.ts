import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';

/** A value for a key, with the one line of YAML that it is written as. */
export interface Leaf {
  readonly value: Value;
  readonly yaml: string;
}

/** Keys to set in a map. Its other keys stay. */
export interface Branch {
  readonly into: Map<string, Patch>;
  /** The name of an anchor whose map is merged in first (`<<: *name`). */
  readonly merge?: string;
}

/** What is to change in a document: a tree of keys that ends in new values. */
export type Patch = Leaf | Branch;

export function isBranch(patch: Patch): patch is Branch {
  return 'into' in patch;
}

/** An empty tree, to be filled with `put`. */
export function emptyPatch(): Branch {
  return { into: new Map() };
}

/** Adds a value at a path of at least one key to a tree. */
export function put(root: Branch, path: readonly string[], leaf: Leaf): void {
  let branch = root;
  for (const key of path.slice(0, -1)) {
    const next = branch.into.get(key);
    if (next !== undefined && isBranch(next)) branch = next;
    else {
      const made = emptyPatch();
      branch.into.set(key, made);
      branch = made;
    }
  }
  branch.into.set(path.at(-1) ?? '', leaf);
}

/** The part of a tree that a document doesn't already say; the paths of its leaves go into `changed`. */
export function stillToDo(
  value: Value | undefined,
  patch: Branch,
  path: readonly string[],
  changed: string[],
): Branch {
  const into = new Map<string, Patch>();
  for (const [key, wanted] of patch.into) {
    const held = isMap(value) ? own(value, key) : undefined;
    const at = [...path, key];
    if (isBranch(wanted)) {
      const rest = stillToDo(held, wanted, at, changed);
      if (rest.into.size > 0) into.set(key, rest);
    } else if (held === undefined || !isSame(held, wanted.value)) {
      into.set(key, wanted);
      changed.push(at.join('.'));
    }
  }
  return { into };
}

type Seen = Map<object, Map<object, boolean>>;

/** Whether two values say the same; the order of keys does not count. Shared values are compared once. */
export function isSame(one: Value, other: Value, seen: Seen = new Map()): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return Object.is(one, other);
  }
  const known = seen.get(one)?.get(other);
  if (known !== undefined) return known;
  const same =
    Array.isArray(one) || Array.isArray(other)
      ? isSameList(one, other, seen)
      : isSameMap(one, other, seen);
  const results = seen.get(one) ?? new Map<object, boolean>();
  seen.set(one, results.set(other, same));
  return same;
}

function isSameList(one: Value, other: Value, seen: Seen): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, position) => isSame(item, other[position] as Value, seen));
}

function isSameMap(one: ValueMap, other: ValueMap, seen: Seen): boolean {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    const held = own(other, key);
    if (held === undefined || !isSame(one[key] as Value, held, seen)) return false;
  }
  return true;
}

/**
 * The paths at which `after` isn't what the patch makes of `before`: empty if the patch was applied, and nothing else
 * changed.
 */
export function departures(
  before: Value | undefined,
  after: Value | undefined,
  patch: Patch | undefined,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  compare(before, after, patch, [], found, new Map());
  return found;
}

function compare(
  before: Value | undefined,
  after: Value | undefined,
  patch: Patch | undefined,
  path: readonly string[],
  found: (readonly string[])[],
  seen: Seen,
): void {
  if (patch === undefined) {
    const same =
      before === undefined || after === undefined ? before === after : isSame(before, after, seen);
    // Named down to services and their parts, so that a message can say which of them would change.
    if (!same && path.length < 2 && isMap(before) && isMap(after)) {
      compareKeys(before, after, undefined, path, found, seen);
    } else if (!same) found.push(path);
  } else if (!isBranch(patch)) {
    if (after === undefined || !isSame(patch.value, after, seen)) found.push(path);
  } else if (isMap(after) && (isMap(before) || before === undefined || before === null)) {
    compareKeys(isMap(before) ? before : {}, after, patch, path, found, seen);
  } else found.push(path);
}

function compareKeys(
  before: ValueMap,
  after: ValueMap,
  patch: Branch | undefined,
  path: readonly string[],
  found: (readonly string[])[],
  seen: Seen,
): void {
  for (const key of Object.keys(before)) {
    const wanted = patch?.into.get(key);
    compare(own(before, key), own(after, key), wanted, [...path, key], found, seen);
  }
  for (const key of patch?.into.keys() ?? []) {
    if (Object.hasOwn(before, key)) continue;
    compare(undefined, own(after, key), patch?.into.get(key), [...path, key], found, seen);
  }
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key) || patch?.into.has(key)) continue;
    found.push([...path, key]);
  }
}
