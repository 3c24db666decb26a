import type { Value, ValueMap } from '../estate/value.ts';

/** What there is to say of a mistake. */
export interface Phrase {
  readonly title: string;
  /** One sentence or more that go on after the name of the place; empty if the title says it all. */
  readonly says: string;
  readonly remedy: string;
  /** The kind of mistake, with the text if that distinguishes it from others of its kind. */
  readonly kind: string;
  readonly writes?: Writes;
  /** Of a key that isn't known: the one that it most likely means. */
  readonly means?: string;
  /** Mistakes of one kind and group are one mistake. */
  readonly group?: string;
}

/** A change that certainly fixes it: a value for the place, another name for the key, or what an empty map needs. */
export type Writes =
  | { readonly put: Value }
  | { readonly rename: string; readonly value: Value }
  | { readonly fill: ValueMap };
