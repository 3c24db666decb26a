import type { Problem, Source } from '../estate/source.ts';
import { MAX_BYTES } from './limits.ts';
import { parse, unreadable } from './parse.ts';

/**
 * Bytes of a file -> its source. More than 64 MiB, another encoding than UTF-8, and NUL bytes are problems at
 * their place. A byte order mark is allowed. `read` makes the source of what is text.
 */
export async function parseBytes(
  file: string,
  bytes: Uint8Array,
  read: typeof parse = parse,
): Promise<Source> {
  if (bytes.length > MAX_BYTES) {
    return unreadable(file, '', {
      title: 'File too large',
      reason: `The file is larger than ${MAX_BYTES / 1024 / 1024} MiB, so it wasn't read.`,
      remedy: 'Split it: a repository can have several manifests.',
      start: 0,
      end: 0,
    });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unreadable(file, '', notInUtf8('The file is UTF-16.', 0, 0));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return notUtf8(file, bytes);
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return hasNul(file, text, nul);
  if (LFS_POINTER.test(text)) return lfsPointer(file, text);
  return read(file, text);
}

/** How every pointer that Git LFS leaves in place of a file begins; it has no more than a few lines. */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\r?\n[\s\S]{0,2000}$/;

function lfsPointer(file: string, text: string): Source {
  return unreadable(file, text, {
    title: 'Git LFS pointer',
    reason: 'Git LFS keeps this file elsewhere, and only the pointer to it was fetched.',
    remedy:
      'Fetch it with `lfs: true` of actions/checkout, or `git lfs pull`; better, keep manifests out of Git LFS.',
    start: 0,
    end: text.split(/\r?\n/, 1)[0]?.length ?? 0,
  });
}

function hasNul(file: string, text: string, at: number): Source {
  return unreadable(file, text, {
    title: 'Not a text file',
    reason: "The file contains a NUL byte here, which YAML and JSON don't allow.",
    remedy: 'Check whether it is a binary file, or UTF-16.',
    start: at,
    end: at + 1,
  });
}

function notUtf8(file: string, bytes: Uint8Array): Source {
  const good = validPrefix(bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good)).length;
  const nul = text.indexOf('\0');
  if (nul >= 0 && nul < at) return hasNul(file, text, nul);
  const byte = (bytes[good] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return unreadable(file, text, notInUtf8(`The byte 0x${byte} here isn't UTF-8.`, at, at + 1));
}

function notInUtf8(reason: string, start: number, end: number): Problem {
  return { title: 'Not UTF-8', reason, remedy: 'Save the file as UTF-8.', start, end };
}

/** How many bytes from the start are whole UTF-8 characters. */
function validPrefix(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(decoder, bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // The last character may be one that the bad byte cut off.
  while (low > 0 && !whole(bytes.subarray(0, low))) low--;
  return low;
}

/** Whether bytes are UTF-8; as a stream, a character cut off at their end is let pass. */
function decodes(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  stream: boolean,
): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  } finally {
    try {
      decoder.decode();
    } catch {
      // A character that was cut off: only the state had to be cleared.
    }
  }
}

function whole(bytes: Uint8Array): boolean {
  return decodes(new TextDecoder('utf-8', { fatal: true }), bytes, false);
}
