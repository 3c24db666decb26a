import { once } from '../estate/once.ts';
import type { PlaceholderWhy } from '../estate/reading.ts';
import { isForeignName, isForeignPlaceholder } from './other-languages.ts';
import { fold, hasLetters, isBlank, withoutHidden, wordsOf } from './visible.ts';

/** Words that people write as placeholders; they count wherever a name can be. */
export const placeholders: readonly string[] = [
  'tbd',
  'tba',
  'tbc',
  'todo',
  'none',
  'n/a',
  'na',
  'unknown',
  'unassigned',
  'unowned',
  'unspecified',
  'vacant',
  'nobody',
  'someone',
  'anyone',
  'fixme',
  '?',
  '-',
  '--',
  'xxx',
];

/** More words of this kind. */
const more = setOf(
  'noone, somebody, anybody, whoever, undecided, undetermined, undefined, null, placeholder, changeme, replaceme, fillme, fillin, insertname, notset',
);

/** Those that mean nothing else, so that words around them such as `team` change nothing. */
const strong = setOf(
  'tbd, tba, tbc, unknown, unassigned, unowned, unspecified, vacant, nobody, someone, anyone, fixme, xxx, none, undecided, undetermined, placeholder, noone, somebody, anybody, changeme, replaceme',
);

/** Those that also mean nobody after a real word: `devices-tbd`. */
const trailing = setOf('tbd, fixme, unassigned, unowned');

const words = new Set([...placeholders.map(lettersOf), ...more].filter((word) => word !== ''));

/** Phrases that mean the same as one of the above. */
const phrases = setOf(
  'not specified, not assigned, not known, not defined, not determined, not decided, not confirmed, not set, not named, not available, not applicable, not agreed, none yet, no owner, no owners, no one, no name, no team, nobody yet, to do, fix me, change me, replace me, fill me in, fill in, insert name, to be filled in, to be worked out, to be hired, to be chosen, to be found, owner missing, missing owner, owner needed, needs owner, needs an owner',
);

/** `to be …`: what is still to happen to the choice of an owner. */
const decisions = once(() =>
  setOf(
    'decided, determined, confirmed, defined, announced, assigned, named, agreed, advised, added, completed, specified, clarified, discussed, provided, done',
  ),
);

/** Words beside a placeholder that add nothing to it. */
const times = setOf('yet, now, still, currently, later, soon');
const fillersOfName = setOf('team, owner, owners, user, person, yet, later');
const fillersOfText = once(() =>
  setOf(
    'team, owner, owners, user, person, the, a, an, is, as, of, at, for, yet, later, now, still, currently, moment, time, being, soon, so, far',
  ),
);
const fillersOfProse = once(
  () =>
    new Set([...fillersOfText()].filter((word) => !/^(?:team|owners?|user|person)$/.test(word))),
);

/** Longer texts aren't placeholders: a bound on what is looked at. */
const MOST_LETTERS = 200;

/** Why a text as a whole names nobody, whatever is around it; `null` if it may be a real owner. */
export function placeholderIn(text: string): PlaceholderWhy | null {
  const empty = emptiness(text);
  if (empty !== null) return empty;
  const seen = withoutHidden(text);
  if (seen.length > MOST_LETTERS) return null;
  const found = wordsOf(fold(seen));
  if (isPlaceholder(found, fillersOfText()) || isForeignPlaceholder(seen)) return 'word';
  if (isTemplateText(seen)) return 'template';
  // `TODO: ask Jane`, but no handle or address that begins like one.
  const isNote = found.length > 1 && !seen.includes('@') && /[\s:]/.test(seen);
  return isNote && startsAsPlaceholder(found) ? 'word' : null;
}

/** Whether a text with letters begins with a word that names nobody, as `Unknown until March` does. */
export function startsAsPlaceholder(found: readonly string[]): boolean {
  const [first] = found;
  return first !== undefined && (strong.has(first) || first === 'todo');
}

/** Whether a reason or clause consists only of placeholders. */
export function isPlaceholderProse(text: string): boolean {
  if (emptiness(text) !== null) return true;
  const seen = withoutHidden(text);
  if (seen.length > MOST_LETTERS) return false;
  const found = wordsOf(fold(seen));
  if (isPlaceholder(found, fillersOfProse()) || proseTemplates().has(found.join(' '))) return true;
  return (
    (found.length <= MOST_NOTED && NOTE.test(found[0] ?? '')) ||
    LATIN_FILLER.test(found.join(' ')) ||
    isForeignPlaceholder(seen)
  );
}

/**
 * `TBD by security`: a text that begins like this is a note that there is none yet. `Todo` may be the name of
 * something.
 */
const NOTE = /^(?:tb[acd]|fixme)$/;
/** A longer note says something. */
const MOST_NOTED = 4;
const LATIN_FILLER = /^lorem ipsum\b/;

/** Texts that templates have instead of a reason or clause, or that people write instead of one. */
const proseTemplates = once(() =>
  setOf(
    'reason, the reason, your reason, reason here, your reason here, some reason, clause, the clause, your clause, clause here, your clause here, some clause, why, because, no reason, no clause, pending, wip, work in progress, temp, test, testing, dummy, example, sample, foo, bar, foo bar, asdf, qwerty, no, nothing, same, same as above, ditto, see above, see below, to be filled, reason for waiver, reason for the waiver, waiver, waived, lorem ipsum, text, insert reason, insert clause, insert reason here',
  ),
);

