import { type Framework, isDuty, type PartModel } from '../../estate/framework.ts';
import type { Kinds } from '../../estate/kind.ts';
import type { Product } from '../../estate/product.ts';
import { type DecidedLayer, decide, plainProfile } from '../../resolve/parties.ts';
import { listed } from '../../text/lists.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';

/** What has the duties: a model, or a product or kind under it. */
export interface Holder {
  readonly product?: Product;
  /** The id of a kind. */
  readonly kind?: string;
}

/** Every layer under a model, with its party, where that comes from, and whether a source states it. */
export function dutiesText(
  framework: Framework,
  model: PartModel,
  { product, kind }: Holder,
  kinds: Kinds,
  screen: Screen,
): string {
  const products = product === undefined ? [] : [product];
  const own = kind === undefined ? null : (kinds.kinds.get(kind) ?? null);
  const profile = { ...plainProfile, products, kind: own };
  const { layers, uncovered } = decide(framework, model, profile, kinds);
  const head = heading(`Duties under ${model} (framework ${framework.id})`, screen);
  const duties = layers.filter(({ party }) => isDuty(party));
  const others = layers.filter(({ party }) => !isDuty(party));
  const notes =
    uncovered.length === 0
      ? []
      : [
          wrap(
            `The framework doesn't define ${listed(uncovered)} for this model.`,
            screen.columns,
            '  ',
          ),
        ];
  const row = rowOf(model, Math.max(...layers.map(({ layer }) => layer.id.length)), screen);
  return [
    head,
    ...duties.map(row),
    ...(others.length === 0 ? [] : ['  Not yours:', ...others.map(row)]),
    ...notes,
  ].join('\n');
}

const PARTY = 'not-applicable'.length;

/** A layer with its party and where that comes from, followed by why it isn't the framework's cell. */
function rowOf(model: PartModel, width: number, screen: Screen): (layer: DecidedLayer) => string {
  return ({ layer, party, origin, derived, ground }) => {
    const by = ground?.by == null || origin === 'product' ? origin : `${origin} ${ground.by}`;
    const column = layer.parties[model];
    const usual = column === party ? '' : ` The column ${model} says ${column}.`;
    const from = `${by}, ${derived ? 'derived' : 'stated'}`;
    const line = `  ${layer.id.padEnd(width)}  ${party.padEnd(PARTY)}  ${from}`;
    if (ground === null) return line;
    const { because, source } = ground;
    const stated = source === null || derived ? '' : ` (${source.publisher}, ${source.title})`;
    return `${line}\n${wrap(`${because}${stated}.${usual}`, screen.columns, '      ')}`;
  };
}
