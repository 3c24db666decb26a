import { causeOf, type Finding, type Severity, severities } from '../estate/finding.ts';
import { fails, type Gate } from '../estate/gate.ts';
import { wholeFile } from '../rules/engine/rule.ts';
import { pageOf } from '../rules/engine/run-rules.ts';
import { grouped, plural } from '../text/counts.ts';
import { listed } from '../text/lists.ts';
import { byPlace } from './order.ts';

/** How many findings of one file a report lists. */
export const MOST_LISTED = 1000;

/**
 * Takes the findings of a run one at a time, and keeps those that a report lists: for each file all of them, or the
 * most severe and one that says how many others there are. Its memory is bounded.
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
  #worst: Finding | undefined;
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

  /** Keeps the most severe; among equals, those that the change introduces, then the first in the file. */
  #cut(): void {
    if (this.#kept.length <= MOST_LISTED) return;
    const sorted = this.#kept.sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
    this.#kept = sorted.slice(0, MOST_LISTED);
    for (let at = MOST_LISTED; at < sorted.length; at++) this.#leaveOut(sorted[at] as Finding);
  }

  #leaveOut(finding: Finding): void {
    this.#unlisted[finding.severity]++;
    if (this.#worst === undefined || rank(finding) < rank(this.#worst)) this.#worst = finding;
    if (this.#first === undefined || byPlace(finding, this.#first) < 0) this.#first = finding;
    const { introduced } = finding;
    if (introduced === true || this.#introduced === false) this.#introduced = introduced;
  }

  /**
   * The finding about those that aren't listed: it has the rule of the most severe of them, and the place of the first.
   */
  #more(): Finding | undefined {
    if (this.#worst === undefined || this.#first === undefined) return undefined;
    const { rule, severity } = this.#worst;
    const all = severities.reduce((sum, one) => sum + this.#unlisted[one], 0);
    const kinds = severities
      .filter((one) => this.#unlisted[one] > 0)
      .map((one) => plural(this.#unlisted[one], one));
    return {
      rule,
      severity,
      title: `${plural(all, 'more finding')} in this file`,
      reason: `Only the ${grouped(MOST_LISTED)} most severe findings of a file are listed. The others count too: ${listed(kinds)}.`,
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
