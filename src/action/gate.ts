import type { Finding } from '../estate/finding.ts';
import type { Report } from '../estate/report.ts';
import { failing } from '../report/order.ts';

/** The gate in one sentence: whether it passes, and why. */
export function gateSentence({ findings, gate, verdict, delta }: Report): string {
  const counted = failing(findings, gate);
  if (verdict === 'fail') return `Fails: ${listed(counted, delta !== null)}.`;
  if (gate.failOn === 'never') return 'Passes: `fail-on` is `never`, so no finding fails the gate.';
  const old = gate.scope === 'all' ? [] : failing(findings, { ...gate, scope: 'all' });
  if (old.length > 0) return `Passes: ${listed(old, false)}, none of them new in this change.`;
  return `Passes: nothing of severity ${gate.failOn}${gate.failOn === 'error' ? '' : ' or above'} was found.`;
}

/** Unowned duties first, and whatever else there is in one number. */
function listed(findings: readonly Finding[], isCompared: boolean): string {
  const duties = findings.filter(({ rule }) => rule === 'unowned-duty');
  const others = findings.filter(({ rule }) => rule !== 'unowned-duty');
  const isNew = (some: readonly Finding[]): boolean =>
    isCompared && some.every(({ introduced }) => introduced === true);
  const said: string[] = [];
  if (duties.length > 0) {
    const word = duties.length === 1 ? 'duty has' : 'duties have';
    said.push(`${duties.length}${isNew(duties) ? ' new' : ''} ${word} no owner`);
  }
  if (others.length > 0) {
    const more = `${isNew(others) ? 'new ' : ''}${duties.length > 0 ? 'other ' : ''}`;
    const rules = [...new Set(others.map(({ rule }) => rule))];
    const named = rules.length > 3 ? `${rules.slice(0, 3).join(', ')}, …` : rules.join(', ');
    const word = others.length === 1 ? 'finding' : 'findings';
    said.push(`${others.length} ${more}${word} (${named})`);
  }
  return said.join(' and ');
}
