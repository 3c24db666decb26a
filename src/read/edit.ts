import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Outcome } from '../edit/outcome.ts';
import { CannotCheck } from './cannot-check.ts';

/** A file before and after an edit. */
export interface EditedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** The paths at which it says something new. */
  readonly changed: readonly string[];
}

/**
 * Reads a file, edits its text, and, unless it is a rehearsal, writes it back: the same bytes but for the edit.
 * Rejects with `CannotCheck` when the edit is refused, naming the line.
 */
export async function editFile(
  cwd: string,
  file: string,
  edit: (text: string) => Outcome,
  rehearse: boolean,
): Promise<EditedFile> {
  const path = resolve(cwd, file);
  const bytes = await readFile(path);
  let before: string;
  try {
    before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotCheck(`${file} is not UTF-8, so it is left as it is.`);
  }
  const outcome = edit(before);
  if ('refused' in outcome) {
    const line = outcome.line === undefined ? '' : `:${outcome.line}`;
    throw new CannotCheck(`${file}${line} is left as it is: ${outcome.refused}`);
  }
  if (!rehearse && outcome.text !== before) await writeFile(path, outcome.text);
  return { file, before, after: outcome.text, changed: outcome.changed };
}
