import type { Node, Pair, YAMLMap } from 'yaml';
import { startOf } from './document.ts';
import { padOf } from './insert.ts';
import { jsonStyleOf, jsonText, patchValue } from './json-text.ts';
import {
  beginsLine,
  breakAt,
  columnOf,
  hasText,
  indentAt,
  isBlock,
  isExplicit,
  lineEnd,
  lineStart,
  nodeEnd,
  propertiesEnd,
  tagOf,
} from './layout.ts';
import type { Branch } from './patch.ts';
import { type Plan, splice } from './plan.ts';
import { refuseNotation, writeAfterColon } from './replace.ts';
import { flowText, innerLines } from './write.ts';

/** Makes a map of a value that is null, empty or an alias. */
export function become(
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
    becomeFlow(plan, map, pair, written, branch, path);
  } else {
    becomeBlock(plan, map, pair, written, branch, step);
  }
}

function becomeFlow(
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
    ? jsonText(patchValue(branch), jsonStyleOf(doc), indent, pad)
    : flowText(branch, pad);
  if (written === null) writeAfterColon(plan, pair, text, path.join('.'));
  else splice(plan, startOf(written), nodeEnd(doc.text, written), text);
}

function becomeBlock(
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
