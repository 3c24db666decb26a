import { causeOf, type Finding, type Severity, severities } from '../estate/finding.ts';
import type { Gate } from '../estate/gate.ts';
import { wholeFile } from '../rules/engine/rule.ts';
import { pageOf } from '../rules/engine/run-rules.ts';
import { grouped, plural } from '../text/counts.ts';
import { listed } from '../text/lists.ts';
import { byPlace, fails } from './order.ts';

/** How many findings of one file a report lists. */
export const MOST_LISTED = 1000;

/**
 * Takes the findings of a run one at a time, and keeps those that a report lists: of each file all, or the gravest, and
 * one more that says how many there are besides. However many there are, they need little room.
 */
export class Listing {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly #counts = { error: 0, warning: 0, notice: 0 };
  readonly #files = new Map<string, FileListing>();
  readonly #gate: Gate;
  #failed = false;

  constructor(gate: Gate) {
    this.#gate = gate;
    this.counts = this.#counts;
  }

  add(finding: Finding): void {
    this.#counts[finding.severity]++;
    this.#failed ||= fails(finding, this.#gate);
    const { file } = finding.location;
    let listing = this.#files.get(file);
    if (listing === undefined) {
      listing = new FileListing();
      this.#files.set(file, listing);
    }
    listing.add(finding);
  }

  /** Whether the gate fails for one of all that were added. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Those to list, in their order. */
  listed(): Finding[] {
    return [...this.#files.values()].flatMap((listing) => listing.listed()).sort(byPlace);
  }
}

const REST = ['unlisted'];

/** Whether a finding of a report only says how many more there are in its file. */
export function saysRest({ rule, cause }: Finding): boolean {
  return cause === causeOf(rule, REST);
}

/** The findings of one file. */
class FileListing {
  #kept: Finding[] = [];
  readonly #unlisted = { error: 0, warning: 0, notice: 0 };
  #gravest: Finding | undefined;
  #first: Finding | undefined;
  #introduced: boolean | null = false;

  add(finding: Finding): void {
    this.#kept.push(finding);
    if (this.#kept.length >= 2 * MOST_LISTED) this.#cut();
  }

  listed(): Finding[] {
    this.#cut();
    const more = this.#more();
    return more === undefined ? this.#kept : [...this.#kept, more];
  }

  /** Keeps the gravest, of equals those that the change brings, and of these the first in the file. */
  #cut(): void {
    if (this.#kept.length <= MOST_LISTED) return;
    const sorted = this.#kept.sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
    this.#kept = sorted.slice(0, MOST_LISTED);
    for (let at = MOST_LISTED; at < sorted.length; at++) this.#leaveOut(sorted[at] as Finding);
  }

  #leaveOut(finding: Finding): void {
    this.#unlisted[finding.severity]++;
    if (this.#gravest === undefined || rank(finding) < rank(this.#gravest)) this.#gravest = finding;
    if (this.#first === undefined || byPlace(finding, this.#first) < 0) this.#first = finding;
    const { introduced } = finding;
    if (introduced === true || this.#introduced === false) this.#introduced = introduced;
  }

  /** What is said of those that are not listed: under the rule of the gravest of them, where the first one is. */
  #more(): Finding | undefined {
    if (this.#gravest === undefined || this.#first === undefined) return undefined;
    const { rule, severity } = this.#gravest;
    const all = severities.reduce((sum, one) => sum + this.#unlisted[one], 0);
    const kinds = severities
      .filter((one) => this.#unlisted[one] > 0)
      .map((one) => plural(this.#unlisted[one], one));
    return {
      rule,
      severity,
      title: `${plural(all, 'more finding')} in this file`,
      reason: `Of a file ${grouped(MOST_LISTED)} findings are listed, the gravest. The others count all the same: ${listed(kinds)}.`,
      remedy: 'Fix those that are listed, then check again.',
      location: this.#first.location,
      path: [],
      subject: wholeFile,
      cause: causeOf(rule, REST),
      introduced: this.#introduced,
      edits: [],
      docs: pageOf(rule),
    };
  }
}

function rank({ severity, introduced }: Finding): number {
  return 2 * severities.indexOf(severity) + (introduced === false ? 1 : 0);
}
