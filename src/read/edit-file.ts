import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome, Refused } from '../edit/document.ts';
import { CannotCheck } from './cannot-check.ts';
import { withLock } from './lock.ts';
import { writeChunks } from './write.ts';

/** A file before and after an edit. */
export interface EditedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** The paths that the edit changed. */
  readonly changed: readonly string[];
}

/**
 * Reads a file, edits its text, and, unless it is a rehearsal, writes it back with the same bytes except for the edit.
 * Rejects with `CannotCheck` when the edit is refused, naming the line.
 */
export async function editFile(
  cwd: string,
  file: string,
  edit: (text: string) => Outcome,
  rehearse: boolean,
): Promise<EditedFile> {
  const edited = (): EditedFile => editText(file, readFileSync(resolve(cwd, file)), edit);
  if (rehearse) return edited();
  return withLock(resolve(cwd, file), () => {
    const result = edited();
    if (result.after !== result.before) writeChunks(cwd, file, [result.after]);
    return result;
  });
}

function editText(file: string, bytes: Uint8Array, edit: (text: string) => Outcome): EditedFile {
  let before: string;
  try {
    before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotCheck(`${file} isn't UTF-8, so it wasn't changed.`);
  }
  const outcome = edit(before);
  if ('refused' in outcome) throw new CannotCheck(notChanged(file, outcome));
  return { file, before, after: outcome.text, changed: outcome.changed };
}

/** Why a file stays as it is, with the line of the cause. */
export function notChanged(file: string, { refused, line }: Refused): string {
  return `${file}${line === undefined ? '' : `:${line}`} wasn't changed: ${refused}`;
}
