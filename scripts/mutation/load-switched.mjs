// Makes Node load sources with their switches from MUTATION_DIR, and the harness in place of Jest:
// `node --import ./scripts/mutation/load-switched.mjs`.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

const harness = new URL('./harness.mjs', import.meta.url).href;

/**
 * As under Jest, each test file has its own helpers: what one clears away at its end, another still has.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: harness, shortCircuit: true };
  const found = await next(specifier, context);
  const { pathname, search } = new URL(context.parentURL ?? harness);
  if (!isTestCode(pathname) || !isTestCode(found.url) || found.url.includes('?')) return found;
  const owner = pathname.endsWith('.test.ts')
    ? `?of=${pathname}${search.replace('?', '&')}`
    : search;
  return { ...found, url: found.url + owner };
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!new URL(url).pathname.endsWith('.ts')) return next(url, context);
  const file = relative(process.cwd(), fileURLToPath(url));
  const source = await readFile(join(process.env.MUTATION_DIR ?? '', file), 'utf8');
  return { format: 'module', source, shortCircuit: true };
}

/** @param {string} address */
function isTestCode(address) {
  return address.includes('/__tests__/') && address.replace(/\?.*/s, '').endsWith('.ts');
}
