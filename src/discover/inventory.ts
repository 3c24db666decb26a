import type { CodeNames } from '../estate/code-names.ts';
import { kindsOf, type Product, type TypedProduct } from '../estate/product.ts';
import type {
  Ambiguous,
  Configured,
  FileUse,
  Found,
  Inventory,
  Kinds,
  Place,
  Unlisted,
} from './discovery.ts';
import { countedForms } from './forms/counted-forms.ts';
import type { SeenForm } from './forms/forms.ts';
import type { Shown } from './forms/implied.ts';
import { indexCatalogue } from './products/catalogue-index.ts';
import { modelOfType, remarks } from './products/discriminators.ts';
import { likelyProducts } from './products/likely.ts';
import { moduleProducts } from './products/module-product.ts';
import { asCodeNames } from './products/names-of-products.ts';
import { editionSetUp, judge, type Verdict } from './products/product-of-use.ts';
import { meaningOf } from './products/stand-ins.ts';
import { productOfDetail, unknownServices } from './products/unknown-service.ts';
import { remembered } from './remembered.ts';
import type { ImpliedProduct, Unseen, Use } from './scanner.ts';
import { folderOf } from './source-address.ts';

type AmbiguousDraft = Pick<Ambiguous, 'type' | 'candidates' | 'look' | 'assumed'> & {
  readonly uses: UseCount;
};

/** What else of a repository belongs to its inventory. */
export interface Surroundings {
  readonly unseen?: readonly Unseen[];
  readonly files?: readonly string[];
  readonly forms?: readonly SeenForm[];
  readonly mentions?: readonly Shown[];
}

/**
 * Sums up what infrastructure code uses, by product of the catalogue. Takes the uses in the order of reading;
 * gives every product, every type that stays ambiguous, and every type that no product lists.
 */
export function inventory(
  uses: Iterable<Use>,
  products: readonly TypedProduct[] | CodeNames,
  { unseen = [], files = [], forms = [], mentions = [] }: Surroundings = {},
): Inventory {
  const all = [...uses];
  const names = asCodeNames(products);
  const index = indexCatalogue(names);
  const verdictOf = judge(all, index);
  const found = new Map<string, UseCount>();
  const doubtful: { readonly use: Use; readonly verdict: Verdict }[] = [];
  const unlisted = new Map<string, UseCount>();
  const elsewhere = new Set<string>();
  for (const use of all) {
    if (use.kind === 'provider') continue;
    const verdict = verdictOf(use);
    for (const id of verdict.products) add(countOf(found, id, use), use, verdict);
    if (verdict.doubt !== null) doubtful.push({ use, verdict });
    else if (verdict.products.length === 0)
      add(countOf(unlisted, unlistedKey(use), use), use, verdict);
    if (verdict.isElsewhere) elsewhere.add(unlistedKey(use));
  }
  const ambiguous = decideByFolder(doubtful, found);
  const isListed = (type: string): boolean => names.idsOf('type', type).length > 0;
  const serviceOf = unknownServices(names);
  const suggest = moduleProducts(names, all, storesIn(mentions));
  return {
    products: [...found]
      .map(([id, uses]) => foundOf(names.get(id), id, uses, isListed))
      .sort((a, b) => order(a.provider, b.provider) || order(a.product, b.product)),
    ambiguous: ambiguous.sort((a, b) => order(a.type, b.type)),
    unlisted: [...unlisted]
      .map(([key, uses]) => unlistedOf(key, uses, serviceOf))
      .sort((a, b) => order(a.type, b.type) || order(a.means ?? '', b.means ?? '')),
    unseen: unseen.map((one) => ({ ...one, suggests: suggest(one) })),
    files,
    configured: configuredIn(all, names, found),
    likely: likelyProducts(
      [...mentions, ...detailsIn(unlisted, elsewhere, found, names)],
      names,
      index,
    ),
    forms: countedForms(forms, files),
    revealable: names.revealable(),
  };
}

/** The products that keep the state of Terraform. */
function storesIn(mentions: readonly Shown[]): string[] {
  return mentions.flatMap((one) =>
    'product' in one && one.form === 'Terraform state' ? [one.product] : [],
  );
}

