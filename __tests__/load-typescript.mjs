/** Lets Node load TypeScript where it can't by itself, before 22.18: `node --import ./__tests__/load-typescript.mjs`. */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformAsync } from '@babel/core';

if (isMainThread) register(import.meta.url);

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const text = await readFile(filename, 'utf8');
  const options = { filename, configFile: false, presets: ['@babel/preset-typescript'] };
  const source = (await transformAsync(text, options))?.code ?? '';
  return { format: 'module', source, shortCircuit: true };
}
