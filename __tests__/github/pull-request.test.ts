import { afterEach, describe, expect, test } from '@jest/globals';
import { findPullRequests, listHeadFiles } from '../../src/github/comment/pull-request.ts';
import { baseOf } from '../../src/github/commits/base-commit.ts';
import { readFilesAt } from '../../src/github/commits/contents.ts';
import { readEvent, type WorkflowRun } from '../../src/github/event.ts';
import { type Loopback, type RepoSeed, sha, startGitHub } from '../loopback/github.ts';
import { clientOf, errorOf, widgets } from './clients.ts';

const fork: RepoSeed = {
  forkOf: 'acme/widgets',
  commits: {
    [sha('head')]: { parents: [sha('one')], files: { 'cloud-services.yml': 'from the fork' } },
  },
};
const from = (repo: string, number: number, more = {}) => ({
  number,
  head: { ref: 'patch-1', sha: sha('head'), repo },
  ...more,
});

let gh: Loopback;
afterEach(async () => {
  expect(gh.unexpected).toEqual([]);
  await gh.close();
});

async function start(pulls: RepoSeed['pulls'], others: Record<string, RepoSeed> = {}) {
  const own: RepoSeed = {
    commits: { [sha('one')]: { files: { 'cloud-services.yml': 'base' } } },
    branches: { main: sha('one') },
    pulls: pulls ?? [],
  };
  gh = await startGitHub({
    repos: { 'acme/widgets': own, 'outsider/widgets': fork, ...others },
  });
  return clientOf(gh).client;
}

function runOf(number: number, more: object = {}): WorkflowRun {
  const payload = gh.payload('workflow_run', 'acme/widgets', number);
  const workflow_run = { ...(payload.workflow_run as object), ...more };
  const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REPOSITORY: 'acme/widgets' };
  return readEvent(env, { ...payload, workflow_run }) as WorkflowRun;
}

