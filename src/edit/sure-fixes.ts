import type { Edit } from '../estate/edit.ts';
import type { Finding } from '../estate/finding.ts';
import type { Path } from '../estate/path.ts';
import { ruleHas } from '../estate/rule-traits.ts';
import type { Value } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';
import { isoDate } from '../text/iso-date.ts';
import { nearest } from '../text/nearest.ts';
import { pathText } from '../text/path-text.ts';
import { flowYaml } from '../text/yaml-text.ts';

/** A fix that needs no judgement. */
export interface SureFix {
  /** What it does, for the user. */
  readonly says: string;
  readonly line: number;
  readonly change: SureChange;
}

/** A value that is set in place of the one that is there, or a key that gets another name. */
export type SureChange =
  | { readonly action: 'set'; readonly path: Path; readonly value: Value }
  | { readonly action: 'rename'; readonly path: Path; readonly name: string };

/**
 * The fix of a finding, if a person would not have to decide anything: different case of the same word, a date or text
 * in the wrong form, quotes that are part of the text, a typo in a key. `root` is the file's value.
 */
export function sureFix({ rule, edits, location }: Finding, root: Value): SureFix | undefined {
  if (!ruleHas(rule, 'slips')) return undefined;
  const [first, second, ...others] = edits;
  if (first === undefined || others.length > 0) return undefined;
  const { line } = location;
  if (second !== undefined) return renaming(first, second, root, line);
  if (first.action !== 'set') return undefined;
  const old = valueAt(root, first.path);
  if (old === undefined || !isSameThing(old, first.value)) return undefined;
  return {
    line,
    says: `${pathText(first.path)}: ${shown(old)} → ${shown(first.value)}`,
    change: { action: 'set', path: first.path, value: first.value },
  };
}

/** A value that is added under another name of a key, while the key is removed, is a renaming. */
function renaming(add: Edit, remove: Edit, root: Value, line: number): SureFix | undefined {
  if (add.action !== 'add' || remove.action !== 'remove') return undefined;
  const [from, to] = [remove.path.at(-1), add.path.at(-1)];
  if (typeof from !== 'string' || typeof to !== 'string' || !isSlip(from, to)) return undefined;
  // What also moves to another map has to be moved by hand.
  if (pathText(add.path.slice(0, -1)) !== pathText(remove.path.slice(0, -1))) return undefined;
  if (valueAt(root, add.path) !== undefined || valueAt(root, remove.path) === undefined)
    return undefined;
  return {
    line,
    says: `${pathText(remove.path)}: now ${to}`,
    change: { action: 'rename', path: remove.path, name: to },
  };
}

/** A letter or two, no more: a word that is only like another needs a person. */
function isSlip(word: string, meant: string): boolean {
  const most = Math.min(2, Math.floor(meant.length / 3));
  return bare(word) === bare(meant) || nearest(word, [meant], most) === meant;
}

/** Whether a person would call two values the same: the same letters, whatever the case, the quotes and the spaces. */
function isSameThing(old: Value, now: Value): boolean {
  if (Array.isArray(now)) return now.length === 1 && old === now[0];
  if (typeof now === 'object' || typeof old === 'object') return false;
  return bare(String(old)) === bare(String(now)) || isoDate(String(old)) === String(now);
}

/** Without case, quotes, brackets and white space, visible or not, and with one kind of dash. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s"'`\u00ab\u00bb\u2018-\u201f<>()[\]\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[_\u2010-\u2015]/g, '-')
    .replace(/[.,;]$/, '');
}

function valueAt(root: Value, path: Path): Value | undefined {
  let at: Value | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? at[step] : undefined;
    else at = at !== undefined && isMap(at) ? own(at, step) : undefined;
  }
  return at;
}

function shown(value: Value): string {
  return flowYaml(value);
}
