import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { ruleById } from '../../rules/index.ts';
import { messageOf } from '../../text/message.ts';
import { inChunks } from '../text/chunks.ts';
import { fingerprints } from '../text/fingerprint.ts';
import { jsonRows } from '../text/json-text.ts';
import { visible } from '../text/plain.ts';

/** GitLab has five severities. The highest is for a file that couldn't be checked at all. */
const severities = { error: 'critical', warning: 'minor', notice: 'info' } as const;

/**
 * The findings as GitLab's Code Quality report: an array of issues. A file that can't be read is a `blocker`, an
 * error `critical`, a warning `minor`, a notice `info`. Source: GitLab's page "Code Quality report format".
 */
export function renderGitlab(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  const { findings } = report;
  const marks = fingerprints(findings);
  yield '[';
  yield* jsonRows(
    findings.map((finding, at) => issue(finding, marks[at] as string)),
    '  ',
  );
  yield findings.length > 0 ? '\n]\n' : ']\n';
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
