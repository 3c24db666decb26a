import type { Value } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';
import { addAll } from '../text/grouping.ts';
import { flowYaml } from '../text/yaml-text.ts';
import { renamingOf } from './apply-edit.ts';
import { openDocument, type Refused, readText, type Splice } from './document.ts';
import { planDocument } from './edit-text.ts';
import { ENTRY_ORDER } from './find-entry.ts';
import { type LineChange, lineChange } from './line-change.ts';
import { emptyPatch, isSame, put } from './patch.ts';
import { cutsOf } from './remove-keys.ts';
import { applySplices } from './splice-plan.ts';

/** A value for a path of keys. */
export interface Wish {
  readonly path: readonly string[];
  readonly value: Value;
  /** Where the value is now, under a key that is removed: it is moved from there, or the key is renamed. */
  readonly moves?: readonly string[];
}

/** Whole lines that replace others. If `from` is `to`, they are inserted before that line. */
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

/** The changes to a manifest's lines that make it say what is wanted; see `planDocument`. */
export function changedLines(
  text: string,
  file: string,
  wishes: readonly Wish[],
): readonly LineChange[] | Refused {
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const moves = wishes.filter(isMove);
  const renames = moves.filter(isRename);
  const patch = emptyPatch();
  for (const wish of wishes) {
    const { path, value } = wish;
    if (isMove(wish) && isRename(wish)) continue;
    put(patch, beforeRenames(path, renames), { value, yaml: flowYaml(value) });
  }
  const edit = planDocument(doc, patch, [...TOP_ORDER, ...ENTRY_ORDER]);
  if ('refused' in edit) return edit;
  if (moves.length === 0) return linesOf(text, edit.splices);
  const cuts = cutsOf(
    doc,
    moves.filter((one) => !isRename(one)).map((one) => one.moves),
  );
  if ('refused' in cuts) return cuts;
  const splices = [...edit.splices, ...cuts];
  for (const { path, moves: from } of renames) {
    const renaming = renamingOf(doc, from, path.at(-1) ?? '');
    if ('refused' in renaming) return renaming;
    splices.push(renaming);
  }
  const after = applySplices(text, splices);
  if (after === undefined || !saysAll(after, doc.isJson, wishes)) return { refused: NOT_SAFE };
  return linesOf(text, splices);
}

const NOT_SAFE = "This command can't edit that safely. Edit it by hand.";

type Move = Wish & { readonly moves: readonly string[] };

function isMove(wish: Wish): wish is Move {
  return wish.moves !== undefined;
}

/** A value that stays in its map gets another key. */
function isRename({ path, moves }: Move): boolean {
  return isSame([...path.slice(0, -1)], [...moves.slice(0, -1)]);
}

/** Where a path leads as long as keys have their old names. */
function beforeRenames(path: readonly string[], renames: readonly Move[]): readonly string[] {
  for (const { path: to, moves: from } of renames)
    if (path.length > to.length && to.every((key, at) => path[at] === key))
      return [...from, ...path.slice(to.length)];
  return path;
}

/** Whether a text can be read, has each value where it is wanted, and no longer where it was. */
function saysAll(text: string, isJson: boolean, wishes: readonly Wish[]): boolean {
  const { value: root, problems } = readText(text, isJson);
  if (problems.length > 0 || root === undefined) return false;
  const at = (path: readonly string[]): Value | undefined => {
    let found: Value | undefined = root;
    for (const key of path)
      found = found !== undefined && isMap(found) ? own(found, key) : undefined;
    return found;
  };
  return wishes.every(({ path, value, moves }) => {
    const now = at(path);
    if (now === undefined || (moves !== undefined && at(moves) !== undefined)) return false;
    // Other wanted values may add keys to what is moved.
    return moves !== undefined || isSame(now, value);
  });
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
    addAll(all, before.slice(at - 1, start - 1));
    addAll(all, lines);
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

/** Where each line begins. Texts with lone carriage returns aren't edited. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
