import { isSomebody, type OwnerReading } from '../estate/reading.ts';
import { noContext, readForm } from './owner.ts';
import { isPlaceholderName, placeholderIn, startsAsPlaceholder } from './placeholder.ts';
import { isProviderName, type ProviderNames } from './provider.ts';
import { fold, wordsOf } from './visible.ts';

/** What a manifest says about a team or a person under an id. */
export interface Declared {
  readonly id: string;
  readonly kind: 'team' | 'person';
  readonly name: string | null;
  /** Every way to reach it: contacts, address, handle. */
  readonly contacts: readonly string[];
}

/**
 * What the id of a declared team or person names. A declaration alone isn't enough: it needs a name or a contact that
 * isn't a placeholder, and an id such as `tbd` must be short for the name.
 */
export function readDeclared(declared: Declared, providers: ProviderNames): OwnerReading {
  const { id, kind, name } = declared;
  const hasName = name !== null && isName(name);
  const contacts = declared.contacts.filter((contact) => isContact(contact));
  if (!hasName && contacts.length === 0) return { kind: 'placeholder', why: 'undescribed' };
  if (isPlaceholderName(id) && !(hasName && isShortFor(id, name, kind)))
    return { kind: 'placeholder', why: 'word' };
  if (isProviders(declared, hasName, contacts, providers)) return { kind: 'provider', by: 'name' };
  return { kind: kind === 'team' ? 'declared-team' : 'declared-person' };
}

function isName(name: string): boolean {
  return placeholderIn(name) === null && !startsAsPlaceholder(wordsOf(fold(name)));
}

/** Any text that isn't a placeholder: an address, a handle, a channel, a telephone number. */
function isContact(contact: string): boolean {
  const text = contact.trim();
  const reading = readForm(text, noContext, null);
  if (reading !== null) return reading.kind !== 'placeholder' && reading.kind !== 'unrecognised';
  return placeholderIn(text.replace(/^#/, '')) === null;
}

const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'und', 'der']);

/** `tba` for `Technical board of architects`; for a person also a word of the name: `todo` for `Aoi Todo`. */
function isShortFor(id: string, name: string, kind: Declared['kind']): boolean {
  const key = wordsOf(fold(id)).join('');
  const words = wordsOf(fold(name));
  const initials = (of: readonly string[]): string => of.map((word) => word.charAt(0)).join('');
  if (initials(words) === key) return true;
  if (initials(words.filter((word) => !small.has(word))) === key) return true;
  return kind === 'person' && words.length > 1 && words.includes(key);
}

/** Whether a team is described only as the vendor. */
function isProviders(
  { id, name }: Declared,
  hasName: boolean,
  contacts: readonly string[],
  providers: ProviderNames,
): boolean {
  const context = { ...noContext, providers };
  const named = hasName && name !== null ? isProviderName(name, providers) : null;
  if (named === false) return false;
  const readings = contacts.map((contact) => readForm(contact.trim(), context, null));
  if (readings.some((reading) => reading !== null && isSomebody(reading))) return false;
  const isVendors = readings.some((reading) => reading?.kind === 'provider');
  return named === true ? isProviderName(id, providers) || isVendors : isVendors;
}
