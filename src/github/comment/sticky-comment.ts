// In: the text of a comment. Out: the one comment on the pull request, and how that went.

import { once } from '../../estate/once.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { isActions, isSameAccount, whoAmI } from '../api/identity.ts';
import type { Repository } from '../api/repository.ts';
import { failureOf } from './comment-failure.ts';
import { closedOf, type Late, type Now, readAgain } from './freshness.ts';
import {
  askedIn,
  isSigned,
  MOST_CHARACTERS,
  markerOf,
  signatureOf,
  withAsked,
  withoutRun,
} from './marker.ts';
import { type PullView, viewPull } from './pull-view.ts';
import { type Candidate, openThread, type Thread } from './thread.ts';

/** On a fork's pull request both may write: the check, if its token allows it, sees more than the companion. */
export type Writer = 'check' | 'check-of-fork' | 'companion';

/** The one comment that a pull request should have under a key. */
export interface CommentOrder {
  readonly repository: Repository;
  /** Null when the run belongs to no pull request. */
  readonly number: number | null;
  /** The commit that the text is about: if there is a newer one by now, nothing is written. */
  readonly head: string | null;
  /** Whether the pull request was closed when the run began: it is left alone then. */
  readonly isClosed: boolean;
  /** How many comments it had when the run began, as far as known. */
  readonly comments?: number | null;
  /** Left out: the check of a pull request of the repository itself. */
  readonly writer?: Writer;
  /** Keeps the comments of several jobs apart. */
  readonly key: string;
  /** Markdown, without the marker; null when there is nothing to say. */
  readonly body: string | null;
  /** Returns what is written instead of `body` if that is null; called only if there is a comment, or must be one. */
  readonly resolvedBody: () => string;
  /** Written instead of `body` when GitHub finds that too long. */
  readonly shorterBody?: string | null;
  /** The status of a comment that was rewritten, if `body` doesn't say. */
  readonly rewritten?: 'updated' | 'resolved';
  readonly mode: 'on-findings' | 'always' | 'never';
  /** Files on which something may be suggested next: one request after the comment covers them too. */
  readonly next?: readonly string[];
}

export type CommentStatus =
  | 'created'
  | 'updated'
  | 'unchanged'
  | 'resolved'
  | 'none'
  | 'outdated'
  | 'closed'
  | 'no-permission'
  | 'no-pull-request'
  | 'failed';

export interface Delivery {
  readonly status: CommentStatus;
  readonly url: string | null;
  /** A sentence for the user, if the status isn't enough. */
  readonly why: string | null;
  /** What GitHub would have accepted: its header `x-accepted-github-permissions`. */
  readonly permissions: string | null;
  /** The existing comment, as far as known. */
  readonly comment?: { readonly id: number; readonly asked: readonly string[] };
  /** What was seen right after the comment was written, if nothing was written since. */
  readonly view?: PullView;
}

interface Job {
  readonly client: GitHub;
  readonly thread: Thread;
  /** What may be written, the fullest first; never empty. */
  readonly texts: () => readonly string[];
  readonly mayCreate: boolean;
  /** Whether the pull request had no comment at all when the run began. */
  readonly wasEmpty: boolean;
  /** The line by which the check of a fork's pull request signs for the commit; `null` where none is needed. */
  readonly signature: string | null;
  readonly isCompanion: boolean;
  /** Views the pull request after a comment was created; `null` if that is of no use. */
  readonly viewPull: () => Promise<PullView | null>;
  /** Rejects with `TooLate` where the run may not write any more; asked right before each write. */
  readonly inTime: () => Promise<Now>;
  /** What to say of a comment that was rewritten. */
  readonly rewritten: 'updated' | 'resolved';
}

/** A newer commit has come, or the pull request was closed, while the check ran. */
class TooLate extends Error {
  override readonly name = 'TooLate';
  readonly late: Late;

  constructor(late: Late) {
    super(late.why);
    this.late = late;
  }
}

function outcome(status: CommentStatus, comment: Candidate | null): Delivery {
  const known = { status, url: comment?.url ?? null, why: null, permissions: null };
  if (comment === null) return known;
  return { ...known, comment: { id: comment.id, asked: askedIn(comment.body) } };
}

function textsOf(order: CommentOrder): readonly string[] {
  const signature = order.writer === 'check-of-fork' ? signatureOf(order.head) : null;
  const marker = [markerOf(order.key), ...(signature === null ? [] : [signature])].join('\n');
  const bodies =
    order.body === null ? [order.resolvedBody()] : [order.body, order.shorterBody ?? null];
  const texts = bodies.filter((body) => body !== null).map((body) => `${marker}\n${body}`);
  const short = texts.filter((text) => text.length <= MOST_CHARACTERS);
  return short.length > 0 ? short : texts.slice(-1);
}

function says(job: Job, comment: Candidate): boolean {
  const { signature } = job;
  if (!job.isCompanion && signature !== null && !isSigned(comment.body, signature)) return false;
  return job.texts().some((text) => withoutRun(text) === withoutRun(comment.body));
}

/** Writes the fullest text that GitHub takes. */
async function writeFullest<T>(
  job: Job,
  write: (text: string) => Promise<T>,
  inTime = job.inTime,
): Promise<T> {
  const [fullest = '', ...shorter] = job.texts();
  await inTime();
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
  if (duplicates.length === 0) return;
  try {
    await job.inTime();
    for (const { id } of duplicates) await job.thread.remove(id);
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof TooLate)) throw error;
  }
}

