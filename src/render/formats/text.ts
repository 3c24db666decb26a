import { type Edit, ownerToName } from '../../estate/edit.ts';
import { type Finding, type Severity, severities } from '../../estate/finding.ts';
import { failing } from '../../estate/gate.ts';
import type { Report, ReportService, WeakService } from '../../estate/report.ts';
import { plural } from '../../text/counts.ts';
import { cut } from '../../text/cut.ts';
import { lineOfEdit, placeOfEdit } from '../../text/edit-line.ts';
import { addTo } from '../../text/grouping.ts';
import { notReadLines } from '../../text/ledger-lines.ts';
import { listed } from '../../text/lists.ts';
import { messageOf } from '../../text/message.ts';
import { pathText } from '../../text/path-text.ts';
import { fixYaml } from '../../text/yaml-text.ts';
import { agreementsText } from '../agreements-text.ts';
import { incomplete } from '../missing-parts.ts';
import {
  consequencesText,
  estateAdvice,
  type Paragraph,
  paragraphsOf,
  sameAt,
  samePlace,
} from '../paragraphs.ts';
import type { RenderContext } from '../renderer.ts';
import { missingText, rolledUpText } from '../rolled-up-text.ts';
import { inChunks } from '../text/chunks.ts';
import { displayWidth, fitting } from '../text/display-width.ts';
import { lines, plain, wrap } from '../text/plain.ts';
import { trendText } from '../trend-text.ts';

const codes: Readonly<Record<Severity | 'bold' | 'faint' | 'good', number>> = {
  error: 31,
  warning: 33,
  notice: 36,
  bold: 1,
  faint: 2,
  good: 32,
};

type Paint = (style: keyof typeof codes, text: string) => string;

/** The report for a person at a terminal: each finding with its line and a caret, then the totals. */
export function renderText(report: Report, context: RenderContext): Generator<string> {
  return inChunks(pieces(report, context));
}

function* pieces(report: Report, context: RenderContext): Generator<string> {
  const paint: Paint = (style, text) =>
    context.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
  const all = context.quiet ? failing(report.findings, report.gate) : report.findings;
  const shown = report.rollup === undefined ? all : worstOf(all);
  const isByModel = framework(report);
  const paragraphs = paragraphsOf(shown);
  for (const [at, one] of paragraphs.entries()) {
    yield lines(paragraphText(one, isByModel, context, paint));
    const next = paragraphs[at + 1]?.findings[0];
    if (context.quiet || (next !== undefined && samePlace(one.findings[0], next))) continue;
    yield lines(excerpt(one.findings[0], context, paint));
  }
  if (shown.length < all.length)
    yield `${plural(all.length - shown.length, 'more finding')}: the formats json, csv and html have all of them.\n\n`;
  if (context.quiet) {
    yield lines(missingText(report));
    return;
  }
  yield lines(summary(report, context, paint));
}

/** Nobody reads more findings about many repositories than this on a terminal. */
const MOST_SHOWN = 200;

/** The findings of a roll-up that are shown: the most severe, in their order. */
function worstOf(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_SHOWN) return findings;
  const ranked = severities.flatMap((severity) =>
    findings.filter((one) => one.severity === severity),
  );
  const shown = new Set(ranked.slice(0, MOST_SHOWN));
  return findings.filter((one) => shown.has(one));
}

function paragraphText(
  { by, findings, consequences }: Paragraph,
  isByModel: (finding: Finding) => boolean,
  context: RenderContext,
  paint: Paint,
): string {
  if (by === 'estate') return estateText(findings, context, paint);
  if (by === 'cause') return causeText(findings, consequences, context, paint);
  if (consequences.length > 0) return mistakeText(findings[0], consequences, context, paint);
  return findings.length > 2
    ? groupText(findings, isByModel, context, paint)
    : findings.map((one) => findingText(one, context, paint)).join('');
}

/** The same mistake at several places: the first in full, the others by their place. */
function causeText(
  findings: Paragraph['findings'],
  consequences: Paragraph['consequences'],
  context: RenderContext,
  paint: Paint,
): string {
  const [first, ...others] = findings;
  const text = messageOf(first) + sameAt(others) + consequencesText(consequences);
  return headline(first, `${first.rule} ×${findings.length}`, paint) + paragraph(text, context);
}

/** A mistake with what follows from it. */
function mistakeText(
  finding: Finding,
  consequences: Paragraph['consequences'],
  context: RenderContext,
  paint: Paint,
): string {
  const text = messageOf(finding) + consequencesText(consequences);
  return headline(finding, finding.rule, paint) + paragraph(text, context);
}

