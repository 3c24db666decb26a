import type { CellStatus } from '../../estate/manifest.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { isUser } from '../../report/declared-owner.ts';
import { compare } from '../../report/order.ts';

/** Layers by who holds them. `duties` are those that are the customer's, in whatever state. */
export interface Tally {
  entries: number;
  owned: number;
  unowned: number;
  waived: number;
  provider: number;
}

/** An entry that may come from a compact report, which has counts in place of layers. */
export type CountedService = ReportService & {
  readonly cells?: Readonly<Record<CellStatus, number>>;
};

/** What one owner has. */
export interface OwnerTally {
  readonly owner: string;
  /** Whether it is a person, as far as the name shows: a handle without a team, or declared as one. */
  readonly person: boolean;
  accountable: number;
  responsible: number;
  /** Duties that have no other owner. */
  alone: number;
  entries: number;
}

/** Tallies by their subject. */
export type TalliesBy = ReadonlyMap<string, Tally>;

/** The groupings of the overview's tables. */
const groupings = [
  'repository',
  'manifest',
  'layer',
  'model',
  'criticality',
  'kind',
  'provider',
] as const;

export type Grouping = (typeof groupings)[number];

/** The customer's layers of a tally. */
export function dutiesIn({ owned, unowned, waived }: Tally): number {
  return owned + unowned + waived;
}

const counted = ['owned', 'unowned', 'waived', 'provider'] as const;

/** Counts the layers of a report by every grouping that readers need. */
export class Tallies {
  readonly #by = new Map<Grouping, Map<string, Tally>>(groupings.map((one) => [one, new Map()]));
  readonly #owners = new Map<string, OwnerTally>();
  readonly #people: ReadonlySet<string>;

  constructor({ manifests }: Report) {
    this.#people = new Set(
      manifests.flatMap(({ people }) => people.map(({ id }) => id.toLowerCase())),
    );
  }

  /** Counts an entry, with the layers that it has. */
  add(
    { file, repository }: ReportManifest,
    service: CountedService,
    layers: readonly ReportLayer[],
  ): void {
    const { model, criticality, kind, provider, cells } = service;
    const groups = [
      ...(repository === undefined ? [] : [this.#tally('repository', repository)]),
      this.#tally('manifest', file),
      this.#tally('model', model ?? ''),
      this.#tally('criticality', criticality ?? ''),
      this.#tally('kind', kind ?? ''),
      this.#tally('provider', provider ?? ''),
    ];
    for (const group of groups) {
      group.entries++;
      if (cells === undefined || layers.length > 0) continue;
      for (const status of counted) group[status] += cells[status];
    }
    const seen = new Set<OwnerTally>();
    for (const layer of layers) {
      const ofLayer = this.#tally('layer', layer.layer);
      ofLayer.entries++;
      const { status } = layer;
      if (status === 'not-applicable') continue;
      ofLayer[status]++;
      for (const group of groups) group[status]++;
      if (status === 'owned') this.#addOwners(layer, seen);
    }
    for (const owner of seen) owner.entries++;
  }

  #addOwners({ owners }: ReportLayer, seen: Set<OwnerTally>): void {
    owners.forEach((name, at) => {
      const tally = this.#owner(name);
      if (at === 0) tally.accountable++;
      else tally.responsible++;
      if (owners.length === 1) tally.alone++;
      seen.add(tally);
    });
  }

  /** By one grouping, in the order of the report. */
  by(grouping: Grouping): TalliesBy {
    return this.#by.get(grouping) as Map<string, Tally>;
  }

  /** The owners who are accountable for most first. */
  get owners(): OwnerTally[] {
    return [...this.#owners.values()].sort(
      (a, b) =>
        b.accountable - a.accountable || b.responsible - a.responsible || compare(a.owner, b.owner),
    );
  }

  #tally(grouping: Grouping, name: string): Tally {
    const tallies = this.by(grouping) as Map<string, Tally>;
    const known = tallies.get(name);
    if (known !== undefined) return known;
    const tally = { entries: 0, owned: 0, unowned: 0, waived: 0, provider: 0 };
    tallies.set(name, tally);
    return tally;
  }

  #owner(name: string): OwnerTally {
    const key = name.toLowerCase();
    const known = this.#owners.get(key);
    if (known !== undefined) return known;
    const tally = {
      owner: name,
      person: isUser(name) || this.#people.has(key),
      accountable: 0,
      responsible: 0,
      alone: 0,
      entries: 0,
    };
    this.#owners.set(key, tally);
    return tally;
  }
}
