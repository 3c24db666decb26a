/**
 * Bundles `build/src/NAME/index.js` into `dist/NAME`, in place of all that was there: `node scripts/bundle.mjs NAME`.
 * The same sources give the same bytes.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';
import ncc from '@vercel/ncc';

/**
 * Someone waits for each start of the command line, and Node starts CommonJS sooner. The action needs
 * packages that are modules.
 */
const types = { action: 'module', cli: 'commonjs' };

/** Longer texts are separate files. */
const LONG = 20_000;

/** How a file beside the bundle is read, by the type of its modules. */
const reading = {
  commonjs: (file) => `require("node:fs").readFileSync(\`\${__dirname}/${file}\`,"utf8")`,
  module: (file) =>
    `process.getBuiltinModule("node:fs").readFileSync(\`\${import.meta.dirname}/${file}\`,"utf8")`,
};

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
// What starts first decides whether what comes next is compiled anew.
if (name === 'cli') write('index.js', readFileSync(join(root, 'src', 'cli', 'start.cjs'), 'utf8'));
write(name === 'cli' ? 'main.js' : 'index.js', ascii(eager(code)));
for (const [path, { source }] of Object.entries(assets))
  write(path, path.endsWith('.js') ? ascii(withoutTexts(path, String(source))) : source);
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

/**
 * Puts the long texts of a chunk, such as the catalogue, into files beside it. As code V8 reads a text character by
 * character: 3 ms for the catalogue, and 0.5 ms as a file.
 * @param {string} path
 * @param {string} text
 */
function withoutTexts(path, text) {
  const found = longTexts(parse(text, { sourceType: 'unambiguous' }).program);
  for (const [at, { start, end, value }] of found.entries()) {
    const file = path.replace(/\.index\.js$/, `.${at}.txt`);
    write(file, value);
    text = `${text.slice(0, start)}${reading[types[name]](file)}${text.slice(end)}`;
  }
  return text;
}

/** The long texts of a piece of code, the last one first. */
function longTexts(node) {
  if (node?.type === 'StringLiteral') return node.value.length > LONG ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node)
    .flatMap(([key, below]) => (key === 'loc' || key === 'extra' ? [] : longTexts(below)))
    .sort((one, other) => other.start - one.start);
}

/** The same code in ASCII: with one other character V8 takes two bytes for each, and reads a fifth slower. */
function ascii(text) {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** CommonJS is wrapped in a function that is called at once. */
function unwrapped(statement) {
  const called = statement.expression?.callee;
  return /Function/.test(called?.type) ? called.body.body : [statement];
}
