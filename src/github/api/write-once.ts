import type { GitHub } from './client.ts';
import { GitHubError } from './error.ts';

const ATTEMPTS = 3;

/** The answer was lost, so that the write may have happened or not. */
function isUnclear(error: unknown): error is GitHubError {
  if (!(error instanceof GitHubError) || error.wroteNothing) return false;
  return error.kind === 'server' || error.kind === 'network' || error.kind === 'timeout';
}

/** Writes; when the answer is lost, looks for what was written before writing again. Rejects with a `GitHubError`. */
export async function writeOnce<T>(
  client: GitHub,
  write: () => Promise<T>,
  look: () => Promise<T | null>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!isUnclear(error)) throw error;
      await client.pause(attempt);
      const landed = await look();
      if (landed !== null) return landed;
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