/** Products of providers that are set up, and that have only one product: the code creates nothing of it here. */
function configuredIn(
  uses: readonly Use[],
  names: CodeNames,
  found: ReadonlyMap<string, UseCount>,
): Configured[] {
  const productOf = remembered((provider: string) => names.idsOf('provider', provider)[0]);
  const configured = new Map<string, { by: string; first: Place; count: number }>();
  for (const use of uses) {
    if (use.kind !== 'provider') continue;
    const edition = editionSetUp(use);
    const product = edition === undefined ? productOf(use.type) : edition.product;
    if (product == null || names.get(product) === undefined) continue;
    if (found.get(product)?.owned) continue;
    const known = configured.get(product) ?? { by: use.type, first: placeOf(use), count: 0 };
    known.count++;
    configured.set(product, known);
  }
  return [...configured]
    .map(([product, one]) => ({ product, ...one }))
    .sort((a, b) => order(a.product, b.product));
}

/** Products of which the code makes only details, such as a subscription to a standard of Security Hub. */
function detailsIn(
  unlisted: ReadonlyMap<string, UseCount>,
  elsewhere: ReadonlySet<string>,
  found: ReadonlyMap<string, UseCount>,
  names: CodeNames,
): ImpliedProduct[] {
  return [...unlisted].flatMap(([key, { owned, first }]) => {
    if (elsewhere.has(key)) return [];
    const product = productOfDetail(names, key.split(' ').at(-1) ?? key);
    if (!owned || product === undefined || found.get(product)?.owned) return [];
    return [{ product, form: 'Details in the code', ...first }];
  });
}

/** A type, and what it means where it says so itself. */
function unlistedKey(use: Use): string {
  const { type } = meaningOf(use);
  return type === use.type ? type : `${use.type} ${type}`;
}

function unlistedOf(
  key: string,
  { first, count, kinds }: UseCount,
  serviceOf: (type: string) => string | null,
): Unlisted {
  const [type = key, means] = key.split(' ');
  const service = serviceOf(means ?? type);
  return { type, ...(means !== undefined && { means }), service, first, count, kinds };
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Decides by the folder what a use alone doesn't: a cluster runs what the services beside it say, if they prove
 * exactly one candidate.
 */
function decideByFolder(
  doubtful: readonly { readonly use: Use; readonly verdict: Verdict }[],
  found: Map<string, UseCount>,
): Ambiguous[] {
  const groups = new Map<string, AmbiguousDraft>();
  for (const { use, verdict } of doubtful) {
    const { candidates = [], look = '' } = verdict.doubt ?? {};
    const folder = folderOf(use.file);
    const proved = candidates.filter((id) => found.get(id)?.proved.has(folder));
    const only = proved.length === 1 ? (proved[0] ?? null) : null;
    const assumed = verdict.products[0] ?? only;
    if (verdict.products.length === 0 && assumed !== null) {
      add(countOf(found, assumed, use), use, verdict);
    }
    const key = `${use.type}\n${look}\n${assumed}`;
    const group = groups.get(key) ?? {
      type: use.type,
      candidates,
      look,
      assumed,
      uses: newCount(use),
    };
    add(group.uses, use, verdict);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ uses, ...group }) => {
    const { first, count, owned } = uses;
    return { ...group, first, count, owned, files: filesOf(uses) };
  });
}

/** The kind of a provider as a whole. */
const WHOLE_PROVIDER = 'cloud-account';

function foundOf(
  product: Product | undefined,
  id: string,
  uses: UseCount,
  isListed: (type: string) => boolean,
): Found {
  const { first, count, certain, owned, kinds, types, alternatives } = uses;
  // The model is only known of types that the catalogue lists.
  const listed = [...types.keys()].filter(isListed);
  const { models, look } = modelsOf(product, listed.length > 0 ? listed : [...types.keys()]);
  return {
    product: id,
    name: product?.name ?? id,
    provider: product?.provider ?? '',
    models,
    look,
    first,
    count,
    certain,
    alternatives: [...alternatives].filter((other) => other !== id),
    owned,
    ...(product !== undefined && kindsOf(product).includes(WHOLE_PROVIDER) && { umbrella: true }),
    kinds,
    types: [...types].map(([type, one]) => ({ type, count: sumOf(one), kinds: one })),
    files: filesOf(uses),
    remarks: [...uses.remarks],
  };
}

