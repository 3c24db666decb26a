/** Data of the catalogue that only some runs read, deflated in the bundle: 1.7 MB become 0.45, and unpacking takes 2 to 4 ms. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'fflate';

/** Modules of `src/generated` that export texts and nothing else. */
const packed = ['code-names', 'program-names', 'product-types', 'names', 'listings', 'controls'];

/** Those that most runs read: their longest text becomes a file beside the code, which V8 would read letter by letter. */
const beside = ['products', 'kinds'];

/**
 * Writes these modules anew in a folder of compiled code, so that each unpacks its own texts when it is loaded, and returns
 * what puts them back. The packer is JavaScript, which gives the same bytes with every Node and on every platform.
 */
export async function pack(folder) {
  const before = [];
  for (const name of packed) {
    const path = `${folder}/${name}.js`;
    const texts = Object.entries(await import(pathToFileURL(path).href));
    before.push([path, readFileSync(path)]);
    writeFileSync(path, [head, ...texts.map(unpacking)].join('\n'));
  }
  for (const name of beside) {
    const path = `${folder}/${name}.js`;
    const { [name]: text, ...others } = await import(pathToFileURL(path).href);
    before.push([path, readFileSync(path)]);
    writeFileSync(`${folder}/${name}.txt`, text);
    const small = Object.entries(others).map(
      ([key, value]) => `export const ${key} = ${JSON.stringify(value)};`,
    );
    writeFileSync(path, [reading(name), ...small].join('\n'));
  }
  return () => {
    for (const name of beside) rmSync(`${folder}/${name}.txt`);
    for (const [path, content] of before) writeFileSync(path, content);
  };
}

const head = "import { inflateRawSync } from 'node:zlib';";

/** The bundler finds the file by the form of this address. */
function reading(name) {
  return `import { readFileSync } from 'node:fs';
export const ${name} = readFileSync(new URL('./${name}.txt', import.meta.url), 'utf8');`;
}

function unpacking([name, text]) {
  if (typeof text !== 'string') throw new Error(`${name} isn't a text, so it can't be packed.`);
  const base64 = Buffer.from(deflateSync(Buffer.from(text), { level: 9 })).toString('base64');
  return `export const ${name} = inflateRawSync(Buffer.from('${base64}', 'base64')).toString();`;
}
