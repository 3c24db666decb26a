// Makes src/generated/page.js from src/page: the script and the style of the HTML page, each as one text with its hash.
// Same sources, same bytes. `--check` writes nothing and fails when the file is not what it would write.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync, types } from '@babel/core';

const root = new URL('../', import.meta.url);
const FIRST = 'src/page/browse.ts';
const STYLE = 'src/page/page.css';
const OUT = 'src/generated/page.js';

const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Names that modules declare. They all end up in one scope, where two functions of one name would be no error. */
const declared = new Set();

/** The modules of the page, each after those that it imports. */
function modules(path, done = new Map()) {
  if (done.has(path)) return done;
  done.set(path, undefined);
  const imports = [];
  const plain = transformSync(read(path), {
    filename: path,
    configFile: false,
    babelrc: false,
    presets: [['@babel/preset-typescript', { allowDeclareFields: true }]],
    plugins: [() => ({ visitor: unlinked(imports) })],
    comments: false,
    minified: true,
  });
  for (const target of imports) modules(posix.join(posix.dirname(path), target), done);
  done.delete(path);
  return done.set(path, plain.code);
}

/** Takes imports and exports away: one scope holds all modules, whose names must differ. */
function unlinked(imports) {
  return {
    Program: {
      exit(program) {
        for (const statement of program.get('body')) {
          const { node } = statement;
          if (types.isImportDeclaration(node)) {
            imports.push(importedBy(node));
            statement.remove();
            continue;
          }
          declare(node.declaration ?? node);
          if (!types.isExportNamedDeclaration(node)) continue;
          if (node.declaration) statement.replaceWith(node.declaration);
          else statement.remove();
        }
      },
    },
  };
}

function importedBy({ source, specifiers }) {
  if (specifiers.some((one) => one.imported?.name !== one.local.name))
    throw new Error(`An import of ${source.value} is renamed.`);
  return source.value;
}

function declare(node) {
  for (const name of Object.keys(types.getBindingIdentifiers(node, false, true))) {
    if (declared.has(name)) throw new Error(`Two modules of the page declare ${name}.`);
    declared.add(name);
  }
}

/** One function around all modules; an error in it shows here and not in a browser. */
function script() {
  declared.clear();
  const code = `(()=>{'use strict';\n${[...modules(FIRST).values()].join('\n')}\n})();`;
  transformSync(code, { configFile: false, babelrc: false, code: false });
  if (/<\/?(?:script|!--)/i.test(code)) throw new Error('The script would end its own element.');
  return `\n${code}\n`;
}

/** A style sheet without comments and spaces that mean nothing. */
function style() {
  const css = read(STYLE)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replaceAll(';}', '}')
    .replaceAll('}', '}\n');
  return `\n${css.trim()}\n`;
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function exported(name, text) {
  return `export const ${name} = ${JSON.stringify(text)};
/** As a content security policy names it. */
export const ${name}_HASH = ${JSON.stringify(hash(text))};
`;
}

/** The text of src/generated/page.js. */
export function generatedPage() {
  return `// Made from src/page by scripts/build-page.mjs. Change those, not this.\n${exported('SCRIPT', script())}${exported('STYLE', style())}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = generatedPage();
  let current = '';
  try {
    current = read(OUT);
  } catch {
    // It is made for the first time.
  }
  if (process.argv.includes('--check') && current !== text) {
    console.error(`${OUT} isn't current. Run \`node scripts/build-page.mjs\`.`);
    process.exitCode = 1;
  } else if (current !== text) writeFileSync(new URL(OUT, root), text);
}
