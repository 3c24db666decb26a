import { isSomebody } from '../estate/reading.ts';
import type { ValueMap } from '../estate/value.ts';
import { classifyOwner, type OwnerContext } from '../evidence/owner.ts';
import { folded } from './inventory-table.ts';
import { idOf, idOfCharacters } from './slug.ts';
import { looksLike } from './split-parties.ts';
import type { Imported, NamedParty } from './system.ts';

/** Declares the teams and people of an inventory, and gives what a manifest calls them. */
export interface Parties {
  /** The owner to write for a party; `undefined` for a placeholder, and for what names nobody. */
  readonly ownerOf: (party: NamedParty) => string | undefined;
  /** What has to be declared so far, by id. */
  readonly teams: ReadonlyMap<string, ValueMap>;
  readonly people: ReadonlyMap<string, ValueMap>;
}

/** `context` says what the manifest already declares, which is used before anything new is declared. */
export function partiesOf({ parties }: Pick<Imported, 'parties'>, context: OwnerContext): Parties {
  const teams = new Map<string, ValueMap>();
  const people = new Map<string, ValueMap>();
  const known = new Map<string, string | undefined>();
  const named = new Map<string, { readonly id: string; readonly reached: string | undefined }>();
  const isTaken = (id: string): boolean =>
    context.declared.has(id) || teams.has(id) || people.has(id);
  const declare = (party: NamedParty): string | undefined => {
    const described = parties?.get(party.text.toLowerCase());
    const { name, contact } = splitContact(described?.title ?? party.text);
    const reached = party.contact ?? described?.contact ?? contact;
    const bare = classifyOwner(name, context);
    if (name === '' || bare.kind === 'placeholder' || bare.kind === 'provider') return undefined;
    if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
    const wanted = idOf(described?.text ?? name) ?? idOfCharacters(name);
    if (context.declared.has(wanted)) return wanted;
    // The same name is someone else only with another contact.
    const same = named.get(foldedName(name));
    if (same !== undefined && (reached === undefined || same.reached === reached)) return same.id;
    let id = wanted;
    for (let count = 2; isTaken(id); count++) id = `${wanted}-${count}`;
    if (same === undefined) named.set(foldedName(name), { id, reached });
    const isPerson = (party.is ?? described?.is ?? looksLike(name)) === 'person';
    if (isPerson) people.set(id, { name, ...reachedBy(reached, 'email') });
    else teams.set(id, { name, ...reachedBy(reached, 'contact') });
    return id;
  };
  return {
    teams,
    people,
    ownerOf: (party) => {
      const text = party.text.trim();
      if (isSomebody(classifyOwner(text, context))) return text;
      const reading = classifyOwner(text, context);
      if (reading.kind === 'placeholder') return undefined;
      const key = foldedName(text);
      if (!known.has(key)) known.set(key, declare(party));
      return known.get(key);
    },
  };
}

/** A name without case, blanks and punctuation; of another script as it is. */
function foldedName(name: string): string {
  return /^[\p{ASCII}]*$/u.test(name) ? folded(name) : name.normalize('NFC').toLowerCase();
}

/** `Jane Doe <jane@acme.example>` or `Jane Doe (@jdoe)` -> the name, and how to reach her. */
function splitContact(text: string): { name: string; contact?: string } {
  const at = text.search(/[<(]/);
  const inner = text.slice(at + 1).trim();
  const contact = inner.slice(0, -1).trim();
  const isContact = at > 0 && /[>)]$/.test(inner) && contact.includes('@') && !/\s/.test(contact);
  return isContact ? { name: text.slice(0, at).trim(), contact } : { name: text.trim() };
}

function reachedBy(contact: string | undefined, field: 'email' | 'contact'): ValueMap {
  if (contact === undefined) return {};
  return contact.startsWith('@') ? { github: contact } : { [field]: contact };
}
