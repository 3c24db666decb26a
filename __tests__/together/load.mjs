// How Node finds and loads modules for test files that share a process. Each of these has its own copy of other test code,
// which may register hooks and keep folders; sources and packages are loaded once.
import { fileURLToPath } from 'node:url';
import { createScriptTransformer } from '@jest/transform';

const globals = new URL('./globals.mjs', import.meta.url).href;

/** @type {import('@jest/transform').ScriptTransformer} */
let transformer;

/** @type {import('node:module').InitializeHook<{ config: import('@jest/types').Config.ProjectConfig }>} */
export async function initialize({ config }) {
  transformer = await createScriptTransformer(config);
}

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const owner = new URL(context.parentURL ?? globals).search;
  if (specifier === '@jest/globals') return { url: globals + owner, shortCircuit: true };
  const found = await next(specifier, context);
  return isTestCode(found.url) ? { ...found, url: found.url + owner } : found;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!new URL(url).pathname.endsWith('.ts')) return next(url, context);
  const { code } = transformer.transform(fileURLToPath(url), {
    supportsDynamicImport: true,
    supportsExportNamespaceFrom: true,
    supportsStaticESM: true,
    supportsTopLevelAwait: true,
  });
  return { format: 'module', source: code, shortCircuit: true };
}

/**
 * Whether each test file has its own copy. All share the count of the sources' work: the sources have it from there.
 * @param {string} url
 */
function isTestCode(url) {
  return /\/__tests__\/.*\.ts$/.test(url) && !url.endsWith('/tally.ts');
}
