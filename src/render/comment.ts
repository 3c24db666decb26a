import { fixYaml, keyYaml } from '../edit/yaml-text.ts';
import type { Finding } from '../finding.ts';
import type { Delta, DutyRef, Report, ReportLayer, ReportService } from '../report/report.ts';
import { code, message, tableHead, tableRow } from './markdown-text.ts';
import { visible } from './plain.ts';
import { pageWithin, type Section } from './sections.ts';
import { plural, verdictLine } from './verdict.ts';
import { worstFirst } from './worst.ts';

/** GitHub's limit for a comment, in characters. */
export const COMMENT_LIMIT = 65_536;

/** Room for what is put around the text: the marker, and the difference between one run's address and another's. */
const MARGIN = 512;

export interface CommentContext {
  /** Address of the run, where the summary and the report are. */
  readonly runUrl: string | null;
  readonly docsUrl: string;
}

/** Whether there is anything that a reviewer should look at, so that a comment is worth writing. */
export function isWorthSaying(report: Report): boolean {
  const { counts, delta, findings } = report;
  if (counts.errors + counts.warnings > 0) return true;
  if (findings.some((finding) => finding.introduced === true)) return true;
  if (delta === null) return false;
  const { reassigned, models, splits, waivers, policy } = delta;
  return [reassigned, models, splits, waivers, policy].some((list) => list.length > 0);
}

/** The report as a comment on a pull request, without the marker; within GitHub's limit by whole rows. */
export function renderComment(report: Report, context: CommentContext): string {
  const head = `### ${verdictLine(report)}\n`;
  const foot = footOf(report, context);
  const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
  const sections = sectionsOf(report, context);
  return head + pageWithin(sections, room, (text) => text.length) + foot;
}

function footOf(report: Report, { runUrl, docsUrl }: CommentContext): string {
  const notes = (report.delta?.notes ?? []).map((note) => `\n_${message(note, false)}_\n`).join('');
  const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
  return `${notes}\n<sub>${run}[What the rules mean](${docsUrl})</sub>\n`;
}

function sectionsOf(report: Report, context: CommentContext): Section[] {
  const { delta } = report;
  const rest = restOf(context);
  const duties = unownedDuties(report);
  const fresh = delta === null ? duties : duties.filter((one) => one.fresh);
  const old = delta === null ? [] : duties.filter((one) => !one.fresh);
  return [
    {
      head: `\n#### ${delta === null ? 'Nobody owns' : 'New in this change'}\n\n${tableHead(['Service', 'Duties that nobody owns'])}\n`,
      rows: dutyRows(fresh),
      foot: '',
      importance: 9,
      rest,
    },
    otherFindings(report, rest),
    ...(delta === null ? [] : [resolvedSection(delta, rest), ...changedSections(delta, rest)]),
    {
      head: `\n<details><summary>Still unowned: ${plural(old.length, 'duty', 'duties')}</summary>\n\n${tableHead(['Service', 'Duties that nobody owns'])}\n`,
      rows: dutyRows(old),
      foot: '\n</details>\n',
      importance: 2,
      rest,
    },
    matrixSection(report, rest),
    ...fixSections(fresh.length > 0 ? fresh : old, rest),
  ];
}

function restOf({ runUrl }: CommentContext): Section['rest'] {
  const where = runUrl === null ? 'the report of the run' : `[the run](${runUrl})`;
  return (count) =>
    `\n_${plural(count, 'more row')} left out for want of room: ${where} has all of them._\n`;
}

interface UnownedDuty {
  readonly service: ReportService;
  readonly layer: ReportLayer;
  readonly fresh: boolean;
}

function unownedDuties(report: Report): UnownedDuty[] {
  const fresh = new Set(report.delta?.introduced.map(dutyKey));
  const duties: UnownedDuty[] = [];
  for (const { services } of report.manifests) {
    for (const service of services) {
      for (const layer of service.layers) {
        if (layer.status !== 'unowned') continue;
        const key = dutyKey({
          service: service.id,
          part: service.part ?? null,
          layer: layer.layer,
        });
        duties.push({ service, layer, fresh: fresh.has(key) });
      }
    }
  }
  return duties;
}

