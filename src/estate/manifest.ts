import type { Span } from './finding.ts';
import type { Framework, Layer, Model, PartModel, Party } from './framework.ts';
import type { CatalogueSource, Kind } from './kind.ts';
import type { Path } from './path.ts';
import type { Product } from './product.ts';
import type { AddressKind, OwnerKind, OwnerReading } from './reading.ts';
import type { Source } from './source.ts';
import type { ValueMap } from './value.ts';

/** Where a cell's party comes from, in the order in which one overrules another. */
export const cellOrigins = ['framework', 'kind', 'trait', 'product', 'entry'] as const;

export type CellOrigin = (typeof cellOrigins)[number];

/** Why a cell is not simply the framework's. */
export interface Ground {
  /** Id of the kind, trait or product whose rule it is; `null` for what the entry says. */
  readonly by: string | null;
  /** One sentence without a full stop. */
  readonly because: string;
  readonly source: CatalogueSource | null;
  /** The product of the entry that it holds for; `null` for what the entry says itself. */
  readonly product: Product | null;
}

export type CellStatus = 'owned' | 'unowned' | 'waived' | 'provider' | 'not-applicable';

/** One owner as it is written, without spaces around it. */
export interface NamedOwner {
  readonly text: string;
  readonly kind: OwnerKind;
  readonly reading: OwnerReading;
  readonly span: Span;
  readonly path: Path;
}

/** A written, dated decision to leave a duty unowned for now. */
export interface Waiver {
  readonly layer: string;
  readonly reason: string;
  /** ISO date; the waiver still holds on that day. */
  readonly expires: string;
  readonly expiresDay: number;
  readonly approvedBy: string;
  /** The place of the key, which is the layer's id. */
  readonly span: Span;
  readonly expiresSpan: Span;
  readonly path: Path;
}

/** A meaningless text where evidence is required. */
export interface EmptyText {
  readonly text: string;
  readonly span: Span;
  readonly path: Path;
}

/** A complete waiver that has no effect because of one of its texts. */
export interface RefusedWaiver {
  readonly layer: string;
  /** The approver, where that names nobody. */
  readonly approver: NamedOwner | null;
  /** The reason, where that is a placeholder. */
  readonly reason: EmptyText | null;
  /** The place of the key, which is the layer's id. */
  readonly span: Span;
  readonly path: Path;
}

/** An entry's own statement on who is responsible for a layer. */
export interface Split {
  readonly layer: string;
  readonly party: Party;
  /** `null` if there is none, or a placeholder. */
  readonly clause: string | null;
  /** The clause that is a placeholder. */
  readonly emptyClause: string | null;
  /** Why the layer doesn't exist there; `null` if there is no reason, or a placeholder. */
  readonly reason: string | null;
  readonly emptyReason: string | null;
  readonly span: Span;
  readonly path: Path;
}

/**
 * A layer of an entry: one cell of the matrix, with who holds it. A duty, unless the provider holds it. Entries with
 * the same result for a layer share one cell, so it doesn't say where it is: `cellSpan` does.
 */
export interface Cell {
  readonly layer: Layer;
  readonly party: Party;
  readonly origin: CellOrigin;
  /** Whether it is a derivation that no source states. */
  readonly derived: boolean;
  /** `null` for the framework's cell, and for the entry's `responsibilities`. */
  readonly ground: Ground | null;
  /** What the entry's `responsibilities` say, where they hold. */
  readonly split: Split | null;
  readonly status: CellStatus;
  /** The real owners, the accountable one first. */
  readonly owners: readonly string[];
  /** Which of the entry's `levels` names the owners, for a duty that is owned: above 0 they are inherited. */
  readonly level: number;
  /** Texts that name nobody. */
  readonly bad: readonly NamedOwner[];
  readonly waiver: Waiver | null;
  /** A waiver that has no effect, if the duty is unowned and no other waiver covers it. */
  readonly refusedWaiver: RefusedWaiver | null;
  /** Whether something is named that isn't text, so that the schema says what is wrong. */
  readonly misshapen: boolean;
  /** A split that doesn't count because the clause or the agreement is missing. */
  readonly refusedSplit: Split | null;
}

/** A date as it is written, and what it is. */
export interface DateAt {
  readonly date: string;
  /** As a count of days. */
  readonly day: number;
  readonly span: Span;
  readonly path: Path;
}

