// In: the bytes of a file. Out: its values with their places, and what can't be read.
import type { Problem, Source } from '../estate/source.ts';
import { MAX_BYTES } from './limits.ts';
import type { Reading } from './yaml-events.ts';
import { readPlainYaml } from './yaml-plain.ts';

/** Above this many characters the slow last reader is not asked; the answer of the one before it counts. */
const LAST_READER_LIMIT = 1024 * 1024;

/** Reads a text, whose bytes are there already. */
export type ReadText = (file: string, text: string, bytes: Uint8Array) => Promise<Source>;

/**
 * Bytes of a file -> its source. More than 64 MiB, encodings other than UTF-8, and NUL bytes are problems at their
 * place. A byte order mark is allowed.
 */
export async function parseBytes(
  file: string,
  bytes: Uint8Array,
  read: ReadText = parse,
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
  return read(file, text, bytes);
}

/**
 * Reads a manifest, policy or framework file: `.json` as strict JSON, all else as YAML 1.2. Each YAML reader is slower
 * than the one before it and reads more; it is loaded and used only if that one stopped. Never throws.
 */
export async function parse(file: string, text: string): Promise<Source> {
  if (file.toLowerCase().endsWith('.json')) {
    const { readJson } = await import('./strict-json.ts');
    return toSource(file, text, readJson(text));
  }
  const yaml = withLineFeeds(text);
  return toSource(file, text, readPlainYaml(yaml) ?? (await readAnyYaml(yaml)));
}

async function readAnyYaml(text: string): Promise<Reading> {
  const { readYaml } = await import('./yaml-events.ts');
  const reading = readYaml(text);
  if (!reading.retry || text.length > LAST_READER_LIMIT) return reading;
  const { readYamlTree } = await import('./yaml-tree.ts');
  return readYamlTree(text) ?? reading;
}

/** A lone CR ends a line in YAML, but not for the readers; all offsets stay the same. */
export function withLineFeeds(text: string): string {
  if (!/\r(?!\n)/.test(text)) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + PIECE;
    // CR and LF stay together.
    if (text[end - 1] === '\r' && text[end] === '\n') end++;
    const piece = text.slice(at, end);
    pieces.push(piece.includes('\r') ? withoutLoneCr(piece) : piece);
    at = end;
  }
  return pieces.join('');
}

/** Characters that are looked at together. */
const PIECE = 8192;

/** Not with a pattern: replacing makes a string of each part, which takes many times the memory of the text. */
function withoutLoneCr(text: string): string {
  const units = new Array<number>(text.length);
  for (let at = 0; at < text.length; at++) {
    const isLone = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) !== LF;
    units[at] = isLone ? LF : text.charCodeAt(at);
  }
  return String.fromCharCode(...units);
}

const LF = 10;
const CR = 13;

/** A file that isn't text, or can't be read: its one problem is all that is reported. */
export function unreadable(file: string, text: string, problem: Problem): Source {
  return { file, text, value: undefined, problems: [problem] };
}

/** A file as it was read. */
export function toSource(file: string, text: string, { value, problems }: Reading): Source {
  return { file, text, value, problems };
}

/** The beginning of every pointer that Git LFS leaves instead of a file; it has only a few lines. */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\r?\n[\s\S]{0,2000}$/;

function lfsPointer(file: string, text: string): Source {
  return unreadable(file, text, {
    title: 'Git LFS pointer',
    reason: 'Git LFS keeps this file elsewhere, and only the pointer to it was fetched.',
    remedy:
      'Fetch it with `lfs: true` in actions/checkout, or `git lfs pull`. Better still, keep manifests out of Git LFS.',
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

/** Whether bytes are UTF-8; as a stream, a character cut off at their end is allowed. */
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
