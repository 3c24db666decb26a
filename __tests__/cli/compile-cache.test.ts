/** Where the bundled command line keeps what was compiled: in a folder that is the user's own, or nowhere. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { systemEnv } from '../platform.ts';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const cli = join(root, 'dist/cli/index.js');
// Node 22.1 and later can.
const canKeep = 'enableCompileCache' in nodeModule && process.platform !== 'win32';

function run(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--version'], {
    encoding: 'utf8',
    env: { ...systemEnv, ...env },
  });
  return { status, said: /^\d+\.\d+\.\d+\n$/.test(stdout) && stderr === '' };
}

const fine = { status: 0, said: true };

test('a folder of the user is made, with room for nobody else', () => {
  const { folder } = tempRepository();
  expect(run({ XDG_CACHE_HOME: folder })).toEqual(fine);
  const kept = join(folder, 'cloud-estate-check');
  expect(existsSync(kept)).toBe(canKeep);
  if (canKeep) expect([statSync(kept).mode & 0o777, readdirSync(kept).length]).toEqual([0o700, 1]);
});

test('a folder that others can write to is left alone', () => {
  const { folder } = tempRepository();
  const kept = join(folder, 'cloud-estate-check');
  mkdirSync(kept);
  chmodSync(kept, 0o777);
  expect(run({ XDG_CACHE_HOME: folder })).toEqual(fine);
  expect(readdirSync(kept)).toEqual([]);
});

test.each([
  ['a home that is a file', { HOME: cli }],
  ['no home', { HOME: '' }],
  ['a relative folder', { XDG_CACHE_HOME: 'here', HOME: '' }],
])('%s is nothing to speak of', (_name, env) => {
  expect(run(env)).toEqual(fine);
  expect(existsSync(join(root, 'here'))).toBe(false);
});

test('a hosted runner keeps nothing', () => {
  const { folder } = tempRepository();
  expect(run({ XDG_CACHE_HOME: folder, CI: 'true' })).toEqual(fine);
  expect(readdirSync(folder)).toEqual([]);
});
