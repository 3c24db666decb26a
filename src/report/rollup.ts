import type { Finding } from '../estate/finding.ts';
import { frameworkName } from '../estate/framework.ts';
import { failOns, type Gate } from '../estate/gate.ts';
import type {
  Counts,
  Report,
  ReportCrosswalk,
  ReportManifest,
  ReportProvider,
} from '../estate/report.ts';
import { tool } from '../generated/tool.js';
import { withFedramp, withOscal } from '../policy/export-blocks.ts';
import { withRegister } from '../policy/register-block.ts';
import { mostWeak, weakestFirst } from './build.ts';
import { MatrixList } from './matrices.ts';
import { byPlace, compare } from './order.ts';

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
  const list = new MatrixList();
  const manifests = named.flatMap(({ name, report }) => manifestsOf(report, name, list));
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
    commit: null,
    verdict: failed ? 'fail' : 'pass',
    gate: gateOf(reports, failed),
    policy: null,
    files: named.flatMap(({ name, report }) =>
      report.files.map((one) =>
        one.why === 'no-match' ? one : { ...one, path: `${name}/${one.path}` },
      ),
    ),
    counts: summed(reports),
    matrices: list.all,
    crosswalk: crosswalkOfAll(reports),
    manifests,
    register: reports.reduce<Report['register']>(
      (all, { register }) => withRegister(register, all),
      null,
    ),
    providers: providersOf(reports),
    codeRead: reports.every(({ codeRead }) => codeRead),
    oscal: reports.reduce<Report['oscal']>((all, { oscal }) => withOscal(oscal, all), null),
    fedramp: reports.reduce<Report['fedramp']>((all, one) => withFedramp(one.fedramp, all), null),
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

/** The providers of all reports, each once. */
function providersOf(reports: readonly Report[]): ReportProvider[] {
  const all = new Map(reports.flatMap(({ providers }) => providers.map((one) => [one.id, one])));
  return [...all.values()].sort((a, b) => compare(a.id, b.id));
}

/** The manifests of a report in a folder, with the keys that their frameworks have in the list. */
function manifestsOf(report: Report, folder: string, list: MatrixList): ReportManifest[] {
  const keys = new Map<string | null, string>();
  for (const { key, ...about } of report.matrices) {
    const name = frameworkName({ id: about.framework, addOns: about.addOns });
    keys.set(key, list.add(name, about));
  }
  return report.manifests.map((one) => ({
    ...one,
    file: `${folder}/${one.file}`,
    ...commitOf(one, report),
    matrix: keys.get(one.matrix) ?? null,
    // A report that is a roll-up itself has repositories already.
    repository: one.repository === undefined ? folder : `${folder}/${one.repository}`,
  }));
}

/** A report that is a roll-up itself has commits already. */
function commitOf({ commit }: ReportManifest, report: Report): Pick<ReportManifest, 'commit'> {
  const known = commit ?? report.commit ?? null;
  return known === null ? {} : { commit: known };
}

/** The standards of all reports. The newest crosswalk says what the estate as a whole is responsible for. */
function crosswalkOfAll(reports: readonly Report[]): ReportCrosswalk | null {
  const all = reports.flatMap(({ crosswalk }) => crosswalk ?? []);
  const [first, ...others] = all;
  if (first === undefined) return null;
  const newest = others.reduce(
    (one, other) => (other.reviewed > one.reviewed ? other : one),
    first,
  );
  const standards = new Map(
    [newest, ...all]
      .flatMap((one) => one.standards)
      .reverse()
      .map((one) => [one.id, one]),
  );
  return { ...newest, standards: [...standards.values()].reverse() };
}

/** A finding whose files are in a folder. */
function inFolder(finding: Finding, folder: string): Finding {
  const { location, edits, draft } = finding;
  return {
    ...finding,
    location: { ...location, file: `${folder}/${location.file}` },
    edits: edits.map((edit) => ({ ...edit, file: `${folder}/${edit.file}` })),
    ...(draft === undefined ? {} : { draft: { ...draft, file: `${folder}/${draft.file}` } }),
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
