/**
 * Bundles the program into `dist`, in place of all that was there. The command line and the action are one program there
 * with two small starts, `dist/cli/index.js` and `dist/action/index.js`, so that nothing they share is written twice.
 * The same sources give the same bytes on every platform.
 */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { minify } from 'terser';
import { keepApart } from './bundle/apart.mjs';
import { compileEarly } from './bundle/early.mjs';
import { files } from './bundle/files.mjs';
import { begun, joined } from './bundle/joined.mjs';
import { asking, closed, opened, placesOf } from './bundle/late-modules.mjs';
import { latePatterns } from './bundle/late-patterns.mjs';
import { pack } from './bundle/packed.mjs';
import { byRuns, homesIn, namesOf, piecesOf } from './bundle/pieces.mjs';
import { plainClasses } from './bundle/plain-classes.mjs';
import { plainExports } from './bundle/plain-exports.mjs';
import { countedRuns } from './bundle/runs.mjs';
import { trimPackages } from './bundle/trimmed-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** The file that every run loads, by the name of the first run; the others are loaded by it. */
const FIRST = 'program';

/** Where both programs begin. Someone waits for each start of the command line, so only the action is loaded by need. */
const entry = join(root, 'build', 'src', 'program.js');
writeFileSync(
  entry,
  [
    "export { start as cli } from './cli/start.js';",
    "export const action = () => import('./action/index.js');",
    "export const scanThread = () => import('./read/scan-thread.js');\n",
  ].join('\n'),
);

// Node starts CommonJS sooner than modules.
const unpack = await pack(join(root, 'build', 'src', 'generated'));
const putTogether = keepApart(join(root, 'build', 'src'));
const options = { cache: false, esm: false, license: 'licenses.txt', quiet: true };
const untrim = trimPackages(root);
const bundle = await ncc(entry, options).finally(putTogether).finally(unpack).finally(untrim);
const whole = opened(bundle.code);
const pieces = piecesOf(bundle, root);
const names = namesOf(bundle, root);
/** All modules by number: those of the first file, and of the pieces in an order that is always the same. */
const modules = new Map([
  ...whole.modules,
  ...pieces.flatMap((piece) => piece.modules).sort(([one], [other]) => one - other),
]);
const isOwn = (number) => names.get(number)?.startsWith('src/') === true;
const isOfPackage = (number) => names.get(number)?.startsWith('node_modules/') === true;
/** In which file a module lies that none of the usual runs asks for. What starts the program is in no piece. */
const homesOtherwise = homesIn(pieces, files);
const otherwise = (number) => homesOtherwise.get(number) ?? 'seldom';

const trial = mkdtempSync(join(tmpdir(), 'bundle-'));
const homes = await homesOf(trial).finally(() => rmSync(trial, { recursive: true, force: true }));
rmSync(dist, { recursive: true, force: true });
const home = (number) => homes.get(number) ?? otherwise(number);
await put(dist, home, (number) => home(number) !== FIRST, small);
await compileEarly(dist);

/** In which file a module lies that usual runs ask for, if everything is asked for by need. */
async function homesOf(folder) {
  // In the trial each is late, and yet in the first file, where V8 counts which of them ran.
  const inTrial = (number) => (isOfPackage(number) ? otherwise(number) : FIRST);
  await put(folder, inTrial, () => true);
  const first = join(folder, 'lib', `${FIRST}.js`);
  const places = placesOf(readFileSync(first, 'utf8'));
  const found = new Map();
  for (const { run, counts } of await countedRuns(folder)) {
    const functions = counts
      .filter(({ url }) => fileURLToPath(url) === first)
      .flatMap((one) => one.functions);
    for (const { ranges } of functions) {
      const [{ startOffset, endOffset, count }] = ranges;
      const number = places.get(`${startOffset}-${endOffset}`);
      if (count > 0 && number !== undefined)
        found.set(number, (found.get(number) ?? new Set()).add(run));
    }
  }
  return byRuns(found, modules, FIRST);
}

/**
 * Writes the bundle into a folder. `home` says in which file a module lies, and `isLate` whether it is asked for by need;
 * `finished` makes a text smaller, and only then modules are joined.
 */
async function put(folder, home, isLate, finished) {
  const held = new Map([[FIRST, new Map()]]);
  for (const [number, source] of modules) {
    const file = home(number);
    const asked = isOwn(number) ? plainClasses(asking(source, isLate)) : source;
    held.set(file, (held.get(file) ?? new Map()).set(number, asked));
  }
  const first = held.get(FIRST);
  held.delete(FIRST);
  const write = (path, content) => writeIn(folder, path, content);
  const others = [...held.values()].flatMap((own) => [...own.values()]);
  const isTrial = finished === undefined;
  const together = isTrial ? { code: '', modules: first } : joined(first, isDefining, others);
  const program = closed({ ...whole, modules: together.modules }, held);
  const texts = [[FIRST, [...first.keys()], begun(program, together.code)]];
  for (const [file, own] of held)
    texts.push([
      file,
      [...own.keys()],
      `exports.modules = {\n${[...own.values()].join(',\n')}\n};\n`,
    ]);
  for (const [file, numbers, text] of texts) {
    const final = isTrial ? text : await finished(text);
    // Our modules import each other in no circle. That of a package could lead through another file.
    const isPlain = !isTrial && !numbers.some(isOfPackage);
    write(`lib/${file}.js`, isPlain ? plainExports(final) : final);
  }
  for (const name of Object.keys(bundle.assets).filter((one) => /\.(?:txt|bin)$/.test(one))) {
    if (name !== 'licenses.txt') write(`lib/${name}`, bundle.assets[name].source);
  }
  write('licenses.txt', bundle.assets['licenses.txt'].source);
  write('package.json', '{"type":"commonjs"}\n');
  // What starts first decides whether what comes next is compiled anew.
  write('cli/index.js', readFileSync(join(root, 'src', 'cli', 'first.cjs'), 'utf8'));
  write('action/index.js', "require('../lib/program.js').action();\n");
  // A second thread begins here, beside the module that starts it.
  write('lib/scan-thread.js', "require('./program.js').scanThread();\n");
  chmodSync(join(folder, 'cli/index.js'), 0o755);
}

/** Whether a module only defines things, as all of this project but the first one do. */
function isDefining(number) {
  return isOwn(number) && names.get(number) !== 'src/program.js';
}

/**
 * The same program in fewer bytes: a third of them go for two thirds of the code. In ASCII, because one other character
 * makes V8 keep and read two bytes for each.
 */
async function small(code) {
  const { code: smaller } = await minify(code, { format: { ascii_only: true } });
  return `${latePatterns(smaller)}\n`;
}

function writeIn(folder, path, content) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
