import { changesOf } from '../../estate/change.ts';
import type { DutyRef, Finding } from '../../estate/finding.ts';
import { isDuty } from '../../estate/framework.ts';
import { failing } from '../../estate/gate.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { notReadBecause } from '../../text/ledger-lines.ts';
import { messageOf } from '../../text/message.ts';
import { pathText } from '../../text/path-text.ts';
import { type DutyFindings, dutyFindings } from '../duty-findings.ts';
import { type Paragraph, paragraphMessage, paragraphsOf } from '../paragraphs.ts';
import { inChunks } from '../text/chunks.ts';
import { escapeMarkup } from '../text/markup.ts';

type Outcome = 'passed' | 'failed' | 'skipped';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly outcome: Outcome;
  /** Of a failure or a skipped case. */
  readonly message: string;
  /** The rule; of a failure only. */
  readonly type: string;
  readonly findings: readonly Finding[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * The report as JUnit XML: a suite for each service or part with a test case for each of its duties (owned passes,
 * waived is skipped, unowned fails; a mistake that several of them fail by is said in full in the first), then a suite
 * for each file with a case for each mistake that is about no unowned duty. Of those an error fails, and so does whatever fails the gate; the others are skipped, so that no reader loses them.
 * A last suite lists the files that look like manifests and weren't read, as skipped.
 */
export function renderJunit(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const reported = dutyFindings(report);
  const total = { tests: 0, failures: 0, skipped: 0 };
  for (const suite of suites(report, reported)) {
    const one = count(suite.cases);
    total.tests += one.tests;
    total.failures += one.failures;
    total.skipped += one.skipped;
  }
  const name = report.estate === '' ? 'Cloud estate' : report.estate;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites ${attributes({ name, ...total, errors: 0, time: 0 })}>\n`;
  for (const suite of suites(report, reported)) yield suiteXml(suite);
  yield '</testsuites>\n';
}

function* suites(report: Report, reported: DutyFindings): Generator<Suite> {
  const reasons = new Map<string, string>();
  const waivers = report.delta === null ? [] : changesOf(report.delta, 'waiver');
  for (const { file, subject, after } of waivers) {
    if (after !== null) reasons.set(dutyKey(file, subject), after.reason);
  }
  const mistakes = mistakesOf(report.findings);
  const first = new Map<Paragraph, string>();
  for (const manifest of report.manifests) {
    for (const service of manifest.services) {
      const suite = suiteName(manifest, service);
      const cases = service.layers
        .filter(({ party }) => isDuty(party))
        .map((layer) => dutyCase(manifest, service, layer, reported, reasons))
        .map((one) => saidOnce(one, suite, mistakes, first));
      if (cases.length > 0) yield { name: suite, cases };
    }
  }
  yield* otherSuites(report, reported);
  yield* notReadSuite(report);
}

/** The mistake that each finding belongs to. */
function mistakesOf(findings: readonly Finding[]): ReadonlyMap<Finding, Paragraph> {
  const mistakes = new Map<Finding, Paragraph>();
  for (const one of paragraphsOf(findings)) {
    for (const finding of [...one.findings, ...one.consequences]) mistakes.set(finding, one);
  }
  return mistakes;
}

/** The first case that a mistake fails describes it in full; the others name that case. */
function saidOnce(
  one: Case,
  suite: string,
  mistakes: ReadonlyMap<Finding, Paragraph>,
  first: Map<Paragraph, string>,
): Case {
  const [worst] = one.findings;
  const mistake = worst === undefined ? undefined : mistakes.get(worst);
  if (worst === undefined || mistake === undefined) return one;
  const [head] = mistake.findings;
  if (head.rule !== worst.rule && mistake.consequences.includes(worst)) {
    const { file, line, column } = head.location;
    const message = `${worst.title}. It follows from the mistake at ${file}:${line}:${column} (${head.rule}).`;
    return { ...one, message };
  }
  const known = first.get(mistake);
  if (known === undefined) {
    first.set(mistake, `${suite} ${one.name}`);
    return one;
  }
  return { ...one, message: `${worst.title}. The same mistake as in ${known}.`, findings: [] };
}

function suiteName(manifest: ReportManifest, service: ReportService): string {
  const part = service.part === undefined ? '' : `.${service.part}`;
  return `${manifest.file}:${service.id}${part}`;
}

function dutyKey(file: string, { service, part, layer }: DutyRef): string {
  return JSON.stringify([file, service, part, layer]);
}

function dutyCase(
  manifest: ReportManifest,
  service: ReportService,
  layer: ReportLayer,
  reported: DutyFindings,
  reasons: ReadonlyMap<string, string>,
): Case {
  const { line } = layer.location ?? service.location;
  const one = { name: layer.layer, file: manifest.file, line, type: '', findings: [] };
  if (layer.status === 'owned') return { ...one, outcome: 'passed', message: '' };
  if (layer.status === 'waived') {
    const { id, part = null } = service;
    const duty = { service: id, part, layer: layer.layer };
    const reason = reasons.get(dutyKey(manifest.file, duty));
    return { ...one, outcome: 'skipped', message: reason ?? 'waived' };
  }
  const findings = reported.of(manifest, service, layer);
  const [worst] = findings;
  const message = worst === undefined ? `No owner for ${layer.layer}.` : messageOf(worst);
  const type: RuleId = worst?.rule ?? 'unowned-duty';
  return { ...one, outcome: 'failed', message, type, findings };
}

function* otherSuites(report: Report, reported: DutyFindings): Generator<Suite> {
  const failed = new Set(failing(report.findings, report.gate));
  const byFile = new Map<string, Case[]>();
  for (const mistake of paragraphsOf(report.findings)) {
    const findings = mistake.findings.filter((one) => !reported.has(one));
    const [finding] = findings;
    if (finding === undefined) continue;
    const { location, rule, path, severity } = finding;
    const { file, line } = location;
    const cases = byFile.get(file) ?? [];
    byFile.set(file, cases);
    cases.push({
      name: path.length === 0 ? rule : `${rule} ${pathText(path)}`,
      file,
      line,
      outcome:
        severity === 'error' || findings.some((one) => failed.has(one)) ? 'failed' : 'skipped',
      message: findings.length === 1 ? messageOf(finding) : paragraphMessage(mistake),
      type: rule,
      findings,
    });
  }
  for (const [name, cases] of byFile) yield { name, cases };
}

/** The files that look like manifests and weren't read, so that no reader takes them for passed. */
function* notReadSuite({ files }: Report): Generator<Suite> {
  const cases = files.flatMap((file): Case[] => {
    const because = notReadBecause(file);
    if (because === null) return [];
    const { path } = file;
    const message = `Not read: ${because}.`;
    return [
      { name: path, file: path, line: 1, outcome: 'skipped', message, type: '', findings: [] },
    ];
  });
  if (cases.length > 0) yield { name: 'Not read', cases };
}

function count(cases: readonly Case[]): { tests: number; failures: number; skipped: number } {
  let failures = 0;
  let skipped = 0;
  for (const { outcome } of cases) {
    if (outcome === 'failed') failures++;
    else if (outcome === 'skipped') skipped++;
  }
  return { tests: cases.length, failures, skipped };
}

function suiteXml(suite: Suite): string {
  const { name, cases } = suite;
  const head = attributes({ name, ...count(cases), errors: 0, time: 0 });
  return `  <testsuite ${head}>\n${cases.map((one) => caseXml(name, one)).join('')}  </testsuite>\n`;
}

function caseXml(classname: string, one: Case): string {
  const { name, file, line, outcome, message, type } = one;
  const head = `    <testcase ${attributes({ name, classname, file, line, time: 0 })}`;
  if (outcome === 'passed') return `${head}/>\n`;
  if (outcome === 'skipped') {
    return `${head}>\n      <skipped ${attributes({ message })}/>\n    </testcase>\n`;
  }
  const body = one.findings.map(details).join('\n');
  return `${head}>\n      <failure ${attributes({ message, type })}>${body}</failure>\n    </testcase>\n`;
}

function details(finding: Finding): string {
  const { location, severity, rule, docs } = finding;
  const { file, line, column } = location;
  return [`${file}:${line}:${column} ${severity} ${rule}`, messageOf(finding), docs]
    .map(escapeMarkup)
    .join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}="${escapeMarkup(String(value))}"`)
    .join(' ');
}