/** The models that a product can have, given the types that were seen of it. */
function modelsOf(
  product: Product | undefined,
  types: readonly string[],
): Pick<Found, 'models' | 'look'> {
  const models = product?.models ?? [];
  if (models.length < 2) return { models, look: null };
  const proven = new Set(
    types.map((type) => (Object.hasOwn(modelOfType, type) ? modelOfType[type] : '')),
  );
  const left = proven.has('') ? models : models.filter((model) => proven.has(model));
  const look = product?.discriminator ?? product?.note ?? 'what the service is used for';
  return left.length === 1 ? { models: left, look: null } : { models: left, look };
}

type KindCounts = { -readonly [Kind in keyof Kinds]: number };

function noKinds(): KindCounts {
  return { resource: 0, module: 0, data: 0, existing: 0 };
}

function sumOf({ resource, module, data, existing }: Kinds): number {
  return resource + module + data + existing;
}

/** The uses of one product or type in a file. */
interface FileCount {
  place: Place;
  count: number;
  owned: boolean;
  /** One of them is beyond doubt. */
  proves: boolean;
}

function newFile(use: Use): FileCount {
  return { place: placeOf(use), count: 0, owned: false, proves: false };
}

/** The uses of one product or type, counted. */
interface UseCount {
  first: Place;
  count: number;
  certain: number;
  owned: boolean;
  readonly kinds: KindCounts;
  readonly types: Map<string, KindCounts>;
  readonly files: Map<string, FileCount>;
  /** Folders in which a use of it is beyond doubt. */
  readonly proved: Set<string>;
  readonly alternatives: Set<string>;
  readonly remarks: Set<string>;
}

function placeOf({ file, line, column }: Use): Place {
  return { file, line, column };
}

function isOwned({ kind }: Use): boolean {
  return kind === 'resource' || kind === 'module';
}

/** A count of zero, with the place of its first use. */
function newCount(use: Use): UseCount {
  return {
    first: placeOf(use),
    count: 0,
    certain: 0,
    owned: false,
    kinds: noKinds(),
    types: new Map(),
    files: new Map(),
    proved: new Set(),
    alternatives: new Set(),
    remarks: new Set(),
  };
}

/** The count under a key, started if there is none. */
function countOf(counts: Map<string, UseCount>, key: string, use: Use): UseCount {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const uses = newCount(use);
  counts.set(key, uses);
  return uses;
}

const remarksOf = new Map<string, (typeof remarks)[number][]>();
for (const remark of remarks)
  for (const type of remark.types) remarksOf.set(type, [...(remarksOf.get(type) ?? []), remark]);

/** Counts a use. */
function add(uses: UseCount, use: Use, verdict: Verdict): void {
  const { type, kind, file, facts = {} } = use;
  if (kind === 'provider') return;
  const owned = isOwned(use);
  if (owned && !uses.owned) {
    uses.first = placeOf(use);
    uses.owned = true;
  }
  uses.count++;
  uses.kinds[kind]++;
  if (verdict.doubt === null) uses.certain++;
  else for (const id of verdict.doubt.candidates) uses.alternatives.add(id);
  const ofType = uses.types.get(type);
  if (ofType !== undefined) ofType[kind]++;
  else uses.types.set(type, { ...noKinds(), [kind]: 1 });
  for (const { applies, says } of remarksOf.get(type) ?? [])
    if (applies(facts)) uses.remarks.add(says);
  const known = uses.files.get(file) ?? newFile(use);
  if (known.count === 0) uses.files.set(file, known);
  if (owned && !known.owned) known.place = placeOf(use);
  known.owned ||= owned;
  known.count++;
  if (verdict.doubt !== null || known.proves) return;
  known.proves = true;
  uses.proved.add(folderOf(file));
}

/** The files that were counted, in the order of reading. */
function filesOf({ files }: UseCount): FileUse[] {
  return [...files.values()].map(({ place, count, owned }) => ({ ...place, count, owned }));
}
