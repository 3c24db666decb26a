// In: a report. Out: the comment on a pull request.
import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { message } from '../text/markdown-text.ts';
import { pageWithin, type Section } from '../text/sections.ts';
import { verdictLine } from '../text/verdict-line.ts';
import { changesSections, resolvedSections } from './changes.ts';
import { type Words, wordsOf } from './comment-words.ts';
import { dutiesSections, inheritedSection, unownedDuties } from './duties.ts';
import { fixSection } from './fix.ts';
import { newFindingsSections, noticesSection, oldFindingsSection } from './other-findings.ts';
import { servicesSection } from './services.ts';

/** GitHub's limit for a comment, in characters. */
export const COMMENT_LIMIT = 65_536;

/** Room for what is put around the text: the marker, and the difference between one run's address and another's. */
const MARGIN = 512;

export interface CommentContext {
  /** Address of the run, where the summary and the report are. */
  readonly runUrl: string | null;
  readonly docsUrl: string;
  /** What the report is silent about, in a sentence of ours that stands under the verdict. */
  readonly remark?: string | null;
}

/** What they say as notices is for whoever sets the check up: no reviewer of one change can mend it. */
const aboutTheSetting: readonly string[] = ['unverified-owner', 'unguarded-manifest'];

/** Whether there is anything that a reviewer should look at, so that a comment is worth writing. */
export function isWorthSaying(report: Report): boolean {
  const { counts, delta, findings } = report;
  if (counts.errors + counts.warnings > 0) return true;
  const isNews = ({ introduced, rule }: Finding): boolean =>
    introduced === true && !aboutTheSetting.includes(rule);
  if (findings.some(isNews)) return true;
  if (delta === null) return false;
  const { reassigned, models, splits, waivers, policy, services } = delta;
  const changes = [reassigned, models, splits, waivers, policy, services.removed];
  return changes.some((list) => list.length > 0);
}

/** The report as a comment on a pull request, without the marker; within GitHub's limit by whole rows. */
export function renderComment(report: Report, context: CommentContext): string {
  const { runUrl, docsUrl, remark = null } = context;
  const head = `### ${verdictLine(report)}\n${remark === null ? '' : `\n${remark}\n`}`;
  const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
  const foot = `\n<sub>${run}[What the rules mean](${docsUrl})</sub>\n`;
  const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
  const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
  const sections = sectionsOf(report, wordsOf(report.manifests.length, where, '####'));
  return head + pageWithin(sections, room, (text) => text.length) + foot;
}

function sectionsOf(report: Report, words: Words): Section[] {
  const { delta } = report;
  const duties = unownedDuties(report);
  const several = report.manifests.length > 1;
  if (delta === null) {
    return [
      ...dutiesSections('Nobody owns', duties, words),
      ...newFindingsSections(report, words),
      fixSection(duties, several, words),
    ];
  }
  const fresh = duties.filter((one) => one.fresh);
  const old = duties.filter((one) => !one.fresh);
  return [
    ...dutiesSections('New in this change', fresh, words),
    ...newFindingsSections(report, words),
    ...resolvedSections(delta, words),
    ...changesSections(delta, words),
    inheritedSection(old, words),
    oldFindingsSection(report, words),
    noticesSection(report, words),
    servicesSection(report, words),
    fixSection(fresh.length > 0 ? fresh : old, several, words),
    notesSection(delta.notes, words),
  ];
}

/** What could not be compared. */
function notesSection(notes: readonly string[], words: Words): Section {
  return {
    head: '\n',
    rows: notes.map((note) => `- ${message(note, false)}`),
    foot: '',
    importance: 5,
    rest: words.rest('Not compared', 'note', 'notes'),
  };
}
