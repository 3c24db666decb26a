import type { Report } from '../../estate/report.ts';
import type { GitHub } from '../../github/api/client.ts';
import { ownerStanding } from '../../github/organisation/owner-standing.ts';
import { plain } from '../../render/text/plain.ts';
import { type Drifted, ownerDrift } from '../../report/owner-drift.ts';
import type { OwnerAnswers } from '../../resolve/owner-answers.ts';
import { grouped, plural } from '../../text/counts.ts';
import type { Terminal } from '../command.ts';

/**
 * A roll-up with the owners that no longer exist, by GitHub's answers about them. If it didn't answer, the list counts
 * as incomplete: otherwise a fault would close the tracking issue.
 */
export async function withDrift(
  report: Report,
  answers: OwnerAnswers,
  client: GitHub,
  org: string,
  say: Terminal['say'],
): Promise<Report> {
  if (report.rollup === undefined) return report;
  const drifted = new Map<string, Drift>();
  const existing: string[] = [];
  const unanswered: string[] = [];
  const unseen = new Map<string, number>();
  for (const [key, answer] of answers) {
    if (answer.state === 'exists') existing.push(key);
    else if (answer.state === 'unknown') {
      const { why } = answer;
      if (answer.passes === true) unanswered.push(why);
      else unseen.set(why, (unseen.get(why) ?? 0) + 1);
    } else {
      const { why, instead } = answer;
      const gone = { what: 'gone', why } as const;
      drifted.set(key, instead === null ? gone : { what: 'renamed', why, instead });
    }
  }
  const { found, failed, blind } = await ownerStanding(client, org, existing);
  for (const [key, standing] of found) drifted.set(key, standing);
  for (const [why, count] of unseen)
    say(
      `cloud-estate: ${plural(count, 'owner')} couldn't be looked up: ${plain(why)}. Whether they have left is unknown.\n`,
    );
  if (blind)
    say(
      `cloud-estate: who has left ${org} is unknown: the token can't see its members. It needs the organisation permission \`members: read\`.\n`,
    );
  const missing = [...report.rollup.missing];
  const [why] = unanswered;
  if (why !== undefined)
    missing.push({
      name: `owners of ${org}`,
      why: `${grouped(unanswered.length)} couldn't be looked up: ${why}`,
    });
  if (failed !== null)
    missing.push({ name: `owners of ${org}`, why: `who is still a member is unknown: ${failed}` });
  return { ...report, rollup: { ...report.rollup, missing, drift: ownerDrift(report, drifted) } };
}

type Drift = NonNullable<ReturnType<Drifted['get']>>;
