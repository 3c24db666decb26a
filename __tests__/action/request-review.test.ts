import { afterEach, expect, test } from '@jest/globals';
import { warningsOf } from './runner.ts';
import { FILE, owned, PULL, REPO, SAAS, saas, startWorld, type World } from './world.ts';

const by = (owner: string): Readonly<Record<string, string>> =>
  Object.fromEntries(SAAS.map((layer) => [layer, `"${owner}"`]));
const whole = saas({ mail: owned() });
const ask = { with: { 'request-review': 'true' } };

let world: World;
async function start(owners: readonly string[]): Promise<World> {
  const services = owners.map((owner, at) => [`s${at}`, by(owner)] as const);
  world = await startWorld({
    base: { [FILE]: whole },
    head: { [FILE]: saas({ mail: owned(), ...Object.fromEntries(services) }) },
    seed: {
      users: ['octo-dev', 'jane', 'stranger'],
      orgs: { acme: { members: ['octo-dev', 'jane'] } },
      tokens: {
        ghs_members: {
          login: 'estate-app[bot]',
          permissions: { contents: 'read', pull_requests: 'write', members: 'read' },
        },
      },
    },
    repo: { collaborators: { 'octo-dev': 'write', jane: 'write' } },
  });
  return world;
}
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

const asked = () => {
  const { users, teams } = world.gh.reviewers(REPO, PULL);
  return [...users, ...teams];
};
const requests = () => world.calls().filter((call) => call.includes('requested_reviewers'));

test('nobody is asked unless an input says so', async () => {
  const { run } = await start(['@jane']);
  await run();
  expect(requests()).toEqual([]);
});

test('a newly named owner is asked, once: not while asked, and not after a review', async () => {
  const { run, gh } = await start(['@jane', '@acme/devices']);
  await run(ask);
  expect(asked()).toEqual(['jane']);
  await run(ask);
  const reviewers = gh.reviewers(REPO, PULL);
  reviewers.users.length = 0;
  reviewers.reviewed.push('jane');
  await run(ask);
  expect(asked()).toEqual([]);
  expect(requests()).toHaveLength(1);
});

test('whom somebody took off the list is not asked again, whatever the comment says by now', async () => {
  const { run, gh } = await start(['@jane']);
  await run(ask);
  expect(asked()).toEqual(['jane']);
  expect(world.bodies()[0]).toMatch(/\n<!-- asked @jane -->\n?$/);
  gh.reviewers(REPO, PULL).users.length = 0;
  await run(ask);
  const more = { mail: owned('devices'), s0: by('@jane') };
  await run({ ...ask, files: { [FILE]: saas(more) } });
  expect(asked()).toEqual([]);
  expect(world.bodies()).toHaveLength(1);
  expect(world.bodies()[0]).toMatch(/`devices`[\s\S]*\n<!-- asked @jane -->\n?$/);
});

test('the author never is', async () => {
  const { run } = await start(['@octo-dev']);
  const ran = await run(ask);
  expect(ran.outputs.verdict).toBe('pass');
  expect([asked(), requests(), warningsOf(ran)]).toEqual([[], [], []]);
});

test('a team is asked by a token that sees it; another organisation’s never', async () => {
  const { run } = await start(['@acme/new', '@elsewhere/new']);
  await run({ ...ask, token: 'ghs_members' });
  expect(asked()).toEqual(['new']);
});

test('one who cannot be asked keeps no other from it, and is told in a warning', async () => {
  const { run } = await start(['@stranger', '@acme/new', '@jane']);
  const ran = await run(ask);
  expect(ran.outputs.verdict).toBe('pass');
  expect(asked()).toEqual(['jane']);
  expect(warningsOf(ran)).toEqual([
    expect.stringMatching(/^Couldn't ask `@stranger` .*access to the repository/),
    expect.stringMatching(/^Couldn't ask `@acme\/new` .*Members: read/),
  ]);
});

test('whoever approves a waiver owns nothing by that', async () => {
  const waived = saas({ mail: owned('devices') }).replace(
    '    owners:',
    '    waivers: { devices: { reason: New devices come, expires: 2099-01-31, approved-by: "@jane" } }\n    owners:',
  );
  const { run } = await start([]);
  await run({ ...ask, files: { [FILE]: waived } });
  expect(requests()).toEqual([]);
});

test.each(['forbidden', 'server-error', 'rate-limit', 'not-found'] as const)(
  '%s changes no verdict',
  async (kind) => {
    const { run, gh } = await start(['@jane']);
    gh.fault({ kind, path: /requested_reviewers$/, times: 99, seconds: 600 });
    const ran = await run(ask);
    expect(ran.outputs.verdict).toBe('pass');
    expect(warningsOf(ran)).toEqual([expect.stringMatching(/^Couldn't ask for reviews of pull/)]);
  },
);
