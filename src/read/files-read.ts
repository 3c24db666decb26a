import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenEstate } from './open-estate.ts';
import { isSameFile } from './write.ts';

/** Every file that a run has read, as far as it has something in it, as reports show it. */
export function* filesRead({ read, found }: Pick<OpenEstate, 'read' | 'found'>): Iterable<string> {
  yield* read;
  for (const { code, discovery } of found) {
    for (const { file } of discovery.uses) yield code.reported(file);
    for (const file of code.unread) yield code.reported(file);
  }
}

/**
 * The first of some files to write that is one of `inputs`, which are relative to `cwd`; `undefined` if none is. A report
 * must not replace what it is about.
 */
export function inputAmong(
  files: readonly string[],
  inputs: Iterable<string>,
  cwd: string,
): string | undefined {
  const there = files.filter((file) => existsSync(resolve(cwd, file)));
  if (there.length === 0) return undefined;
  const read = [...new Set(inputs)];
  return there.find((file) => read.some((input) => isSameFile(cwd, file, input)));
}
