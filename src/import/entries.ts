import { models } from '../estate/framework.ts';
import type { ListedProduct, WholeCatalogue } from '../estate/product.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import type { OwnerContext } from '../evidence/owner.ts';
import { FreeIds } from '../text/free-ids.ts';
import { partiesOf } from './named-parties.ts';
import { idOf } from './slug.ts';
import type { Imported, ImportedSystem } from './system.ts';

/** A system as an entry of a manifest. */
export interface ImportedEntry {
  readonly id: string;
  readonly name: string;
  /** As the manifest writes it, in its order of keys. */
  readonly value: ValueMap;
  readonly product: ListedProduct | undefined;
  /** Models to choose from, where the catalogue has several. */
  readonly choices: readonly string[];
  /** Texts of owners that name nobody. */
  readonly refused: readonly string[];
}

/** The result of an inventory. */
export interface ImportedEntries {
  readonly entries: readonly ImportedEntry[];
  readonly teams: ReadonlyMap<string, ValueMap>;
  readonly people: ReadonlyMap<string, ValueMap>;
}

/**
 * Turns systems into entries. A product is found in the catalogue by id, name or alias, never guessed; a model is the
 * inventory's own, or the product's if it has only one; the rest stays open.
 */
export function entriesOf(
  imported: Imported,
  catalogue: WholeCatalogue,
  context: OwnerContext,
): ImportedEntries {
  const parties = partiesOf(imported, context);
  const ids = new FreeIds();
  const entries = imported.systems.map((system, position): ImportedEntry => {
    const wanted = idOf(system.id ?? system.name) ?? idOf(system.name) ?? `system-${position + 1}`;
    const id = ids.take(wanted);
    const product = productOf(system, catalogue);
    const model = modelOf(system, product);
    const named = system.owners.map((party) => [party.text, parties.ownerOf(party)] as const);
    const owners = [...new Set(named.flatMap(([, owner]) => owner ?? []))];
    return {
      id,
      name: system.name,
      product,
      choices: model === null ? (product?.models ?? []) : [],
      refused: named.flatMap(([text, owner]) => (owner === undefined ? [text] : [])),
      value: entryValue(system, id, product, model, owners),
    };
  });
  return { entries, teams: parties.teams, people: parties.people };
}

function productOf(system: ImportedSystem, catalogue: WholeCatalogue): ListedProduct | undefined {
  for (const text of system.products) {
    const product = catalogue.lookUp(text);
    if (product !== undefined) return product;
  }
  return undefined;
}

/** What inventories call the models, without case and punctuation. */
const words: Readonly<Record<string, string>> = {
  onprem: 'on-premises',
  onpremise: 'on-premises',
  onpremises: 'on-premises',
  selfhosted: 'on-premises',
  selfmanaged: 'on-premises',
  privatecloud: 'on-premises',
  datacenter: 'on-premises',
  infrastructureasaservice: 'iaas',
  containersasaservice: 'caas',
  platformasaservice: 'paas',
  functionasaservice: 'faas',
  serverless: 'faas',
  softwareasaservice: 'saas',
  cloudsaas: 'saas',
  hosted: 'saas',
  eigenbetrieb: 'on-premises',
  rechenzentrum: 'on-premises',
};

function modelOf(
  { model = '' }: ImportedSystem,
  product: ListedProduct | undefined,
): string | null {
  const word = model.toLowerCase().replace(/[^a-z]/g, '');
  const own = models.find((one) => one.replace('-', '') === word) ?? words[word];
  if (own !== undefined) return own;
  const [only = null, ...others] = product?.models ?? [];
  return others.length === 0 ? only : null;
}

const criticalities: Readonly<Record<string, string>> = {
  '1': 'critical',
  '2': 'high',
  '3': 'medium',
  '4': 'low',
  missioncritical: 'critical',
  businesscritical: 'high',
  businessoperational: 'medium',
  administrative: 'low',
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  moderate: 'medium',
  low: 'low',
  veryhigh: 'critical',
  vital: 'critical',
  sehrhoch: 'critical',
  hoch: 'high',
  mittel: 'medium',
  niedrig: 'low',
  gering: 'low',
};

/** `Tier 1 Mission Critical`, `tier-2`, `High` -> the manifest's word. */
function criticalityOf(text = ''): string | undefined {
  const [, number] = /^(?:tier|t|p|level)?[\s_-]*([1-4])\b/i.exec(text.trim()) ?? [];
  return criticalities[number ?? text.toLowerCase().replace(/[^a-z]/g, '')];
}

/** Words that an inventory uses as placeholders. */
const NOTHING = /^(?:unknown|null|n\/?a|tbd|none|-+|not applicable)$/i;

function entryValue(
  system: ImportedSystem,
  id: string,
  product: ListedProduct | undefined,
  model: string | null,
  owners: readonly string[],
): ValueMap {
  const texts = (list: readonly string[] = []): string[] =>
    list.filter((one) => !NOTHING.test(one));
  const links = new Map((system.links ?? []).map(([name, url]) => [idOf(name) ?? 'link', url]));
  const fields: Record<string, Value | undefined> = {
    name: system.name === id ? undefined : system.name,
    description: system.description,
    provider: product === undefined ? system.provider : undefined,
    product: product?.id,
    model,
    environments: listOf(texts(system.environments)),
    accounts: listOf(texts(system.accounts)),
    regions: listOf(texts(system.regions)),
    criticality: criticalityOf(system.criticality),
    data: listOf(texts(system.data)),
    links: links.size === 0 ? undefined : Object.fromEntries(links),
    owners: owners.length > 1 ? [...owners] : owners[0],
  };
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Value] => field[1] !== undefined),
  );
}

function listOf(texts: readonly string[]): Value | undefined {
  return texts.length === 0 ? undefined : [...new Set(texts)];
}
