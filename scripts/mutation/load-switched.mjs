// Makes Node load sources with their switches from MUTATION_DIR, and the harness in place of Jest:
// `node --import ./scripts/mutation/load-switched.mjs`.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

const harness = new URL('./harness.mjs', import.meta.url).href;

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: harness, shortCircuit: true };
  return next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const file = relative(process.cwd(), fileURLToPath(url));
  const source = await readFile(join(process.env.MUTATION_DIR ?? '', file), 'utf8');
  return { format: 'module', source, shortCircuit: true };
}