/** Duties that many services leave to the estate, which names nobody: one line at the top would fix them all. */
function estateText(findings: Paragraph['findings'], context: RenderContext, paint: Paint): string {
  const [first] = findings;
  const { layers, text } = estateAdvice(findings);
  const yaml = layers.map((layer) => `      ${plain(fixYaml(layer, ownerToName))}\n`).join('');
  const head = headline(first, `${first.rule} ×${findings.length}`, paint);
  const verb = verbOf(findings.flatMap(({ edits }) => edits));
  return `${head}${paragraph(text, context)}  ${verb} under owners:\n${yaml}`;
}

/** The first one says why, in full. For the others the names are enough, with the YAML for all. */
function groupText(
  group: Paragraph['findings'],
  isByModel: (finding: Finding) => boolean,
  context: RenderContext,
  paint: Paint,
): string {
  const [first, ...others] = group;
  const said = messageOf({ ...first, remedy: '' });
  const text = [said, `Also unowned: ${layersOf(others)}.`, ...otherReasons(group, isByModel)];
  const edits = group.flatMap((one) => one.edits).filter(({ action }) => action !== 'remove');
  const head = headline(first, `${first.rule} ×${group.length}`, paint);
  return head + paragraph(text.join(' '), context) + pasteText(edits);
}

/** What to paste, below the name of each map that it belongs to. */
function pasteText(edits: readonly Edit[]): string {
  const places = [...new Set(edits.map((edit) => pathText(placeOfEdit(edit))))];
  const blocks = places.map((place) => {
    const under = edits.filter((edit) => pathText(placeOfEdit(edit)) === place);
    // One line can give several duties their owner.
    const yaml = [...new Set(under.map((edit) => `      ${plain(lineOfEdit(edit))}\n`))];
    return place === '' ? '' : `  ${verbOf(under)} under ${plain(place)}:\n${yaml.join('')}`;
  });
  return blocks.join('');
}

function verbOf(edits: readonly Edit[]): string {
  return edits.every(({ action }) => action === 'add') ? 'Add' : 'Write';
}

function layersOf(findings: readonly Finding[]): string {
  return listed(findings.map(({ subject }) => subject.layer ?? ''));
}

/** Why a duty is the customer's, if the reason isn't the model, as for the first one. */
function otherReasons(
  group: readonly Finding[],
  isByModel: (finding: Finding) => boolean,
): string[] {
  const [first] = group as [Finding];
  const apart = new Map<string, Finding[]>();
  for (const one of group) {
    if (one.reason === first.reason || (isByModel(one) && isByModel(first))) continue;
    addTo(apart, one.reason, one);
  }
  return [...apart].map(([reason, findings]) => `${layersOf(findings)}: ${reason}`);
}

/** Whether the framework's column for the model makes the duty of a finding the customer's. */
function framework({ manifests }: Report): (finding: Finding) => boolean {
  let entries: Map<string, ReportService> | undefined;
  return ({ location: { file }, subject: { service, part, layer } }) => {
    entries ??= new Map(
      manifests.flatMap((manifest) =>
        manifest.services.map((entry) => [
          JSON.stringify([manifest.file, entry.id, entry.part ?? null]),
          entry,
        ]),
      ),
    );
    const entry = entries.get(JSON.stringify([file, service, part]));
    return entry?.layers.find((one) => one.layer === layer)?.origin === 'framework';
  };
}

function findingText(finding: Finding, context: RenderContext, paint: Paint): string {
  return headline(finding, finding.rule, paint) + paragraph(messageOf(finding), context);
}

function headline({ location, introduced, severity }: Finding, rule: string, paint: Paint): string {
  const place = `${plain(location.file)}:${location.line}:${location.column}`;
  const isNew = introduced === true ? ` ${paint('bold', 'new in this change')}` : '';
  return `${paint('bold', place)} ${paint(severity, severity)} ${rule}${isNew}\n`;
}

function paragraph(text: string, { columns }: RenderContext): string {
  return `${wrap(plain(text), columns, '  ')}\n`;
}

function excerpt({ location, severity }: Finding, context: RenderContext, paint: Paint): string {
  const { file, line, column, endLine, endColumn } = location;
  const raw = context.lineOf(file, line);
  if (raw === undefined || raw.trim() === '') return '\n';
  const number = String(line).padStart(5);
  const room = Math.max(20, context.columns - number.length - 4);
  const from = firstShown(raw, column - 1, room);
  const indent = displayWidth(shownText(raw.slice(from, column - 1)));
  const end = endLine === line ? endColumn - 1 : raw.length;
  // Only the visible part of a line is read, because a line may be a whole file.
  const marked = shownText(raw.slice(column - 1, Math.min(end, from + 2 * room))) || ' ';
  const text = fitting(shownText(raw.slice(from, from + room)), room).trimEnd();
  const width = Math.min(displayWidth(marked.trimEnd()), room - indent);
  const caret = '^'.repeat(Math.max(1, width));
  return `\n${paint('faint', `${number} |`)} ${text}\n${paint('faint', `${' '.repeat(number.length)} |`)} ${' '.repeat(indent)}${paint(severity, caret)}\n\n`;
}

