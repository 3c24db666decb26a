/** A repository on GitHub: `owner/name` in two. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

const NAME = /^[A-Za-z0-9._-]{1,100}$/;

function isName(text: string | undefined): text is string {
  return text !== undefined && NAME.test(text) && text !== '.' && text !== '..';
}

/** Reads `owner/name`; null for anything else. */
export function parseRepository(text: unknown): Repository | null {
  if (typeof text !== 'string') return null;
  const [owner, name, ...rest] = text.split('/');
  return isName(owner) && isName(name) && rest.length === 0 ? { owner, name } : null;
}

/** `owner/name`, as it is written. */
export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

/** GitHub compares owners and names without case. */
export function isSameRepository(one: Repository | null, other: Repository | null): boolean {
  if (one === null || other === null) return false;
  return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}

/**
 * The path of an API request under a repository; every segment is encoded, so that text from a
 * payload or a tree can't reach another endpoint.
 */
export function repositoryPath(repository: Repository, ...segments: readonly string[]): string {
  return ['/repos', repository.owner, repository.name, ...segments]
    .map((segment, position) => (position === 0 ? segment : encodeURIComponent(segment)))
    .join('/');
}

const REMOTE =
  /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?(?<host>[^/:@]+)(?::\d+(?=\/))?[/:]\/?(?<name>[^/]+\/[^/]+?)(?:\.git)?\/?$/i;

/** The repository that the address of a git remote leads to; null for one on another server than the API's. */
export function repositoryAt(remote: string, apiUrl: string): Repository | null {
  const { host = '', name } = REMOTE.exec(remote)?.groups ?? {};
  if (!URL.canParse(apiUrl)) return null;
  const server = new URL(apiUrl).hostname.replace(/^api\./, '');
  return host.toLowerCase() === server ? parseRepository(name) : null;
}
