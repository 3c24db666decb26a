import type { Layer } from '../estate/framework.ts';
import { visible, wrap } from '../render/text/plain.ts';
import { plural } from '../text/counts.ts';
import { oneOf } from '../text/lists.ts';
import { flowMap, flowYaml, keyYaml, ownersYaml, textYaml } from '../text/yaml-text.ts';
import { type Draft, place } from './drafts.ts';
import { proposedFor } from './hoist.ts';
import type { Majority } from './proposed-owners.ts';

/** An entry as lines of YAML under `services`. `layers` are the duties that it names itself. */
export function entryYaml(draft: Draft, layers: readonly Layer[]): string {
  const { remarks, products, models, source, isGroup = false } = draft;
  const [product] = products;
  const isDecided = products.length === 1 || isGroup;
  if (isDecided && models.length === 1 && remarks.length + layers.length === 0) {
    const line = rowYaml(draft);
    if (line.length <= WIDTH) return `${line}\n`;
  }
  const texts = isDecided
    ? remarks
    : [
        [
          'Which one?',
          ...remarks,
          whatToLookAt(draft),
          'Then keep only that one, as `product`.',
        ].join(' '),
      ];
  const lines = [
    headLine(draft),
    ...texts.map((text) => comment(text, '    ')),
    products.length === 1 && product !== undefined
      ? `    product: ${textYaml(product)}\n`
      : listYaml('products', products),
  ];
  if (isDecided && models.length === 1) lines.push(`    model: ${textYaml(models[0] ?? '')}\n`);
  else lines.push(openModel(draft, isDecided));
  if (source.length > 0) lines.push(listYaml('source', source));
  if (layers.length > 0) {
    const own = layers.map((layer) => ownerLine(layer, proposedFor(draft, layer), '      '));
    lines.push('    owners:\n', ...own);
  }
  return lines.join('');
}

/** An entry about which there is nothing to decide, as one line; with what it is, if that fits. */
function rowYaml({ id, products, models, source, name, uses, isGroup = false }: Draft): string {
  const [product = ''] = products;
  const pairs = [
    isGroup ? `products: ${flowYaml([...products])}` : `product: ${textYaml(product)}`,
    `model: ${textYaml(models[0] ?? '')}`,
    ...(source.length > 0 ? [`source: ${flowYaml([...source])}`] : []),
  ];
  const row = `  ${keyYaml(id)}: ${flowMap(pairs)}`;
  const count = uses === 1 ? '' : plural(uses, 'use');
  const whole = `${name}${count === '' ? '' : `, ${count}`}`;
  // Behind the comma is why it's listed, which says more than its name.
  const why = whole.split(', ').slice(1).join(', ');
  const texts = isGroup ? [count] : [whole, why, why.replace('set up by the ', '')];
  const fitting = texts
    .map((text) => `${row} # ${visible(text)}`)
    .find((line) => line.length <= WIDTH && !line.endsWith('# '));
  return fitting ?? row;
}

/** The key, with what it is, how often it is used and where first, as far as that fits. */
function headLine({ id, name, uses, first, isGroup = false }: Draft): string {
  const key = `  ${keyYaml(id)}:`;
  const count = uses === 1 ? '' : `, ${plural(uses, 'use')}`;
  const more = isGroup ? '' : `, ${uses === 1 ? 'at' : 'the first at'} ${place(first)}`;
  const texts = [`${name}${count}${more}`, `${name}${count}`, ''].map(visible);
  const fitting = texts.find((text) => `${key} # ${text}`.length <= WIDTH) ?? '';
  return fitting === '' ? `${key}\n` : `${key} # ${fitting}\n`;
}

/** A model for a person to declare, with what to look at: behind the key, or above it where that is long. */
function openModel(draft: Draft, isDecided: boolean): string {
  const { models } = draft;
  const which = isDecided
    ? `${oneOf(models)}? ${whatToLookAt(draft)}`
    : `${oneOf(models)}, depending on the product.`;
  const line = `    model: # Which model? ${visible(which)}\n`;
  return line.length <= WIDTH + 1
    ? line
    : `${comment(`Which model? ${which}`, '    ')}    model:\n`;
}

/** A list in brackets, over several lines where it is long. */
function listYaml(key: string, items: readonly string[]): string {
  const line = `    ${key}: ${flowYaml([...items])}\n`;
  if (line.length <= WIDTH) return line;
  // The first row has the key in front, in place of the margin.
  const rows = wrap(`${key}: [${items.map((item) => textYaml(item)).join(', ')}]`, WIDTH, '      ');
  return `    ${rows.trimStart()}\n`;
}

function whatToLookAt({ look }: Draft): string {
  if (look === null) return 'Look at what it is used for.';
  // Some are a sentence or two, some name an attribute.
  return /[.?!](?: |$)/.test(look)
    ? `${look.replace(/[.]?$/, '')}.`
    : `Look at ${look.replace(/[.]$/, '')}.`;
}

/** A layer with its proposed owners, and where they come from. */
export function ownerLine(layer: Layer, owners: Majority | undefined, indent: string): string {
  const key = `${indent}${keyYaml(layer.id)}:`;
  if (owners === undefined) return `${key}\n`;
  const { proposal, files, all } = owners;
  const some = files < all ? ` (for ${files} of ${all} files)` : '';
  const from = visible(`proposed from ${proposal.from}${some}, please confirm`);
  return `${key} ${ownersYaml(proposal.owners)} # ${from}\n`;
}

const WIDTH = 100;

/** A text as comment lines of a YAML file, wrapped, each with its line break. */
export function comment(text: string, indent = ''): string {
  return `${wrap(visible(text), WIDTH, `${indent}# `)}\n`;
}
