import type { CodeNames } from '../../estate/code-names.ts';
import type { Product } from '../../estate/product.ts';
import { remembered } from '../remembered.ts';
import { avmKey } from './azure-types.ts';
import { cloudControlKey } from './stand-ins.ts';
import { productOfProvider } from './unknown-service.ts';

/** Finds the products that a type reveals. */
export interface CatalogueIndex {
  readonly get: (id: string) => Product | undefined;
  /** In the catalogue's order; empty for a type that no product lists. */
  readonly productsOf: (type: string) => readonly Product[];
}

/**
 * Finds products by Terraform, CloudFormation and ARM types (these without case, as Azure compares them), and by the
 * Azure Verified Modules that are named after an ARM type. Of a provider whose only product lists no
 * types, every type is that product's.
 */
export function indexCatalogue(names: CodeNames): CatalogueIndex {
  const idsOf = (type: string): readonly string[] => {
    const listed = names.idsOf('type', keyOf(type));
    return listed.length > 0 ? listed : (productOfProvider(names, type) ?? []);
  };
  return {
    get: names.get,
    productsOf: remembered((type) => idsOf(type).flatMap((id) => names.get(id) ?? [])),
  };
}

/** ARM types are the only ones with a slash, and modules the only ones that start with `avm/`. */
function keyOf(type: string): string {
  if (type.startsWith('avm/')) return `avm ${avmKey(type) ?? type}`;
  if (type.startsWith('awscc_')) return `awscc ${cloudControlKey(type)}`;
  return type.includes('/') ? type.toLowerCase() : type;
}
