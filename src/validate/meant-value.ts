import { shortened } from '../text/path-text.ts';
import { suggest } from './meant-word.ts';
import type { Phrase } from './phrase.ts';
import type { Shape } from './shape.ts';
import { quoted } from './show.ts';

/** Characters that nobody sees. */
const HIDDEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Letters of other scripts that look like Latin ones, in the order of `LATIN`. */
const ALIKE = 'аеорсухіѕԁѵαορτυνι';
const LATIN = 'aeopcyxisdvaoptuvi';

/**
 * What to say about a text that would be one of several words, except for something meant as a comment, punctuation
 * after it, or look-alike or invisible characters. `undefined` if it is none of these.
 */
export function nearlyValue(text: string, values: readonly string[]): Phrase | undefined {
  return withComment(text, values) ?? punctuated(text, values) ?? disguised(text, values);
}

/** A code that is written in capitals, as the schema's example is: `ie`, `de-by`. */
export function inCapitals(
  text: string,
  { example = '' }: Shape,
): Pick<Phrase, 'remedy' | 'kind' | 'writes'> | undefined {
  const meant = text.slice(0, LONGEST).trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(example) || !/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(meant)) return undefined;
  return { remedy: `Write \`${meant}\`.`, kind: 'small-letters', writes: { put: meant } };
}

/** A word is at the beginning of a text or nowhere, and the same long text may be in every service. */
const LONGEST = 200;

/** `saas# all of it`, `saas // all of it` */
function withComment(text: string, values: readonly string[]): Phrase | undefined {
  const sign = text.slice(0, LONGEST).search(/#|\/\//);
  const word = sign > 0 ? text.slice(0, sign).trim() : '';
  if (!values.includes(word)) return undefined;
  const rest = text.slice(sign);
  const isSlashes = rest.startsWith('//');
  return {
    title: 'Unknown value',
    says: `is ${quoted(text)}. ${
      isSlashes
        ? 'A comment in YAML begins with `#`, not `//`.'
        : "Without a space before it, `#` doesn't begin a comment."
    }`,
    remedy: `Write \`${word} ${shortened(isSlashes ? `# ${rest.slice(2).trim()}` : rest)}\`.`,
    kind: 'comment-in-value',
  };
}

/** `saas,` and `saas;`, as other languages end a line. */
function punctuated(text: string, values: readonly string[]): Phrase | undefined {
  if (text.length > LONGEST) return undefined;
  const word = text.replace(/[,;.]$/, '').trimEnd();
  const meant = word === text ? undefined : values.find((one) => one === word.toLowerCase());
  if (meant === undefined) return undefined;
  return {
    title: 'Unknown value',
    says: `is ${quoted(text)}. The \`${text.slice(-1)}\` at its end is part of the text.`,
    remedy: `Write \`${meant}\`.`,
    kind: 'end-of-value',
    writes: { put: meant },
  };
}

function disguised(text: string, values: readonly string[]): Phrase | undefined {
  if (text.length > LONGEST) return undefined;
  const seen = text.replace(HIDDEN, '').trim();
  const plain = [...seen].map((one) => LATIN.charAt(ALIKE.indexOf(one)) || one).join('');
  if (plain === text) return undefined;
  const meant = suggest(plain, values);
  if (meant === undefined) return undefined;
  const why =
    seen === plain
      ? 'It contains invisible characters.'
      : 'It has letters that only look like the usual ones.';
  return {
    title: 'Unknown value',
    says: `is ${quoted(text)}. ${why}`,
    remedy: `Write \`${meant}\`.`,
    kind: 'disguised-value',
    writes: { put: meant },
  };
}
