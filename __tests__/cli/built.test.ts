/** The adopting of a repository through the bundled command line, as a user runs it: a process with its own streams. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const cli = join(root, 'dist/cli/index.js');

test('discover, init, check, assign, baseline and rollup work from the bundle', () => {
  const { folder, read, write } = tempRepository({
    'infra/main.tf': 'resource "aws_sqs_queue" "q" {}\n',
    'infra/app.bicep': "resource v 'Microsoft.KeyVault/vaults@2024-11-01' = {\n}\n",
    'infra/stack.yml': 'Resources:\n  T:\n    Type: AWS::SNS::Topic\n',
    '.github/CODEOWNERS': '* @acme/all\n',
  });
  const run = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const found = run('discover');
  expect([found.status, found.stdout.split('\n')[0]]).toEqual([
    0,
    'Read 3 files (1 Terraform, 1 CloudFormation, 1 Bicep): 3 products.',
  ]);
  expect(found.stderr).toContain('`cloud-estate init` drafts one');

  const draft = run('init', '--dry-run');
  expect([draft.status, draft.stdout.startsWith('# yaml-language-server')]).toEqual([0, true]);
  expect(draft.stderr).toContain('would have 2 services');
  expect(run('init').status).toBe(0);
  expect(read('cloud-services.yml')).toBe(draft.stdout);
  expect(run('init')).toMatchObject({ status: 0, stdout: '' });

  const open = run('check');
  expect([open.status, open.stderr]).toEqual([1, '']);
  expect(run('assign', 'aws-sns-sqs', '@acme/queues', '--unowned').status).toBe(0);
  const words = ['--reason', 'Adopting', '--expires', '2099-01-01', '--approved-by', '@acme/ciso'];
  expect(run('baseline', ...words).status).toBe(0);
  expect(run('check', '--format', 'json=report.json').status).toBe(0);
  expect(run('rollup', 'acme=report.json').stdout).toContain('2 services');

  write({ 'infra/more.tf': 'resource "aws_s3_bucket" "b" {}\n' });
  const added = run('check', '--fail-on', 'error');
  expect(added.stdout).toContain('infra/more.tf:1:1 warning undeclared-service');
});
