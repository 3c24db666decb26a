import {
  type MistakeKind,
  isSomebody as namesSomebody,
  type OwnerMistake,
  type OwnerReading,
} from '../estate/reading.ts';
import type { DeclaredOwners } from './declared-owners.ts';
import { isNoReply } from './domains.ts';
import { fold, hasHidden, isPlain, withoutHidden } from './visible.ts';

type Mistake = { readonly kind: 'unrecognised' } & OwnerMistake;
type ReadForm = (owner: string) => OwnerReading | null;

/** More owners than a real list in one text would have. */
const MOST_LISTED = 20;
const MOST_CHARACTERS = 2_000;

/**
 * What is wrong with a text that doesn't have the form of an owner. If its spelling hides a placeholder or a vendor, it
 * counts as that.
 */
export function readMistake(owner: string, read: ReadForm, declared: DeclaredOwners): OwnerReading {
  if (owner.length > MOST_CHARACTERS) return wrong('too-long', []);
  const isSomebody = (text: string): boolean => {
    const reading = read(text);
    return reading !== null && namesSomebody(reading);
  };
  for (const [mistake, clean] of cleaned(owner)) {
    const meant = clean === owner ? null : read(clean);
    if (meant === null || meant.kind === 'unrecognised') continue;
    return isSomebody(clean) ? wrong(mistake, [clean]) : meant;
  }
  const seen = unwrap(withoutHidden(owner.normalize('NFKC')));
  return (
    link(seen, isSomebody) ??
    respelt(seen, isSomebody) ??
    several(seen, isSomebody) ??
    unfinished(seen, isSomebody) ??
    wrong(plainMistake(seen), idMeant(seen, declared, isSomebody))
  );
}

function wrong(mistake: MistakeKind, write: readonly string[]): Mistake {
  return { kind: 'unrecognised', mistake, write };
}

/** The text without what is odd in it, the mildest change first. */
function cleaned(owner: string): [MistakeKind, string][] {
  const seen = withoutHidden(owner);
  const wide = seen.normalize('NFKC').trim();
  const bare = unwrap(wide);
  const folded = isPlain(bare) ? bare : fold(bare);
  const why = hasHidden(owner) ? 'hidden-characters' : 'quotes';
  return [
    ['hidden-characters', seen],
    ['quotes', unwrap(seen)],
    [hasHidden(owner) ? why : 'look-alikes', wide],
    [wide === seen ? why : 'look-alikes', bare],
    ['look-alikes', folded],
  ];
}

const AROUND = new Set([...`"'\`“”„‟‘’‚‛«»‹›<>()[]{}*_.,;:!?`]);

/** A text without quotes, brackets and punctuation around it. */
function unwrap(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isAround(text.charAt(start))) start++;
  while (end > start && isAround(text.charAt(end - 1))) end--;
  // An underscore may begin or end a name, and brackets may close what they open: `@renovate[bot]`.
  return text.slice(start, end);
}

function isAround(letter: string): boolean {
  return AROUND.has(letter) || letter.trim() === '';
}

