import { once } from '../../estate/once.ts';
import { directGet, type HttpAnswer, headersOf, readBody } from './direct-get.ts';
import { errorOfConnection, GitHubError } from './error.ts';

/** One HTTP request to GitHub. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Absolute, or a path of the API. */
  readonly url: string;
  readonly accept: string;
  readonly body?: unknown;
  /** Answers above this many bytes are refused. */
  readonly maxBytes: number;
  /** Milliseconds until the request is given up. */
  readonly timeout: number;
}

export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

async function bytesOf(body: unknown, maxBytes: number): Promise<Uint8Array> {
  if (typeof body === 'string') return Buffer.from(body);
  if (body === null || body === undefined) return new Uint8Array();
  return readBody(body as AsyncIterable<Uint8Array>, maxBytes);
}

/** An answer of 400 or more, which Octokit throws; null for anything that is not an answer. */
function refusal(thrown: unknown): HttpAnswer | null {
  const response = (thrown as { response?: { status: number; headers: object; data: unknown } })
    ?.response;
  if (response === undefined) return null;
  const { data } = response;
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
  return {
    status: response.status,
    headers: headersOf({ ...response.headers }),
    bytes: Buffer.from(text),
  };
}

const VERSION = { 'x-github-api-version': '2022-11-28' };

interface TransportOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Whether a proxy is in between. */
  readonly isProxied: boolean;
}

/**
 * Sends requests through Octokit, which knows the base URL, the proxy and the token. Octokit is loaded
 * at the first request that writes or goes through a proxy; other reads do without. Bodies are read here and
 * not by Octokit, which takes a body that was cut off for an empty one.
 */
export function openTransport(options: TransportOptions): Transport {
  const loaded = once(() => loadOctokit(options));
  const isDirect = ({ method }: HttpRequest): boolean => method === 'GET' && !options.isProxied;
  return async (request) => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const octokit = isDirect(request) ? null : await loaded();
      timer = setTimeout(() => controller.abort(), request.timeout);
      return octokit === null
        ? await sentDirectly(request, options, signal)
        : await sentBy(octokit, request, signal);
    } catch (thrown) {
      const answer = signal.aborted ? null : refusal(thrown);
      if (answer !== null) return answer;
      throw failureOf(request, thrown, signal);
    } finally {
      clearTimeout(timer);
    }
  };
}

type Octokit = Awaited<ReturnType<typeof loadOctokit>>;

async function loadOctokit({ token, apiUrl, userAgent }: TransportOptions) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl, userAgent, log: silent });
}

function sentDirectly(
  { url, accept, maxBytes }: HttpRequest,
  { token, apiUrl, userAgent }: TransportOptions,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const headers = {
    accept,
    authorization: `Bearer ${token}`,
    'user-agent': `${userAgent} node.js/${process.versions.node}`,
    ...VERSION,
  };
  return directGet(absolute(url, apiUrl), headers, { signal, maxBytes });
}

async function sentBy(
  octokit: Octokit,
  { method, url, accept, body, maxBytes }: HttpRequest,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const answer = await octokit.request({
    method,
    url,
    headers: { accept, ...VERSION },
    ...(body === undefined ? {} : { data: body }),
    request: {
      signal,
      // fetch would turn a redirected POST into a GET.
      redirect: method === 'GET' ? 'follow' : 'manual',
      parseSuccessResponseBody: false,
      log: silent,
    },
  });
  return {
    status: answer.status,
    headers: headersOf(answer.headers),
    bytes: await bytesOf(answer.data, maxBytes),
  };
}

/** Why a request got no answer. */
function failureOf(
  { method, url, timeout }: HttpRequest,
  thrown: unknown,
  { aborted }: AbortSignal,
): GitHubError {
  if (thrown instanceof GitHubError) return thrown;
  const name = `${method} ${url.replace(/\?.*$/s, '')}`;
  if (!aborted) return errorOfConnection(name, thrown);
  const seconds = Math.round(timeout / 100) / 10;
  return new GitHubError({ kind: 'timeout', message: `no answer to ${name} within ${seconds} s` });
}

/** A path of the API -> where it is. */
function absolute(url: string, apiUrl: string): string {
  return url.startsWith('/') ? `${apiUrl}${url}` : url;
}
