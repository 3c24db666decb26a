import type { OwnProduct, ProductTypes, TypedProduct } from '../estate/product.ts';

/**
 * Typed products with those of a policy in front. A type that the policy gives to one of them reveals that one and
 * no other.
 */
export function withOwnTypes(
  all: readonly TypedProduct[],
  own: readonly OwnProduct[],
): readonly TypedProduct[] {
  const typed = own.map(typedOf);
  const taken = new Set(typed.flatMap(typesOf));
  if (taken.size === 0) return all;
  const isFree = (type: string): boolean => !taken.has(keyOf(type));
  const others = all.map((product) =>
    typesOf(product).every(isFree)
      ? product
      : {
          ...product,
          terraform: product.terraform.filter(isFree),
          terraformLegacy: (product.terraformLegacy ?? []).filter(isFree),
          cloudformation: product.cloudformation.filter(isFree),
          arm: product.arm.filter(isFree),
        },
  );
  return [...typed, ...others];
}

function typedOf(product: OwnProduct): TypedProduct {
  return { ...product, ...none, ...product };
}

const none: ProductTypes = { terraform: [], cloudformation: [], arm: [] };

function typesOf({ terraform, terraformLegacy = [], cloudformation, arm }: TypedProduct): string[] {
  return [...terraform, ...terraformLegacy, ...cloudformation, ...arm].map(keyOf);
}

/** Azure compares its types without case. */
function keyOf(type: string): string {
  return type.includes('/') ? type.toLowerCase() : type;
}
