import type { Framework } from '../../estate/framework.ts';
import type { Kind, Kinds, Trait } from '../../estate/kind.ts';
import type { Product } from '../../estate/product.ts';
import { kindOf } from '../../resolve/parties.ts';
import { listed } from '../../text/lists.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';
import { dutiesText } from './about-duties.ts';
import { labelled, paragraphs, titleLine } from './explain-text.ts';

/** How many products an explanation names. */
const MOST_EXAMPLES = 8;

/** A kind: what it is, products of it, and the duties that follow under a framework. */
export function explainKind(
  kind: Kind,
  framework: Framework,
  products: readonly Product[],
  kinds: Kinds,
  screen: Screen,
): string {
  const { id, title, models, traits = [], umbrella } = kind;
  const having = products.filter((product) =>
    product.models.some((model) => kindOf(product, model, kinds)?.id === id),
  );
  const facts = [
    labelled('Models', listed(models), screen),
    ...(traits.length === 0 ? [] : [labelled('Traits', traits.join(', '), screen)]),
    labelled('Products', examples(having), screen),
  ];
  return paragraphs([
    titleLine(id, 'kind', title, screen),
    facts.join('\n'),
    umbrella === true
      ? wrap('A provider as a whole: declare its services as entries.', screen.columns, '  ')
      : '',
    ...models.map((model) => dutiesText(framework, model, { kind: id }, kinds, screen)),
    `${heading('In a manifest, where no product of the catalogue says it', screen)}\n    my-service:\n      kind: ${id}\n      model: ${models[0]}`,
  ]);
}

/** A trait: what is true, what it scopes, and which cells it moves towards the customer. */
export function explainTrait(
  { id, title, scopes, rules, note }: Trait,
  products: readonly Product[],
  kinds: Kinds,
  screen: Screen,
): string {
  const having = products.filter(
    (product) =>
      product.traits?.includes(id) === true ||
      product.models.some((model) => kindOf(product, model, kinds)?.traits?.includes(id) === true),
  );
  const moves = rules.map(({ layers, party, models, basis, because }) => {
    const where = models === undefined ? '' : ` under ${listed(models)}`;
    return wrap(
      `${listed(layers)}: ${party}${where}, ${basis === 'vendor' ? 'stated' : 'derived'}. ${because}.`,
      screen.columns,
      '  ',
    );
  });
  const does = [...(scopes === undefined ? [] : [scopes]), ...(note === undefined ? [] : [note])];
  return paragraphs([
    titleLine(id, 'trait', title, screen),
    does.map((text) => wrap(text, screen.columns, '  ')).join('\n'),
    moves.length === 0 ? '' : `${heading('Moves towards you', screen)}\n${moves.join('\n')}`,
    labelled('Products', examples(having), screen),
    `${heading('In a manifest', screen)}\n    my-service:\n      traits: [${id}]  # a map takes one away: { ${id}: false }`,
  ]);
}

function examples(products: readonly Product[]): string {
  const ids = products.slice(0, MOST_EXAMPLES).map(({ id }) => id);
  const rest = products.length - ids.length;
  if (ids.length === 0) return 'none';
  return rest === 0 ? ids.join(', ') : `${ids.join(', ')} and ${rest} more`;
}
