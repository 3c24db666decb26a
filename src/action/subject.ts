import type { Situation } from '../github/event.ts';
import type { Files } from '../read/files.ts';
import { findCheckout } from './checkout.ts';
import { bringsChange, type Compared, cloneBase, comparedWith, findBase } from './compared.ts';
import type { GitHubRun, lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';

/** What to check: files, what they are compared with, and by whose policy. */
export interface Subject extends Compared {
  readonly files: Files;
  /** The commit that the files are of; `null` if it isn't known. */
  readonly commit: string | null;
  /** The folder that is checked out; `null` if nothing is. */
  readonly folder: string | null;
  /** The folder to search, relative to the repository; empty for all of it. */
  readonly start: string;
  /** The event that brings the change: for a pull request's companion, that of the pull request. */
  readonly situation: Situation;
  /** Whether the files are those of the commit that GitHub shows annotations on. */
  readonly annotate: boolean;
}

/** The usual run: the repository that is checked out, compared with the base over the API. */
export async function checkoutSubject(
  github: GitHubRun,
  inputs: Inputs,
  client: ReturnType<typeof lazyClient>,
): Promise<Subject> {
  const { situation, repository } = github;
  const { checkout, why } = await findCheckout(github.workspace, inputs, async (sha, path) => {
    // What a sparse checkout leaves out isn't in the clone either.
    const api = repository === null ? null : await client();
    if (repository === null || api === null) return undefined;
    const { commitFiles } = await import('../github/commits/commit-files.ts');
    return commitFiles(api, { repository, sha }).read(path);
  });
  const { files, folder, start, commit } = checkout;
  const subject = { files, folder, start, commit: commit?.sha ?? null, situation, annotate: true };
  const without = (state: 'none' | 'unread', reason: string): Subject => ({
    ...subject,
    ...comparedWith({ state, why: reason, remedy: '' }, situation),
  });
  if (!bringsChange(situation)) return without('none', "the event doesn't contain a change");
  if (repository === null) return without('none', "the environment doesn't name a repository");
  if (why !== null) return without('unread', why);
  const api = await client();
  if (api === null) {
    const own = await cloneBase(situation, { commit, folder });
    return own === null ? without('unread', 'the input `token` is empty') : { ...subject, ...own };
  }
  return { ...subject, ...(await findBase(api, situation, repository, { files, commit, folder })) };
}
