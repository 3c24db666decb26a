import fc from 'fast-check';

const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const GAP = AFTER_SURROGATES - SURROGATES;

/**
 * Any character of Unicode, as the unit of `fc.string`. Its own `unit: 'binary'` gives the same ones, and makes a table of
 * all million of them in each test file, which takes a second or two.
 */
export const anyCharacter = fc
  .nat(0x10ffff - GAP)
  .map((at) => String.fromCodePoint(at < SURROGATES ? at : at + GAP), positionOf);

function positionOf(text: unknown): number {
  const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
  const isOne = code !== undefined && String.fromCodePoint(code) === text;
  if (!isOne || (code >= SURROGATES && code < AFTER_SURROGATES)) throw new Error('no character');
  return code < SURROGATES ? code : code - GAP;
}
