import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { pipeline } from 'node:stream';
import { GitHubError } from './error.ts';

/** A whole answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** As many redirects as `fetch` follows. */
const REDIRECTS = 20;
const moved: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The variables that name a proxy, as `@actions/http-client` reads them. */
const proxies = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Whether an environment names a proxy, which only Octokit can use. */
export function hasProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return proxies.some((name) => (env[name] ?? '') !== '');
}

/**
 * Reads from GitHub without Octokit: most runs of the action only read, and Octokit brings undici, which took 60 ms of
 * such a run. Follows redirects as `fetch` does: the token stays with the host that it is for.
 */
export async function directGet(
  address: string,
  headers: Readonly<Record<string, string>>,
  { signal, maxBytes }: { readonly signal: AbortSignal; readonly maxBytes: number },
): Promise<HttpAnswer> {
  let url = new URL(address);
  let sent: OutgoingHttpHeaders = { ...headers, 'accept-encoding': 'gzip' };
  for (let hop = 0; ; hop++) {
    const answer = await answerTo(url, sent, signal);
    const { statusCode: status = 0 } = answer;
    const { location } = answer.headers;
    if (!moved.has(status) || location === undefined || hop === REDIRECTS)
      return {
        status,
        headers: headersOf(answer.headers),
        bytes: await readBody(await unzipped(answer), maxBytes),
      };
    answer.resume();
    const target = new URL(location, url);
    if (target.origin !== url.origin) sent = { ...sent, authorization: undefined };
    url = target;
  }
}

async function answerTo(
  url: URL,
  headers: OutgoingHttpHeaders,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  // Only one of the two is loaded: HTTPS takes 8 ms.
  const { get } = url.protocol === 'http:' ? await import('node:http') : await import('node:https');
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return new Promise((settle, reject) => {
    get(url, { headers: Object.fromEntries(given), signal }, settle).on('error', reject);
  });
}

async function unzipped(answer: IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  if (answer.headers['content-encoding'] !== 'gzip') return answer;
  const { createGunzip } = await import('node:zlib');
  // Errors on the way are thrown where the end is read.
  return pipeline(answer, createGunzip(), () => {});
}

/** Headers, with one text for each name in lower case. */
export function headersOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/** The bytes of a body; rejects if there are more than allowed. */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new GitHubError({
        kind: 'invalid',
        message: `the answer is too large (limit: ${maxBytes} bytes)`,
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
