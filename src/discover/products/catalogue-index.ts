import type { Product, TypedProduct } from '../../estate/product.ts';
import { avmKey } from './azure-types.ts';
import { cloudControlKey } from './stand-ins.ts';

/** Finds the products that a type reveals. */
export interface CatalogueIndex {
  readonly byId: ReadonlyMap<string, Product>;
  /** In the catalogue's order; empty for a type that no product lists. */
  readonly productsOf: (type: string) => readonly Product[];
}

/**
 * Indexes a catalogue by Terraform, CloudFormation and ARM types (these without case, as Azure compares
 * them), and by the Azure Verified Modules that are named after an ARM type.
 */
export function indexCatalogue(products: readonly TypedProduct[]): CatalogueIndex {
  const byId = new Map(products.map((product) => [product.id, product]));
  const byType = new Map<string, Product[]>();
  const add = (type: string, product: Product | undefined): void => {
    const known = byType.get(type);
    if (product === undefined || known?.includes(product)) return;
    if (known === undefined) byType.set(type, [product]);
    else known.push(product);
  };
  for (const product of products) {
    const { terraform, terraformLegacy = [], cloudformation, arm } = product;
    for (const type of [...terraform, ...terraformLegacy, ...cloudformation]) add(type, product);
    for (const type of cloudformation) {
      const key = cloudControlKey(type);
      if (key !== undefined) add(`awscc ${key}`, product);
    }
    for (const type of arm) {
      add(type.toLowerCase(), product);
      const key = avmKey(type);
      if (key !== undefined) add(`avm ${key}`, product);
    }
  }
  return { byId, productsOf: (type) => byType.get(keyOf(type)) ?? [] };
}

/** ARM types are the only ones with a slash, and modules the only ones that start with `avm/`. */
function keyOf(type: string): string {
  if (type.startsWith('avm/')) return `avm ${avmKey(type) ?? type}`;
  if (type.startsWith('awscc_')) return `awscc ${cloudControlKey(type)}`;
  return type.includes('/') ? type.toLowerCase() : type;
}
