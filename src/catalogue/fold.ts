import { isEveryday } from './everyday.ts';

const accents = /[\u0300-\u036f]/g;

/** Longer texts aren't product names, and comparing them takes time. */
const LONGEST = 80;

/**
 * The words of a name, as names are compared: lower case, no accents, no punctuation. The generated names are folded by
 * scripts/catalogue/fold.mjs, which has to do the same.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, LONGEST)
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/['’]/g, '');
  return (
    plain
      .replaceAll('&', ' and ')
      .replaceAll('+', ' plus ')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A name as names are compared: two names that fold to one text are one name. */
export function fold(text: string): string {
  return wordsOf(text).join('');
}

/** Words at the end of a name that don't say which product it is: legal forms, editions, endings of addresses. */
const idle = new Set(
  [
    'inc incorporated llc llp ltd limited gmbh ag kg se corp corporation co company plc sa sas srl bv nv oy ab pty',
    'labs technologies technology',
    'cloud enterprise platform suite software app apps application online hosted managed system edition',
    'pro plus premium business team teams free standard basic ultimate e1 e3 e5 f1 f3 p1 p2',
    'saas account accounts hosting workspace service services solution solutions subscription',
    'api apis console portal sso com io ai dev hq',
  ].flatMap((line) => line.split(' ')),
);

/**
 * The words that say which product it is: without those at the end that don't, at most `most`, and without `the`
 * before.
 */
export function tellingWords(words: readonly string[], most = words.length): readonly string[] {
  let end = words.length;
  while (end > 1 && end > words.length - most && idle.has(words[end - 1] ?? '')) end--;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return words.slice(start, end);
}

/** Words that end the name of a company, or of a provider as a whole, without naming a part of it. */
const ofCompanies = new Set(
  [
    'inc incorporated llc llp ltd limited gmbh ag kg se corp corporation co company plc sa sas srl bv nv oy ab pty',
    'cloud platform account accounts subscription hosting console portal services technologies technology com io dev',
  ].flatMap((line) => line.split(' ')),
);

/** Whether words at the end of a text leave the name of a whole company as it is: `Amazon Web Services, Inc.` */
export function nameCompany(words: readonly string[]): boolean {
  return words.every((word) => ofCompanies.has(word));
}

/** Two ways to begin the names of one maker. */
const makers: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['amazon'], ['aws']],
  [['google', 'cloud'], ['gcp']],
  [['cloud'], ['gcp']],
  [['google'], ['gcp']],
  [['microsoft', 'azure'], ['azure']],
  [['microsoft'], ['azure']],
  [['ms'], ['microsoft']],
];

/** The same name with its maker written otherwise: Amazon RDS and AWS RDS, Google Cloud Run and GCP Cloud Run. */
export function otherMakers(words: readonly string[]): string[][] {
  return makers.flatMap(([one, other]) => [
    ...exchanged(words, one, other),
    ...exchanged(words, other, one),
  ]);
}

function exchanged(
  words: readonly string[],
  from: readonly string[],
  to: readonly string[],
): string[][] {
  const rest = words.slice(from.length);
  const begins = rest.length > 0 && from.every((word, at) => words[at] === word);
  // Microsoft SQL Server isn't Azure's: a generic name stays with its maker.
  const isItsOwn = [from[0], to[0]].includes('microsoft') && isEveryday(rest.join(''));
  return begins && !isItsOwn ? [[...to, ...rest]] : [];
}
