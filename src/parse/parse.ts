// In: the text of a file. Out: its values with their places, and what can't be read.
import type { Problem, Source } from '../estate/source.ts';
import type { Reading } from './yaml-events.ts';
import { readPlainYaml } from './yaml-plain.ts';

/** Above this many characters the slow last reader is not asked; the answer of the one before it counts. */
const LAST_READER_LIMIT = 1024 * 1024;

/**
 * Reads a manifest, policy or framework file: `.json` as strict JSON, all else as YAML 1.2. Each reader of YAML is
 * slower than the one before it, reads more, and is only asked, and only loaded, where that one stopped. Never throws.
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

/** A lone CR ends a line in YAML, but not for the readers; every offset stays what it was. */
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

/** Not by a pattern: what replaces makes a string of each part, of many times the room of the text. */
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

/** A file that isn't text at all, or not to be read: its one problem is all there is to say. */
export function unreadable(file: string, text: string, problem: Problem): Source {
  return { file, text, value: undefined, problems: [problem] };
}

/** A file as it was read. */
export function toSource(file: string, text: string, { value, problems }: Reading): Source {
  return { file, text, value, problems };
}
