import type { Product } from '../estate/product.ts';
import type { Ambiguous, Found, Inventory } from './found.ts';
import { folderOf } from './hcl/module-source.ts';
import { type CatalogueIndex, indexCatalogue } from './products/catalogue-index.ts';
import { discriminators } from './products/discriminators.ts';
import { modelOfType } from './products/model-of-type.ts';
import { judge, type Verdict } from './products/product-of-use.ts';
import type { Unseen, Use } from './scanner.ts';
import { add, filesOf, newTally, type Tally, tallyOf } from './use-count.ts';

type AmbiguousDraft = Pick<Ambiguous, 'type' | 'candidates' | 'look' | 'assumed'> & {
  readonly tally: Tally;
};

/** What else of a repository belongs to its inventory. */
export interface Surroundings {
  readonly unseen?: readonly Unseen[];
  readonly files?: readonly string[];
}

/**
 * Sums up what infrastructure code uses, by product of the catalogue. Takes the uses in the order of reading;
 * gives every product, every type that stays ambiguous, and every type that no product lists.
 */
export function inventory(
  uses: Iterable<Use>,
  products: readonly Product[],
  { unseen = [], files = [] }: Surroundings = {},
): Inventory {
  const all = [...uses];
  const index = indexCatalogue(products);
  const verdictOf = judge(all, index);
  const found = new Map<string, Tally>();
  const doubtful: { readonly use: Use; readonly verdict: Verdict }[] = [];
  const unlisted = new Map<string, Tally>();
  for (const use of all) {
    if (use.kind === 'provider') continue;
    const verdict = verdictOf(use);
    for (const id of verdict.products) add(tallyOf(found, id, use), use, verdict);
    if (verdict.doubt !== null) doubtful.push({ use, verdict });
    else if (verdict.products.length === 0) add(tallyOf(unlisted, use.type, use), use, verdict);
  }
  const ambiguous = settleLate(doubtful, found);
  return {
    products: [...found]
      .map(([id, tally]) => foundOf(index.byId.get(id), id, tally))
      .sort((a, b) => order(a.provider, b.provider) || order(a.product, b.product)),
    ambiguous: ambiguous.sort((a, b) => order(a.type, b.type)),
    unlisted: [...unlisted]
      .map(([type, { first, count, kinds }]) => ({ type, first, count, kinds }))
      .sort((a, b) => order(a.type, b.type)),
    unseen: unseen.map((one) => ({ ...one, suggests: suggestedBy(one.source, index) })),
    files,
    revealable: revealableOf(products),
  };
}

function revealableOf(products: readonly Product[]): string[] {
  const told = new Set(discriminators.flatMap(({ candidates }) => candidates));
  return products
    .filter(({ id, terraform, cloudformation, arm }) => {
      return terraform.length + cloudformation.length + arm.length > 0 || told.has(id);
    })
    .map(({ id }) => id);
}

const providerIds: Readonly<Record<string, string>> = {
  aws: 'aws',
  google: 'gcp',
  azurerm: 'azure',
};

/** `terraform-aws-modules/eks/aws` is named after a product. */
function suggestedBy(source: string, index: CatalogueIndex): string | null {
  const named = /^(?:[\w.-]+\/)?[\w-]+\/([\w-]+)\/(aws|google|azurerm)$/.exec(source);
  const id = `${providerIds[named?.[2] ?? ''] ?? ''}-${named?.[1]}`;
  return named !== null && index.byId.has(id) ? id : null;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * What nothing settles alone is settled by what stands beside it: a cluster runs what the services in its
 * folder say, if these prove one candidate and no other.
 */
function settleLate(
  doubtful: readonly { readonly use: Use; readonly verdict: Verdict }[],
  found: Map<string, Tally>,
): Ambiguous[] {
  const groups = new Map<string, AmbiguousDraft>();
  for (const { use, verdict } of doubtful) {
    const { candidates = [], look = '' } = verdict.doubt ?? {};
    const folder = folderOf(use.file);
    const proved = candidates.filter((id) => found.get(id)?.proved.has(folder));
    const only = proved.length === 1 ? (proved[0] ?? null) : null;
    const assumed = verdict.products[0] ?? only;
    if (verdict.products.length === 0 && assumed !== null) {
      add(tallyOf(found, assumed, use), use, verdict);
    }
    const key = `${use.type}\n${look}\n${assumed}`;
    const group = groups.get(key) ?? {
      type: use.type,
      candidates,
      look,
      assumed,
      tally: newTally(use),
    };
    add(group.tally, use, verdict);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ tally, ...group }) => {
    const { first, count, owned } = tally;
    return { ...group, first, count, owned, files: filesOf(tally) };
  });
}

function foundOf(product: Product | undefined, id: string, tally: Tally): Found {
  const { first, count, certain, owned, kinds, types, alternatives } = tally;
  const { models, look } = modelsOf(product, [...types.keys()]);
  return {
    product: id,
    name: product?.name ?? id,
    provider: product?.provider ?? '',
    models,
    look,
    first,
    count,
    certain,
    alternatives: [...alternatives].filter((other) => other !== id),
    owned,
    kinds,
    types: [...types].map(([type, times]) => ({ type, count: times })),
    files: filesOf(tally),
    remarks: [...tally.remarks],
  };
}

/** The models that a product can have, given the types that were seen of it. */
function modelsOf(
  product: Product | undefined,
  types: readonly string[],
): Pick<Found, 'models' | 'look'> {
  const models = product?.models ?? [];
  if (models.length < 2) return { models, look: null };
  const told = new Set(
    types.map((type) => (Object.hasOwn(modelOfType, type) ? modelOfType[type] : '')),
  );
  const left = told.has('') ? models : models.filter((model) => told.has(model));
  const look = product?.discriminator ?? product?.note ?? 'what the service is used for';
  return left.length === 1 ? { models: left, look: null } : { models: left, look };
}
