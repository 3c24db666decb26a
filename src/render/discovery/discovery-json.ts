import type { Discovery } from '../../discover/discovery.ts';
import { jsonText } from '../text/json-text.ts';
import type { DiscoveryView } from './discovery-text.ts';

/** A discovery as versioned JSON, one line, with a line break at its end. */
export function discoveryJson(discovery: Discovery, { coverage, all }: DiscoveryView): string {
  const { inventory, kinds, bytes, leftOut, skipped, damaged } = discovery;
  const { products, ambiguous, unseen, unlisted, configured, likely, forms } = inventory;
  const document = {
    version: 1,
    read: { kinds, bytes },
    products,
    ambiguous,
    unseen,
    configured,
    likely,
    forms: forms.map(({ id, title, files }) => ({
      id,
      title,
      count: files.length,
      first: files[0],
      files,
    })),
    ...(all && { unlisted }),
    coverage,
    leftOut,
    skipped,
    damaged,
  };
  return `${jsonText(document)}\n`;
}
