import type { Coverage } from '../discover/coverage/coverage.ts';
import type { Inventory } from '../discover/discovery.ts';
import { kindsOf, type ListedProduct } from '../estate/product.ts';
import { visible } from '../render/text/plain.ts';
import { grouped } from '../text/counts.ts';
import { groupsBy } from '../text/grouping.ts';
import { flowMap, flowYaml, keyYaml, textYaml } from '../text/yaml-text.ts';
import { comment } from './draft-yaml.ts';
import { familyOf } from './families.ts';

interface HintContext {
  readonly product: (id: string) => ListedProduct | undefined;
  readonly coverage: Coverage;
  readonly settled?: ReadonlySet<string>;
}

interface Hint {
  readonly product: string;
  /** What suggests it, and where. */
  readonly from: string;
  count: number;
}

/** So many of one provider and model have a line each; more are one entry together. */
const MOST_LINES = 3;

/** Entries that only names suggest, as comments; none for what is listed or declared already. The first entry of all takes the place of `{}`. */
export function hintsYaml(
  inventory: Inventory,
  { product, coverage, settled = new Set() }: HintContext,
  isFirst = false,
): string {
  const listed = new Set([
    ...inventory.products.filter(({ owned }) => owned).map((one) => one.product),
    ...inventory.configured.map((one) => one.product),
    ...coverage.declared,
    ...settled,
  ]);
  const hints = hintsIn(inventory).filter(
    (hint) => !listed.has(hint.product) && !isWholeProvider(product(hint.product)),
  );
  if (hints.length === 0) return '';
  const groups = hintGroups(hints, product);
  const lines = [...groups].flatMap(([name, group]) => {
    const models = product(group[0]?.product ?? '')?.models ?? [];
    const model = models.length === 1 ? [`model: ${textYaml(models[0] ?? '')}`] : [];
    return group.length > MOST_LINES
      ? [together(`${name}-likely`, group, model)]
      : group.map((hint) => alone(hint, model));
  });
  const about = comment(
    `Low confidence: names or settings suggest these. Where one is right, remove its first \`#\`${isFirst ? ', and the `{}` above' : ''}.`,
    '  ',
  );
  return `\n${about}${lines.join('')}`;
}

/** The services of a provider have entries, and it has none. */
function isWholeProvider(product: ListedProduct | undefined): boolean {
  return product !== undefined && kindsOf(product).includes('cloud-account');
}

/** Hints by what their entry would be called: those of one provider and model, and of a family where they are many. */
function hintGroups(hints: readonly Hint[], product: HintContext['product']): Map<string, Hint[]> {
  const nameOf = (hint: Hint, withFamily: boolean) => {
    const { provider, models = [], category = '' } = product(hint.product) ?? {};
    if (models.length !== 1) return hint.product;
    const family = withFamily ? familyOf(category) : '';
    return [provider, family, models[0]].filter((part) => part !== '').join('-');
  };
  const alike = groupsBy(hints, (hint) => nameOf(hint, false));
  const isLarge = (hint: Hint) => (alike.get(nameOf(hint, false))?.length ?? 0) > MOST_TOGETHER;
  return groupsBy(hints, (hint) => nameOf(hint, isLarge(hint)));
}

/** So many are one entry; of more, each family is one. */
const MOST_TOGETHER = 16;

function alone({ product, from, count }: Hint, model: readonly string[]): string {
  const entry = `${keyYaml(product)}: ${flowMap([`product: ${textYaml(product)}`, ...model])}`;
  return `  # ${entry} # ${oneLine(from)}${count > 1 ? `, ${grouped(count)} times` : ''}\n`;
}

function together(id: string, group: readonly Hint[], model: readonly string[]): string {
  const products = flowYaml(group.map(({ product }) => product));
  const count = group.reduce((sum, hint) => sum + hint.count, 0);
  const entry = `${keyYaml(id)}: ${flowMap([`products: ${products}`, ...model])}`;
  return `  # ${entry} # ${grouped(count)} names, the first: ${oneLine(group[0]?.from ?? '')}\n`;
}

/** An entry as a comment, as it's written here. */
const offer = /^[ \t]*#[ \t]*["']?[\w.-]+["']?:[ \t]*\{[ \t]*products?:[ \t]*([^{}#]*)/gm;

/** The products of which a manifest's comments offer entries. */
export function offeredIn(text: string): string[] {
  return [...text.matchAll(offer)].flatMap(([, products = '']) => products.match(/[\w.-]+/g) ?? []);
}

/** Products that names suggest: whether the code creates them isn't known. */
export function suggestedIn(inventory: Inventory): ReadonlySet<string> {
  return new Set(hintsIn(inventory).map(({ product }) => product));
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
