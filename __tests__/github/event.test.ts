import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEvent } from '../../src/github/event.ts';
import { sha } from '../loopback/github.ts';

const widgets = { owner: 'acme', name: 'widgets' };
const repository = { full_name: 'acme/widgets', default_branch: 'main' };
const zeros = '0'.repeat(40);

function env(event: string, more: Record<string, string> = {}) {
  const usual = { GITHUB_REPOSITORY: 'acme/widgets', GITHUB_SHA: sha('merge') };
  return { GITHUB_EVENT_NAME: event, ...usual, ...more };
}

function pull(repo: string | null, more = {}) {
  return {
    number: 7,
    state: 'open',
    base: { sha: sha('base'), ref: 'main' },
    head: { sha: sha('head'), ref: 'topic', repo: repo === null ? null : { full_name: repo } },
    ...more,
  };
}

const payload = (of: unknown) => ({
  action: 'synchronize',
  number: 7,
  pull_request: of,
  repository,
});

describe('pull_request', () => {
  test('says between which commits, and from where', () => {
    expect(readEvent(env('pull_request'), payload(pull('acme/widgets')))).toEqual({
      kind: 'pull_request',
      repository: widgets,
      defaultBranch: 'main',
      sha: sha('merge'),
      number: 7,
      base: { sha: sha('base'), ref: 'main' },
      head: { sha: sha('head'), ref: 'topic', repository: widgets, repositoryId: null },
      fork: false,
      closed: false,
      author: null,
      comments: null,
      reviewComments: null,
    });
  });

  test('is from a fork when its head is in another repository, or in none', () => {
    const read = (repo: string | null) => readEvent(env('pull_request'), payload(pull(repo)));
    expect(read('Acme/Widgets')).toMatchObject({ fork: false });
    expect(read('outsider/widgets')).toMatchObject({ fork: true });
    expect(read(null)).toMatchObject({ fork: true, head: { repository: null } });
  });

  test('may be closed', () => {
    const closed = payload(pull('acme/widgets', { state: 'closed' }));
    expect(readEvent(env('pull_request'), closed)).toMatchObject({ closed: true });
  });

  test('has its number from the ref where the payload lacks it', () => {
    const read = readEvent(env('pull_request', { GITHUB_REF: 'refs/pull/12/merge' }), {});
    expect(read).toMatchObject({ number: 12, base: { sha: null }, repository: widgets });
  });
});

test('merge_group has the commits of the group', () => {
  const merge_group = { base_sha: sha('base'), head_sha: sha('group') };
  expect(readEvent(env('merge_group'), { merge_group, repository })).toMatchObject({
    kind: 'merge_group',
    baseSha: sha('base'),
    headSha: sha('group'),
  });
});

describe('push', () => {
  const push = (more: object) =>
    readEvent(env('push'), {
      ref: 'refs/heads/main',
      before: sha('one'),
      after: sha('two'),
      repository,
      ...more,
    });

  test('has the commits before and after', () => {
    expect(push({})).toMatchObject({
      before: sha('one'),
      after: sha('two'),
      branch: 'main',
      toDefaultBranch: true,
    });
  });

  test('of a new branch has nothing before', () => {
    const read = push({ before: zeros, ref: 'refs/heads/topic', created: true });
    expect(read).toMatchObject({ before: null, branch: 'topic', toDefaultBranch: false });
  });

  test('that deletes has nothing after; a tag is no branch', () => {
    expect(push({ after: zeros, deleted: true })).toMatchObject({ after: null });
    expect(push({ ref: 'refs/tags/v1' })).toMatchObject({ branch: null, toDefaultBranch: false });
  });
});

test('workflow_run describes the run that it follows, not itself', () => {
  const workflow_run = {
    event: 'pull_request',
    conclusion: 'failure',
    head_sha: sha('head').toUpperCase(),
    head_branch: 'patch-1',
    head_repository: { full_name: 'outsider/widgets', id: 5 },
    pull_requests: [{ number: 99 }],
  };
  expect(readEvent(env('workflow_run'), { workflow_run, repository })).toEqual({
    kind: 'workflow_run',
    repository: widgets,
    defaultBranch: 'main',
    sha: sha('merge'),
    event: 'pull_request',
    conclusion: 'failure',
    head: {
      sha: sha('head'),
      ref: 'patch-1',
      repository: { owner: 'outsider', name: 'widgets' },
      repositoryId: 5,
    },
    fork: true,
  });
});

test('schedule, workflow_dispatch and other events have a name', () => {
  expect(readEvent(env('schedule'), {})).toMatchObject({ kind: 'schedule', sha: sha('merge') });
  expect(readEvent(env('workflow_dispatch'), {})).toMatchObject({ kind: 'workflow_dispatch' });
  expect(readEvent(env('issue_comment'), {})).toMatchObject({
    kind: 'other',
    event: 'issue_comment',
  });
  expect(readEvent({}, undefined)).toEqual({
    kind: 'other',
    event: '',
    repository: null,
    defaultBranch: null,
    sha: null,
  });
});

test('a repository or commit that could steer a request elsewhere is not read', () => {
  for (const name of ['../..', 'acme/..', 'acme/widgets/x', 'acme', 'a b/c', 'acme/w?x']) {
    const run = readEvent({ GITHUB_REPOSITORY: name, GITHUB_SHA: '../x' }, {});
    expect(run).toMatchObject({ repository: null, sha: null });
  }
});

test('any payload is read without an error', () => {
  const names = ['pull_request', 'merge_group', 'push', 'workflow_run', 'schedule', 'release'];
  const keys = ['pull_request', 'merge_group', 'workflow_run', 'repository', 'head', 'number'];
  const json = fc.jsonValue();
  const loose = fc.dictionary(fc.constantFrom(...keys), json);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.oneof(json, loose), (event, data) => {
      expect(typeof readEvent(env(event), data).kind).toBe('string');
    }),
  );
});
