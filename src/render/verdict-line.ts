import { changesOf } from '../estate/change.ts';
import type { Finding } from '../estate/finding.ts';
import { fails } from '../estate/gate.ts';
import type { Report } from '../estate/report.ts';
import { grouped, plural } from '../text/counts.ts';
import { abridged, listed } from '../text/lists.ts';
import { saysUnowned } from './duty-findings.ts';
import { incomplete } from './missing-parts.ts';

/** The gate and why, in one line of Markdown: `❌ **Fails**: 1 new duty has no owner`. */
export function verdictLine(report: Report): string {
  const { verdict, why } = gateOf(report);
  const { errors, warnings, unowned } = report.counts;
  const missing = incomplete(report);
  const isClean = errors + warnings + unowned === 0 && why === allIsWell(report) && missing === '';
  const mark = report.verdict === 'fail' ? '❌' : isClean ? '✅' : '⚠️';
  return `${mark} **${verdict}**: ${why}${missing === '' ? '' : `; ${missing}`}`;
}

/** The same as a sentence. */
export function gateSentence(report: Report): string {
  const { verdict, why } = gateOf(report);
  return `${verdict}: ${why}.`;
}

function gateOf(report: Report): { readonly verdict: string; readonly why: string } {
  if (report.verdict === 'fail') return { verdict: 'Fails', why: whyItFails(report) };
  const reasons = [...unownedText(report), ...otherText(report)];
  if (report.gate.failOn === 'never' && report.counts.errors > 0)
    reasons.push('the gate never fails');
  return { verdict: 'Passes', why: reasons.length > 0 ? reasons.join('; ') : allIsWell(report) };
}

function whyItFails(report: Report): string {
  const { findings, gate } = report;
  const failing = findings.filter((finding) => fails(finding, gate));
  const unowned = failing.some(saysUnowned) ? failingDuties(report) : [];
  const others = failing.filter((finding) => !saysUnowned(finding) || unowned.length === 0);
  const reasons = [...unowned, ...byRule(others)];
  return reasons.length > 0
    ? reasons.join('; ')
    : `${plural(report.counts.errors, 'error')} to fix`;
}

/** The duties that the gate fails for; none where some of their findings don't count, and so have to be counted one by one. */
function failingDuties({ counts, delta, findings, gate }: Report): string[] {
  const counted = findings.filter(
    ({ rule, introduced }) =>
      rule === 'unowned-duty' && (gate.scope === 'all' || introduced !== false),
  );
  if (!counted.every((finding) => fails(finding, gate))) return [];
  if (delta === null) return counts.unowned === 0 ? [] : [withoutOwner(counts.unowned, '')];
  const fresh = changesOf(delta, 'duty-introduced').length;
  const old = gate.scope === 'all' ? counts.unowned - fresh : 0;
  return [
    ...(fresh > 0 ? [withoutOwner(fresh, 'new ')] : []),
    ...(old > 0 ? [`${withoutOwner(old, 'old ')}${fresh > 0 ? '' : ', and none is new'}`] : []),
  ];
}

function withoutOwner(count: number, age: string): string {
  return `${plural(count, `${age}duty has`, `${age}duties have`)} no owner`;
}

/** What is unowned though the gate passes. */
function unownedText({ counts, delta }: Report): string[] {
  const { unowned } = counts;
  if (unowned === 0) return [];
  if (delta === null) return [withoutOwner(unowned, '')];
  const fresh = changesOf(delta, 'duty-introduced').length;
  if (fresh === 0) return [`${plural(unowned, 'old duty is', 'old duties are')} unowned, none new`];
  const old = unowned - fresh;
  const rest = old === 0 ? '' : `, plus ${plural(old, 'old one', 'old ones')}`;
  return [`${plural(fresh, 'new duty is', 'new duties are')} unowned${rest}`];
}

/** What else keeps a passing estate from being called clean: no rule's finding is left out. */
function otherText({ counts, findings, delta }: Report): string[] {
  // Where one owner of several is a placeholder, the duty is still owned.
  const isTold = (finding: Finding): boolean => counts.unowned > 0 && saysUnowned(finding);
  const fewer = findings.filter(({ rule }) => rule === 'fewer-duties');
  const others = findings.filter(
    (finding) =>
      finding.severity !== 'notice' && finding.rule !== 'fewer-duties' && !isTold(finding),
  );
  const removed =
    delta === null ? [] : changesOf(delta, 'service').filter(({ change }) => change === 'removed');
  const removal = removed.length > 0 && fewer.length === 0;
  return [
    ...(fewer.length === 0 ? [] : [listed(abridged(fewer.map(({ title }) => title)))]),
    ...(removal ? [`${plural(removed.length, 'service')} removed`] : []),
    ...byRule(others),
  ];
}

/** More kinds of findings make a title that nobody reads. */
const MOST_RULES = 3;

/** Findings counted by their rules: ``1 new `schema` error``. */
function byRule(findings: readonly Finding[]): string[] {
  const kinds = new Map<string, { readonly first: Finding; count: number }>();
  for (const finding of findings) {
    const { rule, severity, introduced } = finding;
    const key = JSON.stringify([rule, severity, introduced]);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { first: finding, count: 1 });
    else kind.count++;
  }
  const all = [...kinds.values()];
  const shown = all.slice(0, all.length > MOST_RULES + 1 ? MOST_RULES : all.length);
  const texts = shown.map(({ first: { rule, severity, introduced }, count }) => {
    const age = introduced === null ? '' : introduced ? 'new ' : 'old ';
    return plural(count, `${age}\`${rule}\` ${severity}`);
  });
  const rest = all.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? texts : [...texts, plural(rest, 'other finding')];
}

function allIsWell({ counts }: Report): string {
  if (counts.duties === 0) return 'there are no duties';
  const waived = counts.waived > 0 ? `, or a waiver (${grouped(counts.waived)})` : '';
  return `every duty has an owner${waived}`;
}
