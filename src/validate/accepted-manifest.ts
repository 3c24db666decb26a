import { once } from '../estate/once.ts';
import type { Source } from '../estate/source.ts';
import { patterns, schema } from '../generated/accept-manifest.js';
import { acceptorOf } from './acceptor.ts';

const accepts = once(() => acceptorOf(schema(), patterns()));

/**
 * Whether a manifest, if it could be read, has the shape of the schema. Words for mistakes, and the validator that knows
 * where they are, are a quarter of the code, and few runs need them.
 */
export function isAccepted({ value }: Source): boolean {
  return value === undefined || accepts()(value);
}
