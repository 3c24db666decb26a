import { describe, expect, test } from '@jest/globals';
import type { OwnerAnswer } from '../../src/resolve/owner-answers.ts';
import { ask, people } from './people.ts';

const mayNotRead = "unknown: this token can't read the organisation's teams";
const sees = {
  none: "unknown: this token sees none of the organisation's teams",
  notThis: "unknown: this token doesn't see the team, which may be secret or may not exist",
};
const noTeam = 'missing: the organisation has no such team';
const noUser = 'missing: GitHub has no user with this name';

describe('users', () => {
  test('exist whatever their case, and are asked for once, in one request', async () => {
    const { said, gh } = await ask(['@ann', '@ANN', '@bOb', '@outside']);
    expect(said).toEqual({ '@ann': 'exists', '@bob': 'exists', '@outside': 'exists' });
    expect(gh.calls()).toEqual(['POST /graphql']);
    expect(gh.unexpected).toEqual([]);
  });

  test('do not exist when GitHub says so, which is what it says of suspended and deleted ones', async () => {
    const { said } = await ask(['@nobody-here', '@ann']);
    expect(said).toEqual({ '@nobody-here': noUser, '@ann': 'exists' });
  });

  test('are known by their new name where the old one leads to it', async () => {
    const { answers } = await ask(['@Old-Name']);
    expect(answers.get('@old-name')).toEqual({
      state: 'missing',
      why: 'this user is now called `@new-name`',
      instead: '@new-name',
    } satisfies OwnerAnswer);
  });

  test('that are organisations own nothing', async () => {
    const { said } = await ask(['@acme']);
    expect(said).toEqual({
      '@acme': 'missing: `acme` is an organisation; write its teams as `@acme/team`',
    });
  });

  test('of an enterprise are not to be seen from outside, so they are not called missing', async () => {
    const { said } = await ask(['@zoe_acme', '@ann_acme']);
    expect(said['@zoe_acme']).toMatch(/^unknown: .*managed users/);
    expect(said['@ann_acme']).toBe('exists');
  });

  test('are looked up for a repository that a user owns, without a word to any organisation', async () => {
    const repository = { owner: 'ann', name: 'solo' };
    const { said, gh } = await ask(['@ann', '@bob'], { about: { repository } });
    expect(said).toEqual({ '@ann': 'exists', '@bob': 'exists' });
    expect(gh.calls()).toEqual(['POST /graphql']);
  });
});

describe('teams', () => {
  const teams = [
    '@acme/platform',
    '@ACME/Platform-Linux',
    '@acme/ciso',
    '@acme/nope',
    '@other/web',
  ];

  test('by the token of a workflow: not known, with the permission that would settle it', async () => {
    const { said, answers, gh } = await ask(teams);
    expect(new Set(Object.values(said))).toEqual(new Set([mayNotRead]));
    const answer = answers.get('@acme/nope');
    expect(answer?.state === 'unknown' ? answer.remedy : '').toContain('"Members: read"');
    expect(gh.requests).toHaveLength(1);
  });

  test('by an App: secret and nested ones exist, others do not; of other organisations nothing is known', async () => {
    const { said } = await ask(teams, { members: 'ghs_here' });
    expect(said).toEqual({
      '@acme/platform': 'exists',
      '@acme/platform-linux': 'exists',
      '@acme/ciso': 'exists',
      '@acme/nope': noTeam,
      '@other/web': mayNotRead,
    });
  });

  test('by an owner of the organisation: as by an App', async () => {
    const { said } = await ask(teams, { members: 'ghp_chief' });
    expect(said).toEqual({
      '@acme/platform': 'exists',
      '@acme/platform-linux': 'exists',
      '@acme/ciso': 'exists',
      '@acme/nope': noTeam,
      '@other/web': sees.none,
    });
  });

  test('by a member: what is not seen may be secret', async () => {
    const { said } = await ask(teams, { members: 'ghp_bob' });
    expect(said).toEqual({
      '@acme/platform': 'exists',
      '@acme/platform-linux': 'exists',
      '@acme/ciso': sees.notThis,
      '@acme/nope': sees.notThis,
      '@other/web': sees.none,
    });
  });

  test('by a person outside: nothing is known', async () => {
    const { said, gh } = await ask(teams, { token: 'ghp_outside' });
    expect(new Set(Object.values(said))).toEqual(new Set([sees.none]));
    expect(gh.requests).toHaveLength(1);
  });

  test('by a classic token without the scope: users are still told', async () => {
    const { said } = await ask(['@acme/platform', '@ann', '@nobody-here'], {
      token: 'ghp_noscope',
    });
    expect(said).toEqual({
      '@acme/platform': mayNotRead,
      '@ann': 'exists',
      '@nobody-here': noUser,
    });
  });

  test('behind single sign-on: the token has to be authorised', async () => {
    const { said } = await ask(['@locked/vault', '@acme/platform'], { token: 'ghp_bob' });
    expect(said['@locked/vault']).toMatch(/^unknown: .*single sign-on/);
    expect(said['@acme/platform']).toBe('exists');
  });

  test('of nobody, and of a user', async () => {
    const { said } = await ask(['@acmee/platform', '@ann/team'], { members: 'ghs_here' });
    expect(said).toEqual({
      '@acmee/platform': 'missing: GitHub has no organisation `acmee`',
      '@ann/team': 'missing: `ann` is a user, and only organisations have teams',
    });
  });
});

