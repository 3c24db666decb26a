import { createHash } from 'node:crypto';

const PLAIN_KEY = /^(?!.*--)[A-Za-z0-9._-]{1,64}$/;

/**
 * The hidden first line by which a comment is found again. A key of other characters than `A-Z a-z 0-9 . _ -` is
 * replaced by its allowed characters and a hash, so that no two keys collide.
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

const SIGNATURE = /^(<!--[^\n]*-->\r?\n)<!-- checked [0-9a-f]{40,64} -->\r?\n/;

/** The hidden second line with which the check of a fork's pull request signs for a commit. */
export function signatureOf(commit: string | null): string | null {
  return commit === null ? null : `<!-- checked ${commit} -->`;
}

/** Whether a comment's second line is the signature. */
export function isSigned(body: string, signature: string): boolean {
  return body.split(/\r?\n/, 2)[1] === signature;
}

const ASKED = /\n<!-- asked((?: @[\w./-]+)+) -->\s*$/;

/** Who was asked for a review already, as the hidden last line of a comment says. */
export function askedIn(body: string): readonly string[] {
  return ASKED.exec(body.slice(-ASKED_ROOM))?.[1]?.trim().split(' ') ?? [];
}

/** A comment with the hidden last line that says who was asked; without it if there is no room. */
export function withAsked(body: string, names: readonly string[]): string {
  const bare = withoutAsked(body);
  const line = names.length === 0 ? '' : `\n<!-- asked ${names.join(' ')} -->\n`;
  return bare.length + line.length > MOST_CHARACTERS || line.length > ASKED_ROOM
    ? bare
    : bare + line;
}

function withoutAsked(body: string): string {
  const end = body.slice(-ASKED_ROOM);
  return body.slice(0, body.length - end.length) + end.replace(ASKED, '\n');
}

/** Names beyond this length aren't remembered. */
const ASKED_ROOM = 4000;

/** GitHub refuses a comment with more characters, including the marker. */
export const MOST_CHARACTERS = 65_536;

/** A comment without what differs between two runs that found the same: line ends, signatures, links to runs, who was asked. */
export function withoutRun(body: string): string {
  return withoutAsked(body)
    .replace(SIGNATURE, '$1')
    .replace(/\r\n?/g, '\n')
    .replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?:\/job\/\d+)?/g, '/actions/runs/0')
    .trimEnd();
}
