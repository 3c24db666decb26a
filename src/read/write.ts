import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CannotCheck } from './cannot-check.ts';

/** Writes a file piece by piece, with the folders that it needs. Rejects with `CannotCheck`. */
export async function writeChunks(
  cwd: string,
  path: string,
  chunks: Iterable<string>,
): Promise<void> {
  const full = resolve(cwd, path);
  try {
    await mkdir(dirname(full), { recursive: true });
    const file = await open(full, 'w');
    try {
      for (const chunk of chunks) await file.write(chunk);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new CannotCheck(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Writes a file that must not be there yet, with the folders that it needs. Rejects with `CannotCheck`. */
export async function writeNew(cwd: string, path: string, text: string): Promise<void> {
  const full = resolve(cwd, path);
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CannotCheck(
      code === 'EEXIST' ? `${path} is there already.` : `${path} cannot be written: ${message}.`,
    );
  }
}
