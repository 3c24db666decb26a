import { type FailOn, failOns, type Scope, scopes } from '../estate/gate.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { type VerifyMode, verifyModes } from '../resolve/owner-answers.ts';
import { nearest } from '../text/nearest.ts';

const commentModes = ['on-findings', 'always', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** Every input of the action, decoded once. `null` where the policy, or a default that is not a word, holds. */
export interface Inputs {
  readonly manifest: readonly string[];
  readonly policy: string | null;
  readonly framework: string | null;
  readonly failOn: FailOn | null;
  readonly scope: Scope | null;
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Whether infrastructure code is looked into. */
  readonly discover: boolean;
  readonly verifyOwners: VerifyMode;
  readonly token: string;
  /** Of an App or a person that may read teams; empty where there is none. */
  readonly membersToken: string;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  readonly htmlFile: string | null;
  readonly workingDirectory: string;
}

/** Reads the inputs; `get` gives the trimmed text of one. Rejects a wrong one with `CannotCheck`. */
export function readInputs(get: (name: string) => string): Inputs {
  const text = (name: string): string | null => get(name) || null;
  return {
    manifest: get('manifest')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
    policy: text('policy'),
    framework: text('framework'),
    failOn: choice('fail-on', text('fail-on'), failOns),
    scope: choice('scope', text('scope'), scopes),
    comment: choice('comment', text('comment'), commentModes) ?? 'on-findings',
    commentKey: text('comment-key') ?? 'default',
    annotations: yesOrNo('annotations', get('annotations')),
    summary: yesOrNo('summary', get('summary')),
    discover: yesOrNo('discover', get('discover')),
    verifyOwners: choice('verify-owners', text('verify-owners'), verifyModes) ?? 'auto',
    token: get('token'),
    membersToken: get('members-token'),
    reportFile: text('report-file'),
    sarifFile: text('sarif-file'),
    htmlFile: text('html-file'),
    workingDirectory: text('working-directory') ?? '.',
  };
}

function choice<T extends string>(
  name: string,
  word: string | null,
  choices: readonly T[],
): T | null {
  if (word === null) return null;
  const found = choices.find((one) => one === word.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(word, choices);
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  throw new CannotCheck(
    `The input \`${name}\` cannot be \`${word}\`.${hint} One of: ${choices.join(', ')}.`,
  );
}

/** As GitHub's own actions read them: YAML's words for true and false. */
function yesOrNo(name: string, word: string): boolean {
  if (['', 'true', 'True', 'TRUE'].includes(word)) return true;
  if (['false', 'False', 'FALSE'].includes(word)) return false;
  throw new CannotCheck(
    `The input \`${name}\` cannot be \`${word}\`: it is \`true\` or \`false\`.`,
  );
}
