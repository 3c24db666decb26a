/**
 * Bundles the program into `dist`, in place of all that was there. The command line and the action are one program there
 * with two small starts, `dist/cli/index.js` and `dist/action/index.js`, so that nothing they share is written twice.
 * The same sources give the same bytes on every platform.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { minify } from 'terser';
import { compileEarly } from './bundle/early.mjs';
import { files } from './bundle/files.mjs';
import { latePatterns } from './bundle/late-patterns.mjs';
import { pack } from './bundle/packed.mjs';
import { filesOf, piecesOf } from './bundle/pieces.mjs';
import { plainExports } from './bundle/plain-exports.mjs';
import { trimCore } from './bundle/trimmed-core.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Where both programs begin. Someone waits for each start of the command line, so only the action is loaded by need. */
const entry = join(root, 'build', 'src', 'program.js');
writeFileSync(
  entry,
  [
    "export { start as cli } from './cli/start.js';",
    "export const action = () => import('./action/index.js');\n",
  ].join('\n'),
);

// Node starts CommonJS sooner than modules.
const unpack = await pack(join(root, 'build', 'src', 'generated'));
const options = { cache: false, esm: false, license: 'licenses.txt', quiet: true };
const untrim = trimCore(root);
const bundle = await ncc(entry, options).finally(unpack).finally(untrim);
const parts = filesOf(piecesOf(bundle, root), files);

rmSync(dist, { recursive: true, force: true });
write('lib/program.js', plainExports(await small(named(bundle.code, parts))));
for (const { file, text } of parts) write(`lib/${file}.js`, await small(text));
for (const name of Object.keys(bundle.assets).filter((one) => one.endsWith('.txt'))) {
  if (name !== 'licenses.txt') write(`lib/${name}`, bundle.assets[name].source);
}
write('licenses.txt', bundle.assets['licenses.txt'].source);
write('package.json', '{"type":"commonjs"}\n');
// What starts first decides whether what comes next is compiled anew.
write('cli/index.js', readFileSync(join(root, 'src', 'cli', 'first.cjs'), 'utf8'));
write('action/index.js', "require('../lib/program.js').action();\n");
chmodSync(join(dist, 'cli/index.js'), 0o755);
await compileEarly(dist);

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

function write(path, content) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
