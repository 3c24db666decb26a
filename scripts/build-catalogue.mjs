/**
 * Checks the files of `catalogue`, and writes what a run loads (src/generated) and the product ids
 * that editors complete. `--check` writes nothing and fails if a file is out of date. Runs on Node 20 without a build.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { productsFile, read, readCatalogue, readControls } from './catalogue/read.mjs';
import {
  renderKinds,
  renderListings,
  renderNames,
  renderProducts,
  renderTypes,
} from './catalogue/render.mjs';
import { renderControls } from './catalogue/render-controls.mjs';
import { completeKinds, completeProducts } from './catalogue/snippets.mjs';

const root = new URL('../', import.meta.url);

const policySchemaFile = 'schema/policy.schema.json';
export const manifestSchemaFile = 'schema/cloud-services.schema.json';

/** The files that the catalogue and its controls make, with their text. */
export function filesOf(catalogue, controls) {
  return [
    ['src/generated/products.js', renderProducts(catalogue)],
    ['src/generated/listings.js', renderListings(catalogue)],
    ['src/generated/names.js', renderNames(catalogue)],
    ['src/generated/product-types.js', renderTypes(catalogue)],
    ['src/generated/kinds.js', renderKinds(catalogue)],
    ['src/generated/controls.js', renderControls(controls)],
    [manifestSchemaFile, completeProducts(read(manifestSchemaFile), catalogue.products)],
    [policySchemaFile, completeKinds(read(policySchemaFile), catalogue)],
  ];
}

function main(check) {
  const { catalogue, problems: ofCatalogue } = readCatalogue(read(productsFile));
  const { controls, problems: ofControls } = readControls();
  const problems = [...ofCatalogue, ...ofControls];
  if (problems.length > 0) {
    console.error(["The catalogue can't be used:", ...problems].join('\n  '));
    return 1;
  }
  const stale = filesOf(catalogue, controls).filter(([path, text]) => existing(path) !== text);
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
