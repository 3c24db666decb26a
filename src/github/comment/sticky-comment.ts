// In: the text of a comment. Out: the one comment on the pull request, and how that went.
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { isActions, isSameAccount, whoAmI } from '../api/identity.ts';
import type { Repository } from '../api/repository.ts';
import { failureOf } from './comment-failure.ts';
import { markerOf, withoutRun } from './marker.ts';
import { type Candidate, openThread, type Thread } from './thread.ts';

/** The one comment that a pull request should have under a key. */
export interface CommentOrder {
  readonly repository: Repository;
  /** Null when the run belongs to no pull request. */
  readonly number: number | null;
  /** Keeps the comments of several jobs apart. */
  readonly key: string;
  /** Markdown, without the marker; null when there is nothing to say. */
  readonly body: string | null;
  /** Written instead of `body` when that is null. */
  readonly resolvedBody: string;
  /** Written instead of `body` when GitHub finds that too long. */
  readonly shorterBody?: string | null;
  readonly mode: 'on-findings' | 'always' | 'never';
}

export type CommentStatus =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'resolved'
  | 'none'
  | 'no-permission'
  | 'no-pull-request'
  | 'failed';

export interface Delivery {
  readonly status: CommentStatus;
  readonly url: string | null;
  /** A sentence for the user, where the status isn't enough. */
  readonly why: string | null;
  /** What GitHub would have accepted: its header `x-accepted-github-permissions`. */
  readonly permissions: string | null;
}

/** GitHub refuses a comment of more characters, the marker among them. */
const MOST_CHARACTERS = 65_536;

interface Job {
  readonly client: GitHub;
  readonly thread: Thread;
  /** What may be written, the fullest first; never empty. */
  readonly texts: readonly string[];
  readonly mayCreate: boolean;
  /** What to say of a comment that was rewritten. */
  readonly rewritten: 'updated' | 'resolved';
}

function outcome(status: CommentStatus, comment: Candidate | null): Delivery {
  return { status, url: comment?.url ?? null, why: null, permissions: null };
}

function textsOf(order: CommentOrder): readonly string[] {
  const marker = markerOf(order.key);
  const bodies =
    order.body === null ? [order.resolvedBody] : [order.body, order.shorterBody ?? null];
  const texts = bodies.filter((body) => body !== null).map((body) => `${marker}\n${body}`);
  const short = texts.filter((text) => text.length <= MOST_CHARACTERS);
  return short.length > 0 ? short : texts.slice(-1);
}

function says(job: Job, comment: Candidate): boolean {
  return job.texts.some((text) => withoutRun(text) === withoutRun(comment.body));
}

/** Writes the fullest text that GitHub takes. */
async function writeFullest<T>(job: Job, write: (text: string) => Promise<T>): Promise<T> {
  const [fullest = '', ...shorter] = job.texts;
  try {
    return await write(fullest);
  } catch (error) {
    const tooLong =
      error instanceof GitHubError && error.kind === 'invalid' && /too long/i.test(error.message);
    const [next] = shorter;
    if (!tooLong || next === undefined) throw error;
    return await write(next);
  }
}

/** Deletes duplicates. One that stays does no harm: the next run finds it. */
async function prune(job: Job, duplicates: readonly Candidate[]): Promise<void> {
  try {
    for (const { id } of duplicates) await job.thread.remove(id);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

/** Keeps the oldest of our comments, with our text. */
async function keepOldest(job: Job, ours: readonly Candidate[]): Promise<Delivery | null> {
  const [oldest, ...duplicates] = ours;
  if (oldest === undefined) return null;
  if (says(job, oldest)) {
    await prune(job, duplicates);
    return outcome('unchanged', oldest);
  }
  const updated = await writeFullest(job, (text) => job.thread.update(oldest.id, text));
  if (updated === null) return await keepOldest(job, duplicates);
  await prune(job, duplicates);
  return outcome(job.rewritten, updated);
}

/** Two runs may have created a comment each at the same time: the older one stays. */
async function keepOlder(job: Job, created: Candidate): Promise<Delivery> {
  try {
    const now = await job.thread.candidates();
    const ours = now.filter((one) => isSameAccount(one.author, created.author));
    if (!ours.some((one) => one.id < created.id)) {
      await prune(
        job,
        ours.filter((one) => one.id > created.id),
      );
      return outcome('created', created);
    }
    const older = ours.filter((one) => one.id < created.id);
    const kept = await keepOldest(job, older);
    if (kept === null) return outcome('created', created);
    await prune(job, [created, ...ours.filter((one) => one.id > created.id)]);
    return { ...kept, status: kept.status === 'unchanged' ? 'unchanged' : job.rewritten };
  } catch (error) {
    // The comment is there; whatever is left to tidy, the next run does.
    if (error instanceof GitHubError) return outcome('created', created);
    throw error;
  }
}

async function create(job: Job, before: readonly Candidate[]): Promise<Delivery> {
  if (!job.mayCreate) return outcome('none', null);
  const known = new Set(before.map((one) => one.id));
  return await keepOlder(job, await writeFullest(job, (text) => job.thread.create(text, known)));
}

async function deliver(job: Job): Promise<Delivery> {
  const candidates = await job.thread.candidates();
  const [only, ...others] = candidates;
  if (only === undefined) return await create(job, []);
  // Whoever wrote it, it says what we would say: no need to find out who we are.
  if (others.length === 0 && says(job, only)) return outcome('unchanged', only);
  const me = await whoAmI(job.client);
  const isOurs = (one: Candidate) =>
    me === null
      ? job.client.tokenKind === 'installation' && isActions(one.author)
      : isSameAccount(one.author, me);
  const kept = await keepOldest(job, candidates.filter(isOurs));
  return kept ?? (await create(job, candidates));
}

/**
 * Sees to it that a pull request has our one comment: found by its marker and its author, created,
 * rewritten or left as it is. Nothing of others is touched. Never throws, and is bounded by the
 * client's budget.
 */
export async function deliverComment(client: GitHub, order: CommentOrder): Promise<Delivery> {
  const { number, mode, repository } = order;
  if (mode === 'never') return outcome('none', null);
  if (number === null) {
    const why = "This run doesn't belong to a pull request, so there is nothing to comment on.";
    return { ...outcome('no-pull-request', null), why };
  }
  try {
    return await deliver({
      client,
      thread: openThread(client, repository, number, markerOf(order.key)),
      texts: textsOf(order),
      mayCreate: order.body !== null || mode === 'always',
      rewritten: order.body === null ? 'resolved' : 'updated',
    });
  } catch (error) {
    return { ...failureOf(error, number), url: null };
  }
}
