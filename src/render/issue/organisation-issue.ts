import type { Report } from '../../estate/report.ts';
import { COMMENT_LIMIT } from '../comment/comment.ts';
import { incomplete } from '../missing-parts.ts';
import type { TrackingIssue } from './issue-body.ts';
import { isSettled, organisationPage } from './organisation-page.ts';

/** Room for the marker, and for a longer address of another run. */
const MARGIN = 512;

/** A roll-up as the one tracking issue of an organisation, without the marker; within GitHub's limit by whole rows. */
export function renderOrganisationIssue(
  org: string,
  report: Report,
  runUrl: string | null,
): TrackingIssue {
  const title = `Cloud estate of ${org}: what is unowned, who has left, what ends soon`;
  const run = runUrl === null ? '' : `[The run](${runUrl}) has the report · `;
  const foot = `\n<sub>${run}The sweep keeps this issue up to date, and closes it when nothing is open.</sub>\n`;
  const gap = incomplete(report);
  const head = gap === '' ? '' : `⚠️ **${gap.replace('inc', 'Inc')}**\n\n`;
  const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
  const body = head + organisationPage(report, room) + foot;
  return { title, body, isSettled: isSettled(report) };
}