export interface Agreement {
  /** `null` if there is none that people can open. */
  readonly url: string | null;
  /** The address as it is written, and what it is; `null` if no text is there. */
  readonly written: { readonly url: string; readonly kind: AddressKind } | null;
  /** Whether `url` has any value, even one that isn't an address. */
  readonly named: boolean;
  readonly reviewed: string | null;
  /** The same as a count of days. */
  readonly reviewedDay: number | null;
  /** The provider under `agreements` whose services it holds for; `null` for an entry's own. */
  readonly provider: string | null;
  readonly title: string | null;
  /** The organisation's own number for it. */
  readonly reference: string | null;
  /** Days of notice before its end. */
  readonly noticeDays: number | null;
  readonly law: string | null;
  /** Where the plan for leaving the provider is. */
  readonly exit: string | null;
  readonly key: Span;
  readonly reviewedSpan: Span | null;
  readonly path: Path;
  /** A date of the agreement by its key; `null` if there is none, or it isn't a calendar date. */
  readonly dateAt: (key: 'reviewed' | 'starts' | 'ends') => DateAt | null;
}

/** How much depends on a service, in the manifest's words. */
export type Criticality = 'low' | 'medium' | 'high' | 'critical';

/** A service, or one part of a hybrid service: what has a model, and so cells. */
export interface Entry {
  readonly service: string;
  readonly part: string | null;
  readonly path: Path;
  /** Of the entry's own key. */
  readonly key: Span;
  readonly map: ValueMap;
  /** For a part: what its service says. */
  readonly above: ValueMap | null;
  readonly name: string | null;
  readonly provider: string | null;
  /** Its own, or for a part that names none the service's. */
  readonly product: Product | null;
  /** As written, known or not. */
  readonly productId: string | null;
  readonly products: readonly string[];
  /** Those that are in the catalogue. */
  readonly named: readonly Product[];
  /** Address of the provider's document that the catalogue has for them. */
  readonly document: string | null;
  /** Its own, where it names one that exists. */
  readonly kind: Kind | null;
  /** Those of its products and kinds, and its own. */
  readonly traits: readonly string[];
  readonly model: PartModel | null;
  readonly lifecycle: 'planned' | 'live' | 'retired';
  readonly criticality: Criticality | null;
  readonly sourceGlobs: readonly string[];
  readonly agreement: Agreement | null;
  readonly cells: readonly Cell[];
  /** The duties that aren't plainly owned: unowned, waived, or with a text that names nobody. */
  readonly unsettled: readonly Cell[];
  /** How many duties take their owner from the entry's own `owners`. */
  readonly ownOwners: number;
  /** Layers of the framework that don't define this entry's model. */
  readonly uncovered: readonly string[];
  readonly splits: readonly Split[];
  readonly waivers: readonly Waiver[];
  readonly refusedWaivers: readonly RefusedWaiver[];
  /** The `owners` maps that apply to this entry, nearest first. */
  readonly levels: readonly (ValueMap | undefined)[];
}

export interface Service {
  readonly id: string;
  readonly key: Span;
  readonly map: ValueMap;
  readonly model: Model | null;
  readonly path: Path;
  /** Itself, or its parts. */
  readonly entries: readonly Entry[];
}

/** A team or a person that the manifest declares, to be named as an owner by the id. */
export interface Declared {
  readonly id: string;
  readonly name: string | null;
  readonly contacts: readonly string[];
  readonly github: string | null;
  /** The organisation that the team belongs to, if it isn't your own. */
  readonly organisation: string | null;
  readonly path: Path;
  readonly span: Span;
}

/**
 * Why an owner settles no duty. `overridden`: a nearer level names someone else; `provider` and `unknown-layer`:
 * there is no such duty; `out-of-scope`: it applies to entries with other traits; `unclear`: whether there is one is unknown without a model or a framework.
 */
export type Idleness =
  | 'overridden'
  | 'provider'
  | 'not-applicable'
  | 'out-of-scope'
  | 'unknown-layer'
  | 'unclear';

/** A place in an `owners` map that no duty uses. Its owner still has to be valid. */
export interface IdleOwner {
  readonly service: string | null;
  readonly part: string | null;
  readonly layer: string;
  readonly path: Path;
  /** Of the key. */
  readonly span: Span;
  readonly named: readonly NamedOwner[];
  readonly why: Idleness;
  /** For `out-of-scope`: the traits that the layer is for. */
  readonly traits?: readonly string[];
}

/** A manifest with all its duties resolved. */
export interface Manifest {
  readonly source: Source;
  readonly estate: string;
  /** `undefined` when the framework that the manifest names can't be used. */
  readonly framework: Framework | undefined;
  readonly root: ValueMap;
  readonly teams: readonly Declared[];
  readonly people: readonly Declared[];
  readonly services: readonly Service[];
  readonly entries: readonly Entry[];
  readonly idleOwners: readonly IdleOwner[];
  /** Who owns every duty of the estate that nobody else does. */
  readonly blanketOwners: readonly NamedOwner[];
  /** Those by provider, whether a service uses them or not. */
  readonly agreements: readonly Agreement[];
}
