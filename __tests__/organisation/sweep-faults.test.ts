import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import type { ReportRepository } from '../../src/estate/rolled-up.ts';
import { eachOrganisation } from '../loopback/each-organisation.ts';
import type { Organisation } from '../loopback/organisation.ts';
import { runCli } from '../run-cli.ts';
import { tempRepository } from '../temp-repository.ts';

let github: Organisation;
eachOrganisation((fresh) => {
  github = fresh;
});

const owners =
  'owners: { information-and-data: "@acme/a", devices: "@acme/a", accounts-and-identities: "@jdoe", identity-infrastructure: "@acme/b" }';
const manifest = (estate: string, framework = 'microsoft'): string => `version: 1
estate: ${estate}
framework: ${framework}
services:
  chat:
    model: saas
    ${owners}
    agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }
`;
const guard = { '.github/CODEOWNERS': '* @acme/a\n' };
const frameworkFile = `version: 1
id: own
title: Own
extends: microsoft
layers: {}
`;

/** An organisation whose sweep asks GitHub in every way that there is. */
function fill(): void {
  github.add('.github', { files: { 'cloud-estate.yml': 'version: 1\n' } });
  github.add('plain', { files: { ...guard, 'cloud-services.yml': manifest('plain') } });
  github.add('deep', { files: { ...guard, 'a/b/cloud-services.yml': manifest('deep') } });
  github.add('own', {
    files: {
      ...guard,
      'cloud-services.yml': manifest('own', './own.yml'),
      'own.yml': frameworkFile,
    },
  });
  github.add('policies', { files: { 'p.yml': 'version: 1\n' } });
  github.add('extends', {
    files: {
      ...guard,
      'cloud-services.yml': manifest('extends'),
      '.github/cloud-estate.yml': 'version: 1\nextends: acme/policies/p.yml@main\n',
    },
  });
  github.add('ruled', {
    files: {
      ...guard,
      'cloud-services.yml': manifest('ruled'),
      '.github/workflows/x.yml':
        'on: pull_request\njobs: { check: { steps: [{ uses: cloud-estate/cloud-estate-check@v1 }] } }\n',
    },
    protected: ['check'],
  });
  github.teams.set('a', ['jdoe']).set('b', []);
  github.users.add('jdoe');
  github.members.add('jdoe');
}

async function sweep(cwd: string, ...flags: readonly string[]) {
  const words = ['sweep', 'acme', '--state', 's', '--verify-owners', 'auto', ...flags];
  const run = await runCli([...words, '--format', 'json=o.json'], { cwd, env: github.env });
  const path = join(cwd, 'o.json');
  const json = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return { ...run, json, report: json === null ? null : (JSON.parse(json) as Report) };
}

const folder = (): string => tempRepository({ '.keep': '' }).folder;

const named = (report: Report | null, name: string): ReportRepository | undefined =>
  report?.rollup?.repositories.find((one) => one.name === name);

/** Repositories of which a report says something else than the undisturbed one, and doesn't say that it doesn't know. */
function bentIn(report: Report, calm: Report): string[] {
  const missing = new Set(report.rollup?.missing.map(({ name }) => name));
  return (calm.rollup?.repositories ?? []).flatMap((before) => {
    const now = named(report, before.name);
    const isSame = JSON.stringify(now) === JSON.stringify(before);
    const isSaid = now?.state === 'not-read' && missing.has(before.name);
    const isOpen = now?.required === 'unknown' && now.duties === before.duties;
    return isSame || isSaid || isOpen ? [] : [`${before.name}: ${JSON.stringify(now)}`];
  });
}

