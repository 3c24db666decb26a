import { type ClientOptions, createClient, type GitHub } from '../../src/github/api/client.ts';
import type { GitHubError } from '../../src/github/api/error.ts';
import { parseRepository, type Repository } from '../../src/github/api/repository.ts';
import { hastyClock } from '../hasty-clock.ts';
import type { Loopback } from '../loopback/github.ts';

export interface Timed {
  readonly client: GitHub;
  /** Milliseconds of every wait, none of which was waited for. */
  readonly waits: readonly number[];
}

/** A client of the loopback whose waits pass at once, though its clock counts them. */
export function clientOf(
  gh: Loopback,
  token = 'ghs_write',
  options: Partial<ClientOptions> = {},
): Timed {
  const { clock, waits } = hastyClock();
  const { apiUrl } = gh;
  return { client: createClient({ token, apiUrl, userAgent: 'test/1', clock, ...options }), waits };
}

/** The error that work rejects with. */
export async function errorOf(work: Promise<unknown>): Promise<GitHubError> {
  return await work.then(
    () => {
      throw new Error('did not reject');
    },
    (error: GitHubError) => error,
  );
}

export const widgets = parseRepository('acme/widgets') as Repository;
