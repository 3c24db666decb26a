import { afterAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { pathText } from '../../src/text/path-text.ts';
import { runCli } from '../run-cli.ts';
import { type FileTexts, removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const owners =
  '{ information-and-data: "@a", devices: "@a", accounts-and-identities: "@a", identity-infrastructure: "@a", network-controls: "@a" }';

function manifest(...entries: readonly string[]): string {
  const services = entries.map(
    (entry, at) => `  s${at}: { model: paas, ${entry}, owners: ${owners} }\n`,
  );
  return `version: 1\nestate: x\nservices:${services.length === 0 ? ' {}' : ''}\n${services.join('')}framework: microsoft\n`;
}

const bucket = 'resource "aws_s3_bucket" "b" {}\n';
const queue = 'resource "aws_sqs_queue" "q" {}\n';
const topic = 'resource "aws_sns_topic" "t" {}\n';

function start(files: FileTexts) {
  const repository = tempRepository(files);
  const run = (words: readonly string[], folder = '') =>
    runCli(['check', ...words], { cwd: `${repository.folder}/${folder}` });
  const report = async (words: readonly string[] = [], folder = ''): Promise<Report> =>
    JSON.parse((await run(['--format', 'json', ...words], folder)).out) as Report;
  /** `file:line rule path`, with `+` in front where the change brings it, `-` where it does not. */
  const found = async (words: readonly string[] = [], folder = ''): Promise<string[]> =>
    (await report(words, folder)).findings.flatMap(
      ({ rule, location: { file, line }, path, introduced }) => {
        if (rule !== 'undeclared-service' && rule !== 'unused-service') return [];
        const mark = introduced === null ? '' : introduced ? '+' : '-';
        return [`${mark}${file}:${line} ${rule} ${pathText(path)}`];
      },
    );
  return { ...repository, run, report, found };
}

describe('infrastructure code in the check', () => {
  test('is looked for in folders, and not for a manifest that is named by its path', async () => {
    const { found } = start({
      'cloud-services.yml': manifest('product: aws-s3'),
      'infra/main.tf': bucket + queue,
    });
    const all = ['infra/main.tf:2 undeclared-service services.aws-sqs'];
    expect(await found()).toEqual(all);
    expect(await found(['.'])).toEqual(all);
    expect(await found(['cloud-services.yml'])).toEqual([]);
    expect(await found(['--no-discover'])).toEqual([]);
  });

  test.each([
    ['as far as it reaches, without blanks and braces', `${queue.trim()}  `, 29],
    ['by its first character where it is too long to show', `${'  '.repeat(200)}${queue}`, 402],
  ])('is shown %s', async (_, line, endColumn) => {
    const { report } = start({
      'cloud-services.yml': manifest('product: aws-s3'),
      'main.tf': line,
    });
    const { findings } = await report();
    const found = findings.find(({ rule }) => rule === 'undeclared-service');
    expect(found?.location.endColumn).toBe(endColumn);
  });

  test('is compared with every service of a large manifest, though they are all alike', async () => {
    const services = Array.from(
      { length: 300 },
      (_, at) =>
        `  s${at}:\n    model: paas\n    product: aws-sns\n    source: infra/**\n    owners: ${owners}\n`,
    );
    const text = `version: 1\nestate: x\nframework: microsoft\nservices:\n${services.join('')}`;
    expect(text.length).toBeGreaterThan(40_000);
    const { found, run } = start({ 'cloud-services.yml': text, 'infra/main.tf': bucket });
    expect((await found()).filter((one) => one.includes('unused-service'))).toHaveLength(300);
    expect((await run([])).out).toContain('Service not found in the code');
  });

  test('fails no gate by default, and does where the policy says so', async () => {
    const files = { 'cloud-services.yml': manifest('product: aws-s3'), 'main.tf': queue };
    const { run, write } = start(files);
    expect((await run([])).code).toBe(0);
    expect((await run(['--fail-on', 'warning'])).code).toBe(1);
    write({ '.github/cloud-estate.yml': 'version: 1\nrules: { undeclared-service: error }\n' });
    expect((await run([])).code).toBe(1);
    write({
      '.github/cloud-estate.yml':
        'version: 1\nrules: { undeclared-service: off, unused-service: off, unread-agreement: off }\n',
    });
    expect((await run(['--fail-on', 'notice'])).code).toBe(0);
  });

  test('is shown at its line, with a caret', async () => {
    const { run } = start({
      'cloud-services.yml': manifest(),
      'main.tf': `# queues\n\n${queue}`,
    });
    expect((await run([])).out).toContain(`main.tf:3:1 warning undeclared-service
  Undeclared service. \`aws-sqs\` (Amazon SQS) is used here but no manifest
  declares it, so nobody owns its duties. Add an entry with \`product: aws-sqs\`,
  or add it to the \`products\` of an existing one.

    3 | resource "aws_sqs_queue" "q" {}
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`);
  });

  test('goes by the policy: what to read, what to leave, what to pass over', async () => {
    const { found } = start({
      'cloud-services.yml': manifest('product: aws-kms'),
      'infra/main.tf': bucket,
      'infra/sandbox/main.tf': queue,
      'examples/live/main.tf': topic,
      'other/main.tf': 'resource "aws_dynamodb_table" "t" {}\n',
      '.github/cloud-estate.yml':
        'version: 1\ndiscovery: { include: [infra/**, examples/live/**], exclude: [infra/sandbox], ignore: [aws-s3] }\n',
    });
    expect(await found()).toEqual(['examples/live/main.tf:1 undeclared-service services.aws-sns']);
  });

  test('is compared by paths from the top of the repository, wherever the check runs', async () => {
    const { found, commit } = start({
      'services/shop/cloud-services.yml': manifest('product: aws-s3, source: services/shop/infra'),
      'services/shop/infra/main.tf': bucket + queue,
      'services/mail/main.tf': topic,
    });
    commit();
    expect(await found(['services/shop'])).toEqual([
      'services/shop/infra/main.tf:2 undeclared-service services.aws-sqs',
    ]);
    expect(await found([], 'services/shop')).toEqual([
      'infra/main.tf:2 undeclared-service services.aws-sqs',
    ]);
    expect(await found(['../shop'], 'services/mail')).toEqual([
      '../shop/infra/main.tf:2 undeclared-service services.aws-sqs',
    ]);
    expect(await found(['services/shop', 'services/mail'])).toEqual([
      'services/mail/main.tf:1 undeclared-service services.aws-sns',
      'services/shop/infra/main.tf:2 undeclared-service services.aws-sqs',
    ]);
  });

  test('says nothing of an entry whose code lies outside of what was read', async () => {
    const { found, commit } = start({
      'services/shop/cloud-services.yml': manifest('product: aws-sqs, source: platform/**'),
      'platform/main.tf': bucket,
    });
    commit();
    expect(await found(['services/shop'])).toEqual([]);
    expect(await found()).toEqual([
      'platform/main.tf:1 undeclared-service services.aws-s3',
      'services/shop/cloud-services.yml:4 unused-service services.s0.source',
    ]);
  });

  test('of several repositories counts for the manifests of each', async () => {
    const parent = start({});
    for (const [name, product] of [
      ['one', 'aws-s3'],
      ['two', 'aws-sqs'],
    ]) {
      parent.write({
        [`${name}/.git/HEAD`]: 'ref: refs/heads/main\n',
        [`${name}/cloud-services.yml`]: manifest(`product: ${product}, source: main.tf`),
        [`${name}/main.tf`]: bucket + queue,
      });
    }
    expect(await parent.found(['one', 'two'])).toEqual([
      'one/main.tf:2 undeclared-service services.aws-sqs',
      'two/main.tf:1 undeclared-service services.aws-s3',
    ]);
  });
});

describe('what is new in a change', () => {
  test('is a product that no unchanged file uses, nor a changed one before', async () => {
    const { found, write, remove, commit } = start({
      'cloud-services.yml': manifest('product: aws-s3'),
      'a.tf': bucket,
      'queues.tf': queue,
      'topics.tf': `# one\n${topic}`,
      'gone.tf': 'resource "aws_kinesis_stream" "k" {}\n',
    });
    const base = commit();
    write({
      'a.tf': `${bucket}resource "aws_dynamodb_table" "t" {}\n`,
      'queues.tf': `# more\n${queue}${queue}`,
      'topics.tf': `# two\n${topic}`,
      'kept.tf': 'resource "aws_kinesis_stream" "k" {}\n',
      'untracked.tf': 'resource "aws_kms_key" "k" {}\n',
    });
    remove('gone.tf');
    expect(await found(['--base', base])).toEqual([
      '+a.tf:2 undeclared-service services.aws-dynamodb',
      '-kept.tf:1 undeclared-service services.aws-kinesis',
      '-queues.tf:2 undeclared-service services.aws-sqs',
      '-topics.tf:2 undeclared-service services.aws-sns',
      '+untracked.tf:1 undeclared-service services.aws-kms',
    ]);
  });

  test('is a product whose entry the change takes away, though the code is as it was', async () => {
    const { found, write, commit } = start({
      'cloud-services.yml': manifest('product: aws-s3', 'product: aws-sqs'),
      'main.tf': bucket + queue,
    });
    const base = commit();
    write({ 'cloud-services.yml': manifest('product: aws-s3') });
    expect(await found(['--base', base])).toEqual([
      '+main.tf:2 undeclared-service services.aws-sqs',
    ]);
  });

  test('is an entry of whose product the change takes the last use away', async () => {
    const { found, write, commit } = start({
      'cloud-services.yml': manifest(
        'product: aws-s3, source: infra/**',
        'product: aws-sqs, source: infra/**',
        'product: aws-sns, source: gone/**',
      ),
      'infra/main.tf': bucket + queue,
    });
    const base = commit();
    write({ 'infra/main.tf': bucket });
    expect(await found(['--base', base])).toEqual([
      '+cloud-services.yml:5 unused-service services.s1.source',
      '-cloud-services.yml:6 unused-service services.s2.source',
    ]);
  });

  test('counts for the gate with scope introduced, and nothing else does', async () => {
    const { run, write, commit } = start({ 'cloud-services.yml': manifest(), 'a.tf': queue });
    const base = commit();
    const words = ['--base', base, '--scope', 'introduced', '--fail-on', 'warning'];
    write({ 'readme.md': 'x' });
    expect((await run(words)).code).toBe(0);
    write({ 'b.tf': topic });
    const { code, out } = await run(words);
    expect(code).toBe(1);
    expect(out).toContain('b.tf:1:1 warning undeclared-service new in this change');
  });

  test('cannot be told of a file too many, and then nothing counts as new, which a note says', async () => {
    const many = (text: string): FileTexts =>
      Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`m/${at}.tf`, text]));
    const { report, found, write, commit } = start({
      'cloud-services.yml': manifest(),
      ...many('# empty\n'),
    });
    const base = commit();
    write(many(queue));
    expect(await found(['--base', base])).toEqual([
      '-m/0.tf:1 undeclared-service services.aws-sqs',
    ]);
    expect((await report(['--base', base])).delta?.notes).toEqual([
      { kind: 'too-much-changed-code', files: 51 },
    ]);
  });

  test('is nothing where the first manifest comes: the code was there', async () => {
    const { found, write, commit } = start({ 'a.tf': bucket + queue });
    const base = commit();
    write({ 'cloud-services.yml': manifest('product: aws-s3') });
    expect(await found(['--base', base])).toEqual(['-a.tf:2 undeclared-service services.aws-sqs']);
  });
});
