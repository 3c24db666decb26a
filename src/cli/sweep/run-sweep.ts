// In: an organisation, and which of its repositories. Out: one report on all of them.
import type { Report } from '../../estate/report.ts';
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
import { policyFrom } from '../../read/policy-file.ts';
import type { SweepState } from '../../read/sweep-state.ts';
import { withoutReport } from '../../report/repository-state.ts';
import { type Detail, RollUp } from '../../report/rollup.ts';
import type { OwnerAnswers } from '../../resolve/owner-answers.ts';
import type { KeptRepository, ListedRepository } from '../../sweep/repository.ts';
import { type Selected, type Selection, selected, unseenNames } from '../../sweep/selection.ts';
import { grouped } from '../../text/counts.ts';
import type { Verified } from '../owners.ts';
import { KeptEstates, type Opened, reportOnKept } from './check-kept.ts';
import { isPrivate, numbersOf, unnamed, withoutWhy } from './private-names.ts';
import type { SweepProgress } from './sweep-progress.ts';

export interface SweepRequest {
  readonly org: string;
  readonly selection: Selection;
  readonly client: GitHub;
  readonly state: SweepState;
  /** The organisation's policy. */
  readonly policy: FoundPolicy | null;
  /** ISO date. */
  readonly today: string;
  readonly detail: Detail;
  readonly hidePrivate: boolean;
  /** Asks about the owners of manifests, each once; left out where nobody asks. */
  readonly verify:
    | ((estates: readonly Extract<Opened, { estate: unknown }>[]) => Promise<Verified>)
    | null;
  readonly progress: SweepProgress;
  /** Keeps the state; called now and then, and at the end. */
  readonly save: () => Promise<void>;
}

export interface SweepResult {
  readonly report: Report;
  readonly selected: Selected;
  /** How many were read over the API, and how many were as the state had them. */
  readonly read: number;
  readonly unchanged: number;
  /** Whether GitHub stopped answering before all was read: another sweep goes on from here. */
  readonly stopped: string | null;
  readonly answers: OwnerAnswers;
}

/** So many repositories are in memory at a time. */
const GROUP = 200;

/** Lists, reads what changed, checks all of it, and rolls it up. Rejects with a `GitHubError` where it can't be listed. */
export async function runSweep(request: SweepRequest): Promise<SweepResult> {
  const { org, selection, client, state, policy, progress } = request;
  const list = await listAll(request);
  state.listed(list.repositories.map(({ id }) => id));
  const properties =
    selection.properties.length === 0 ? new Map() : await customProperties(client, org);
  const chosen = selected(list.repositories, selection, properties);
  const rollup = new RollUp(request.detail);
  for (const why of list.hidden) rollup.addMissing({ name: org, why });
  for (const name of unseenNames(list.repositories, selection.names))
    rollup.addMissing({
      name: `${org}/${name}`,
      why: "GitHub doesn't have it, or doesn't show it",
    });
  const above = policy === null ? null : (await policyFrom(policy.name, policy.bytes)).manifests;
  const estates = new KeptEstates(client, policy);
  const sink = new Sink(rollup, request, estates);
  const groups = new Groups(request, sink, above);
  const total = chosen.repositories.length;
  for (let from = 0; from < total; from += GROUP) {
    await groups.take(chosen.repositories.slice(from, from + GROUP));
    const done = grouped(Math.min(total, from + GROUP));
    progress.step(
      `Read and checked ${done} of ${grouped(total)} repositories (${grouped(client.requests())} requests)`,
    );
    await request.save();
  }
  const report = rollup.report(request.today);
  const { read, unchanged, stopped } = groups;
  return { report, selected: chosen, read, unchanged, stopped, answers: sink.answers };
}

/** Takes repositories group by group: reads those that changed since the state, and passes all on to be checked. */
class Groups {
  read = 0;
  unchanged = 0;
  stopped: string | null = null;
  readonly #request: SweepRequest;
  readonly #sink: Sink;
  readonly #above: readonly string[] | null;
  readonly #queries: ObjectQueries;

  constructor(request: SweepRequest, sink: Sink, above: readonly string[] | null) {
    this.#request = request;
    this.#sink = sink;
    this.#above = above;
    this.#queries = new ObjectQueries(request.client);
  }

