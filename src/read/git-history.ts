import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { git } from './git.ts';
import { repositoryAround } from './git-repository.ts';
import { gitFiles } from './git-tree.ts';

/** A commit of the past, as its files were. */
export interface PastCommit {
  readonly commit: string;
  /** The day in UTC on which it was committed: ISO date. */
  readonly date: string;
  readonly files: Files;
}

/** The commits that changed some paths. */
export interface PastCommits {
  /** The oldest first: the last of each day. */
  readonly commits: readonly PastCommit[];
  /** How many days with changes were left out, to keep the time bounded. */
  readonly skipped: number;
  /** Whether the clone is missing earlier history. */
  readonly isShallow: boolean;
}

/** How many commits are read: more are spread evenly over the time. */
const MOST_COMMITS = 100;

/**
 * The commits that lead to the one that is checked out (for a merge, the branch that was merged into) and changed any
 * of some paths, which are git's pathspecs from `cwd`. Rejects with `CannotCheck` where git has none.
 */
export async function pastCommits(cwd: string, paths: readonly string[]): Promise<PastCommits> {
  const repository = repositoryAround(cwd);
  const format = ['--first-parent', '--no-show-signature', '--format=%H %ct'];
  const log =
    repository === null ? null : await git(cwd, ['log', ...format, 'HEAD', '--', ...paths]);
  if (repository === null || log === null || !log.ok)
    throw new CannotCheck(
      '`--history git` needs this folder to be in a git repository with a commit. Name reports instead, as in `--history report.json`.',
    );
  const days = new Map<string, string>();
  for (const line of log.out.toString().split('\n')) {
    const [commit = '', seconds = ''] = line.split(' ');
    if (commit === '') continue;
    const date = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    // The newest comes first.
    if (!days.has(date)) days.set(date, commit);
  }
  const all = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const shallow = await git(repository, ['rev-parse', '--is-shallow-repository']);
  const kept = spread(all, MOST_COMMITS);
  return {
    commits: kept.map(([date, commit]) => ({
      date,
      commit,
      files: gitFiles({ repository, commit }, cwd),
    })),
    skipped: all.length - kept.length,
    isShallow: shallow.out.toString().trim() === 'true',
  };
}

/** At most this many items of a list, evenly spread, including the first and the last. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)] as T);
}
