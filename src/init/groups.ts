import type { PartModel } from '../estate/framework.ts';
import type { ListedProduct } from '../estate/product.ts';
import { plural } from '../text/counts.ts';
import { type Draft, groupsBy } from './drafts.ts';
import { sourceGlobs } from './source-globs.ts';

/** What products of one model are together, where they have no category in common. */
const groupNames: Readonly<Record<PartModel, string>> = {
  'on-premises': 'own-sites',
  iaas: 'infrastructure',
  caas: 'containers',
  paas: 'managed-services',
  faas: 'functions',
  saas: 'software',
};

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

/** `aws-database` where all are of one category, else after the model. */
function nameOf(
  group: readonly Draft[],
  product: (id: string) => ListedProduct | undefined,
): string {
  const [first] = group as [Draft];
  const categories = new Set(group.map(({ products: [id = ''] }) => product(id)?.category ?? ''));
  const [only = '', ...others] = categories;
  const [model] = first.models;
  const about = others.length === 0 && only !== '' ? only : model && groupNames[model];
  return `${first.provider}-${about ?? 'services'}`;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
  taken.add(id);
  return id;
}
