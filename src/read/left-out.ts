/** Why a folder isn't read: its contents aren't the team's own, or don't run. */
export type LeftOutReason =
  | 'tool'
  | 'vendored'
  | 'test'
  | 'example'
  | 'workstation'
  | 'submodule'
  | 'ignored'
  | 'link'
  | 'excluded';

/** A file or folder that the walk skipped, and why. */
export interface LeftOut {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly reason: LeftOutReason;
  readonly folder: boolean;
}

/** Skipped folders, by reason, whatever the folders above them are called. */
const names: Readonly<
  Record<'tool' | 'vendored' | 'test' | 'example' | 'workstation', readonly string[]>
> = {
  tool: [
    '.git',
    '.hg',
    '.svn',
    '.terraform',
    '.terragrunt-cache',
    '.terraspace-cache',
    '.aws-sam',
    '.serverless',
    '.venv',
    'venv',
    '__pycache__',
    '.cache',
    '.idea',
    '.vscode',
    '.gradle',
    '.tox',
    '.next',
  ],
  vendored: [
    'node_modules',
    'vendor',
    'vendored',
    'third_party',
    'third-party',
    'thirdparty',
    'bower_components',
    'site-packages',
    'Pods',
  ],
  test: [
    'test',
    'tests',
    '__tests__',
    'testing',
    'testdata',
    'test-data',
    'test_data',
    'test-fixtures',
    'test_fixtures',
    'fixture',
    'fixtures',
    '__fixtures__',
    'mocks',
    '__mocks__',
    '__snapshots__',
    'spec',
    'e2e',
    'integration-tests',
    'integration_tests',
  ],
  example: ['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials'],
  // Environments that a developer's editor starts only for them.
  workstation: ['.devcontainer'],
};

const reasons: ReadonlyMap<string, LeftOutReason> = new Map(
  Object.entries(names).flatMap(([reason, folders]) =>
    folders.map((folder) => [folder, reason as LeftOutReason] as const),
  ),
);

/** Folders next to these are environments, whatever their names: `dev`, `test`, `prod`. */
const environments: ReadonlySet<string> = new Set([
  'dev',
  'development',
  'int',
  'integration',
  'live',
  'nonprod',
  'ppe',
  'pre-prod',
  'preprod',
  'prd',
  'prod',
  'production',
  'qa',
  'sandbox',
  'sbox',
  'shared',
  'stage',
  'staging',
  'stg',
  'uat',
]);

const maybeEnvironments: ReadonlySet<string> = new Set(['test', 'testing', 'demo', 'e2e']);

/** What runs is below these, so a cluster that is called `demo` runs too. */
const running: ReadonlySet<string> = new Set([
  'live',
  'nonprod',
  'non-prod',
  'preprod',
  'pre-prod',
  'prd',
  'prod',
  'production',
  'staging',
  'uat',
]);

/**
 * Why a folder of this name is left out unless a glob names it; `undefined` for any other. `beside` returns the names
 * of its sibling folders, and `path` is where it is.
 */
export function reasonOf(
  folder: string,
  beside: () => readonly string[],
  path = '',
): LeftOutReason | undefined {
  const name = folder.toLowerCase();
  if (maybeEnvironments.has(name)) {
    const isBelow = path.split('/').some((step) => running.has(step.toLowerCase()));
    if (isBelow || beside().some((other) => environments.has(other.toLowerCase())))
      return undefined;
  }
  return reasons.get(folder) ?? reasons.get(name);
}

/** Folders that no glob brings back: they never contain code to check. */
export function isNeverRead(folder: string): boolean {
  return folder === '.git' || folder === '.hg' || folder === '.svn';
}

/** Kinds of folders that aren't searched for manifests: their contents belong to a tool or a vendor. */
const foreign: ReadonlySet<LeftOutReason> = new Set(['tool', 'vendored']);

/**
 * The folders on the way to a file, from `start` on, that hold other people's files by their names; `null` where
 * there are none. All of them have to be named for the file to be read.
 */
export function leftOutAt(path: string, start = ''): readonly string[] | null {
  const steps = path.slice(start === '' ? 0 : start.length + 1).split('/');
  let found: string[] | null = null;
  for (let at = 0; at < steps.length - 1; at++) {
    const step = steps[at] as string;
    const reason = reasons.get(step) ?? reasons.get(step.toLowerCase());
    if (reason === undefined || !foreign.has(reason)) continue;
    found ??= [];
    found.push(step);
  }
  return found;
}

/** Whether a folder holds what a tool or a package manager put there: thousands of files that aren't the team's. */
export function isInstalled(folder: string): boolean {
  return reasons.get(folder) === 'tool' || installed.has(folder);
}

const installed: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'site-packages',
  'Pods',
]);
