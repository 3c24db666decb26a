import { once } from '../estate/once.ts';

/**
 * What a reader sees of a text. Evidence is compared by this rather than by its characters: `ТBD` with a Cyrillic
 * letter, `ＴＢＤ` in full width and `T\u200bBD` with a zero-width space all read as `TBD`.
 */

/**
 * Nearly every text is ASCII, for which a short pattern is enough. The patterns for Unicode take 0.3 to 0.8 ms each to
 * compile, so each is compiled in a function that only other texts call.
 */
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_LETTER = /[A-Za-z\d]/;
const PLAIN_WORDS = /[A-Za-z\d]+/g;

/** Characters that show nothing and aren't spaces: zero width, bidi, soft hyphen, tags, fillers, controls. */
const hiddenPattern = () => /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu;
const letterPattern = () => /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;
const seenPattern = () => /[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const marksPattern = () => /\p{M}/gu;
const wordsPattern = () => /[\p{L}\p{N}]+/gu;

/** Letters of other scripts that look like Latin ones, in lower case. */
const lookAlikes = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [
        ...[
          'аa',
          'вb',
          'еe',
          'кk',
          'мm',
          'нh',
          'оo',
          'рp',
          'сc',
          'тt',
          'уy',
          'хx',
          'іi',
          'јj',
          'ѕs',
        ],
        ...['ԁd', 'ԛq', 'ԝw', 'һh', 'ӏl', 'ьb', 'гr', 'пn', 'ꙅs', 'ոn', 'օo', 'սu'],
        ...['αa', 'βb', 'εe', 'ηn', 'ιi', 'κk', 'μm', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx'],
        ...[
          'ɑa',
          'ɡg',
          'ıi',
          'ᴀa',
          'ʙb',
          'ᴄc',
          'ᴅd',
          'ᴇe',
          'ꜰf',
          'ɢg',
          'ʜh',
          'ɪi',
          'ᴊj',
          'ᴋk',
          'ʟl',
        ],
        ...[
          'ᴍm',
          'ɴn',
          'ᴏo',
          'ᴘp',
          'ʀr',
          'ꜱs',
          'ᴛt',
          'ᴜu',
          'ᴠv',
          'ᴡw',
          'ʏy',
          'ᴢz',
          'øo',
          'đd',
          'łl',
        ],
      ].map((pair) => [pair.charAt(0), pair.slice(1)]),
    ),
);

/** Longer texts aren't searched for letters in circles and the like. */
const MOST_ODD = 200;

/** Whether a text has a letter or a digit that can be seen. */
export function hasLetters(text: string): boolean {
  if (PLAIN_LETTER.test(text)) return true;
  if (PLAIN.test(text)) return false;
  const letter = letterPattern();
  return letter.test(text) || (text.length <= MOST_ODD && letter.test(text.normalize('NFKD')));
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return PLAIN.test(text) ? text.trim() === '' : !seenPattern().test(text);
}

/** Whether a text has characters that nobody sees. */
export function hasHidden(text: string): boolean {
  return !PLAIN.test(text) && hiddenPattern().test(text);
}

/** A text without the characters that nobody sees, and without spaces around it. */
export function withoutHidden(text: string): string {
  return PLAIN.test(text) ? text.trim() : text.replace(hiddenPattern(), '').trim();
}

/** Whether a text has letters that look like others. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** A text as it reads, in lower-case Latin letters: for comparison only, never to show. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const [hidden, marks] = [hiddenPattern(), marksPattern()];
  const bare = text.replace(hidden, '').normalize('NFKD').replace(marks, '').replace(hidden, '');
  let folded = '';
  for (const letter of bare.toLowerCase().replace(marks, '')) {
    folded += lookAlikes().get(letter) ?? letter;
  }
  return folded;
}

/** The words of a folded text: its runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  return folded.match(PLAIN.test(folded) ? PLAIN_WORDS : wordsPattern()) ?? [];
}

/** Whether a text has a letter, as it is written. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || (!PLAIN.test(text) && anyLetterPattern().test(text));
}

const anyLetterPattern = () => /\p{L}/u;