  async take(group: readonly ListedRepository[]): Promise<void> {
    const { state } = this.#request;
    const key = searchKey(this.#above);
    const ready: (readonly [ListedRepository, KeptRepository])[] = [];
    const open: ListedRepository[] = [];
    for (const one of group) {
      const kept = state.get(one.id);
      if (one.head === null || one.disabled) this.#sink.empty(one);
      else if (kept?.head === one.head && kept.search === key) ready.push([one, kept]);
      else open.push(one);
    }
    this.unchanged += ready.length;
    ready.push(...(await this.#readOpen(open)));
    // Where GitHub isn't asked about owners, one repository is in memory at a time.
    const each = this.#request.verify === null ? 1 : ready.length;
    for (let from = 0; from < ready.length; from += each)
      await this.#sink.check(ready.slice(from, from + each));
  }

  /** Those of them that could be read; the others are listed with the reason. */
  async #readOpen(
    open: readonly ListedRepository[],
  ): Promise<(readonly [ListedRepository, KeptRepository])[]> {
    const { client, state } = this.#request;
    const read: (readonly [ListedRepository, KeptRepository])[] = [];
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
}: SweepRequest): Promise<RepositoryList> {
  const withTopics = selection.topics.length > 0;
  const onPage = (listed: number, total: number): void =>
    progress.step(`Listing… ${grouped(listed)} of ${grouped(total)} repositories`);
  return state.ids.length === 0
    ? listRepositories(client, org, withTopics, onPage)
    : refreshRepositories(client, org, state.ids, withTopics, onPage);
}

/** What a reason would say could be its name. */
const UNTOLD = "it couldn't be read";

/** Takes repositories as they come, and puts into the roll-up what it may say of them. */
class Sink {
  answers: OwnerAnswers = new Map();
  readonly #rollup: RollUp;
  readonly #request: SweepRequest;
  readonly #estates: KeptEstates;

  constructor(rollup: RollUp, request: SweepRequest, estates: KeptEstates) {
    this.#rollup = rollup;
    this.#request = request;
    this.#estates = estates;
  }

  empty(repository: ListedRepository): void {
    const { disabled, visibility } = repository;
    const [state, why] = disabled
      ? (['not-read', 'GitHub has disabled it'] as const)
      : (['no-manifest', 'it has no commit'] as const);
    this.#without(repository, withoutReport(repository.name, state, why, { visibility }));
  }

  unread(repository: ListedRepository, why: string): void {
    const { name, visibility } = repository;
    this.#without(repository, withoutReport(name, 'not-read', why, { visibility }));
    const shown = this.#hides(repository) ? unnamed(repository) : name;
    this.#rollup.addMissing({ name: shown, why: this.#hides(repository) ? UNTOLD : why });
  }

  /** Opens all of them first, so that GitHub is asked about their owners together. */
  async check(ready: readonly (readonly [ListedRepository, KeptRepository])[]): Promise<void> {
    const { state, verify, today } = this.#request;
    const opened: (readonly [ListedRepository, KeptRepository, Opened])[] = [];
    for (const [repository, kept] of ready) {
      const one = await this.#estates.open(repository, kept);
      if ('estate' in one && one.kept !== kept) state.set(one.kept);
      opened.push([repository, kept, one]);
    }
    const estates = opened.flatMap(([, , one]) => ('estate' in one ? one : []));
    const verified = verify === null ? {} : await verify(estates);
    this.answers = verified.owners ?? this.answers;
    for (const [repository, { enforced }, one] of opened) {
      const { name, visibility } = repository;
      const about = { visibility, enforced };
      if (!('estate' in one)) {
        this.#without(repository, withoutReport(name, one.state, one.why, about));
        continue;
      }
      const report = await reportOnKept(one.estate, today, verified);
      if (this.#hides(repository))
        this.#rollup.addNumbers(unnamed(repository), report, about, numbersOf);
      else this.#rollup.add(name, report, about);
    }
  }

  #without(repository: ListedRepository, one: ReturnType<typeof withoutReport>): void {
    this.#rollup.addRepository(
      this.#hides(repository) ? withoutWhy(one, unnamed(repository)) : one,
    );
    if (one.state === 'unreadable') this.#rollup.addFailure();
  }

  #hides(repository: ListedRepository): boolean {
    return this.#request.hidePrivate && isPrivate(repository);
  }
}
