import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Chunk } from '../estate/report.ts';
import { CannotCheck } from './cannot-check.ts';
import { MOST_LINKS } from './files.ts';

/**
 * Writes a file piece by piece, with the folders that it needs: to a temporary file beside it that takes its place
 * only once it is complete, so that a full disk or a signal leaves the old one whole. A link stays a link, and a file
 * keeps its mode. Throws `CannotCheck`.
 */
export function writeChunks(cwd: string, path: string, chunks: Iterable<Chunk>): void {
  try {
    replace(resolve(cwd, path), chunks);
  } catch (error) {
    throw new CannotCheck(`Can't write ${path}: ${reasonOf(error)}.`);
  }
}

/** Writes a file that must not exist yet, with the folders that it needs. Throws `CannotCheck`. */
export function writeNew(cwd: string, path: string, text: string): void {
  const full = resolve(cwd, path);
  try {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, '', { flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new CannotCheck(
      exists ? `${path} already exists.` : `Can't write ${path}: ${reasonOf(error)}.`,
    );
  }
  try {
    replace(full, [text]);
  } catch (error) {
    unlinkSync(full);
    throw new CannotCheck(`Can't write ${path}: ${reasonOf(error)}.`);
  }
}

/** Whether two paths lead to one file, by whatever links and spelling. */
export function isSameFile(cwd: string, a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) =>
    statSync(resolve(cwd, path), { bigint: true, throwIfNoEntry: false }),
  );
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

function replace(path: string, chunks: Iterable<Chunk>): void {
  const target = targetOf(path);
  const old = statSync(target, { throwIfNoEntry: false });
  if (old !== undefined && !old.isFile()) {
    // A pipe or a device has no content to lose, and must not be replaced by a file.
    if (old.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    writeAll(target, constants.O_WRONLY, chunks);
    return;
  }
  // A rename needs no permission on the file itself, so a read-only one has to be asked for.
  if (old !== undefined) accessSync(target, constants.W_OK);
  mkdirSync(dirname(target), { recursive: true });
  // It has to be new, so its name needn't be a secret.
  const moment = process.hrtime.bigint().toString(36);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.${moment}.tmp`);
  try {
    const { O_WRONLY, O_CREAT, O_EXCL } = constants;
    const file = O_WRONLY | O_CREAT | O_EXCL;
    // Where there was no file, there is no content to lose if the machine stops.
    writeAll(temporary, file, chunks, old !== undefined);
    if (old !== undefined) keepOwnership(temporary, old);
    renameSync(temporary, target);
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

function writeAll(path: string, flags: number, chunks: Iterable<Chunk>, isSafe = false): void {
  const file = openSync(path, flags, 0o666);
  try {
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
    if (isSafe) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepOwnership(temporary: string, { mode, uid, gid }: Stats): void {
  chmodSync(temporary, mode & 0o7777);
  const made = statSync(temporary);
  if (made.uid === uid && made.gid === gid) return;
  try {
    chownSync(temporary, uid, gid);
  } catch {
    // Only root may give a file away; the content matters more than its owner.
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or its folder doesn't let us: the message is about the file that was to be written.
  }
}

/** Where a link leads, also where nothing is there yet. */
function targetOf(path: string): string {
  let target = path;
  for (let step = 0; step < MOST_LINKS; step++) {
    try {
      return realpathSync(target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    try {
      target = resolve(dirname(target), readlinkSync(target));
    } catch {
      return target;
    }
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    EISDIR: "it's a folder",
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would become too large',
    ELOOP: 'its links form a circle',
  };
  return known[code ?? ''] ?? message;
}
