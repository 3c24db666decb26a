import { afterAll, describe, expect, test } from '@jest/globals';
import { type CliRun, runCli } from '../run-cli.ts';
import { type FileTexts, removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const code: FileTexts = {
  'infra/main.tf':
    'resource "aws_s3_bucket" "a" {}\nresource "aws_s3_bucket" "b" {}\ndata "aws_vpc" "main" {}\n',
  'infra/tasks.tf': 'resource "aws_ecs_service" "api" {}\n',
  'infra/modules.tf': 'module "eks" {\n  source = "terraform-aws-modules/eks/aws"\n}\n',
  'infra/other.tf': 'resource "aws_iam_role_policy_attachment" "r" {}\n',
  'tests/main.tf': 'resource "aws_sqs_queue" "t" {}\n',
};

const manifest =
  'version: 1\nestate: x\nservices:\n  files: { product: aws-s3, model: paas }\n  queues: { product: aws-sqs, model: paas, source: infra/** }\n';

function start(files: FileTexts = code) {
  const repository = tempRepository(files);
  const run = (words: readonly string[], folder = ''): Promise<CliRun> =>
    runCli(['discover', ...words], { cwd: `${repository.folder}/${folder}` });
  return { ...repository, run };
}

describe('discover', () => {
  test('lists what is in use, what is only read, what is in doubt, what cannot be seen, and what was left out', async () => {
    const { run } = start();
    const { code: exit, out, err } = await run([]);
    expect(exit).toBe(0);
    expect(out).toBe(`Read 4 files (4 Terraform): 2 products.

Products in use (1)
  aws-s3   paas           ×2  infra/main.tf:1

Referenced, but not created by the code that was read (1)
  aws-vpc  iaas           ×1  infra/main.tf:3

Ambiguous: the code doesn't say which product it is (1)
  aws_ecs_service
    infra/tasks.tf:1
    aws-ecs-fargate or aws-ecs-ec2: look at launch_type and
    requires_compatibilities: FARGATE or EC2

Likely in use: programs, manifests or settings suggest it (1)
  aws-iam: Details in the code, infra/other.tf:1

Not scanned: these may create more products (1)
  terraform-aws-modules/eks/aws
    a module from a registry (its name suggests aws-eks): infra/modules.tf:1

Skipped
  Test folders: tests
  To read such a folder, add it to discovery.also-include in the policy.
  1 type without a product: --all lists them
`);
    expect(err).toBe('\nNo manifest lists these yet: `cloud-estate init` drafts one.\n');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('tells what which entry covers, wherever in the repository the manifest is', async () => {
    const { run, commit } = start({ ...code, 'docs/cloud-services.yml': manifest });
    commit();
    const { out, err } = await run(['infra']);
    expect(err).toBe('');
    expect(out).toContain(
      'Covered (1)\n  aws-s3   paas           ×2  infra/main.tf:1\n    covered by files\n',
    );
    expect(out).toContain('NOT DECLARED: no manifest names any of them');
    const below = await run([], 'infra');
    expect(below.out).toContain('×2  main.tf:1\n    covered by files\n');
  });

  test('says nothing of an entry whose product may be in a module that cannot be seen', async () => {
    const seen = start({ ...code, 'cloud-services.yml': manifest });
    expect((await seen.run([])).out).not.toContain('Unused');
    seen.remove('infra/modules.tf');
    expect((await seen.run([])).out).toContain('Unused: declared');
  });

  test('--all lists types that no product lists; --include and --exclude choose, from where it runs', async () => {
    const { run } = start();
    expect((await run(['--all'])).out).toContain(
      'Types without a product (1)\n  aws_iam_role_policy_attachment',
    );
    const tests = await run(['--include', 'tests/**']);
    expect(tests.out).toContain('Read 1 file (1 Terraform): 1 product.');
    expect(tests.out).toContain('aws-sqs');
    const less = await run(['--exclude', 'main.tf', '--exclude', 't*.tf'], 'infra');
    expect(less.out).toContain('Read 2 files');
    expect(less.out).toContain('Excluded: 2, such as main.tf');
  });

  test('goes by the policy, and passes over what that ignores', async () => {
    const { run } = start({
      ...code,
      'cloud-services.yml': 'version: 1\nestate: x\nservices: {}\n',
      '.github/cloud-estate.yml':
        'version: 1\ndiscovery: { include: [infra/main.tf], ignore: [aws-s3] }\n',
    });
    const { out } = await run([]);
    expect(out).toContain('Read 1 file');
    expect(out).toContain('Ignored by policy (1)\n  aws-s3');
  });

  test('--format json has every product with every file', async () => {
    const { run } = start({ ...code, 'cloud-services.yml': manifest });
    const { out } = await run(['--format', 'json']);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      version: 1,
      products: [
        {
          product: 'aws-s3',
          count: 2,
          owned: true,
          first: { file: 'infra/main.tf', line: 1, column: 1 },
          files: [{ file: 'infra/main.tf', count: 2 }],
        },
        { product: 'aws-vpc', owned: false },
      ],
      coverage: { covered: [{ product: 'aws-s3', by: [{ service: 'files', part: null }] }] },
    });
    expect(found).not.toHaveProperty('unlisted');
  });

  test('finds nothing where there is nothing, and that is no failure', async () => {
    const { run } = start({ 'package.json': '{}' });
    const { code: exit, out, err } = await run([]);
    expect([exit, out, err]).toEqual([0, 'No infrastructure code found.\n', '']);
  });

  test('says that a broken manifest covers nothing that is known', async () => {
    const { run } = start({ ...code, 'cloud-services.yml': 'services: [\n' });
    const { code: exit, err } = await run([]);
    expect([exit, err]).toEqual([
      0,
      "cloud-estate: cloud-services.yml is broken, so what it covers isn't known.\n",
    ]);
  });

  test.each([
    [['nowhere'], 'There is no file or folder nowhere'],
    [['infra/main.tf'], 'is a file'],
    [['infra', 'tests'], 'one folder'],
    [['--format', 'sarif'], "`--format` can't be `sarif`"],
    [['--al'], 'Did you mean `--all`?'],
  ])('%j is refused with 2', async (words, says) => {
    const { run } = start();
    const { code: exit, out, err } = await run(words);
    expect([exit, out, err.includes(says)]).toEqual([2, '', true]);
  });
});
