// A copy of the sources in which the compiler is asked about one fault at a time.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A folder with what the compiler needs of this repository.
 * @param {string} inside
 */
export function compilerCopy(inside) {
  const folder = mkdtempSync(join(inside, 'compiler-'));
  for (const part of ['src', 'schema', 'package.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const { compilerOptions, exclude } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const config = { compilerOptions, include: ['src', 'schema/*.json'], exclude };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return folder;
}

/**
 * Whether the sources still compile with a fault: if not, it can't be shipped, and needs no test.
 * @param {string} folder From `compilerCopy`.
 * @param {import('./sources.mjs').Placed} [mutant] Left out, none.
 * @returns {Promise<boolean>}
 */
export async function compiles(folder, mutant) {
  if (mutant === undefined) return compile(folder);
  const { file, start, end, put } = mutant;
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, start) + put + text.slice(end));
  const isFine = await compile(folder);
  writeFileSync(path, text);
  return isFine;
}

/**
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
function compile(folder) {
  const tsc = join(folder, 'node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    const compiler = spawn(process.execPath, [tsc, '--noEmit'], { cwd: folder, stdio: 'ignore' });
    compiler.on('exit', (code) => done(code === 0));
  });
}
