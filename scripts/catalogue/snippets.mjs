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
