import type { Product } from '../catalogue/product.ts';
import type { Span } from '../finding.ts';
import type { Framework, Layer, PartModel, Party } from '../frameworks/framework.ts';
import { departureOf, rank } from './departures.ts';
import type { Agreement, Cell, CellOrigin, CellStatus, Split, Waiver } from './estate.ts';
import type { FoundOwners } from './owners.ts';

export interface CellInput {
  readonly framework: Framework | undefined;
  readonly model: PartModel | null;
  /** The products that the entry names; none where none of them departs from its model. */
  readonly products: readonly Product[];
  readonly splits: readonly Split[];
  readonly waivers: readonly Waiver[];
  readonly agreement: Agreement | null;
  /** Where a duty that nobody owns is shown. */
  readonly nowhere: Span;
  readonly today: number;
  readonly ownersAt: (layer: string) => FoundOwners | undefined;
}

/**
 * The cells of one entry: party, origin, status and owners of each layer. An entry without a model, or with one
 * that the framework says nothing about, has none: a guess here would be a duty lost.
 */
export function cellsOf(input: CellInput): { cells: Cell[]; uncovered: string[] } {
  const { framework, model } = input;
  const cells: Cell[] = [];
  const uncovered: string[] = [];
  if (framework === undefined || model === null) return { cells, uncovered };
  for (const layer of framework.layers) {
    const party = layer.parties[model];
    if (party === undefined) uncovered.push(layer.id);
    else cells.push(cellOf(layer, party, model, input));
  }
  return { cells, uncovered };
}

interface Settled {
  readonly party: Party;
  readonly from: CellOrigin;
  readonly refusedSplit: Split | null;
}

function cellOf(layer: Layer, stated: Party, model: PartModel, input: CellInput): Cell {
  const isPlain = input.splits.length === 0 && input.products.length === 0;
  if (stated === 'provider' && isPlain) return providerCell(layer, model);
  const { party, from, refusedSplit } = settle(layer, stated, model, input);
  const derived = from === 'framework' && layer.derived?.includes(model) === true;
  if (party === 'provider') {
    return { layer, party, from, derived, refusedSplit, ...held };
  }
  const found = input.ownersAt(layer.id);
  const waiver =
    input.waivers.length === 0 ? null : (input.waivers.find((w) => w.layer === layer.id) ?? null);
  const owned = found !== undefined && found.owners.length > 0;
  const waived = waiver !== null && waiver.expiresDay >= input.today;
  const status: CellStatus = owned ? 'owned' : waived ? 'waived' : 'unowned';
  return {
    layer,
    party,
    from,
    derived,
    refusedSplit,
    status,
    owners: found?.owners ?? nobody,
    inherited: owned && found.inherited,
    span: owned ? found.span : waived ? waiver.span : input.nowhere,
    bad: found?.bad ?? noText,
    waiver,
  };
}

const nobody: readonly string[] = [];
const noText: Cell['bad'] = [];
/** What is left to say of a layer that the provider holds. */
const held = {
  status: 'provider',
  owners: nobody,
  inherited: false,
  span: null,
  bad: noText,
  waiver: null,
} as const;

const providerCells = new WeakMap<Layer, Map<PartModel, Cell>>();

/** What the provider holds by the framework's word looks the same in every entry, so it is made once. */
function providerCell(layer: Layer, model: PartModel): Cell {
  let byModel = providerCells.get(layer);
  if (byModel === undefined) {
    byModel = new Map();
    providerCells.set(layer, byModel);
  }
  let cell = byModel.get(model);
  if (cell === undefined) {
    const derived = layer.derived?.includes(model) === true;
    const stated = { layer, party: 'provider', from: 'framework', derived } as const;
    cell = { ...stated, refusedSplit: null, ...held };
    byModel.set(model, cell);
  }
  return cell;
}

/** The framework's word, then the product's departure from it, then the entry's own clause. */
function settle(layer: Layer, stated: Party, model: PartModel, input: CellInput): Settled {
  const { products, splits, agreement } = input;
  const departure = departureOf(layer, stated, model, products);
  const party = departure?.party ?? stated;
  const from: CellOrigin = departure === undefined ? 'framework' : 'product';
  const split = splits.length === 0 ? undefined : splits.find((one) => one.layer === layer.id);
  if (split === undefined) return { party, from, refusedSplit: null };
  const towardsProvider = rank[split.party] < rank[party];
  if (towardsProvider && (split.clause === null || agreement?.url == null)) {
    return { party, from, refusedSplit: split };
  }
  return { party: split.party, from: 'entry', refusedSplit: null };
}
