import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostileManifest, hostilePath, hostileTexts } from './hostile.ts';
import { smuggled } from './markdown.ts';
import type { ActionRun } from './runner.ts';
import { FILE, MARKER, owned, saas, startWorld, type World } from './world.ts';

const policy = `version: 1\nframework: ${JSON.stringify('::error::@octo-dev')}\n`;

/** Text that a reader could not see, or that turns other text around. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

describe('a hostile change', () => {
  let world: World;
  let run: ActionRun;
  beforeAll(async () => {
    const base = { [FILE]: saas({ mail: owned('devices') }) };
    const head = {
      ...base,
      'b/cloud-services.json': hostileManifest(),
      [hostilePath]: hostileManifest(),
    };
    world = await startWorld({ base, head });
    run = await world.run({ isBuilt: true });
  });
  afterAll(async () => {
    expect(world.gh.unexpected).toEqual([]);
    await world.gh.close();
  });

  test('is found wanting, and the comment is written', () => {
    expect(run.exitCode).toBe(1);
    expect(run.outputs['comment-status']).toBe('created');
    expect(Number(run.outputs.unowned)).toBeGreaterThan(50);
  });

  test('commands the runner to nothing but our annotations', () => {
    const rules = run.commands.map(({ name, properties }) => [name, properties.title]);
    for (const [name, title] of rules) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(title).toMatch(/^[a-z-]+$|^[\d,]+ more$/);
    }
    for (const level of ['error', 'warning', 'notice']) {
      expect(rules.filter(([name]) => name === level).length).toBeLessThanOrEqual(10);
    }
    expect(run.annotations.every(({ file }) => file !== undefined)).toBe(true);
  });

  test('hides nothing in the log, the comment, the summary or annotations', () => {
    const annotations = run.annotations.map(({ message }) => message).join('\n');
    for (const text of [run.log, run.summary, annotations, ...world.bodies()]) {
      expect(UNSEEN.exec(text)).toBeNull();
    }
  });

  test('makes nothing of the comment but text', () => {
    const [body = ''] = world.bodies();
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.match(/<!--/g)).toEqual(['<!--']);
    expect(smuggled(body)).toEqual([]);
  });

  test('makes nothing of the summary but text', () => {
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(run.summary).not.toContain('<!--');
    expect(smuggled(run.summary)).toEqual([]);
  });

  test('is the same comment when nothing changes', async () => {
    const again = await world.run({ isBuilt: true });
    expect(again.outputs['comment-status']).toBe('unchanged');
  });
});

test('a hostile policy says no more', async () => {
  const files = { [FILE]: saas({ mail: owned('devices') }) };
  const world = await startWorld({
    base: files,
    head: { ...files, '.github/cloud-estate.yml': policy },
  });
  const { commands, outputs } = await world.run();
  expect(outputs['comment-status']).toBe('created');
  // What the change's policy will do once it is merged isn't known, and that is all that is said of it.
  expect(commands.map(({ name }) => name)).toEqual(['error', 'warning']);
  expect(world.bodies().flatMap(smuggled)).toEqual([]);
  await world.gh.close();
});

test.each(['::error::x', '##[error]x', 'x\n::error::y', 'x\r::error::y', '\u2028::error::y'])(
  'an input commands nothing: %j',
  async (text) => {
    const world = await startWorld({ base: {}, head: {} });
    for (const input of ['manifest', 'policy', 'fail-on', 'working-directory']) {
      const { commands, exitCode } = await world.run({ with: { [input]: text } });
      expect(exitCode).toBe(1);
      expect(commands.map(({ name, properties }) => [name, properties])).toEqual([['error', {}]]);
    }
    await world.gh.close();
  },
);

test('the marker of this check is the one that the hostile texts forge', () => {
  expect(hostileTexts).toContain(MARKER);
});
