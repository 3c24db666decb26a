// In: a manifest's text and what should change. Out: the new text, or why not.
import type { Value } from '../estate/value.ts';
import { isMap, keySpan, own } from '../parse/values.ts';
import { messageOf } from '../text/message.ts';
import {
  type Doc,
  lineOf,
  type Outcome,
  openDocument,
  type Planned,
  type Refused,
  readText,
} from './document.ts';
import { type Branch, departures, isBranch, type Patch, stillToDo } from './patch.ts';
import { planPatch } from './plan-patch.ts';
import { applySplices, emptyPlan } from './splice-plan.ts';

/**
 * Applies a patch to an opened text, and changes nothing else. The new text is read again, and returned only if it says
 * exactly what the old one said with the patch applied; otherwise the reason is returned.
 */
export function editDocument(doc: Doc, patch: Branch, order: readonly string[] = []): Outcome {
  const edit = planDocument(doc, patch, order);
  return 'refused' in edit ? edit : { text: edit.text, changed: edit.changed };
}

/** The same, with the stretches of the old text that are replaced. */
export function planDocument(
  doc: Doc,
  patch: Branch,
  order: readonly string[] = [],
): Planned | Refused {
  const planned = splicesOf(doc, patch, order);
  if ('refused' in planned) return planned;
  const { changed, splices, rest } = planned;
  if (changed.length === 0) return { text: doc.text, changed, splices };
  const text = applySplices(doc.text, splices);
  if (text === undefined)
    return {
      refused: 'Two of these changes overlap. Make them one after the other.',
    };
  return disagreement(doc, text, rest) ?? { text, changed, splices };
}

/** What a patch replaces in a text, the paths that it changes, and what of it the text doesn't say yet. */
export function splicesOf(
  doc: Doc,
  patch: Branch,
  order: readonly string[],
): (Omit<Planned, 'text'> & { readonly rest: Branch }) | Refused {
  const changed: string[] = [];
  const rest = stillToDo(doc.value, patch, [], changed);
  const plan = emptyPlan(doc, order);
  if (changed.length > 0) planPatch(plan, doc.root, rest);
  return plan.refused ?? { changed, splices: plan.splices, rest };
}

/** Opens a text and edits it; see `editDocument`. `file` decides between YAML and JSON. */
export function editText(
  text: string,
  patch: Branch,
  file: string,
  order: readonly string[] = [],
): Outcome {
  const doc = openDocument(text, file);
  return 'refused' in doc ? doc : editDocument(doc, patch, order);
}

/** Why a new text must not be written, if it says anything but what it should. */
function disagreement(doc: Doc, text: string, patch: Branch): Refused | undefined {
  const { value, problems } = readText(text, doc.isJson);
  const problem = problems[0];
  if (problem !== undefined) {
    return {
      refused: `This command can't edit the file safely (${messageOf(problem)}) Edit it by hand.`,
    };
  }
  const others = departures(doc.value, value ?? null, patch);
  const [first] = others;
  if (first === undefined) return undefined;
  if (others.some((path) => isWanted(patch, path))) {
    return {
      refused:
        "This command can't edit the file safely: the result wouldn't say what it should. Edit it by hand.",
    };
  }
  return {
    refused: sharedWith(others, patch),
    line: lineOf(doc, keyOffset(doc.value, first)),
  };
}

function isWanted(patch: Patch | undefined, path: readonly string[]): boolean {
  let at = patch;
  for (const key of path) {
    if (at === undefined || !isBranch(at)) return false;
    at = at.into.get(key);
  }
  return at !== undefined;
}

/** Offset of the last existing key of a path. */
function keyOffset(value: Value, path: readonly string[]): number {
  let offset = 0;
  let at: Value | undefined = value;
  for (const key of path) {
    if (!isMap(at) || !Object.hasOwn(at, key)) break;
    offset = keySpan(at, key).start;
    at = own(at, key);
  }
  return offset;
}

const NAMED = 5;

/** Other entries are named as a whole; inside the intended entry, the whole path is named. */
function sharedWith(others: readonly (readonly string[])[], patch: Branch): string {
  const names = new Set(
    others.map((path) => (isWanted(patch, path.slice(0, 2)) ? path : path.slice(0, 2)).join('.')),
  );
  const listed = [...names].slice(0, NAMED).map((name) => `\`${name}\``);
  const more = names.size > NAMED ? ` and ${names.size - NAMED} more` : '';
  return `The text is shared through an anchor or a merge key, so ${listed.join(', ')}${more} would change too. Write their values out, then run this again.`;
}
