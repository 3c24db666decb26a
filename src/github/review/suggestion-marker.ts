import { createHash } from 'node:crypto';

/** What a review comment of ours is about, and whether that is settled. */
export interface Marked {
  readonly id: string;
  readonly isSettled: boolean;
}

const SETTLED = '<!-- settled -->';

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

/** The id of a suggestion: of the job that makes it, by the comment's key, and of what it is about. */
export function suggestionId(key: string, about: string): string {
  return `${hashOf(key)}.${hashOf(about)}`;
}

/** The hidden first line by which a suggestion is found again. */
export function suggestionMarker(id: string): string {
  return `<!-- cloud-estate-suggestion:${id} -->`;
}

/** The text that takes a suggestion's place once it is settled, so that it can't be committed any more. */
export function settledBody(id: string): string {
  return `${suggestionMarker(id)}\n${SETTLED}\nSettled: this is no longer open.\n`;
}

/** Reads the marker of a review comment of the job with a key; `null` for any other comment. */
export function markedBy(body: string, key: string): Marked | null {
  const [first = '', second = ''] = body.split(/\r?\n/, 2);
  const id = /^<!-- cloud-estate-suggestion:([0-9a-f]{20}\.[0-9a-f]{20}) -->$/.exec(first)?.[1];
  if (id === undefined || !id.startsWith(`${hashOf(key)}.`)) return null;
  return { id, isSettled: second === SETTLED };
}
