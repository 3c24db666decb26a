import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { type Account, accountOf, couldBeOurs } from '../api/identity.ts';
import { field, numberField, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import { writeOnce } from '../api/write-once.ts';
import { hasMarker } from './marker.ts';

/** A comment that carries our marker and whose author could be us. */
export interface Candidate {
  readonly id: number;
  readonly body: string;
  readonly author: Account;
  readonly url: string | null;
}

/** The comments of one pull request that carry one marker. */
export interface Thread {
  /** The candidates, oldest first; `known` are comments that were read already, as REST has them. */
  readonly candidates: (known?: readonly unknown[]) => Promise<readonly Candidate[]>;
  /** Writes a new comment, once: `known` are the ids that were there before. */
  readonly create: (text: string, known: ReadonlySet<number>) => Promise<Candidate>;
  /** Rewrites a comment; null when it no longer exists. */
  readonly update: (id: number, text: string) => Promise<Candidate | null>;
  /** Deletes a comment, unless it is already deleted. */
  readonly remove: (id: number) => Promise<void>;
}

function candidateOf(comment: unknown): Candidate | null {
  const id = numberField(comment, 'id');
  const author = accountOf(field(comment, 'user'));
  if (id === null || author === null) return null;
  const body = textField(comment, 'body') ?? '';
  return { id, body, author, url: textField(comment, 'html_url') };
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd();
  return plain(one) === plain(other);
}

function written(answer: unknown): Candidate {
  const comment = candidateOf(answer);
  if (comment !== null) return comment;
  throw new GitHubError({
    kind: 'server',
    message: "GitHub confirmed the comment but didn't return it",
  });
}

async function unlessGone<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') return null;
    throw error;
  }
}

/** The thread of a pull request; every method rejects with a `GitHubError`. */
export function openThread(
  client: GitHub,
  repository: Repository,
  number: number,
  marker: string,
): Thread {
  const comments = repositoryPath(repository, 'issues', String(number), 'comments');
  const address = (id: number) => repositoryPath(repository, 'issues', 'comments', String(id));

  const candidates = async (known?: readonly unknown[]) => {
    const found: Candidate[] = [];
    for (const comment of known ?? (await client.list(comments))) {
      const candidate = candidateOf(comment);
      if (candidate === null || !hasMarker(candidate.body, marker)) continue;
      if (couldBeOurs(field(comment, 'user'), client.tokenKind)) found.push(candidate);
    }
    return found.sort((one, other) => one.id - other.id);
  };

  return {
    candidates,
    create: (text, known) =>
      writeOnce<Candidate>(
        client,
        async () => written(await client.write('POST', comments, { body: text })),
        async () => {
          const isNew = (one: Candidate) => !known.has(one.id) && sameText(one.body, text);
          return (await candidates()).find(isNew) ?? null;
        },
      ),
    update: (id, text) =>
      writeOnce<Candidate | null>(
        client,
        () =>
          unlessGone(async () => written(await client.write('PATCH', address(id), { body: text }))),
        async () => {
          const now = await unlessGone(async () => candidateOf(await client.get(address(id))));
          return now !== null && sameText(now.body, text) ? now : null;
        },
      ),
    remove: async (id) => {
      await unlessGone(() => client.write('DELETE', address(id)));
    },
  };
}
