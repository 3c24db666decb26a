/** Longer ids are hard to read in a report. */
const LONGEST = 60;

/** A name as an id of a manifest: lower case, without accents, with hyphens; `undefined` if nothing is left. */
export function idOf(name: string): string | undefined {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
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
