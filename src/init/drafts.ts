import type { Coverage } from '../discover/coverage/coverage.ts';
import type {
  Ambiguous,
  Configured,
  FileUse,
  Found,
  Inventory,
  Place,
} from '../discover/discovery.ts';
import type { PartModel } from '../estate/framework.ts';
import type { ListedProduct } from '../estate/product.ts';
import { FreeIds } from '../text/free-ids.ts';
import { groupsBy } from '../text/grouping.ts';
import { listed, oneOf } from '../text/lists.ts';
import { type Majority, majority, type OwnersAt } from './proposed-owners.ts';
import { sourceGlobs } from './source-globs.ts';

/** An entry to be written, with what there is to say of each guess in it. */
export interface Draft {
  readonly id: string;
  readonly provider: string;
  /** One product, or those that it could be. */
  readonly products: readonly string[];
  /** The possible models. The draft declares the model if there is only one, of one product. */
  readonly models: readonly PartModel[];
  /** What it is, for people. */
  readonly name: string;
  /** Where it is used first, or set up. */
  readonly first: Place;
  /** Sentences for the comments of the entry. */
  readonly remarks: readonly string[];
  /** What to look at to decide the product or the model. */
  readonly look: string | null;
  readonly source: readonly string[];
  /** The files that create it. */
  readonly files: readonly string[];
  readonly uses: number;
  /** All of `products` are meant, and not one of them. */
  readonly isGroup?: boolean;
  readonly owners: Majority | undefined;
  /** The responsibility document of each of its products that has one. */
  readonly agreements: readonly string[];
}

export interface DraftContext {
  readonly product: (id: string) => ListedProduct | undefined;
  /** What the code uses, compared with the manifests that are there already. */
  readonly coverage: Coverage;
  readonly ownersAt: OwnersAt;
  /** Ids of the manifest that is there already. */
  readonly takenIds?: readonly string[];
  /** Products that need no draft: the policy ignores them, or a comment in a manifest offers them already. */
  readonly settled?: ReadonlySet<string>;
}

type DraftWithoutId = Omit<Draft, 'id'>;

/** One draft for each product that the code makes and no entry covers, by provider and product. */
export function draftsOf(inventory: Inventory, context: DraftContext): Draft[] {
  const open = context.coverage.undeclared.filter(({ owned }) => owned);
  const openProducts = new Set(open.map(({ product }) => product));
  const openTypes = new Set(open.flatMap(({ product, type }) => (product === null ? [type] : [])));
  const made = inventory.products.filter(({ product }) => openProducts.has(product));
  const isMadeToo = new Set(made.map(({ product }) => product));
  const declared = new Set(context.coverage.declared);
  const doubtful = inventory.ambiguous.filter(
    (one) =>
      one.assumed === null &&
      openTypes.has(one.type) &&
      !one.candidates.some((id) => isMadeToo.has(id)),
  );
  const groups = groupsBy(doubtful, ({ candidates }) => candidates.join(' '));
  const drafts: DraftWithoutId[] = [
    ...made.map((found) => ofProduct(found, inventory, context)),
    ...[...groups.values()].map((types) => ofTypes(types, context)),
    ...inventory.configured
      .filter(({ product }) => !declared.has(product))
      .filter(({ product }) => !context.settled?.has(product))
      .map((one) => ofProvider(one, context)),
  ];
  const order = (draft: DraftWithoutId) => `${draft.provider} ${draft.products[0]}`;
  drafts.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return withIds(drafts, context.takenIds ?? []);
}

function ofProduct(found: Found, { ambiguous }: Inventory, context: DraftContext): DraftWithoutId {
  const { product: id, name, provider, models, look, files } = found;
  const doubts = doubtsOf(ambiguous, found);
  const made = files.filter(({ owned }) => owned).map(({ file }) => file);
  return {
    provider,
    products: [id],
    models,
    name,
    first: found.first,
    remarks: [...doubts, ...found.remarks.map((text) => `${capital(text)}.`)],
    look,
    source: sourceGlobs(made),
    files: made,
    uses: found.count,
    owners: majority(made, context.ownersAt),
    agreements: agreementsOf([context.product(id)]),
  };
}

/** Only one of several doubts about a type: the first that nothing decides. */
function onePerType(ambiguous: readonly Ambiguous[]): Ambiguous[] {
  return [...groupsBy(ambiguous, ({ type, look }) => `${type} ${look}`).values()].flatMap(
    (alike) => alike.find(({ assumed }) => assumed === null) ?? alike[0] ?? [],
  );
}

