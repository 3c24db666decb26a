import type { ListedProduct } from '../estate/product.ts';
import { plural } from '../text/counts.ts';
import { type Draft, groupsBy } from './drafts.ts';
import { sourceGlobs } from './source-globs.ts';

/** A name that says more than this isn't read. */
const LONGEST_NAME = 40;

/**
 * Puts products together that are of one provider and model, and have the same duties and the same owners: one entry
 * that a team keeps, in place of many that are alike. What a person still has to decide stays by itself.
 */
export function grouped(
  drafts: readonly Draft[],
  dutiesOf: (draft: Draft) => readonly string[],
  product: (id: string) => ListedProduct | undefined,
): Draft[] {
  const groups = groupsBy(drafts, (draft) => {
    // What a provider reveals has no `source`.
    if (draft.files.length === 0 || draft.products.length > 1 || draft.models.length !== 1)
      return draft.id;
    const { provider, models, owners, agreement } = draft;
    const who = owners?.proposal.owners ?? [];
    return JSON.stringify([provider, models, dutiesOf(draft), who, agreement === null]);
  });
  const ids = new Set(drafts.map(({ id }) => id));
  return [...groups.values()].map((group) => {
    const [first] = group as [Draft];
    return group.length === 1 ? first : together(group, freeId(nameOf(group, product), ids));
  });
}

function together(group: readonly Draft[], id: string): Draft {
  const [first] = group as [Draft];
  const files = [...new Set(group.flatMap((draft) => draft.files))];
  const { owners } = first;
  const count = group.reduce((sum, draft) => sum + draft.uses, 0);
  return {
    ...first,
    id,
    isGroup: true,
    products: group.flatMap(({ products }) => products),
    title: `${plural(group.length, 'product')} with the same duties, ${plural(count, 'use')}.`,
    remarks: group.flatMap((draft) => draft.remarks.map((text) => `${draft.products[0]}: ${text}`)),
    files,
    uses: count,
    source: sourceGlobs(files),
    ...(owners !== undefined && { owners: { ...owners, files: 1, all: 1 } }),
  };
}

/** `aws-database` where all are of one category, else after its products: `aws-glue-opensearch`, `aws-backup-and-6-more`. */
function nameOf(
  group: readonly Draft[],
  product: (id: string) => ListedProduct | undefined,
): string {
  const [first] = group as [Draft];
  const categories = new Set(group.map(({ products: [id = ''] }) => product(id)?.category ?? ''));
  const [only = '', ...others] = categories;
  if (others.length === 0 && only !== '') return `${first.provider}-${only}`;
  const prefix = `${first.provider}-`;
  const names = group.map(({ products: [id = ''] }) =>
    id.startsWith(prefix) ? id.slice(prefix.length) : id,
  );
  const whole = prefix + names.join('-');
  return whole.length <= LONGEST_NAME ? whole : `${prefix}${names[0]}-and-${names.length - 1}-more`;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
  taken.add(id);
  return id;
}
