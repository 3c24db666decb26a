/** A newcomer's way, word for word: a repository with Terraform, a first draft, a red pull request, owners, a green one. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { startWorld } from '../action/world.ts';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const terraform = `resource "aws_s3_bucket" "orders" {
  bucket = "acme-orders"
}

resource "aws_db_instance" "shop" {
  engine = "postgres"
}
`;

test('gated after five commands', async () => {
  const base = { 'infra/main.tf': terraform, '.github/CODEOWNERS': '* @acme/platform\n' };
  const { folder, read } = tempRepository(base);
  const commands: string[] = [];
  const run = (...words: readonly string[]) => {
    commands.push(words.join(' '));
    const cli = join(root, 'dist/cli/index.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const written = ['cloud-services.yml', '.github/workflows/cloud-estate.yml'];
  const now = () => ({ ...base, ...Object.fromEntries(written.map((path) => [path, read(path)])) });
  const pullRequest = async () => {
    const world = await startWorld({ base, head: now() });
    const { outputs, exitCode } = await world.run({ with: { discover: 'true' }, isBuilt: true });
    const bodies = world.bodies();
    await world.gh.close();
    return { verdict: outputs.verdict, exitCode, bodies };
  };

  expect(run('init', '--workflow')).toMatchObject({ status: 0, stderr: '' });
  const red = await pullRequest();
  expect([red.verdict, red.exitCode]).toEqual(['fail', 1]);
  expect(red.bodies).toEqual([expect.stringContaining('❌')]);

  // What the draft's last words and the comment say to do next.
  expect(run('check').status).toBe(1);
  for (const service of ['rds', 's3']) {
    expect(run('assign', service, '@acme/security', '--unowned')).toMatchObject({ status: 0 });
  }
  expect(run('check').stdout).toContain('PASS');

  const green = await pullRequest();
  expect([green.verdict, green.exitCode]).toEqual(['pass', 0]);
  expect(green.bodies.join()).not.toContain('❌');
  expect(commands).toHaveLength(5);
});