function dutyKey({ service, part, layer }: DutyRef): string {
  return `${service}\n${part ?? ''}\n${layer}`;
}

function nameOf({ service, part }: { service: string; part: string | null }): string {
  return code(part === null ? service : `${service}.${part}`);
}

/** One row a service: what nobody owns there, with a word on what is only shared, or not by the framework. */
function dutyRows(duties: readonly UnownedDuty[]): string[] {
  const byService = new Map<ReportService, ReportLayer[]>();
  for (const { service, layer } of duties) {
    byService.set(service, [...(byService.get(service) ?? []), layer]);
  }
  return [...byService].map(([service, layers]) => {
    const named = nameOf({ service: service.id, part: service.part ?? null });
    const about = [service.model, service.criticality].filter((word) => word !== null);
    return tableRow([[named, ...about].join(', '), layers.map(layerText).join(', ')]);
  });
}

function layerText({ layer, party, from }: ReportLayer): string {
  const origin = { framework: [], product: ['by its product'], entry: ['by its clause'] }[from];
  const about = [...(party === 'shared' ? ['shared'] : []), ...origin];
  return `${code(layer)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

/** Findings that are not just a duty without an owner: those that the change brings, and every error. */
function otherFindings(report: Report, rest: Section['rest']): Section {
  const said = (finding: Finding): boolean => finding.rule === 'unowned-duty';
  const worth = (finding: Finding): boolean =>
    finding.introduced === true ||
    finding.severity === 'error' ||
    (finding.introduced === null && finding.severity === 'warning');
  const findings = worstFirst(
    report.findings.filter((one) => !said(one) && worth(one)),
    report,
  );
  return {
    head: `\n#### Also to mend\n\n${tableHead(['Where', 'What'])}\n`,
    rows: findings.map((finding) =>
      tableRow([
        `${code(`${finding.file}:${finding.line}`)}${finding.introduced === true ? ' **new**' : ''}`,
        `[${finding.rule}](${finding.docs}) ${finding.severity}: ${message(finding.message)}`,
      ]),
    ),
    foot: '',
    importance: 8,
    rest,
  };
}

function resolvedSection(delta: Delta, rest: Section['rest']): Section {
  return {
    head: `\n#### Resolved by this change\n\n${tableHead(['Service', 'Duty', 'How'])}\n`,
    rows: delta.resolved.map((one) => tableRow([nameOf(one), code(one.layer), how(one.how)])),
    foot: '',
    importance: 7,
    rest,
  };
}

/** `now owned by` is ours, the names after it are not. */
function how(text: string): string {
  const owned = /^(now owned by )(.*)$/s.exec(text);
  if (owned === null) return message(text);
  return `${owned[1]}${(owned[2] ?? '')
    .split(', ')
    .map((owner) => code(owner))
    .join(', ')}`;
}

function owners(names: readonly string[]): string {
  return names.map((name) => code(name)).join(', ') || '–';
}

function changedSections(delta: Delta, rest: Section['rest']): Section[] {
  const arrow = (before: string, after: string): string => `${before} → ${after}`;
  const word = (text: string | null): string => (text === null ? '–' : code(text));
  const rows = [
    ...delta.policy.map((one) =>
      tableRow(['policy', code(one.what), arrow(word(one.before), word(one.after))]),
    ),
    ...delta.models.map((one) =>
      tableRow([nameOf(one), 'model', arrow(word(one.before), word(one.after))]),
    ),
    ...delta.splits.map((one) =>
      tableRow([
        nameOf(one),
        `split of ${code(one.layer)}`,
        `${arrow(word(one.before), word(one.after))}${one.clause === null ? '' : `: ${code(one.clause)}`}`,
      ]),
    ),
    ...delta.waivers.map((one) =>
      tableRow([
        nameOf(one),
        `waiver for ${code(one.layer)} ${one.change}`,
        `until ${word(one.expires)}, approved by ${word(one.approvedBy)}: ${word(one.reason)}`,
      ]),
    ),
    ...delta.reassigned.map((one) =>
      tableRow([
        nameOf(one),
        `owner of ${code(one.layer)}`,
        arrow(owners(one.before), owners(one.after)),
      ]),
    ),
    ...delta.services.added.map((id) => tableRow([code(id), 'service', 'added'])),
    ...delta.services.removed.map((id) => tableRow([code(id), 'service', 'removed'])),
  ];
  const policyNote =
    delta.policy.length === 0
      ? ''
      : '\nThe policy of the base branch holds here; the change to it counts once it is merged.\n';
  return [
    {
      head: `\n#### Changed: please look\n\n${tableHead(['Service', 'What', 'Change'])}\n`,
      rows,
      foot: policyNote,
      importance: 6,
      rest,
    },
  ];
}

