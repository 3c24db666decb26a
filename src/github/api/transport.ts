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

/** A whole answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export type Transport = (request: HttpRequest) => Promise<HttpAnswer>;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

function headersOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

async function readBody(body: unknown, maxBytes: number): Promise<Uint8Array> {
  if (typeof body === 'string') return Buffer.from(body);
  if (body === null || body === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
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

/**
 * Sends requests through Octokit, which knows the base URL, the proxy and the token. Octokit is loaded
 * at the first request. Bodies are read here and not by Octokit, which takes a body that was cut off
 * for an empty one.
 */
export function openTransport(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly userAgent: string;
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
  return async (request) => {
    const name = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      loaded ??= load();
      const octokit = await loaded;
      timer = setTimeout(() => controller.abort(), request.timeout);
      const answer = await octokit.request({
        method: request.method,
        url: request.url,
        headers: { accept: request.accept, 'x-github-api-version': '2022-11-28' },
        ...(request.body === undefined ? {} : { data: request.body }),
        request: {
          signal: controller.signal,
          // fetch would turn a redirected POST into a GET.
          redirect: request.method === 'GET' ? 'follow' : 'manual',
          parseSuccessResponseBody: false,
          log: silent,
        },
      });
      return {
        status: answer.status,
        headers: headersOf(answer.headers),
        bytes: await readBody(answer.data, request.maxBytes),
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
