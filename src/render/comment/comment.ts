// In: a report. Out: the comment on a pull request.
import type { Note } from '../../estate/change.ts';
import type { Report } from '../../estate/report.ts';
import { noteText } from '../../report/note-text.ts';
import { message } from '../text/markdown-text.ts';
import { pageWithin, type Section } from '../text/sections.ts';
import { verdictLine } from '../verdict-line.ts';
import { checkSections, resolvedSections } from './change-tables.ts';
import { controlsSection } from './control-section.ts';
import { dutiesSections, inheritedSection, unownedDuties } from './duty-tables.ts';
import { newFindingsSections, noticesSection, oldFindingsSection } from './finding-tables.ts';
import { fixSection } from './fix-block.ts';
import { type Fixes, fixesBy } from './fix-plan.ts';
import { type Page, pageOf } from './page.ts';
import { servicesSection } from './service-matrix.ts';

/** GitHub's limit for a comment, in characters. */
export const COMMENT_LIMIT = 65_536;

/** Room for the marker, and for a longer address of another run. */
const MARGIN = 512;

export interface CommentContext {
  /** Address of the run, where the summary and the report are. */
  readonly runUrl: string | null;
  readonly docsUrl: string;
  /** Address of the repository's files at the newest commit, `…/blob/<sha>`; left out where it isn't known. */
  readonly blobUrl?: string | null;
  /** What the report doesn't cover, as a sentence under the verdict. */
  readonly remark?: string | null;
  /** What can be pasted; if omitted, it is planned from the report alone. */
  readonly fixes?: Fixes;
}

/** The report as a comment on a pull request, without the marker; within GitHub's limit by whole rows. */
export function renderComment(report: Report, context: CommentContext): string {
  const { runUrl, docsUrl, blobUrl = null, remark = null, fixes = fixesBy(report) } = context;
  const head = `### ${verdictLine(report)}\n${remark === null ? '' : `\n${remark}\n`}`;
  const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
  const foot = `\n<sub>${run}[What the rules mean](${docsUrl})</sub>\n`;
  const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
  const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
  const page = pageOf({
    manifests: report.manifests.length,
    where,
    level: '####',
    blobUrl,
    behind: report.delta?.behind ?? [],
  });
  const sections = sectionsOf(report, fixes, page);
  return head + pageWithin(sections, room, (text) => text.length) + foot;
}

function sectionsOf(report: Report, { plan, pastes }: Fixes, page: Page): Section[] {
  const { delta } = report;
  const duties = unownedDuties(report);
  const covered = new Set(duties.flatMap(({ findings }) => findings));
  if (delta === null) {
    return [
      ...dutiesSections('Unowned duties', duties, page),
      ...newFindingsSections(report, covered, page),
      fixSection(plan, pastes, page),
    ];
  }
  const fresh = duties.filter((one) => one.fresh);
  const old = duties.filter((one) => !one.fresh);
  return [
    ...dutiesSections('New in this change', fresh, page),
    ...newFindingsSections(report, covered, page),
    ...resolvedSections(delta, page),
    ...checkSections(report, page),
    inheritedSection(old, page),
    oldFindingsSection(report, covered, page),
    noticesSection(report, covered, page),
    servicesSection(report, page),
    controlsSection(report, fresh, page),
    fixSection(plan, pastes, page),
    notesSection(delta.notes, page),
  ];
}

/** What couldn't be compared. */
function notesSection(notes: readonly Note[], page: Page): Section {
  return {
    head: '\n',
    rows: notes.map((note) => `- ${message(noteText(note), false)}`),
    foot: '',
    importance: 5,
    rest: page.leftOut('Not compared', 'note', 'notes'),
  };
}