function matrixSection(report: Report, rest: Section['rest']): Section {
  const touched = touchedServices(report);
  const rows = report.manifests.flatMap(({ services }) =>
    services.filter((service) => touched.has(service.id)).flatMap(matrixRows),
  );
  return {
    head: `\n<details><summary>The services of this change, layer by layer</summary>\n\n${tableHead(['Service', 'Duties and their owners', 'Held by the provider'])}\n`,
    rows,
    foot: '\n</details>\n',
    importance: 1,
    rest,
  };
}

function touchedServices({ delta, findings }: Report): Set<string> {
  if (delta === null) return new Set();
  const { introduced, resolved, reassigned, models, splits, waivers, services } = delta;
  const named = [...introduced, ...resolved, ...reassigned, ...models, ...splits, ...waivers].map(
    (one) => one.service,
  );
  const fresh = findings.flatMap((one) =>
    one.introduced === true && one.service !== null ? [one.service] : [],
  );
  return new Set([...named, ...fresh, ...services.added]);
}

function matrixRows(service: ReportService): string[] {
  const named = [
    nameOf({ service: service.id, part: service.part ?? null }),
    service.model ?? 'no model',
  ];
  const duties = service.layers
    .filter(({ status }) => status !== 'provider')
    .map(({ layer, status, owners: names }) => {
      const who = { owned: owners(names), unowned: '**nobody**', waived: 'waived', provider: '' }[
        status
      ];
      return `${code(layer)}: ${who}`;
    });
  const held = service.layers
    .filter(({ status }) => status === 'provider')
    .map(({ layer }) => code(layer));
  return [tableRow([named.join(', '), duties.join('<br>'), held.join(', ') || '–'])];
}

/** One block to paste; each line is a row, so that a long one is cut at a line. */
function fixSections(duties: readonly UnownedDuty[], rest: Section['rest']): Section[] {
  if (duties.length === 0) return [];
  const rows: string[] = ['services:'];
  let service = '';
  let part = '';
  for (const { service: one, layer } of duties) {
    if (one.id !== service) {
      rows.push(`  ${keyYaml(one.id)}:`);
      if (one.part !== undefined) rows.push('    parts:');
      service = one.id;
      part = '';
    }
    const named = one.part ?? ' ';
    if (named !== part) {
      if (one.part !== undefined) rows.push(`      ${keyYaml(one.part)}:`);
      rows.push(`${one.part === undefined ? '    ' : '        '}owners:`);
      part = named;
    }
    rows.push(
      `${one.part === undefined ? '      ' : '          '}${fixYaml(layer.layer, '@org/team')}`,
    );
  }
  const text = rows.map((row) => visible(row));
  const fence = '`'.repeat(Math.max(3, 1 + longestTicks(text)));
  return [
    {
      head: `\n<details><summary>How to fix: name who does it</summary>\n\n${fence}yaml\n`,
      rows: text,
      foot: `${fence}\n\nPut your own names in place of \`@org/team\`. Or waive a duty for now: \`waivers\`, with a reason, a date and who approved it.\n\n</details>\n`,
      importance: 3,
      rest,
    },
  ];
}

function longestTicks(rows: readonly string[]): number {
  return Math.max(
    0,
    ...rows.flatMap((row) => [...row.matchAll(/`+/g)].map(([ticks]) => ticks.length)),
  );
}
