import { expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import { siftText } from '../../src/sift/sift.ts';
import { eitherWay } from './either-way.ts';

/** As far as it is used here: the types of the runtime don't have it. */
const runtime = (globalThis as unknown as { WebAssembly: { Module: unknown } }).WebAssembly;

test('where the processor has no instructions for sixteen bytes, each service is read', async () => {
  const { Module } = runtime;
  runtime.Module = class {
    constructor() {
      throw new Error('wasm validation error');
    }
  };
  const text = manifest(100);
  try {
    expect(siftText(text)).toBeUndefined();
    const { whole, sifted, counted } = await eitherWay(text);
    expect(sifted).toBe(whole);
    expect(counted).toBe(0);
  } finally {
    runtime.Module = Module;
  }
  expect(siftText(text)).toBeDefined();
});
