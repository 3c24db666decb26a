import type { Finding } from '../estate/finding.ts';
import type { Report, ReportService } from '../estate/report.ts';
import { ruleById } from '../rules/index.ts';
import { plural } from '../text/counts.ts';
import { cut } from '../text/cut.ts';
import { listed } from '../text/lists.ts';
import { exactnessText } from './exactness-text.ts';
import { plain, wrap } from './text/plain.ts';
import { agreementEntries, worstFirst } from './worst-first.ts';

/** A shorter list has no order to show. */
const FEW = 2;
const MOST = 5;

/** A row: whose agreement, what to do about it, and the entries that rely on it. */
interface Row {
  readonly whose: string;
  readonly what: string;
  readonly file: string;
  readonly isProvider: boolean;
  readonly entries: ReportService[];
  readonly part: string | null;
}

/** The agreements to read or find, and how exact all agreements are; empty where nothing is to be done about any. */
export function agreementsText(report: Report, columns: number): string {
  if (report.findings.length === 0 && report.rollup === undefined) return '';
  const found = report.findings.filter(({ rule }) => ruleById(rule).category === 'agreement');
  if (found.length === 0 && report.rollup === undefined) return '';
  const exactness = exactnessText(report.counts.agreements);
  const line = exactness === '' ? '' : `\n${wrap(exactness, columns, '')}\n`;
  return found.length < FEW ? line : `${toRead(found, report, columns)}${line}`;
}

/** Most urgent first. The findings themselves are in the order of the file. */
function toRead(found: readonly Finding[], report: Report, columns: number): string {
  const rows = rowsOf(worstFirst(found, report), report);
  const isOneFile = report.manifests.length < 2;
  const shown = rows.slice(0, MOST).map((row) => [nameOf(row), row.what, about(row, isOneFile)]);
  const width = Math.min(Math.max(...shown.map(([name = '']) => name.length)), columns - 45);
  const table = shown.map(([name = '', what = '', model = '']) =>
    `  ${cut(name, width).padEnd(width)}  ${what.padEnd(24)}  ${model}`.trimEnd(),
  );
  const rest = rows.length > MOST ? [`  and ${rows.length - MOST} more`] : [];
  return `\nAgreements to read, PaaS and hybrid first:\n${[...table, ...rest].join('\n')}\n`;
}

/** What is to be done about one provider in several manifests is one row, at the place of the most urgent. */
function rowsOf(findings: readonly Finding[], report: Report): Row[] {
  const entriesOf = agreementEntries(report);
  const rows = new Map<string, Row>();
  for (const finding of findings) {
    const row =
      finding.subject.service === null
        ? ofProvider(finding, entriesOf(finding))
        : ofService(finding, report);
    const { whose, what, isProvider, file, part } = row;
    const key = JSON.stringify([
      isProvider ? whose.trim().toLowerCase() : [file, whose, part],
      what,
    ]);
    const same = rows.get(key);
    if (same === undefined) rows.set(key, row);
    else same.entries.push(...row.entries);
  }
  return [...rows.values()];
}

function ofService(finding: Finding, report: Report): Row {
  const { service, part } = finding.subject;
  const { file } = finding.location;
  const entries = report.manifests.flatMap((manifest) =>
    manifest.file === file ? manifest.services.filter(({ id }) => id === service) : [],
  );
  const entry = entries.find((one) => (one.part ?? null) === part) ?? entries[0];
  return {
    whose: service ?? '',
    what: whatToDo(finding, entry),
    file,
    isProvider: false,
    entries: entry === undefined ? [] : [entry],
    part,
  };
}

/** The row of an agreement with a provider. */
function ofProvider(finding: Finding, entries: readonly ReportService[]): Row {
  return {
    whose: String(finding.path[1] ?? ''),
    what: whatToDo(finding, entries[0]),
    file: finding.location.file,
    isProvider: true,
    entries: [...entries],
    part: null,
  };
}

function nameOf({ whose, isProvider, entries, part }: Row): string {
  const name = plain(part === null ? whose : `${whose}.${part}`);
  const [only] = entries;
  if (!isProvider || only === undefined) return name;
  return entries.length === 1
    ? `${name} (${plain(only.id)})`
    : `${name} (${plural(entries.length, 'service')})`;
}

/** The models; the folder of a service too where there are several manifests. */
function about({ isProvider, entries, part, file }: Row, isOneFile: boolean): string {
  const models = entries.map((entry) => modelOf(entry, isProvider ? (entry.part ?? null) : part));
  const text = listed([...new Set(models)].filter((one) => one !== ''));
  if (isOneFile || isProvider) return text;
  const folder = plain(file.slice(0, Math.max(0, file.lastIndexOf('/'))) || '.');
  return text === '' ? folder : `${text}, ${folder}`;
}

function whatToDo({ rule, title }: Finding, entry: ReportService | undefined): string {
  switch (rule) {
    case 'missing-agreement':
      return 'none named';
    case 'unread-agreement':
      return 'never reviewed';
    case 'stale-agreement':
      return `last reviewed ${entry?.agreement?.reviewed ?? ''}`.trimEnd();
    case 'ending-agreement':
      return `ends ${entry?.agreement?.ends ?? ''}`.trimEnd();
    default:
      return title.toLowerCase();
  }
}

function modelOf(entry: ReportService, part: string | null): string {
  const ofWhole = part === null && entry.part !== undefined;
  return ofWhole ? 'hybrid' : (entry.model ?? '');
}
