/** A folder of temporary files is a link on macOS, and has a short name beside its long one on Windows. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { testWithLinks } from '../platform.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const manifest = (owner: string) => `version: 1
estate: x
services:
  mail: { model: saas, owners: { devices: "${owner}" } }
`;

testWithLinks(
  'a repository that is reached by another name is compared with its base',
  async () => {
    const { folder, write, commit } = tempRepository({ 'shop/cloud-services.yml': manifest('@a') });
    commit();
    write({ 'shop/cloud-services.yml': manifest('@b') });
    const link = join(tempRepository().folder, 'link');
    symlinkSync(folder, link, 'dir');
    const change = async (cwd: string) => {
      const { out, err } = await runCli(['--base', 'HEAD', '--format', 'json'], { cwd });
      expect(err).toBe('');
      return JSON.parse(out).delta;
    };
    const delta = await change(folder);
    expect(delta.changes).toMatchObject([{ kind: 'owners', before: ['@a'], after: ['@b'] }]);
    expect(await change(link)).toEqual(delta);
    expect(await change(join(link, 'shop'))).toEqual(await change(join(folder, 'shop')));
  },
);
