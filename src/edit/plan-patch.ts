import { isAlias, isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import {
  anchored,
  inherited,
  isNull,
  lineOf,
  mergedMaps,
  pairOf,
  resolved,
  startOf,
} from './document.ts';
import { type Branch, isBranch, type Patch } from './patch.ts';
import { insertBlock, insertFlow, type Missing, makeMap, replaceValue } from './put-values.ts';
import { type Plan, refuse } from './splice-plan.ts';
import { isTooLong, unfold } from './unfold.ts';
import { isBlock, stepInside } from './yaml-offsets.ts';

const USUAL_STEP = 2;

/** Plans what makes a map say what a branch wants. `step` is the indentation in use around it. */
export function planPatch(
  plan: Plan,
  map: YAMLMap,
  branch: Branch,
  path: readonly string[] = [],
  step: number = USUAL_STEP,
): void {
  const { doc } = plan;
  const own = isBlock(map) ? (stepInside(map) ?? step) : step;
  const bases = mergedMaps(doc, map);
  const missing: Missing[] = [];
  for (const [key, wanted] of branch.into) {
    const pair = pairOf(doc, map, key);
    if (pair !== undefined) change(plan, map, pair, wanted, [...path, key], own);
    else missing.push([key, overMerged(plan, bases, key, wanted, [...path, key], lastOffset(map))]);
  }
  if (missing.length === 0 || plan.refused !== undefined) return;
  if (isBlock(map)) insertBlock(plan, map, missing, own);
  else insertFlow(plan, map, missing);
}

function lastOffset(map: YAMLMap): number {
  return map.range?.[1] ?? 0;
}

function change(
  plan: Plan,
  map: YAMLMap,
  pair: Pair,
  wanted: Patch,
  path: readonly string[],
  step: number,
): void {
  const { doc } = plan;
  const value = pair.value as Node | null;
  const target = resolved(doc, value);
  if (!isBranch(wanted)) {
    replaceValue(plan, pair, wanted, path.join('.'));
  } else if (isNull(target)) {
    makeMap(plan, map, pair, wanted, path, step);
  } else if (!isMap(target)) {
    refuse(
      plan,
      startOf(value ?? map),
      `\`${path.join('.')}\` isn't a map, so nothing can be added to it. Make it a map (\`key: value\`) or remove it, then run this again.`,
    );
  } else if (isAlias(value)) {
    const made =
      target.items.length === 0
        ? wanted
        : merging(plan, value.source, target, wanted, path, startOf(value));
    makeMap(plan, map, pair, made, path, step);
  } else if (isBlock(map) && isBlankFlow(doc.text, target)) {
    makeMap(plan, map, pair, wanted, path, step);
  } else if (isBlock(map) && isTooLong(plan, pair, target, wanted)) {
    unfold(plan, map, pair, target, wanted, step);
  } else {
    planPatch(plan, target, wanted, path, step);
  }
}

function isBlankFlow(text: string, map: YAMLMap): boolean {
  const [start, end] = map.range ?? [0, 0];
  return !isBlock(map) && text.slice(start + 1, end - 1).trim() === '';
}

/** What to write at a key that merged maps may already have: that value continues through its anchor. */
function overMerged(
  plan: Plan,
  bases: readonly YAMLMap[],
  key: string,
  wanted: Patch,
  path: readonly string[],
  offset: number,
): Patch {
  if (!isBranch(wanted)) return wanted;
  const { doc } = plan;
  const node = inherited(doc, bases, key);
  const target = resolved(doc, node);
  if (isNull(target) || (isMap(target) && target.items.length === 0)) return wanted;
  const name = isAlias(node)
    ? node.source
    : target !== null && 'anchor' in target
      ? target.anchor
      : undefined;
  if (isMap(target) && name !== undefined && anchored(doc, name, offset) === target) {
    return merging(plan, name, target, wanted, path, offset);
  }
  const at = startOf(target ?? doc.root);
  refuse(
    plan,
    at,
    `\`${path.join('.')}\` is merged in (\`<<\`) from line ${lineOf(doc, at)}, and \`${key}:\` written here would hide it. Give it an anchor there (\`${key}: &name\`), then run this again.`,
  );
  return wanted;
}

function merging(
  plan: Plan,
  name: string,
  target: YAMLMap,
  wanted: Branch,
  path: readonly string[],
  offset: number,
): Branch {
  const into = new Map<string, Patch>();
  for (const [key, held] of wanted.into) {
    into.set(key, overMerged(plan, [target], key, held, [...path, key], offset));
  }
  return { into, merge: name };
}
