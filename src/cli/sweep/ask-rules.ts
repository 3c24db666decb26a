import { dayOf } from '../../evidence/dates.ts';
import type { GitHub } from '../../github/api/client.ts';
import { type Required, requiresCheck } from '../../github/organisation/required-checks.ts';
import type { SweepState } from '../../read/sweep-state.ts';
import type { KeptRepository, ListedRepository } from '../../sweep/swept-repository.ts';

/** An answer is used for this many days without asking again. */
const FRESH_DAYS = 7;
/** An answer older than this isn't used. */
const OLD_DAYS = 90;
/** This many requests of the rate limit are left for reading repositories. */
const SPARED = 500;

/**
 * Asks, for repositories whose workflow checks pull requests, whether a rule requires the check. That takes two
 * requests each, so a sweep asks about some, keeps the answers in the state, and the next one asks about others: those
 * never asked about, and half as many of those asked about longest ago.
 */
export class RuleAnswers {
  readonly #client: GitHub;
  readonly #state: SweepState;
  readonly #today: string;
  readonly #again: ReadonlySet<string>;
  #left: number;

  constructor(client: GitHub, state: SweepState, today: string, most: number) {
    this.#client = client;
    this.#state = state;
    this.#today = today;
    this.#left = most;
    const stale = [...state.required].filter(([, { day }]) => this.#age(day) >= FRESH_DAYS);
    stale.sort(([, a], [, b]) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    this.#again = new Set(stale.slice(0, Math.ceil(most / 2)).map(([id]) => id));
  }

  /** Whether a rule requires its check; left out where no workflow makes one. */
  async of(
    repository: ListedRepository,
    { checks }: KeptRepository,
  ): Promise<Required | undefined> {
    if (checks.length === 0) return undefined;
    const known = this.#state.required.get(repository.id);
    const names = checks.join('\n');
    const isSame = known?.checks === names;
    if (known !== undefined && isSame && !this.#again.has(repository.id))
      return this.#age(known.day) > OLD_DAYS ? 'unknown' : known.answer;
    const left = this.#client.rateLeft();
    if (this.#left === 0 || (left !== null && left < SPARED))
      return known === undefined || !isSame || this.#age(known.day) > OLD_DAYS
        ? 'unknown'
        : known.answer;
    this.#left--;
    const { answer, failed } = await requiresCheck(this.#client, repository, checks);
    if (failed) return answer;
    this.#state.required.set(repository.id, { day: this.#today, checks: names, answer });
    return answer;
  }

  #age(day: string): number {
    return (dayOf(this.#today) ?? 0) - (dayOf(day) ?? 0);
  }
}