/** Whether the name of a user, of a team or of a mailbox names nobody. */
export function isPlaceholderName(name: string): boolean {
  if (!hasLetters(name)) return true;
  const found = wordsOf(fold(name));
  const last = found.at(-1) ?? '';
  if (isPlaceholder(found, fillersOfName) || isForeignName(name, found)) return true;
  return found.length > 1 && trailing.has(last);
}

function emptiness(text: string): 'blank' | 'punctuation' | null {
  if (hasLetters(text)) return null;
  return isBlank(text) ? 'blank' : 'punctuation';
}

function isPlaceholder(found: readonly string[], fillers: ReadonlySet<string>): boolean {
  const all = found.join('');
  if (words.has(all) || isRunOfX(all) || isPhrase(found)) return true;
  const timeless = found.filter((word) => !times.has(word));
  if (timeless.length < found.length && isPhrase(timeless)) return true;
  const kept = found.filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  if (kept.length === 0) return false;
  if (kept.length < found.length && isPhrase(kept)) return true;
  return kept.every((word) => strong.has(word) || isNumbered(word));
}

/** `tbd1`, `xxx2`; a word such as `nobody42` is a real handle. */
function isNumbered(word: string): boolean {
  return 'tfx'.includes(word.charAt(0)) && /^(?:tb[acd]|xxx|fixme)\d$/.test(word);
}

function isPhrase(found: readonly string[]): boolean {
  if (found.length < 2 || found.length > 5) return false;
  const [first, second, third] = found;
  if (found.length === 3 && first === 'to' && second === 'be') return decisions().has(third ?? '');
  if (found.length === 3 && first === 'not' && second === 'yet')
    return decisions().has(third ?? '');
  return phrases.has(found.join(' '));
}

function isRunOfX(text: string): boolean {
  return text.length > 2 && text.startsWith('xx') && /^x+$/.test(text);
}

/** A list in one text, which is sooner read than a text for each. */
function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}

function lettersOf(text: string): string {
  return wordsOf(text).join('');
}

/** Template names for the reader's own user or organisation, compared by their letters alone. */
const templateUsers = setOf(
  'owner, user, username, team, org, example, githubuser, githubusername, someuser, myuser, myusername, handle, githubhandle',
);
const templateOrganisations = setOf(
  'org, yourorg, myorg, example, orgname, someorg, exampleorg, githuborg, organization, organisation, myorganization, myorganisation, organizationname, mycompany, examplecompany, exampleorganization, exampleorganisation',
);
/** These are templates for an organisation only before a team that is a template too. */
const templateHolders = setOf('owner, user, username, team');
const templateTeams = setOf('team, teamname, myteam, myteamname, someteam, teamslug');

/** `your-team`, `yourname`: text that begins like this and continues with what a template asks for. */
const YOURS =
  /^your(?:real|full|first|last|own|github)?(?:org|organi[sz]ation|company|team|name|user|username|handle|login|id|group|email|domain|here)(?:name|id|slug|here)?$/;

/** Making the pattern takes longer than looking at how most names begin. */
function isYours(letters: string): boolean {
  return letters.startsWith('your') && YOURS.test(letters);
}

/** Whether a user's name is one that templates have. */
export function isTemplateUser(name: string): boolean {
  const letters = lettersOf(fold(name));
  return templateUsers.has(letters) || isYours(letters);
}

/** Whether a team's handle is one that templates have. */
export function isTemplateTeam(organisation: string, team: string): boolean {
  const [org, slug] = [lettersOf(fold(organisation)), lettersOf(fold(team))];
  if (templateOrganisations.has(org) || isYours(org)) return true;
  if (templateHolders.has(org) && (templateTeams.has(slug) || templateUsers.has(slug))) return true;
  if (org === 'foo' && slug === 'bar') return true;
  return isYours(slug) || (slug !== 'team' && templateTeams.has(slug));
}

const templateMailboxes = once(() =>
  setOf(
    'username, firstnamelastname, firstlast, firstname, lastname, namesurname, you, nameandsurname, email, emailaddress, myemail, youremailaddress, usernamehere',
  ),
);

/** Whether the local part of an address is one that templates have. */
export function isTemplateMailbox(local: string): boolean {
  const letters = lettersOf(fold(local));
  return templateMailboxes().has(letters) || isYours(letters);
}

/** Mailboxes that only documentation has, at the domains that it has for the reader's own. */
const sampleMailboxes =
  /^(?:user|name|test|me|someone|somebody|owner|team|admin|email|mail|foo|abc)$/i;
const sampleDomains = once(() =>
  setOf('domain.com, company.com, test.com, email.com, mydomain.com, mycompany.com'),
);

/** Whether an address is one of documentation: `user@domain.com`. */
export function isSampleAddress(local: string, domain: string): boolean {
  return sampleMailboxes.test(local) && sampleDomains().has(domain.toLowerCase());
}

/** `<owner>`, `{{ team }}`, `${OWNER}`, `[your team here]`, `org/team`: a template as a whole. */
function isTemplateText(seen: string): boolean {
  if (/^(?:\$\{|\{\{|<%|%\w|\$\w)/.test(seen)) return true;
  if (seen.startsWith('<') && seen.endsWith('>') && !seen.includes('@')) return true;
  if (seen.includes('@') && !seen.startsWith('@')) return false;
  const parts = seen.replace(/^@/, '').split('/');
  if (parts.length === 2) return isTemplateTeam(parts[0] ?? '', parts[1] ?? '');
  return parts.length === 1 && isTemplateUser(seen);
}
