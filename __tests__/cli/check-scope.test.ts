import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const manifest = 'version: 1\nestate: x\nservices:\n  mail: { model: saas }\n';

test('scope `introduced` with nothing to compare with: the report says that all findings count', async () => {
  const { folder } = tempRepository({ 'cloud-services.yml': manifest });
  const run = (format: string) =>
    runCli(['--scope', 'introduced', '--format', format], { cwd: folder });
  const { code, out, err } = await run('text');
  expect([code, err]).toEqual([1, expect.stringContaining('all findings count')]);
  expect(out).toMatch(/\(the gate fails on: errors\)\n$/);
  expect((await run('markdown')).out).not.toContain('for what the change introduces');
  expect(JSON.parse((await run('json')).out).gate).toEqual({ failOn: 'error', scope: 'all' });
});
