import { isAlias, isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { pathKey } from '../estate/path.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap as isValueMap, own } from '../parse/values.ts';
import { addTo } from '../text/grouping.ts';
import {
  type Doc,
  type Outcome,
  openDocument,
  pairOf,
  type Refused,
  readText,
  type Splice,
  startOf,
} from './document.ts';
import { isSame } from './patch.ts';
import { applySplices } from './splice-plan.ts';
import { beginsLine, isBlock, lineEnd, lineStart, pairEnd } from './yaml-offsets.ts';

/** A key to remove, by the maps that lead to it. */
export type KeyPath = readonly string[];

/**
 * Removes keys from a text and leaves every other character as it is. `waivers` without a waiver left are removed too,
 * and so are other maps by id or layer. A missing key isn't a mistake. Refuses what would change another value, or what
 * is written in a way that can't be cut out.
 */
export function removeKeys(
  text: string,
  paths: readonly KeyPath[],
  file = 'cloud-services.yml',
): Outcome {
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const wanted = withParents(doc.value, paths);
  if (wanted.length === 0) return { text, changed: [] };
  const cuts = cutsOf(doc, wanted);
  if ('refused' in cuts) return cuts;
  const after = applySplices(text, cuts);
  const expected = without(doc.value, wanted);
  const read = after === undefined ? undefined : readText(after, doc.isJson);
  if (after === undefined || (read?.problems.length ?? 1) > 0 || read?.value === undefined)
    return { refused: "This command can't cut that out safely. Edit the file by hand." };
  if (!isSame(read.value, expected)) return { refused: shared(wanted[0] ?? []) };
  return { text: after, changed: wanted.map((path) => path.join('.')) };
}

/** The stretches of a text that keys take up, to be cut out. The caller checks what is left. */
export function cutsOf(doc: Doc, wanted: readonly KeyPath[]): readonly Splice[] | Refused {
  const splices: Splice[] = [];
  for (const [holder, keys] of byHolder(wanted)) {
    const map = mapAt(doc, holder);
    if (map === undefined) return { refused: shared(wanted[0] ?? []) };
    const found = keys.map((key) => pairOf(doc, map, key));
    const pairs = found.filter((pair): pair is Pair => pair !== undefined);
    if (pairs.length < keys.length) return { refused: shared([...holder, keys[0] ?? '']) };
    const cuts = isBlock(map) ? blockCuts(doc, pairs) : flowCuts(doc, map, pairs);
    for (const cut of cuts) splices.push(cut);
  }
  return splices;
}

function shared(path: KeyPath): string {
  return `\`${path.join('.')}\` is shared through an anchor or a merge key, so it can't be removed for one entry. Write the values out, then run this again.`;
}

/** Maps that have no meaning once they are empty. */
const containers: ReadonlySet<string> = new Set([
  'waivers',
  'owners',
  'responsibilities',
  'teams',
  'people',
  'agreements',
]);

/** The paths that exist; if all keys of a map are removed, the map is removed instead. */
function withParents(root: Value, paths: readonly KeyPath[]): KeyPath[] {
  let wanted = paths.filter((path) => valueAt(root, path) !== undefined);
  for (;;) {
    const emptied = [...byHolder(wanted)].flatMap(([holder, keys]) => {
      const map = valueAt(root, holder);
      if (!containers.has(holder.at(-1) ?? '') || !isValueMap(map)) return [];
      return Object.keys(map).length > keys.length ? [] : [holder];
    });
    if (emptied.length === 0) return wanted;
    const removed = new Set(emptied.map(pathKey));
    const isBelow = (path: KeyPath) =>
      path.some((_key, length) => removed.has(pathKey(path.slice(0, length))));
    wanted = [...wanted.filter((path) => !isBelow(path)), ...emptied];
  }
}

/** The keys to remove, by the path of the map that holds them. */
function byHolder(paths: readonly KeyPath[]): Map<KeyPath, readonly string[]> {
  const named = new Map<string, { readonly holder: KeyPath; readonly keys: Set<string> }>();
  for (const path of paths) {
    const holder = path.slice(0, -1);
    const key = pathKey(holder);
    const known = named.get(key) ?? { holder, keys: new Set() };
    named.set(key, known);
    known.keys.add(path.at(-1) ?? '');
  }
  return new Map([...named.values()].map(({ holder, keys }) => [holder, [...keys]]));
}

function valueAt(root: Value, path: KeyPath): Value | undefined {
  let at: Value | undefined = root;
  for (const key of path) at = isValueMap(at) ? own(at, key) : undefined;
  return at;
}

/** A value without the keys at some paths; each map on the way is copied once. */
function without(root: Value, paths: readonly KeyPath[], depth = 0): Value {
  if (!isValueMap(root)) return root;
  const copy: ValueMap = { ...root };
  const further = new Map<string, KeyPath[]>();
  for (const path of paths) {
    const key = path[depth];
    if (key === undefined) continue;
    if (depth === path.length - 1) delete copy[key];
    else addTo(further, key, path);
  }
  for (const [key, below] of further) {
    const held = own(copy, key);
    if (held !== undefined) copy[key] = without(held, below, depth + 1);
  }
  return copy;
}

/** The map at a path, reached through no alias and no merge key. */
function mapAt(doc: Doc, path: KeyPath): YAMLMap | undefined {
  let map = doc.root;
  for (const key of path) {
    const value = pairOf(doc, map, key)?.value as Node | null | undefined;
    if (isAlias(value) || !isMap(value)) return undefined;
    map = value;
  }
  return map;
}

/** Whole lines are cut. Nothing is cut from a map that begins on the line of a dash or brace. */
function blockCuts({ text }: Doc, pairs: readonly Pair[]) {
  return pairs.map((pair) => {
    const key = startOf(pair.key as Node);
    const end = lineEnd(text, pairEnd(text, pair));
    const start = beginsLine(text, key) ? lineStart(text, key) : key;
    const next = text.startsWith('\r\n', end) ? end + 2 : text[end] === '\n' ? end + 1 : end;
    // If the last line has no line break, the break before it is cut instead.
    if (next === end && start > 0) return { start: start - 1, end, text: '' };
    return { start, end: next, text: '' };
  });
}

/** A pair is cut with the comma after it; the last ones with the comma before them. */
function flowCuts({ text }: Doc, map: YAMLMap, pairs: readonly Pair[]) {
  const all = map.items as Pair[];
  const cut = new Set(pairs);
  const positions = new Map(all.map((pair, at) => [pair, at]));
  const last = all.findLastIndex((pair) => !cut.has(pair));
  return pairs.map((pair) => {
    const at = positions.get(pair) ?? -1;
    const start = startOf(pair.key as Node);
    if (at < last) {
      const next = all[at + 1] as Pair;
      return { start, end: startOf(next.key as Node), text: '' };
    }
    const before = all[at - 1];
    return {
      start: before === undefined ? start : pairEnd(text, before),
      end: pairEnd(text, pair),
      text: '',
    };
  });
}
