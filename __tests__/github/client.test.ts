import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, graphqlUrlOf, tokenKindOf } from '../../src/github/api/client.ts';
import { GitHubError } from '../../src/github/api/error.ts';
import { type FaultKind, type Loopback, sha, startGitHub } from '../loopback/github.ts';
import { clientOf, errorOf } from './clients.ts';

const COMMENTS = '/repos/acme/widgets/issues/7/comments';
const repos = {
  'acme/widgets': { pulls: [{ number: 7, head: { ref: 'topic', sha: sha('head') } }] },
};

let gh: Loopback;
beforeEach(async () => {
  gh = await startGitHub({ repos, renamed: { 'acme/old': 'acme/widgets' } });
});
afterEach(async () => {
  expect(gh.unexpected).toEqual([]);
  await gh.close();
});

describe('a request', () => {
  test('carries the token and the user agent, and gives the parsed answer', async () => {
    const { client } = clientOf(gh);
    expect(await client.get('/repos/acme/widgets')).toMatchObject({ full_name: 'acme/widgets' });
    expect(gh.requests[0]).toMatchObject({ token: 'ghs_write', status: 200 });
    expect(gh.requests[0]?.userAgent).toMatch(/^test\/1 /);
    expect(client.requests()).toBe(1);
  });

  test('is encoded in its query', async () => {
    const { client } = clientOf(gh);
    await client.list('/repos/acme/widgets/pulls', { head: 'a&b:c d#' });
    expect(gh.requests[0]?.query).toBe('head=a%26b%3Ac%20d%23&per_page=100&page=1');
  });

  test('of a list reads every page', async () => {
    for (let n = 0; n < 250; n++) gh.addComment('acme/widgets', 7, 'octo-dev', `comment ${n}`);
    const { client } = clientOf(gh);
    const found = await client.list(COMMENTS);
    expect(found).toHaveLength(250);
    expect(found[249]).toMatchObject({ body: 'comment 249' });
    expect(gh.requests).toHaveLength(3);
  });

  test('to a renamed repository is followed: a GET, and a POST with its body', async () => {
    const { client } = clientOf(gh);
    expect(await client.get('/repos/acme/old')).toMatchObject({ full_name: 'acme/widgets' });
    const old = COMMENTS.replace('widgets', 'old');
    expect(await client.write('POST', old, { body: 'hello' })).toMatchObject({ body: 'hello' });
    expect(gh.comments('acme/widgets', 7)).toHaveLength(1);
  });

  test('without a token, or with an impossible one, is not sent', async () => {
    for (const token of ['', ' ', 'ghs_a\nb']) {
      const error = await errorOf(clientOf(gh, token).client.get('/repos/acme/widgets'));
      expect(error).toMatchObject({ kind: 'unauthorised', wroteNothing: true });
      expect(error.message).not.toContain('ghs_a');
    }
    expect(gh.requests).toEqual([]);
  });

  test('deletes, and takes an empty answer for one', async () => {
    const { id } = gh.addComment('acme/widgets', 7, 'octo-dev', 'x');
    const { client } = clientOf(gh);
    const address = `/repos/acme/widgets/issues/comments/${id}`;
    expect(await client.write('DELETE', address)).toBeNull();
    expect(gh.comments('acme/widgets', 7)).toEqual([]);
  });
});

