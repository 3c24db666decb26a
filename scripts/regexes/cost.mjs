import { createRequire } from 'node:module';

// The part of recheck that is JavaScript alone: what its package names starts a process.
/** @type {{ checkSync: (pattern: string, flags: string, options: object) => any }} */
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js');

/**
 * Why a pattern may take more time than grows with the length of the text, in words; `undefined` where it can't.
 *
 * Recheck is exact for whatever an automaton can match. To look around is beyond one, so such a pattern is judged by
 * several without: one where each look succeeds at once, and one for each where it goes through what it looks for, and
 * fails. A large bound of a repetition counts as none: `\s{0,200}` costs two hundred times as much as `\s`.
 * @param {string} pattern
 * @param {string} flags
 * @returns {string | undefined}
 */
export function costOf(pattern, flags) {
  const { variants, problem } = variantsOf(pattern);
  if (problem !== undefined) return problem;
  for (const variant of variants) {
    const options = { checker: 'automaton', timeout: 60_000 };
    const { status, complexity, attack, error } = checkSync(
      variant,
      flags.replace('d', ''),
      options,
    );
    if (status === 'vulnerable') return `${complexity.summary}: ${shown(attack)}`;
    if (status !== 'safe') return `not decided (${error.message ?? error.kind})`;
  }
  return undefined;
}

/** The text that takes long, in words. */
function shown(/** @type {any} */ { pumps, suffix }) {
  const quoted = (/** @type {string} */ text) => JSON.stringify(text);
  const parts = pumps.flatMap((/** @type {any} */ { prefix, pump }) => [
    ...(prefix === '' ? [] : [quoted(prefix)]),
    `many ${quoted(pump)}`,
  ]);
  return [...parts, quoted(suffix)].join(', ');
}

/** A character that no text has. */
const NEVER = '\uFFFF';

/** What a pattern is made of, as far as it matters here; all else means itself. */
const tokens =
  /\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|\{\d+(?:,\d*)?\}|\$/g;

/**
 * A piece of a pattern as an automaton takes it. A look is one piece, in which it goes through what it looks for.
 * @typedef {{ text: string, look: boolean }} Piece
 */

/**
 * @param {string} pattern
 * @returns {{ variants: string[], problem?: string | undefined }}
 */
function variantsOf(pattern) {
  /** @type {Piece[]} */
  const pieces = [];
  /** @type {{ opening: string, at: number }[]} */
  const open = [];
  const push = (/** @type {string} */ text) => pieces.push({ text, look: false });
  let problem;
  let last = 0;
  for (const { index, 0: token } of pattern.matchAll(tokens)) {
    push(pattern.slice(last, index));
    last = index + token.length;
    const isLooking = open.some(({ opening }) => isLook(opening));
    problem ??= beyond(token, isLooking);
    if (token.startsWith('(')) {
      open.push({ opening: token, at: pieces.length });
      push(isLook(token) ? '(?:' : token.replace(/^\(\?<\w+>/, '('));
    } else if (token === ')') {
      const { opening = '', at = 0 } = open.pop() ?? {};
      if (isLook(opening)) pieces.push(lookOf(pieces.splice(at)));
      else push(')');
      if (opening.startsWith('(?<') && /[*+]/.test(pieces.at(-1)?.text ?? ''))
        problem ??= 'not decided: it looks back over any number of characters';
    } else push(token === '$' && isLooking ? NEVER : unboundedIfLarge(token));
  }
  push(pattern.slice(last));
  const looks = pieces.filter(({ look }) => look);
  const variants = [undefined, ...looks].map((one) =>
    pieces.map((piece) => (piece.look && piece !== one ? '(?:)' : piece.text)).join(''),
  );
  return { variants, problem };
}

/** Why a part of a pattern is beyond what can be judged; `undefined` where it isn't. */
function beyond(/** @type {string} */ token, /** @type {boolean} */ isLooking) {
  if (/^\\[1-9k]/.test(token)) return 'not decided: it refers back';
  if (isLook(token) && isLooking) return 'not decided: it looks around while it looks around';
  return undefined;
}

function isLook(/** @type {string} */ opening) {
  return /^\(\?<?[=!]/.test(opening);
}

/** @returns {Piece} */
function lookOf(/** @type {Piece[]} */ body) {
  return { text: `${body.map(({ text }) => text).join('')}${NEVER})`, look: true };
}

/** How often something may be repeated until the bound counts as none. */
const LARGE = 10;

function unboundedIfLarge(/** @type {string} */ token) {
  const [, least, most = least] = /^\{(\d+)(?:,(\d+))?\}$/.exec(token) ?? [];
  if (Number(most ?? 0) <= LARGE) return token;
  return least === '0' ? '*' : '+';
}
