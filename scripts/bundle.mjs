/**
 * Bundles `build/src/NAME/index.js` into `dist/NAME`, in place of all that was there: `node scripts/bundle.mjs NAME`.
 * The same sources give the same bytes.
 */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';
import ncc from '@vercel/ncc';

/**
 * Someone waits for each start of the command line, and Node starts CommonJS sooner. The action needs
 * packages that are modules.
 */
const types = { action: 'module', cli: 'commonjs' };

const [name] = process.argv.slice(2);
if (!Object.hasOwn(types, name)) throw new Error(`What to bundle is one of ${Object.keys(types)}.`);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', name);
const { code, assets } = await ncc(join(root, 'build', 'src', name, 'index.js'), {
  cache: false,
  esm: types[name] === 'module',
  license: 'licenses.txt',
  minify: true,
  quiet: true,
});

rmSync(folder, { recursive: true, force: true });
write('index.js', eager(code));
for (const [path, { source }] of Object.entries(assets)) write(path, source);
write('package.json', `${JSON.stringify({ type: types[name] })}\n`);
if (name === 'cli') chmodSync(join(folder, 'index.js'), 0o755);

function write(path, content) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/**
 * Puts parentheses around the modules of the first file: V8 compiles such a function while it reads the file. They all
 * run at every start, and without the parentheses, which the minifier takes away, each would be read twice.
 */
function eager(text) {
  const modules = modulesIn(text);
  if (modules.length === 0)
    throw new Error('The modules of the bundle are not where they used to be.');
  for (const { start, end } of modules.toReversed()) {
    text = `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`;
  }
  return text;
}

/** The modules in the text of a bundle, in order, as the functions that the bundler makes of them. */
function modulesIn(text) {
  return parse(text, { sourceType: 'module' })
    .program.body.flatMap(unwrapped)
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []))
    .filter(({ key, value }) => key?.type === 'NumericLiteral' && /Function/.test(value?.type))
    .map(({ value }) => value);
}

/** CommonJS is wrapped in a function that is called at once. */
function unwrapped(statement) {
  const called = statement.expression?.callee;
  return /Function/.test(called?.type) ? called.body.body : [statement];
}
