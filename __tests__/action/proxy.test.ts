/** The built action reaches GitHub through a proxy: what is left out of the bundle's packages isn't needed for it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { FILE, owned, saas, startWorld } from './world.ts';

/** A proxy that takes every address for one port of this machine, and notes what it was asked to open. */
async function startProxy(port: string) {
  const opened: string[] = [];
  const server = createServer((_, response) => response.writeHead(400).end());
  server.on('connect', ({ url = '' }, client, head) => {
    opened.push(url);
    const upstream = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const end of [upstream, client]) end.on('error', () => upstream.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, opened, close: () => server.close() };
}

test('a comment is written through a proxy', async () => {
  const world = await startWorld({
    base: { [FILE]: saas({ mail: owned() }) },
    head: { [FILE]: saas({ mail: owned(), chat: owned('devices') }) },
  });
  const { port } = new URL(world.gh.apiUrl);
  const proxy = await startProxy(port);
  try {
    // Nobody answers to this name but the proxy: an address of this machine would be asked without it.
    const { exitCode, outputs } = await world.run({
      isBuilt: true,
      env: { GITHUB_API_URL: `http://github.example:${port}`, HTTP_PROXY: proxy.url },
    });
    expect([exitCode, outputs['comment-status']]).toEqual([1, 'created']);
    expect(world.bodies()).toHaveLength(1);
    expect(new Set(proxy.opened)).toEqual(new Set([`github.example:${port}`]));
  } finally {
    proxy.close();
    await world.gh.close();
  }
});
