// In: an organisation, and which of its repositories. Out: one report on all of them.
import type { Report } from '../../estate/report.ts';
import { withoutReport } from '../../report/repository-state.ts';
import { type Detail, RollUp } from '../../report/rollup.ts';
import type { OwnerAnswers } from '../../resolve/owner-answers.ts';
import type { KeptRepository, ListedRepository } from '../../sweep/swept-repository.ts';
import type { Verified } from '../verified-owners.ts';
import { RuleAnswers } from './ask-rules.ts';
import { KeptEstates, type Opened, reportOnKept } from './check-kept.ts';
import { isPrivate, numbersOf, unnamed, withoutWhy } from './private-names.ts';
import {
  type ReadOrganisation,
  type ReadRequest,
  type Ready,
  type RepositorySink,
  readOrganisation,
} from './read-organisation.ts';

export interface SweepRequest extends ReadRequest {
  /** ISO date. */
  readonly today: string;
  readonly detail: Detail;
  readonly hidePrivate: boolean;
  /** Of how many repositories GitHub is asked whether a rule requires the check. */
  readonly askRules: number;
  /** Asks about the owners of manifests, each once; left out where nobody asks. */
  readonly verify:
    | ((estates: readonly Extract<Opened, { estate: unknown }>[]) => Promise<Verified>)
    | null;
}

export interface SweepResult extends Omit<ReadOrganisation, 'missing'> {
  readonly report: Report;
  readonly answers: OwnerAnswers;
}

/** Lists, reads what changed, checks all of it, and rolls it up. Rejects with a `GitHubError` where it can't be listed. */
export async function runSweep(request: SweepRequest): Promise<SweepResult> {
  const rollup = new RollUp(request.detail);
  const sink = new Sink(rollup, request, new KeptEstates(request.client, request.policy));
  const { missing, ...result } = await readOrganisation(request, sink);
  for (const part of missing) rollup.addMissing(part);
  return { ...result, report: rollup.report(request.today), answers: sink.answers };
}

/** What a reason would say could be its name. */
const UNTOLD = "it couldn't be read";

/** Takes repositories as they come, and puts into the roll-up what it may say of them. */
class Sink implements RepositorySink {
  answers: OwnerAnswers = new Map();
  readonly #rollup: RollUp;
  readonly #request: SweepRequest;
  readonly #estates: KeptEstates;
  readonly #rules: RuleAnswers;

  constructor(rollup: RollUp, request: SweepRequest, estates: KeptEstates) {
    this.#rollup = rollup;
    this.#request = request;
    this.#estates = estates;
    const { client, state, today, askRules } = request;
    this.#rules = new RuleAnswers(client, state, today, askRules);
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
  async ready(ready: readonly Ready[]): Promise<void> {
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
    for (const [repository, kept, one] of opened) {
      const { name, visibility } = repository;
      const required = await this.#rules.of(repository, kept);
      const about = {
        visibility,
        enforced: kept.checks.length > 0,
        ...(required === undefined ? {} : { required }),
      };
      if (!('estate' in one) && one.state === 'not-read') {
        this.unread(repository, one.why);
        continue;
      }
      if (!('estate' in one)) {
        this.#without(repository, withoutReport(name, one.state, one.why, about));
        continue;
      }
      const report = await reportOnKept(one.estate, today, verified);
      if (this.#hides(repository))
        this.#rollup.addNumbers(unnamed(repository), report, about, numbersOf);
      else this.#rollup.add(name, detached(report), about);
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

/** The same report, copied: a part of a manifest's text would keep the whole manifest in memory. */
function detached(report: Report): Report {
  return JSON.parse(JSON.stringify(report));
}
