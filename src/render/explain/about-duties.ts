import { type Framework, isDuty, type PartModel } from '../../estate/framework.ts';
import type { Product } from '../../estate/product.ts';
import { noContext } from '../../evidence/owner.ts';
import { CellMaker } from '../../resolve/cells.ts';
import { OwnerReader } from '../../resolve/owner-reader.ts';
import { listed } from '../../text/lists.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';

/** The duties that a model, or a product under it, leaves to the customer, and what the provider holds. */
export function dutiesText(
  framework: Framework,
  model: PartModel,
  product: Product | null,
  screen: Screen,
): string {
  const nobody = new OwnerReader(noContext);
  const { cells, uncovered } = new CellMaker(framework, nobody, 0).cellsOf({
    model,
    products: product === null ? [] : [product],
    splits: [],
    waivers: [],
    refusedWaivers: [],
    agreement: null,
    levels: [],
    path: [],
    above: [],
    vendor: null,
  });
  const head = heading(`Duties under ${model} (framework ${framework.id})`, screen);
  const width = Math.max(...framework.layers.map(({ id }) => id.length)) + 2;
  const rows: string[] = [];
  const held: string[] = [];
  for (const { layer, party, from, derived } of cells) {
    if (!isDuty(party)) held.push(layer.id);
    else {
      const why = from === 'product' ? `, departs from ${model}` : derived ? ', derived' : '';
      rows.push(`  ${layer.id.padEnd(width)}${party}${why}`);
    }
  }
  const rest =
    held.length === 0
      ? "The provider isn't responsible for any layer."
      : `The provider is responsible for ${listed(held)}.`;
  if (uncovered.length > 0)
    rows.push(
      wrap(
        `The framework doesn't define ${listed(uncovered)} for this model.`,
        screen.columns,
        '  ',
      ),
    );
  return [head, ...rows, wrap(rest, screen.columns, '  ')].join('\n');
}
