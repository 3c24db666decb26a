import { kindsOf, type ListedProduct, type Provider } from '../../estate/product.ts';
import { plural } from '../../text/counts.ts';
import { heading, type Screen } from '../text/screen.ts';

const titles = ['id', 'name', 'models', 'kind', 'provider'] as const;

/** Products, one per line if the terminal is wide enough, with what a manifest needs. */
export function productList(
  products: readonly ListedProduct[],
  providers: readonly Provider[],
  most: number,
  screen: Screen,
): string {
  const nameOf = new Map(providers.map(({ id, name }) => [id, name]));
  const rows = products
    .slice(0, most)
    .map((product) => [
      product.id,
      product.name,
      product.models.join(' or '),
      kindsOf(product).join(' or '),
      nameOf.get(product.provider) ?? product.provider,
    ]);
  const left = products.length - rows.length;
  const widths = titles.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const isWide = widths.reduce((sum, width) => sum + width + 2, 0) <= screen.columns + 2;
  return [
    ...(isWide ? table(rows, widths, screen) : rows.map(block)),
    ...(left > 0 ? [`… and ${plural(left, 'more product')}. Add a word to find fewer.`] : []),
    '',
  ].join('\n');
}

function table(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  screen: Screen,
): string[] {
  const line = (row: readonly string[]): string =>
    row
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [heading(line(titles), screen), ...rows.map(line)];
}

function block([id, name, models, kind, provider]: readonly string[]): string {
  return `${id}\n    ${name} (${provider})\n    ${models}; kind ${kind}`;
}
