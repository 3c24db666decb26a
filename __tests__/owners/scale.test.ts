import { describe, expect, test } from '@jest/globals';
import type { FaultKind, Seed } from '../loopback/github.ts';
import { type Asked, ask, type Question } from './people.ts';

const numbers = (count: number): number[] => [...Array(count).keys()];
const orgs = ['one', 'two', 'three', 'four'];
const users = numbers(1000).map((n) => `user-${n}`);
const teams = orgs.flatMap((org) => numbers(250).map((n) => `${org}/team-${n}`));

/** 2,000 owners in four organisations; nobody else. */
const seed: Seed = {
  repos: { 'acme/widgets': {} },
  users: [...users, 'boss', 'worker'],
  orgs: Object.fromEntries(orgs.map((org) => [org, { owners: ['boss'], members: ['worker'] }])),
  teams: Object.fromEntries(teams.map((team, n) => [team, { secret: n % 10 === 0 }])),
  tokens: {
    ghs_one: { login: 'estate[bot]', permissions: { members: 'read' }, org: 'one' },
    ghp_boss: { login: 'boss' },
    ghp_worker: { login: 'worker' },
    ghp_nobody: { login: 'nobody' },
  },
};
const wrong = ['gone-user', 'one/gone-team', 'two/gone-team', 'nowhere/team', 'user-1/team'];
const owners = [...users, ...teams, ...wrong].map((name, n) =>
  n % 3 === 0 ? `@${name.toUpperCase()}` : `@${name}`,
);

/** How many of each answer there are, and whether any of them is false. */
function sumOf({ answers }: Asked) {
  const sum = { exists: 0, missing: 0, unknown: 0, false: 0 };
  const missing = new Set(wrong);
  for (const [key, { state }] of answers) {
    sum[state] += 1;
    const isThere = !missing.has(key.slice(1));
    if ((state === 'missing' && isThere) || (state === 'exists' && !isThere)) sum.false += 1;
  }
  return sum;
}

/** Why some are not known, each reason once. */
function reasonsOf({ answers }: Asked): string[] {
  const all = [...answers.values()].flatMap((one) => (one.state === 'unknown' ? [one.why] : []));
  return [...new Set(all)].sort();
}

describe('two thousand owners', () => {
  test.each<[string, Question, { exists: number; missing: number; requests: number }]>([
    ['the token of a workflow', {}, { exists: 1000, missing: 3, requests: 14 }],
    [
      'an App of one organisation',
      { members: 'ghs_one' },
      { exists: 1250, missing: 4, requests: 17 },
    ],
    ['an owner of all', { members: 'ghp_boss' }, { exists: 2000, missing: 5, requests: 26 }],
    ['a member of all', { members: 'ghp_worker' }, { exists: 1900, missing: 3, requests: 28 }],
    ['a stranger', { token: 'ghp_nobody' }, { exists: 1000, missing: 3, requests: 14 }],
  ])('by %s', async (_name, question, want) => {
    const asked = await ask(owners, { seed, ...question });
    const { exists, missing } = want;
    const unknown = owners.length - exists - missing;
    expect(sumOf(asked)).toEqual({ exists, missing, unknown, false: 0 });
    expect(asked.gh.requests.length).toBeLessThanOrEqual(want.requests);
    expect(asked.gh.unexpected).toEqual([]);
  });

  test('by REST, where there is no GraphQL, within the same number of requests', async () => {
    const asked = await ask(owners, { seed: { ...seed, noGraphql: true }, members: 'ghp_boss' });
    const sum = sumOf(asked);
    expect(sum.exists).toBeGreaterThan(1000);
    expect(sum.false).toBe(0);
    expect(asked.gh.requests.length).toBe(60);
    expect(reasonsOf(asked)).toEqual([
      "not checked: the run's limit of 60 requests was reached",
      "this token doesn't see the team, which may be secret or may not exist",
    ]);
  });

  test('a rate limit is not used up', async () => {
    const asked = await ask(owners, { seed: { ...seed, rateLimit: 60 }, members: 'ghp_boss' });
    const { unknown, false: untrue } = sumOf(asked);
    expect(asked.gh.requests.length).toBeLessThanOrEqual(11);
    expect(unknown).toBeGreaterThan(0);
    expect(untrue).toBe(0);
    expect(reasonsOf(asked)).toContain("GitHub's rate limit is used up, or nearly so");
  });

  test('no more requests are made than were allowed', async () => {
    const asked = await ask(owners, { seed, members: 'ghp_boss', about: { requests: 3 } });
    expect(asked.gh.requests).toHaveLength(3);
    expect(sumOf(asked)).toMatchObject({ exists: 298, false: 0 });
  });
});

