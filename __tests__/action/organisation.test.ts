/** A policy that extends an organisation's, read over the API. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import type { ActionRun } from './runner.ts';
import { FILE, owned, POLICY, saas, startWorld, type World } from './world.ts';

const EXTENDS = 'version: 1\nextends: acme/org-policy/p.yml@main\n';
const gap = saas({ mail: owned('devices') });

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** A run on a pull request that leaves a gap as it is, under an organisation's policy. */
async function under(organisation: string, own = '', more: object = {}): Promise<ActionRun> {
  const files = { [FILE]: gap, [POLICY]: EXTENDS + own, ...more };
  const above = { files: { 'p.yml': `version: 1\n${organisation}` } };
  world = await startWorld({
    base: files,
    head: { ...files, 'a.txt': 'a' },
    seed: {
      repos: {
        'acme/org-policy': { commits: { [sha('p')]: above }, branches: { main: sha('p') } },
      },
    },
  });
  return world.run();
}

describe("the organisation's gate holds where the repository sets none:", () => {
  test.each([
    ['gate: { fail-on: never }\n', 0, { failOn: 'never', scope: 'all' }],
    ['gate: { scope: introduced }\n', 0, { failOn: 'error', scope: 'introduced' }],
    ['gate: { fail-on: warning }\n', 1, { failOn: 'warning', scope: 'all' }],
  ])('%s', async (organisation, expected, gate) => {
    const { exitCode, report, annotations } = await under(organisation);
    expect(exitCode).toBe(expected);
    expect(report).toMatchObject({ gate });
    expect(annotations.filter(({ file }) => file === undefined)).toEqual([]);
  });
});

test('a repository can tighten it, and is told where it would loosen it', async () => {
  const tighter = await under('gate: { scope: introduced }\n', 'gate: { scope: all }\n');
  expect(tighter.exitCode).toBe(1);
  await world.gh.close();
  const looser = await under('gate: { fail-on: warning }\n', 'gate: { fail-on: never }\n');
  expect(looser.exitCode).toBe(1);
  expect(looser.annotations.map(({ message }) => message).join()).toContain(
    `${POLICY} sets gate.fail-on to never, but the organisation's policy says warning`,
  );
});

test("where the base's policy cannot be read, what a change extends is not, whatever token there is", async () => {
  const secret = { files: { 's.yml': 'db_password: hunter2\n' } };
  world = await startWorld({
    base: { [FILE]: gap, [POLICY]: 'gate: [' },
    head: { [FILE]: gap, [POLICY]: 'version: 1\nextends: acme/secret/s.yml@main\n' },
    seed: {
      repos: { 'acme/secret': { commits: { [sha('s')]: secret }, branches: { main: sha('s') } } },
    },
  });
  const { exitCode, outputs, log } = await world.run();
  expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
  expect(log).not.toContain('hunter2');
  expect(log).toContain(
    "The policy that this change's own extends (acme/secret/s.yml@main) isn't read here.",
  );
  expect(world.calls().filter((call) => call.includes('acme/secret'))).toEqual([]);
});

test('its manifests are looked for, and those of the repository where that names some', async () => {
  const others = { 'estate/one.yml': gap };
  const { report } = await under('manifests: [estate/*.yml]\n', '', others);
  expect(report).toMatchObject({ manifests: [{ file: 'estate/one.yml' }] });
});

describe('another policy that only the change extends:', () => {
  /** A run on a change of what is extended, from `v1` (or nothing) to `v2`. */
  async function moved(from: string, to: string, isFork = false): Promise<ActionRun> {
    const before = from === '' ? '' : `extends: acme/org-policy/p.yml@${from}\n`;
    const manifest = { [FILE]: saas({ mail: owned() }).replace(/ {4}agreement.*\n/, '') };
    const at = (text: string) => ({ files: { 'p.yml': `version: 1\n${text}` } });
    world = await startWorld({
      base: { ...manifest, [POLICY]: `version: 1\n${before}` },
      head: { ...manifest, [POLICY]: `version: 1\nextends: acme/org-policy/p.yml@${to}\n` },
      pull: isFork ? { head: { ref: 'topic', sha: sha('head'), repo: 'outsider/widgets' } } : {},
      seed: {
        repos: {
          'acme/org-policy': {
            commits: {
              [sha('one')]: at('gate: { fail-on: error }\n'),
              [sha('two')]: at('rules: { missing-agreement: error }\n'),
              [sha('bad')]: at('rulez: 3\n'),
            },
            branches: { v1: sha('one'), v2: sha('two'), bad: sha('bad') },
          },
          ...(isFork
            ? { 'outsider/widgets': { forkOf: 'acme/widgets', branches: { topic: sha('head') } } }
            : {}),
        },
      },
    });
    return world.run();
  }

  test.each(['v1', ''])(
    'what it brings is in the comment, and what it will make of the findings (from "%s")',
    async (from) => {
      const { outputs } = await moved(from, 'v2');
      expect(outputs.verdict).toBe('pass');
      const [body = ''] = world.bodies();
      expect(body).toContain('`rules.missing-agreement`: `warning` → `error`');
      expect(body).toContain(
        '| After the merge | the gate would also fail for 1 `missing-agreement` |',
      );
      expect(body.match(/`rules\./g)).toHaveLength(1);
    },
  );

  test('one that cannot be read is said, with the reason', async () => {
    const { outputs, annotations } = await moved('v1', 'bad');
    expect(outputs.verdict).toBe('pass');
    expect(world.bodies()[0]).toContain("what the gate will fail for isn't known");
    expect(annotations.map(({ message }) => message).join()).toContain(
      "It isn't known what this change's policy will do once it is merged: The policy file is invalid:",
    );
  });

  test('a fork does not choose what is read', async () => {
    const { outputs, log } = await moved('v1', 'v2', true);
    expect(outputs.verdict).toBe('pass');
    expect(log).not.toContain('once it is merged');
    expect(world.calls().filter((call) => call.includes('ref=v2'))).toEqual([]);
  });
});
