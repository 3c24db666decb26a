import type { Pair } from 'yaml';
import type { Value } from '../estate/value.ts';
import { isMap } from '../parse/values.ts';
import { flowMap, keyYaml } from '../text/yaml-text.ts';
import { type Doc, startOf } from './document.ts';
import { isBranch, type Patch } from './patch.ts';
import { beginsLine, breakAt, colonEnd, indentAt } from './yaml-offsets.ts';

/** How a JSON text is laid out. */
export interface JsonStyle {
  /** One level of indentation; empty where everything is on one line. */
  readonly unit: string;
  readonly colon: string;
  readonly comma: string;
  readonly lineBreak: string;
  /** Whether lists take one line per item. */
  readonly spreadsLists: boolean;
}

/** Reads the layout off a document's first key, and looks through all of its text. */
export function jsonStyleOf(doc: Doc): JsonStyle {
  const first = doc.root.items[0] as Pair | undefined;
  const lineBreak = breakAt(doc.text, 0);
  const spreadsLists = /\[[ \t]*\r?\n/.test(doc.text);
  if (first === undefined) return { unit: '  ', colon: ': ', comma: ', ', lineBreak, spreadsLists };
  const key = startOf(first.key as never);
  const unit = beginsLine(doc.text, key) ? indentAt(doc.text, key) : '';
  const tight = unit === '' && !/\s/.test(doc.text[colonEnd(first) ?? key] ?? '');
  return { unit, colon: tight ? ':' : ': ', comma: tight ? ',' : ', ', lineBreak, spreadsLists };
}

/** A patch as the value that it writes where nothing was. */
export function patchValue(patch: Patch): Value {
  if (!isBranch(patch)) return patch.value;
  return Object.fromEntries([...patch.into].map(([key, held]) => [key, patchValue(held)]));
}

/**
 * A value as JSON. With an indentation (that of its line), a map takes one line per key; without it, everything is on
 * one line.
 */
export function jsonText(value: Value, style: JsonStyle, indent?: string, pad = ''): string {
  const inner = indent === undefined || style.unit === '' ? undefined : indent + style.unit;
  if (Array.isArray(value)) {
    const spread = style.spreadsLists ? inner : undefined;
    const items = value.map((item) => jsonText(item, style, spread));
    return bracketed('[', items, ']', style, spread, indent, '');
  }
  if (!isMap(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, held]) => jsonPair(key, held, style, inner, pad));
  return bracketed('{', pairs, '}', style, inner, indent, pad);
}

function bracketed(
  open: string,
  texts: readonly string[],
  close: string,
  style: JsonStyle,
  inner: string | undefined,
  outer: string | undefined,
  pad: string,
): string {
  if (texts.length === 0) return open + close;
  if (inner === undefined) return open + pad + texts.join(style.comma) + pad + close;
  const lineBreak = style.lineBreak + inner;
  return open + lineBreak + texts.join(`,${lineBreak}`) + style.lineBreak + outer + close;
}

/** A key and its value as JSON; the indentation is that of the key's line. */
export function jsonPair(
  key: string,
  value: Value,
  style: JsonStyle,
  indent?: string,
  pad = '',
): string {
  return `${JSON.stringify(key)}${style.colon}${jsonText(value, style, indent, pad)}`;
}

/** A key and what to write there as lines in block style; each branch indents its keys by `step`. */
export function blockLines(key: string, patch: Patch, indent: string, step: number): string[] {
  if (!isBranch(patch)) return [`${indent}${keyYaml(key)}: ${patch.yaml}`];
  return [`${indent}${keyYaml(key)}:`, ...innerLines(patch, indent + ' '.repeat(step), step)];
}

/** What a branch holds, as lines in block style. */
export function innerLines(patch: Patch, indent: string, step: number): string[] {
  if (!isBranch(patch)) return [];
  const lines = [...patch.into].flatMap(([key, held]) => blockLines(key, held, indent, step));
  return patch.merge === undefined ? lines : [`${indent}<<: *${patch.merge}`, ...lines];
}

/** What to write at a key, on one line. */
export function flowText(patch: Patch, pad: string): string {
  if (!isBranch(patch)) return patch.yaml;
  const pairs = [...patch.into].map(([key, held]) => flowPair(key, held, pad));
  return flowMap(patch.merge === undefined ? pairs : [`<<: *${patch.merge}`, ...pairs], pad);
}

/** A key and what to write there, on one line. */
export function flowPair(key: string, patch: Patch, pad: string): string {
  return `${keyYaml(key)}: ${flowText(patch, pad)}`;
}
