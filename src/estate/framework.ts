import type { Controls, Standard } from './control.ts';

/** How a service is delivered, by what its customer controls (NIST SP 800-145, plus the industry's caas and faas). */
export const models = ['on-premises', 'iaas', 'caas', 'paas', 'faas', 'saas', 'hybrid'] as const;

export type Model = (typeof models)[number];

/** A model that a matrix has a column for: every one but `hybrid`, whose parts have their own. */
export type PartModel = Exclude<Model, 'hybrid'>;

/**
 * Who is responsible for a layer. Under `shared` the customer has a part, so someone must own it. `not-applicable`: the
 * layer does not exist there, so nobody has to.
 */
export type Party = 'customer' | 'shared' | 'provider' | 'not-applicable';

/** Those that a cell of a matrix can have. */
export const parties = ['customer', 'shared', 'provider'] as const satisfies readonly Party[];

/** Those that an entry can declare for a layer. */
export const allParties: readonly Party[] = [...parties, 'not-applicable'];

/** How much of a layer stays with the customer; moving to a lower rank is moving towards the provider. */
export const rank: Readonly<Record<Party, number>> = {
  customer: 2,
  shared: 1,
  provider: 0,
  'not-applicable': -1,
};

/** Whether someone must own a layer of this party. */
export function isDuty(party: Party): boolean {
  return party === 'customer' || party === 'shared';
}

/** The source of a framework's cells, and its date. */
export interface FrameworkSource {
  /** How the framework's own cells name it. */
  readonly id?: string;
  readonly title: string;
  /** `null` if it has no permanent address. */
  readonly url: string | null;
  /** ISO date, or a year if no more is known, or `null` if the source is undated. */
  readonly date: string | null;
  readonly note?: string;
}

/** One row of a responsibility matrix. */
export interface Layer {
  readonly id: string;
  readonly title: string;
  /** What the customer has to do, in one sentence. */
  readonly duty: string;
  readonly parties: Readonly<Partial<Record<PartModel, Party>>>;
  /** Layers of the framework `common` that this row holds under another name; see `partyOf` for how it folds them. */
  readonly includes?: readonly string[];
  /** Traits that an entry must have for the layer to apply to it, all of them; left out, it applies to every entry. */
  readonly appliesTo?: readonly string[];
  /** Models whose cell is our derivation: no source states it. */
  readonly derived?: readonly PartModel[];
  /** The sources of a cell, by their ids, where the framework says so for each. */
  readonly from?: Readonly<Partial<Record<PartModel, readonly string[]>>>;
  /** Controls by standard that a framework file lists; they replace those of the crosswalk. */
  readonly controls?: Controls;
}

/** A responsibility matrix: which party is responsible for each layer under each model. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly FrameworkSource[];
  readonly models: readonly PartModel[];
  readonly layers: readonly Layer[];
  /** What a reader must know about the cells: how they were determined, and where sources disagree. */
  readonly notes?: readonly string[];
  /** Standards that a framework file adds to those of the crosswalk. */
  readonly standards?: readonly Standard[];
  /** The add-ons whose layers are among these, by their ids. */
  readonly addOns?: readonly string[];
}

/** The framework's id, with the add-ons on top of it: `common with ai`. */
export function frameworkName({
  id,
  addOns = [],
}: {
  readonly id: string;
  readonly addOns?: readonly string[] | undefined;
}): string {
  return addOns.length === 0 ? id : `${id} with ${addOns.join(', ')}`;
}
