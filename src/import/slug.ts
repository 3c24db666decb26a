/** Longer ids are hard to read in a report. */
const LONGEST = 60;

/** Letters that aren't others with an accent. */
const latin: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** An id for a name of another script, by its characters. */
export function idOfCharacters(name: string): string {
  const codes = [...name.replace(/\s+/g, '')].map((one) => (one.codePointAt(0) ?? 0).toString(16));
  return `u${codes.join('-')}`.slice(0, LONGEST).replace(/-$/, '');
}

/** A name as an id of a manifest: lower case, without accents, with hyphens; `undefined` if nothing is left. */
export function idOf(name: string): string | undefined {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øđðłıþßæœ]/g, (letter) => latin[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, LONGEST);
  const id = plain
    .split(/[-.]+/)
    .filter((word) => word !== '')
    .join('-');
  // Keys that start with `x-` are ignored in a manifest.
  return id === '' ? undefined : id.replace(/^x(?:-|$)/, 'the-x-').replace(/-$/, '');
}
