import type { Finding } from '../../estate/finding.ts';
import type { SeenFile } from '../../estate/ledger.ts';
import type { Report } from '../../estate/report.ts';
import { ruleById } from '../../rules/index.ts';
import { addAll } from '../../text/grouping.ts';
import { notReadBecause } from '../../text/ledger-lines.ts';
import { type Paragraph, paragraphMessage, paragraphsOf } from '../paragraphs.ts';
import { inChunks } from '../text/chunks.ts';
import { fingerprints, fnv1a64 } from '../text/fingerprint.ts';
import { jsonRows } from '../text/json-text.ts';
import { visible } from '../text/plain.ts';

/** GitLab has five severities. The highest is for a file that couldn't be checked at all. */
const severities = { error: 'critical', warning: 'minor', notice: 'info' } as const;

/**
 * The findings as GitLab's Code Quality report: an array of issues, one for each mistake, as its widget shows a line
 * for each. A mistake that reaches further than before is a new issue, so that the widget shows it. A file that can't be read is a `blocker`, an
 * error `critical`, a warning `minor`, a notice `info`, and so is a file that looks like a manifest and wasn't read. Source: GitLab's page "Code Quality report format".
 */
export function renderGitlab(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const { findings } = report;
  const marks = fingerprints(findings);
  const markOf = new Map(findings.map((finding, at) => [finding, marks[at] as string]));
  const issues = paragraphsOf(findings).map((one) => issue(one, markOf));
  addAll(issues, report.files.flatMap(notReadIssue));
  yield '[';
  yield* jsonRows(issues, '  ');
  yield issues.length > 0 ? '\n]\n' : ']\n';
}

function notReadIssue(file: SeenFile): object[] {
  const because = notReadBecause(file);
  if (because === null) return [];
  const { path } = file;
  const issue = {
    description: visible(`Not read: ${because}.`),
    check_name: 'not-read',
    fingerprint: fnv1a64(JSON.stringify(['not-read', path])),
    severity: severities.notice,
    location: { path: path.replace(/^(?:\.?\/)+/, ''), lines: { begin: 1, end: 1 } },
  };
  return [issue];
}

function issue(paragraph: Paragraph, markOf: ReadonlyMap<Finding, string>): object {
  const { findings, consequences } = paragraph;
  const [finding, ...others] = findings;
  const { file, line, endLine } = finding.location;
  const isUnreadable = ruleById(finding.rule).category === 'unreadable';
  const marks = [...findings, ...consequences].map((one) => markOf.get(one) ?? '');
  const isAlone = others.length === 0 && consequences.length === 0;
  return {
    description: visible(paragraphMessage(paragraph)),
    check_name: finding.rule,
    fingerprint: isAlone ? (marks[0] ?? '') : fnv1a64(JSON.stringify(marks.toSorted())),
    severity: isUnreadable ? 'blocker' : severities[finding.severity],
    location: {
      path: file.replace(/^(?:\.?\/)+/, ''),
      lines: { begin: line, end: endLine },
    },
  };
}