describe('the pull request of a run', () => {
  test('of a fork is found by its commit, repository and branch, for one request', async () => {
    const client = await start([from('outsider/widgets', 8), from('acme/widgets', 9)]);
    const { pulls, why } = await findPullRequests(client, widgets, runOf(8));
    expect(why).toBe('');
    const [pull] = pulls;
    expect(pull).toMatchObject({ kind: 'pull_request', number: 8, fork: true, closed: false });
    expect(gh.calls()).toEqual(['GET /repos/acme/widgets/pulls']);
    expect(gh.requests[0]?.query).toContain('state=open&head=outsider%3Apatch-1');
    if (pull === undefined) throw new Error('not found');
    const base = await baseOf(client, pull, widgets);
    expect(base.sha).toBe(sha('one'));
    expect(base.changedFiles).toEqual(new Map([['cloud-services.yml', { status: 'modified' }]]));
  });

  test('of a branch of our own is found too', async () => {
    const client = await start([from('acme/widgets', 9)]);
    const [pull] = (await findPullRequests(client, widgets, runOf(9))).pulls;
    expect(pull).toMatchObject({ number: 9, fork: false });
  });

  test('is found by the commit alone when the branch is not known', async () => {
    const client = await start([from('acme/widgets', 9)]);
    const [pull] = (await findPullRequests(client, widgets, runOf(9, { head_branch: null }))).pulls;
    expect(pull).toMatchObject({ number: 9 });
  });

  test("cannot be another one, whatever the payload's list says", async () => {
    const victim = from('acme/widgets', 1, { head: { ref: 'topic', sha: sha('theirs') } });
    const client = await start([victim, from('outsider/widgets', 8)]);
    const run = runOf(8, { pull_requests: [{ number: 1 }] });
    expect((await findPullRequests(client, widgets, run)).pulls[0]?.number).toBe(8);
  });

  test('cannot be one of another repository with the same commit and branch', async () => {
    const client = await start([from('acme/widgets', 1), from('other/widgets', 2)], {
      'other/widgets': { forkOf: 'acme/widgets' },
    });
    const run = runOf(1, { head_repository: { full_name: 'outsider/widgets' } });
    const { pulls, why } = await findPullRequests(client, widgets, run);
    expect(pulls).toEqual([]);
    expect(why).toMatch(/of outsider\/widgets isn't the newest commit of an open pull request/);
  });

  test('cannot be one whose head has moved on, or that is closed', async () => {
    const client = await start([from('outsider/widgets', 8)]);
    const moved = runOf(8, { head_sha: sha('older') });
    expect((await findPullRequests(client, widgets, moved)).pulls).toEqual([]);
    const run = runOf(8);
    gh.closePull('acme/widgets', 8);
    expect((await findPullRequests(client, widgets, run)).pulls).toEqual([]);
  });

  test('of our own cannot be a closed one, or one of another branch with the same commit', async () => {
    const client = await start([from('acme/widgets', 9)]);
    const elsewhere = runOf(9, { head_branch: 'patch-2' });
    expect((await findPullRequests(client, widgets, elsewhere)).pulls).toEqual([]);
    const run = runOf(9, { head_branch: null });
    gh.closePull('acme/widgets', 9);
    expect((await findPullRequests(client, widgets, run)).pulls).toEqual([]);
    expect(gh.calls()).toContain(`GET /repos/acme/widgets/commits/${sha('head')}/pulls`);
  });

  test('cannot be one into another repository, even if the list held it', async () => {
    const client = await start([from('outsider/widgets', 8)]);
    const run = runOf(8);
    const listed = gh.payload('pull_request', 'acme/widgets', 8).pull_request as { base: object };
    const base = { ...listed.base, repo: { full_name: 'acme/other' } };
    gh.fault({ kind: 'answer', json: [{ ...listed, base }], times: 2 });
    expect((await findPullRequests(client, widgets, run)).pulls).toEqual([]);
    gh.fault({ kind: 'answer', json: [listed] });
    expect((await findPullRequests(client, widgets, run)).pulls).toMatchObject([{ number: 8 }]);
  });

  test('are all that have the commit as their newest', async () => {
    const client = await start([from('outsider/widgets', 8), from('outsider/widgets', 9)]);
    const { pulls } = await findPullRequests(client, widgets, runOf(8));
    expect(pulls.map(({ number }) => number)).toEqual([8, 9]);
  });

  test.each([
    [{ event: 'push' }, /the run was triggered by push/],
    [{ event: undefined }, /an unknown event/],
    [{ head_sha: 'main' }, /doesn't name the commit/],
    [{ head_repository: null }, /no longer exists/],
  ])('is none, and nothing is asked, for %j', async (more, why) => {
    const client = await start([from('outsider/widgets', 8)]);
    const found = await findPullRequests(client, widgets, runOf(8, more));
    expect(found.pulls).toEqual([]);
    expect(found.why).toMatch(why);
    expect(gh.requests).toEqual([]);
  });
});

describe('the files of a head', () => {
  const head = { sha: sha('head'), repository: { owner: 'outsider', name: 'widgets' } };

  test("are read as data through the base repository, where a fork's commits are seen", async () => {
    const client = await start([from('outsider/widgets', 8)]);
    const found = await listHeadFiles(client, widgets, head);
    expect(found.repository).toEqual(widgets);
    const paths = found.files.map((file) => file.path);
    const files = await readFilesAt(client, found.repository, head.sha, paths);
    expect(files.get('cloud-services.yml')).toEqual({
      state: 'read',
      bytes: new TextEncoder().encode('from the fork'),
    });
  });

  test('are read through the fork where they are not', async () => {
    const { forkOf: _gone, ...apart } = fork;
    const client = await start([from('outsider/widgets', 8)], { 'outsider/widgets': apart });
    const found = await listHeadFiles(client, widgets, head);
    expect(found.repository).toEqual(head.repository);
    expect(found.files).toHaveLength(1);
    const nobody = listHeadFiles(client, widgets, { sha: sha('head'), repository: null });
    expect(await errorOf(nobody)).toMatchObject({ kind: 'not-found' });
  });
});
