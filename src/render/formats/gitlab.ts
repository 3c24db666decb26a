import type { Finding } from '../../estate/finding.ts';
import type { SeenFile } from '../../estate/ledger.ts';
import type { Report } from '../../estate/report.ts';
import { ruleById } from '../../rules/index.ts';
import { notReadBecause } from '../../text/ledger-lines.ts';
import { messageOf } from '../../text/message.ts';
import { inChunks } from '../text/chunks.ts';
import { fingerprints, fnv1a64 } from '../text/fingerprint.ts';
import { jsonRows } from '../text/json-text.ts';
import { visible } from '../text/plain.ts';

/** GitLab has five severities. The highest is for a file that couldn't be checked at all. */
const severities = { error: 'critical', warning: 'minor', notice: 'info' } as const;

/**
 * The findings as GitLab's Code Quality report: an array of issues. A file that can't be read is a `blocker`, an
 * error `critical`, a warning `minor`, a notice `info`, and so is a file that looks like a manifest and wasn't read. Source: GitLab's page "Code Quality report format".
 */
export function renderGitlab(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const { findings } = report;
  const marks = fingerprints(findings);
  const issues = findings.map((finding, at) => issue(finding, marks[at] as string));
  issues.push(...report.files.flatMap(notReadIssue));
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

function issue(finding: Finding, fingerprint: string): object {
  const { file, line, endLine } = finding.location;
  const isUnreadable = ruleById(finding.rule).category === 'unreadable';
  return {
    description: visible(messageOf(finding)),
    check_name: finding.rule,
    fingerprint,
    severity: isUnreadable ? 'blocker' : severities[finding.severity],
    location: {
      path: file.replace(/^(?:\.?\/)+/, ''),
      lines: { begin: line, end: endLine },
    },
  };
}