describe('CODEOWNERS tells what the token of a workflow may not see', () => {
  const lines = [
    { line: 1, pattern: '*', owners: ['@acme/platform'] },
    { line: 2, pattern: '/a', owners: ['@acme/platform-linux', '@acme/gone'] },
    { line: 3, pattern: '/b', owners: ['@Acme/Nested'] },
  ];
  const error = {
    line: 2,
    column: 4,
    kind: 'Unknown owner',
    source: '/a @acme/platform-linux @acme/gone',
    suggestion: 'make sure the team @acme/gone exists, is publicly visible, and can write',
    message: 'Unknown owner on line 2',
    path: '.github/CODEOWNERS',
  };
  const seed = { ...people, repos: { 'acme/widgets': { codeownersErrors: [error] } } };
  const about = { codeOwners: async () => ({ ref: 'a'.repeat(40), lines }) };

  test('a team on a line without fault exists; one that is flagged is still not known', async () => {
    const owners = ['@acme/platform', '@acme/platform-linux', '@acme/gone', '@acme/nested', '@ann'];
    const { said, gh } = await ask(owners, { seed, about });
    expect(said).toEqual({
      '@acme/platform': 'exists',
      '@acme/nested': 'exists',
      '@acme/platform-linux': mayNotRead,
      '@acme/gone': expect.stringMatching(
        /^unknown: GitHub reports it as an unknown owner in CODEOWNERS/,
      ),
      '@ann': 'exists',
    });
    expect(gh.calls()).toEqual(['POST /graphql', 'GET /repos/acme/widgets/codeowners/errors']);
    expect(gh.requests[1]?.query).toBe(`ref=${'a'.repeat(40)}`);
  });

  test('nothing is asked where it could not help', async () => {
    const { gh } = await ask(['@ann', '@acme/elsewhere'], { seed, about });
    expect(gh.calls()).toEqual(['POST /graphql']);
  });

  test('a refusal leaves the answers as they are', async () => {
    const { said } = await ask(['@acme/platform'], {
      seed,
      about,
      prepare: (gh) => gh.fault({ kind: 'forbidden', path: /codeowners/ }),
    });
    expect(said).toEqual({ '@acme/platform': mayNotRead });
  });
});

describe('tokens', () => {
  test('without any, nothing is asked', async () => {
    const { answers, gh } = await ask(['@ann'], { token: null });
    expect([answers.size, gh.requests.length]).toEqual([0, 0]);
  });

  test('a bad one knows nothing', async () => {
    const { said } = await ask(['@ann', '@acme/platform'], { token: 'ghp_expired' });
    expect(new Set(Object.values(said))).toEqual(
      new Set(['unknown: GitHub refused the token (401)']),
    );
  });

  test('after a bad `members-token` the other one asks for users', async () => {
    const { said } = await ask(['@ann', '@acme/platform'], { members: 'ghp_expired' });
    expect(said).toEqual({
      '@ann': 'exists',
      '@acme/platform': 'unknown: GitHub refused the `members-token` (401)',
    });
  });
});
