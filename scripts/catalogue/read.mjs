// Reads the files of `catalogue`, and says everything that is wrong with them.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import { controlProblems } from './control-problems.mjs';
import { problemsOf } from './problems.mjs';

const root = new URL('../../', import.meta.url);

export const productsFile = 'catalogue/products.yml';
export const kindsFile = 'catalogue/kinds.yml';
export const controlsFile = 'catalogue/controls.yml';
export const moreTypesFile = 'catalogue/more-types.tsv';

/** The text of a file of the project, by its path from the top. */
export const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The schema of a file of the catalogue. */
export const schemaOf = (name) => JSON.parse(read(`schema/${name}.schema.json`));

/**
 * The texts of the files -> the catalogue, and all that is wrong with it, one sentence a mistake. What has the wrong
 * shape is not looked at further.
 */
export function readCatalogue(
  productsText,
  kindsText = read(kindsFile),
  moreText = read(moreTypesFile),
) {
  const products = readFile(productsText, schemaOf('catalogue'));
  const kinds = readFile(kindsText, schemaOf('kinds'));
  const shape = [...products.problems, ...kinds.problems];
  const moreTypes = readMoreTypes(moreText);
  const catalogue = { ...products.value, ...kinds.value, moreTypes };
  if (shape.length > 0) return { catalogue, problems: shape };
  const problems = [...problemsOf(catalogue), ...problemsOfMore(catalogue)];
  return { catalogue, problems };
}

/** Types by product, from lines of `type<tab>product`. */
function readMoreTypes(text) {
  const byProduct = new Map();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [type, product] = line.split('\t');
    byProduct.set(product, [...(byProduct.get(product) ?? []), type]);
  }
  return byProduct;
}

/** Types that name no product, or that a product lists itself. */
function problemsOfMore({ products, moreTypes }) {
  const ids = new Set(products.map(({ id }) => id));
  const listed = new Set(products.flatMap(({ terraform = [] }) => terraform));
  const seen = new Set();
  return [...moreTypes].flatMap(([product, types]) => [
    ...(ids.has(product) ? [] : [`${moreTypesFile}: there is no product ${product}.`]),
    ...types.flatMap((type) => {
      const isTwice = listed.has(type) || seen.has(type);
      seen.add(type);
      return isTwice ? [`${moreTypesFile}: ${type} is listed twice.`] : [];
    }),
  ]);
}

/** The text of the controls behind the layers -> the controls, and all that is wrong with them. */
export function readControls(text = read(controlsFile)) {
  const { value, problems } = readFile(text, schemaOf('controls'));
  if (problems.length > 0) return { controls: value, problems };
  return { controls: value, problems: controlProblems(value, layersOf()) };
}

/** The ids of layers that controls may name: those of the framework `common`, and with those of add-ons. */
export function layersOf() {
  const common = schemaOf('framework').$defs.knownLayer.enum;
  return { common, all: [...common, 'exit-and-portability'] };
}

function readFile(text, schema) {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return { value: {}, problems: document.errors.map((error) => error.message) };
  }
  const value = document.toJS({ maxAliasCount: -1 });
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  return { value, problems: validate(value) ? [] : validate.errors.map(shapeProblem) };
}

function shapeProblem({ instancePath, message, params }) {
  const named = Object.values(params).flat().join(', ');
  return `${instancePath === '' ? 'The file' : instancePath}: ${message} (${named}).`;
}
