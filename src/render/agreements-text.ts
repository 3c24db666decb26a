import type { Finding } from '../estate/finding.ts';
import type { Report, ReportService } from '../estate/report.ts';
import { ruleById } from '../rules/index.ts';
import { plural } from '../text/counts.ts';
import { cut } from '../text/cut.ts';
import { listed } from '../text/lists.ts';
import { plain } from './text/plain.ts';
import { agreementEntries, worstFirst } from './worst-first.ts';

/** A shorter list has no order to show. */
const FEW = 2;
const MOST = 5;

/** The agreements to read or find, most urgent first. The findings themselves are in the order of the file. */
export function agreementsText(report: Report, columns: number): string {
  const found = report.findings.filter(({ rule }) => ruleById(rule).category === 'agreement');
  if (found.length < FEW) return '';
  const entriesOf = agreementEntries(report);
  const rows = worstFirst(found, report)
    .slice(0, MOST)
    .map((finding) =>
      finding.subject.service === null
        ? ofProvider(finding, entriesOf(finding))
        : rowOf(finding, report),
    );
  const width = Math.min(Math.max(...rows.map(([name]) => name.length)), columns - 45);
  const table = rows.map(([name, what, model]) =>
    `  ${cut(name, width).padEnd(width)}  ${what.padEnd(24)}  ${model}`.trimEnd(),
  );
  const rest = found.length > MOST ? [`  and ${found.length - MOST} more`] : [];
  return `\nAgreements to read, PaaS and hybrid first:\n${[...table, ...rest].join('\n')}\n`;
}

function rowOf(finding: Finding, report: Report): readonly [string, string, string] {
  const { service, part } = finding.subject;
  const name = part === null ? (service ?? '') : `${service}.${part}`;
  const entries = report.manifests.flatMap((manifest) =>
    manifest.file === finding.location.file
      ? manifest.services.filter(({ id }) => id === service)
      : [],
  );
  const entry = entries.find((one) => (one.part ?? null) === part) ?? entries[0];
  return [plain(name), whatToDo(finding, entry), modelOf(entry, part)];
}

/** The row of an agreement with a provider. */
function ofProvider(
  finding: Finding,
  entries: readonly ReportService[],
): readonly [string, string, string] {
  const models = entries.map((entry) => modelOf(entry, entry.part ?? null));
  const provider = plain(String(finding.path[1] ?? ''));
  const [only] = entries;
  const many = entries.length > 1 ? ` (${plural(entries.length, 'service')})` : '';
  const name =
    entries.length === 1 && only !== undefined
      ? `${provider} (${plain(only.id)})`
      : provider + many;
  return [name, whatToDo(finding, only), listed([...new Set(models)].filter((one) => one !== ''))];
}

function whatToDo({ rule, title }: Finding, entry: ReportService | undefined): string {
  if (rule === 'missing-agreement') return 'none is named';
  if (rule === 'unread-agreement') return 'never reviewed';
  if (rule !== 'stale-agreement') return title.toLowerCase().replace(/^agreement /, '');
  return `last reviewed ${entry?.agreement?.reviewed ?? ''}`.trimEnd();
}

function modelOf(entry: ReportService | undefined, part: string | null): string {
  const ofWhole = part === null && entry?.part !== undefined;
  return ofWhole ? 'hybrid' : (entry?.model ?? '');
}
