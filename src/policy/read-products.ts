import type { PartModel, Party } from '../estate/framework.ts';
import type { Basis, Override } from '../estate/kind.ts';
import type { ListedProduct, OwnProduct, ProductTypes } from '../estate/product.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';

/** A policy's list of products, whose shape was checked -> the products, with what the catalogue would fill in. */
export function readProducts(list: Value | undefined): OwnProduct[] {
  return Array.isArray(list) ? list.filter(isMap).map(toProduct) : [];
}

function toProduct(map: ValueMap): OwnProduct {
  const kind = own(map, 'kind');
  const aliases = texts(own(map, 'aliases'));
  const traits = texts(own(map, 'traits'));
  const alike = texts(own(map, 'alike'));
  const overrides = overridesOf(own(map, 'overrides'));
  const responsibilityUrl = text(own(map, 'responsibility-url')) ?? null;
  const about = (text(own(map, 'about')) ?? 'product') as 'product';
  return {
    id: text(own(map, 'id')) ?? '',
    name: text(own(map, 'name')) ?? '',
    provider: (text(own(map, 'provider')) ?? '').toLowerCase(),
    category: text(own(map, 'category')) ?? '',
    kind: isMap(kind) ? (plain(kind) as ListedProduct['kind']) : (text(kind) ?? ''),
    models: texts(own(map, 'models')) as PartModel[],
    modelSource: own(map, 'model-source') === 'vendor' ? 'vendor' : 'derived',
    tier: 'core',
    responsibilityUrl,
    about: responsibilityUrl === null ? null : about,
    ...(aliases.length > 0 && { aliases }),
    ...(own(map, 'exact-only') === true && { exactOnly: true }),
    ...(traits.length > 0 && { traits }),
    ...(alike.length > 0 && { alike }),
    ...(overrides !== undefined && { overrides }),
    ...optional('site', own(map, 'site')),
    ...optional('note', own(map, 'note')),
    ...optional('modelsBecause', own(map, 'models-because')),
    ...optional('terraformProvider', own(map, 'terraform-provider')),
    ...typesOf(map),
  };
}

/** The types that reveal it, by the formats that have some. */
function typesOf(map: ValueMap): Partial<ProductTypes> {
  const found = formats.flatMap(([key, name]) => {
    const types = texts(own(map, name)).map((type) => type.trim());
    return types.length === 0 ? [] : [[key, types] as const];
  });
  return Object.fromEntries(found);
}

const formats = [
  ['terraform', 'terraform'],
  ['terraformLegacy', 'terraform-legacy'],
  ['cloudformation', 'cloudformation'],
  ['arm', 'arm'],
] as const;

/** A product in one line, with everything that decides cells, as a comment shows a change to it. */
export function describe(product: OwnProduct): string {
  const { kind, models, traits = [], overrides = {} } = product;
  const kinds = typeof kind === 'string' ? kind : Object.values(kind).join(' or ');
  const departs = Object.entries(overrides).map(
    ([layer, { party, models: some }]) =>
      `${layer}: ${party}${some === undefined ? '' : ` under ${some.join(' or ')}`}`,
  );
  const types = formats.flatMap(([key]) => product[key] ?? []);
  const revealed = types.length === 0 ? [] : [`revealed by ${types.join(' or ')}`];
  return [`${kinds} as ${models.join(' or ')}`, ...traits, ...departs, ...revealed].join(', ');
}

function overridesOf(value: Value | undefined): Record<string, Override> | undefined {
  if (!isMap(value)) return undefined;
  const rules = Object.entries(value).flatMap(([layer, rule]) => {
    if (layer.startsWith('x-') || !isMap(rule)) return [];
    const models = texts(own(rule, 'models')) as PartModel[];
    const override: Override = {
      party: text(own(rule, 'party')) as Party,
      basis: (text(own(rule, 'basis')) ?? 'derived') as Basis,
      because: text(own(rule, 'because')) ?? '',
      ...(models.length > 0 && { models }),
    };
    return [[layer, override] as const];
  });
  return rules.length === 0 ? undefined : Object.fromEntries(rules);
}

function plain(map: ValueMap): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => {
      const one = text(value);
      return one === undefined ? [] : [[key, one]];
    }),
  );
}

function optional<K extends string>(key: K, value: Value | undefined): { [Key in K]?: string } {
  const found = text(value);
  return (found === undefined ? {} : { [key]: found }) as { [Key in K]?: string };
}

function text(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
