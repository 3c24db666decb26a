/** The npm package, packed and installed into a clean folder as a user does it; and the hooks as pre-commit runs them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { version, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function runNpm(cwd: string, ...words: readonly string[]): string {
  // Without a network: a package that needs one to install would fail here.
  return execFileSync(npm, [...words, '--offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

test('installs from its tarball without anything else, and checks', () => {
  const { folder } = tempRepository({
    'package.json': '{ "private": true }',
    'cloud-services.yml': 'version: 1\nestate: acme\nservices: {}\n',
  });
  runNpm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  runNpm(folder, 'install', `./${tarball}`);
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['cloud-estate-check'],
  );
  const run = (...words: readonly string[]) =>
    spawnSync(npm, ['exec', '--offline', '--', 'cloud-estate', ...words], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  expect(run('--version').stdout).toBe(`${version}\n`);
  const { stdout, status } = run('check');
  expect([stdout, status]).toEqual([expect.stringContaining('acme: 0 services'), 0]);
  expect(run('explain', 'unowned-duty').stdout).toContain('unowned-duty');
});

test('holds what runs and nothing else', () => {
  const [packed] = JSON.parse(runNpm(root, 'pack', '--dry-run', '--ignore-scripts', '--json'));
  const paths = packed.files.map(({ path }: { path: string }) => path);
  const others = paths.filter((path: string) => !path.startsWith('dist/'));
  expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(paths).toContain(bin['cloud-estate']);
});

test('each hook runs a file that is there, and may be run', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hooks.length).toBe(2);
  for (const { entry, files } of hooks) {
    const [script, ...words] = entry.split(' ');
    const { folder } = tempRepository({
      'infra/cloud-services.yml': 'version: 1\nestate: acme\nservices: {}\n',
    });
    if (process.platform !== 'win32') expect(statSync(join(root, script)).mode & 0o111).not.toBe(0);
    const line = [join(root, script), ...words, 'infra/cloud-services.yml'];
    expect(spawnSync(process.execPath, line, { cwd: folder }).status).toBe(0);
    const matches = new RegExp(files);
    const wanted = ['cloud-services.yml', 'a/b/cloud-services.json', 'old-cloud-services.yml'];
    expect(wanted.map((path) => matches.test(path))).toEqual([true, true, false]);
  }
});
