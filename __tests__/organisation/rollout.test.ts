import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Organisation } from '../loopback/organisation.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

let github: Organisation;
beforeEach(fresh);

/** A new organisation, in which two repositories are missing everything. */
async function fresh(): Promise<void> {
  await github?.close();
  github = await new Organisation().listen();
  github.add('shop', {
    files: {
      'infra/main.tf': 'resource "aws_sqs_queue" "orders" {}\n',
      '.github/CODEOWNERS': '/infra/ @acme/shop\n',
      'src/index.js': 'run();\n',
    },
    visibility: 'PUBLIC',
  });
  github.add('docs', { files: { 'README.md': '# docs\n' } });
  github.add('done', {
    files: {
      'cloud-services.yml': 'version: 1\nestate: done\nservices: {}\n',
      '.github/workflows/x.yml':
        'on: [pull_request]\njobs: { check: { steps: [{ uses: cloud-estate/cloud-estate-check@v1 }] } }\n',
    },
  });
  github.add('empty', { files: {} });
}
afterEach(async () => {
  const { unexpected } = github;
  await github.close();
  expect(unexpected).toEqual([]);
});
afterAll(removeRepositories);

const rollout = (...flags: readonly string[]) =>
  runCli(['rollout', 'acme', ...flags], {
    cwd: tempRepository({ '.keep': '' }).folder,
    env: github.env,
  });

