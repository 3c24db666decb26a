import type { Coverage } from '../discover/coverage/coverage.ts';
import type { Inventory } from '../discover/discovery.ts';
import type { ListedProduct } from '../estate/product.ts';
import { visible } from '../render/text/plain.ts';
import { grouped } from '../text/counts.ts';
import { flowMap, keyYaml, textYaml } from '../text/yaml-text.ts';
import { comment } from './draft-yaml.ts';

interface HintContext {
  readonly product: (id: string) => ListedProduct | undefined;
  readonly coverage: Coverage;
}

interface Hint {
  readonly product: string;
  /** What suggests it, and where. */
  readonly from: string;
  count: number;
}

/** Entries that only names suggest, one line each and as comments; none for what is listed or declared already. */
export function hintsYaml(inventory: Inventory, { product, coverage }: HintContext): string {
  const listed = new Set([
    ...inventory.products.filter(({ owned }) => owned).map((one) => one.product),
    ...coverage.declared,
  ]);
  const hints = hintsIn(inventory).filter((hint) => !listed.has(hint.product));
  if (hints.length === 0) return '';
  const lines = hints.map(({ product: id, from, count }) => {
    const models = product(id)?.models ?? [];
    const model = models.length === 1 ? [`model: ${textYaml(models[0] ?? '')}`] : [];
    const entry = `${keyYaml(id)}: ${flowMap([`product: ${textYaml(id)}`, ...model])}`;
    return `  # ${entry} # ${oneLine(from)}${count > 1 ? `, ${grouped(count)} times` : ''}\n`;
  });
  const about = comment(
    'Low confidence: names alone suggest these. Where one is right, remove its first mark and name its owners.',
    '  ',
  );
  return `\n${about}${lines.join('')}`;
}

function hintsIn({ unseen, likely }: Inventory): readonly Hint[] {
  const byProduct = new Map<string, Hint>();
  const add = (product: string, from: string, count: number): void => {
    const known = byProduct.get(product);
    if (known === undefined) byProduct.set(product, { product, from, count });
    else known.count += count;
  };
  for (const { suggests, source, file, line } of unseen) {
    if (suggests !== null) add(suggests, `module ${source} (${file}:${line})`, 1);
  }
  for (const { product, form, first, count } of likely)
    add(product, `${form} (${first.file}:${first.line})`, count);
  return [...byProduct.values()];
}

/** A comment ends with its line, whatever a file is called. */
function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ');
}
