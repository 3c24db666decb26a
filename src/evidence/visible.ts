/**
 * What a reader sees of a text. Evidence is compared by this and not by its characters: `ТBD` with a Cyrillic letter,
 * `ＴＢＤ` in full width and `T\u200bBD` with a zero-width space all read as `TBD`.
 */

/** Characters that show nothing and aren't spaces: zero width, bidi, soft hyphen, tags, fillers, controls. */
const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/gu;
const HIDDEN_ONE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?!\s)\p{Cc}/u;
const LETTER = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;
const SEEN = /[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;

/** Letters of other scripts that look like Latin ones, in lower case. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ...['аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іi', 'јj', 'ѕs'],
    ...['ԁd', 'ԛq', 'ԝw', 'һh', 'ӏl', 'ьb', 'гr', 'пn', 'ꙅs', 'ոn', 'օo', 'սu'],
    ...['αa', 'βb', 'εe', 'ηn', 'ιi', 'κk', 'μm', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx'],
    ...['ɑa', 'ɡg', 'ıi', 'ᴀa', 'ʙb', 'ᴄc', 'ᴅd', 'ᴇe', 'ꜰf', 'ɢg', 'ʜh', 'ɪi', 'ᴊj', 'ᴋk', 'ʟl'],
    ...['ᴍm', 'ɴn', 'ᴏo', 'ᴘp', 'ʀr', 'ꜱs', 'ᴛt', 'ᴜu', 'ᴠv', 'ᴡw', 'ʏy', 'ᴢz', 'øo', 'đd', 'łl'],
  ].map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Longer texts are not looked at for letters in circles and the like. */
const MOST_ODD = 200;

/** Whether a text has a letter or a digit that can be seen. */
export function hasLetters(text: string): boolean {
  return LETTER.test(text) || (text.length <= MOST_ODD && LETTER.test(text.normalize('NFKD')));
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

/** Whether a text has characters that nobody sees. */
export function hasHidden(text: string): boolean {
  return HIDDEN_ONE.test(text);
}

/** A text without the characters that nobody sees, and without spaces around it. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '').trim();
}

/** Whether a text has letters that other letters look like. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** A text as it reads, in small Latin letters: for comparison only, never to show. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = text.replace(HIDDEN, '').normalize('NFKD').replace(MARKS, '').replace(HIDDEN, '');
  let folded = '';
  for (const letter of bare.toLowerCase().replace(MARKS, '')) {
    folded += lookAlikes.get(letter) ?? letter;
  }
  return folded;
}

/** The words of a folded text: its runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  return folded.split(NO_WORD).filter((word) => word !== '');
}

const NO_WORD = /[^\p{L}\p{N}]+/u;
