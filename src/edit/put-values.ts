import { type CST, isCollection, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { childrenOf, type Doc, isNull, keyText, startOf } from './document.ts';
import {
  blockLines,
  flowPair,
  flowText,
  innerLines,
  jsonPair,
  jsonText,
  patchValue,
} from './notation.ts';
import type { Branch, Leaf, Patch } from './patch.ts';
import { type Plan, refuse, splice } from './splice-plan.ts';
import {
  beginsLine,
  breakAt,
  colonEnd,
  columnOf,
  commentsIn,
  hasText,
  indentAt,
  isAnchored,
  isBlock,
  isExplicit,
  lineEnd,
  lineStart,
  nodeEnd,
  pairEnd,
  propertiesEnd,
  tagOf,
  tokensOf,
} from './yaml-offsets.ts';

/** A key that a map does not have yet, and what to write there. */
export type Missing = readonly [key: string, patch: Patch];

/** Adds keys to a map in block style, each on a separate line. */
export function insertBlock(
  plan: Plan,
  map: YAMLMap,
  missing: readonly Missing[],
  step: number,
): void {
  const { text } = plan.doc;
  const indent = ' '.repeat(columnOf(map));
  const pairs = map.items as Pair[];
  for (const [key, patch] of missing) {
    const lines = blockLines(key, patch, indent, step);
    const after = pairs[placeOf(plan, pairs, key)];
    if (after === undefined) continue;
    const end = pairEnd(text, after);
    const lineBreak = breakAt(text, end);
    if (isOpenEnded(text, after)) {
      // A line after it would add the final line break that its text doesn't have.
      const start = startOf(after.key as never);
      splice(plan, start, start, lines.join(lineBreak).trimStart() + lineBreak + indent);
    } else {
      const at = lineEnd(text, end);
      splice(plan, at, at, lineBreak + lines.join(lineBreak));
    }
  }
}

/** Position of the pair that a new key is to follow: the last one that people write before it, or the last. */
function placeOf(plan: Plan, pairs: readonly Pair[], key: string): number {
  const rank = plan.order.indexOf(key);
  // Ids are in no order, and there may be thousands of them.
  if (rank <= 0) return pairs.length - 1;
  const before = plan.order.slice(0, rank);
  const place = pairs.findLastIndex((pair) => before.includes(keyText(plan.doc, pair) ?? ''));
  return place < 0 ? pairs.length - 1 : place;
}

/** Whether a pair ends the file with a block of text that has no line break at its end. */
function isOpenEnded(text: string, pair: Pair): boolean {
  const { value } = pair;
  const isBlockText =
    isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
  return isBlockText && (value.range?.[1] ?? 0) === text.length && !text.endsWith('\n');
}

/** Adds keys at the end of a map in flow style (`{ … }`), on separate lines if its last key is on one. */
export function insertFlow(plan: Plan, map: YAMLMap, missing: readonly Missing[]): void {
  const { text } = plan.doc;
  const last = (map.items as Pair[]).at(-1);
  if (last === undefined) {
    fillEmpty(plan, map, missing);
    return;
  }
  const start = pairStart(last);
  const end = pairEnd(text, last);
  const ownLine = beginsLine(text, start);
  const indent = ownLine ? indentAt(text, start) : '';
  const texts = flowTexts(plan, missing, padOf(text, map), ownLine ? indent : undefined);
  const comma = trailingComma(map);
  const closes = !text.slice(end, mapEnd(map) - 1).includes('\n');
  const between = ownLine ? breakAt(text, start) + indent : betweenPairs(plan);
  if (comma !== undefined) {
    const at = ownLine && !closes ? lineEnd(text, comma + 1) : comma + 1;
    splice(plan, at, at, texts.map((held) => `${between}${held},`).join(''));
  } else if (ownLine && !closes) {
    splice(plan, end, end, ',');
    const at = lineEnd(text, end);
    splice(plan, at, at, between + texts.join(`,${between}`));
  } else {
    splice(plan, end, end, texts.map((held) => `,${between}${held}`).join(''));
  }
}

function fillEmpty(plan: Plan, map: YAMLMap, missing: readonly Missing[]): void {
  const { doc } = plan;
  const start = startOf(map) + 1;
  const end = mapEnd(map) - 1;
  const blank = doc.text.slice(start, end).trim() === '';
  const style = plan.jsonStyle();
  if (doc.isJson && style.unit !== '') {
    const outer = /^[ \t]*/.exec(doc.text.slice(doc.text.lastIndexOf('\n', start) + 1))?.[0] ?? '';
    const lineBreak = style.lineBreak + outer + style.unit;
    const texts = flowTexts(plan, missing, '', outer + style.unit);
    const inner = lineBreak + texts.join(`,${lineBreak}`) + style.lineBreak + outer;
    splice(plan, start, end, inner);
    return;
  }
  const pad = doc.isJson ? padOf(doc.text, doc.root) : ' ';
  const texts = flowTexts(plan, missing, pad, undefined);
  const inner = texts.join(`,${betweenPairs(plan)}`) + pad;
  splice(plan, blank ? start : end, end, blank ? pad + inner : inner);
}

function betweenPairs(plan: Plan): string {
  return plan.doc.isJson ? plan.jsonStyle().comma.slice(1) : ' ';
}

function flowTexts(
  plan: Plan,
  missing: readonly Missing[],
  pad: string,
  indent: string | undefined,
): string[] {
  const { doc } = plan;
  if (!doc.isJson) return missing.map(([key, patch]) => flowPair(key, patch, pad));
  const style = plan.jsonStyle();
  return missing.map(([key, patch]) => jsonPair(key, patchValue(patch), style, indent, pad));
}

/** The space inside a map's braces. */
function padOf(text: string, map: YAMLMap): string {
  return /^\{[^\s}]/.test(text.slice(startOf(map), startOf(map) + 2)) ? '' : ' ';
}

function mapEnd(map: YAMLMap): number {
  return map.range?.[1] ?? 0;
}

/** Offset of a pair's first character, be it that of an anchor, a tag or a `?`. */
export function pairStart(pair: Pair): number {
  const first = tokensOf(pair)?.start.find(
    ({ type }) => !['space', 'comment', 'newline', 'comma'].includes(type),
  );
  return first?.offset ?? startOf(pair.key as never);
}

/** Offset of the comma between a map's last pair and its closing brace. */
function trailingComma(map: YAMLMap): number | undefined {
  const item = (map.srcToken as CST.FlowCollection | undefined)?.items.at(-1);
  if (item === undefined || item.key || item.sep || item.value) return undefined;
  return item.start.find(({ type }) => type === 'comma')?.offset;
}

/** Replaces a pair's value. Comments inside the old one stay, on separate lines. */
export function replaceValue(plan: Plan, pair: Pair, leaf: Leaf, name: string): void {
  const value = pair.value as Node | null;
  const text = leafText(plan, pair, leaf);
  if (value === null || !hasText(value)) writeAfterColon(plan, pair, text, name);
  else if (isBlock(value)) replaceBlock(plan, pair, value, text, name);
  else if (isBlockText(value)) replaceBlockText(plan, pair, value, text);
  else replaceInline(plan, pair, value, text, name);
}

function leafText(plan: Plan, pair: Pair, leaf: Leaf): string {
  const { doc } = plan;
  if (!doc.isJson) return leaf.yaml;
  const key = startOf(pair.key as Node);
  const indent = beginsLine(doc.text, key) ? indentAt(doc.text, key) : undefined;
  return jsonText(leaf.value, plan.jsonStyle(), indent);
}

/** Writes a value where a key has none. */
function writeAfterColon(plan: Plan, pair: Pair, text: string, name: string): void {
  const key = pair.key as Node;
  const colon = colonEnd(pair);
  const tag = tagOf(pair);
  if (isExplicit(pair) || (tag !== undefined && isAnchored(pair))) {
    refuseNotation(plan, pair, name);
  } else if (tag !== undefined) {
    splice(plan, tag.offset, tag.offset + tag.source.length, text);
  } else if (colon === undefined) {
    const end = key.range?.[1] ?? startOf(key);
    splice(plan, end, end, `: ${text}`);
  } else {
    const at = propertiesEnd(pair) ?? colon;
    splice(plan, at, at, ` ${text}`);
  }
}

/** Refuses a pair that is written with `?` or with a tag. */
function refuseNotation(plan: Plan, pair: Pair, name: string): void {
  refuse(
    plan,
    startOf(pair.key as Node),
    `\`${name}\` is written with a tag or with \`?\`, which this command can't edit. Write it as \`key: value\`, then run this again.`,
  );
}

function replaceInline(plan: Plan, pair: Pair, value: Node, text: string, name: string): void {
  const { doc } = plan;
  const tag = isAnchored(pair) ? undefined : tagOf(pair)?.offset;
  const start = startOf(value);
  const end = nodeEnd(doc.text, value);
  if (!keepsAnchors(plan, value, name)) return;
  splice(plan, tag ?? start, end, text);
  const comments = keptComments(doc, value, start, end, end);
  if (comments === '') return;
  const at = lineEnd(doc.text, end);
  splice(plan, at, at, comments);
}

/** A map or list in block style is removed line by line; the new value is written on the line of its key. */
function replaceBlock(plan: Plan, pair: Pair, value: Node, text: string, name: string): void {
  const source = plan.doc.text;
  const first = lineStart(source, startOf(value));
  if (first === 0) {
    refuseNotation(plan, pair, name);
    return;
  }
  if (!keepsAnchors(plan, value, name)) return;
  writeAfterColon(plan, pair, text, name);
  const start = lineEnd(source, lastWritten(source, first));
  const end = lineEnd(source, nodeEnd(source, value));
  splice(plan, start, end, keptComments(plan.doc, value, start, end, start));
}

/** Offset of the last character before an offset that is neither a space nor a line break. */
function lastWritten(text: string, offset: number): number {
  let at = offset - 1;
  while (at > 0 && /\s/.test(text[at] ?? '')) at--;
  return at;
}

/** A block of text (`|`, `>`) is removed; a comment beside its indicator stays. */
function replaceBlockText(plan: Plan, pair: Pair, value: Node, text: string): void {
  const source = plan.doc.text;
  const start = startOf(value);
  const header = /^[|>][-+0-9]*/.exec(source.slice(start, start + 4))?.[0] ?? '';
  splice(
    plan,
    (isAnchored(pair) ? undefined : tagOf(pair)?.offset) ?? start,
    start + header.length,
    text,
  );
  const body = lineEnd(source, start);
  const end = body + source.slice(body, nodeEnd(source, value)).trimEnd().length;
  splice(plan, body, end, '');
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** The comments in a stretch, each on a separate line, with the line break in use near an offset. */
function keptComments(doc: Doc, value: Node, start: number, end: number, near: number): string {
  return commentsIn(value.srcToken)
    .filter(({ offset }) => offset >= start && offset < end)
    .map(({ offset, source }) => breakAt(doc.text, near) + indentAt(doc.text, offset) + source)
    .join('');
}

/** Whether nothing that is removed with a value is referenced elsewhere. */
function keepsAnchors(plan: Plan, value: Node, name: string): boolean {
  if (!isCollection(value) || isNull(value) || plan.doc.anchors.size === 0) return true;
  const lost = childrenOf(value).flatMap((child) => anchorsWithin(child))[0];
  if (lost === undefined) return true;
  const [anchor, node] = lost;
  if (!usesAnchor(plan.doc.text, anchor)) return true;
  refuse(
    plan,
    startOf(node),
    `The old value of \`${name}\` contains the anchor \`&${anchor}\`, which is used elsewhere as \`*${anchor}\`. Move the anchor there, then run this again.`,
  );
  return false;
}

function usesAnchor(text: string, anchor: string): boolean {
  const alias = `*${anchor}`;
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
    if (!/[^\s,[\]{}]/.test(text[at + alias.length] ?? '')) return true;
  }
  return false;
}

function anchorsWithin(node: Node): [string, Node][] {
  const own: [string, Node][] =
    'anchor' in node && typeof node.anchor === 'string' ? [[node.anchor, node]] : [];
  return [...own, ...childrenOf(node).flatMap((child) => anchorsWithin(child))];
}

/** Makes a map of a value that is null, empty or an alias. */
export function makeMap(
  plan: Plan,
  map: YAMLMap,
  pair: Pair,
  branch: Branch,
  path: readonly string[],
  step: number,
): void {
  const value = pair.value as Node | null;
  const written = value !== null && hasText(value) ? value : null;
  if (isExplicit(pair) || tagOf(pair) !== undefined) {
    refuseNotation(plan, pair, path.join('.'));
  } else if (!isBlock(map)) {
    makeFlowMap(plan, map, pair, written, branch, path);
  } else {
    makeBlockMap(plan, map, pair, written, branch, step);
  }
}

function makeFlowMap(
  plan: Plan,
  map: YAMLMap,
  pair: Pair,
  written: Node | null,
  branch: Branch,
  path: readonly string[],
): void {
  const { doc } = plan;
  const pad = padOf(doc.text, map);
  const key = startOf(pair.key as Node);
  const indent = beginsLine(doc.text, key) ? indentAt(doc.text, key) : undefined;
  const text = doc.isJson
    ? jsonText(patchValue(branch), plan.jsonStyle(), indent, pad)
    : flowText(branch, pad);
  if (written === null) writeAfterColon(plan, pair, text, path.join('.'));
  else splice(plan, startOf(written), nodeEnd(doc.text, written), text);
}

function makeBlockMap(
  plan: Plan,
  map: YAMLMap,
  pair: Pair,
  written: Node | null,
  branch: Branch,
  step: number,
): void {
  const { text } = plan.doc;
  const properties = propertiesEnd(pair) ?? startOf(pair.key as Node);
  const lineBreak = breakAt(text, properties);
  if (written !== null && beginsLine(text, startOf(written))) {
    const start = startOf(written);
    const indent = ' '.repeat(start - lineStart(text, start));
    const lines = innerLines(branch, indent, step);
    splice(plan, start, nodeEnd(text, written), lines.join(lineBreak).trimStart());
    return;
  }
  const end = written === null ? properties : nodeEnd(text, written);
  if (end > properties) splice(plan, properties, end, '');
  const lines = innerLines(branch, ' '.repeat(columnOf(map) + step), step);
  const at = lineEnd(text, end);
  splice(plan, at, at, lineBreak + lines.join(lineBreak));
}
