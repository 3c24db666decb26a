import type { Value } from '../estate/value.ts';
import { flowYaml } from '../text/yaml-text.ts';
import { openDocument, type Refused, type Splice } from './document.ts';
import { planDocument } from './edit-text.ts';
import { ENTRY_ORDER } from './find-entry.ts';
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

/** What to do to the lines of a manifest's text so that it says what is wished for; see `planDocument`. */
export function hunksOf(
  text: string,
  file: string,
  wishes: readonly Wish[],
): readonly Hunk[] | Refused {
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const patch = emptyPatch();
  for (const { path, value } of wishes) put(patch, path, { value, yaml: flowYaml(value) });
  const edit = planDocument(doc, patch, [...TOP_ORDER, ...ENTRY_ORDER]);
  return 'refused' in edit ? edit : linesOf(text, edit.splices);
}

/** Splices as whole lines; those on the same or on neighbouring lines become one hunk. */
function linesOf(text: string, splices: readonly Splice[]): Hunk[] {
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
  return groups.map(({ from, to, splices: some }) => trimmed(text, starts, from, to, some));
}

/** The lines of a hunk, without those at its beginning and its end that stay as they are. */
function trimmed(
  text: string,
  starts: readonly number[],
  from: number,
  to: number,
  splices: readonly Splice[],
): Hunk {
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
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  return {
    from: from + head,
    to: from + old.length - tail,
    text: now.slice(head, now.length - tail).join('\n'),
  };
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
