import type { Chunk } from '../../estate/report.ts';

/** Enough to be worth a write, in UTF-16 units. */
const CHUNK = 64 * 1024;

/**
 * Joins small pieces of a text into chunks, so that writing a large estate takes few writes and little memory. What is in
 * bytes is passed as it is.
 */
export function* inChunks<Piece extends Chunk>(pieces: Iterable<Piece>): Generator<Piece | string> {
  let chunk = '';
  for (const piece of pieces) {
    const isText = typeof piece === 'string';
    if (isText) chunk += piece;
    if (isText && chunk.length < CHUNK) continue;
    if (chunk !== '') yield chunk;
    if (!isText) yield piece;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A chunk as text. */
export function chunkText(chunk: Chunk): string {
  return typeof chunk === 'string' ? chunk : decoder.decode(chunk);
}

/** What a renderer gives, as one text. */
export function wholeText(rendered: string | Iterable<Chunk>): string {
  if (typeof rendered === 'string') return rendered;
  let text = '';
  for (const chunk of rendered) text += chunkText(chunk);
  return text;
}
