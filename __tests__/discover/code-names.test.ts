import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadCodeNames, loadTypedProducts } from '../../src/catalogue/index.ts';
import { codeNamesOf, nameTable } from '../../src/discover/products/names-of-products.ts';
import type { CodeNames, NameKind } from '../../src/estate/code-names.ts';
import type { TypedProduct } from '../../src/estate/product.ts';

let products: readonly TypedProduct[];
let prepared: CodeNames;
let whole: CodeNames;

beforeAll(async () => {
  products = await loadTypedProducts();
  prepared = await loadCodeNames(true);
  whole = codeNamesOf(products);
});

/** Names that differ between what is prepared and the whole catalogue. */
function differing(names: Iterable<readonly [NameKind, string]>): string[] {
  const found: string[] = [];
  for (const [kind, name] of names) {
    const [one, other] = [prepared, whole].map((from) => from.idsOf(kind, name).join(' '));
    if (one !== other) found.push(`${kind} ${name}: ${one} / ${other}`);
  }
  return found;
}

describe('the names that are prepared', () => {
  test('are those of the catalogue, each with its products', () => {
    const names = [...nameTable(products).keys()].map((key) => {
      const blank = key.indexOf(' ');
      return [key.slice(0, blank) as NameKind, key.slice(blank + 1)] as const;
    });
    expect(names.length).toBeGreaterThan(10_000);
    expect(differing(names)).toEqual([]);
  });

  test('say nothing of other names', () => {
    const types = [...nameTable(products).keys()].flatMap((key) =>
      key.startsWith('type ') ? [key.slice('type '.length)] : [],
    );
    const kinds: NameKind[] = ['service', 'provider', 'aws', 'azure', 'gcp', 'class', 'api'];
    const words = types.map((type) => type.replace(/^[a-z]+_/, '').replaceAll('_', '-'));
    const names = [...words, 'nothing', ''].flatMap((word) =>
      kinds.map((kind) => [kind, word] as const),
    );
    expect(differing(names)).toEqual([]);
  });

  test('give the same products, and the same that code can reveal', () => {
    const facts = ({ id, name, provider, models }: TypedProduct) => ({
      id,
      name,
      provider,
      models,
    });
    const shown = products.map(({ id }) => prepared.get(id) as TypedProduct);
    expect(shown.map(facts)).toEqual(products.map(facts));
    expect(prepared.revealable()).toEqual(whole.revealable());
  });
});
