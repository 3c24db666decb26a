import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * The manifest's schema with what an editor offers where a product is named: those that are kept current, because a
 * list of thousands helps nobody. Unchanged if the schema offers nothing there.
 */
export function completeProducts(schemaText, products) {
  const node = findNodeAtLocation(parseTree(schemaText), ['$defs', 'productId', 'defaultSnippets']);
  if (node === undefined) return schemaText;
  const offered = products.filter(({ tier }) => tier === 'core');
  const lines = offered.map((product, position) =>
    snippet(product, position === offered.length - 1 ? '' : ','),
  );
  const list = ['[', ...lines, '      ]'].join('\n');
  return schemaText.slice(0, node.offset) + list + schemaText.slice(node.offset + node.length);
}

/** The policy's schema with the kinds and traits that there are. */
export function completeKinds(schemaText, { kinds, traits }) {
  const titlesOf = (known) => Object.values(known).map(({ title }) => title);
  return [
    ['kind', 'enum', Object.keys(kinds)],
    ['kind', 'enumDescriptions', titlesOf(kinds)],
    ['trait', 'enum', Object.keys(traits)],
    ['trait', 'enumDescriptions', titlesOf(traits)],
  ].reduce((text, [name, key, texts]) => {
    const node = findNodeAtLocation(parseTree(text), ['$defs', name, key]);
    if (node === undefined) return text;
    const lines = texts.map((one) => `        ${JSON.stringify(one)}`);
    const list = ['[', lines.join(',\n'), '      ]'].join('\n');
    return text.slice(0, node.offset) + list + text.slice(node.offset + node.length);
  }, schemaText);
}

/** One item as the formatter leaves it: on one line if that is at most 100 characters long. */
function snippet({ id, name, models }, comma) {
  const fields = Object.entries({
    label: id,
    body: id,
    description: `${name}: ${models.join(' or ')}`,
  }).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const line = `        { ${fields.join(', ')} }${comma}`;
  if (line.length <= 100) return line;
  return [
    '        {',
    fields.map((field) => `          ${field}`).join(',\n'),
    `        }${comma}`,
  ].join('\n');
}
