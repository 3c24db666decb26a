// In: the text of the tracking issue. Out: the one issue of the repository, and how that went.
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { accountOf, isActions, isSameAccount, whoAmI } from '../api/identity.ts';
import { field, numberField, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import { writeOnce } from '../api/write-once.ts';
import { hasMarker, markerOf, withoutRun } from '../comment/marker.ts';

export interface IssueOrder {
  readonly repository: Repository;
  /** Keeps the issues of several jobs apart. */
  readonly key: string;
  readonly title: string;
  /** Markdown, without the marker. */
  readonly body: string;
  /** Whether nothing is open: an issue that is there is closed, and none is made. */
  readonly isSettled: boolean;
}

export interface IssueDelivery {
  readonly status: 'created' | 'updated' | 'unchanged' | 'closed' | 'reopened' | 'none' | 'failed';
  readonly url: string | null;
  /** A sentence for the user where it couldn't be done. */
  readonly why: string | null;
}

interface Found {
  readonly number: number;
  readonly url: string | null;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly reason: string | null;
}

/**
 * Makes sure that the repository has our one issue: created, rewritten, closed or opened again. Never rejects with a
 * `GitHubError`.
 */
export async function deliverIssue(client: GitHub, order: IssueOrder): Promise<IssueDelivery> {
  try {
    return await deliver(client, order);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { status: 'failed', url: null, why: whyNot(error) };
  }
}

async function deliver(client: GitHub, order: IssueOrder): Promise<IssueDelivery> {
  const { repository, title, isSettled } = order;
  const marker = markerOf(`issue.${order.key}`);
  const body = `${marker}\n${order.body}`;
  const mine = await ours(client, repository, marker);
  const open = mine.filter(({ isOpen }) => isOpen);
  const [first, ...others] = open;
  for (const { number } of others)
    await patch(client, repository, number, { state: 'closed', state_reason: 'not_planned' });
  if (first !== undefined) {
    const same = first.title === title && withoutRun(first.body) === withoutRun(body);
    if (same && !isSettled) return done('unchanged', first);
    const close = isSettled ? { state: 'closed', state_reason: 'completed' } : {};
    await patch(client, repository, first.number, { title, body, ...close });
    return done(isSettled ? 'closed' : 'updated', first);
  }
  if (isSettled) return done('none', null);
  const last = mine.at(-1);
  if (last !== undefined) {
    // Whoever closed it as not planned doesn't want it.
    if (last.reason === 'not_planned') return done('none', last);
    await patch(client, repository, last.number, { title, body, state: 'open' });
    return done('reopened', last);
  }
  const url = await writeOnce(
    client,
    async () => {
      const made = await client.write('POST', repositoryPath(repository, 'issues'), {
        title,
        body,
      });
      return textField(made, 'html_url') ?? '';
    },
    async () => (await ours(client, repository, marker)).find(({ isOpen }) => isOpen)?.url ?? null,
  );
  return { status: 'created', url: url === '' ? null : url, why: null };
}

function done(status: IssueDelivery['status'], issue: Found | null): IssueDelivery {
  return { status, url: issue?.url ?? null, why: null };
}

async function patch(
  client: GitHub,
  repository: Repository,
  number: number,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  await client.write('PATCH', repositoryPath(repository, 'issues', String(number)), fields);
}

/** Our issues with a marker, open or closed, the oldest first. */
async function ours(client: GitHub, repository: Repository, marker: string): Promise<Found[]> {
  const me = await whoAmI(client);
  const isApp = client.tokenKind === 'installation';
  // GraphQL leaves `[bot]` out, and REST wants it.
  const login = me?.login.replace(/\[bot\]$/, '') ?? (isApp ? 'github-actions' : null);
  const query = {
    state: 'all',
    sort: 'created',
    direction: 'asc',
    ...(login === null ? {} : { creator: isApp ? `${login}[bot]` : login }),
  };
  const all = await client.list(repositoryPath(repository, 'issues'), query);
  return all.flatMap((issue) => {
    const number = numberField(issue, 'number');
    const author = accountOf(field(issue, 'user'));
    const body = textField(issue, 'body') ?? '';
    if (number === null || author === null || field(issue, 'pull_request') !== undefined) return [];
    const isOurs = me === null ? isApp && isActions(author) : isSameAccount(author, me);
    if (!isOurs || !hasMarker(body, marker)) return [];
    return [
      {
        number,
        url: textField(issue, 'html_url'),
        title: textField(issue, 'title') ?? '',
        body,
        isOpen: textField(issue, 'state') === 'open',
        reason: textField(issue, 'state_reason'),
      },
    ];
  });
}

function whyNot(error: GitHubError): string {
  const what = `Couldn't keep the tracking issue (${error.message}).`;
  if (error.status === 410)
    return `${what} Issues are switched off in this repository. Switch them on, or set the input \`issue\` to \`false\`.`;
  if (error.kind === 'forbidden' || error.kind === 'not-found')
    return /archived/i.test(error.message)
      ? `${what} The repository is archived.`
      : `${what} Give the job "permissions: issues: write", or set the input \`issue\` to \`false\`.`;
  return `${what} The next run tries again.`;
}
