// In: an inventory and the entries of manifests. Out: what is declared, and what isn't.
import { once } from '../../estate/once.ts';
import type { Ambiguous, Found, Inventory, Place } from '../discovery.ts';
import { IndexedPaths } from '../globs.ts';
import { remembered } from '../remembered.ts';
import { addTo } from '../../text/grouping.ts';

/** What a manifest's service, or a part of it, says of its products and where they are defined. */
export interface CoverageEntry {
  readonly service: string;
  readonly part: string | null;
  readonly product: string | null;
  readonly products: readonly string[];
  /** Globs, relative to the same root as the inventory's files. */
  readonly source: readonly string[];
}

export interface EntryName {
  readonly service: string;
  readonly part: string | null;
}

/** A product, or a type that could be one of several, with what the manifest says of it. */
export interface Covered {
  readonly product: string | null;
  readonly candidates: readonly string[];
  readonly by: readonly EntryName[];
}

export interface Undeclared {
  /** `null` if the code doesn't show which of the candidates it is. */
  readonly product: string | null;
  /** The type behind it, where the product is unknown. */
  readonly type: string | null;
  readonly candidates: readonly string[];
  readonly name: string;
  readonly first: Place;
  readonly count: number;
  /** Made here; otherwise only read, and defined elsewhere. */
  readonly owned: boolean;
}

export interface Unused extends EntryName {
  readonly products: readonly string[];
  readonly source: readonly string[];
  /** Infrastructure files that its globs match; none may mean that they are of another kind. */
  readonly files: number;
  /** Something in those files comes from elsewhere or isn't read, so the product may be there unseen. */
  readonly unseen: boolean;
}

export interface Coverage {
  /** Products that an entry names. */
  readonly declared: readonly string[];
  readonly covered: readonly Covered[];
  readonly undeclared: readonly Undeclared[];
  readonly unused: readonly Unused[];
  /** Products in use that the policy ignores. */
  readonly ignored: readonly string[];
}

function namedBy({ product, products }: CoverageEntry): readonly string[] {
  return product === null ? products : [product, ...products];
}

/**
 * Compares what the code uses with what the manifests list. An entry covers a product by naming it; where
 * the code leaves doubt, naming any of the candidates will do. `ignore` holds products to ignore.
 */
export function coverage(
  inventory: Inventory,
  entries: readonly CoverageEntry[],
  ignore: readonly string[],
  unusedOf: UnusedFinder = unusedFinder(inventory),
): Coverage {
  const covered: Covered[] = [];
  const undeclared: Undeclared[] = [];
  const ignored: string[] = [];
  const byProduct = once(() => entriesByProduct(entries));
  const naming = (products: readonly string[]) => byProduct()(products);
  const isIgnored = new Set(ignore);
  const sort = (candidates: readonly string[], covers: Omit<Covered, 'by'>, rest: Undeclared) => {
    const by = naming(candidates).map(({ service, part }) => ({ service, part }));
    const allowed = candidates.filter((id) => isIgnored.has(id));
    if (by.length > 0) covered.push({ ...covers, by });
    else if (allowed.length === 0) undeclared.push(rest);
    else for (const id of allowed) ignored.push(id);
  };
  for (const found of inventory.products) {
    if (found.umbrella === true && naming([found.product]).length === 0) continue;
    const { product, alternatives, name, first, count, owned, certain } = found;
    const candidates = certain === 0 ? [product, ...alternatives] : [product];
    sort(
      candidates,
      { product, candidates },
      { product, type: null, candidates, name, first, count, owned },
    );
  }
  for (const { type, candidates, assumed, first, count, owned } of inventory.ambiguous) {
    if (assumed !== null) continue;
    sort(
      candidates,
      { product: null, candidates },
      { product: null, type, candidates, name: type, first, count, owned },
    );
  }
  return {
    declared: [...new Set(entries.flatMap(namedBy))],
    covered,
    undeclared,
    unused: entries.flatMap(unusedOf),
    ignored: [...new Set(ignored)],
  };
}

/** Finds the entries that name one of some products, in their order. */
function entriesByProduct(
  entries: readonly CoverageEntry[],
): (products: readonly string[]) => CoverageEntry[] {
  const positions = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    for (const id of namedBy(entry)) addTo(positions, id, at);
  }
  return (products) => {
    const found = new Set(products.flatMap((id) => positions.get(id) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((at) => entries[at] ?? []);
  };
}

/** An entry -> what it says of where it is defined, if nothing of its products is there. */
export type UnusedFinder = (entry: CoverageEntry) => Unused[];

/** Finds entries that say where they are defined, and of whose products nothing is there. */
export function unusedFinder(inventory: Inventory): UnusedFinder {
  // Few entries say where they are defined.
  const known = once(() => whereabouts(inventory));
  return (entry) => {
    const { service, part, source } = entry;
    const products = namedBy(entry);
    if (products.length === 0 || source.length === 0) return [];
    const { revealable, usesOf, all, hidden } = known();
    if (!products.every((id) => revealable.has(id))) return [];
    if (products.some((id) => usesOf(id).has(source))) return [];
    const counted = { files: all.count(source), unseen: hidden.has(source) };
    return [{ service, part, products, source, ...counted }];
  };
}

/** What is asked about an inventory for each entry. */
function whereabouts(inventory: Inventory) {
  const { files, unseen, forms } = inventory;
  const notRead = [...unseen.map(({ file }) => file), ...forms.flatMap((one) => one.files)];
  return {
    revealable: new Set(inventory.revealable),
    usesOf: usesByProduct(inventory),
    all: new IndexedPaths(files),
    hidden: new IndexedPaths(notRead),
  };
}

/** The files in which each product is used, or may be. */
function usesByProduct({ products, ambiguous }: Inventory): (id: string) => IndexedPaths {
  const files = once(() => {
    const all = new Map<string, string[]>();
    const add = (id: string, one: Pick<Found | Ambiguous, 'files'>): void => {
      for (const { file } of one.files) addTo(all, id, file);
    };
    for (const one of products) add(one.product, one);
    for (const one of ambiguous) for (const id of one.candidates) add(id, one);
    return all;
  });
  return remembered((id) => new IndexedPaths(files().get(id) ?? []));
}
