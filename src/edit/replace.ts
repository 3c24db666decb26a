import { isCollection, isScalar, type Node, type Pair } from 'yaml';
import { childrenOf, type Doc, isNull, startOf } from './document.ts';
import { jsonStyleOf, jsonText } from './json-text.ts';
import {
  beginsLine,
  breakAt,
  colonEnd,
  commentsIn,
  hasText,
  indentAt,
  isAnchored,
  isBlock,
  isExplicit,
  lineEnd,
  lineStart,
  nodeEnd,
  propertiesEnd,
  tagOf,
} from './layout.ts';
import type { Leaf } from './patch.ts';
import { type Plan, refuse, splice } from './plan.ts';

/** Puts a new value in the place of a pair's old one. Comments inside the old one stay, on lines of their own. */
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
  return jsonText(leaf.value, jsonStyleOf(doc), indent);
}

/** Writes a value where a key has none. */
export function writeAfterColon(plan: Plan, pair: Pair, text: string, name: string): void {
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
export function refuseNotation(plan: Plan, pair: Pair, name: string): void {
  refuse(
    plan,
    startOf(pair.key as Node),
    `\`${name}\` is written with a tag or with \`?\`, which this command does not edit. Write it as \`key: value\`, then run this again.`,
  );
}

function replaceInline(plan: Plan, pair: Pair, value: Node, text: string, name: string): void {
  const { doc } = plan;
  const tag = isAnchored(pair) ? undefined : tagOf(pair)?.offset;
  const start = startOf(value);
  const end = nodeEnd(doc.text, value);
  if (!keepsAnchors(plan, value, name)) return;
  splice(plan, tag ?? start, end, text);
  const comments = keptComments(doc, value, start, end, breakAt(doc.text, end));
  const at = lineEnd(doc.text, end);
  if (comments !== '') splice(plan, at, at, comments);
}

/** A map or list in block style goes, line by line; its value is written on the line of its key instead. */
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
  splice(plan, start, end, keptComments(plan.doc, value, start, end, breakAt(source, start)));
}

/** Offset of the last character before an offset that is no space and no line break. */
function lastWritten(text: string, offset: number): number {
  let at = offset - 1;
  while (at > 0 && /\s/.test(text[at] ?? '')) at--;
  return at;
}

/** A block of text (`|`, `>`) goes; a comment beside its indicator stays. */
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

function keptComments(
  doc: Doc,
  value: Node,
  start: number,
  end: number,
  lineBreak: string,
): string {
  return commentsIn(value.srcToken)
    .filter(({ offset }) => offset >= start && offset < end)
    .map(({ offset, source }) => {
      const line = doc.text.slice(lineStart(doc.text, offset), offset);
      return lineBreak + (/^[ \t]*/.exec(line)?.[0] ?? '') + source;
    })
    .join('');
}

/** Whether nothing that goes with a value is named elsewhere. */
function keepsAnchors(plan: Plan, value: Node, name: string): boolean {
  if (!isCollection(value) || isNull(value) || plan.doc.anchors.size === 0) return true;
  const lost = childrenOf(value).flatMap((child) => anchorsWithin(child))[0];
  if (lost === undefined) return true;
  const [anchor, node] = lost;
  if (!new RegExp(`\\*${escaped(anchor)}(?![^\\s,\\[\\]{}])`).test(plan.doc.text)) return true;
  refuse(
    plan,
    startOf(node),
    `The old value of \`${name}\` holds the anchor \`&${anchor}\`, which other places use as \`*${anchor}\`. Move the anchor to one of them, then run this again.`,
  );
  return false;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function anchorsWithin(node: Node): [string, Node][] {
  const own: [string, Node][] =
    'anchor' in node && typeof node.anchor === 'string' ? [[node.anchor, node]] : [];
  return [...own, ...childrenOf(node).flatMap((child) => anchorsWithin(child))];
}
