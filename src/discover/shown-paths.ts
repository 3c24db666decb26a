import type { Discovery } from './discovery.ts';
import type { Inventory, Place } from './found.ts';

/** A discovery with its paths as `shown` gives them. */
export function withPaths<T extends Discovery>(discovery: T, shown: (path: string) => string): T {
  const { inventory, leftOut, skipped, damaged } = discovery;
  return {
    ...discovery,
    inventory: inventoryWithPaths(inventory, shown),
    leftOut: leftOut.map((one) => ({ ...one, first: shown(one.first) })),
    skipped: skipped.map((one) => ({ ...one, file: shown(one.file) })),
    damaged: damaged.map(shown),
  };
}

function inventoryWithPaths(inventory: Inventory, shown: (path: string) => string): Inventory {
  const at = <P extends Place>(place: P): P => ({ ...place, file: shown(place.file) });
  const { products, ambiguous, unlisted, unseen, files } = inventory;
  return {
    ...inventory,
    products: products.map((one) => ({ ...one, first: at(one.first), files: one.files.map(at) })),
    ambiguous: ambiguous.map((one) => ({ ...one, first: at(one.first), files: one.files.map(at) })),
    unlisted: unlisted.map((one) => ({ ...one, first: at(one.first) })),
    unseen: unseen.map((one) => ({ ...one, file: shown(one.file) })),
    files: files.map(shown),
  };
}
