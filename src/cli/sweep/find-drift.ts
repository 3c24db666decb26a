import type { Report } from '../../estate/report.ts';
import type { GitHub } from '../../github/api/client.ts';
import { ownerStanding } from '../../github/organisation/owner-standing.ts';
import { type Drifted, ownerDrift } from '../../report/owner-drift.ts';
import type { OwnerAnswers } from '../../resolve/owner-answers.ts';

/** A roll-up with the owners that aren't there any more, by what GitHub answered about them. */
export async function withDrift(
  report: Report,
  answers: OwnerAnswers,
  client: GitHub,
  org: string,
): Promise<Report> {
  if (report.rollup === undefined) return report;
  const drifted = new Map<string, Drift>();
  const existing: string[] = [];
  for (const [key, answer] of answers) {
    if (answer.state === 'exists') existing.push(key);
    if (answer.state !== 'missing') continue;
    const { why, instead } = answer;
    drifted.set(key, instead === null ? { what: 'gone', why } : { what: 'renamed', why, instead });
  }
  for (const [key, standing] of await ownerStanding(client, org, existing))
    drifted.set(key, standing);
  return { ...report, rollup: { ...report.rollup, drift: ownerDrift(report, drifted) } };
}

type Drift = NonNullable<ReturnType<Drifted['get']>>;
