import { afterEach, describe, expect, test } from '@jest/globals';
import type { Delta } from '../../src/estate/change.ts';
import { sha } from '../loopback/github.ts';
import type { ActionRun } from './runner.ts';
import { FILE, owned, saas, startWorld, TIP, type World, type WorldOptions } from './world.ts';

const manifest = { [FILE]: saas({ mail: owned() }) };
const queue = 'resource "aws_sqs_queue" "q" {}\n';
const topic = 'resource "aws_sns_topic" "t" {}\n';
const COMPARE = `GET /compare/${sha('base')}...${sha('head')}`;

let world: World;
async function start(
  base: WorldOptions['base'],
  head: WorldOptions['head'],
  more: Partial<WorldOptions> = {},
): Promise<World> {
  world = await startWorld({
    base: { ...manifest, ...base },
    head: { ...manifest, ...head },
    ...more,
  });
  return world;
}
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

const on = { discover: 'true', comment: 'never' };

function found({ report }: ActionRun): string[] {
  const findings = (report?.findings ?? []) as {
    rule: string;
    location: { file: string; line: number };
    introduced: boolean | null;
  }[];
  return findings.map(({ rule, location: { file, line }, introduced }) => {
    return `${introduced === true ? '+' : '-'}${file}:${line} ${rule}`;
  });
}

describe('infrastructure code on a pull request', () => {
  test('is looked into unless it is switched off, and an unlisted product is marked at its line', async () => {
    const { run, bodies } = await start(
      { 'infra/a.tf': queue },
      { 'infra/a.tf': queue, 'infra/b.tf': `\n${topic}` },
    );
    const looked = await run({ with: { discover: 'true' } });
    expect(looked.exitCode).toBe(0);
    expect(looked.outputs).toMatchObject({
      verdict: 'pass',
      warnings: '2',
      'comment-status': 'created',
    });
    expect(found(looked)).toEqual([
      '-infra/a.tf:1 undeclared-service',
      '+infra/b.tf:2 undeclared-service',
    ]);
    expect(looked.annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
      ['warning', 'infra/b.tf', 2],
      ['warning', 'infra/a.tf', 1],
    ]);
    expect(bodies()[0]).toContain('`infra/b.tf:2`');
    expect(found(await run({ with: { ...on, discover: 'false' } }))).toEqual([]);
  });

  test('costs no request where no infrastructure file changes, and none where an unchanged file settles it', async () => {
    const { run, calls } = await start(
      { 'infra/a.tf': queue, 'b.json': '{}', 'package.json': '{}' },
      { 'infra/a.tf': queue, 'b.json': '{ }', 'c.yml': 'x: 1\n' },
    );
    expect(found(await run({ with: on }))).toEqual(['-infra/a.tf:1 undeclared-service']);
    expect(calls()).toEqual([COMPARE, ...TIP]);
    const files = {
      ...manifest,
      'infra/a.tf': queue,
      'infra/new.tf': queue,
      'b.json': '{ }',
      'c.yml': 'x: 1\n',
    };
    expect(found(await run({ with: on, files }))).toEqual(['-infra/a.tf:1 undeclared-service']);
    expect(calls()).toEqual([COMPARE, ...TIP]);
  });

  test('is read at the base where it matters, one request for all changed files', async () => {
    const { run, calls } = await start(
      { 'a.tf': queue, 'b.tf': '# nothing\n', 'gone.tf': 'resource "aws_kms_key" "k" {}\n' },
      { 'a.tf': `# more\n${queue}`, 'b.tf': topic, 'c.tf': 'resource "aws_kms_key" "k" {}\n' },
    );
    expect(found(await run({ with: on }))).toEqual([
      '-a.tf:2 undeclared-service',
      '+b.tf:1 undeclared-service',
      '-c.tf:1 undeclared-service',
    ]);
    expect(calls()).toEqual([COMPARE, ...TIP, 'POST /graphql']);
  });

  test('that is broken is new where the change breaks it, and not where it was broken before', async () => {
    const broken = 'data "aws_vpc" "v" {\n';
    const { run } = await start({ 'a.tf': 'data "aws_vpc" "v" {}\n' }, { 'a.tf': broken });
    expect(found(await run({ with: on }))).toEqual(['+a.tf:1 unread-code']);
    await world.gh.close();
    const before = await start(
      { 'a.tf': broken, 'b.tf': broken },
      { 'a.tf': `${broken}\n`, 'b.tf': broken },
    );
    expect(found(await before.run({ with: on }))).toEqual(['-a.tf:1 unread-code']);
    await before.gh.close();
    const changed = await start({ 'a.tf': broken }, { 'a.tf': `${broken}\n` });
    expect(found(await changed.run({ with: on }))).toEqual(['-a.tf:1 unread-code']);
  });

  test('counts as there before where the base cannot be read, and a note says so', async () => {
    const { run } = await start({ 'a.tf': '# nothing\n' }, { 'a.tf': queue });
    world.gh.fault({ path: /contents\/a\.tf/, kind: 'forbidden', times: 99 });
    const looked = await run({ with: on });
    expect(found(looked)).toEqual(['-a.tf:1 undeclared-service']);
    const delta = looked.report?.delta as Delta;
    expect(delta.notes).toEqual([expect.objectContaining({ kind: 'code-unread-at-base' })]);
  });

  test('goes by the policy of the base, so that no change can hide what it brings', async () => {
    const policy = { '.github/cloud-estate.yml': 'version: 1\ndiscovery: { ignore: [aws-sqs] }\n' };
    const { run } = await start(policy, {
      '.github/cloud-estate.yml': 'version: 1\ndiscovery: { ignore: [aws-sqs, aws-sns] }\n',
      'a.tf': queue + topic,
    });
    expect(found(await run({ with: on }))).toEqual(['+a.tf:2 undeclared-service']);
  });

  test('is looked for below the working directory only', async () => {
    const head = { 'a.tf': queue, 'shop/a.tf': topic, [`shop/${FILE}`]: manifest[FILE] ?? '' };
    const { run } = await start({}, head);
    const files = { ...head, '.git/HEAD': 'ref: refs/heads/topic\n' };
    const below = await run({ with: { ...on, 'working-directory': 'shop' }, files });
    expect(found(below)).toEqual(['+shop/a.tf:1 undeclared-service']);
  });

  test('is none where a word is wrong', async () => {
    const { run } = await start({}, {});
    const { exitCode, log } = await run({ with: { ...on, discover: 'yes' } });
    expect([exitCode, log.includes("The input `discover` can't be `yes`")]).toEqual([1, true]);
  });
});
