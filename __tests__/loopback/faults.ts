import type { Answer } from './routes.ts';

export type FaultKind =
  | 'bad-credentials'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'invalid'
  | 'too-long'
  | 'rate-limit'
  | 'secondary-rate-limit'
  | 'server-error'
  | 'bad-gateway'
  | 'unavailable'
  | 'html'
  | 'answer'
  | 'slow'
  | 'hang'
  | 'reset'
  | 'cut'
  | 'lost-reply'
  | 'lost-connection';

export interface Fault {
  readonly kind: FaultKind;
  readonly method?: string;
  readonly path?: RegExp;
  /** So many requests pass first; default 0. */
  readonly after?: number;
  /** How often; default 1. */
  readonly times?: number;
  /** For `retry-after`; left out when absent. */
  readonly seconds?: number;
  /** For `answer`: what GitHub would never say. */
  readonly json?: unknown;
  /** For `slow`; default 100. */
  readonly ms?: number;
}

/** An answer with a message, as GitHub words its refusals. */
export const message = (status: number, text: string, headers = {}): Answer => {
  return { status, json: { message: text }, headers };
};

/** The answer of a fault that has one. */
export function answerOfFault({ kind, json, seconds }: Fault): Answer | null {
  const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  const accepted = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' };
  switch (kind) {
    case 'bad-credentials':
      return message(401, 'Bad credentials');
    case 'forbidden':
      return message(403, 'Resource not accessible by integration', accepted);
    case 'not-found':
      return message(404, 'Not Found');
    case 'gone':
      return message(410, 'This issue was deleted');
    case 'invalid':
      return message(422, 'Validation Failed');
    case 'too-long':
      return message(422, 'Body is too long (maximum is 65536 characters)');
    case 'rate-limit':
      return message(429, 'API rate limit exceeded', headers);
    case 'secondary-rate-limit':
      return message(403, 'You have exceeded a secondary rate limit.', headers);
    case 'server-error':
      return message(500, 'Server Error');
    case 'bad-gateway':
      return message(502, 'Bad Gateway');
    case 'unavailable':
      return message(503, 'Service Unavailable');
    case 'answer':
      return { status: 200, json };
    case 'html': {
      const bytes = Buffer.from('<html>Unicorn!</html>');
      return { status: 200, bytes, headers: { 'content-type': 'text/html' } };
    }
    default:
      return null;
  }
}

/** Faults in waiting; `next` uses one up where one applies. */
export class Faults {
  readonly #waiting: { fault: Fault; passed: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, passed: 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  next(method: string, path: string): Fault | null {
    for (const entry of this.#waiting) {
      const { fault } = entry;
      if (entry.left === 0 || (fault.method ?? method) !== method) continue;
      if (fault.path !== undefined && !fault.path.test(path)) continue;
      if (entry.passed++ < (fault.after ?? 0)) continue;
      entry.left -= 1;
      return fault;
    }
    return null;
  }
}
