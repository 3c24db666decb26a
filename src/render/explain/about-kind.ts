import type { CellRule, Kind, Kinds, Trait } from '../../estate/kind.ts';
import { kindsOf, type ListedProduct } from '../../estate/product.ts';
import { plural } from '../../text/counts.ts';
import { listed } from '../../text/lists.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';
import { labelled, paragraphs, titleLine } from './explain-text.ts';

/** How many products an explanation names. */
const MOST_EXAMPLES = 8;

/** A kind of products: what it changes in the columns of the framework, why, and which products are of it. */
export function explainKind(
  kind: Kind,
  { sources }: Kinds,
  products: readonly ListedProduct[],
  screen: Screen,
): string {
  const { id, title, models, traits = [], rules, umbrella } = kind;
  const own = products.filter((product) => kindsOf(product).includes(id));
  return paragraphs([
    titleLine(id, 'kind', title, screen),
    [
      labelled('Models', models.join(' or '), screen),
      ...(traits.length === 0 ? [] : [labelled('Traits', traits.join(', '), screen)]),
    ].join('\n'),
    umbrella === true
      ? wrap(
          "A provider as a whole isn't a service. Declare each of its services that you use as a separate entry.",
          screen.columns,
          '',
        )
      : '',
    rulesText(rules, sources, screen),
    examples(own, screen),
    `${heading('In a manifest, for a product that isn’t in the catalogue', screen)}\n    my-service:\n      kind: ${id}\n      model: ${models[0]}`,
  ]);
}

/** A trait: what it changes for every product that has it, whatever its kind. */
export function explainTrait(
  trait: Trait,
  { sources, kinds }: Kinds,
  products: readonly ListedProduct[],
  screen: Screen,
): string {
  const { id, title, scopes, rules, note } = trait;
  const own = products.filter(
    (product) =>
      product.traits?.includes(id) === true ||
      kindsOf(product).some((kind) => kinds.get(kind)?.traits?.includes(id) === true),
  );
  return paragraphs([
    titleLine(id, 'trait', title, screen),
    [scopes, note]
      .filter((text) => text !== undefined)
      .map((text) => wrap(`${text.replaceAll('`', '').replace(/\.$/, '')}.`, screen.columns, ''))
      .join('\n'),
    rulesText(rules, sources, screen),
    examples(own, screen),
    `${heading('In a manifest', screen)}\n    my-service:\n      traits: [${id}]`,
  ]);
}

function rulesText(rules: readonly CellRule[], sources: Kinds['sources'], screen: Screen): string {
  if (rules.length === 0) return wrap('It changes no layer.', screen.columns, '');
  const rows = rules.flatMap(({ layers, party, models, because, basis, source, vendorFor }) => {
    const under = models === undefined ? '' : ` under ${listed(models)}`;
    const from = source === undefined ? undefined : sources.get(source);
    const of = vendorFor === undefined ? '' : ` of ${listed(vendorFor)}; derived for others`;
    const word =
      basis === 'vendor' && from !== undefined
        ? `Stated by ${from.publisher}${of}.`
        : 'Derived: our reading.';
    return [
      wrap(`${listed(layers)}: ${party}${under}`, screen.columns, '  '),
      wrap(`${because.replace(/\.$/, '')}. ${word}`, screen.columns, '      '),
    ];
  });
  return [heading('What it changes in the framework common', screen), ...rows].join('\n');
}

function examples(products: readonly ListedProduct[], screen: Screen): string {
  if (products.length === 0) return '';
  const first = [...products].sort(
    (one, other) => Number(one.tier !== 'core') - Number(other.tier !== 'core'),
  );
  const ids = first.slice(0, MOST_EXAMPLES).map(({ id }) => id);
  const head = heading(`Examples, from ${plural(products.length, 'product')}`, screen);
  return `${head}\n${wrap(ids.join(', '), screen.columns, '  ')}`;
}
