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
import { filesOf, namesOf, piecesOf } from './bundle/pieces.mjs';
import { plainClasses } from './bundle/plain-classes.mjs';
import { plainExports } from './bundle/plain-exports.mjs';
import { countedRuns } from './bundle/runs.mjs';
import { trimCore } from './bundle/trimmed-core.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

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
const untrim = trimCore(root);
const bundle = await ncc(entry, options).finally(putTogether).finally(unpack).finally(untrim);
const whole = opened(bundle.code);
const pieces = piecesOf(bundle, root);
const names = namesOf(bundle, root);

const trial = mkdtempSync(join(tmpdir(), 'bundle-'));
const homes = await homesOf(trial).finally(() => rmSync(trial, { recursive: true, force: true }));
rmSync(dist, { recursive: true, force: true });
await put(dist, (number) => homes.get(number) ?? 'seldom', small);
await compileEarly(dist);

/** In which file a module lies: the first of the runs that asks for it, if everything is asked for by need. */
async function homesOf(folder) {
  // In the trial each is late, and yet in the first file, where V8 counts which of them ran.
  await put(
    folder,
    (number) => whole.modules.has(number) && 'late',
    (code) => code,
    true,
  );
  const first = join(folder, 'lib', 'program.js');
  const places = placesOf(readFileSync(first, 'utf8'));
  const found = new Map();
  for (const { run, counts } of await countedRuns(folder)) {
    const functions = counts
      .filter(({ url }) => fileURLToPath(url) === first)
      .flatMap((one) => one.functions);
    for (const { ranges } of functions) {
      const [{ startOffset, endOffset, count }] = ranges;
      const number = places.get(`${startOffset}-${endOffset}`);
      if (count > 0 && number !== undefined && !found.has(number)) found.set(number, run);
    }
  }
  return found;
}

/** Writes the bundle into a folder. `home` says in which file a module of the first one lies. */
async function put(folder, home, finished, isTrial = false) {
  const isLate = (number) => whole.modules.has(number) && home(number) !== 'program';
  const asked = (number, source) =>
    names.get(number)?.startsWith('src/') ? plainClasses(asking(source, isLate)) : source;
  const held = new Map();
  for (const [number, source] of whole.modules) {
    const file = isTrial ? 'program' : home(number);
    held.set(file, (held.get(file) ?? new Map()).set(number, asked(number, source)));
  }
  const modules = held.get('program');
  held.delete('program');
  const parts = filesOf(
    pieces.map((piece) => ({
      ...piece,
      modules: piece.modules.map(([number, source]) => [number, asked(number, source)]),
    })),
    files,
  );
  const write = (path, content) => writeIn(folder, path, content);
  const others = [
    ...[...held.values()].flatMap((own) => [...own.values()]),
    ...parts.map(({ text }) => text),
  ];
  const together = isTrial ? { code: '', modules } : joined(modules, isDefining, others);
  const program = named(closed({ ...whole, modules: together.modules }, held), parts);
  const first = begun(program, together.code);
  write('lib/program.js', isTrial ? first : plainExports(await finished(first)));
  for (const [file, own] of held) {
    const text = `exports.modules = {\n${[...own.values()].join(',\n')}\n};\n`;
    write(`lib/${file}.js`, plainExports(await finished(text)));
  }
  for (const { file, text } of parts) write(`lib/${file}.js`, await finished(text));
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
  const name = names.get(number);
  return name?.startsWith('src/') && name !== 'src/program.js';
}

/** The first file, which asks for a piece by the name of the file that holds it. */
function named(code, parts) {
  const names = Object.fromEntries(parts.flatMap(({ ids, file }) => ids.map((id) => [id, file])));
  const asked = /return "" \+ chunkId \+ "\.index\.js";/;
  if (!asked.test(code)) throw new Error('The bundler names its pieces otherwise than it used to.');
  return code.replace(asked, `return ${JSON.stringify(names)}[chunkId] + ".js";`);
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
