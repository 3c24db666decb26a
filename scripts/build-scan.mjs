/**
 * Turns the two modules of the sift into WebAssembly, and embeds them: src/sift-scan/scan.ts -> src/generated/scan.js,
 * and join.ts beside it. The same source and version of the compiler give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const name of ['scan', 'join']) {
  const text = Buffer.from(await compiled(`src/sift-scan/${name}.ts`)).toString('base64');
  writeFileSync(
    new URL(`../src/generated/${name}.js`, import.meta.url),
    `// Made by scripts/build-scan.mjs from src/sift-scan/${name}.ts.\n/** A module of WebAssembly, in Base64. */\nexport const ${name} =\n  '${text}';\n`,
  );
}

/** The bytes of a module. */
async function compiled(source) {
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main(
    [
      ...[source, '--baseDir', root, '--outFile', 'out.wasm'],
      ...['-O3', '--runtime', 'stub', '--noAssert', '--initialMemory', '1', '--enable', 'simd'],
    ],
    {
      // The compiler adds the ending to the names of modules itself.
      readFile: (name, folder) => {
        const path = join(folder, name);
        if (!existsSync(path)) return null;
        return readFileSync(path, 'utf8').replace(/ from '(.+)\.ts';/g, " from '$1';");
      },
      writeFile: (_name, contents) => {
        binary = /** @type {Uint8Array} */ (contents);
      },
    },
  );
  if (error !== null || binary === undefined) throw new Error(`${stderr}`);
  return binary;
}
