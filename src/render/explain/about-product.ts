import type { Framework, PartModel } from '../../estate/framework.ts';
import type { Kinds } from '../../estate/kind.ts';
import type { Product, TypedProduct } from '../../estate/product.ts';
import { kindOf } from '../../resolve/parties.ts';
import { listed } from '../../text/lists.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';
import { dutiesText } from './about-duties.ts';
import { labelled, paragraphs, titleLine } from './explain-text.ts';

const sources: Readonly<Record<Product['modelSource'], string>> = {
  vendor: 'Stated by the provider.',
  derived: 'We derived it from NIST SP 800-145, which asks what the customer controls.',
};

const subjects: Readonly<Record<NonNullable<Product['about']>, string>> = {
  product: 'about this product',
  provider: 'about the provider in general, not this product',
  'front-page': 'a start page: find the document from there',
};

/** A product: everything that the catalogue knows about it, and the duties that follow under a framework. */
export function explainProduct(
  product: TypedProduct,
  providerName: string,
  framework: Framework,
  kinds: Kinds,
  screen: Screen,
): string {
  const { id, name, models } = product;
  return paragraphs([
    titleLine(id, 'product', name, screen),
    factsOf(product, providerName, kinds, screen),
    ...models.map((model) => dutiesText(framework, model, { product }, kinds, screen)),
    revealedBy(product, screen),
    `${heading('In a manifest', screen)}\n    my-service:\n      product: ${id}\n      model: ${models[0]}${models.length > 1 ? `  # or ${listed(models.slice(1))}: you declare it` : ''}`,
  ]);
}

function factsOf(
  product: TypedProduct,
  providerName: string,
  kinds: Kinds,
  screen: Screen,
): string {
  const { models, modelSource, responsibilityUrl, about } = product;
  const document =
    responsibilityUrl === null
      ? 'None that we could confirm. Name yours as `agreement`.'
      : `${responsibilityUrl}${about === null ? '' : ` (${subjects[about]})`}`;
  const facts: (readonly [label: string, value: string | undefined])[] = [
    ['Provider', `${providerName} (${product.provider})`],
    ['Also called', product.aliases?.join(', ')],
    ['Model', `${models.join(' or ')}. ${sources[modelSource]}`],
    ['Kind', kindsText(product, kinds)],
    ['Traits', traitsText(product, kinds)],
    ['Document', document],
    ['Note', product.note],
    ['Look at', product.discriminator],
    ['Confused with', product.alike?.join(', ')],
  ];
  return facts
    .flatMap(([label, value]) => (value === undefined ? [] : [labelled(label, value, screen)]))
    .join('\n');
}

/** Its kind with the title, or its kinds model by model where there are several. */
function kindsText(product: Product, kinds: Kinds): string | undefined {
  const byKind = new Map<string, PartModel[]>();
  for (const model of product.models) {
    const kind = kindOf(product, model, kinds);
    if (kind === null) continue;
    const name = `${kind.id}: ${kind.title}`;
    byKind.set(name, [...(byKind.get(name) ?? []), model]);
  }
  if (byKind.size === 0) return undefined;
  const [[only] = ['']] = byKind;
  if (byKind.size === 1) return only;
  return [...byKind].map(([name, models]) => `${name} (${listed(models)})`).join('; ');
}

/** Each trait of the product and of its kinds, with what it means. */
function traitsText(product: Product, kinds: Kinds): string | undefined {
  const own = product.models.flatMap((model) => kindOf(product, model, kinds)?.traits ?? []);
  const all = [...new Set([...own, ...(product.traits ?? [])])];
  if (all.length === 0) return undefined;
  return all
    .map((id) => {
      const { title = '', scopes } = kinds.traits.get(id) ?? {};
      return `${id}: ${title}${scopes === undefined ? '' : ` (${scopes})`}`;
    })
    .join('; ');
}

/** The resource types that reveal it in infrastructure code. */
function revealedBy(product: TypedProduct, screen: Screen): string {
  const { terraform, terraformProvider, terraformLegacy = [], cloudformation, arm } = product;
  const types: (readonly [label: string, list: readonly string[]])[] = [
    ['Terraform', terraform],
    ['Older Terraform', terraformLegacy],
    ['CloudFormation', cloudformation],
    ['ARM and Bicep', arm],
  ];
  const rows = types
    .filter(([, list]) => list.length > 0)
    .map(([label, list]) => labelled(label, list.join(', '), screen));
  if (rows.length === 0) {
    return wrap('Infrastructure code never reveals it.', screen.columns, '');
  }
  const provider =
    terraformProvider === undefined ? [] : [labelled('From', terraformProvider, screen)];
  return [heading('Revealed by', screen), ...rows, ...provider].join('\n');
}