/** Where to begin to show a line, so that `place` is visible, with some text before it. */
function firstShown(raw: string, place: number, room: number): number {
  if (place <= room && displayWidth(shownText(raw.slice(0, place))) <= room - 10) return 0;
  let from = Math.min(place, raw.length);
  let left = room / 2;
  while (from > 0) {
    const step = /[\ud800-\udbff][\udc00-\udfff]$/.test(raw.slice(Math.max(0, from - 2), from))
      ? 2
      : 1;
    left -= displayWidth(shownText(raw.slice(from - step, from)));
    if (left < 0) break;
    from -= step;
  }
  return from;
}

/** A line of the file as it can be shown: what is unseen made visible, a tab as two spaces. */
function shownText(text: string): string {
  return plain(text.replaceAll('\t', '  '));
}

function summary(report: Report, context: RenderContext, paint: Paint): string {
  const { counts, gate } = report;
  const services = plural(counts.services, 'service');
  const held = [`${counts.owned} owned`, `${counts.unowned} unowned`];
  if (counts.waived > 0) held.push(`${counts.waived} waived`);
  const duties = `${plural(counts.duties, 'duty', 'duties')}: ${held.join(', ')}`;
  const head = `${report.estate === '' ? '' : `${paint('bold', plain(report.estate))}: `}${services}, ${duties}`;
  const found = [
    plural(counts.errors, 'error'),
    plural(counts.warnings, 'warning'),
    plural(counts.notices, 'notice'),
  ].join(', ');
  const word = report.verdict === 'pass' ? paint('good', 'PASS') : paint('error', 'FAIL');
  const gap = incomplete(report);
  const verdict = gap === '' ? word : `${word}, ${gap}`;
  const rule =
    gate.failOn === 'never'
      ? 'the gate never fails'
      : `the gate fails on: ${failNames(gate.failOn)}`;
  const scope = gate.scope === 'introduced' ? ', new in this change only' : '';
  return `${head}\n${rolledUpText(report)}${tables(report, context)}${trendLine(report, context)}${notRead(report, context)}${verdict}  ${found} (${rule}${scope})\n${policyLine(report)}`;
}

/** The history of the debt. */
function trendLine({ trend }: Report, { columns }: RenderContext): string {
  return trend === undefined ? '' : `${wrap(trendText(trend), columns, '')}\n\n`;
}

/** Beyond this number, files that look like manifests and weren't read are only counted. */
const MOST_NOT_READ = 20;

/** What wasn't checked. */
function notRead({ files }: Report, { columns }: RenderContext): string {
  const all = notReadLines(files);
  if (all.length === 0) return '';
  const rest = all.length - MOST_NOT_READ;
  const lines = all.slice(0, MOST_NOT_READ).map((line) => wrap(plain(line), columns, ''));
  return `${[...lines, ...(rest > 0 ? [`Not read either: ${plural(rest, 'file')}.`] : [])].join('\n')}\n\n`;
}

function policyLine({ policy }: Report): string {
  return policy === null ? '' : `Policy: ${plain(policy)}\n`;
}

/** Ahead of the verdict: what to look at first. */
function tables(report: Report, context: RenderContext): string {
  const text = weakest(report.weakest, context) + agreementsText(report, context.columns);
  if (text === '') return '';
  // A roll-up's own tables end with an empty line.
  return `${report.rollup === undefined ? text : text.slice(1)}\n`;
}

function failNames(failOn: Severity): string {
  const names = {
    error: 'errors',
    warning: 'errors, warnings',
    notice: 'errors, warnings, notices',
  };
  return names[failOn];
}

/** A table needs something to compare. */
function weakest(services: readonly WeakService[], context: RenderContext): string {
  if (services.length < 2) return '';
  const isOneFile = services.every(({ file }) => file === services[0]?.file);
  const rows = services.slice(0, 5).map((one) => {
    const name = plain(one.part === null ? one.service : `${one.service}.${one.part}`);
    const folder = isOneFile
      ? null
      : plain(one.file.slice(0, Math.max(0, one.file.lastIndexOf('/'))) || '.');
    const about = [one.model, one.criticality, folder].filter((word) => word !== null).join(', ');
    return [
      name,
      `${one.unowned} of ${plural(one.duties, 'duty', 'duties')} unowned`,
      about,
    ] as const;
  });
  const width = Math.min(Math.max(...rows.map(([name]) => name.length)), context.columns - 45);
  const table = rows.map(([name, unowned, about]) =>
    `  ${cut(name, width).padEnd(width)}  ${unowned.padEnd(24)}  ${about}`.trimEnd(),
  );
  return `\nWeakest first:\n${table.join('\n')}\n`;
}
