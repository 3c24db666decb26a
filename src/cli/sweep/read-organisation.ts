import type { MissingPart } from '../../estate/rolled-up.ts';
import type { GitHub } from '../../github/api/client.ts';
import { GitHubError } from '../../github/api/error.ts';
import { customProperties } from '../../github/organisation/custom-properties.ts';
import {
  listRepositories,
  type RepositoryList,
  refreshRepositories,
} from '../../github/organisation/list-repositories.ts';
import { ObjectQueries } from '../../github/organisation/object-queries.ts';
import type { FoundPolicy } from '../../github/organisation/organisation-policy-file.ts';
import { readRepositories, searchKey } from '../../github/organisation/read-repositories.ts';
import { policyOfOrganisation } from '../../read/organisation-policy.ts';
import type { SweepState } from '../../read/sweep-state.ts';
import { type Selected, type Selection, selected, unseenNames } from '../../sweep/selection.ts';
import type { KeptRepository, ListedRepository } from '../../sweep/swept-repository.ts';
import { grouped } from '../../text/counts.ts';
import type { SweepProgress } from './sweep-progress.ts';

export interface ReadRequest {
  readonly org: string;
  readonly selection: Selection;
  readonly client: GitHub;
  readonly state: SweepState;
  /** The organisation's policy. */
  readonly policy: FoundPolicy | null;
  readonly progress: SweepProgress;
  /** Keeps the state; called now and then. */
  readonly save: () => Promise<void>;
  /** Whether each repository can be passed on as soon as it is read, so that one is in memory at a time. */
  readonly oneByOne: boolean;
}

/** A repository, with what was read of it. */
export type Ready = readonly [ListedRepository, KeptRepository];

/** Takes repositories as they come. */
export interface RepositorySink {
  /** One without a commit, or that GitHub has disabled. */
  readonly empty: (repository: ListedRepository) => void;
  readonly unread: (repository: ListedRepository, why: string) => void;
  readonly ready: (some: readonly Ready[]) => Promise<void>;
}

export interface ReadOrganisation {
  readonly selected: Selected;
  /** What the list doesn't have, and why. */
  readonly missing: readonly MissingPart[];
  /** How many were read over the API, and how many were as the state had them. */
  readonly read: number;
  readonly unchanged: number;
  /** Why GitHub stopped answering before all was read: another run goes on from here. */
  readonly stopped: string | null;
}

/** How many repositories are read together. */
const GROUP = 200;

/** Lists an organisation and reads what changed since the state. Rejects with a `GitHubError` where it can't be listed. */
export async function readOrganisation(
  request: ReadRequest,
  sink: RepositorySink,
): Promise<ReadOrganisation> {
  const { org, selection, client, state, policy, progress } = request;
  const list = await listAll(request);
  state.listed(list.repositories.map(({ id }) => id));
  const properties =
    selection.properties.length === 0 ? new Map() : await customProperties(client, org);
  const chosen = selected(list.repositories, selection, properties);
  const unseen = unseenNames(list.repositories, selection.names);
  const above =
    policy === null ? null : (await policyOfOrganisation(policy.name, policy.bytes)).manifests;
  const groups = new Groups(request, sink, above);
  const total = chosen.repositories.length;
  for (let from = 0; from < total; from += GROUP) {
    await groups.take(chosen.repositories.slice(from, from + GROUP));
    const done = grouped(Math.min(total, from + GROUP));
    progress.step(
      `Read ${done} of ${grouped(total)} repositories (${grouped(client.requests())} requests)`,
    );
    await request.save();
  }
  const { read, unchanged, stopped } = groups;
  const missing = [
    ...list.hidden.map((why) => ({ name: org, why })),
    ...unseen.map((name) => ({
      name: `${org}/${name}`,
      why: "GitHub doesn't have it, or doesn't show it",
    })),
  ];
  return { selected: chosen, missing, read, unchanged, stopped };
}

/** Takes repositories group by group: reads those that changed since the state, and passes all on to be checked. */
class Groups {
  read = 0;
  unchanged = 0;
  stopped: string | null = null;
  readonly #request: ReadRequest;
  readonly #sink: RepositorySink;
  readonly #above: readonly string[] | null;
  readonly #queries: ObjectQueries;

  constructor(request: ReadRequest, sink: RepositorySink, above: readonly string[] | null) {
    this.#request = request;
    this.#sink = sink;
    this.#above = above;
    this.#queries = new ObjectQueries(request.client);
  }

  async take(group: readonly ListedRepository[]): Promise<void> {
    const { state } = this.#request;
    const key = searchKey(this.#above);
    const ready: Ready[] = [];
    const open: ListedRepository[] = [];
    for (const one of group) {
      const kept = state.get(one.id);
      if (one.head === null || one.disabled) this.#sink.empty(one);
      else if (kept?.head === one.head && kept.search === key) ready.push([one, kept]);
      else open.push(one);
    }
    this.unchanged += ready.length;
    ready.push(...(await this.#readOpen(open)));
    const each = this.#request.oneByOne ? 1 : ready.length;
    for (let from = 0; from < ready.length; from += each)
      await this.#sink.ready(ready.slice(from, from + each));
  }

  /** Those of them that could be read; the others are listed with the reason. */
  async #readOpen(open: readonly ListedRepository[]): Promise<Ready[]> {
    const { client, state } = this.#request;
    const read: Ready[] = [];
    if (open.length === 0) return read;
    try {
      if (this.stopped === null) {
        for (const one of await readRepositories(client, this.#queries, open, this.#above)) {
          if ('why' in one) this.#sink.unread(one.repository, one.why);
          else {
            state.set(one.kept);
            read.push([one.repository, one.kept]);
            this.read++;
          }
        }
        return read;
      }
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.stopped = error.message;
    }
    for (const one of open) this.#sink.unread(one, this.stopped ?? '');
    return [];
  }
}

function listAll({
  client,
  org,
  state,
  selection,
  progress,
}: ReadRequest): Promise<RepositoryList> {
  const withTopics = selection.topics.length > 0;
  const onPage = (listed: number, total: number): void =>
    progress.step(`Listing… ${grouped(listed)} of ${grouped(total)} repositories`);
  return state.ids.length === 0
    ? listRepositories(client, org, withTopics, onPage)
    : refreshRepositories(client, org, state.ids, withTopics, onPage);
}