describe('a GET', () => {
  const passing: FaultKind[] = [
    'server-error',
    'bad-gateway',
    'unavailable',
    'reset',
    'cut',
    'html',
    'lost-connection',
  ];
  test.each(passing)('is repeated after %s', async (kind) => {
    gh.fault({ kind, times: 2 });
    const { client, waits } = clientOf(gh);
    expect(await client.get('/repos/acme/widgets')).toMatchObject({ name: 'widgets' });
    expect(waits).toEqual([500, 1000]);
    expect(gh.requests).toHaveLength(3);
  });

  test.each([
    ['bad-credentials', 'unauthorised', 401],
    ['forbidden', 'forbidden', 403],
    ['not-found', 'not-found', 404],
    ['gone', 'not-found', 410],
    ['invalid', 'invalid', 422],
  ] as const)('is not repeated after %s', async (kind, expected, status) => {
    gh.fault({ kind, times: 9 });
    const error = await errorOf(clientOf(gh).client.get('/repos/acme/widgets'));
    expect(error).toMatchObject({ kind: expected, status, wroteNothing: true });
    expect(error).toBeInstanceOf(GitHubError);
    expect(gh.requests).toHaveLength(1);
  });

  test('gives up after four attempts, and says what GitHub said', async () => {
    gh.fault({ kind: 'bad-gateway', times: 9 });
    const error = await errorOf(clientOf(gh).client.get('/repos/acme/widgets'));
    expect(error).toMatchObject({ kind: 'server', status: 502 });
    expect(error.message).toBe('GitHub answered GET /repos/acme/widgets with 502: Bad Gateway');
    expect(gh.requests).toHaveLength(4);
  });

  test('says which permissions GitHub would accept', async () => {
    gh.fault({ kind: 'forbidden' });
    const error = await errorOf(clientOf(gh).client.get('/repos/acme/widgets'));
    expect(error.acceptedPermissions).toBe('issues=write; pull_requests=write');
  });

  test.each(['rate-limit', 'secondary-rate-limit'] as const)(
    'waits as long as retry-after says: %s',
    async (kind) => {
      gh.fault({ kind, seconds: 7, times: 2 });
      const { client, waits } = clientOf(gh);
      expect(await client.get('/repos/acme/widgets')).toMatchObject({ name: 'widgets' });
      expect(waits).toEqual([7000, 7000]);
    },
  );

  test('does not wait longer than the budget, and says how long it would take', async () => {
    gh.fault({ kind: 'rate-limit', seconds: 600 });
    const { client, waits } = clientOf(gh);
    const error = await errorOf(client.get('/repos/acme/widgets'));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfter: 600, status: 429 });
    expect(waits).toEqual([]);
  });

  test('waits a minute after a secondary limit that names no time', async () => {
    gh.fault({ kind: 'secondary-rate-limit' });
    const { client, waits } = clientOf(gh, 'ghs_write', { budget: 120_000 });
    await client.get('/repos/acme/widgets');
    expect(waits).toEqual([60_000]);
  });

  test('that hangs is cut off, and the budget bounds the whole', async () => {
    gh.fault({ kind: 'hang', times: 9 });
    const { client } = clientOf(gh, 'ghs_write', { requestTimeout: 60, backoff: 1 });
    const error = await errorOf(client.get('/repos/acme/widgets'));
    expect(error).toMatchObject({ kind: 'timeout', status: null });
    expect(error.message).toBe('no answer to GET /repos/acme/widgets within 0.1 s');
    // Each such try takes long, and others want to be made too.
    expect(gh.requests).toHaveLength(2);
    const tight = clientOf(gh, 'ghs_write', { requestTimeout: 60, backoff: 1, budget: 100 });
    await errorOf(tight.client.get('/repos/acme/widgets'));
    const over = await errorOf(tight.client.get('/repos/acme/widgets'));
    expect(over.kind).toBe('timeout');
    expect(over.message).toMatch(/was reached|no answer/);
  });

  test('that is only slow is waited for', async () => {
    gh.fault({ kind: 'slow', ms: 80 });
    const { client } = clientOf(gh, 'ghs_write', { requestTimeout: 2000 });
    expect(await client.get('/repos/acme/widgets')).toMatchObject({ name: 'widgets' });
    expect(gh.requests).toHaveLength(1);
  });
});

describe('a write', () => {
  test.each([
    'bad-gateway',
    'server-error',
    'reset',
    'lost-reply',
    'lost-connection',
    'cut',
  ] as const)('is not repeated after %s: it may have happened', async (kind) => {
    gh.fault({ kind, times: 9 });
    const error = await errorOf(clientOf(gh).client.write('POST', COMMENTS, { body: 'x' }));
    expect(error.wroteNothing).toBe(false);
    expect(gh.requests).toHaveLength(1);
  });

  test('is repeated after a rate limit: nothing was written', async () => {
    gh.fault({ kind: 'secondary-rate-limit', seconds: 1 });
    const { client, waits } = clientOf(gh);
    await client.write('POST', COMMENTS, { body: 'x' });
    expect(waits).toEqual([1000]);
    expect(gh.comments('acme/widgets', 7)).toHaveLength(1);
  });

  test('is repeated when no connection came about', async () => {
    await gh.close();
    const { client, waits } = clientOf(gh);
    const error = await errorOf(client.write('POST', COMMENTS, { body: 'x' }));
    expect(error).toMatchObject({ kind: 'network', wroteNothing: true });
    expect(waits).toHaveLength(3);
  });
});

