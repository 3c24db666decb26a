import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** A file's text and size, or why it was not read. */
export type TextFile = { readonly text: string; readonly bytes: number } | { readonly why: string };

// Windows doesn't have this flag, and creating a link there needs a privilege.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a text file of at most `largest` bytes, in UTF-8 or, by its mark, UTF-16; never through a link. */
export async function readTextFile(path: string, largest: number): Promise<TextFile> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, flags);
    const stat = await file.stat();
    if (!stat.isFile()) return { why: "it isn't a file" };
    const { size } = stat;
    if (size > largest)
      return { why: `${mebibytes(size)} is over the limit of ${mebibytes(largest)}` };
    const buffer = Buffer.allocUnsafe(size);
    const { bytesRead } = await file.read(buffer, 0, size, 0);
    return { text: decode(buffer.subarray(0, bytesRead)), bytes: bytesRead };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { why: `it can't be read (${code})` };
  } finally {
    await file?.close();
  }
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

function decode(buffer: Buffer): string {
  const mark = buffer.length > 1 ? buffer.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return buffer.toString('utf16le');
  if (mark === 0xfeff)
    return buffer
      .subarray(0, buffer.length & ~1)
      .swap16()
      .toString('utf16le');
  return buffer.toString('utf8');
}
