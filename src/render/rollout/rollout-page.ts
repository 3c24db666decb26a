// In: how far a rollout is in each repository. Out: a page, or lines for a terminal.
import { missingIn, type PullState, type RolloutRow } from '../../sweep/rollout.ts';
import { grouped, plural } from '../../text/counts.ts';
import { listed } from '../../text/lists.ts';
import { code, message, tableHead, tableRow } from '../text/markdown-text.ts';
import { plain } from '../text/plain.ts';

const pullWords: Readonly<Record<PullState, string>> = {
  none: '–',
  open: 'open',
  merged: 'merged',
  closed: 'closed: not wanted',
};

/** How far a rollout is, as a page that people keep: Markdown. */
export function rolloutPage(org: string, rows: readonly RolloutRow[]): string {
  const done = rows.filter((row) => row.why === null && missingIn(row).length === 0).length;
  const share = rows.length === 0 ? 0 : Math.floor((100 * done) / rows.length);
  const open = rows.filter(({ pull }) => pull === 'open').length;
  const lines = rows.map((row) =>
    tableRow([
      code(row.repository.name),
      row.why !== null && !row.manifest && !row.workflow ? '?' : mark(row.manifest),
      row.why !== null && !row.manifest && !row.workflow ? '?' : mark(row.workflow),
      row.url === null ? pullWords[row.pull] : `[${pullWords[row.pull]}](${row.url})`,
      row.why === null ? '' : message(row.why),
    ]),
  );
  return `# Cloud Estate Check in ${code(org, false)}

${grouped(done)} of ${plural(rows.length, 'repository', 'repositories')} (${share} %) have a manifest and a workflow that checks it; ${plural(open, 'pull request')} open.

${tableHead(['Repository', 'Manifest', 'Workflow', 'Pull request', 'Note'])}
${lines.join('\n')}
`;
}

function mark(yes: boolean): string {
  return yes ? '✅ yes' : '❌ no';
}

/** What each repository is missing, a line each, for a terminal. */
export function rolloutText(rows: readonly RolloutRow[]): string {
  const open = rows.filter((row) => row.why !== null || missingIn(row).length > 0);
  const lines = open.map((row) => {
    const what = row.why === null ? `is missing ${listed(missingIn(row))}` : row.why;
    const pull =
      row.pull === 'none'
        ? ''
        : `; pull request ${pullWords[row.pull]}${row.url === null ? '' : ` ${row.url}`}`;
    return `${plain(row.repository.name)}: ${plain(what)}${plain(pull)}\n`;
  });
  const done = rows.length - open.length;
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${grouped(done)} of ${plural(rows.length, 'repository', 'repositories')} have everything.\n`;
}
