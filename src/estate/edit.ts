import type { Path } from './path.ts';
import type { Value } from './value.ts';

/**
 * A literal change of a file that fixes a finding, or is a step of the fix. `add`: nothing is at `path` yet, and
 * missing maps on the way are created. `set`: the key or item exists, empty or wrong, and gets this value. `remove`:
 * the key or item is removed.
 */
export type Edit =
  | {
      readonly file: string;
      readonly path: Path;
      readonly action: 'set' | 'add';
      readonly value: Value;
    }
  | { readonly file: string; readonly path: Path; readonly action: 'remove' };

/** What an edit writes where only a person can name the owner: the check refuses it. */
export const ownerToName = '@org/team';

/** From this many services on, an owner for the whole estate is the next step. */
export const MANY_SERVICES = 3;