const MAIL_LINK = /^mailto:([^?\s]+)/i;
const GITHUB = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([\w-]+)\/?$/i;
const TEAM_PAGE =
  /^(?:https?:\/\/)?[\w.-]+(?::\d+)?\/orgs\/([\w-]+)\/teams\/([\w.-]+)(?:[/?#]\S*)?$/i;
const CHAT =
  /^(?:#\S|slack:|msteams:|(?:https?:\/\/)?[\w.-]*(?:slack\.com|teams\.microsoft\.com)\/)/i;
const WEB = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)/i;
const PHONE = /^(?:tel:|phone:?\s)?\+?[\d\s()./-]{6,30}(?:(?:ext\.?|x)\s?\d{1,6})?$/i;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Addresses of the web, chat and telephone. */
function link(seen: string, isSomebody: (text: string) => boolean): Mistake | null {
  const keep = (mistake: MistakeKind, form: string): Mistake =>
    wrong(mistake, isSomebody(form) ? [form] : []);
  const mail = MAIL_LINK.exec(seen);
  if (mail !== null) return keep('mail-link', mail[1] ?? '');
  const team = TEAM_PAGE.exec(seen);
  if (team !== null) return keep('web-address', `@${team[1]}/${team[2]}`);
  const account = GITHUB.exec(seen);
  if (account !== null) return keep('web-address', `@${account[1]}`);
  if (CHAT.test(seen)) return wrong('chat-channel', []);
  if (PHONE.test(seen) && !DATE.test(seen) && (seen.match(/\d/g)?.length ?? 0) > 5)
    return wrong('phone-number', []);
  return WEB.test(seen) && !/\s/.test(seen) ? wrong('web-address', []) : null;
}

/** Several owners in one text, or one with words around it. */
function several(seen: string, isSomebody: (text: string) => boolean): Mistake | null {
  const pieces = seen
    .split(/[,;|&\n]|\s(?:and|or|\/|\+)\s/)
    .map((piece) => unwrap(piece))
    .filter((piece) => piece !== '');
  if (pieces.length > 1 && pieces.length <= MOST_LISTED) {
    const forms = pieces.map((piece) => (isSomebody(piece) ? piece : formIn(piece, isSomebody)));
    const found = forms.filter((form) => form !== null);
    if (found.length > 1 || (found.length === 1 && forms[0] !== null && isHandle(seen)))
      return wrong('list', unique(found));
  }
  const found = formsIn(seen, isSomebody);
  if (found.length > 1) return wrong('list', found);
  const [form] = found;
  if (form === undefined) return null;
  return wrong(!form.startsWith('@') && form.includes('@') ? 'name-and-address' : 'note', [form]);
}

/** Whether a text begins with a handle or an address. */
function isHandle(seen: string): boolean {
  return /^[^\s,;|&]*@/.test(seen);
}

function formIn(piece: string, isSomebody: (text: string) => boolean): string | null {
  const found = formsIn(piece, isSomebody);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The handles and addresses among the words of a text. */
function formsIn(seen: string, isSomebody: (text: string) => boolean): string[] {
  const tokens = seen.split(/[\s,;<>()[\]{}|]+/);
  if (tokens.length < 2 || tokens.length > 60) return [];
  const found = tokens.map(unwrap).filter((token) => token.includes('@') && isSomebody(token));
  return unique(found);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

const PREFIX =
  /^(?:team|group|user|owner|github|gh|email|mail|component|@team|@group):\s*(?:default\/)?(\S+)$/i;
/** A team by its name, which has a capital, instead of its handle: `@acme/IT service desk`. */
const TEAM_NAME = /^@[\w-]+\/(?=\S*[A-Z])[\w-]+(?:\s[\w-]+){1,5}$/;
const BOT = /\[bot\]?$|^@?app\//i;
const BARE_TEAM = /^([a-z0-9][\w-]*)\/([\w.-]+)$/i;

/** One owner that is written in an unusual way. */
function respelt(seen: string, isSomebody: (text: string) => boolean): Mistake | null {
  if (BOT.test(seen)) return wrong('bot', []);
  const prefixed = PREFIX.exec(seen)?.[1];
  if (prefixed !== undefined) {
    const form = [prefixed, `@${prefixed}`].find(isSomebody);
    return wrong('prefix', form === undefined ? [] : [form]);
  }
  if (BARE_TEAM.test(seen) && isSomebody(`@${seen}`)) return wrong('missing-at', [`@${seen}`]);
  if (!seen.startsWith('@')) return null;
  const steps = seen.slice(1).split('/');
  const tight = `@${steps.map((step) => step.trim()).join('/')}`;
  const hyphenated = TEAM_NAME.test(tight) ? tight.replace(/\s+/g, '-') : tight;
  return hyphenated !== seen && isSomebody(hyphenated) ? wrong('spaces', [hyphenated]) : null;
}

/** A handle that has too much or too little. */
function unfinished(seen: string, isSomebody: (text: string) => boolean): Mistake | null {
  if (!seen.startsWith('@') || /\s/.test(seen)) return null;
  if (/^@[\w-]+\/?$/.test(seen)) return wrong(seen.endsWith('/') ? 'no-team' : 'too-long', []);
  const steps = seen.split('/');
  if (steps.length < 3) return null;
  const last = `${steps[0]}/${steps.at(-1)}`;
  return wrong('nested-team', isSomebody(last) ? [last] : []);
}

const PRONOUN =
  /^(?:me|myself|i|self|us|we|ourselves|(?:the|our|my|this) (?:own )?(?:team|teams|owner|owners|company|organi[sz]ation|department|people|staff|boss|manager|lead)|everyone|everybody|all|you|they|them|team members?)$/i;
function plainMistake(seen: string): MistakeKind {
  if (PRONOUN.test(seen)) return 'pronoun';
  if (isNoReply(seen)) return 'no-reply';
  if (/^[^\s@]+@[^\s@]+$/.test(seen)) return 'no-domain';
  return /\s/.test(seen) ? 'name' : 'word';
}

/** The declared id that is spelt nearly like this, or that has this name. */
function idMeant(
  seen: string,
  declared: DeclaredOwners,
  isSomebody: (text: string) => boolean,
): string[] {
  const near = declared.nearTo(seen);
  if (near !== undefined) return [near];
  const named = declared.named(seen);
  return named !== undefined && isSomebody(named) ? [named] : [];
}
