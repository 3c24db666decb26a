import type { Report } from '../estate/report.ts';
import { lines, plain } from '../render/text/plain.ts';
import { gateSentence } from '../render/verdict-line.ts';
import type { Channels } from './deliver.ts';
import { DOCS, type GitHubRun, type lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';

/** Whether a run keeps the tracking issue: on a schedule or by hand, for the default branch. */
function keepsIssue({ situation }: GitHubRun, inputs: Inputs): boolean {
  if (!inputs.issue) return false;
  if (situation.kind !== 'schedule' && situation.kind !== 'workflow_dispatch') return false;
  const { branch, defaultBranch } = situation;
  // Another branch may be ahead or behind, and there is one issue.
  return branch === null || defaultBranch === null || branch === defaultBranch;
}

/** Keeps the tracking issue up to date. What can't be done warns, and changes nothing. */
export async function keepIssue(
  report: Report,
  github: GitHubRun,
  inputs: Inputs,
  client: ReturnType<typeof lazyClient>,
  channels: Channels,
): Promise<void> {
  if (!keepsIssue(github, inputs) || github.repository === null) return;
  const api = await client();
  if (api === null) {
    channels.warn('The tracking issue was not written: the input `token` is empty.');
    return;
  }
  const { renderTrackingIssue } = await import('../render/issue/issue-body.ts');
  const { deliverIssue } = await import('../github/issue/deliver-issue.ts');
  const { title, body, isSettled } = renderTrackingIssue(report, {
    gate: gateSentence(report),
    runUrl: github.url,
    docsUrl: `${DOCS}/rules/README.md`,
  });
  const { repository } = github;
  const done = await deliverIssue(api, {
    repository,
    key: inputs.commentKey,
    title,
    body,
    isSettled,
  });
  if (done.why !== null) channels.warn(done.why);
  else if (done.url !== null)
    channels.print(lines(`${plain(`The tracking issue: ${done.status}, ${done.url}`)}\n`));
}
