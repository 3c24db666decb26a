import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHub } from '../../src/github/api/client.ts';
import { type BaseCommit, baseOf } from '../../src/github/commits/base-commit.ts';
import { type BaseFiles, baseFiles } from '../../src/github/commits/base-files.ts';
import { readEvent } from '../../src/github/event.ts';
import { parseBytes } from '../../src/parse/parse.ts';
import type { Files } from '../../src/read/files.ts';
import { headCommit } from '../../src/read/git.ts';
import { type Loopback, type Seed, sha, startGitHub } from '../loopback/github.ts';
import { isWindows } from '../platform.ts';
import { clientOf, errorOf, widgets } from './clients.ts';

const isManifest = (path: string) => path.endsWith('cloud-services.yml');

/** What is checked out. */
function filesOf(texts: ReadonlyMap<string, string>): Files {
  return {
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: () => [...texts.keys()].map((path) => ({ path, barrier: null })),
  };
}

/** The manifests of a base, listed and read as the action does. */
async function readBase(
  client: GitHub,
  base: BaseCommit,
  head: ReadonlyMap<string, string>,
): Promise<{ files: Map<string, string>; notes: BaseFiles['notes'] }> {
  const commit = { repository: widgets, sha: base.sha ?? '' };
  const from = baseFiles(client, commit, base.changedFiles, filesOf(head));
  const files = new Map<string, string>();
  for await (const { path } of from.list('')) {
    const bytes = isManifest(path) ? await from.read(path) : undefined;
    if (bytes !== undefined) files.set(path, new TextDecoder().decode(bytes));
  }
  return { files: new Map([...files].sort()), notes: from.notes };
}

/*
 * root ── one ── two        main: `two` landed after the pull request left `one`
 *            └── head       the pull request
 *  merge = two + head       what GitHub checks out
 */
const commits = {
  [sha('root')]: { files: { 'cloud-services.yml': 'root' } },
  [sha('one')]: {
    parents: [sha('root')],
    files: {
      'cloud-services.yml': 'a1',
      'b/cloud-services.yml': 'b1',
      'c/cloud-services.yml': 'c1',
      'old/cloud-services.yml': 'moves',
      'README.md': 'r',
    },
  },
  [sha('two')]: {
    parents: [sha('one')],
    files: {
      'cloud-services.yml': 'a1',
      'b/cloud-services.yml': 'b2',
      'c/cloud-services.yml': 'c1',
      'old/cloud-services.yml': 'moves',
      'README.md': 'r',
    },
  },
  [sha('head')]: {
    parents: [sha('one')],
    files: {
      'cloud-services.yml': 'a-head',
      'b/cloud-services.yml': 'b1',
      'new/cloud-services.yml': 'moves',
      'added/cloud-services.yml': 'added',
      'README.md': 'changed',
    },
  },
  [sha('merge')]: {
    parents: [sha('two'), sha('head')],
    files: {
      'cloud-services.yml': 'a-head',
      'b/cloud-services.yml': 'b2',
      'new/cloud-services.yml': 'moves',
      'added/cloud-services.yml': 'added',
      'README.md': 'changed',
    },
  },
  [sha('lone')]: { files: { 'cloud-services.yml': 'lone' } },
};

const seed: Seed = {
  repos: {
    'acme/widgets': {
      commits,
      branches: { main: sha('two'), topic: sha('head') },
      pulls: [{ number: 7, head: { ref: 'topic', sha: sha('head') }, base: { sha: sha('two') } }],
    },
  },
};

let gh: Loopback;
afterEach(async () => {
  expect(gh.unexpected).toEqual([]);
  await gh.close();
});

async function pullRequest(of: Seed = seed) {
  gh = await startGitHub(of);
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/widgets' };
  const situation = readEvent(env, gh.payload('pull_request', 'acme/widgets', 7));
  return { client: clientOf(gh).client, situation };
}

function textsOf(name: string): Map<string, string> {
  return new Map(Object.entries(commits[sha(name)]?.files ?? {}));
}

