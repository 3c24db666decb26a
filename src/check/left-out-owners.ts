// Who can't be taken for any other owner in services that were left out.
import type { Manifest } from '../estate/manifest.ts';
import { once } from '../estate/once.ts';
import { isSomebody } from '../estate/reading.ts';
import { classifyOwner, type OwnerContext } from '../evidence/owner.ts';
import { domainKey, namesInDomain, providerNames } from '../evidence/provider.ts';
import type { Policy } from '../policy/policy.ts';
import { ownerContext } from '../resolve/owner-context.ts';
import { outsideOrganisations, ownersByName } from '../resolve/owner-names.ts';
import { numberless } from '../sift/numberless.ts';

/** What is known of such owners. */
interface Apart {
  /** Those who belong to another organisation, have two names where a rule asks for two owners, or are nobody. */
  readonly always: readonly string[];
  /** The others, by the vendors beside which they are nobody. */
  readonly byVendor: ReadonlyMap<string, readonly string[]>;
}

/**
 * Asks of the owners of services that nobody examined. Both they and the vendors of such services may be many: each
 * owner is read once, and each vendor looked up.
 */
export class LeftOutOwners {
  /** Names of declared owners whom a rule asks about, without their numbers. */
  readonly #named: ReadonlySet<string>;
  readonly #context: OwnerContext;
  readonly #apart: () => Apart;
  /** Whether an id looks like a team: the sift leaves numbers off teams, and such an id may differ in nothing else. */
  readonly isInDoubt: boolean;

  /** `manifest` declares the teams and people that `owners` may name. */
  constructor(
    owners: Iterable<string>,
    { root, teams, people }: Pick<Manifest, 'root' | 'teams' | 'people'>,
    { providersAsOwners, rules }: Policy,
  ) {
    const ids = [...teams, ...people];
    const declared = { teams, people };
    // Who has two names may be named twice, and still be one owner.
    const hasDeputies = (rules['no-deputy']?.severity ?? 'off') !== 'off';
    const named = hasDeputies ? ownersByName(declared) : outsideOrganisations(declared);
    this.#named = new Set([...named.keys()].map(numberless));
    this.#context = ownerContext(root, providerNames(providersAsOwners));
    this.#apart = once(() => this.#read(owners));
    this.isInDoubt = ids.some(({ id }) => id.startsWith('@'));
  }

  /** Those who count apart beside whatever vendor. */
  always(): readonly string[] {
    return this.#apart().always;
  }

  /** Those who are nobody beside a vendor of such services, whose name is as `providerKey` writes it. */
  beside(vendor: string): readonly string[] {
    const { byVendor } = this.#apart();
    const byName = byVendor.get(nameOf(vendor)) ?? [];
    // A single letter is not the name of a domain.
    const letters = domainKey(vendor);
    return letters.length > 1 ? [...byName, ...(byVendor.get(domainOf(letters)) ?? [])] : byName;
  }

  #read(owners: Iterable<string>): Apart {
    const always: string[] = [];
    const byVendor = new Map<string, string[]>();
    for (const owner of owners) {
      const vendors = this.#named.has(numberless(owner.toLowerCase()))
        ? undefined
        : this.#vendorsOf(owner);
      if (vendors === undefined) always.push(owner);
      for (const vendor of vendors ?? []) {
        const all = byVendor.get(vendor);
        if (all === undefined) byVendor.set(vendor, [owner]);
        else all.push(owner);
      }
    }
    return { always, byVendor };
  }

  /** The vendors beside which an owner is nobody: those whose names it is compared with; `undefined` if beside all. */
  #vendorsOf(owner: string): ReadonlySet<string> | undefined {
    const vendors = new Set<string>();
    const { declared, providers } = this.#context;
    const has = (key: string): boolean => {
      vendors.add(nameOf(key));
      return providers.has(key);
    };
    const reading = classifyOwner(owner, { declared, providers: { has } });
    if (!isSomebody(reading)) return undefined;
    if (reading.kind === 'email')
      for (const name of namesInDomain(owner.slice(owner.lastIndexOf('@') + 1)))
        vendors.add(domainOf(name));
    return vendors;
  }
}

/** Handles and domains are compared with different names of a vendor. */
const nameOf = (key: string): string => `name ${key}`;
const domainOf = (letters: string): string => `domain ${letters}`;
