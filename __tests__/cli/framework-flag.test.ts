import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { root, runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const example = (name: string) =>
  readFileSync(join(root, 'examples/custom-framework', name), 'utf8');

test('a framework file is found by its path, whole or from here, with the separators of the platform', async () => {
  const { folder, commit } = tempRepository({
    'cloud-services.yml': 'version: 1\nestate: x\nservices: {}\n',
    'frameworks/own.yml': example('acme-framework.yml'),
  });
  commit();
  const found = async (path: string) => {
    const { out, err } = await runCli(['--framework', path, '--format', 'json'], { cwd: folder });
    expect(err).toBe('');
    return JSON.parse(out).framework;
  };
  const ways = [
    'frameworks/own.yml',
    `frameworks${sep}own.yml`,
    join(folder, 'frameworks/own.yml'),
  ];
  for (const path of ways) expect([path, await found(path)]).toEqual([path, 'acme']);
  const { err } = await runCli(['--framework', join(folder, 'none.yml')], { cwd: folder });
  expect(err).toContain('framework file none.yml');
});
