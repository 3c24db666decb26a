import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * At most so many bytes of a file, so that a huge one costs no memory; `null` for what isn't a file. A pipe isn't
 * waited for. Throws what the system says.
 */
export function readBounded(path: string, most: number): Buffer | null {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return null;
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, most));
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, length);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
