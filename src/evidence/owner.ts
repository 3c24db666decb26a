// In: a text where an owner belongs. Out: what it proves: an owner, nobody or a mistake.
import type { OwnerReading, PlaceholderWhy } from '../estate/reading.ts';
import { DeclaredOwners } from './declared-owners.ts';
import { isExampleDomain, isNoReply } from './domains.ts';
import { readMistake } from './owner-mistake.ts';
import {
  isPlaceholderName,
  isSampleAddress,
  isTemplateMailbox,
  isTemplateTeam,
  isTemplateUser,
  placeholderIn,
} from './placeholder.ts';
import {
  isDomainOf,
  isProviderAccount,
  isProviderDomain,
  isProviderName,
  type ProviderNames,
  providerKey,
} from './provider.ts';
import { hasLetter, isPlain, withoutHidden } from './visible.ts';

/** What classifying depends on besides the text. */
export interface OwnerContext {
  readonly declared: DeclaredOwners;
  /** More names of vendors, as `providerKey` writes them: the policy's. */
  readonly providers: ProviderNames;
}

/** A manifest that declares nobody, under a policy that names no vendor. */
export const noContext: OwnerContext = {
  declared: new DeclaredOwners(new Map(), new Map()),
  providers: new Set(),
};

// GitHub's names have up to 39 characters. Old accounts end with a hyphen or have two in a row; managed users have `_`.
// Letters of both cases rather than a flag: for a flag V8 asks ICU, a million instructions before the first owner is read.
const USER = /^@[A-Za-z0-9][\w-]{0,38}$/;
const TEAM = /^@([A-Za-z0-9][\w-]{0,38})\/([\w-](?:[\w.-]{0,253}[\w-])?)$/;
const EMAIL = /^([^\s@<>"`,;:()[\]\\]{1,64})@((?:[A-Za-z\d-]{1,63}\.){1,10}[A-Za-z\d-]{2,63})$/;
/** In a function, because compiling it takes longer than most checks need for all their owners. */
const emailInAnyScript = () =>
  /^([^\s@<>"`,;:()[\]\\]{1,64})@((?:[\p{L}\p{N}-]{1,63}\.){1,10}[\p{L}\p{N}-]{2,63})$/u;

/** More characters than an owner can have. */
const MOST_CHARACTERS = 330;

/**
 * Says what an owner's text is. `provider` is the entry's, which is a vendor whatever its name; `null` if there is
 * none, or if the provider is the customer's own.
 */
export function classifyOwner(
  text: string,
  context: OwnerContext,
  provider: string | null = null,
): OwnerReading {
  const owner = text.trim();
  const known = readForm(owner, context, provider);
  if (known !== null) return known;
  const read = (other: string): OwnerReading | null => readForm(other, context, provider);
  return readMistake(owner, read, context.declared);
}

/** The same without searching for what was meant: `null` if the text doesn't have the form of an owner. */
export function readForm(
  owner: string,
  context: OwnerContext,
  provider: string | null,
): OwnerReading | null {
  const declared = context.declared.get(owner);
  if (declared !== undefined) return declared;
  const isShort = owner.length <= MOST_CHARACTERS;
  const names = provider === null ? context.providers : withName(context.providers, provider);
  const handle = isShort && owner.startsWith('@') ? readHandle(owner, names) : null;
  if (handle !== null) return handle;
  const address = isShort && owner.includes('@') ? readAddress(owner, provider) : null;
  if (address !== null) return address;
  const why = placeholderIn(owner);
  if (why !== null) return { kind: 'placeholder', why };
  return isShort && isProviderName(owner, names) ? { kind: 'provider', by: 'name' } : null;
}

/** The names and one more. */
function withName(names: ProviderNames, provider: string): ProviderNames {
  const own = providerKey(provider);
  return { has: (key) => key === own || names.has(key) };
}

function readHandle(owner: string, names: ProviderNames): OwnerReading | null {
  if (USER.test(owner)) {
    const name = owner.slice(1);
    const why = nameWhy(name) ?? (isTemplateUser(name) || callsAll(name) ? 'template' : null);
    if (why !== null) return { kind: 'placeholder', why };
    return isProviderAccount(name, names)
      ? { kind: 'provider', by: 'organisation' }
      : { kind: 'user' };
  }
  const team = TEAM.exec(owner);
  if (team === null) return null;
  const [, organisation = '', slug = ''] = team;
  if (isTemplateTeam(organisation, slug)) return { kind: 'placeholder', why: 'template' };
  // As a whole too: `@n/a`.
  const why = nameWhy(organisation) ?? nameWhy(slug) ?? nameWhy(owner);
  if (why !== null) return { kind: 'placeholder', why };
  return isProviderAccount(organisation, names)
    ? { kind: 'provider', by: 'organisation' }
    : { kind: 'github-team' };
}

function nameWhy(name: string): PlaceholderWhy | null {
  return isPlaceholderName(name) ? 'word' : null;
}

/** Handles that mean the reader, everyone, or a deleted account. */
function callsAll(name: string): boolean {
  return CALLS_ALL.test(name);
}

const CALLS_ALL = /^(?:me|myself|self|us|ourselves|here|all|channel|everyone|everybody|ghost)$/i;

function readAddress(owner: string, provider: string | null): OwnerReading | null {
  const address = (isPlain(owner) ? EMAIL : emailInAnyScript()).exec(owner);
  if (address === null || withoutHidden(owner) !== owner) return null;
  const [, local = '', domain = ''] = address;
  // A top-level domain has letters; an address of the network has none.
  if (!hasLetter(domain.slice(domain.lastIndexOf('.')))) return null;
  if (isExampleDomain(domain)) return { kind: 'placeholder', why: 'example-domain' };
  const mailbox = local.split('+', 1)[0] ?? '';
  if (isPlaceholderName(mailbox)) return { kind: 'placeholder', why: 'word' };
  if (
    isTemplateMailbox(mailbox) ||
    isSampleAddress(mailbox, domain) ||
    owner.toLowerCase() === 'foo@bar.com'
  )
    return { kind: 'placeholder', why: 'template' };
  if (isNoReply(owner)) return null;
  const isProviders =
    isProviderDomain(domain) || (provider !== null && isDomainOf(domain, provider));
  return isProviders ? { kind: 'provider', by: 'domain' } : { kind: 'email' };
}
