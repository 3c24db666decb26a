import { code, message } from '../text/markdown-text.ts';

/** What is known of a check that could not be done. */
export interface NotDone {
  /** Why, in lines for the user. */
  readonly why: string;
  /** The commit that was to be checked; `null` where the event names none. */
  readonly commit: string | null;
  readonly runUrl: string | null;
  readonly docsUrl: string;
  /** Whether it replaces the result of an older commit. */
  readonly replaces: boolean;
}

/** The Markdown for a check that could not be done. */
export function renderNotDone({ why, commit, runUrl, docsUrl, replaces }: NotDone): string {
  const of = commit === null ? '' : ` of commit ${code(commit.slice(0, 12), false)}`;
  const run = runUrl === null ? '' : `[This run](${runUrl}) · `;
  const lines = why.split('\n').filter((line) => line.trim() !== '');
  return [
    '### ⚠️ The check could not be done',
    '',
    `There is no verdict${of}.${replaces ? ' What this comment said about an older commit no longer applies.' : ''}`,
    '',
    ...lines.map((line) => `- ${message(line, false)}`),
    '',
    `<sub>${run}[What to do](${docsUrl})</sub>`,
    '',
  ].join('\n');
}
