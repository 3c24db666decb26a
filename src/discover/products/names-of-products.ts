import type { CodeNames, NameKind } from '../../estate/code-names.ts';
import type { TypedProduct } from '../../estate/product.ts';
import { before } from '../../text/parts.ts';
import { avmKey } from './azure-types.ts';
import { discriminators } from './discriminators.ts';
import { moduleNames } from './module-product.ts';
import { cloudControlKey } from './stand-ins.ts';
import { servicesOf } from './unknown-service.ts';

/** Products by name: `type aws_instance`, `service aws_sqs`. */
export type NameTable = ReadonlyMap<string, readonly string[]>;

/** Every name of a catalogue's products, with their ids in the catalogue's order. */
export function nameTable(products: readonly TypedProduct[]): NameTable {
  const table = new Map<string, string[]>();
  const add = (kind: NameKind, name: string, id: string): void => {
    const key = `${kind} ${name}`;
    const known = table.get(key);
    if (known === undefined) table.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const product of products) {
    const { id, terraform, cloudformation } = product;
    for (const name of typeNames(product)) add('type', name, id);
    for (const service of servicesOf(product)) add('service', service, id);
    for (const type of [...terraform, ...cloudformation]) add('class', compactType(type), id);
    for (const type of cloudformation) add('api', compactType(type.split('::')[1] ?? ''), id);
  }
  const typed = new Set(products.flatMap(({ terraform }) => terraform.map(providerOf)));
  for (const [provider, id] of singleProducts(products)) {
    add('provider', provider, id);
    if (!typed.has(provider)) add('untyped', provider, id);
  }
  for (const cloud of ['aws', 'azure', 'gcp'] as const)
    for (const [word, id] of moduleNames(cloud, products)) add(cloud, word, id);
  return table;
}

/** What a type is looked up by: ARM's without case, CloudFormation's also as `awscc` and verified modules spell them. */
function* typeNames(product: TypedProduct): Generator<string> {
  const { terraform, terraformLegacy = [], cloudformation, arm } = product;
  yield* terraform;
  yield* terraformLegacy;
  for (const type of cloudformation) {
    yield type;
    const key = cloudControlKey(type);
    if (key !== undefined) yield `awscc ${key}`;
  }
  for (const type of arm) {
    yield type.toLowerCase();
    const key = avmKey(type);
    if (key !== undefined) yield `avm ${key}`;
  }
}

/** A type without its marks: `aws_s3_bucket` and `AWS::S3::Bucket` alike. */
export function compactType(type: string): string {
  return type.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** The provider that a type of Terraform begins with. */
function providerOf(type: string): string {
  return before(type, '_');
}

/** Products whose provider for Terraform has no other product, by the provider's name. */
function singleProducts(products: readonly TypedProduct[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { id, terraformProvider } of products) {
    const name = terraformProvider?.replace(/^.*\//, '');
    if (name !== undefined) found.set(name, found.has(name) ? null : id);
  }
  return new Map([...found].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])));
}

/** Ids of the products that some type, or an attribute of one, reveals. */
export function revealableIn(products: readonly TypedProduct[]): string[] {
  const proven = new Set(discriminators.flatMap(({ candidates }) => candidates));
  return products
    .filter(({ id, terraform, cloudformation, arm }) => {
      return terraform.length + cloudformation.length + arm.length > 0 || proven.has(id);
    })
    .map(({ id }) => id);
}

/** The names of products that are all at hand; a run takes them as `npm run generate` has prepared them. */
export function codeNamesOf(products: readonly TypedProduct[]): CodeNames {
  const table = nameTable(products);
  const byId = new Map(products.map((product) => [product.id, product]));
  return {
    get: (id) => byId.get(id),
    idsOf: (kind, name) => table.get(`${kind} ${name}`) ?? [],
    revealable: () => revealableIn(products),
  };
}

/** The same of what may be prepared already. */
export function asCodeNames(products: readonly TypedProduct[] | CodeNames): CodeNames {
  return 'idsOf' in products ? products : codeNamesOf(products);
}
