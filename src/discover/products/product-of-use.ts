// In: the uses of types. Out: the products that they show.
import { remembered } from '../remembered.ts';
import { isComputed, type Use } from '../scanner.ts';
import { folderOf } from '../source-address.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import {
  type Discriminator,
  discriminators,
  type Edition,
  editions,
  factsKey,
} from './discriminators.ts';
import { meaningOf } from './stand-ins.ts';

/** Which products a use shows. */
export interface Verdict {
  /** Proved, or what is usual; empty when no product lists the type, or several do. */
  readonly products: readonly string[];
  /** Why that is not certain: the products that it could be, and what a person has to look at. */
  readonly doubt: { readonly candidates: readonly string[]; readonly look: string } | null;
  /** Its provider isn't, or may not be, set up for the hosted edition, which is all that the catalogue has. */
  readonly isElsewhere?: true;
}

const byType = new Map<string, Discriminator>(
  discriminators.flatMap((one) => one.types.map((type) => [factsKey(type), one] as const)),
);

/** The discriminator of a type, if its product depends on attributes. */
function discriminatorOf(type: string): Discriminator | undefined {
  return byType.get(factsKey(type).replace(/^(avm\/res\/[^/]+\/[^/]+).*/, '$1'));
}

/** Finds the products of each use. Takes all uses of a repository, because providers are set up in other files. */
export function judge(uses: readonly Use[], index: CatalogueIndex): (use: Use) => Verdict {
  const hosts = hostedIn(uses);
  const ofType = remembered((type) => byAttributes({ type }, index));
  const editionOf = remembered((type) =>
    editions.find(({ provider }) => type.startsWith(`${provider}_`)),
  );
  return (use) => {
    const verdict = use.facts === undefined ? ofType(use.type) : byAttributes(use, index);
    const edition = editionOf(use.type);
    return edition === undefined ? verdict : byEdition(verdict, edition, hosts(edition, use.file));
  };
}

function byAttributes(use: Pick<Use, 'type' | 'facts'>, index: CatalogueIndex): Verdict {
  const meant = meaningOf(use);
  // The catalogue may list the type itself, and not what it means.
  const isListed = index.productsOf(meant.type).length > 0;
  const { type, facts = {} } = isListed ? meant : use;
  const listed = index.productsOf(type).map(({ id }) => id);
  const one = discriminatorOf(type);
  const look = index.productsOf(type).find((product) => product.discriminator)?.discriminator;
  if (one === undefined) {
    if (listed.length < 2) return { products: listed, doubt: null };
    return { products: [], doubt: { candidates: listed, look: look ?? 'what the code is for' } };
  }
  const candidates = one.candidates.filter((id) => index.get(id) !== undefined);
  const usual = one.usual !== null && index.get(one.usual) !== undefined ? [one.usual] : [];
  const proved = one.proves(facts)?.filter((id) => index.get(id) !== undefined);
  if (candidates.length === 0) return { products: [...listed, ...(proved ?? [])], doubt: null };
  if (proved !== undefined && proved.length > 0) return { products: proved, doubt: null };
  if (proved !== undefined && usual.length > 0) return { products: usual, doubt: null };
  return { products: usual, doubt: { candidates, look: one.look } };
}

/** Whether a provider is set up for the hosted edition; `null` if the code doesn't say. */
type Hosted = boolean | null;

function byEdition(verdict: Verdict, edition: Edition, hosted: Hosted): Verdict {
  const { products, twin, look } = edition;
  if (hosted === true) return verdict;
  if (!verdict.products.some((id) => products.includes(id)))
    return { ...verdict, isElsewhere: true };
  const other = twin === null ? [] : [twin];
  if (hosted === false) return { products: other, doubt: null, isElsewhere: true };
  return {
    products: verdict.products,
    doubt: { candidates: [...verdict.products, ...other], look },
  };
}

/** Looks a provider's set-up up: in the file's own folder, else in the whole repository. */
function hostedIn(uses: readonly Use[]): (edition: Edition, file: string) => Hosted {
  const settings = new Map<string, Set<Hosted>>();
  const add = (key: string, hosted: Hosted): void => {
    settings.set(key, (settings.get(key) ?? new Set()).add(hosted));
  };
  for (const { type, kind, file, facts } of uses) {
    if (kind !== 'provider') continue;
    const edition = editions.find(({ provider }) => provider === type);
    if (edition === undefined) continue;
    const hosted = isHosted(edition, facts?.[edition.fact]);
    add(`${type} ${folderOf(file)}`, hosted);
    add(type, hosted);
  }
  return ({ provider, isOpen = false }, file) => {
    const found = settings.get(`${provider} ${folderOf(file)}`) ?? settings.get(provider);
    if (found === undefined) return isOpen ? null : true;
    const [only = null] = found;
    return found.size === 1 ? only : null;
  };
}

/** The product that a provider's own set-up shows, if it manages two editions: `null` where it may be either. */
export function editionSetUp({
  type,
  facts,
}: Use): { readonly product: string | null } | undefined {
  const edition = editions.find(({ provider }) => provider === type);
  if (edition === undefined) return undefined;
  const setting = facts?.[edition.fact];
  const isUnknown = setting === undefined && edition.isOpen === true;
  const hosted = isUnknown ? null : isHosted(edition, setting);
  if (hosted === null) return { product: null };
  return { product: hosted ? (edition.products[0] ?? null) : edition.twin };
}

function isHosted({ hosted }: Edition, setting: string | undefined): Hosted {
  if (setting === undefined || setting === '') return true;
  if (isComputed(setting)) return null;
  const host = setting.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[/:?#].*$/s, '');
  return hosted.test(host.toLowerCase());
}
