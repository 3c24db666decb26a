// In: changes of lines that would settle findings. Out: suggestions on a pull request, each once, and settled ones closed.
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import {
  type Account,
  accountOf,
  couldBeOurs,
  isActions,
  isSameAccount,
  whoAmI,
} from '../api/identity.ts';
import { field, numberField, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import { writeOnce } from '../api/write-once.ts';
import { readAgain } from '../comment/freshness.ts';
import type { PullView } from '../comment/pull-view.ts';
import {
  byDiff,
  type CheckedPull,
  nothingPlaced,
  onDiff,
  type Placed,
  type Suggested,
} from './placed-suggestions.ts';
import { markedBy, settledBody, suggestionId } from './suggestion-marker.ts';

export interface SuggestionOrder extends CheckedPull {
  /** What could be suggested, the most urgent first; made only as far as there is room. */
  readonly wanted: Iterable<Suggested>;
  /** What is still open, be it suggested or not: anything else is settled. */
  readonly open: ReadonlySet<string>;
  /** How many review comments there are, as far as known: where there is none, nothing is looked for. */
  readonly known: number | null;
}

export interface Suggestions {
  readonly made: number;
  readonly settled: number;
  /** A sentence for the user where it couldn't be done. */
  readonly why: string | null;
}

/** More would bury what people say. */
const MOST = 5;
/** How many are tried, because the diff may not show the lines of some. */
const MOST_TRIED = 25;

interface Mine {
  readonly id: number;
  readonly node: string | null;
  readonly about: string;
  readonly body: string;
  /** The lines that it is on; `null` where they were changed since. */
  readonly line: number | null;
  readonly start: number | null;
}

/** Makes what is wanted and new, rewrites what differs and closes what is settled. Never rejects with a `GitHubError`. */
export async function deliverSuggestions(
  client: GitHub,
  order: SuggestionOrder,
): Promise<Suggestions> {
  const counts = { made: 0, settled: 0 };
  try {
    await deliver(client, order, counts);
    return { ...counts, why: null };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { ...counts, why: whyNot(error, order.number) };
  }
}

async function deliver(
  client: GitHub,
  order: SuggestionOrder,
  counts: { made: number; settled: number },
): Promise<void> {
  const { repository, number, head } = order;
  const found = order.known === 0 ? [] : await candidates(client, order);
  const open = new Set([...order.open].map((about) => suggestionId(order.key, about)));
  const tried = firstOf(order.wanted, MOST_TRIED);
  // Whoever wrote them, they say what we would say: no need to find out who we are.
  if (found.length > 0 && saysAll(found, tried, open, order.key)) return;
  const mine = await ours(client, found);
  const isKept = ({ about }: Mine, at: number): boolean =>
    open.has(about) && mine.findIndex((one) => one.about === about) === at;
  const kept = mine.filter(isKept);
  // Two runs at once may have made one each.
  const settled = mine.filter((one, at) => !isKept(one, at));
  // Where all that there is room for is there already, the diff has nothing to add.
  const first = tried.slice(0, Math.max(MOST, kept.length));
  const isDone = first.every((one) => kept.some((there) => isThere(there, one, order.key)));
  const placed = isDone ? nothingPlaced : await onDiff(client, order, tried);
  const stale = kept.filter(
    ({ about, line }) => line === null && placed.all.some((one) => one.id === about),
  );
  const live = new Map(kept.filter((one) => !stale.includes(one)).map((one) => [one.about, one]));
  const fresh = placed.all
    .filter(({ id }) => !live.has(id))
    .slice(0, Math.max(0, MOST - live.size));
  const changed = placed.all.flatMap((one) => {
    const there = live.get(one.id);
    return there !== undefined && isElse(there, one) ? [{ there, one }] : [];
  });
  if (fresh.length + settled.length + stale.length + changed.length === 0) return;
  const checked = { repository, number, head };
  let seen: Pick<PullView, 'late'> = placed.view ?? (await readAgain(client, checked));
  if (seen.late !== null) return;
  const old = [...settled, ...stale];
  for (const one of old) {
    await withdraw(client, repository, one);
    counts.settled++;
  }
  for (const { there, one } of changed) {
    // Where it is on other lines now, the text of one can't become that of the other.
    if (there.line === one.change.end && (there.start ?? there.line) === one.change.start)
      await rewrite(client, repository, there.id, one.body);
    else {
      await withdraw(client, repository, there);
      fresh.push(one);
    }
  }
  if (fresh.length === 0) return;
  if (old.length + changed.length > 0) seen = await readAgain(client, checked);
  if (seen.late !== null) return;
  counts.made = await review(client, order, fresh, placed.isByPatch ? tried : null);
}

/**
 * Makes suggestions as one review -> how many. If they were placed by the change's own patches, `tried` are those that
 * GitHub's diff of the pull request places anew where it refuses a line.
 */
async function review(
  client: GitHub,
  order: SuggestionOrder,
  fresh: readonly Placed[],
  tried: readonly Suggested[] | null,
): Promise<number> {
  const { repository, number, head } = order;
  const about = new Set(fresh.map(({ id }) => id));
  const made = {
    commit_id: head,
    event: 'COMMENT',
    comments: fresh.map(({ path, change: { start, end }, body }) => ({
      path,
      side: 'RIGHT',
      line: end,
      ...(start < end ? { start_line: start, start_side: 'RIGHT' } : {}),
      body,
    })),
  };
  try {
    await writeOnce(
      client,
      () =>
        client.write('POST', repositoryPath(repository, 'pulls', String(number), 'reviews'), made),
      async () => {
        // A review is made as a whole or not at all.
        const now = await ours(client, await candidates(client, order));
        return now.some((one) => about.has(one.about)) ? made : null;
      },
    );
    return fresh.length;
  } catch (error) {
    if (tried === null || !(error instanceof GitHubError) || error.kind !== 'invalid') throw error;
    const all = await byDiff(client, order, tried);
    const left = all.filter(({ id }) => about.has(id));
    if (left.length === 0) return 0;
    if ((await readAgain(client, { repository, number, head })).late !== null) return 0;
    return await review(client, order, left, null);
  }
}

function firstOf<T>(all: Iterable<T>, most: number): T[] {
  const some: T[] = [];
  for (const one of all) {
    some.push(one);
    if (some.length === most) break;
  }
  return some;
}

/** Whether suggestions are each open and there once, and all that there is room for is among them. */
function saysAll(
  found: readonly Mine[],
  tried: readonly Suggested[],
  open: ReadonlySet<string>,
  key: string,
): boolean {
  if (new Set(found.map(({ about }) => about)).size < found.length) return false;
  return (
    found.every(({ about }) => open.has(about)) &&
    tried
      .slice(0, Math.max(MOST, found.length))
      .every((one) => found.some((there) => isThere(there, one, key)))
  );
}

interface Candidate extends Mine {
  readonly author: Account;
}

/** The suggestions that may be ours and aren't settled. */
async function candidates(
  client: GitHub,
  { repository, number, key }: SuggestionOrder,
): Promise<Candidate[]> {
  const url = repositoryPath(repository, 'pulls', String(number), 'comments');
  return (await client.list(url)).flatMap((comment) => {
    const user = field(comment, 'user');
    const body = textField(comment, 'body') ?? '';
    const marked = markedBy(body, key);
    const id = numberField(comment, 'id');
    const author = accountOf(user);
    if (marked === null || marked.isSettled || id === null || author === null) return [];
    if (!couldBeOurs(user, client.tokenKind)) return [];
    const line = numberField(comment, 'line');
    const start = numberField(comment, 'start_line');
    const node = textField(comment, 'node_id');
    return [{ id, node, about: marked.id, body, line, start, author }];
  });
}

/** Those that are ours. */
async function ours(client: GitHub, found: readonly Candidate[]): Promise<Mine[]> {
  if (found.length === 0) return [];
  const me = await whoAmI(client);
  return found.filter(({ author }) =>
    me === null
      ? client.tokenKind === 'installation' && isActions(author)
      : isSameAccount(author, me),
  );
}

/** Whether a comment suggests this already, on lines that nobody has changed since. */
function isThere(there: Mine, { about, text, change }: Suggested, key: string): boolean {
  const body = there.body.replace(/\r\n?/g, '\n');
  const says = body.includes(text) && body.includes(change.lines.join('\n'));
  return there.line !== null && there.about === suggestionId(key, about) && says;
}

function isElse(there: Mine, wanted: Placed): boolean {
  return there.body.replace(/\r\n?/g, '\n').trimEnd() !== wanted.body.trimEnd();
}

/** Removes the block to commit, and folds the comment. If folding is refused, the text says enough. */
async function withdraw(
  client: GitHub,
  repository: Repository,
  { id, node, about }: Mine,
): Promise<void> {
  await rewrite(client, repository, id, settledBody(about));
  if (node === null) return;
  const query =
    'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }';
  try {
    await client.graphql(query, { id: node });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

async function rewrite(
  client: GitHub,
  repository: Repository,
  id: number,
  body: string,
): Promise<void> {
  try {
    await client.write('PATCH', repositoryPath(repository, 'pulls', 'comments', String(id)), {
      body,
    });
  } catch (error) {
    // Someone has deleted it.
    if (!(error instanceof GitHubError) || error.kind !== 'not-found') throw error;
  }
}

function whyNot(error: GitHubError, number: number): string {
  const what = `Couldn't suggest owners on pull request #${number} (${error.message}).`;
  return error.kind === 'forbidden' || error.kind === 'not-found'
    ? `${what} Give the job "permissions: pull-requests: write", or set the input \`suggest\` to \`false\`.`
    : `${what} The findings are in the comment and the summary.`;
}