describe('GraphQL', () => {
  test('gives data and errors side by side', async () => {
    const { client } = clientOf(gh);
    const { data, errors } = await client.graphql(
      'query($who: String!) { viewer { login } who: user(login: $who) { login } }',
      { who: 'nobody-here' },
    );
    expect(data).toEqual({ viewer: { login: 'github-actions[bot]' }, who: null });
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['who'] }]);
  });

  test('is repeated like a GET', async () => {
    gh.fault({ kind: 'bad-gateway', path: /graphql/ });
    expect((await clientOf(gh).client.graphql('{ viewer { login } }')).errors).toEqual([]);
  });

  test('has its own address on an Enterprise Server', async () => {
    expect(graphqlUrlOf('https://api.github.com')).toBe('https://api.github.com/graphql');
    expect(graphqlUrlOf('https://ghe.example/api/v3/')).toBe('https://ghe.example/api/graphql');
    const server = await startGitHub({ repos, basePath: '/api/v3' });
    try {
      const { client } = clientOf(server);
      expect(await client.get('/repos/acme/widgets')).toMatchObject({ name: 'widgets' });
      const { data } = await client.graphql('{ viewer { login databaseId } }');
      expect(data).toMatchObject({ viewer: { login: 'github-actions[bot]' } });
      expect(server.unexpected).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

/** A server that answers everything in one way. */
async function withServer(
  answer: { status: number; headers?: Record<string, string>; body: string },
  work: (apiUrl: string) => Promise<void>,
): Promise<void> {
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const bare = (apiUrl: string) =>
  createClient({ token: 'ghs_secret', apiUrl, userAgent: 'test/1', backoff: 1, budget: 5000 });

test('the token is in no message, and neither are control characters', async () => {
  const body = JSON.stringify({ message: 'bad\n::error::ghs_secret\u202e\u001b[31m' });
  await withServer({ status: 422, body }, async (apiUrl) => {
    const error = await errorOf(bare(apiUrl).get('/x/ghs_secret'));
    expect(error.message).toBe('GitHub answered GET /x/*** with 422: bad ::error::*** [31m');
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('ghs_secret');
  });
});

test("the primary limit's reset counts by GitHub's own clock", async () => {
  const date = 'Tue, 01 Sep 2026 00:00:00 GMT';
  const reset = String(Date.parse(date) / 1000 + 90);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, date };
  const body = '{"message":"API rate limit exceeded"}';
  await withServer({ status: 403, headers, body }, async (apiUrl) => {
    const error = await errorOf(bare(apiUrl).get('/x'));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfter: 90 });
  });
});

test('an error page of a proxy is told by its status alone', async () => {
  const headers = { 'content-type': 'text/html' };
  await withServer({ status: 503, headers, body: '<h1>ghs_secret</h1>' }, async (apiUrl) => {
    const error = await errorOf(bare(apiUrl).get('/x'));
    expect(error.message).toBe('GitHub answered GET /x with 503');
  });
});

test('a write is not redirected to another host', async () => {
  const headers = { location: 'http://localhost:1/elsewhere' };
  await withServer({ status: 307, headers, body: '{}' }, async (apiUrl) => {
    const error = await errorOf(bare(apiUrl).write('POST', '/x', { a: 1 }));
    expect(error).toMatchObject({ kind: 'invalid', status: 307 });
  });
});

test('a file above the limit is refused while it is read', async () => {
  await withServer({ status: 200, body: 'x'.repeat(5000) }, async (apiUrl) => {
    expect((await bare(apiUrl).raw('/x', {}, 5000)).byteLength).toBe(5000);
    expect(await errorOf(bare(apiUrl).raw('/x', {}, 4999))).toMatchObject({ kind: 'invalid' });
  });
});

test('a token tells its kind by its prefix', () => {
  expect(tokenKindOf('ghs_1')).toBe('installation');
  expect(['ghp_1', 'gho_1', 'ghu_1', 'github_pat_1'].map(tokenKindOf)).toEqual(
    Array(4).fill('user'),
  );
  expect(tokenKindOf('0123456789abcdef0123456789abcdef01234567')).toBe('unknown');
});

test('a process ends at once when its requests are done, also after one that hung', async () => {
  gh.fault({ kind: 'hang' });
  const source = new URL('../../src/github/api/client.ts', import.meta.url).href;
  const script = `
    const { createClient } = await import(${JSON.stringify(source)});
    const client = createClient({ token: 'ghs_write', apiUrl: ${JSON.stringify(gh.apiUrl)},
      userAgent: 't', requestTimeout: 300, backoff: 50 });
    const repo = await client.get('/repos/acme/widgets');
    process.stdout.write(repo.name);`;
  const hook = new URL('../load-typescript.mjs', import.meta.url).href;
  const args = ['--import', hook, '--input-type=module', '--no-warnings', '-e', script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    // A request that hung would keep the process alive until it is killed, which rejects.
    timeout: 30_000,
  });
  expect([stdout, stderr]).toEqual(['widgets', '']);
});