const SEES_MORE =
  'No comment was written: the check of this commit, which sees more, has written its own.';

function stuck(comment: Candidate): Delivery {
  const why =
    "GitHub lists the check's comment but doesn't let this token update it, so the comment is about an older run. Delete it, and the next run writes a new one.";
  return { ...outcome('failed', comment), why };
}

/** Keeps the oldest of our comments, with our text. */
async function keepOldest(job: Job, ours: readonly Candidate[]): Promise<Delivery | null> {
  const [oldest, ...duplicates] = ours;
  if (oldest === undefined) return null;
  if (says(job, oldest)) {
    await prune(job, duplicates);
    return outcome('unchanged', oldest);
  }
  const asked = askedIn(oldest.body);
  const updated = await writeFullest(job, (text) =>
    job.thread.update(oldest.id, withAsked(text, asked)),
  );
  if (updated === null) {
    // GitHub also says "not found" if a token may not write. Another comment at every run would be worse than none.
    if ((await job.thread.candidates()).some(({ id }) => id === oldest.id)) return stuck(oldest);
    return await keepOldest(job, duplicates);
  }
  await prune(job, duplicates);
  return outcome(job.rewritten, updated);
}

const AT_ONCE =
  'Another run wrote its comment at the same time, so this one only made sure that one exists.';

/** Two runs may have created a comment each at the same time: the older one stays. */
async function keepOlder(job: Job, created: Candidate): Promise<Delivery> {
  try {
    const view = await job.viewPull();
    const now = await job.thread.candidates(view?.comments);
    const ours = now.filter((one) => isSameAccount(one.author, created.author));
    if (!ours.some((one) => one.id < created.id)) {
      const later = ours.filter((one) => one.id > created.id);
      await prune(job, later);
      const done = outcome('created', created);
      return view === null || later.length > 0 ? done : { ...done, view };
    }
    const older = ours.filter((one) => one.id < created.id);
    const kept = await keepOldest(job, older);
    if (kept === null) return outcome('created', created);
    await prune(job, [created, ...ours.filter((one) => one.id > created.id)]);
    const status = kept.status === 'unchanged' ? 'unchanged' : job.rewritten;
    return { ...kept, status, why: AT_ONCE };
  } catch (error) {
    // The comment exists; the next run tidies up whatever is left.
    if (error instanceof GitHubError) return outcome('created', created);
    throw error;
  }
}

async function create(
  job: Job,
  before: readonly Candidate[],
  inTime = job.inTime,
): Promise<Delivery> {
  if (!job.mayCreate) return outcome('none', null);
  const known = new Set(before.map((one) => one.id));
  const write = (text: string) => job.thread.create(text, known);
  return await keepOlder(job, await writeFullest(job, write, inTime));
}

async function deliver(job: Job): Promise<Delivery> {
  if (job.wasEmpty && job.mayCreate) {
    // The answer that the run may write also says that there is no comment, which saves a request for an empty list.
    const now = await job.inTime();
    if (now.comments === 0) return await create(job, [], async () => now);
  }
  const candidates = await job.thread.candidates();
  const [only, ...others] = candidates;
  if (only === undefined) return await create(job, []);
  // Whoever wrote it, it says what we would say, so it doesn't matter who we are.
  if (others.length === 0 && says(job, only)) return outcome('unchanged', only);
  const me = await whoAmI(job.client);
  const isOurs = (one: Candidate) =>
    me === null
      ? job.client.tokenKind === 'installation' && isActions(one.author)
      : isSameAccount(one.author, me);
  const ours = candidates.filter(isOurs);
  const { signature, isCompanion } = job;
  const signed = ours.find(({ body }) => signature !== null && isSigned(body, signature));
  if (isCompanion && signed !== undefined) return { ...outcome('none', signed), why: SEES_MORE };
  const kept = await keepOldest(job, ours);
  return kept ?? (await create(job, candidates));
}

/**
 * Makes sure that a pull request has our one comment: found by its marker and its author, created, rewritten or left as
 * it is. Other comments are never touched. Never throws, and is bounded by the client's budget.
 */
export async function deliverComment(client: GitHub, order: CommentOrder): Promise<Delivery> {
  const { number, mode, repository } = order;
  if (mode === 'never') return outcome('none', null);
  if (number === null) {
    const why = "This run doesn't belong to a pull request, so there is nothing to comment on.";
    return { ...outcome('no-pull-request', null), why };
  }
  const tooLate = (late: Late): Delivery => ({ ...outcome(late.status, null), why: late.why });
  if (order.isClosed) return tooLate(closedOf(number));
  try {
    return await deliver({
      client,
      inTime: async () => {
        const now = await readAgain(client, { repository, number, head: order.head });
        if (now.late !== null) throw new TooLate(now.late);
        return now;
      },
      viewPull: async () => {
        const { head, next = [] } = order;
        return next.length === 0 ? null : viewPull(client, { repository, number, head }, next);
      },
      thread: openThread(client, repository, number, markerOf(order.key)),
      texts: once(() => textsOf(order)),
      signature:
        order.writer === undefined || order.writer === 'check' ? null : signatureOf(order.head),
      isCompanion: order.writer === 'companion',
      mayCreate: order.body !== null || mode === 'always',
      wasEmpty: order.comments === 0,
      rewritten: order.rewritten ?? (order.body === null ? 'resolved' : 'updated'),
    });
  } catch (error) {
    if (error instanceof TooLate) return tooLate(error.late);
    return { ...failureOf(error, number), url: null };
  }
}
