import type { Source } from '../estate/source.ts';
import { accepts } from '../generated/accept-manifest.js';

/**
 * Whether a manifest, if it could be read, has the shape of the schema. Words for mistakes, and the validator that knows
 * where they are, are a quarter of the code, and few runs need them.
 */
export function isAccepted({ value }: Source): boolean {
  return value === undefined || accepts(value);
}
