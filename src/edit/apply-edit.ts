import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Edit } from '../estate/edit.ts';
import type { Path } from '../estate/path.ts';
import type { Value } from '../estate/value.ts';
import { dateYaml, flowYaml, keyYaml } from '../text/yaml-text.ts';
import {
  type Doc,
  type Outcome,
  openDocument,
  pairOf,
  type Refused,
  readText,
  type Splice,
  startOf,
} from './document.ts';
import { editText } from './edit-text.ts';
import { ENTRY_ORDER } from './find-entry.ts';
import { type Branch, emptyPatch, isSame, put } from './patch.ts';
import { removeKeys } from './remove-keys.ts';
import { hasText, nodeEnd } from './yaml-offsets.ts';

/**
 * Applies one edit of a finding to a file's text, literally: comments, layout and everything else stay. Refuses what it
 * can't do safely.
 */
export function applyEdit(text: string, edit: Edit): Outcome {
  const { file, path } = edit;
  const keys = path.map(String);
  if (edit.action === 'remove') {
    if (typeof path.at(-1) === 'number')
      return { refused: 'An item of a list is removed by hand.' };
    return removeKeys(text, [keys], file);
  }
  if (path.some((step) => typeof step === 'number')) return setItem(text, edit);
  return editText(text, patchOf(keys, edit.value), file, ENTRY_ORDER);
}

/** The patch that sets one value. */
export function patchOf(path: readonly string[], value: Value): Branch {
  const patch = emptyPatch();
  put(patch, path, { value, yaml: yamlOf(value) });
  return patch;
}

/** A date stays without quotes, as people write it. */
function yamlOf(value: Value): string {
  return typeof value === 'string' ? dateYaml(value) : flowYaml(value);
}

/** Replaces an item of a list with a value. */
function setItem(text: string, edit: Exclude<Edit, { action: 'remove' }>): Outcome {
  const doc = openDocument(text, edit.file);
  if ('refused' in doc) return doc;
  const splice = itemOf(doc, edit.path, edit.value);
  return 'refused' in splice ? splice : agreed(doc, splice, edit.path);
}

/** The splice that replaces an item of a list, or what is in one. */
export function itemOf(doc: Doc, path: Path, value: Value): Splice | Refused {
  const node = nodeAt(doc, path);
  if (node === undefined || !isScalar(node) || !hasText(node))
    return {
      refused: "The item is written in a way that this command can't edit. Edit it by hand.",
    };
  const text = doc.isJson ? JSON.stringify(value) : yamlOf(value);
  return { start: startOf(node), end: nodeEnd(doc.text, node), text };
}

/** Renames a key in place. */
export function renameKey(text: string, path: Path, name: string, file: string): Outcome {
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const splice = renamingOf(doc, path, name);
  return 'refused' in splice ? splice : agreed(doc, splice, [...path.slice(0, -1), name]);
}

/** The splice that renames a key. */
export function renamingOf(doc: Doc, path: Path, name: string): Splice | Refused {
  const holder = nodeAt(doc, path.slice(0, -1));
  const pair = isMap(holder) ? pairOf(doc, holder, String(path.at(-1))) : undefined;
  const key = pair?.key as Node | undefined;
  if (key === undefined || !isScalar(key) || ('anchor' in key && key.anchor !== undefined))
    return {
      refused: "The key is written in a way that this command can't edit. Edit it by hand.",
    };
  const text = doc.isJson ? JSON.stringify(name) : keyYaml(name);
  return { start: startOf(key), end: nodeEnd(doc.text, key), text };
}

function nodeAt(doc: Doc, path: Path): Node | undefined {
  let at: Node | undefined = doc.root;
  for (const step of path) {
    if (at === undefined || isAlias(at)) return undefined;
    if (typeof step === 'number') at = isSeq(at) ? (at.items[step] as Node | undefined) : undefined;
    else at = isMap(at) ? ((pairOf(doc, at, step)?.value as Node | null) ?? undefined) : undefined;
  }
  return at;
}

/** A text that is changed at a path, if it can be read then and nothing else reads differently. */
function agreed(doc: Doc, { start, end, text }: Splice, path: Path): Outcome {
  const after = doc.text.slice(0, start) + text + doc.text.slice(end);
  const { value, problems } = readText(after, doc.isJson);
  if (problems.length > 0 || value === undefined || isSame(value, doc.value))
    return { refused: "This command can't edit that safely. Edit it by hand." };
  return { text: after, changed: [path.join('.')] };
}
