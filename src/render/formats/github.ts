import { type Finding, type Severity, severities } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { saysRest } from '../../report/listing.ts';
import { grouped } from '../../text/counts.ts';
import { messageOf } from '../../text/message.ts';
import { type FindingGroup, groupFindings, restText } from '../finding-groups.ts';
import { visible } from '../text/plain.ts';
import { worstFirst } from '../worst-first.ts';

/** GitHub shows ten annotations of each type per step; the rest would only be in the log. */
const MOST = 10;

/** GitHub cuts a message here, in characters. */
const MESSAGE_LIMIT = 4096;

/** Findings as GitHub's workflow commands, which become annotations at their lines. */
export function renderGithub(report: Report): string {
  return githubBeside(report, 0);
}

/** The same, if the step has this many warnings besides the findings, because GitHub counts those too. */
export function githubBeside(report: Report, warnings: number): string {
  const most = (severity: Severity): number =>
    severity === 'warning' ? Math.max(1, MOST - warnings) : MOST;
  return severities.map((severity) => ofSeverity(report, severity, most(severity))).join('');
}

function ofSeverity(report: Report, severity: Severity, most: number): string {
  const all = report.findings.filter((finding) => finding.severity === severity);
  const findings = worstFirst(
    all.filter((finding) => !saysRest(finding)),
    report,
  );
  const more = all.find(saysRest);
  const count = more === undefined ? findings.length : report.counts[`${severity}s`];
  // If not all fit, each is for a different service or mistake: ten of the same two would hide the others.
  const groups =
    count > most ? groupFindings(findings) : findings.map((one): FindingGroup => [one]);
  const isCut = groups.length > most || (more !== undefined && groups.length === most);
  const shown = isCut ? groups.slice(0, most - 1) : groups;
  const commands = shown.map((group) => {
    const rest = restText(group);
    return command(group[0], group[0].rule, [messageOf(group[0]), rest].join(' ').trimEnd());
  });
  const rest = count - shown.reduce((sum, group) => sum + group.length, 0);
  const first = groups[shown.length]?.[0] ?? more;
  if (rest > 0 && first !== undefined) {
    const message = `${grouped(rest)} more ${severity}s, starting here: GitHub shows ten of each kind. The job summary and the report list ${more === undefined ? 'them all' : 'more'}.`;
    commands.push(command(first, `${grouped(rest)} more`, message));
  }
  return commands.map((line) => `${line}\n`).join('');
}

function command({ location, severity }: Finding, title: string, message: string): string {
  const { file, line, column, endLine, endColumn } = location;
  const sameLine = endLine === line;
  const properties: Record<string, string | number> = {
    file,
    line,
    ...(sameLine
      ? {
          endLine: line,
          col: column,
          endColumn: Math.max(column, endColumn),
        }
      : {}),
    title,
  };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(visible(String(value)))}`,
  );
  return `::${severity} ${list.join(',')}::${data(visible(message).slice(0, MESSAGE_LIMIT))}`;
}

/** What follows the second `::`; see GitHub's page on workflow commands. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
