import type { Source } from '../estate/source.ts';
import { MAX_BYTES } from './limits.ts';
import { parse, unreadable } from './parse.ts';

/**
 * Bytes of a file -> its source. More than 10 MiB, another encoding than UTF-8, and NUL bytes are problems at
 * their place. A byte order mark is allowed.
 */
export async function parseBytes(file: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length > MAX_BYTES) {
    const message = `The file is larger than ${MAX_BYTES / 1024 / 1024} MiB, so it was not read. Split it: several manifests are allowed in one repository.`;
    return unreadable(file, '', { message, start: 0, end: 0 });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const message = 'The file is UTF-16. Save it as UTF-8.';
    return unreadable(file, '', { message, start: 0, end: 0 });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return notUtf8(file, bytes);
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return hasNul(file, text, nul);
  return parse(file, text);
}

function hasNul(file: string, text: string, at: number): Source {
  const message =
    'A NUL byte stands here, which no YAML or JSON may have. Is this a binary file, or UTF-16?';
  return unreadable(file, text, { message, start: at, end: at + 1 });
}

function notUtf8(file: string, bytes: Uint8Array): Source {
  const good = validPrefix(bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const at = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good)).length;
  const nul = text.indexOf('\0');
  if (nul >= 0 && nul < at) return hasNul(file, text, nul);
  const byte = (bytes[good] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  const message = `The byte 0x${byte} here is not UTF-8. Save the file as UTF-8.`;
  return unreadable(file, text, { message, start: at, end: at + 1 });
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
