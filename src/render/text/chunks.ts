/** Enough to be worth a write, in UTF-16 units. */
const CHUNK = 64 * 1024;

/** Joins small pieces of a text into chunks, so that writing a large estate takes few writes and little memory. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
