/**
 * Checks catalogue/products.yml and writes what a run loads, src/generated/catalogue.js, and the product ids that
 * editors complete. `--check` writes nothing and fails if a file is out of date. Runs on Node 20 without a build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { parseDocument } from 'yaml';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

export const sourceFile = 'catalogue/products.yml';
export const generatedFile = 'src/generated/catalogue.js';
export const manifestSchemaFile = 'schema/cloud-services.schema.json';

/** Reads the source and says all that is wrong with it, one sentence a mistake. */
export function readCatalogue(text, schema) {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return { catalogue: undefined, problems: document.errors.map((error) => error.message) };
  }
  const catalogue = document.toJS();
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  if (!validate(catalogue)) return { catalogue, problems: validate.errors.map(shapeProblem) };
  return { catalogue, problems: contentProblems(catalogue) };
}

function shapeProblem({ instancePath, message, params }) {
  const named = Object.values(params).flat().join(', ');
  return `${instancePath === '' ? 'The file' : instancePath}: ${message} (${named}).`;
}

function contentProblems({ providers, products }) {
  const problems = [];
  const used = new Set();
  const taken = new Map();
  const claim = (kind, word, id) => {
    const key = `${kind} ${word.toLowerCase()}`;
    const holder = taken.get(key);
    if (holder === undefined) taken.set(key, id);
    else problems.push(`${id}: the ${kind} "${word}" is already that of ${holder}.`);
  };
  for (const { id, name, provider, aliases = [] } of products) {
    claim('id', id, id);
    claim('name', name, id);
    for (const alias of aliases) claim('alias', alias, id);
    used.add(provider);
    if (!Object.hasOwn(providers, provider)) {
      problems.push(`${id}: the provider "${provider}" is not listed. Add it under \`providers\`.`);
    }
  }
  for (const { id, alike = [] } of products) {
    for (const other of alike) {
      if (other === id || !taken.has(`id ${other}`)) {
        problems.push(`${id}: \`alike\` names "${other}", which isn't another product.`);
      }
    }
  }
  for (const provider of Object.keys(providers)) {
    if (!used.has(provider)) problems.push(`The provider "${provider}" has no product. Remove it.`);
  }
  return problems;
}

const camelCase = (key) => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const camelCased = (product) =>
  Object.fromEntries(Object.entries(product).map(([key, value]) => [camelCase(key), value]));
const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * What a run loads: one product a line, sorted by id, so that a change shows as its own lines, and so that a run can
 * read the few that it needs.
 */
export function renderCatalogue({ providers, products }) {
  const names = Object.entries(providers).sort(([one], [other]) => byText(one, other));
  const rows = [...products]
    .sort((one, other) => byText(one.id, other.id))
    .map(({ id, ...rest }) => `${JSON.stringify(id)}:${JSON.stringify(camelCased(rest))}`);
  return [
    `// Made from ${sourceFile} by scripts/build-catalogue.mjs. Change those, not this.`,
    `export const providers = ${JSON.stringify(Object.fromEntries(names))};`,
    `export const products = \`\n${inTemplate(rows.join('\n'))}\n\`;\n`,
  ].join('\n');
}

function inTemplate(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}

/** The manifest's schema with what an editor offers where a product is named; unchanged if it offers nothing there. */
export function completeProducts(schemaText, products) {
  const node = findNodeAtLocation(parseTree(schemaText), ['$defs', 'productId', 'defaultSnippets']);
  if (node === undefined) return schemaText;
  const lines = products.map((product, position) =>
    snippet(product, position === products.length - 1 ? '' : ','),
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

function main(check) {
  const schema = JSON.parse(read('schema/catalogue.schema.json'));
  const { catalogue, problems } = readCatalogue(read(sourceFile), schema);
  if (problems.length > 0) {
    console.error([`${sourceFile} can't be used:`, ...problems].join('\n  '));
    return 1;
  }
  const manifestSchema = existing(manifestSchemaFile);
  const files = [[generatedFile, renderCatalogue(catalogue)]];
  if (manifestSchema !== undefined) {
    files.push([manifestSchemaFile, completeProducts(manifestSchema, catalogue.products)]);
  }
  const stale = files.filter(([path, text]) => existing(path) !== text);
  if (check && stale.length > 0) {
    const names = stale.map(([path]) => path).join(', ');
    console.error(`Not current: ${names}. Run \`node scripts/build-catalogue.mjs\`.`);
    return 1;
  }
  for (const [path, text] of stale) writeFileSync(new URL(path, root), text);
  const written = stale.map(([path]) => path).join(', ');
  const outcome = written === '' ? 'all current' : `wrote ${written}`;
  console.log(`${catalogue.products.length} products; ${outcome}.`);
  return 0;
}

function existing(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.includes('--check'));
}
