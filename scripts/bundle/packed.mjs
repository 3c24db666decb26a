/** Data of the catalogue that only some runs read, deflated beside the code: 2.0 MB become 0.34, and unpacking takes 2 to 4 ms. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'fflate';

/** Modules of `src/generated` that export texts and nothing else. As text in the code they would take a third more. */
const packed = ['code-names', 'program-names', 'product-types', 'names', 'listings', 'rule-pages'];

/**
 * Those that most runs read, or each that reports as JSON: their texts become files beside the code, because V8 would read
 * them letter by letter, and what unpacks takes 2 ms to load.
 */
const beside = ['products', 'kinds', 'controls'];

/**
 * Writes these modules anew in a folder of compiled code, so that each unpacks its own texts when it is loaded, and returns
 * what puts them back. The packer is JavaScript, which gives the same bytes with every Node and on every platform.
 */
export async function pack(folder) {
  const before = [];
  const written = [];
  for (const name of packed) {
    const path = `${folder}/${name}.js`;
    const texts = Object.entries(await import(pathToFileURL(path).href));
    before.push([path, readFileSync(path)]);
    for (const [key, text] of texts) {
      const file = `${name}-${key}`.toLowerCase();
      written.push(`${folder}/${file}.bin`);
      writeFileSync(`${folder}/${file}.bin`, deflated(text, key));
    }
    writeFileSync(
      path,
      [head, ...texts.map(([key]) => unpacking(key, `${name}-${key}`.toLowerCase()))].join('\n'),
    );
  }
  for (const name of beside) {
    const path = `${folder}/${name}.js`;
    const texts = Object.entries(await import(pathToFileURL(path).href));
    before.push([path, readFileSync(path)]);
    for (const [key, text] of texts) {
      written.push(`${folder}/${key}.txt`);
      writeFileSync(`${folder}/${key}.txt`, text);
    }
    writeFileSync(path, [fileHead, ...texts.map(([key]) => reading(key))].join('\n'));
  }
  return () => {
    for (const path of written) rmSync(path);
    for (const [path, content] of before) writeFileSync(path, content);
  };
}

const fileHead = "import { readFileSync } from 'node:fs';";
const head = `${fileHead}\nimport { inflateRawSync } from 'node:zlib';`;

/** The bundler finds the file by the form of this address. */
function bytesOf(file) {
  return `readFileSync(new URL('./${file}', import.meta.url)`;
}

function reading(name) {
  return `export const ${name} = ${bytesOf(`${name}.txt`)}, 'utf8');`;
}

function unpacking(name, file) {
  return `export const ${name} = inflateRawSync(${bytesOf(`${file}.bin`)})).toString();`;
}

function deflated(text, name) {
  if (typeof text !== 'string') throw new Error(`${name} isn't a text, so it can't be packed.`);
  return deflateSync(Buffer.from(text), { level: 9 });
}
