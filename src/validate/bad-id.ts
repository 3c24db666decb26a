import { withoutEnd } from '../text/parts.ts';
import { suggest } from './meant-word.ts';
import type { Phrase } from './phrase.ts';
import { knownKeys } from './phrases.ts';
import type { Shape } from './shape.ts';
import { quoted } from './show.ts';

/** A key that can't be an id. */
export function badId(key: string, shape: Shape): Phrase {
  if (/^[^\w*]?\*[^\w*]?$/.test(key)) {
    return {
      title: 'Invalid id',
      says: `can't have the key ${quoted(key)}. The quotes around the \`*\` are part of the text.`,
      remedy: 'Write `"*"` with straight quotes.',
      kind: 'invalid-id',
      means: '*',
    };
  }
  const known = suggest(key, knownKeys(shape));
  const written = plainLetters(key.slice(0, 100).toLowerCase()).replace(/[^a-z0-9._-]+/g, '-');
  const plain = withoutEnd(written.replace(/^[^a-z0-9]+/, ''), '-');
  return {
    title: 'Invalid id',
    says: `can't have the key ${quoted(key)}.${shape.ids === undefined ? '' : ` ${shape.ids}`}`,
    remedy:
      known !== undefined && known !== plain
        ? `Did you mean \`${known}\`?`
        : plain === '' || plain.length > 60
          ? ''
          : `Write \`${plain}\`.`,
    kind: 'invalid-id',
  };
}

/** `aufträge` as `auftraege`, `café` as `cafe`. */
function plainLetters(text: string): string {
  const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o' };
  const spelt = text.normalize('NFC').replace(/[äöüßø]/g, (one) => umlauts[one] ?? one);
  return spelt.normalize('NFKD').replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '');
}
