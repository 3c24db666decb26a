// A YAML reader for edits, on `yaml`: the only one that keeps every token of the text, comments included.
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../estate/finding.ts';
import { once } from '../estate/once.ts';
import type { Value } from '../estate/value.ts';
import { Lines } from '../parse/line-index.ts';
import { readJson } from '../parse/strict-json.ts';
import { type Reading, readYaml } from '../parse/yaml-events.ts';
import { readYamlTree } from '../parse/yaml-tree.ts';
import { messageOf } from '../text/message.ts';

/** A text that can be edited: its value, and the tree that says where everything is. */
export interface Doc {
  readonly text: string;
  readonly isJson: boolean;
  readonly value: Value;
  readonly root: YAMLMap;
  /** Every definition of an anchor's name, in the order of the text. */
  readonly anchors: ReadonlyMap<string, readonly Node[]>;
  /** The pairs of each map that was searched, by key, so that a long map is indexed once. */
  readonly pairs: Map<YAMLMap, ReadonlyMap<string, Pair>>;
  /** What each map takes over through `<<`, as far as that was asked. */
  readonly merged: Map<YAMLMap, readonly YAMLMap[]>;
  readonly lines: () => Lines;
}

/** The line (from 1) of an offset. */
export function lineOf(doc: Doc, offset: number): number {
  return doc.lines().at(offset).line;
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

/** What an alias with this name would refer to at an offset: the last definition before it. */
export function anchored(doc: Doc, name: string, offset: number): Node | undefined {
  return doc.anchors.get(name)?.findLast((node) => startOf(node) < offset);
}

/** Offset of a node's first character; for an empty one, where it would begin. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The node of a value, aliases followed. */
export function resolved(doc: Doc, node: Node | null | undefined): Node | null {
  if (node === null || node === undefined) return null;
  if (!isAlias(node)) return node;
  const target = anchored(doc, node.source, startOf(node));
  return target === undefined || isAlias(target) ? null : target;
}

/** The text of a key; `undefined` for one that isn't text. */
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

/** A map's own pair of a key; merged ones are not among them. */
export function pairOf(doc: Doc, map: YAMLMap, key: string): Pair | undefined {
  let index = doc.pairs.get(map);
  if (index === undefined) {
    const made = new Map<string, Pair>();
    for (const pair of map.items as Pair[]) {
      const text = isMerge(pair) ? undefined : keyText(doc, pair);
      if (text !== undefined && !made.has(text)) made.set(text, pair);
    }
    index = made;
    doc.pairs.set(map, index);
  }
  return index.get(key);
}

/** The maps that a map takes over through `<<`, nearest first. */
export function mergedMaps(doc: Doc, map: YAMLMap): readonly YAMLMap[] {
  const known = doc.merged.get(map);
  if (known !== undefined) return known;
  const found: YAMLMap[] = [];
  for (const pair of map.items as Pair[]) {
    if (!isMerge(pair)) continue;
    const value = resolved(doc, pair.value as Node | null);
    const sources = isSeq(value) ? value.items.map((item) => resolved(doc, item as Node)) : [value];
    for (const source of sources) if (isMap(source)) found.push(source);
  }
  doc.merged.set(map, found);
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

/** The changed text, and the paths at which it says something new. */
interface Edited {
  readonly text: string;
  readonly changed: readonly string[];
}

/** The changed text, and how it was changed. */
export interface Planned extends Edited {
  readonly splices: readonly Splice[];
}

/** A stretch of a text that is replaced. Offsets are those of the old text. */
export interface Splice extends Span {
  readonly text: string;
}

/** Why a text was left as it is, with the way out; the line (from 1) of the cause. */
export interface Refused {
  readonly refused: string;
  readonly line?: number;
}

export type Outcome = Edited | Refused;

/** The value of a text, by the same reader before and after an edit. */
export function readText(text: string, isJson: boolean): Reading {
  if (isJson) return readJson(text);
  const reading = readYaml(text);
  return reading.retry ? (readYamlTree(text) ?? reading) : reading;
}

/**
 * Opens a manifest for editing. A file that is named `.json`, and any text that is strict JSON, is kept JSON;
 * all else is YAML. A broken file is refused, with the first problem and its line.
 */
export function openDocument(text: string, file: string): Doc | Refused {
  const isJson = file.toLowerCase().endsWith('.json') || isJsonMap(text);
  const { value, problems } = readText(text, isJson);
  const problem = problems[0];
  if (problem !== undefined) return broken(text, messageOf(problem), problem.start);
  if (/\r(?!\n)/.test(text)) {
    return broken(
      text,
      'A line ends with a lone carriage return, which YAML readers interpret differently.',
      text.search(/\r(?!\n)/),
    );
  }
  return openTree(text, isJson, value ?? null);
}

function broken(text: string, message: string, offset: number): Refused {
  return {
    refused: `Fix the file before editing it: ${message}`,
    line: new Lines(text).at(offset).line,
  };
}

function isJsonMap(text: string): boolean {
  if (!/^\ufeff?\s*\{/.test(text)) return false;
  return readJson(text).problems.length === 0;
}

function openTree(text: string, isJson: boolean, value: Value): Doc | Refused {
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    // The tree doesn't decide types: values come from the check's own reader.
    documents = parseAllDocuments(text, {
      keepSourceTokens: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'failsafe',
      resolveKnownTags: false,
    });
  } catch {
    return { refused: "This command can't edit the file. Edit it by hand." };
  }
  const [document] = documents;
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error !== undefined) {
    const problem = readYamlTree(text)?.problems[0];
    const message = problem === undefined ? 'Invalid YAML.' : messageOf(problem);
    return broken(text, message, error.pos[0]);
  }
  if (document === undefined || !isMap(document.contents)) {
    return {
      refused: "The file isn't a map, so there is nothing to change. Write `services:` first.",
    };
  }
  const root = document.contents;
  return {
    ...{ text, isJson, value, root, anchors: anchorsOf(root, text) },
    pairs: new Map(),
    merged: new Map(),
    lines: once(() => new Lines(text)),
  };
}

function anchorsOf(root: Node, text: string): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>();
  if (!text.includes('&')) return anchors;
  const walk = (node: Node): void => {
    if (!isAlias(node) && 'anchor' in node && typeof node.anchor === 'string') {
      const known = anchors.get(node.anchor);
      if (known === undefined) anchors.set(node.anchor, [node]);
      else known.push(node);
    }
    for (const child of childrenOf(node)) walk(child);
  };
  walk(root);
  return anchors;
}
