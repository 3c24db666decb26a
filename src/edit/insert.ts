import { type CST, isScalar, type Pair, type YAMLMap } from 'yaml';
import { keyText, startOf } from './document.ts';
import { jsonPair, jsonStyleOf, patchValue } from './json-text.ts';
import { beginsLine, breakAt, columnOf, indentAt, lineEnd, pairEnd, tokensOf } from './layout.ts';
import type { Patch } from './patch.ts';
import { type Plan, splice } from './plan.ts';
import { blockLines, flowPair } from './write.ts';

/** A key that a map does not have yet, and what is to stand there. */
export type Missing = readonly [key: string, patch: Patch];

/** Adds keys to a map in block style, each on a line of its own. */
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
      // A line after it would give its text the final line break that it does not have.
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
  const before = rank < 0 ? [] : plan.order.slice(0, rank);
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

/** Adds keys at the end of a map in flow style (`{ … }`), on lines of their own where its last key has one. */
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
  const indent = indentAt(text, start);
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
  const style = jsonStyleOf(doc);
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
  return plan.doc.isJson ? jsonStyleOf(plan.doc).comma.slice(1) : ' ';
}

function flowTexts(
  plan: Plan,
  missing: readonly Missing[],
  pad: string,
  indent: string | undefined,
): string[] {
  const { doc } = plan;
  if (!doc.isJson) return missing.map(([key, patch]) => flowPair(key, patch, pad));
  const style = jsonStyleOf(doc);
  return missing.map(([key, patch]) => jsonPair(key, patchValue(patch), style, indent, pad));
}

/** The space inside a map's braces. */
export function padOf(text: string, map: YAMLMap): string {
  return /^\{[^\s}]/.test(text.slice(startOf(map), startOf(map) + 2)) ? '' : ' ';
}

function mapEnd(map: YAMLMap): number {
  return map.range?.[1] ?? 0;
}

/** Offset of a pair's first character, be it that of an anchor, a tag or a `?`. */
function pairStart(pair: Pair): number {
  const first = tokensOf(pair)?.start.find(
    ({ type }) => !['space', 'comment', 'newline', 'comma'].includes(type),
  );
  return first?.offset ?? startOf(pair.key as never);
}

/** Offset of the comma that stands between a map's last pair and its closing brace. */
function trailingComma(map: YAMLMap): number | undefined {
  const item = (map.srcToken as CST.FlowCollection | undefined)?.items.at(-1);
  if (item === undefined || item.key || item.sep || item.value) return undefined;
  return item.start.find(({ type }) => type === 'comma')?.offset;
}
