/** Files that are none, or lead elsewhere: each is refused with exit code 2 and a reason, and nothing waits for ever. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MAX_BYTES } from '../src/parse/limits.ts';
import { isRoot, testOnUnix, testWithLinks } from './platform.ts';
import { runCli } from './run-cli.ts';

const good = `version: 1
estate: here
framework: microsoft
services:
  mail:
    product: slack
    model: saas
    owners: { information-and-data: "@a/b", devices: "@a/b", accounts-and-identities: "@a/b", identity-infrastructure: "@a/b" }
`;

let outer = '';
let cwd = '';

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'hostile-'));
  cwd = join(outer, 'workspace');
  mkdirSync(join(cwd, '.git'), { recursive: true });
  writeFileSync(join(outer, 'secret.yml'), good.replace('here', 'not for you'));
});

afterEach(() => rmSync(outer, { recursive: true, force: true }));

async function refused(words: readonly string[], reason: string): Promise<void> {
  const { code, out, err } = await runCli(words, { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(reason);
}

testWithLinks(
  'a link that stays inside of the workspace is followed, one that leads out is not',
  async () => {
    mkdirSync(join(cwd, 'real'));
    writeFileSync(join(cwd, 'real/manifest.yml'), good);
    symlinkSync('real/manifest.yml', join(cwd, 'cloud-services.yml'));
    expect((await runCli(['check', 'cloud-services.yml'], { cwd })).code).toBe(0);
    symlinkSync('../secret.yml', join(cwd, 'out.yml'));
    await refused(['check', 'out.yml'], 'out.yml leads outside the workspace');
    symlinkSync('..', join(cwd, 'up'));
    await refused(['check', 'up/secret.yml'], 'leads outside the workspace');
  },
);

testWithLinks('a policy or a framework that leads out is not read either', async () => {
  writeFileSync(join(cwd, 'cloud-services.yml'), good);
  symlinkSync('../secret.yml', join(cwd, 'policy.yml'));
  await refused(['check', '--policy', 'policy.yml'], 'leads outside the workspace');
  await refused(['check', '--framework', 'policy.yml'], 'leads outside the workspace');
  writeFileSync(join(cwd, 'cloud-services.yml'), `framework: ../secret.yml\n${good}`);
  const { code, out } = await runCli(['check'], { cwd });
  expect(code).toBe(1);
  expect(out).toContain('cloud-services.yml:1:12 error schema');
  expect(out).toContain('leads outside');
  expect(out).not.toContain('not for you');
});

testWithLinks('links that go round in a circle, and names that are too long', async () => {
  symlinkSync('b.yml', join(cwd, 'a.yml'));
  symlinkSync('a.yml', join(cwd, 'b.yml'));
  await refused(['check', 'a.yml'], 'a.yml');
  await refused(['check', `${'n'.repeat(5000)}.yml`], 'no file or folder');
});

test('a folder with the name of a manifest is searched like any other', async () => {
  mkdirSync(join(cwd, 'cloud-services.yml'));
  await refused(['check'], 'No manifest was found');
  await refused(['check', 'cloud-services.yml'], 'No manifest was found in cloud-services.yml');
  writeFileSync(join(cwd, 'cloud-services.yml/cloud-services.yml'), good);
  expect((await runCli(['check'], { cwd })).code).toBe(0);
});

testOnUnix('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(cwd, 'cloud-services.yml')]);
  await refused(['check', 'cloud-services.yml'], "cloud-services.yml isn't a file");
  await refused(['check'], 'No manifest was found');
  await refused(['check', '/dev/null'], "isn't a file");
});

testOnUnix('a file that may not be read', async () => {
  writeFileSync(join(cwd, 'cloud-services.yml'), good);
  chmodSync(join(cwd, 'cloud-services.yml'), 0);
  const { code, err } = await runCli(['check'], { cwd });
  // Whoever runs as root may read it all the same.
  if (isRoot) expect(code).toBe(0);
  else {
    expect(code).toBe(2);
    expect(err).toContain('permission denied');
  }
});

test('a file over 64 MiB is refused without being read whole', async () => {
  writeFileSync(join(cwd, 'cloud-services.yml'), Buffer.alloc(MAX_BYTES + 1, '#'));
  const { code, out } = await runCli(['check'], { cwd });
  expect(code).toBe(1);
  expect(out).toContain('cloud-services.yml:1:1 error syntax');
  expect(out).toContain('64 MiB');
});

test('a manifest may lie anywhere, also among tests and examples', async () => {
  for (const folder of ['tests/fixtures', 'examples/demo', '.github']) {
    mkdirSync(join(cwd, folder), { recursive: true });
    writeFileSync(join(cwd, folder, 'cloud-services.yml'), good);
  }
  const { out } = await runCli(['check', '--format', 'json'], { cwd });
  expect(JSON.parse(out).counts.services).toBe(3);
});
