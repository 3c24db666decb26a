/** What becomes of a report whose reader is gone, or has no room, through the bundled command line. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const cli = join(root, 'dist/cli/index.js');
const FULL = '/dev/full';

/** A manifest with so many services, each hundredth of them with a mistake; its path. */
function written(services: number): string {
  const path = join(tempRepository({}).folder, 'cloud-services.yml');
  writeFileSync(path, manifest(services, { faulty: 0.01 }));
  return path;
}

test('a reader that leaves changes no verdict, and is told nothing', async () => {
  const child = spawn(process.execPath, [cli, 'check', written(2000), '--format', 'json']);
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((settle) => child.on('close', settle));
  expect([code, said]).toEqual([1, '']);
});

(existsSync(FULL) ? test : test.skip)('no room is no verdict, told in one sentence', () => {
  for (const words of [['check', written(10), '--fail-on', 'never'], ['--version'], ['--help']]) {
    const { status, stderr } = spawnSync(process.execPath, [cli, ...words], {
      stdio: ['ignore', openSync(FULL, 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([
      2,
      "cloud-estate: Standard output can't be written: ENOSPC: no space left on device, write.\n",
    ]);
  }
});
