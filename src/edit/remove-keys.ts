import { isAlias, isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap as isValueMap, own } from '../parse/values.ts';
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
  const expected = wanted.reduce<Value>(without, doc.value);
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
    splices.push(...(isBlock(map) ? blockCuts(doc, map, pairs) : flowCuts(doc, map, pairs)));
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
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [holder, keys] of byHolder(wanted)) {
      const map = valueAt(root, holder);
      if (!containers.has(holder.at(-1) ?? '') || !isValueMap(map)) continue;
      if (Object.keys(map).length > keys.length) continue;
      wanted = [...wanted.filter((path) => !isBelow(path, holder)), holder];
      isSettled = false;
      break;
    }
  }
  return wanted;
}

function isBelow(path: KeyPath, holder: KeyPath): boolean {
  return path.length > holder.length && holder.every((key, at) => path[at] === key);
}

function byHolder(paths: readonly KeyPath[]): Map<KeyPath, string[]> {
  const named = new Map<string, [KeyPath, string[]]>();
  for (const path of paths) {
    const holder = path.slice(0, -1);
    const key = JSON.stringify(holder);
    const known = named.get(key) ?? [holder, []];
    named.set(key, known);
    if (!known[1].includes(path.at(-1) ?? '')) known[1].push(path.at(-1) ?? '');
  }
  return new Map(named.values());
}

function valueAt(root: Value, path: KeyPath): Value | undefined {
  let at: Value | undefined = root;
  for (const key of path) at = isValueMap(at) ? own(at, key) : undefined;
  return at;
}

function without(root: Value, path: KeyPath): Value {
  const [key, ...rest] = path;
  if (!isValueMap(root) || key === undefined) return root;
  const copy: ValueMap = { ...root };
  const held = own(root, key);
  if (rest.length === 0) delete copy[key];
  else if (held !== undefined) copy[key] = without(held, rest);
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
function blockCuts({ text }: Doc, _map: YAMLMap, pairs: readonly Pair[]) {
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
  const kept = all.filter((pair) => !pairs.includes(pair));
  const last = kept.at(-1);
  return pairs.map((pair) => {
    const start = startOf(pair.key as Node);
    const isAfterLast = last === undefined || all.indexOf(pair) > all.indexOf(last);
    if (!isAfterLast) {
      const next = all[all.indexOf(pair) + 1] as Pair;
      return { start, end: startOf(next.key as Node), text: '' };
    }
    const before = all[all.indexOf(pair) - 1];
    return {
      start: before === undefined ? start : pairEnd(text, before),
      end: pairEnd(text, pair),
      text: '',
    };
  });
}
