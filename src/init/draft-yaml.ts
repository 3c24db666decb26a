import type { Layer } from '../estate/framework.ts';
import { visible, wrap } from '../render/text/plain.ts';
import { oneOf } from '../text/lists.ts';
import { flowYaml, keyYaml, ownersYaml, textYaml } from '../text/yaml-text.ts';
import { isProposed } from './draft-duties.ts';
import type { Draft } from './drafts.ts';
import type { Majority } from './proposed-owners.ts';

/** An entry as lines of YAML under `services`. `layers` are the duties that it names itself. */
export function entryYaml(draft: Draft, layers: readonly Layer[], withAgreement: boolean): string {
  const { id, title, remarks, products, models, source, agreement } = draft;
  const [product] = products;
  const isDecided = products.length === 1;
  const lines = [
    comment(title, '  '),
    ...remarks.map((text) => comment(text, '  ')),
    `  ${keyYaml(id)}:\n`,
  ];
  if (isDecided) lines.push(`    product: ${textYaml(product ?? '')}\n`);
  else {
    lines.push(
      comment(`Which one? ${whatToLookAt(draft)} Then keep only that one, as \`product\`.`, '    '),
    );
    lines.push(`    products: ${flowYaml([...products])}\n`);
  }
  if (isDecided && models.length === 1) lines.push(`    model: ${textYaml(models[0] ?? '')}\n`);
  else {
    const which = isDecided
      ? `${oneOf(models)}? ${whatToLookAt(draft)}`
      : `${oneOf(models)}, as the product is.`;
    lines.push(comment(`Which model? ${which}`, '    '), '    model:\n');
  }
  if (agreement === null) {
    lines.push(
      comment(
        "The catalogue doesn't know its agreement. Add it: `agreement: { url: …, reviewed: … }`.",
        '    ',
      ),
    );
  } else if (withAgreement) lines.push(comment(`Agreement: ${agreement}`, '    '));
  if (source.length > 0) lines.push(sourceYaml(source));
  if (layers.length > 0) {
    lines.push('    owners:\n', ...layers.map((layer) => ownerLine(layer, draft.owners)));
  }
  return lines.join('');
}

/** On one line where it fits. */
function sourceYaml(globs: readonly string[]): string {
  const line = `    source: ${flowYaml([...globs])}\n`;
  if (line.length <= WIDTH) return line;
  return `    source:\n${globs.map((glob) => `      - ${textYaml(glob)}\n`).join('')}`;
}

function whatToLookAt({ look }: Draft): string {
  if (look === null) return 'Look at what it is used for.';
  // Some are a sentence or two, some name an attribute.
  return /[.?!] /.test(look)
    ? `${look.replace(/[.]?$/, '')}.`
    : `Look at ${look.replace(/[.]$/, '')}.`;
}

function ownerLine(layer: Layer, owners: Majority | undefined): string {
  const key = `      ${keyYaml(layer.id)}:`;
  if (owners === undefined || !isProposed(layer)) return `${key}\n`;
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

/** The same as an item of a list. */
export function commentItem(text: string): string {
  return `#   - ${wrap(visible(text), WIDTH, '#     ').slice(6)}\n`;
}
