import type { Framework, Model } from '../../estate/framework.ts';
import type { Kinds } from '../../estate/kind.ts';
import type { ListedProduct } from '../../estate/product.ts';
import { meanings } from '../../frameworks/meanings.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';
import { dutiesText } from './about-duties.ts';
import { paragraphs, titleLine } from './explain-text.ts';

/** How many products an explanation names. */
const MOST_EXAMPLES = 8;

/** A model: what it means, the duties that it leaves under a framework, and products that have it. */
export function explainModel(
  model: Model,
  framework: Framework,
  products: readonly ListedProduct[],
  kinds: Kinds,
  screen: Screen,
): string {
  const { title, meaning, control } = meanings[model];
  return paragraphs([
    titleLine(model, 'model', title, screen),
    wrap(meaning, screen.columns, '  '),
    `${heading('What you can change', screen)}\n${wrap(control, screen.columns, '  ')}`,
    model === 'hybrid' ? '' : dutiesText(framework, model, {}, kinds, screen),
    model === 'hybrid'
      ? inParts(screen)
      : examples(
          products.filter(({ tier, models }) => tier === 'core' && models.includes(model)),
          screen,
        ),
    wrap('Which model is it? See docs/which-model.md for the unclear cases.', screen.columns, ''),
  ]);
}

function inParts(screen: Screen): string {
  return `${heading('In a manifest', screen)}
    erp:
      model: hybrid
      parts:
        plant: { model: on-premises }
        portal: { model: paas, product: azure-app-service }`;
}

/** One product of each provider, those first whose provider itself names the model. */
function examples(products: readonly ListedProduct[], screen: Screen): string {
  const stated = products.filter((product) => product.modelSource === 'vendor');
  const chosen = new Map<string, ListedProduct>();
  for (const product of [...stated, ...products]) {
    if (chosen.size === MOST_EXAMPLES) break;
    if (!chosen.has(product.provider)) chosen.set(product.provider, product);
  }
  const rows = [...chosen.values()].map(({ id, name }) => `  ${id}: ${name}`);
  const head = heading(`Examples, from ${products.length} in the catalogue`, screen);
  return rows.length === 0 ? '' : [head, ...rows].join('\n');
}