describe.each([
  ['refused', { status: 401, json: { message: 'Bad credentials' } }],
  ['forbidden', { status: 403, json: { message: 'Resource not accessible by integration' } }],
])('GitHub has %s every request', (_, answer) => {
  test('from any one on: nothing is bent, and the next sweep ends as an undisturbed one', async () => {
    fill();
    const calm = await sweep(folder());
    const total = github.requests.length;
    expect(total).toBeGreaterThan(9);
    const wrong: string[] = [];
    for (let after = 0; after < total; after++) {
      const cwd = folder();
      github.faults.length = 0;
      github.fault({ match: /./, after, times: Number.POSITIVE_INFINITY, answer });
      const first = await sweep(cwd);
      if (first.report === null) {
        if (first.code !== 2 || first.err === '') wrong.push(`${after}: ends with ${first.code}`);
      } else if (first.json !== calm.json) {
        wrong.push(...bentIn(first.report, calm.report as Report).map((one) => `${after}: ${one}`));
      }
      github.faults.length = 0;
      if (after % 2 === 1) continue;
      const second = await sweep(cwd);
      const open = second.report?.rollup?.repositories.filter(
        ({ required }) => required === 'unknown',
      );
      // What GitHub refused to say about rules is kept for a week.
      if (second.json !== calm.json && open?.length === 0) wrong.push(`${after}: second differs`);
    }
    expect(wrong).toEqual([]);
  });
});

test('where GitHub fails at a file that a policy or a manifest names, its repository is not read', async () => {
  fill();
  const answer = { status: 403, json: { message: 'Resource protected by SAML enforcement' } };
  github.fault({ match: /contents\//, times: Number.POSITIVE_INFINITY, answer });
  const { code, report } = await sweep(folder());
  expect(code).toBe(2);
  expect(named(report, 'acme/extends')).toMatchObject({ state: 'not-read', verdict: 'none' });
  expect(named(report, 'acme/own')).toMatchObject({ state: 'not-read', verdict: 'none' });
  expect(report?.rollup?.missing.map(({ name }) => name)).toEqual(['acme/extends', 'acme/own']);
});

test('owners that GitHub says nothing about are missing, so that a tracking issue stays open', async () => {
  fill();
  github.members.clear();
  const cwd = folder();
  const flags = ['--issue', 'acme/plain'];
  const calm = await sweep(cwd, ...flags);
  expect(calm.report?.rollup?.drift?.map(({ owner }) => owner)).toEqual(['@acme/b', '@jdoe']);
  github.fault({
    match: /members\(first|u0: user/,
    times: Number.POSITIVE_INFINITY,
    answer: { status: 403, json: { message: 'Resource not accessible by integration' } },
  });
  const { code, report } = await sweep(cwd, ...flags);
  expect(code).toBe(2);
  expect(report?.rollup?.missing).toEqual([
    { name: 'owners of acme', why: expect.stringContaining('who is still a member is unknown') },
  ]);
  expect(github.issues.map(({ state }) => state)).toEqual(['open']);
  expect(github.issues[0]?.body).toContain('⚠️ **Incomplete: 1 part is missing**');
});

test('a rate limit that is over no longer spares requests', async () => {
  fill();
  const cwd = folder();
  const calm = await sweep(folder());
  const headers = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) - 1),
  };
  const answer = { status: 403, json: { message: 'API rate limit exceeded' }, headers };
  github.rateLeft = 4000;
  github.fault({ match: /graphql/, after: 2, times: 1, answer });
  expect((await sweep(cwd)).json).toBe(calm.json);
});

test('an answer about rules that GitHub failed to give is asked for again', async () => {
  fill();
  const cwd = folder();
  const answer = { status: 401, json: { message: 'Bad credentials' } };
  github.fault({ match: /branches\/main/, times: Number.POSITIVE_INFINITY, answer });
  expect(named((await sweep(cwd)).report, 'acme/ruled')?.required).toBe('unknown');
  github.faults.length = 0;
  expect(named((await sweep(cwd)).report, 'acme/ruled')?.required).toBe('yes');
});

test.each([
  ['rules: [\n', 'The policy file is invalid'],
  [
    'version: 1\nextends: acme/policies/p.yml@main\n',
    "An organisation policy can't extend another",
  ],
])('an organisation policy that no repository can use is said once: %j', async (text, says) => {
  fill();
  github.add('.github', { files: { 'cloud-estate.yml': text } });
  const { code, err, report } = await sweep(folder());
  expect([code, err, report]).toEqual([2, expect.stringContaining(says), null]);
});

