// In: an inventory and the entries of manifests. Out: what is declared, and what isn't.
import type { Ambiguous, Found, Inventory, Place } from '../discovery.ts';
import { globs } from '../globs.ts';

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
): Coverage {
  const covered: Covered[] = [];
  const undeclared: Undeclared[] = [];
  const ignored: string[] = [];
  const sort = (candidates: readonly string[], covers: Omit<Covered, 'by'>, rest: Undeclared) => {
    const by = entries
      .filter((entry) => namedBy(entry).some((id) => candidates.includes(id)))
      .map(({ service, part }) => ({ service, part }));
    if (by.length > 0) covered.push({ ...covers, by });
    else if (!candidates.some((id) => ignore.includes(id))) undeclared.push(rest);
    else ignored.push(...candidates.filter((id) => ignore.includes(id)));
  };
  for (const found of inventory.products) {
    if (found.umbrella === true && !entries.some((entry) => namedBy(entry).includes(found.product)))
      continue;
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
    unused: entries.flatMap((entry) => unusedOf(entry, inventory)),
    ignored: [...new Set(ignored)],
  };
}

/** An entry that says where it is defined, and of whose products nothing is there. */
export function unusedOf(entry: CoverageEntry, inventory: Inventory): Unused[] {
  const { service, part, source } = entry;
  const products = namedBy(entry);
  if (products.length === 0 || source.length === 0) return [];
  if (!products.every((id) => inventory.revealable.includes(id))) return [];
  const matches = globs(source);
  const uses = (one: Pick<Found | Ambiguous, 'files'>) =>
    one.files.some(({ file }) => matches(file));
  const isUsed =
    inventory.products.some((found) => products.includes(found.product) && uses(found)) ||
    inventory.ambiguous.some(
      (one) => one.candidates.some((id) => products.includes(id)) && uses(one),
    );
  if (isUsed) return [];
  const files = inventory.files.filter(matches).length;
  const unseen =
    inventory.unseen.some(({ file }) => matches(file)) ||
    inventory.forms.some((one) => one.files.some(matches));
  return [{ service, part, products, source, files, unseen }];
}
