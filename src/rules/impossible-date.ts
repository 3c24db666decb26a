import type { Agreement, DateAt } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { days } from '../evidence/dates.ts';
import { agreementName, declaredAgreements, subjectOf } from './engine/agreements.ts';
import { type Rule, wholeFile } from './engine/rule.ts';

export const impossibleDate: Rule<'impossible-date'> = {
  id: 'impossible-date',
  summary: 'A review or a start in the future, or an end before its start.',
  severity: 'error',
  category: 'agreement',
  securitySeverity: '4.0',
  isWaivable: true,
  *check(examination) {
    const { today } = examination;
    const said = new Set<number>();
    for (const { agreement, entry } of declaredAgreements(examination, 'impossible-date')) {
      for (const { at, title, why, remedy } of impossible(agreement, today)) {
        if (said.has(at.span.start)) continue;
        said.add(at.span.start);
        yield {
          title,
          reason: `${agreementName(agreement, entry)} ${why}`,
          remedy,
          span: at.span,
          path: at.path,
          subject: entry === undefined ? wholeFile : subjectOf(agreement, entry),
          cause: [pathKey(at.path)],
        };
      }
    }
  },
};

interface Impossible {
  readonly at: DateAt;
  readonly title: string;
  /** Goes on after the agreement's name. */
  readonly why: string;
  readonly remedy: string;
}

/** The dates of an agreement that are impossible. */
function* impossible(agreement: Agreement, today: number): Generator<Impossible> {
  const { reviewedDay } = agreement;
  const isAhead = reviewedDay !== null && reviewedDay > today;
  const reviewed = isAhead ? agreement.dateAt('reviewed') : null;
  if (reviewed !== null) {
    const why = `is marked as reviewed on ${reviewed.date}, ${ahead(reviewed, today)}.`;
    const remedy = 'Set `reviewed` to the day someone last read it.';
    yield { at: reviewed, title: 'Review date in the future', why, remedy };
  }
  const starts = agreement.dateAt('starts');
  if (starts !== null && starts.day > today) {
    const why = `starts on ${starts.date}, ${ahead(starts, today)}, so it doesn't apply yet.`;
    const remedy = 'Name the agreement that applies today.';
    yield { at: starts, title: 'Agreement starts in the future', why, remedy };
  }
  const ends = agreement.dateAt('ends');
  if (starts !== null && ends !== null && ends.day < starts.day) {
    const why = `ends on ${ends.date}, before it starts on ${starts.date}.`;
    yield {
      at: ends,
      title: 'Ends before it starts',
      why,
      remedy: 'Correct one of the two dates.',
    };
  }
}

/** `in 69 days`. */
function ahead({ day }: DateAt, today: number): string {
  return `in ${days(day - today)}`;
}
