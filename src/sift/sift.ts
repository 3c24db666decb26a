/**
 * The fast path for large manifests. Most services of a large estate are like one another: they have the same lines,
 * but for an id, a name and who owns what. Of services that are alike this keeps the first, leaves out the others, and
 * notes where their lines were, so that each line has the number that it has in the file. The check examines that rest as
 * it examines any manifest; where it has nothing to say of a service, it would have nothing to say of those like it, and
 * only counts them. This room decides one thing, which services are alike; any doubt gives up the file.
 */

import { MAX_UNFOLDED } from '../parse/limits.ts';
import { bytesIn, readHead, servicesIn } from './manifest-head.ts';
import { PlacedServices } from './placed-services.ts';
import type { Sift } from './sift-result.ts';
import { SiftedServices } from './sifted-services.ts';
import { Sifter } from './sifter.ts';
import { slicedText } from './sliced-text.ts';

/** Fewer characters are read sooner than sifted. */
export const LEAST = 20_000;

/** More could have more values than a file may have, which only the reader counts. */
const MOST = 16_000_000;

/** How a text is sifted. */
export interface SiftOptions {
  /** Whether all services are listed in the end, and not only counted. */
  readonly isListed?: boolean;
  /** Shorter texts aren't. */
  readonly least?: number;
  /** The same text in UTF-8, if it is there already. */
  readonly bytes?: Uint8Array;
  /** Owners whose lines can't be taken for others, as `Sift` has them. */
  readonly apart?: ReadonlySet<string>;
}

/** Sifts the text of a manifest; `undefined` in doubt, and where too little would be left out. */
export function siftText(text: string, options: SiftOptions = {}): Sift | undefined {
  const { least = LEAST, apart = new Set<string>(), bytes, isListed = false } = options;
  if (text.length < least || text.length > MOST) return undefined;
  // Half of a character has no bytes.
  if (bytes === undefined && /[\ud800-\udfff]/u.test(text)) return undefined;
  const start = servicesIn(text);
  const head = start && readHead(text.slice(0, start.key));
  if (head === undefined || start === undefined) return undefined;
  const all = bytes ?? new TextEncoder().encode(text);
  const sliced = slicedText(text, all);
  const sifter = new Sifter([all], apart, sliced.slice);
  const above = bytesIn(text.slice(0, start.below), text.length === all.length);
  const end = sifter.read(above, all.length, head.lines + 2);
  if (end < 0) return undefined;
  const rows = sifter.rows();
  const services = new SiftedServices(sliced, rows, sifter.aliases);
  const { aliases } = services;
  // What comes after the services may have aliases too.
  const most = end === all.length ? MAX_UNFOLDED : MAX_UNFOLDED / 2;
  if (aliases > 0 && aliases * head.values > most) return undefined;
  if (services.kinds.size * 2 > services.count) return undefined;
  const sift = services.toSift(sifter.leftOut());
  if (!isListed) return sift;
  return { ...sift, placed: new PlacedServices(() => sliced, rows, 0) };
}
