/** What is seen of a pull request in one request, and where a suggestion can be on its diff. */
import { expect, test } from '@jest/globals';
import type { GitHub } from '../../src/github/api/client.ts';
import { MOST_FILES, type PullView, viewPull } from '../../src/github/comment/pull-view.ts';
import { onDiff, type Suggested } from '../../src/github/review/placed-suggestions.ts';
import { sha } from '../loopback/github.ts';
import { widgets } from './clients.ts';

const checked = { repository: widgets, number: 7, head: sha('head') };

/** A client whose GraphQL gives a pull request in a state, and the files that are asked for. */
function clientWith(state: string, newest = sha('head')): Pick<GitHub, 'graphql'> {
  return {
    graphql: async (_query, variables = {}) => {
      const paths = Object.entries(variables).filter(([name]) => /^p\d+$/.test(name));
      const files = paths.map(([name, path]) => [
        name.replace('p', 'f'),
        { oid: `hash of ${path}` },
      ]);
      const pullRequest = { state, headRefOid: newest, comments: { nodes: [] } };
      const object = { oid: newest, ...Object.fromEntries(files) };
      return { data: { repository: { pullRequest, object } }, errors: [] };
    },
  };
}

const look = (state: string, paths: readonly string[], newest?: string): Promise<PullView | null> =>
  viewPull(clientWith(state, newest) as GitHub, checked, paths);

test('an open pull request may be written about, a closed or merged one may not', async () => {
  expect((await look('OPEN', []))?.late).toBeNull();
  for (const state of ['CLOSED', 'MERGED'])
    expect((await look(state, []))?.late).toMatchObject({ status: 'closed' });
});

test('nor may one that has a newer commit', async () => {
  expect((await look('OPEN', [], sha('newer')))?.late).toMatchObject({ status: 'outdated' });
});

test('each file has its own hash, of as many files as are asked for at once', async () => {
  const paths = Array.from({ length: MOST_FILES }, (_, at) => `${at}.yml`);
  const view = await look('OPEN', paths);
  expect([...(view?.hashes ?? [])]).toEqual(paths.map((path) => [path, `hash of ${path}`]));
  expect(await look('OPEN', [...paths, 'one-more.yml'])).toBeNull();
});

/** Where two lines of a file are, in a patch. */
async function placedIn(hunks: string) {
  const before = ['a', 'b', 'c', 'd', 'e', 'f'];
  const suggested: Suggested = {
    about: 'mail',
    path: 'a.yml',
    hash: 'h',
    before,
    change: { start: 3, end: 4, lines: ['x', 'y'] },
    text: 'Name someone.',
  };
  const view: PullView = { late: null, hashes: new Map([['a.yml', 'h']]), comments: [] };
  const pull = {
    ...checked,
    key: 'k',
    patches: new Map([['a.yml', { hash: 'h', hunks }]]),
    view,
  };
  return (await onDiff({} as GitHub, pull, [suggested])).all;
}

test('a suggestion is on lines of one hunk, and not where two meet', async () => {
  const one = '@@ -2,4 +2,4 @@\n b\n-C\n+c\n d\n e';
  expect(await placedIn(one)).toMatchObject([{ path: 'a.yml', change: { start: 3, end: 4 } }]);
  expect(await placedIn('@@ -1,3 +1,3 @@\n a\n b\n-C\n+c\n@@ -4,2 +4,2 @@\n d\n-E\n+e')).toEqual(
    [],
  );
});

test('nor on lines that the diff does not show', async () => {
  expect(await placedIn('@@ -4,2 +4,2 @@\n d\n-E\n+e')).toEqual([]);
});
