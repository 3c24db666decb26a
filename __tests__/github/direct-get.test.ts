/** Reads without Octokit: what `fetch` did for them is still done. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { createClient } from '../../src/github/api/client.ts';
import { hasProxy } from '../../src/github/api/direct-get.ts';
import { errorOf } from './clients.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server -> its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function client(apiUrl: string, isProxied = false) {
  const options = { token: 'ghs_secret', userAgent: 'test/1', backoff: 1, budget: 5000 };
  return createClient({ ...options, apiUrl, isProxied });
}

test('a zipped answer is unzipped, and bounded by what it unfolds to', async () => {
  const zipped = gzipSync('x'.repeat(100_000));
  const api = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip');
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(zipped);
  });
  expect((await client(api).raw('/x', {}, 100_000)).byteLength).toBe(100_000);
  expect(await errorOf(client(api).raw('/x', {}, 99_999))).toMatchObject({ kind: 'invalid' });
});

test('a zipped answer that is cut off is no answer', async () => {
  const zipped = gzipSync(JSON.stringify({ a: 'x'.repeat(1000) }));
  const api = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(zipped.subarray(0, zipped.length - 12));
  });
  expect(await errorOf(client(api).get('/x'))).toMatchObject({ kind: 'network' });
});

test('a redirect is followed; the token goes to no other host', async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.end('{"is":"elsewhere"}');
  });
  const api = await serve((request, response) => {
    seen.push(request.headers.authorization);
    const location = request.url === '/a' ? '/b' : `${other}/c`;
    response.writeHead(302, { location }).end();
  });
  expect(await client(api).get('/a')).toEqual({ is: 'elsewhere' });
  expect(seen).toEqual(['Bearer ghs_secret', 'Bearer ghs_secret', undefined]);
});

test('redirects that never end are given up', async () => {
  let asked = 0;
  const api = await serve((_request, response) => {
    asked++;
    response.writeHead(302, { location: '/again' }).end();
  });
  expect(await errorOf(client(api).get('/x'))).toMatchObject({ status: 302 });
  expect(asked).toBeLessThan(200);
});

test('a redirect to what is no address of the web is an error', async () => {
  const api = await serve((_request, response) => {
    response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  });
  expect(await errorOf(client(api).get('/x'))).toMatchObject({ kind: 'network' });
});

test('behind a proxy, and for a write, Octokit asks', async () => {
  const agents: string[] = [];
  const api = await serve((request, response) => {
    agents.push(/octokit|node\.js/.exec(request.headers['user-agent'] ?? '')?.[0] ?? '');
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
  await client(api).get('/x');
  await client(api).write('POST', '/x', {});
  await client(api, true).get('/x');
  expect(agents).toEqual(['node.js', 'octokit', 'octokit']);
});

test('an environment names its proxy in either case', () => {
  expect(hasProxy({ https_proxy: 'http://p:1' })).toBe(true);
  expect(hasProxy({ HTTP_PROXY: 'http://p:1' })).toBe(true);
  expect(hasProxy({ HTTPS_PROXY: '', NO_PROXY: '*' })).toBe(false);
});