describe('the base of a pull request', () => {
  test('is the merge base, with what the pull request changed, for one request', async () => {
    const { client, situation } = await pullRequest();
    const base = await baseOf(client, situation, widgets);
    expect(base.sha).toBe(sha('one'));
    expect(base.changedFiles).toEqual(
      new Map([
        ['README.md', { status: 'modified' }],
        ['added/cloud-services.yml', { status: 'added' }],
        ['c/cloud-services.yml', { status: 'removed' }],
        ['cloud-services.yml', { status: 'modified' }],
        ['new/cloud-services.yml', { status: 'renamed', previous: 'old/cloud-services.yml' }],
      ]),
    );
    expect(gh.requests).toHaveLength(1);
  });

  test("is the first parent of GitHub's merge commit when that is checked out", async () => {
    const { client, situation } = await pullRequest();
    const head = { sha: sha('merge'), parents: [sha('two'), sha('head')] };
    const base = await baseOf(client, situation, widgets, head);
    expect(base.sha).toBe(sha('two'));
    // What landed on main since is no change of this pull request.
    expect([...(base.changedFiles as Map<string, unknown>).keys()]).not.toContain(
      'b/cloud-services.yml',
    );
    expect(gh.requests).toHaveLength(1);
    const files = await readBase(client, base, textsOf('merge'));
    expect(files.files).toEqual(
      new Map([
        ['b/cloud-services.yml', 'b2'],
        ['c/cloud-services.yml', 'c1'],
        ['cloud-services.yml', 'a1'],
        ['old/cloud-services.yml', 'moves'],
      ]),
    );
  });

  test('is that parent too when GitHub has replaced the merge commit meanwhile', async () => {
    const { client, situation } = await pullRequest();
    const head = { sha: sha('gone'), parents: [sha('two'), sha('head')] };
    const base = await baseOf(client, situation, widgets, head);
    expect(base.sha).toBe(sha('two'));
    expect([...(base.changedFiles as Map<string, unknown>).keys()]).toHaveLength(5);
  });

  test('trusts no list of changes when something else is checked out', async () => {
    const { client, situation } = await pullRequest();
    for (const parents of [[], [sha('two'), sha('older')], [sha('two'), sha('head'), sha('x')]]) {
      const base = await baseOf(client, situation, widgets, { sha: sha('merge'), parents });
      expect(base).toEqual({ sha: sha('one'), changedFiles: 'unknown', why: null });
    }
  });

  test('without a common commit is the base branch itself', async () => {
    const lone = { number: 7, head: { ref: 'x', sha: sha('lone') }, base: { sha: sha('two') } };
    const { client, situation } = await pullRequest({
      repos: { 'acme/widgets': { commits, pulls: [lone] } },
    });
    const base = await baseOf(client, situation, widgets);
    expect(base).toEqual({ sha: sha('two'), changedFiles: 'unknown', why: null });
  });

  test('is unknown when the payload lacks it, and nothing is asked', async () => {
    gh = await startGitHub(seed);
    const situation = readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, {});
    const base = await baseOf(clientOf(gh).client, situation, widgets);
    expect(base.sha).toBeNull();
    expect(base.why).toMatch(/doesn't name the pull request's commits/);
    expect(gh.requests).toEqual([]);
  });

  test('is that parent too when the two are too much for GitHub to compare', async () => {
    const head = { sha: sha('merge'), parents: [sha('two'), sha('head')] };
    for (const kind of ['server-error', 'invalid'] as const) {
      const { client, situation } = await pullRequest();
      gh.fault({ kind, path: /compare/, times: 9 });
      const base = await baseOf(client, situation, widgets, head);
      expect(base).toEqual({ sha: sha('two'), changedFiles: 'unknown', why: null });
      if (kind === 'server-error') await gh.close();
    }
  });

  test('is an error when nobody may compare', async () => {
    const { client, situation } = await pullRequest();
    gh.fault({ kind: 'forbidden', path: /compare/ });
    const head = { sha: sha('merge'), parents: [sha('two'), sha('head')] };
    const error = await errorOf(baseOf(client, situation, widgets, head));
    expect(error.kind).toBe('forbidden');
  });

  test('is an error, not an empty base, when GitHub is down', async () => {
    const { client, situation } = await pullRequest();
    gh.fault({ kind: 'bad-gateway', times: 9 });
    expect(await errorOf(baseOf(client, situation, widgets))).toMatchObject({ kind: 'server' });
  });
});