test('why a policy is broken is said in one line', async () => {
  fill();
  github.add('odd', { files: { '.github/cloud-estate.yml': 'version: 1\nextends: x\n' } });
  const { report } = await sweep(folder());
  expect(named(report, 'acme/odd')?.why).toBe(
    'The policy file is invalid: .github/cloud-estate.yml:2:10 Wrong value. `extends` is `x`. Write owner/repo/path@ref, such as acme/.github/cloud-estate.yml@main.',
  );
});

test('a pattern that matches nothing is named with its repository', async () => {
  fill();
  github.add('globs', {
    files: { '.github/cloud-estate.yml': 'version: 1\nmanifests: [x/*.yml]\n' },
  });
  const { report } = await sweep(folder());
  expect(report?.files.filter(({ read }) => !read)).toEqual([
    { path: 'acme/globs/x/*.yml', read: false, why: 'no-match' },
  ]);
});

test("what a proxy puts in a file's place isn't taken for the file", async () => {
  fill();
  github.add('large', {
    files: { 'cloud-services.yml': `${manifest('large')}${'# long\n'.repeat(70_000)}` },
  });
  const cwd = folder();
  const answer = { status: 200, json: { message: 'Sign in' } };
  github.fault({ match: /git\/blobs/, times: 1, answer });
  const first = await sweep(cwd);
  expect(named(first.report, 'acme/large')).toMatchObject({ state: 'not-read' });
  const second = await sweep(cwd);
  expect(named(second.report, 'acme/large')).toMatchObject({ services: 1 });
});

test('a token that sees neither teams nor members says that it does not know who has left', async () => {
  fill();
  github.teams.clear();
  const { err, report } = await sweep(folder());
  expect(report?.rollup?.drift).toEqual([]);
  expect(err).toMatch(
    /2 owners couldn't be looked up: this token .*\. Whether they have left is unknown/,
  );
  expect(err).toContain("who has left acme is unknown: the token can't see its members.");
});

test('a repository that fails without an unowned duty is not listed among the unowned', async () => {
  github.add('.github', {
    files: { 'cloud-estate.yml': 'version: 1\nrules: { unguarded-manifest: error }\n' },
  });
  github.add('loose', { files: { 'cloud-services.yml': manifest('loose') } });
  const run = ['sweep', 'acme', '--format', 'markdown'];
  const { out } = await runCli(run, { cwd: folder(), env: github.env });
  expect(out).toContain(
    '### Failing for another reason\n\n| Repository | Errors |\n| --- | --- |\n| `acme/loose` | 1 |',
  );
  expect(out).not.toContain('### Unowned');
});

test('a token that ends before owners are asked about leaves them missing', async () => {
  fill();
  const answer = { status: 401, json: { message: 'Bad credentials' } };
  github.fault({ match: /team\(slug/, times: Number.POSITIVE_INFINITY, answer });
  const { code, report } = await sweep(folder());
  expect([code, report?.rollup?.missing]).toEqual([
    2,
    [
      {
        name: 'owners of acme',
        why: "3 couldn't be looked up: GitHub refused the token (401)",
      },
    ],
  ]);
});

test('why it stopped names no repository where private ones are hidden', async () => {
  const long = `${manifest('secret')}${'# long\n'.repeat(70_000)}`;
  github.add('secret', { files: { 'cloud-services.yml': long } });
  const answer = { status: 401, json: { message: 'Bad credentials' } };
  github.fault({ match: /git\/blobs/, times: Number.POSITIVE_INFINITY, answer });
  const { code, err, json } = await sweep(folder(), '--private-names', 'hide');
  expect([code, err]).toEqual([2, expect.stringContaining('GET /repos/…/git/blobs/')]);
  expect(`${err}${json}`).not.toContain('acme/secret');
});
