const accents = /[\u0300-\u036f]/g;

/** The words of a name, as names are compared: lower case, no accents, no punctuation. */
export function wordsOf(text) {
  const plain = text.toLowerCase().normalize('NFKD').replace(accents, '').replace(/['’]/g, '');
  return (
    plain
      .replace(/&/g, ' and ')
      .replace(/\+/g, ' plus ')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A name as names are compared: two names that fold to one text are one name. */
export const fold = (text) => wordsOf(text).join('');
