import { createHash } from 'node:crypto';

const PLAIN_KEY = /^(?!.*--)[A-Za-z0-9._-]{1,64}$/;

/**
 * The hidden first line by which a comment is found again. A key of other characters than
 * `A-Z a-z 0-9 . _ -` is replaced by its allowed characters and a hash, so that no two keys meet.
 */
export function markerOf(key: string): string {
  if (PLAIN_KEY.test(key)) return `<!-- cloud-estate-check:${key} -->`;
  const left = key.replace(/[^A-Za-z0-9._]+/g, '_').slice(0, 40);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return `<!-- cloud-estate-check:${left}.${hash} -->`;
}

/** Whether a comment's first line is the marker. */
export function hasMarker(body: string, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

/** A comment without what differs between two runs that found the same: line ends and links to runs. */
export function withoutRun(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?:\/job\/\d+)?/g, '/actions/runs/0')
    .trimEnd();
}