describe('other events', () => {
  const situationOf = (event: string, payload: object) =>
    readEvent({ GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'acme/widgets' }, payload);

  test('merge_group: the base of the group', async () => {
    gh = await startGitHub(seed);
    const merge_group = { base_sha: sha('two'), head_sha: sha('merge') };
    const situation = situationOf('merge_group', { merge_group });
    const base = await baseOf(clientOf(gh).client, situation, widgets);
    expect(base.sha).toBe(sha('two'));
    expect(base.changedFiles).not.toBe('unknown');
  });

  test('push: the commit before', async () => {
    gh = await startGitHub(seed);
    const situation = situationOf('push', { before: sha('one'), after: sha('two') });
    const base = await baseOf(clientOf(gh).client, situation, widgets);
    expect(base.sha).toBe(sha('one'));
    expect([...(base.changedFiles as Map<string, unknown>).keys()]).toEqual([
      'b/cloud-services.yml',
    ]);
  });

  test('push, forced: the commit before, and no list of changes, which starts elsewhere', async () => {
    gh = await startGitHub(seed);
    const situation = situationOf('push', { before: sha('two'), after: sha('head') });
    const base = await baseOf(clientOf(gh).client, situation, widgets);
    expect(base).toEqual({ sha: sha('two'), changedFiles: 'unknown', why: null });
  });

  test('push, after which nothing is left in common: nothing to compare with', async () => {
    gh = await startGitHub(seed);
    const situation = situationOf('push', { before: sha('gone'), after: sha('two') });
    const base = await baseOf(clientOf(gh).client, situation, widgets);
    expect(base.sha).toBeNull();
    expect(base.why).toMatch(/can't compare the push/);
  });

  test.each([
    ['push', { before: '0'.repeat(40), after: sha('two') }, /first push to its branch/],
    ['push', { before: sha('one'), after: sha('x'), deleted: true }, /deleted its branch/],
    ['schedule', {}, /no base/],
    ['workflow_dispatch', {}, /no base/],
    ['merge_group', {}, /doesn't name the base/],
  ])('%s: nothing to compare with', async (event, payload, why) => {
    gh = await startGitHub(seed);
    const base = await baseOf(clientOf(gh).client, situationOf(event, payload), widgets);
    expect(base.sha).toBeNull();
    expect(base.why).toMatch(why);
    expect(gh.requests).toEqual([]);
  });
});

describe('the files of the base', () => {
  test('cost one request for each manifest that changed, and none for the others', async () => {
    const { client, situation } = await pullRequest();
    const base = await baseOf(client, situation, widgets);
    const read = await readBase(client, base, textsOf('head'));
    expect(Object.fromEntries(read.files)).toEqual({
      'cloud-services.yml': 'a1',
      'b/cloud-services.yml': 'b1',
      'c/cloud-services.yml': 'c1',
      'old/cloud-services.yml': 'moves',
    });
    expect(gh.calls().slice(1).sort()).toEqual([
      'GET /repos/acme/widgets/contents/c/cloud-services.yml',
      'GET /repos/acme/widgets/contents/cloud-services.yml',
      'GET /repos/acme/widgets/contents/old/cloud-services.yml',
    ]);
    expect(gh.requests[1]?.query).toBe(`ref=${sha('one')}`);
  });

  test('are listed and all read when it is not known what changed', async () => {
    gh = await startGitHub(seed);
    const base = { sha: sha('two'), changedFiles: 'unknown', why: null } as const;
    const { client } = clientOf(gh);
    const read = await readBase(client, base, textsOf('head'));
    expect([...read.files.keys()].sort()).toEqual([
      'b/cloud-services.yml',
      'c/cloud-services.yml',
      'cloud-services.yml',
      'old/cloud-services.yml',
    ]);
    expect(read.notes).toEqual([]);
    expect(gh.requests).toHaveLength(5);
  });

  test('of a base that is not to be seen are an error, not an empty base', async () => {
    gh = await startGitHub(seed);
    const base = { sha: sha('nowhere'), changedFiles: 'unknown', why: null } as const;
    const reading = readBase(clientOf(gh).client, base, new Map());
    expect(await errorOf(reading)).toMatchObject({ kind: 'not-found' });
  });

  test('say when GitHub cut the list, and still hold what the head has', async () => {
    gh = await startGitHub({ ...seed, treeLimit: 2 });
    const base = { sha: sha('two'), changedFiles: 'unknown', why: null } as const;
    const { client } = clientOf(gh);
    const read = await readBase(client, base, textsOf('head'));
    expect(read.notes).toEqual([{ kind: 'files-unlisted-at-base' }]);
    expect(read.files.get('cloud-services.yml')).toBe('a1');
  });

  test('that are no text are named as such', async () => {
    const files = { 'cloud-services.yml': new Uint8Array([0x61, 0x0a, 0x62, 0xe9]) };
    const odd = { [sha('odd')]: { files }, [sha('next')]: { parents: [sha('odd')], files: {} } };
    gh = await startGitHub({ repos: { 'acme/widgets': { commits: odd } } });
    const base = {
      sha: sha('odd'),
      changedFiles: new Map([['cloud-services.yml', { status: 'removed' } as const]]),
      why: null,
    };
    const { client } = clientOf(gh);
    const { sha: at, changedFiles } = base;
    const from = baseFiles(
      client,
      { repository: widgets, sha: at },
      changedFiles,
      filesOf(new Map()),
    );
    const source = await parseBytes(
      'cloud-services.yml',
      (await from.read('cloud-services.yml')) ?? new Uint8Array(),
    );
    expect(source.problems).toEqual([
      {
        title: 'Not UTF-8',
        reason: "The byte 0xE9 here isn't UTF-8.",
        remedy: 'Save the file as UTF-8.',
        start: 3,
        end: 4,
      },
    ]);
  });
});

describe('a comparison of 300 files and more', () => {
  const many = (count: number, text: string) =>
    Object.fromEntries(Array.from({ length: count }, (_one, n) => [`f/${n}.txt`, `${text}${n}`]));
  const big = (treeLimit: number): Seed => ({
    treeLimit,
    repos: {
      'acme/widgets': {
        commits: {
          [sha('one')]: { files: { ...many(400, 'a'), 'cloud-services.yml': 'old', same: 's' } },
          [sha('head')]: {
            parents: [sha('one')],
            files: { ...many(350, 'b'), 'cloud-services.yml': 'new', same: 's' },
          },
        },
        pulls: [{ number: 7, head: { ref: 'topic', sha: sha('head') }, base: { sha: sha('one') } }],
      },
    },
  });

  test('is made from both trees, for two requests more', async () => {
    const { client, situation } = await pullRequest(big(10_000));
    const base = await baseOf(client, situation, widgets);
    const changed = base.changedFiles as ReadonlyMap<string, { status: string }>;
    expect(changed.size).toBe(401);
    expect(changed.get('cloud-services.yml')).toEqual({ status: 'modified' });
    expect(changed.get('f/399.txt')).toEqual({ status: 'removed' });
    expect(changed.has('same')).toBe(false);
    expect(gh.requests).toHaveLength(3);
  });

  test('is unknown when a tree is cut', async () => {
    const { client, situation } = await pullRequest(big(100));
    expect((await baseOf(client, situation, widgets)).changedFiles).toBe('unknown');
  });
});

describe('the commit that is checked out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'head-commit-'));
  const run = (at: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: at,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const commit = (at: string, file: string) => {
    writeFileSync(join(at, file), file);
    run(at, 'add', '.');
    run(at, 'commit', '-q', '-m', `parent ${'a'.repeat(40)}\n\nparent ${'b'.repeat(40)}`);
    return run(at, 'rev-parse', 'HEAD');
  };

  test('has its true parents, in a shallow clone too; no repository is none', async () => {
    gh = await startGitHub();
    const origin = join(folder, 'origin');
    mkdirSync(origin);
    run(origin, 'init', '-q', '-b', 'main');
    commit(origin, 'one');
    run(origin, 'checkout', '-q', '-b', 'topic');
    const second = commit(origin, 'topic');
    run(origin, 'checkout', '-q', 'main');
    const first = commit(origin, 'two');
    run(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const merge = run(origin, 'rev-parse', 'HEAD');
    run(folder, 'clone', '-q', '--depth=1', pathToFileURL(origin).href, 'shallow');
    expect(await headCommit(join(folder, 'shallow'))).toEqual({
      sha: merge,
      parents: [first, second],
    });
    // A folder inside a repository is not itself one.
    mkdirSync(join(origin, 'workspace'));
    expect(await headCommit(join(origin, 'workspace'))).toBeNull();
    expect(await headCommit(join(folder, 'nowhere'))).toBeNull();
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    run(empty, 'init', '-q');
    expect(await headCommit(empty)).toBeNull();
  });

  test('is unknown without git, and read in spite of git hooks and broken git', async () => {
    gh = await startGitHub();
    const { PATH, GIT_DIR } = process.env;
    const origin = join(folder, 'origin');
    const expected = run(origin, 'rev-parse', 'HEAD');
    try {
      process.env.GIT_DIR = join(folder, 'empty', '.git');
      expect((await headCommit(origin))?.sha).toBe(expected);
      process.env.PATH = join(folder, 'empty');
      expect(await headCommit(origin)).toBeNull();
      // Windows runs no script of a shell.
      if (isWindows) return;
      const broken = join(folder, 'empty', 'git');
      writeFileSync(broken, '#!/bin/sh\nexit 3\n');
      chmodSync(broken, 0o755);
      expect(await headCommit(origin)).toBeNull();
    } finally {
      process.env.PATH = PATH;
      if (GIT_DIR === undefined) delete process.env.GIT_DIR;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