/** Uses that are counted as this product, or could be it, and may be another one: a sentence for each that it may be. */
function doubtsOf(ambiguous: readonly Ambiguous[], { product, count }: Found): string[] {
  const open = ambiguous.filter(
    ({ assumed, candidates }) =>
      assumed === product || (assumed === null && candidates.includes(product)),
  );
  const othersOf = ({ candidates }: Ambiguous) => candidates.filter((id) => id !== product);
  const alike = groupsBy(onePerType(open), (one) => `${othersOf(one).join(' ')}\n${one.look}`);
  return [...alike.values()].map((group) => {
    const [first] = group as [Ambiguous];
    const others = othersOf(first);
    const other = others.length === 0 ? 'an unknown product' : oneOf(others);
    const isAll = group.every((one) => one.assumed === product && one.count === count);
    const types = listed(group.map(({ type }) => `\`${type}\``));
    return `${isAll ? 'It' : types} may be ${other} (${place(first.first)}): look at ${first.look}.`;
  });
}

/** What a provider is set up for is in use, and made in its own console. */
function ofProvider(
  { product: id, by, first }: Configured,
  { product, ownersAt }: DraftContext,
): DraftWithoutId {
  const known = product(id);
  return {
    provider: known?.provider ?? '',
    products: [id],
    models: known?.models ?? [],
    name: `${known?.name ?? id}, set up by the provider \`${by}\``,
    first,
    remarks: [],
    look: known?.discriminator ?? known?.note ?? null,
    source: [],
    files: [],
    uses: 1,
    owners: majority([first.file], ownersAt),
    agreements: agreementsOf([known]),
  };
}

function ofTypes(types: readonly Ambiguous[], { product, ownersAt }: DraftContext): DraftWithoutId {
  const [first] = types as [Ambiguous];
  const known = first.candidates.flatMap((id) => product(id) ?? []);
  const files = types.flatMap((one) => one.files);
  const made = [...new Set(files.filter(isMade).map(({ file }) => file))];
  const count = types.reduce((sum, one) => sum + one.count, 0);
  const names = types.map(({ type }) => `\`${type}\``);
  return {
    provider: known[0]?.provider ?? '',
    products: first.candidates,
    models: [...new Set(known.flatMap(({ models }) => models))],
    name: oneOf(known.map(({ name }) => name)),
    first: first.first,
    remarks: [`The code doesn't say which (${[...new Set(names)].join(', ')}).`],
    look: [...new Set(types.map(({ look }) => look))].join('; '),
    source: sourceGlobs(made),
    files: made,
    uses: count,
    owners: majority(made, ownersAt),
    agreements: agreementsOf(known.slice(0, 1)),
  };
}

function agreementsOf(products: readonly (ListedProduct | undefined)[]): string[] {
  return products.flatMap((product) => product?.responsibilityUrl ?? []);
}

function isMade({ owned }: FileUse): boolean {
  return owned;
}

/** A place as people write it. */
export function place({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Providers whose products' ids begin with their name, so that the rest is the name that people use. */
const PREFIX = /^(?:aws|azure|gcp)-(?=.)/;

/** Ids without the provider, unless two would be the same. */
function withIds(drafts: readonly DraftWithoutId[], takenIds: readonly string[]): Draft[] {
  const long = drafts.map(({ products }) => commonId(products));
  const short = long.map((id) => id.replace(PREFIX, ''));
  const alike = groupsBy(short, (id) => id);
  const ids = new FreeIds(takenIds);
  return drafts.map((draft, at) => {
    // Keys that begin with `x-` are the user's own, and no services.
    const isFree =
      alike.get(short[at] ?? '')?.length === 1 && short[at]?.startsWith('x-') === false;
    const wanted = (isFree ? short[at] : long[at]) ?? '';
    return { ...draft, id: ids.take(wanted) };
  });
}

/** What several ids begin with: `aws-ecs` of `aws-ecs-fargate` and `aws-ecs-ec2`. */
function commonId(ids: readonly string[]): string {
  const [first = 'service', ...others] = ids;
  if (others.length === 0) return first;
  const steps = first.split('-');
  const same = steps.findIndex((step, at) => others.some((id) => id.split('-')[at] !== step));
  return same < 2 ? first : steps.slice(0, same).join('-');
}
