import type { Pair, YAMLMap } from 'yaml';
import { pairOf, startOf } from './document.ts';
import { flowText, innerLines } from './notation.ts';
import type { Branch } from './patch.ts';
import { pairStart } from './put-values.ts';
import { type Plan, splice } from './splice-plan.ts';
import {
  beginsLine,
  breakAt,
  columnOf,
  isBlock,
  isExplicit,
  lineEnd,
  lineStart,
  nodeEnd,
  pairEnd,
  propertiesEnd,
  tagOf,
} from './yaml-offsets.ts';

/** Nobody reads a longer line to its end. */
const LONGEST = 160;

/** Whether a map in braces on one line would become too long by what is added, and can be lines of a block instead. */
export function isTooLong(plan: Plan, pair: Pair, map: YAMLMap, branch: Branch): boolean {
  const { doc } = plan;
  const { text } = doc;
  if (doc.isJson || isBlock(map) || branch.merge !== undefined || doc.anchors.size > 0)
    return false;
  const pairs = map.items as Pair[];
  const isPlain = [pair, ...pairs].every((one) => !isExplicit(one) && tagOf(one) === undefined);
  const key = startOf(pair.key as never);
  const end = nodeEnd(text, map);
  if (!isPlain || pairs.length === 0 || !beginsLine(text, key)) return false;
  if (text.slice(key, end).includes('\n')) return false;
  if ([...branch.into.keys()].some((one) => pairOf(doc, map, one) !== undefined)) return false;
  return lineEnd(text, end) - lineStart(text, key) + flowText(branch, ' ').length > LONGEST;
}

/** Writes such a map as a block, each key on a separate line, with what is added behind it. */
export function unfold(
  plan: Plan,
  around: YAMLMap,
  pair: Pair,
  map: YAMLMap,
  branch: Branch,
  step: number,
): void {
  const { text } = plan.doc;
  const end = nodeEnd(text, map);
  const indent = ' '.repeat(columnOf(around) + step);
  const kept = (map.items as Pair[]).map(
    (one) => indent + text.slice(pairStart(one), pairEnd(text, one)),
  );
  const at = lineEnd(text, end);
  const lineBreak = breakAt(text, startOf(map));
  splice(plan, propertiesEnd(pair) ?? startOf(map), end, '');
  splice(plan, at, at, lineBreak + [...kept, ...innerLines(branch, indent, step)].join(lineBreak));
}
