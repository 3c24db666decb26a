import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';
import { flowYaml } from '../text/yaml-text.ts';
import { ROOT_ORDER } from './assign-owners.ts';
import { type Doc, type Outcome, openDocument } from './document.ts';
import { editDocument } from './edit-text.ts';
import { ENTRY_ORDER } from './find-entry.ts';
import { type Branch, emptyPatch, put } from './patch.ts';

/** Entries, teams and people to add to a manifest, by id. */
export interface Additions {
  readonly services: ReadonlyMap<string, ValueMap>;
  readonly teams: ReadonlyMap<string, ValueMap>;
  readonly people: ReadonlyMap<string, ValueMap>;
  /** What to write for a value that is left open, by the entry: a comment for the person who fills it in. */
  readonly open: ReadonlyMap<string, string>;
}

/**
 * Adds entries to a manifest's text and leaves every other character as it is. An existing entry only gets missing
 * keys, and none that decide its duties.
 */
export function addEntries(text: string, additions: Additions, file: string): Outcome {
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const patch = emptyPatch();
  for (const key of ['teams', 'people', 'services'] as const)
    for (const [id, value] of additions[key]) putAll(patch, doc, [key, id], value, additions.open);
  return editDocument(doc, patch, [...ROOT_ORDER, ...ENTRY_ORDER]);
}

/** Keys that decide which duties an entry has: what they say, or omit, was someone's decision. */
const DECIDING: readonly string[] = ['product', 'model', 'provider'];

function putAll(
  patch: Branch,
  doc: Doc,
  path: readonly [string, string],
  value: ValueMap,
  open: ReadonlyMap<string, string>,
): void {
  const [, id] = path;
  const held = heldAt(doc.value, path);
  for (const [key, one] of Object.entries(value)) {
    if (isMap(held) && (own(held, key) !== undefined || DECIDING.includes(key))) continue;
    put(patch, [...path, key], {
      value: one,
      yaml: one === null ? (open.get(id) ?? '~') : flowYaml(one),
    });
  }
}

function heldAt(value: Value, path: readonly string[]): Value | undefined {
  let held: Value | undefined = value;
  for (const key of path) held = isMap(held) ? own(held, key) : undefined;
  return held;
}
