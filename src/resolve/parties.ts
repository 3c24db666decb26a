import {
  type Framework,
  type Layer,
  type PartModel,
  type Party,
  rank,
} from '../estate/framework.ts';
import type { CellRule, Kind, Kinds } from '../estate/kind.ts';
import type { CellOrigin, Ground } from '../estate/manifest.ts';
import type { Product } from '../estate/product.ts';
import { common } from '../frameworks/common.ts';

/**
 * Who is responsible for each layer of an entry, step by step: the framework's column, the kind, traits (only towards the
 * customer), the product. What the entry says in `responsibilities` comes after these.
 */

/** Those facts about an entry that decide its cells. */
export interface Profile {
  /** Those that the catalogue knows. */
  readonly products: readonly Product[];
  /** Whether it names one that the catalogue doesn't know. */
  readonly hasUnknown: boolean;
  /** Its own kind. */
  readonly kind: Kind | null;
  /** Traits that the entry adds, and those that it takes away. */
  readonly added: readonly string[];
  readonly taken: readonly string[];
}

const none: readonly string[] = [];

/** An entry that doesn't say what it is. */
export const plainProfile: Profile = {
  products: [],
  hasUnknown: false,
  kind: null,
  added: none,
  taken: none,
};

/** Without kinds and traits. */
export const noKinds: Kinds = { kinds: new Map(), traits: new Map(), sources: new Map() };

/** The result of the steps for a cell. */
export interface Decision {
  readonly party: Party;
  readonly origin: CellOrigin;
  /** Whether no source states it. */
  readonly derived: boolean;
  readonly ground: Ground | null;
}

/** A layer that applies to an entry, with its party. */
export interface DecidedLayer extends Decision {
  readonly layer: Layer;
}

/** The layers of an entry. */
export interface Decided {
  readonly layers: readonly DecidedLayer[];
  /** Layers that apply to it but don't define its model. */
  readonly uncovered: readonly string[];
  readonly traits: readonly string[];
}

/** One of the things that an entry covers. */
interface Covered {
  readonly product: Product | null;
  readonly kind: Kind | null;
  /**
   * Whether it is offered under the model. Elsewhere the framework's cell is a guess, so a step can only leave more to
   * the customer.
   */
  readonly isOffered: boolean;
  readonly traits: readonly string[];
}

/** Decides every layer of a framework for an entry. */
export function decide(
  framework: Framework,
  model: PartModel,
  profile: Profile,
  kinds: Kinds,
): Decided {
  const covered = coveredBy(profile, model, kinds);
  const { added, taken } = profile;
  const all = unique([...covered.flatMap((one) => one.traits), ...added]);
  const traits = all.filter((trait) => !taken.includes(trait));
  const layers: DecidedLayer[] = [];
  const uncovered: string[] = [];
  // Once for all layers: a copy for each of them was most of what deciding ten services took.
  const asked = (without: readonly string[]): Question[] =>
    covered.map((one) => {
      const all = unique([...one.traits, ...added]);
      return { ...one, traits: all, model, kinds, without };
    });
  const [now, untaken] = [asked(taken), taken.length === 0 ? null : asked(none)];
  for (const layer of framework.layers) {
    if (layer.appliesTo?.every((trait) => traits.includes(trait)) === false) continue;
    const stated = layer.parties[model];
    if (stated === undefined) {
      uncovered.push(layer.id);
      continue;
    }
    const isDerived = layer.derived?.includes(model) === true;
    const start: Decision = {
      party: stated,
      origin: 'framework',
      derived: isDerived,
      ground: null,
    };
    const left = most(layer, now, start);
    const whole = untaken && most(layer, untaken, start);
    const { party, origin, derived, ground } = lowered(left, whole, taken);
    layers.push({ layer, party, origin, derived, ground });
  }
  return { layers, uncovered, traits };
}

/** What an entry covers: its products, and one more thing for what it names besides the catalogue's products. */
function coveredBy(
  { products, hasUnknown, kind }: Profile,
  model: PartModel,
  kinds: Kinds,
): Covered[] {
  const covered = products.map((product): Covered => {
    const own = kindOf(product, model, kinds);
    return {
      product,
      kind: own,
      isOffered: product.models.includes(model),
      traits: unique([...(own?.traits ?? none), ...(product.traits ?? none)]),
    };
  });
  // Next to known products, the entry's own kind can only leave more to the customer.
  if (products.length > 0 && !hasUnknown && kind === null) return covered;
  const isOffered = kind === null || kind.models.includes(model);
  return [...covered, { product: null, kind, isOffered, traits: kind?.traits ?? none }];
}

