// What the sift gives: which services are alike, and what is left of the text.
import type { Gap } from '../estate/source.ts';
import type { PlacedServices } from './placed-services.ts';

/** A text from which services are left out. */
export interface Rest {
  readonly text: string;
  /** Where their lines were. */
  readonly gaps: readonly Gap[];
}

/** Services that are alike. */
export interface Alike {
  /** The place, among all, of the one that is kept. */
  readonly place: number;
  /** Line, from 1, of the one that is kept. */
  readonly line: number;
  /** How many there are besides it. */
  readonly others: number;
}

/** A manifest without most of its services. */
export interface Sift {
  /** The whole text. */
  readonly text: string;
  /** What is left: one of each kind, and all that are of a rare kind. */
  readonly rest: Rest;
  readonly rare: ReadonlySet<Alike>;
  /** Owners in those that are left out, without the number at the end of a team. */
  readonly owners: ReadonlySet<string>;
  /** Every kind of service, once. */
  readonly kinds: ReadonlySet<Alike>;
  /** The services like the one at a line; `undefined` where no service is. */
  readonly at: (line: number) => Alike | undefined;
  /** The services like the one at a place among all. */
  readonly ofPlace: (place: number) => Alike;
  /** Where the services are; only if the sift is for who lists all of them. */
  readonly placed?: PlacedServices;
  /** The rest, with all that are like some of them. */
  readonly restWith: (all: ReadonlySet<Alike>) => Rest;
}

/** A small manifest without services that others of its estate have. */
export interface Batched {
  /** The whole text. */
  readonly text: string;
  /** What is left of it: its head, and services that no manifest before it has. */
  readonly rest: Rest;
  /** Of the services that are left: the numbers of their kinds, by their lines. */
  readonly kept: ReadonlyMap<number, number>;
  /** How many services of each kind are left out. */
  readonly others: ReadonlyMap<number, number>;
  /** If none is left: the kind of the first one, and the head with that one. */
  readonly first: { readonly kind: number; readonly rest: () => Rest } | null;
  /** Where the services are; only if all of them are listed. */
  readonly placed: PlacedServices | undefined;
  /** The head without the name of the estate and remarks: with the same one, the same services mean the same. */
  readonly head: string;
  readonly batch: Batch;
}

/** What manifests that were sifted together have in common. */
export interface Batch {
  /** Owners in heads and in services that are left out, without the number at the end of a team. */
  readonly owners: ReadonlySet<string>;
}
