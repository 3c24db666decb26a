import type { Invocation, Location, Notification, PropertyBag, Result, Run } from 'sarif';
import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { notReadLines } from '../../text/ledger-lines.ts';
import { messageOf } from '../../text/message.ts';
import { pathText } from '../../text/path-text.ts';
import { inChunks } from '../text/chunks.ts';
import { fingerprints } from '../text/fingerprint.ts';
import { jsonRows, jsonText } from '../text/json-text.ts';
import { visible } from '../text/plain.ts';
import { worstFirst } from '../worst-first.ts';
import { type SarifRule, sarifLevel, sarifRules } from './sarif-rules.ts';

/** GitHub takes no more results than this from a file. Source: GitHub's page "SARIF support for code scanning". */
const MOST = 25_000;

/** The name of the baseline state; absent if nothing was compared. */
const baselines = new Map<boolean | null, NonNullable<Result['baselineState']>>([
  [true, 'new'],
  [false, 'unchanged'],
]);

/** What addresses of files are relative to: the top of the repository, wherever that is. */
const ROOT = '%SRCROOT%';

interface Numbered {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/**
 * The findings as SARIF 2.1.0, within the limits of GitHub's code scanning. Of more than 25,000 findings the most
 * urgent are kept, and the invocation says how many are left out. Columns count UTF-16 code units.
 */
export function renderSarif(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const kept = mostUrgent(report);
  const dropped = report.findings.length - kept.length;
  const rules = sarifRules();
  const ruleAt = new Map(rules.map((rule, at) => [rule.id, at]));
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [{\n';
  yield* driver(report, rules);
  yield member('columnKind', 'utf16CodeUnits');
  yield member('originalUriBaseIds', {
    [ROOT]: { description: { text: 'The top of the repository.' } },
  });
  yield member('invocations', [invocation(dropped, report)]);
  yield member('properties', about(report));
  yield '    "results": [';
  yield* jsonRows(results(kept, ruleAt), '      ');
  yield kept.length > 0 ? '\n    ]\n  }]\n}\n' : ']\n  }]\n}\n';
}

function member<Key extends keyof Run>(key: Key, value: NonNullable<Run[Key]>): string {
  return `    ${jsonText(key)}: ${jsonText(value)},\n`;
}

function* driver(report: Report, rules: readonly SarifRule[]): Generator<string> {
  const head = {
    name: 'Cloud Estate Check',
    semanticVersion: report.tool.version,
    informationUri: 'https://github.com/cloud-estate/cloud-estate-check',
  };
  yield `    "tool": {"driver": ${jsonText(head).slice(0, -1)},"rules": [`;
  yield* jsonRows(rules, '      ');
  yield '\n    ]}},\n';
}

function mostUrgent(report: Report): Numbered[] {
  const { findings } = report;
  const marks = fingerprints(findings);
  const numbered = findings.map((finding, at) => ({ finding, fingerprint: marks[at] as string }));
  if (numbered.length <= MOST) return numbered;
  const kept = new Set(worstFirst(findings, report, MOST));
  return numbered.filter(({ finding }) => kept.has(finding));
}

/** What the results don't show: findings beyond the limit, and files that weren't read. */
function invocation(dropped: number, { files }: Report): Invocation {
  const texts = notReadLines(files).map(visible);
  if (dropped > 0) {
    texts.push(
      `${dropped} findings are omitted: GitHub accepts ${MOST} from a file. The JSON report has them all.`,
    );
  }
  if (texts.length === 0) return { executionSuccessful: true };
  const toolExecutionNotifications = texts.map(
    (text): Notification => ({ level: 'warning', message: { text } }),
  );
  return { executionSuccessful: true, toolExecutionNotifications };
}

function about(report: Report): PropertyBag {
  const { estate, framework, today, commit, verdict, gate, counts } = report;
  const controls = controlsOfLayers(report);
  return { estate, framework, today, commit, verdict, gate, counts, ...controls };
}

/** The controls behind the layers that results name, once per layer: a result names its layer in its own properties. */
function controlsOfLayers({ findings, matrices, crosswalk }: Report): PropertyBag {
  if (crosswalk === null) return {};
  const named = new Set(findings.map(({ subject }) => subject.layer));
  const controls = new Map<string, Readonly<Record<string, readonly string[]>>>();
  for (const { layer, controls: lists } of matrices.flatMap(({ layers }) => layers)) {
    if (!named.has(layer) || controls.has(layer)) continue;
    const ids = Object.entries(lists).map(([id, list]) => [id, list.map((one) => one.id)] as const);
    controls.set(layer, Object.fromEntries(ids));
  }
  return { controls: Object.fromEntries(controls) };
}

function* results(
  kept: readonly Numbered[],
  ruleAt: ReadonlyMap<string, number>,
): Generator<Result> {
  for (const { finding, fingerprint } of kept) {
    yield result(finding, fingerprint, ruleAt.get(finding.rule) ?? -1);
  }
}

/**
 * One finding. GitHub matches alerts of a rule in a file by `primaryLocationLineHash` alone. Several duties of an
 * entry are at one line, so a hash of the line's text would make one alert of them; ours is of the duty.
 */
function result(finding: Finding, fingerprint: string, ruleIndex: number): Result {
  const { subject, path, introduced, title, reason, remedy, cause, edits } = finding;
  const baseline = baselines.get(introduced);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: sarifLevel(finding.severity),
    message: { text: message(finding) },
    locations: [location(finding)],
    partialFingerprints: {
      'cloudEstateFinding/v1': fingerprint,
      primaryLocationLineHash: `${fingerprint}:1`,
    },
    ...(baseline === undefined ? {} : { baselineState: baseline }),
    properties: { ...subject, path, title, reason, remedy, cause, edits },
  };
}

/** Text in which `](` can't become a link: viewers read `[text](address)` as one even in plain text. */
function message(finding: Finding): string {
  return visible(messageOf(finding)).replaceAll('](', '] (') || finding.rule;
}

function location(finding: Finding): Location {
  const { path } = finding;
  const { file, line, column, endLine, endColumn } = finding.location;
  const name = pathText(path);
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactUri(file), uriBaseId: ROOT },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'member' }] }),
  };
}

/** A path as a relative reference: GitHub refuses an absolute one, and one whose first segment reads as a scheme. */
function artifactUri(file: string): string {
  const relative = file.replace(/^(?:\.?\/)+/, '');
  return relative
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
