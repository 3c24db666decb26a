import type { Report } from '../../estate/report.ts';
import type { GitHub } from '../../github/api/client.ts';
import { ownerStanding } from '../../github/organisation/owner-standing.ts';
import { type Drifted, ownerDrift } from '../../report/owner-drift.ts';
import type { OwnerAnswers } from '../../resolve/owner-answers.ts';
import { grouped } from '../../text/counts.ts';

/**
 * A roll-up with the owners that aren't there any more, by what GitHub answered about them. Where it didn't answer, the
 * list is missing something: otherwise a fault would close the tracking issue.
 */
export async function withDrift(
  report: Report,
  answers: OwnerAnswers,
  client: GitHub,
  org: string,
): Promise<Report> {
  if (report.rollup === undefined) return report;
  const drifted = new Map<string, Drift>();
  const existing: string[] = [];
  const unanswered: string[] = [];
  for (const [key, answer] of answers) {
    if (answer.state === 'exists') existing.push(key);
    else if (answer.state === 'unknown') {
      if (answer.passes === true) unanswered.push(answer.why);
    } else {
      const { why, instead } = answer;
      const gone = { what: 'gone', why } as const;
      drifted.set(key, instead === null ? gone : { what: 'renamed', why, instead });
    }
  }
  const { found, failed } = await ownerStanding(client, org, existing);
  for (const [key, standing] of found) drifted.set(key, standing);
  const missing = [...report.rollup.missing];
  const [why] = unanswered;
  if (why !== undefined)
    missing.push({
      name: `owners of ${org}`,
      why: `${grouped(unanswered.length)} couldn't be looked up: ${why}`,
    });
  if (failed !== null)
    missing.push({ name: `owners of ${org}`, why: `who is still there is unknown: ${failed}` });
  return { ...report, rollup: { ...report.rollup, missing, drift: ownerDrift(report, drifted) } };
}

type Drift = NonNullable<ReturnType<Drifted['get']>>;
