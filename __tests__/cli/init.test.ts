import { afterAll, describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import type { Report } from '../../src/estate/report.ts';
import { type CliRun, runCli } from '../run-cli.ts';
import { type FileTexts, removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const code: FileTexts = {
  'infra/db/main.tf': 'resource "aws_db_instance" "orders" {\n  engine = "postgres"\n}\n',
  'infra/files.tf': 'resource "aws_s3_bucket" "files" {}\n',
  'functions/template.yml':
    "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  F:\n    Type: AWS::Lambda::Function\n",
};

function start(files: FileTexts = code) {
  const repository = tempRepository(files);
  const run = (...words: readonly string[]): Promise<CliRun> =>
    runCli(words, { cwd: repository.folder });
  const check = async (...words: readonly string[]): Promise<Report> =>
    JSON.parse((await run('check', '--format', 'json', ...words)).out) as Report;
  return { ...repository, run, check };
}

function rulesIn({ findings }: Report): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

describe('from nothing to a gate that is on', () => {
  test('init, assign and baseline lead to a check that passes, and every comment is still there', async () => {
    const { run, check, read } = start({ ...code, '.github/CODEOWNERS': '/infra/ @acme/infra\n' });
    const drafted = await run('init');
    expect([drafted.code, drafted.err]).toEqual([0, '']);
    expect(drafted.out).toMatch(
      /^cloud-services\.yml has 3 services with 32 duties: 7 with a proposed owner to\nconfirm, 25 open\.\n\nNext:\n/,
    );
    const first = read('cloud-services.yml');
    const before = await check();
    expect(rulesIn(before)).toEqual(['unowned-duty', 'unread-agreement']);
    expect(before.counts.unowned).toBe(25);

    expect((await run('assign', 'rds', '@acme/dba', '--unowned')).code).toBe(0);
    const waived = await run(
      ...['baseline', '--reason', 'Adopting the gate', '--expires', '2027-06-30'],
      ...['--approved-by', '@acme/ciso'],
    );
    expect(waived.err).toContain('18 duties waived until 2027-06-30');
    const after = await check();
    expect([after.verdict, rulesIn(after)]).toEqual(['pass', ['unread-agreement']]);
    expect(after.counts).toMatchObject({ duties: 32, owned: 14, unowned: 0, waived: 18 });
    const comments = (text: string) => text.split('\n').filter((line) => /^\s*#/.test(line));
    expect(comments(read('cloud-services.yml'))).toEqual(comments(first));
  });

  test('what is added to the code later is reported, and only as new when it is', async () => {
    const { run, check, write, commit } = start();
    await run('init');
    const base = commit();
    write({ 'infra/topics.tf': 'resource "aws_sns_topic" "t" {}\n' });
    const report = await check('--base', base);
    const fresh = report.findings.filter(({ introduced }) => introduced === true);
    expect(fresh.map(({ rule, location, path }) => [rule, location.file, path])).toEqual([
      ['undeclared-service', 'infra/topics.tf', ['services', 'aws-sns']],
    ]);
  });
});

describe('init', () => {
  test('a second run suggests only what no comment offers and no policy ignores', async () => {
    const { run, read, write } = start({
      'infra/files.tf':
        'resource "aws_s3_bucket" "files" {}\nprovider "okta" {}\nmodule "jobs" {\n  source = "terraform-aws-modules/sqs/aws"\n}\n',
    });
    await run('init');
    const first = read('cloud-services.yml');
    expect(first).toMatch(/\n {2}okta: [\s\S]*\n {2}# aws-sqs: /);
    const second = await run('init');
    expect([second.out, second.err.split('\n')[0]]).toEqual([
      '',
      'Nothing to write: cloud-services.yml already covers everything that was recognised.',
    ]);

    write({ 'cloud-services.yml': first.replace(/\n {2}# aws-sqs: .*/, '') });
    const third = await run('init');
    expect(third.out).toMatch(/remove its first `#`\.\n {2}# aws-sqs: /);
    expect(third.err).toContain('What is printed above is only suggested by names.\n');

    write({
      'cloud-services.yml':
        'version: 1\nestate: acme\nservices: { s3: { product: aws-s3, model: paas } }\n',
      '.github/cloud-estate.yml': 'version: 1\ndiscovery: { ignore: [aws-sqs, okta] }\n',
    });
    expect((await run('init')).out).toBe('');
  });

  test('never overwrites, whatever the manifest or the workflow is called, and then writes nothing', async () => {
    for (const there of ['cloud-services.yml', 'cloud-services.yaml', 'cloud-services.json']) {
      const { run, read } = start({ ...code, [there]: '{}' });
      const { code: exit, out, err } = await run('init', '--workflow');
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain(`${there} already exists`);
      expect(read(there)).toBe('{}');
      expect(() => read('.github/workflows/cloud-estate.yml')).toThrow();
    }
    const workflow = '.github/workflows/cloud-estate.yml';
    const { run, read } = start({ ...code, [workflow]: 'name: mine\n' });
    const refused = await run('init', '--workflow');
    expect([refused.code, refused.err.includes(workflow)]).toEqual([2, true]);
    expect(() => read('cloud-services.yml')).toThrow();
    expect(read(workflow)).toBe('name: mine\n');
  });

  test('--dry-run prints what it would write, also where there is one, and writes nothing', async () => {
    const { run, read } = start({
      ...code,
      'cloud-services.yml': 'version: 1\nestate: x\nservices: {}\n',
    });
    const { code: exit, out, err } = await run('init', '--dry-run', '--workflow');
    expect(exit).toBe(0);
    expect(out).toMatch(/^# yaml-language-server/);
    expect(out).toContain('\n# .github/workflows/cloud-estate.yml\nname: Cloud estate\n');
    expect(err).toContain('would have 3 services');
    expect(read('cloud-services.yml')).toContain('services: {}');
    expect(() => read('.github/workflows/cloud-estate.yml')).toThrow();
  });

  test('beside a manifest that is there, prints the entries that are new, and writes nothing', async () => {
    const text =
      'version: 1\nestate: x\nowners: { devices: "@acme/it" }\nservices: { a: { product: aws-s3, model: paas } }\n';
    const { run, read } = start({
      'main.tf': 'resource "aws_s3_bucket" "b" {}\nresource "aws_sqs_queue" "q" {}\n',
      'cloud-services.yml': text,
    });
    const { code: exit, out, err } = await run('init');
    expect([exit, read('cloud-services.yml')]).toEqual([0, text]);
    expect(out).toMatch(/^ {2}sqs: .*\n {4}product: aws-sqs\n/m);
    expect(out).not.toMatch(/aws-s3|devices|^version/m);
    expect(err).toContain('1 entry, printed above');
  });

  test('beside a manifest that is there, no new entry has the id of an old one', async () => {
    const types = ['aws_sqs_queue', 'aws_sns_topic', 'aws_dynamodb_table', 'aws_instance'];
    const { run } = start({
      'main.tf': types.map((type) => `resource "${type}" "x" {}\n`).join(''),
      'cloud-services.yml':
        'version: 1\nestate: x\nservices:\n  aws-data: { product: aws-s3, model: paas }\n  ec2: { product: aws-vpc, model: iaas }\n',
    });
    const { out } = await run('init');
    expect([...out.matchAll(/^ {2}([\w-]+):/gm)].map(([, id]) => id)).toEqual([
      'aws-data-paas',
      'ec2-2',
    ]);
  });

  test('--workflow writes a workflow for the branch that changes are merged into', async () => {
    const { run, read } = start({
      ...code,
      '.git/HEAD': 'ref: refs/heads/topic\n',
      '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n',
      '.git/config':
        '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:acme/shop.git\n\tfetch = x\n',
    });
    const { out } = await run('init', '--workflow');
    expect(out).toContain('.github/workflows/cloud-estate.yml checks it on every pull request.');
    const workflow = parseYaml(read('.github/workflows/cloud-estate.yml'));
    expect(workflow).toMatchObject({
      on: { pull_request: null, push: { branches: ['trunk'] } },
      permissions: {},
      jobs: {
        check: { permissions: { contents: 'read', 'pull-requests': 'write' } },
      },
    });
    expect(read('cloud-services.yml')).toContain('\nestate: shop\n');
  });

  test('--output and --estate say where and under which name; another name has to be given to the check', async () => {
    const { run, read, check } = start();
    const { code: exit, err } = await run(
      'init',
      '--output',
      'docs/estate.yml',
      '--estate',
      'a # b',
    );
    expect(exit).toBe(0);
    expect(err).toContain("docs/estate.yml isn't found automatically");
    expect(read('docs/estate.yml')).toContain('\nestate: "a # b"\n');
    expect((await check('docs/estate.yml')).estate).toBe('a # b');
    expect((await run('init', '--output', 'docs/estate.yml')).code).toBe(2);
  });

  test('of one folder lists what is in it, by paths from the top of the repository', async () => {
    const { run, read, commit, check } = start();
    commit();
    expect((await run('init', 'infra')).code).toBe(0);
    const text = read('infra/cloud-services.yml');
    expect(text).toContain('\nestate: infra\n');
    expect(text).toContain('source: [infra/db/**]');
    expect(text).not.toContain('aws-lambda');
    expect(rulesIn(await check('infra'))).toEqual(
      expect.not.arrayContaining(['undeclared-service', 'unused-service']),
    );
    const rest = await run('init', 'functions');
    expect(rest.out).toMatch(/^functions\/cloud-services\.yml has 1 service with 11 duties/);
    const nothing = await run('init', '--output', 'all.yml');
    expect([nothing.code, nothing.out]).toEqual([0, '']);
    expect(nothing.err.replace(/\s+/g, ' ')).toContain('Nothing to write:');
    expect(() => read('all.yml')).toThrow();
  });

  test('beside a manifest says what it did not read, and only prints what is new', async () => {
    const manifest = 'version: 1\nestate: a\nservices: {}\n';
    const unread = { 'Pulumi.yaml': 'name: a\nruntime: go\n', 'cloud-services.yml': manifest };
    const nothing = await start(unread).run('init');
    expect(nothing.code).toBe(0);
    expect(nothing.err).toBe(
      "Nothing to write: cloud-services.yml already covers everything that was recognised.\nNot read, so what it creates isn't listed: Pulumi (Pulumi.yaml). Add an entry for each service in it.\n",
    );
    const queue = {
      'main.tf': 'resource "aws_sqs_queue" "a" {}\n',
      'cloud-services.yml': manifest,
    };
    const { run } = start(queue);
    const rehearsed = await run('init', '--dry-run');
    expect(rehearsed.out).toMatch(/^ {2}sqs: # Amazon SQS/);
    expect(rehearsed.out).not.toContain('version:');
    expect(rehearsed.err).toContain("wasn't changed. New since then: 1 entry");
    expect(await run('init')).toEqual(rehearsed);
  });

  test('what only names suggest becomes an entry without its first mark, and without the empty map', async () => {
    const program = "import { aws_s3 } from 'aws-cdk-lib';\nnew aws_s3.Bucket(null, 'a');\n";
    const { run, read, write, check } = start({ 'cdk.json': '{}', 'lib/a.ts': program });
    await run('init');
    const text = read('cloud-services.yml');
    const words = text.replace(/\n\s*# /g, ' ');
    expect(words).toContain(
      'Where one is right, remove its first `#`, and the `{}` above. aws-s3: ',
    );
    const kept = text.replace('services: {}', 'services:').replace('# aws-s3:', 'aws-s3:');
    write({ 'cloud-services.yml': kept });
    expect((await check()).counts.services).toBe(1);
  });

  test('of a repository without infrastructure code writes an example, and says so', async () => {
    const { run, check } = start({ 'readme.md': '# hello\n' });
    const { code: exit, out } = await run('init');
    expect(exit).toBe(0);
    expect(out).toBe(
      'cloud-services.yml has no services, because no infrastructure code was found\nhere. A comment in it shows what an entry looks like.\n',
    );
    const report = await check();
    expect([report.verdict, report.counts.services]).toEqual(['pass', 0]);
  });

  test('calls code that is broken neither read nor absent, and names folders that were not searched', async () => {
    const { run, read } = start({
      'a.tf': 'resource "aws_sqs_queue" "x {\n',
      'b.tf': '}\n',
    });
    const broken = 'the infrastructure code here could only be read in part';
    expect((await run('init')).out.replaceAll('\n', ' ')).toContain(broken);
    expect(read('cloud-services.yml')).toContain(
      '# Not read, or only in part: a.tf (syntax error) and 1 more. Add what is missing.\n',
    );
    const other = start({
      'examples/a/main.tf': 'resource "aws_sqs_queue" "x" {}\n',
      'b/examples/main.tf': 'resource "aws_sqs_queue" "x" {}\n',
      'node_modules/a/index.js': '',
    });
    await other.run('init');
    expect(other.read('cloud-services.yml').replace(/\n# /g, ' ')).toContain(
      'Not searched: folders called examples. To read them, add them to `discovery.also-include`',
    );
  });

  test('proposes owners from CODEOWNERS, else from the files of service catalogues', async () => {
    const { run, read } = start({
      ...code,
      'catalog-info.yaml': 'kind: Component\nspec:\n  owner: group:default/shop\n',
      'infra/db/service.datadog.yaml': 'schema-version: v2\nteam: dba\n',
      CODEOWNERS: '/functions/ @acme/functions\n',
    });
    await run('init');
    const { teams, services } = parseYaml(read('cloud-services.yml'));
    expect(teams).toEqual({ shop: { name: 'shop' }, dba: { name: 'dba' } });
    const owner = (id: string) => services[id].owners['network-controls'];
    expect([owner('rds'), owner('s3'), owner('lambda')]).toEqual([
      'dba',
      'shop',
      '@acme/functions',
    ]);
  });

  test('goes by the policy: its framework, its globs, and what it passes over', async () => {
    const { run, read, check } = start({
      ...code,
      '.github/cloud-estate.yml':
        'version: 1\nframework: google\ndiscovery: { exclude: [functions], ignore: [aws-s3] }\n',
    });
    await run('init');
    const { services } = parseYaml(read('cloud-services.yml'));
    expect(Object.keys(services)).toEqual(['rds']);
    expect(Object.keys(services.rds.owners)).toContain('usage');
    expect(rulesIn(await check())).toEqual(['unowned-duty', 'unread-agreement']);
  });

  test.each([
    [['init', 'nowhere'], 'There is no file or folder nowhere'],
    [['init', 'infra/files.tf'], 'is a file'],
    [['init', 'infra', 'functions'], 'one folder'],
    [['init', '--output', 'cloud-services.json'], '`init` writes YAML'],
  ])('%j is refused with 2', async (words, says) => {
    const { run } = start();
    const { code: exit, err } = await run(...words);
    expect([exit, err.includes(says)]).toEqual([2, true]);
  });
});
