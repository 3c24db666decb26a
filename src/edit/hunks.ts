import type { Value } from '../estate/value.ts';
import { flowYaml } from '../text/yaml-text.ts';
import { openDocument, type Refused, type Splice } from './document.ts';
import { planDocument } from './edit-text.ts';
import { ENTRY_ORDER } from './find-entry.ts';
import { type LineChange, lineChange } from './line-change.ts';
import { emptyPatch, put } from './patch.ts';

/** A value for a path of keys. */
export interface Wish {
  readonly path: readonly string[];
  readonly value: Value;
}

/** Whole lines that take the place of others. Where `from` is `to`, they go in before that line. */
export interface Hunk {
  /** The first line that they replace, from 1. */
  readonly from: number;
  /** The line after the last one that they replace. */
  readonly to: number;
  /** Without the last line break. */
  readonly text: string;
}

/** The keys at the top of a manifest that come before the estate's owners. */
const TOP_ORDER = ['$schema', 'version', 'estate', 'framework', 'teams'];

/** What `changedLines` says, as text to paste. */
export function hunksOf(
  text: string,
  file: string,
  wishes: readonly Wish[],
): readonly Hunk[] | Refused {
  const changes = changedLines(text, file, wishes);
  if ('refused' in changes) return changes;
  return changes.map(({ start, end, lines }) => ({
    from: start,
    to: end + 1,
    text: lines.join('\n'),
  }));
}

/** What to do to the lines of a manifest's text so that it says what is wished for; see `planDocument`. */
export function changedLines(
  text: string,
  file: string,
  wishes: readonly Wish[],
): readonly LineChange[] | Refused {
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const patch = emptyPatch();
  for (const { path, value } of wishes) put(patch, path, { value, yaml: flowYaml(value) });
  const edit = planDocument(doc, patch, [...TOP_ORDER, ...ENTRY_ORDER]);
  return 'refused' in edit ? edit : linesOf(text, edit.splices);
}

/** Several changes of the lines of a text, in their order, as one; `null` for none. */
export function asOneChange(
  changes: readonly LineChange[],
  before: readonly string[],
): LineChange | null {
  const [first] = changes;
  if (first === undefined) return null;
  const all: string[] = [];
  let at = first.start;
  for (const { start, end, lines } of changes) {
    all.push(...before.slice(at - 1, start - 1), ...lines);
    at = end + 1;
  }
  return { start: first.start, end: at - 1, lines: all };
}

/** Splices as whole lines; those on the same or on neighbouring lines become one change. */
function linesOf(text: string, splices: readonly Splice[]): LineChange[] {
  const groups: { from: number; to: number; splices: Splice[] }[] = [];
  const starts = startsOf(text);
  const lineAt = (offset: number): number => {
    let line = groups.at(-1)?.to ?? 1;
    while (line > 1 && (starts[line - 1] ?? text.length + 1) > offset) line--;
    while ((starts[line] ?? text.length + 1) <= offset) line++;
    return line;
  };
  const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  for (const splice of sorted) {
    const from = lineAt(splice.start);
    const to = lineAt(splice.end) + 1;
    const last = groups.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.splices.push(splice);
    } else groups.push({ from, to, splices: [splice] });
  }
  return groups.flatMap(
    ({ from, to, splices: some }) => trimmed(text, starts, from, to, some) ?? [],
  );
}

/** The lines of a change, without those at its beginning and its end that stay as they are. */
function trimmed(
  text: string,
  starts: readonly number[],
  from: number,
  to: number,
  splices: readonly Splice[],
): LineChange | null {
  const [start, end] = [from, to].map((line) => starts[line - 1] ?? text.length) as [
    number,
    number,
  ];
  let at = start;
  let made = '';
  for (const splice of splices) {
    made += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  made += text.slice(at, end);
  const old = split(text.slice(start, end));
  const now = split(made);
  const change = lineChange(old, now);
  return change && { ...change, start: from + change.start - 1, end: from + change.end - 1 };
}

/** The lines of a text, with no empty one after the last line break. */
function split(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Where each line begins. A text with lone carriage returns isn't edited. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
