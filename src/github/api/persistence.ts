import type { Budget, Clock } from './budget.ts';
import { GitHubError } from './error.ts';

/** Of requests that got no answer at all: each of them takes long, and others want to be made too. */
const ATTEMPTS_WITHOUT_ANSWER = 2;
/** What GitHub asks for where a secondary limit names no time. */
const SECONDARY_WAIT = 60;

interface PersistenceOptions {
  readonly token: string;
  readonly budget: Budget;
  readonly clock: Clock;
  /** How often one request is tried at most. */
  readonly attempts: number;
  /** Milliseconds before the first repetition, doubled for each further one. */
  readonly backoff: number;
  /** Called before a wait, in milliseconds, and what it is for. */
  readonly onWait: ((milliseconds: number, why: GitHubError) => void) | undefined;
}

/** Repeats what failed, as long as that may help and there is time. */
export class Persistence {
  readonly #options: PersistenceOptions;

  constructor(options: PersistenceOptions) {
    this.#options = options;
  }

  /** The result of some work, of which no error names the token. */
  async with<T>(work: () => Promise<T>, mayRepeat: (error: GitHubError) => boolean): Promise<T> {
    const { token, budget, clock, onWait } = this.#options;
    checkToken(token);
    return await budget.spend(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await work();
        } catch (thrown) {
          if (!(thrown instanceof GitHubError)) throw thrown;
          const wait = mayRepeat(thrown) ? this.#waitAfter(thrown, attempt) : null;
          if (wait === null) throw withoutToken(thrown, token);
          onWait?.(wait, thrown);
          await clock.sleep(wait);
        }
      }
    });
  }

  /** Waits before the repetition number `attempt` (from 1) of something; rejects when time is up. */
  async pause(attempt: number): Promise<void> {
    const { budget, clock } = this.#options;
    await budget.spend(async () => {
      budget.check();
      await clock.sleep(Math.min(this.#backoffOf(attempt), budget.left()));
    });
  }

  /** Milliseconds to wait before the next attempt; null to give up. */
  #waitAfter(error: GitHubError, attempt: number): number | null {
    const { attempts, budget } = this.#options;
    const most = error.kind === 'timeout' ? Math.min(attempts, ATTEMPTS_WITHOUT_ANSWER) : attempts;
    if (attempt >= most) return null;
    const wait =
      error.kind === 'rate-limited'
        ? (error.retryAfter ?? SECONDARY_WAIT) * 1000
        : this.#backoffOf(attempt);
    return wait < budget.left() ? wait : null;
  }

  #backoffOf(attempt: number): number {
    return this.#options.backoff * 2 ** (attempt - 1);
  }
}

function checkToken(token: string): void {
  if (token !== '' && !/[^\x21-\x7e]/.test(token)) return;
  const message =
    token === '' ? 'no token is set' : 'the token contains characters that no token has';
  throw new GitHubError({ kind: 'unauthorised', message, wroteNothing: true });
}

function withoutToken(error: GitHubError, token: string): GitHubError {
  return error.message.includes(token)
    ? new GitHubError({ ...error, message: error.message.replaceAll(token, '***') })
    : error;
}
