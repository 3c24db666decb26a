// What a report counts of entries: cells by their status, and agreements.
import type { CellStatus, Entry } from '../estate/manifest.ts';
import type { AgreementCounts } from '../estate/report.ts';
import { addAgreements, countAgreement, noAgreements } from './agreement-counts.ts';
import { agreementOf } from './entry-report.ts';

/** The totals of services that are only counted. */
export interface Tally {
  /** A hybrid one counted once. */
  readonly services: number;
  readonly cells: Readonly<Record<CellStatus, number>>;
  readonly agreements: AgreementCounts;
}

const noCells = { owned: 0, unowned: 0, waived: 0, provider: 0, 'not-applicable': 0 };

/** Nothing. */
export const noTally: Tally = { services: 0, cells: noCells, agreements: noAgreements() };

/** The entries of one service. */
export function tallyOf(entries: readonly Entry[]): Tally {
  const cells = { ...noCells };
  const agreements = noAgreements();
  for (const entry of entries) {
    for (const { status } of entry.cells) cells[status]++;
    countAgreement(agreements, entry, agreementOf(entry), 1);
  }
  return { services: 1, cells, agreements };
}

/** A tally plus another one, this many times. */
export function withMore(sum: Tally, more: Tally, times: number): Tally {
  const cells = { ...sum.cells };
  for (const key of Object.keys(cells) as CellStatus[]) cells[key] += more.cells[key] * times;
  const agreements = { ...sum.agreements };
  addAgreements(agreements, more.agreements, times);
  return { services: sum.services + more.services * times, cells, agreements };
}
