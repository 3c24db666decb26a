import type { Report, ReportDeclared, ReportManifest } from '../../estate/report.ts';
import { declaredOwners, isUser } from '../../report/declared-owner.ts';
import { nameUuid } from '../text/name-uuid.ts';
import { mailAddress, oneLine } from '../text/web-address.ts';

/** Roles of the documents: an owner is allocated to a duty, and that is all that it says. */
export const roles = [
  { id: 'accountable-owner', title: "Accountable for the customer's part" },
  { id: 'supporting-owner', title: "Supports the customer's part" },
  { id: 'provider', title: 'Provider' },
] as const;

/** A party as OSCAL has it. */
export interface OscalParty {
  readonly uuid: string;
  readonly type: 'organization' | 'person';
  readonly name: string;
  readonly [key: string]: unknown;
}

/** A role with its parties, each role once in a list. */
export interface ResponsibleRole {
  readonly 'role-id': (typeof roles)[number]['id'];
  readonly 'party-uuids': readonly string[];
}

/** Everyone whom a document names: owners of duties, the organisations that they belong to, and providers. */
export class OscalParties {
  readonly #parties = new Map<string, OscalParty>();
  readonly #providers = new Map<string, string>();
  readonly #names: ReadonlyMap<string, string>;

  constructor(report: Report) {
    this.#names = new Map(report.providers.map(({ id, name }) => [id, name]));
    for (const manifest of report.manifests) {
      const uuidOf = this.ownersOf(manifest);
      for (const { provider, layers } of manifest.services) {
        if (provider !== null) this.provider(provider);
        for (const { owners } of layers) for (const owner of owners) uuidOf(owner);
      }
    }
  }

  /** All of them, in the order of their names. */
  all(): OscalParty[] {
    const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return [...this.#parties.values()].sort(
      (a, b) => order(a.name, b.name) || order(a.uuid, b.uuid),
    );
  }

  /** The name of a provider as people know it. */
  providerName(provider: string): string {
    return oneLine(this.#names.get(provider) ?? provider, 'provider');
  }

  /** The party of a provider. */
  provider(provider: string): string {
    const known = this.#providers.get(provider);
    if (known !== undefined) return known;
    const uuid = nameUuid('party', 'provider', provider);
    this.#providers.set(provider, uuid);
    this.#parties.set(uuid, { uuid, type: 'organization', name: this.providerName(provider) });
    return uuid;
  }

  /** What finds the party of an owner of a manifest. */
  ownersOf(manifest: Pick<ReportManifest, 'teams' | 'people'>): (owner: string) => string {
    const declaredAs = declaredOwners(manifest);
    const people = new Set(manifest.people);
    const known = new Map<string, string>();
    return (owner) => {
      const found = known.get(owner);
      if (found !== undefined) return found;
      const declared = declaredAs(owner);
      const party =
        declared === undefined ? undeclared(owner) : this.#declared(declared, people.has(declared));
      known.set(owner, party.uuid);
      this.#parties.set(party.uuid, party);
      return party.uuid;
    };
  }

  #declared(one: ReportDeclared, isPerson: boolean): OscalParty {
    const { id, contacts, github, organisation } = one;
    const name = oneLine(one.name ?? id, 'owner');
    const emails = contacts.flatMap((contact) => mailAddress(contact) ?? []);
    const handle = github === null ? '' : oneLine(github, '');
    return {
      uuid: nameUuid('party', 'declared', JSON.stringify(one)),
      type: isPerson ? 'person' : 'organization',
      name,
      ...(handle === '' ? {} : { 'external-ids': [{ scheme: 'https://github.com', id: handle }] }),
      ...(emails.length === 0 ? {} : { 'email-addresses': emails }),
      ...(organisation === undefined
        ? {}
        : { 'member-of-organizations': [this.#organisation(organisation)] }),
    };
  }

  #organisation(organisation: string): string {
    const uuid = nameUuid('party', 'organisation', organisation);
    const name = oneLine(organisation, 'organisation');
    this.#parties.set(uuid, { uuid, type: 'organization', name });
    return uuid;
  }
}

/** An owner whom only the handle or the address names. GitHub compares handles without case. */
function undeclared(owner: string): OscalParty {
  const isHandle = owner.startsWith('@');
  const email = mailAddress(owner);
  return {
    uuid: nameUuid('party', 'owner', isHandle ? owner.toLowerCase() : owner),
    type: isUser(owner) ? 'person' : 'organization',
    name: oneLine(owner, 'owner'),
    ...(email === null ? {} : { 'email-addresses': [email] }),
  };
}

/** Owners, the accountable one first, as roles: each role once, with all its parties. */
export function ownerRoles(
  lists: readonly (readonly string[])[],
  uuidOf: (owner: string) => string,
): ResponsibleRole[] {
  const accountable = new Set(lists.flatMap((owners) => owners.slice(0, 1)).map(uuidOf));
  const supporting = new Set(lists.flatMap((owners) => owners.slice(1)).map(uuidOf));
  const all: ResponsibleRole[] = [
    { 'role-id': 'accountable-owner', 'party-uuids': [...accountable] },
    { 'role-id': 'supporting-owner', 'party-uuids': [...supporting] },
  ];
  return all.filter((role) => role['party-uuids'].length > 0);
}
