import type { Finding } from '../estate/finding.ts';
import { failOns, type Gate } from '../estate/gate.ts';
import type { Counts, Report } from '../estate/report.ts';
import { mostWeak, tool, weakestFirst } from './build.ts';
import { byPlace } from './order.ts';

/** One report, with the name that its files get in front: the repository's, as a rule. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** A longer list of names is replaced by their number. */
const MOST_NAMES = 5;

/**
 * Many reports as one: of all their services and findings, each file with its report's name in front. It fails if any
 * of them does, by its own gate. It is about no change, so it has no delta.
 */
export function rollUp(named: readonly NamedReport[]): Report {
  const reports = named.map(({ report }) => report);
  const failed = reports.some(({ verdict }) => verdict === 'fail');
  return {
    version: 2,
    tool,
    estate: namesOf(
      reports.map(({ estate }) => estate),
      'estates',
    ),
    framework: namesOf(
      reports.flatMap(({ framework }) => framework.split(', ')),
      'frameworks',
    ),
    today: reports.reduce((latest, { today }) => (today > latest ? today : latest), ''),
    verdict: failed ? 'fail' : 'pass',
    gate: gateOf(reports, failed),
    policy: null,
    files: named.flatMap(({ name, report }) =>
      report.files.map((one) =>
        one.why === 'no-match' ? one : { ...one, path: `${name}/${one.path}` },
      ),
    ),
    counts: summed(reports),
    manifests: named.flatMap(({ name, report }) =>
      report.manifests.map((one) => ({
        ...one,
        file: `${name}/${one.file}`,
        // A report that is a roll-up itself has repositories already.
        repository: one.repository === undefined ? name : `${name}/${one.repository}`,
      })),
    ),
    weakest: weakestFirst(
      named.flatMap(({ name, report }) =>
        report.weakest.map((one) => ({ ...one, file: `${name}/${one.file}` })),
      ),
    ).slice(0, mostWeak),
    findings: named
      .flatMap(({ name, report }) => report.findings.map((one) => inFolder(one, name)))
      .sort(byPlace),
    delta: null,
  };
}

/** A finding whose files are in a folder. */
function inFolder(finding: Finding, folder: string): Finding {
  const { location, edits } = finding;
  return {
    ...finding,
    location: { ...location, file: `${folder}/${location.file}` },
    edits: edits.map((edit) => ({ ...edit, file: `${folder}/${edit.file}` })),
  };
}

function namesOf(all: readonly string[], many: string): string {
  const names = [...new Set(all.filter((name) => name !== ''))];
  return names.length > MOST_NAMES ? `${names.length} ${many}` : names.join(', ');
}

function summed(reports: readonly Report[]): Counts {
  const sum = (key: keyof Counts) => reports.reduce((total, { counts }) => total + counts[key], 0);
  return {
    services: sum('services'),
    duties: sum('duties'),
    owned: sum('owned'),
    unowned: sum('unowned'),
    waived: sum('waived'),
    errors: sum('errors'),
    warnings: sum('warnings'),
    notices: sum('notices'),
  };
}

/** One gate that fits the verdict: of those that fail the strictest, or, where none does, of all the loosest. */
function gateOf(reports: readonly Report[], failed: boolean): Gate {
  const gates = reports
    .filter(({ verdict }) => !failed || verdict === 'fail')
    .map(({ gate }) => gate);
  const strictness = (failOn: Gate['failOn']) =>
    failOn === 'never' ? -1 : failOns.indexOf(failOn);
  const sorted = gates.map(({ failOn }) => failOn).sort((a, b) => strictness(a) - strictness(b));
  const isAll = failed
    ? gates.some(({ scope }) => scope === 'all')
    : gates.every(({ scope }) => scope === 'all');
  return {
    failOn: sorted.at(failed ? -1 : 0) ?? 'error',
    scope: isAll ? 'all' : 'introduced',
  };
}
