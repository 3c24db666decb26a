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

/**
 * Sends requests through Octokit, which knows the base URL, the proxy and the token. Octokit is loaded at the first
 * request that writes or goes through a proxy; other reads do without. Bodies are read here and not by Octokit, which
 * treats a truncated body as empty.
 */
export function openTransport(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Whether a proxy is in between. */
  readonly isProxied: boolean;
}): Transport {
  const load = async () => {
    const { getOctokit } = await import('@actions/github');
    return getOctokit(options.token, {
      baseUrl: options.apiUrl,
      userAgent: options.userAgent,
      log: silent,
    });
  };
  let loaded: ReturnType<typeof load> | undefined;
  const loadedOnce = () => {
    loaded ??= load();
    return loaded;
  };
  const isDirect = ({ method }: HttpRequest): boolean => method === 'GET' && !options.isProxied;
  return async (request) => {
    const name = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const { signal } = controller;
      const octokit = isDirect(request) ? null : await loadedOnce();
      timer = setTimeout(() => controller.abort(), request.timeout);
      if (octokit === null) {
        const { accept, maxBytes } = request;
        const headers = {
          accept,
          authorization: `Bearer ${options.token}`,
          'user-agent': `${options.userAgent} node.js/${process.versions.node}`,
          ...VERSION,
        };
        return await directGet(absolute(request.url, options.apiUrl), headers, {
          signal,
          maxBytes,
        });
      }
      const answer = await octokit.request({
        method: request.method,
        url: request.url,
        headers: { accept: request.accept, ...VERSION },
        ...(request.body === undefined ? {} : { data: request.body }),
        request: {
          signal,
          // fetch would turn a redirected POST into a GET.
          redirect: request.method === 'GET' ? 'follow' : 'manual',
          parseSuccessResponseBody: false,
          log: silent,
        },
      });
      return {
        status: answer.status,
        headers: headersOf(answer.headers),
        bytes: await bytesOf(answer.data, request.maxBytes),
      };
    } catch (thrown) {
      if (thrown instanceof GitHubError) throw thrown;
      if (controller.signal.aborted) {
        const seconds = Math.round(request.timeout / 100) / 10;
        const message = `no answer to ${name} within ${seconds} s`;
        throw new GitHubError({ kind: 'timeout', message });
      }
      const answer = refusal(thrown);
      if (answer !== null) return answer;
      throw errorOfConnection(name, thrown);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** A path of the API -> where it is. */
function absolute(url: string, apiUrl: string): string {
  return url.startsWith('/') ? `${apiUrl}${url}` : url;
}
