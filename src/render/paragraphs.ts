import { MANY_SERVICES } from '../estate/edit.ts';
import { type Finding, ruleOfCause } from '../estate/finding.ts';
import { pathKey } from '../estate/path.ts';
import { plural } from '../text/counts.ts';
import { listed, listedUpTo } from '../text/lists.ts';
import { messageOf } from '../text/message.ts';

/** Findings that are one mistake for the reader, the first of them in front. */
export interface Paragraph {
  /**
   * `entry`: unowned duties of one service or part. `estate`: duties that many services leave to the estate.
   * `cause`: one mistake at several places.
   */
  readonly by: 'entry' | 'estate' | 'cause';
  readonly findings: readonly [Finding, ...Finding[]];
  /** Findings of other rules that only follow from this mistake. */
  readonly consequences: readonly Finding[];
}

/** Findings as paragraphs: each mistake is described once, at its first place, in the order of the findings. */
export function paragraphsOf(findings: readonly Finding[]): Paragraph[] {
  const shared = estateWide(findings);
  const open = new Map<string, { by: Paragraph['by']; findings: [Finding, ...Finding[]] }>();
  for (const [position, finding] of findings.entries()) {
    const [by, key] = groupOf(finding, position, shared);
    const known = open.get(`${by} ${key}`);
    if (known === undefined) open.set(`${by} ${key}`, { by, findings: [finding] });
    else known.findings.push(finding);
  }
  return [...open.values()].map(({ by, findings: group }) => {
    const [first, ...others] = group.filter(isOwn);
    // If what they follow from isn't shown, they are shown themselves.
    if (by !== 'cause' || first === undefined || others.length === group.length - 1)
      return {
        by: by === 'cause' && group.length === 1 ? 'entry' : by,
        findings: group,
        consequences: [],
      };
    const consequences = group.filter((one) => !isOwn(one));
    return { by: others.length === 0 ? 'entry' : by, findings: [first, ...others], consequences };
  });
}

/** Whether a finding's cause is a mistake that its rule reports, and not one that it follows from. */
function isOwn({ rule, cause }: Finding): boolean {
  return ruleOfCause(cause) === rule;
}

/** What follows from a mistake, as a sentence with a space before it; empty for nothing that a reader has to know. */
export function consequencesText(consequences: readonly Finding[]): string {
  const duties = consequences.filter(({ rule }) => rule === 'unowned-duty');
  if (duties.length === 0) return '';
  const entries = [...new Set(duties.map(({ subject }) => entryOf(subject)))];
  return ` That leaves ${plural(duties.length, 'duty', 'duties')} of ${listedUpTo(entries, MOST_PLACES)} unowned.`;
}

function groupOf(
  finding: Finding,
  position: number,
  shared: ReadonlyMap<string, string>,
): [Paragraph['by'], string] {
  const { rule, severity, introduced, location } = finding;
  const cause = causeKey(finding);
  if (rule !== 'unowned-duty' || !isOwn(finding)) return ['cause', cause];
  const entries = shared.get(cause);
  if (entries !== undefined)
    return ['estate', `${location.file} ${introduced} ${severity} ${entries}`];
  const { line, column, file } = location;
  const path = pathKey(finding.path);
  // A finding without a service is a paragraph alone.
  if (finding.subject.service === null) return ['entry', String(position)];
  return ['entry', JSON.stringify([file, line, column, introduced, severity, path])];
}

function causeKey(finding: Finding): string {
  const { cause, introduced, severity, location } = finding;
  // Only errors have consequences.
  const grave = isOwn(finding) ? severity : 'error';
  return JSON.stringify([location.file, ruleOfCause(cause), grave, introduced, cause]);
}

/** The causes of unowned duties that affect many services, each with the entries that it affects. */
function estateWide(findings: readonly Finding[]): Map<string, string> {
  const reach = new Map<string, { services: Set<string>; entries: string[] }>();
  for (const finding of findings) {
    const { service, part } = finding.subject;
    if (finding.rule !== 'unowned-duty' || service === null || !isOwn(finding)) continue;
    const key = causeKey(finding);
    const known = reach.get(key) ?? { services: new Set(), entries: [] };
    reach.set(key, known);
    known.services.add(service);
    known.entries.push(JSON.stringify([service, part]));
  }
  const shared = new Map<string, string>();
  for (const [key, { services, entries }] of reach)
    if (services.size >= MANY_SERVICES) shared.set(key, entries.join());
  return shared;
}

/** More services or places than this are counted. */
const MOST_PLACES = 12;

/** The entry that a finding is about: `erp.portal`; empty for none. */
export function entryOf({ service, part }: Finding['subject']): string {
  return service === null ? '' : part === null ? service : `${service}.${part}`;
}

/** Duties that many services leave to the estate, which names nobody: their layers, and what to do, in a sentence. */
export function estateAdvice(findings: readonly Finding[]): {
  readonly layers: readonly string[];
  readonly text: string;
} {
  const layers = [...new Set(findings.map(({ subject }) => subject.layer ?? ''))];
  const entries = [...new Set(findings.map(({ subject }) => entryOf(subject)))];
  const [have, them] = layers.length === 1 ? ['has', 'it'] : ['have', 'them'];
  const text = `${listed(layers)} ${have} no owner in ${plural(entries.length, 'service')}: name ${them} once under \`owners\` at the top of the manifest, or under a service's own \`owners\` where it differs. Services: ${listedUpTo(entries, MOST_PLACES)}.`;
  return { layers, text };
}

/** Where else the same mistake is, as a sentence with a space before it; empty for no other place. */
export function sameAt(others: readonly Finding[]): string {
  if (others.length === 0) return '';
  const places = others.map(({ location: { line, column }, subject }) => {
    const about = entryOf(subject);
    return `${line}:${column}${about === '' ? '' : ` (${about})`}`;
  });
  return ` The same at ${listedUpTo(places, MOST_PLACES)}.`;
}

/** A paragraph as one text, for formats that have one entry for each mistake. */
export function paragraphMessage({ by, findings, consequences }: Paragraph): string {
  const [first, ...others] = findings;
  if (by === 'estate') return estateAdvice(findings).text;
  if (by === 'cause' || others.length === 0)
    return messageOf(first) + sameAt(others) + consequencesText(consequences);
  const layers = others.map(({ subject }) => subject.layer ?? '');
  return `${messageOf(first)} Also unowned: ${listed(layers)}.`;
}

/** Whether two findings are at the same place of the same file. */
export function samePlace({ location: a }: Finding, { location: b }: Finding): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
