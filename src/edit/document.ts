import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Value } from '../estate/value.ts';
import { Lines } from '../parse/lines.ts';

/** A text that can be edited: its value, and the tree that says where everything stands. */
export interface Doc {
  readonly text: string;
  readonly isJson: boolean;
  readonly value: Value;
  readonly root: YAMLMap;
  /** Every definition of an anchor's name, in the order of the text. */
  readonly anchors: ReadonlyMap<string, readonly Node[]>;
}

/** The line (from 1) of an offset. */
export function lineOf(text: string, offset: number): number {
  return new Lines(text).at(offset).line;
}

/** The nodes right below a node, keys included. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  if (isMap(node)) {
    for (const { key, value } of node.items as Pair[]) children.push(key as Node, value as Node);
  } else if (isSeq(node)) {
    for (const item of node.items) {
      if (isPair(item)) children.push(item.key as Node, item.value as Node);
      else children.push(item as Node);
    }
  }
  return children.filter((child) => child !== null && child !== undefined);
}

/** What an alias with this name would stand for at an offset: the last definition before it. */
export function anchored(doc: Doc, name: string, offset: number): Node | undefined {
  return doc.anchors.get(name)?.findLast((node) => startOf(node) < offset);
}

/** Offset of a node's first character; for one with nothing written, where it would begin. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The node that a value is, aliases followed. */
export function resolved(doc: Doc, node: Node | null | undefined): Node | null {
  if (node === null || node === undefined) return null;
  if (!isAlias(node)) return node;
  const target = anchored(doc, node.source, startOf(node));
  return target === undefined || isAlias(target) ? null : target;
}

/** The text of a key; `undefined` for one that is no text. */
export function keyText(doc: Doc, pair: Pair): string | undefined {
  const key = resolved(doc, pair.key as Node | null);
  if (key === null) return '';
  return isScalar(key) ? String(key.value ?? '') : undefined;
}

/** Whether a pair is a merge key (`<<`); in quotes it is a key like any other. */
function isMerge(pair: Pair): boolean {
  const key = pair.key as Scalar | null;
  return isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
}

const NULLS: readonly string[] = ['', '~', 'null', 'Null', 'NULL'];

/** Whether nothing is written, or null. */
export function isNull(node: Node | null): boolean {
  if (node === null) return true;
  if (!isScalar(node) || (node.type !== 'PLAIN' && node.type !== undefined)) return false;
  if (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:null') return false;
  return NULLS.includes(String(node.value ?? ''));
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** A map's own pair of a key; merged ones are not among them. */
export function pairOf(doc: Doc, map: YAMLMap, key: string): Pair | undefined {
  let index = indexes.get(map);
  if (index === undefined) {
    const made = new Map<string, Pair>();
    for (const pair of map.items as Pair[]) {
      const text = isMerge(pair) ? undefined : keyText(doc, pair);
      if (text !== undefined && !made.has(text)) made.set(text, pair);
    }
    index = made;
    indexes.set(map, index);
  }
  return index.get(key);
}

/** The maps that a map takes over through `<<`, nearest first. */
export function mergedMaps(doc: Doc, map: YAMLMap): readonly YAMLMap[] {
  const found: YAMLMap[] = [];
  for (const pair of map.items as Pair[]) {
    if (!isMerge(pair)) continue;
    const value = resolved(doc, pair.value as Node | null);
    const sources = isSeq(value) ? value.items.map((item) => resolved(doc, item as Node)) : [value];
    for (const source of sources) if (isMap(source)) found.push(source);
  }
  return found;
}

/** The value that a key would have through merged maps; `undefined` if none of them has the key. */
export function inherited(
  doc: Doc,
  maps: readonly YAMLMap[],
  key: string,
): Node | null | undefined {
  for (const map of maps) {
    const pair = pairOf(doc, map, key);
    if (pair !== undefined) return pair.value as Node | null;
    const further = inherited(doc, mergedMaps(doc, map), key);
    if (further !== undefined) return further;
  }
  return undefined;
}