describe('faults', () => {
  const some = owners.slice(0, 250);

  test('smaller queries follow where a large one is too much', async () => {
    const asked = await ask(some, { seed: { ...seed, graphqlMost: 30 } });
    expect(sumOf(asked)).toMatchObject({ exists: 250, unknown: 0 });
    expect(asked.gh.requests.length).toBeLessThan(30);
  });

  test('one look-up that GitHub fails at does not take the others with it', async () => {
    const asked = await ask([...some, '@poison'], {
      seed,
      prepare: (gh) => gh.failOn(/"poison"/),
    });
    expect(sumOf(asked)).toMatchObject({ exists: 250, unknown: 1 });
    expect(asked.said['@poison']).toBe("unknown: GitHub didn't answer");
    expect(asked.gh.requests.length).toBeLessThan(40);
  });

  test.each<FaultKind>([
    'server-error',
    'bad-gateway',
    'unavailable',
    'html',
    'reset',
    'cut',
    'lost-reply',
  ])('%s, once: asked again', async (kind) => {
    const asked = await ask(some, { seed, prepare: (gh) => gh.fault({ kind }) });
    expect(sumOf(asked)).toMatchObject({ exists: 250, unknown: 0 });
    expect(asked.gh.requests).toHaveLength(4);
  });

  test.each<FaultKind>(['server-error', 'bad-gateway', 'html', 'reset'])(
    '%s, always: not known, and no long trying',
    async (kind) => {
      const asked = await ask(some, { seed, prepare: (gh) => gh.fault({ kind, times: 99 }) });
      expect(sumOf(asked)).toMatchObject({ exists: 0, unknown: 250 });
      expect(asked.gh.requests.length).toBeLessThanOrEqual(12);
    },
  );

  test.each<FaultKind>(['rate-limit', 'secondary-rate-limit'])(
    '%s: no more is asked than GitHub allows',
    async (kind) => {
      const asked = await ask(some, {
        seed,
        options: { budget: 5_000 },
        prepare: (gh) => gh.fault({ kind, seconds: 600, times: 99 }),
      });
      expect(new Set(Object.values(asked.said))).toEqual(
        new Set(["unknown: GitHub's rate limit is used up, or nearly so"]),
      );
      expect(asked.gh.requests).toHaveLength(1);
    },
  );

  test('a GitHub that does not answer: the time is bounded', async () => {
    const asked = await ask(some, {
      seed,
      options: { requestTimeout: 50, budget: 300 },
      prepare: (gh) => gh.fault({ kind: 'hang', times: 99 }),
    });
    expect(sumOf(asked)).toMatchObject({ unknown: 250 });
  });

  test('answers that make no sense are no answers', async () => {
    for (const json of [
      null,
      [],
      {},
      { data: null },
      { data: { u0: { login: 7 } } },
      { errors: 1 },
    ]) {
      const asked = await ask(['@user-1', '@one/team-1'], {
        seed,
        members: 'ghp_boss',
        prepare: (gh) => gh.fault({ kind: 'answer', json, times: 99 }),
      });
      expect(sumOf(asked)).toMatchObject({ exists: 0, missing: 0, unknown: 2 });
    }
  });

  test('a null that comes with an error of no place is no answer', async () => {
    const answer = {
      data: { u0: null, o1: { login: 'one', t1: null }, c1: { teams: { totalCount: 3 } } },
      errors: [{ message: 'Something went wrong while executing your query.' }],
    };
    const asked = await ask(['@user-1', '@one/team-1'], {
      seed,
      members: 'ghp_boss',
      prepare: (gh) => gh.fault({ kind: 'answer', json: answer, times: 99 }),
    });
    expect(sumOf(asked)).toMatchObject({ exists: 0, missing: 0, unknown: 2 });
  });
});