/** The kind of a product under a model; `null` if the catalogue has none for it. */
export function kindOf(product: Product, model: PartModel, { kinds }: Kinds): Kind | null {
  const { kind } = product;
  const id = typeof kind === 'string' ? kind : kind[model];
  return (id === undefined ? undefined : kinds.get(id)) ?? null;
}

/** The most that anything the entry covers leaves to the customer. */
function most(layer: Layer, questions: readonly Question[], start: Decision): Decision {
  let highest: Decision | undefined;
  for (const question of questions) {
    const one = foldedFor(layer, question, start);
    if (highest === undefined || rank[one.party] > rank[highest.party]) highest = one;
  }
  return highest ?? start;
}

/**
 * If the traits that the entry takes away would make a cell more of a duty, the cell counts as the entry's own
 * statement.
 */
function lowered(decision: Decision, full: Decision | null, taken: readonly string[]): Decision {
  if (full === null || rank[full.party] <= rank[decision.party]) return decision;
  const because = `The entry takes away ${taken.map((trait) => `\`${trait}\``).join(', ')}`;
  const ground = { by: null, because, source: null, product: null };
  return { party: decision.party, origin: 'entry', derived: false, ground };
}

interface Question extends Covered {
  readonly model: PartModel;
  readonly kinds: Kinds;
  /** Traits that don't count. */
  readonly without: readonly string[];
}

/**
 * A layer for one thing that an entry covers. A row that holds several layers of `common`: those that don't exist there
 * are left out; of the rest, it is the customer's or the provider's if all are, and shared otherwise. A row with nothing
 * left is not applicable.
 */
function foldedFor({ id, includes }: Layer, question: Question, start: Decision): Decision {
  if (includes === undefined) return stepped(id, question, start);
  const ids = includes.includes(id) || !isCommon(id) ? includes : [...includes, id];
  const parts = ids.map((one) => stepped(one, question, start));
  const moved = parts.find(({ origin }) => origin !== 'framework');
  if (moved === undefined) return start;
  const left = parts.filter(({ party }) => party !== 'not-applicable');
  const [first] = left;
  if (first === undefined) return { ...moved, derived: true };
  const party = left.every((one) => one.party === first.party) ? first.party : 'shared';
  // What leaves less to the customer can't be the reason why a row is as its column says.
  const isLess = (one: Decision): boolean =>
    one.origin === 'framework' || rank[one.party] < rank[start.party];
  if (party === start.party && parts.every(isLess)) return start;
  const mover = parts.find((one) => one.origin !== 'framework' && one.party === party) ?? moved;
  // Which row holds which layer is our reading.
  return { ...mover, party, derived: true };
}

const commonIds: ReadonlySet<string> = new Set(common.layers.map(({ id }) => id));

function isCommon(id: string): boolean {
  return commonIds.has(id);
}

/** The steps for one layer of `common`, starting from the framework's cell. */
function stepped(id: string, question: Question, start: Decision): Decision {
  const { product, kind, traits, model, kinds, isOffered, without } = question;
  let now = start;
  const move = (
    rule: Omit<CellRule, 'layers'>,
    origin: CellOrigin,
    by: string,
    isUpward: boolean,
  ): void => {
    if (rule.models?.includes(model) === false) return;
    if (isUpward && rank[rule.party] <= rank[now.party]) return;
    now = toDecision(rule, origin, by, product, kinds);
  };
  for (const rule of kind?.rules ?? [])
    if (rule.layers.includes(id)) move(rule, 'kind', kind?.id ?? '', !isOffered);
  for (const trait of traits) {
    if (without.includes(trait)) continue;
    for (const rule of kinds.traits.get(trait)?.rules ?? [])
      if (rule.layers.includes(id)) move(rule, 'trait', trait, true);
  }
  const override = product?.overrides?.[id];
  if (product !== null && override !== undefined) move(override, 'product', product.id, !isOffered);
  return now;
}

function toDecision(
  rule: Omit<CellRule, 'layers'>,
  origin: CellOrigin,
  by: string,
  product: Product | null,
  { sources }: Kinds,
): Decision {
  const isAboutIt = rule.vendorFor === undefined || rule.vendorFor.includes(product?.id ?? '');
  const source = rule.source === undefined ? null : (sources.get(rule.source) ?? null);
  return {
    party: rule.party,
    origin,
    derived: rule.basis === 'derived' || !isAboutIt,
    ground: { by, because: rule.because, source, product },
  };
}

function unique(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : [...new Set(words)];
}
