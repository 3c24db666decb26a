import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * At most this many bytes of a file, so that a huge one takes no memory; `null` for what isn't a file. Doesn't wait for
 * a pipe. Throws the system's error.
 */
export function readAtMost(path: string, most: number): Buffer | null {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return null;
    const bytes = roomFor(Math.min(stat.size, most));
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

/** Files up to this size share a buffer: a separate one for each of 5,000 takes longer than reading them. */
const SMALL = 64 * 1024;
const ROOM = 1024 * 1024;

let room = Buffer.alloc(0);
let taken = 0;

function roomFor(size: number): Buffer {
  if (size > SMALL) return Buffer.allocUnsafe(size);
  if (taken + size > room.length) {
    room = Buffer.allocUnsafeSlow(ROOM);
    taken = 0;
  }
  const own = room.subarray(taken, taken + size);
  taken += size;
  return own;
}
