import { type OwnerAnswer, ownerKey, type UnknownAnswer } from '../../resolve/owner-answers.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { whoAmI } from '../api/identity.ts';
import { outOfRequests, outOfTime, rateLimited, refusedToken } from './answers.ts';

export interface UserLookup {
  readonly kind: 'user';
  readonly key: string;
  readonly login: string;
}

export interface TeamLookup {
  readonly kind: 'team';
  readonly key: string;
  /** In lower case, so that one organisation is one. */
  readonly org: string;
  readonly slug: string;
}

/** One user or team to be looked up. */
export type Lookup = UserLookup | TeamLookup;

const HANDLE = /^@([a-z0-9][\w-]*)(?:\/([a-z0-9_][\w.-]*))?$/i;

/** The look-up for an owner's text; null if the text isn't a handle. Nothing else reaches a query. */
export function lookupOf(owner: string): Lookup | null {
  const key = ownerKey(owner);
  const [, name, slug] = HANDLE.exec(key) ?? [];
  if (name === undefined) return null;
  return slug === undefined
    ? { kind: 'user', key, login: name }
    : { kind: 'team', key, org: name, slug };
}

/** Requests that stay for the rest of the run, and for other runs. */
const RESERVE = 50;

/** How many requests all look-ups of a run may make together. */
export class RequestLimit {
  readonly most: number;
  readonly #clients: readonly { readonly client: GitHub; readonly before: number }[];

  constructor(most: number, clients: readonly GitHub[]) {
    this.most = most;
    this.#clients = clients.map((client) => ({ client, before: client.requests() }));
  }

  isReached(): boolean {
    let made = 0;
    for (const { client, before } of this.#clients) made += client.requests() - before;
    return made >= this.most;
  }
}

/** The answers so far, and whether one token may be used to ask for more. */
export class OwnerSession {
  readonly client: GitHub;
  readonly answers: Map<string, OwnerAnswer>;
  readonly #limit: RequestLimit;
  #stopped: UnknownAnswer | null = null;
  #viewer: Promise<string | null> | undefined;

  constructor(client: GitHub, answers: Map<string, OwnerAnswer>, limit: RequestLimit) {
    this.client = client;
    this.answers = answers;
    this.#limit = limit;
  }

  /** Why nothing more is asked; null while there may be. */
  stopped(): UnknownAnswer | null {
    if (this.#stopped === null && this.#limit.isReached()) {
      this.#stopped = outOfRequests(this.#limit.most);
    }
    const left = this.client.rateLeft();
    if (this.#stopped === null && left !== null && left < RESERVE) this.#stopped = rateLimited;
    return this.#stopped;
  }

  stop(why: UnknownAnswer): void {
    this.#stopped ??= why;
  }

  /**
   * Asks, unless no more may be asked. Gives the answer, or the error for the caller to make something of; an error
   * that no further request would escape ends the session.
   */
  async ask<T>(work: (client: GitHub) => Promise<T>): Promise<{ value: T } | GitHubError | null> {
    if (this.stopped() !== null) return null;
    try {
      return { value: await work(this.client) };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (error.kind === 'unauthorised') this.stop(refusedToken);
      if (error.kind === 'rate-limited') this.stop(rateLimited);
      // A timeout before anything was sent is the end of all time, any other that of one request.
      if (error.kind === 'timeout' && error.wroteNothing) this.stop(outOfTime);
      return error;
    }
  }
  /** The login of whoever the token is, in lower case; null where GitHub does not say. Asked once. */
  viewer(): Promise<string | null> {
    this.#viewer ??= this.ask(whoAmI).then((asked) =>
      asked === null || asked instanceof GitHubError
        ? null
        : (asked.value?.login.toLowerCase() ?? null),
    );
    return this.#viewer;
  }
}
