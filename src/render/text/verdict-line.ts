import { changesOf } from '../../estate/change.ts';
import type { Report } from '../../estate/report.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { grouped, plural } from '../../text/counts.ts';
import { listed } from '../../text/lists.ts';

/** What they find may have duties, which nobody has counted. */
const codeRules: readonly RuleId[] = ['undeclared-service', 'unread-code'];

/** The verdict in one line: `3 duties have no owner, 1 of them new in this change`. */
export function verdictLine(report: Report): string {
  const { counts, delta } = report;
  // The mark depends on the findings, not the gate, so that workflows with different gates show the same mark.
  const mark = counts.errors > 0 ? '❌' : counts.warnings + counts.unowned > 0 ? '⚠️' : '✅';
  if (counts.unowned > 0) {
    const fresh =
      delta === null ? '' : newOnes(counts.unowned, changesOf(delta, 'duty-introduced').length);
    const verb = counts.unowned === 1 ? 'has' : 'have';
    return `${mark} ${plural(counts.unowned, 'duty', 'duties')} ${verb} no owner${fresh}`;
  }
  if (counts.errors > 0) return `${mark} ${plural(counts.errors, 'error')} to fix`;
  // What is no longer checked must not look owned.
  const fewer = report.findings.filter(({ rule }) => rule === 'fewer-duties');
  if (fewer.length > 0) return `${mark} ${listed(fewer.map(({ title }) => title))}`;
  if (report.findings.some(({ rule }) => codeRules.includes(rule)))
    return `${mark} ${plural(counts.warnings, 'warning')} to look at`;
  return `${mark} Every duty has an owner${counts.waived > 0 ? `, or a waiver (${grouped(counts.waived)})` : ''}`;
}

function newOnes(unowned: number, introduced: number): string {
  if (unowned === 1) return `, and it is ${introduced === 0 ? 'not ' : ''}new in this change`;
  const some = introduced === 0 ? 'none' : grouped(introduced);
  return `, ${some} of them new in this change`;
}
