/** Words that are in the names of teams, and hardly in those of people. */
const OF_TEAMS =
  /\b(?:team|teams|group|ops|operations|engineering|engineers|department|dept|office|support|security|it|hr|sre|devops|platform|infrastructure|marketing|sales|finance|legal|people|data|systems|services|desk|squad|guild|committee|board|admins?|administrators)\b/i;

/**
 * `Jane Doe and José García` or `Jane Doe - Finance` -> the parties, where that is what they are: a team's name may have
 * an `and` too.
 */
export function splitParties(text: string): string[] {
  const [first = '', ...others] = text.split(/ (?:and|und|et|y|&|\+) /);
  const all = [first, ...others];
  const isPeople = all.every(isName) && all.some((one) => one.includes(' '));
  if (others.length > 0) return isPeople ? all : [text];
  const [person = '', ...rest] = text.split(/ [-\u2013\u2014] /);
  const [team = ''] = rest;
  return rest.length === 1 && looksLike(person) === 'person' && team !== ''
    ? [person, team]
    : [text];
}

/** One to four words with a capital each, none of them a word of teams. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo}|van|von|de|der|den|la)/u.test(word)) &&
    !OF_TEAMS.test(text)
  );
}

/** What a name is of, as far as its words show. */
export function looksLike(name: string): 'person' | 'team' {
  if (/^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(name)) return 'person';
  return name.trim().includes(' ') && isName(name) ? 'person' : 'team';
}
