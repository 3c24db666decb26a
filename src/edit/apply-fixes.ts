import type { Value, ValueMap } from '../estate/value.ts';
import { isMap } from '../parse/values.ts';
import { applyEdit, itemOf, patchOf, renameKey, renamingOf } from './apply-edit.ts';
import {
  type Doc,
  type Outcome,
  openDocument,
  type Refused,
  readText,
  type Splice,
} from './document.ts';
import { splicesOf } from './edit-text.ts';
import { ENTRY_ORDER } from './find-entry.ts';
import { isSame } from './patch.ts';
import { applySplices } from './splice-plan.ts';
import type { SureChange } from './sure-fixes.ts';

/** A text with some changes made, and what became of each of them. */
export interface FixedText {
  readonly text: string;
  /** In the order of the changes: whether it was made, or why not. */
  readonly outcomes: readonly (boolean | Refused)[];
}

/**
 * Makes changes of a file's text, all of them at once: opening it for each would take hours for a large file with many
 * slips. Where that isn't safe, each half is tried, so that only those changes are refused that have to be.
 */
export function applyFixes(text: string, file: string, changes: readonly SureChange[]): FixedText {
  const [only] = changes;
  if (only === undefined) return { text, outcomes: [] };
  if (changes.length === 1) {
    const outcome = applyOne(text, file, only);
    return 'refused' in outcome
      ? { text, outcomes: [outcome] }
      : { text: outcome.text, outcomes: [outcome.changed.length > 0] };
  }
  const all = applyTogether(text, file, changes);
  if (all !== undefined) return all;
  const half = changes.length >> 1;
  const first = applyFixes(text, file, changes.slice(0, half));
  const second = applyFixes(first.text, file, changes.slice(half));
  return { text: second.text, outcomes: [...first.outcomes, ...second.outcomes] };
}

function applyOne(text: string, file: string, change: SureChange): Outcome {
  const { path } = change;
  if (change.action === 'rename') return renameKey(text, path, change.name, file);
  return applyEdit(text, { action: 'set', file, path, value: change.value });
}

/** The changes at once; `undefined` if the text wouldn't say just what each of them alone makes of it. */
function applyTogether(
  text: string,
  file: string,
  changes: readonly SureChange[],
): FixedText | undefined {
  const doc = openDocument(text, file);
  if ('refused' in doc) return { text, outcomes: changes.map(() => doc) };
  const planned = changes.map((change) => splicesFor(doc, change));
  const made = changes.filter((_, at) => Array.isArray(planned[at]));
  const after = applySplices(
    text,
    planned.flatMap((one) => ('refused' in one ? [] : one)),
  );
  const read = after === undefined ? undefined : readText(after, doc.isJson);
  if (after === undefined || read?.value === undefined || read.problems.length > 0)
    return undefined;
  if (!isSame(read.value, changed(doc.value, treeOf(made)))) return undefined;
  return {
    text: after,
    outcomes: planned.map((one) => ('refused' in one ? one : one.length > 0)),
  };
}

/** What a change replaces; nothing, if the text says it already. */
function splicesFor(doc: Doc, change: SureChange): readonly Splice[] | Refused {
  const { path } = change;
  if (change.action === 'set' && path.every((step) => typeof step === 'string')) {
    const planned = splicesOf(doc, patchOf(path, change.value), ENTRY_ORDER);
    return 'refused' in planned ? planned : planned.splices;
  }
  const splice =
    change.action === 'rename'
      ? renamingOf(doc, path, change.name)
      : itemOf(doc, path, change.value);
  return 'refused' in splice ? splice : [splice];
}

/** What changes make of a value, and of those that it holds. */
interface ChangeTree {
  readonly into: Map<string, ChangeTree>;
  value?: Value;
  name?: string;
}

function treeOf(changes: readonly SureChange[]): ChangeTree {
  const root: ChangeTree = { into: new Map() };
  for (const change of changes) {
    let at = root;
    for (const step of change.path.map(String)) {
      const next: ChangeTree = at.into.get(step) ?? { into: new Map() };
      at.into.set(step, next);
      at = next;
    }
    if (change.action === 'set') at.value = change.value;
    else at.name = change.name;
  }
  return root;
}

function changed(value: Value, tree: ChangeTree): Value {
  if (tree.value !== undefined) return tree.value;
  if (tree.into.size === 0) return value;
  if (Array.isArray(value))
    return value.map((item, at) => {
      const below = tree.into.get(String(at));
      return below === undefined ? item : changed(item, below);
    });
  if (!isMap(value)) return value;
  const made: ValueMap = {};
  for (const [key, held] of Object.entries(value)) {
    const below = tree.into.get(key);
    made[below?.name ?? key] = below === undefined ? held : changed(held, below);
  }
  return made;
}
