import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import { systemEnv } from '../platform.ts';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

/** What a runtime does whose processor lacks the instructions. */
const without = `data:text/javascript,${encodeURIComponent(
  "WebAssembly.Module = class { constructor() { throw new Error('wasm validation error'); } };",
)}`;

test('where the processor has no instructions for sixteen bytes, each service is read', () => {
  const { folder } = tempRepository({});
  writeFileSync(join(folder, 'large.yml'), manifest(100, { faulty: 0.02 }));
  const check = [join(root, 'dist/cli/index.js'), 'check', 'large.yml', '--today', '2026-11-23'];
  const run = (more: readonly string[], words: readonly string[]) =>
    spawnSync(process.execPath, [...more, ...check, ...words], {
      cwd: folder,
      env: { ...systemEnv, CI: '1' },
      encoding: 'utf8',
    });
  for (const words of [[], ['--format', 'json']]) {
    const usual = run([], words);
    const slow = run(['--import', without], words);
    expect(slow.stdout).toBe(usual.stdout);
    expect([slow.status, slow.stderr]).toEqual([1, '']);
  }
});
