import type { ListedProduct } from '../estate/product.ts';
import { groupsBy } from '../text/grouping.ts';
import type { Draft } from './drafts.ts';
import { familyOf } from './families.ts';
import { sourceGlobs } from './source-globs.ts';

/** So many products are one entry; of more, each family is one. */
const MOST = 12;

/** A family with fewer isn't worth a separate entry. */
const FEWEST = 3;

/** A name that says more than this isn't read. */
const LONGEST_NAME = 28;

type FindProduct = (id: string) => ListedProduct | undefined;

/**
 * Puts products together that are of one provider and model and have the same owners: one entry that a team keeps, in
 * place of many that are alike. It has every duty that one of them has. What a person still has to decide stays by itself.
 */
export function grouped(
  drafts: readonly Draft[],
  dutiesOf: (draft: Draft) => readonly string[],
  product: FindProduct,
  takenIds: readonly string[] = [],
): Draft[] {
  const ids = new Set([...takenIds, ...drafts.map(({ id }) => id)]);
  return (
    [...groupsBy(drafts, sharedBy).values()]
      .flatMap((group) => (group.length > MOST ? byFamily(group, product) : [group]))
      // Two that differ are told apart as quickly as one that names both.
      .flatMap((group) =>
        group.length < FEWEST
          ? [...groupsBy(group, (one) => dutiesOf(one).join(' ')).values()]
          : [group],
      )
      .map((group) => {
        const [first] = group as [Draft];
        return group.length === 1 ? first : together(group, freeName(group, product, ids));
      })
  );
}

/** What the products of one entry have in common. */
function sharedBy({ id, provider, products, models, owners, files }: Draft): string {
  // What a provider's set-up reveals has no `source`.
  if (files.length === 0 || products.length > 1 || models.length !== 1) return id;
  const who = owners?.proposal.owners ?? [];
  return JSON.stringify([provider, models, who]);
}

/** A large group by families; the small ones are one together. */
function byFamily(group: readonly Draft[], product: FindProduct): Draft[][] {
  const families = [...groupsBy(group, (draft) => familyIn([draft], product)).entries()];
  const isOwn = ([family, of]: (typeof families)[number]) => family !== '' && of.length >= FEWEST;
  const rest = families.filter((one) => !isOwn(one)).flatMap(([, of]) => of);
  const own = families.filter(isOwn).map(([, of]) => of);
  return rest.length === 0 ? own : [...own, rest];
}

/** The family that all of some products are of. */
function familyIn(group: readonly Draft[], product: FindProduct): string {
  const all = group.map(({ products: [id = ''] }) => familyOf(product(id)?.category ?? ''));
  const [only = '', ...others] = new Set(all);
  return others.length === 0 ? only : '';
}

function together(group: readonly Draft[], id: string): Draft {
  const [first] = group as [Draft];
  const files = [...new Set(group.flatMap((draft) => draft.files))];
  const { owners } = first;
  return {
    ...first,
    id,
    isGroup: true,
    products: group.flatMap(({ products }) => products),
    name: `${group.length} products`,
    remarks: group.flatMap((draft) => draft.remarks.map((text) => `${draft.products[0]}: ${text}`)),
    files,
    uses: group.reduce((sum, draft) => sum + draft.uses, 0),
    source: sourceGlobs(files),
    agreements: group.flatMap(({ agreements }) => agreements),
    ...(owners !== undefined && { owners: { ...owners, files: 1, all: 1 } }),
  };
}

/** The first name of these that is free: `aws-rds-s3`, `aws-data`, `aws-paas`, with the model or the owner behind. */
function freeName(group: readonly Draft[], product: FindProduct, taken: Set<string>): string {
  const [{ provider, models, owners }] = group as [Draft];
  const [model = ''] = models;
  const family = familyIn(group, product);
  const whole = `${provider}-${group.map(({ products: [id = ''] }) => id.replace(`${provider}-`, '')).join('-')}`;
  const named = family === '' ? `${provider}-${model}` : `${provider}-${family}`;
  const owner = owners?.proposal.owners[0]?.replace(/^.*[/@]/, '').toLowerCase() ?? '';
  const wishes = [
    ...(group.length < FEWEST && whole.length <= LONGEST_NAME ? [whole] : []),
    named,
    ...(family === '' ? [] : [`${named}-${model}`]),
    ...(/^[a-z0-9][a-z0-9._-]*$/.test(owner) ? [`${named}-${owner}`] : []),
  ];
  let id = wishes.find((wish) => !taken.has(wish));
  for (let next = 2; id === undefined; next++)
    if (!taken.has(`${named}-${next}`)) id = `${named}-${next}`;
  taken.add(id);
  return id;
}
