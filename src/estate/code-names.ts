import type { Product } from './product.ts';

/**
 * The kinds of names in infrastructure code: a type of a resource, in the spelling that it is looked up by; the service
 * that types belong to; a provider of Terraform that has only one product, and one whose product lists none of its types,
 * so that each reveals it; a word of a cloud that modules are named after; and the names of programs, a class with its
 * service or a service alone.
 */
export type NameKind =
  | 'type'
  | 'service'
  | 'provider'
  | 'untyped'
  | 'aws'
  | 'azure'
  | 'gcp'
  | 'class'
  | 'api';

/** The products of a catalogue, by their names in infrastructure code. */
export interface CodeNames {
  readonly get: (id: string) => Product | undefined;
  /** The ids of the products that a name is for, in the catalogue's order. */
  readonly idsOf: (kind: NameKind, name: string) => readonly string[];
  /** Ids of the products that some type reveals. */
  readonly revealable: () => readonly string[];
}
