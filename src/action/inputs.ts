import { posix, resolve } from 'node:path';
import { type FailOn, failOns, type Scope, scopes } from '../estate/gate.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { isPath, pathWithin } from '../read/paths.ts';
import type { Target } from '../read/targets.ts';
import { type VerifyMode, verifyModes } from '../resolve/owner-answers.ts';
import { nearest } from '../text/nearest.ts';

const commentModes = ['on-findings', 'always', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** Every input of the action, decoded once. `null` if the policy decides, or a default that isn't a word. */
export interface Inputs {
  readonly manifest: readonly string[];
  readonly policy: string | null;
  readonly framework: string | null;
  readonly failOn: FailOn | null;
  readonly scope: Scope | null;
  readonly comment: CommentMode;
  readonly commentKey: string;
  /** Whether owners are suggested on lines of the diff. */
  readonly suggest: boolean;
  /** Whether newly named owners are asked for a review. */
  readonly requestReview: boolean;
  /** Whether runs that bring no change keep one tracking issue. */
  readonly issue: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Whether infrastructure code is looked into. */
  readonly discover: boolean;
  readonly verifyOwners: VerifyMode;
  readonly token: string;
  /** A token of an App or a person that may read teams; empty if there is none. */
  readonly membersToken: string;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
  readonly htmlFile: string | null;
  readonly cycloneDxFile: string | null;
  readonly oscalFile: string | null;
  readonly workingDirectory: string;
}

/** Reads the inputs; `get` gives the trimmed text of one. Rejects a wrong one with `CannotCheck`. */
export function readInputs(get: (name: string) => string): Inputs {
  const text = (name: string): string | null => get(name) || null;
  const manifest = get('manifest')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const workingDirectory = text('working-directory') ?? '.';
  return {
    manifest,
    policy: text('policy'),
    framework: text('framework'),
    failOn: choice('fail-on', text('fail-on'), failOns),
    scope: choice('scope', text('scope'), scopes),
    comment: choice('comment', text('comment'), commentModes) ?? 'on-findings',
    commentKey: text('comment-key') ?? defaultKey(workingDirectory, manifest),
    suggest: yesOrNo('suggest', get('suggest')),
    requestReview: yesOrNo('request-review', get('request-review'), false),
    issue: yesOrNo('issue', get('issue'), false),
    annotations: yesOrNo('annotations', get('annotations')),
    summary: yesOrNo('summary', get('summary')),
    discover: yesOrNo('discover', get('discover')),
    verifyOwners: choice('verify-owners', text('verify-owners'), verifyModes) ?? 'auto',
    token: get('token'),
    membersToken: get('members-token'),
    reportFile: text('report-file'),
    sarifFile: text('sarif-file'),
    htmlFile: text('html-file'),
    cycloneDxFile: text('cyclonedx-file'),
    oscalFile: text('oscal-file'),
    workingDirectory,
  };
}

/** Two jobs that check different folders keep two comments by default. */
function defaultKey(workingDirectory: string, manifest: readonly string[]): string {
  const folder = posix.normalize(`${workingDirectory}/`).replace(/\/$/, '');
  const parts = [...(folder === '.' || folder === '' ? [] : [folder]), ...manifest];
  // No key that a user chooses has a line break, so these never collide with one.
  return parts.length === 0 ? 'default' : ['default', ...parts].join('\n');
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
    `The input \`${name}\` can't be \`${word}\`.${hint} One of: ${choices.join(', ')}.`,
  );
}

/** As GitHub's own actions read them: YAML's words for true and false. */
function yesOrNo(name: string, word: string, otherwise = true): boolean {
  if (word === '') return otherwise;
  if (['true', 'True', 'TRUE'].includes(word)) return true;
  if (['false', 'False', 'FALSE'].includes(word)) return false;
  throw new CannotCheck(`The input \`${name}\` can't be \`${word}\`. Write \`true\` or \`false\`.`);
}

/**
 * Inputs whose paths are from the top of the repository (`root`): those of manifests are given from the folder to
 * search (`start`), and any may be absolute. Each file then has one path, so that what is read at the base is what the
 * change touches. Rejects with `CannotCheck` a path that leads out of the repository.
 */
export function fromTheTop(inputs: Inputs, root: string, start: string): Inputs {
  const from = (folder: string, name: string, path: string): string => {
    const inside = pathWithin(root, folder, path);
    if (inside !== null) return inside;
    throw new CannotCheck(
      `The input \`${name}\` leads outside the repository that is checked: \`${path}\`. Name a file in it; \`working-directory\` chooses another repository in the workspace.`,
    );
  };
  const manifest = inputs.manifest.map((path) =>
    path.startsWith('!')
      ? `!${from(resolve(root, start), 'manifest', path.slice(1))}`
      : from(resolve(root, start), 'manifest', path),
  );
  const policy = inputs.policy === null ? null : from(root, 'policy', inputs.policy);
  const word = inputs.framework;
  const framework = word !== null && isPath(word) ? from(root, 'framework', word) : word;
  return { ...inputs, manifest, policy, framework };
}

const GLOB = /[*?[\]{}!()]/;

/** What the input `manifest` (as `fromTheTop` gives it) names: files, and globs in the folder to search. */
export function inputTargets({ manifest }: Inputs, start: string): Target[] {
  const search = { path: start, isFolder: true };
  if (manifest.length === 0) return [search];
  const globs = manifest.filter((one) => GLOB.test(one));
  const named = manifest.filter((one) => !GLOB.test(one));
  return [
    ...named.map((path) => ({ path, isFolder: false })),
    ...(globs.length === 0 ? [] : [{ ...search, globs }]),
  ];
}
