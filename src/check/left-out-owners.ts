// Who can't be taken for any other owner in services that were left out.
import type { Manifest } from '../estate/manifest.ts';
import { isSomebody } from '../estate/reading.ts';
import { providerNames } from '../evidence/provider.ts';
import type { Policy } from '../policy/policy.ts';
import { ownerContext } from '../resolve/owner-context.ts';
import { OwnerReader } from '../resolve/owner-reader.ts';

/** Asks of the owners of services that nobody examined. */
export class LeftOutOwners {
  readonly #outside: ReadonlySet<string>;
  readonly #reader: OwnerReader;
  /** Whether an id looks like a team: the sift leaves numbers off teams, and such an id may differ in nothing else. */
  readonly isInDoubt: boolean;

  /** `manifest` declares the teams and people that they may name. */
  constructor(
    { root, teams, people }: Pick<Manifest, 'root' | 'teams' | 'people'>,
    { providersAsOwners }: Policy,
  ) {
    const ids = [...teams, ...people];
    this.#outside = new Set(ids.flatMap((one) => (one.organisation === null ? [] : [one.id])));
    this.#reader = new OwnerReader(ownerContext(root, providerNames(providersAsOwners)));
    this.isInDoubt = ids.some(({ id }) => id.startsWith('@'));
  }

  /** Whether an owner belongs to another organisation, or is nobody beside a vendor of such services. */
  isApart(owner: string, vendor: string | null): boolean {
    return this.#outside.has(owner) || !isSomebody(this.#reader.read(owner, vendor));
  }
}
