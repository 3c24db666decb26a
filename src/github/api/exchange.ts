import type { Budget, Clock } from './budget.ts';
import type { HttpAnswer } from './direct-get.ts';
import { errorOfAnswer, GitHubError } from './error.ts';
import type { HttpRequest, Transport } from './transport.ts';

const JSON_TYPE = 'application/vnd.github+json';
const MAX_JSON = 128 * 1024 * 1024;
const REDIRECTS = 3;

/** A request of which the client says how long it may take. */
export type Sendable = Omit<HttpRequest, 'timeout'>;

interface ExchangeOptions {
  readonly transport: Transport;
  readonly apiUrl: string;
  readonly budget: Budget;
  readonly clock: Clock;
  /** Milliseconds for one request. */
  readonly requestTimeout: number;
}

/** Sends requests, counts them, and knows what is left of GitHub's rate limits. */
export class Exchange {
  readonly #options: ExchangeOptions;
  #sent = 0;
  /** What is left of each of GitHub's rate limits, as it last said. */
  readonly #rates = new Map<string, number>();

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  get sent(): number {
    return this.#sent;
  }

  /** What is left of the rate limit that is nearest to its end; null where GitHub hasn't said. */
  get rateLeft(): number | null {
    return this.#rates.size === 0 ? null : Math.min(...this.#rates.values());
  }

  /** The answer to a request, which is tried once; rejects with a `GitHubError` if GitHub refuses it. */
  async once(request: Sendable): Promise<HttpAnswer> {
    const answer = await this.#follow(request);
    if (answer.status >= 200 && answer.status < 300) return answer;
    const data = parseJson(answer.bytes);
    throw errorOfAnswer(
      nameOf(request),
      answer.status,
      answer.headers,
      data,
      this.#options.clock.now(),
    );
  }

  /** The same for an answer in JSON. */
  async json(
    request: Omit<Sendable, 'accept' | 'maxBytes'>,
  ): Promise<{ readonly answer: HttpAnswer; readonly data: unknown }> {
    const answer = await this.once({ ...request, accept: JSON_TYPE, maxBytes: MAX_JSON });
    const data = parseJson(answer.bytes);
    if (typeof data === 'object') return { answer, data };
    throw new GitHubError({
      kind: 'server',
      status: answer.status,
      message: `GitHub answered ${nameOf(request)} with ${answer.status}, but not with JSON`,
    });
  }

  /** A write to a renamed repository is answered with its new address: the same request goes there. */
  async #follow(request: Sendable): Promise<HttpAnswer> {
    const { apiUrl } = this.#options;
    let url = request.url;
    for (let hop = 0; ; hop++) {
      const answer = await this.#send({ ...request, url });
      const location = answer.headers.location;
      const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
      if (!moved || hop === REDIRECTS || !URL.canParse(location, apiUrl)) return answer;
      const target = new URL(location, apiUrl);
      if (target.origin !== new URL(apiUrl).origin) return answer;
      url = target.href;
    }
  }

  async #send(request: Sendable): Promise<HttpAnswer> {
    const { budget, requestTimeout, transport } = this.#options;
    budget.check();
    this.#sent++;
    const timeout = Math.max(1, Math.min(requestTimeout, budget.left()));
    const answer = await transport({ ...request, timeout });
    const left = Number(answer.headers['x-ratelimit-remaining'] ?? Number.NaN);
    if (Number.isSafeInteger(left))
      this.#rates.set(answer.headers['x-ratelimit-resource'] ?? resourceOf(request), left);
    return answer;
  }
}

/** A request as messages name it. */
function nameOf({ method, url }: Pick<HttpRequest, 'method' | 'url'>): string {
  return `${method} ${url.replace(/\?.*$/s, '')}`;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return bytes.byteLength === 0 ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The rate limit that a request counts against, where the answer doesn't say it. */
function resourceOf({ url }: Pick<HttpRequest, 'url'>): string {
  return url.endsWith('/graphql') ? 'graphql' : 'core';
}
