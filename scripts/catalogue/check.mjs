/**
 * Checks the files of `catalogue`: shapes, names, kinds, traits, sources, types, order, controls, and that what `npm run
 * generate` makes of them is current. Prints what there is, or every mistake.
 */
import { filesOf } from '../build-catalogue.mjs';
import { productsFile, read, readCatalogue, readControls } from './read.mjs';

const { catalogue, problems: ofCatalogue } = readCatalogue(read(productsFile));
const { controls, problems: ofControls } = readControls();
const problems = [...ofCatalogue, ...ofControls];
const stale =
  problems.length > 0
    ? []
    : filesOf(catalogue, controls).filter(([path, text]) => read(path) !== text);
for (const [path] of stale) problems.push(`${path} is not current. Run \`npm run generate\`.`);
if (problems.length > 0) {
  console.error(['The catalogue has mistakes:', ...problems].join('\n  '));
  process.exitCode = 1;
} else {
  const { products, providers, kinds } = catalogue;
  const counts = [products, Object.keys(providers), Object.keys(kinds)].map((all) => all.length);
  const standards = Object.keys(controls.standards).length;
  console.log(
    `${counts[0]} products of ${counts[1]} providers, ${counts[2]} kinds, controls of ${standards} standards: no mistake.`,
  );
}
