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
import { emptyPatch, isSame, put } from './patch.ts';
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
  const patch = emptyPatch();
  put(patch, keys, { value: edit.value, yaml: yamlOf(edit.value) });
  return editText(text, patch, file, ENTRY_ORDER);
}

/** A date stays without quotes, as people write it. */
function yamlOf(value: Value): string {
  return typeof value === 'string' ? dateYaml(value) : flowYaml(value);
}

/** Replaces an item of a list with a value. */
function setItem(text: string, edit: Exclude<Edit, { action: 'remove' }>): Outcome {
  const doc = openDocument(text, edit.file);
  if ('refused' in doc) return doc;
  const node = nodeAt(doc, edit.path);
  if (node === undefined || !isScalar(node) || !hasText(node))
    return {
      refused: "The item is written in a way that this command can't edit. Edit it by hand.",
    };
  const value = doc.isJson ? JSON.stringify(edit.value) : yamlOf(edit.value);
  const after = text.slice(0, startOf(node)) + value + text.slice(nodeEnd(text, node));
  return agreed(doc, after, edit.path);
}

/** Renames a key in place. */
export function renameKey(text: string, path: Path, name: string, file: string): Outcome {
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const splice = renamingOf(doc, path, name);
  if ('refused' in splice) return splice;
  const after = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  return agreed(doc, after, [...path.slice(0, -1), name]);
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

/** A text that was changed at a path, if it can be read and nothing else reads differently. */
function agreed(doc: Doc, after: string, path: Path): Outcome {
  const { value, problems } = readText(after, doc.isJson);
  if (problems.length > 0 || value === undefined || isSame(value, doc.value))
    return { refused: "This command can't edit that safely. Edit it by hand." };
  return { text: after, changed: [path.join('.')] };
}
