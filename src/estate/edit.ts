import type { Path } from './path.ts';
import type { Value } from './value.ts';

/**
 * A literal change of a file that fixes a finding, or is a step of the fix. `add`: nothing is at `path` yet, and maps
 * that are missing on the way are made. `set`: the key or item is there, empty or wrong, and gets this value.
 * `remove`: the key or item goes away.
 */
export type Edit =
  | {
      readonly file: string;
      readonly path: Path;
      readonly action: 'set' | 'add';
      readonly value: Value;
    }
  | { readonly file: string; readonly path: Path; readonly action: 'remove' };

/** What an edit writes where only a person can say who it is: the check refuses it. */
export const ownerToName = '@org/team';

/** From so many services on, an owner for the whole estate is the next step. */
export const MANY_SERVICES = 3;
