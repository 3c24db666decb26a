/** A file that looks like a manifest and wasn't read is said, with the reason, whatever the format. */
import { afterAll, expect, test } from '@jest/globals';
import { formats } from '../../src/render/formats/index.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const manifest = 'version: 1\nestate: shop\nservices:\n  mail:\n    model: saas\n';
const NEAR = 'apps/cloud-service.yml';
const { folder } = tempRepository({ 'cloud-services.yml': manifest, [NEAR]: manifest });

test.each(formats)('%s says which file was not read, and why', async (format) => {
  const { out, err } = await runCli(['check', '--format', format], { cwd: folder });
  const said = `${out}\n${err}`;
  expect(said).toContain(NEAR);
  expect(said).toMatch(
    format === 'json'
      ? /"why":\s*"name"/
      : /its\s+name\s+isn(?:'|&#39;)t\s+a\s+manifest(?:'|&#39;)s/,
  );
});

test.each(formats)('%s or standard error says it, and not both', async (format) => {
  const { out, err } = await runCli(['check', '--format', format], { cwd: folder });
  expect(out.includes(NEAR)).not.toBe(err.includes(NEAR));
});

test('nothing is said of it where every such file was read', async () => {
  const clean = tempRepository({ 'cloud-services.yml': manifest }).folder;
  for (const format of formats) {
    const { out, err } = await runCli(['check', '--format', format], { cwd: clean });
    expect(`${out}${err}`).not.toMatch(/not[ -]read/i);
  }
});