describe('rollout', () => {
  test('says what each repository lacks', async () => {
    const { code, out } = await rollout();
    expect([code, out]).toEqual([
      0,
      `acme/docs: is missing a manifest and a workflow that checks pull requests
acme/shop: is missing a manifest and a workflow that checks pull requests

1 of 3 repositories have everything.
`,
    ]);
    expect(github.requests.filter((one) => !one.startsWith('POST /graphql'))).toEqual([]);
  });

  test('opens a pull request with a manifest drafted from the code, and never a second one', async () => {
    const first = await rollout('--open');
    expect(first.code).toBe(0);
    expect(github.pulls.map(({ repo, head }) => [repo, head])).toEqual([
      ['docs', 'cloud-estate/rollout'],
      ['shop', 'cloud-estate/rollout'],
    ]);
    const shop = github.branches.get('shop') ?? {};
    expect(Object.keys(shop)).toEqual(['cloud-services.yml', '.github/workflows/cloud-estate.yml']);
    expect(shop['cloud-services.yml']).toContain('product: aws-sqs');
    expect(shop['cloud-services.yml']).toContain('"@acme/shop"');
    expect(shop['.github/workflows/cloud-estate.yml']).toContain('branches: [main]');
    expect(github.branches.get('docs')?.['cloud-services.yml']).toContain('services: {}');
    expect(github.pulls[1]?.body).toContain('<!-- cloud-estate-check:rollout -->');
    await rollout('--open');
    expect(github.pulls).toHaveLength(2);
    for (const pull of github.pulls) pull.state = 'CLOSED';
    const last = await rollout('--open');
    expect(github.pulls).toHaveLength(2);
    expect(last.out).toContain('pull request closed: not wanted');
  });

  test('opens so many in a run, and goes on with the next', async () => {
    await rollout('--open', '--most', '1');
    expect(github.pulls.map(({ repo }) => repo)).toEqual(['docs']);
    await rollout('--open', '--most', '1');
    expect(github.pulls.map(({ repo }) => repo)).toEqual(['docs', 'shop']);
  });

  test('a lost answer opens no second one, and a branch that is left over is used', async () => {
    github.fault({ match: /^POST .*\/pulls /, times: 1, answer: { status: 502, json: {} } });
    const { code } = await rollout('--open', '--repositories', 'shop');
    expect([code, github.pulls.length]).toEqual([0, 1]);
    github.pulls.length = 0;
    await rollout('--open', '--repositories', 'shop');
    expect(github.pulls).toHaveLength(1);
    expect(github.requests.filter((one) => /POST .*git\/refs/.test(one))).toHaveLength(1);
  });

  test('what may not be opened is said, and the others are opened', async () => {
    const answer = { status: 403, json: { message: 'Resource not accessible by integration' } };
    github.fault({ match: /POST \/repos\/acme\/docs\/git\/trees/, times: 1, answer });
    const { code, out } = await rollout('--open');
    expect(code).toBe(2);
    expect(out).toContain("acme/docs: the pull request couldn't be opened: GitHub answered POST");
    expect(github.pulls.map(({ repo }) => repo)).toEqual(['shop']);
  });

  test('prints a ruleset for the repositories that run the check, a policy, and a page', async () => {
    const ruleset = JSON.parse((await rollout('--print', 'ruleset')).out);
    expect(ruleset).toMatchObject({
      target: 'branch',
      conditions: { repository_name: { include: ['done'] } },
      rules: [{ type: 'required_status_checks' }],
    });
    github.add('other', {
      files: {
        '.github/workflows/x.yml':
          'on: [pull_request]\njobs: { estate: { steps: [{ uses: cloud-estate/cloud-estate-check@v1 }] } }\n',
      },
    });
    const { out: second, err } = await rollout('--print', 'ruleset');
    expect(JSON.parse(second).conditions.repository_name.include).toEqual(['done']);
    expect(err).toContain(
      "acme/other isn't in the ruleset: its check isn't called `check`, but estate.",
    );
    expect((await rollout('--print', 'policy')).out).toContain('scope: introduced');
    const { out } = await rollout('--print', 'tracker');
    expect(out).toContain('1 of 4 repositories (25 %) have a manifest and a workflow');
    expect(out).toContain('| `acme/docs` | ❌ no | ❌ no | – |  |');
  });

  test('a ruleset that would name private repositories is refused where they are hidden', async () => {
    const { code, out, err } = await rollout('--print', 'ruleset', '--private-names', 'hide');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('The ruleset names private repositories, which are hidden here.');
    expect(err).not.toContain('acme/');
    const other = ['list', 'json', 'tracker'].map((print) =>
      rollout('--print', print, '--private-names', 'hide'),
    );
    const said = (await Promise.all(other)).map((one) => one.out + one.err).join('');
    expect(said).not.toMatch(/acme\/(?:done|docs)/);
    expect(said).toContain('acme/shop');
  });

  test('where GitHub refuses every request from any one on, the next run goes on, and opens none twice', async () => {
    const open = () => rollout('--open', '--repositories', 'shop');
    const total = await requestsOf(() => open());
    const answer = { status: 401, json: { message: 'Bad credentials' } };
    const wrong: string[] = [];
    for (let after = 0; after < total; after++) {
      await fresh();
      github.fault({ match: /./, after, times: Number.POSITIVE_INFINITY, answer });
      const { code } = await open();
      if (code === 0) wrong.push(`${after}: says that all is done`);
      github.faults.length = 0;
      await open();
      wrong.push(...openedTwice(['shop']).map((one) => `${after}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  test('where the answer to any write is lost, none is opened twice', async () => {
    const wrong: string[] = [];
    for (const match of [/git\/trees/, /git\/commits/, /git\/refs/, /\/pulls/]) {
      await fresh();
      const post = new RegExp(`^POST \\S*${match.source}`);
      github.fault({ match: post, times: 1, answer: { status: 502, json: {} }, isDone: true });
      await rollout('--open', '--repositories', 'shop');
      await rollout('--open', '--repositories', 'shop');
      wrong.push(...openedTwice(['shop']).map((one) => `${match}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });
});

/** What is wrong if these have not one branch and one pull request each. */
function openedTwice(wanted: readonly string[]): string[] {
  const pulls = github.pulls.map(({ repo }) => repo).sort();
  const found = { pulls, branches: [...github.refs].sort() };
  return Object.entries(found).flatMap(([what, repos]) =>
    repos.join() === wanted.join() ? [] : [`${what} in ${repos.join()}`],
  );
}

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const before = github.requests.length;
  await work();
  return github.requests.length - before;
}
