import type { Agreement } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { days } from '../evidence/dates.ts';
import { agreementName, declaredAgreements, subjectOf } from './engine/agreements.ts';
import { type Rule, wholeFile } from './engine/rule.ts';

export const endingAgreement: Rule<'ending-agreement'> = {
  id: 'ending-agreement',
  summary: 'An agreement has ended, or ends within its `notice-days` (else `warn-days`).',
  severity: 'warning',
  category: 'agreement',
  securitySeverity: null,
  options: { 'warn-days': 90 },
  isWaivable: true,
  *check(examination) {
    const { today, options } = examination;
    const said = new Set<number>();
    for (const { agreement, entry } of declaredAgreements(examination, 'ending-agreement')) {
      const starts = agreement.dateAt('starts');
      const ends = agreement.dateAt('ends');
      // Another rule reports an end before the start.
      if (ends === null || (starts !== null && ends.day < starts.day)) continue;
      const left = ends.day - today;
      const notice = agreement.noticeDays ?? (options['warn-days'] as number);
      if (left > notice || said.has(ends.span.start)) continue;
      said.add(ends.span.start);
      yield {
        title: left < 0 ? 'Agreement ended' : 'Agreement ends soon',
        reason: `${agreementName(agreement, entry)} ${whenText(left, ends.date)}${left < 0 ? '' : noticeText(agreement)}.`,
        remedy: remedyOf(left, agreement),
        span: ends.span,
        path: ends.path,
        subject: entry === undefined ? wholeFile : subjectOf(agreement, entry),
        cause: [pathKey(agreement.path)],
      };
    }
  },
};

function whenText(left: number, date: string): string {
  if (left < 0) return `ended on ${date}, ${days(-left)} ago`;
  return left === 0 ? 'ends today' : `ends on ${date}, in ${days(left)}`;
}

function noticeText({ noticeDays }: Agreement): string {
  return noticeDays === null ? '' : ` (notice: ${days(noticeDays)})`;
}

function remedyOf(left: number, { exit }: Agreement): string {
  const plan = exit === null ? '' : ` by the exit plan (${exit})`;
  return left < 0
    ? `Set \`ends\` to the new end if it was renewed, or retire what relies on it${plan}.`
    : `Renew it and set \`ends\` to the new end, or leave${plan}.`;
}
