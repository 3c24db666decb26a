import { isSomebody } from '../estate/reading.ts';
import type { ValueMap } from '../estate/value.ts';
import { classifyOwner, type OwnerContext } from '../evidence/owner.ts';
import { folded } from './inventory-table.ts';
import { idOf } from './slug.ts';
import type { Imported, NamedParty } from './system.ts';

/** Declares the teams and people of an inventory, and gives what a manifest calls them. */
export interface Parties {
  /** The owner to write for a party; `undefined` for a placeholder, and for what names nobody. */
  readonly ownerOf: (party: NamedParty) => string | undefined;
  /** What has to be declared so far, by id. */
  readonly teams: ReadonlyMap<string, ValueMap>;
  readonly people: ReadonlyMap<string, ValueMap>;
}

/** Words that are in the names of teams, and hardly in those of people. */
const OF_TEAMS =
  /\b(?:team|teams|group|ops|operations|engineering|engineers|department|dept|office|support|security|it|hr|sre|devops|platform|infrastructure|marketing|sales|finance|legal|people|data|systems|services|desk|squad|guild|committee|board|admins?|administrators)\b/i;

/** `context` says what the manifest already declares, which is used before anything new is declared. */
export function partiesOf({ parties }: Pick<Imported, 'parties'>, context: OwnerContext): Parties {
  const teams = new Map<string, ValueMap>();
  const people = new Map<string, ValueMap>();
  const known = new Map<string, string | undefined>();
  const isTaken = (id: string): boolean =>
    context.declared.has(id) || teams.has(id) || people.has(id);
  const declare = (party: NamedParty): string | undefined => {
    const described = parties?.get(party.text.toLowerCase());
    const { name, contact } = splitContact(described?.title ?? party.text);
    const reached = party.contact ?? described?.contact ?? contact;
    const bare = classifyOwner(name, context);
    if (name === '' || bare.kind === 'placeholder' || bare.kind === 'provider') return undefined;
    const wanted = idOf(described?.text ?? name);
    if (wanted === undefined) return undefined;
    if (context.declared.has(wanted)) return wanted;
    let id = wanted;
    for (let count = 2; isTaken(id); count++) id = `${wanted}-${count}`;
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
      const key = folded(text);
      if (!known.has(key)) known.set(key, declare(party));
      return known.get(key);
    },
  };
}

/** `Jane Doe <jane@acme.example>` or `Jane Doe (@jdoe)` -> the name, and how to reach her. */
function splitContact(text: string): { name: string; contact?: string } {
  const at = text.search(/[<(]/);
  const inner = text.slice(at + 1).trim();
  const contact = inner.slice(0, -1).trim();
  const isContact = at > 0 && /[>)]$/.test(inner) && contact.includes('@') && !/\s/.test(contact);
  return isContact ? { name: text.slice(0, at).trim(), contact } : { name: text.trim() };
}

function looksLike(name: string): 'person' | 'team' {
  const words = name.split(/\s+/);
  const isName =
    words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
  return isName && !OF_TEAMS.test(name) ? 'person' : 'team';
}

function reachedBy(contact: string | undefined, field: 'email' | 'contact'): ValueMap {
  if (contact === undefined) return {};
  return contact.startsWith('@') ? { github: contact } : { [field]: contact };
}
