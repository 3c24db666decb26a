/**
 * The built action, in a process with the streams and files of a runner, does what its sources do in the other tests:
 * the same exit code, outputs, log, summary, report, comment and requests. `smuggling.test.ts` runs it on hostile names.
 */
import { expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import type { ActionRun } from './runner.ts';
import {
  FILE,
  owned,
  POLICY,
  REPO,
  SAAS,
  saas,
  startWorld,
  type World,
  type WorldOptions,
} from './world.ts';

const FORK = 'outsider/widgets';
const whole = { [FILE]: saas({ mail: owned() }) };
const gap = { [FILE]: saas({ mail: owned(), chat: owned('devices') }) };
const wrong = { [POLICY]: 'version: 1\nrules: 3\n' };
const jane = Object.fromEntries(SAAS.map((layer) => [layer, '"@jane"']));

interface Case {
  readonly world: Partial<WorldOptions>;
  readonly run?: (world: World) => Parameters<World['run']>[0];
  /** Exit code, verdict, and what became of the comment. */
  readonly ends: readonly [number, string | undefined, string | undefined];
}

const withToken = (token: string, permissions: Readonly<Record<string, 'read' | 'write'>>) => ({
  tokens: { [token]: { login: 'github-actions[bot]', permissions } },
});

const cases: Readonly<Record<string, Case>> = {
  'a new gap, with a comment, a suggestion and every file': {
    world: {},
    run: () => ({
      with: { suggest: 'true', 'sarif-file': 'out.sarif', 'html-file': 'out.html' },
    }),
    ends: [1, 'fail', 'created'],
  },
  'code, products of the catalogue and a framework file': {
    world: {
      head: {
        'a.tf': 'resource "aws_sqs_queue" "q" {}\n',
        'b.bicep': "resource v 'Microsoft.KeyVault/vaults@2024-11-01' = {\n}\n",
        'c.yml': 'Resources:\n  T:\n    Type: AWS::SNS::Topic\n',
        'own.yml':
          'id: own\nname: Own\nextends: microsoft\nlayers:\n  extra: { label: Extra, customer: [saas] }\n',
        [FILE]: `version: 1\nestate: e\nframework: ./own.yml\nservices:\n  queue: { product: aws-sqs, owners: {} }\n`,
      },
    },
    run: () => ({ with: { discover: 'true' } }),
    ends: [1, 'fail', 'created'],
  },
  'owners that GitHub is asked about': {
    world: { head: { [FILE]: saas({ mail: { ...owned(), devices: '"@nobody-here"' } }) } },
    run: () => ({ with: { 'verify-owners': 'auto' } }),
    ends: [1, 'fail', 'created'],
  },
  'an owner who is asked for a review': {
    world: {
      head: { [FILE]: saas({ mail: owned(), chat: jane }) },
      repo: { collaborators: { 'octo-dev': 'write', jane: 'write' } },
      seed: { users: ['octo-dev', 'jane'] },
    },
    run: () => ({ with: { 'request-review': 'true' } }),
    ends: [0, 'pass', 'created'],
  },
  'a schedule that keeps an issue': {
    world: { base: gap, seed: withToken('ghs_issues', { contents: 'read', issues: 'write' }) },
    run: () => ({
      event: 'schedule',
      payload: { repository: { full_name: REPO, default_branch: 'main' } },
      token: 'ghs_issues',
      with: { issue: 'true' },
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha('base') },
    }),
    ends: [1, 'fail', 'no-pull-request'],
  },
  'a companion, which has no checkout': {
    world: {
      pull: { head: { ref: 'patch-1', sha: sha('head'), repo: FORK }, user: 'outsider' },
      seed: { repos: { [FORK]: { forkOf: REPO, branches: { 'patch-1': sha('head') } } } },
    },
    run: ({ gh }) => ({
      event: 'workflow_run',
      payload: gh.payload('workflow_run', REPO, 7),
      files: {},
      env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha('base') },
    }),
    ends: [1, 'fail', 'created'],
  },
  'an input that is wrong': {
    world: {},
    run: () => ({ with: { 'fail-on': '%0A::error::no' } }),
    ends: [1, 'none', undefined],
  },
  'a policy that is wrong': {
    world: { base: { ...whole, ...wrong }, head: { ...gap, ...wrong } },
    ends: [1, 'fail', 'created'],
  },
  'a file that leads out of the workspace': {
    world: {},
    run: () => ({ with: { 'html-file': '../out.html' } }),
    ends: [1, 'none', 'none'],
  },
  'a token that may only read': {
    world: { seed: withToken('ghs_reads', { contents: 'read', pull_requests: 'read' }) },
    run: () => ({ token: 'ghs_reads' }),
    ends: [1, 'fail', 'no-permission'],
  },
};

interface Seen extends Omit<ActionRun, 'report'> {
  readonly report: string;
  readonly bodies: readonly string[];
  readonly reviews: readonly unknown[];
  readonly issues: readonly unknown[];
  readonly calls: readonly string[];
}

async function seen({ world: options, run: more }: Case, isBuilt: boolean): Promise<Seen> {
  const world = await startWorld({ base: whole, head: gap, ...options });
  try {
    const ran = await world.run({ ...more?.(world), isBuilt });
    expect(world.gh.unexpected).toEqual([]);
    const { gh } = world;
    const all = {
      ...ran,
      report: JSON.stringify(ran.report),
      bodies: world.bodies(),
      reviews: gh.reviewComments,
      issues: gh.issues,
      // Requests that go out together arrive in any order.
      calls: [...world.calls()].sort(),
    };
    // Each run has a folder of its own, and each GitHub a port.
    const text = JSON.stringify(all)
      .replace(/(action-run|workspace)-\w{6}/g, '$1')
      .replaceAll(new URL(gh.apiUrl).host, 'github');
    return JSON.parse(text);
  } finally {
    await world.gh.close();
  }
}

test.each(Object.entries(cases))('%s', async (_name, one) => {
  const [built, sources] = [await seen(one, true), await seen(one, false)];
  expect(built).toEqual(sources);
  const { exitCode, outputs } = built;
  expect([exitCode, outputs.verdict, outputs['comment-status']]).toEqual(one.ends);
});
