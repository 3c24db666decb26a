import type { ListedRepository } from './swept-repository.ts';

/** The branch of a rollout, in every repository: it identifies the pull request. */
export const ROLLOUT_BRANCH = 'cloud-estate/rollout';

/** What became of a rollout's pull request: a closed one means that the team doesn't want it. */
export type PullState = 'none' | 'open' | 'merged' | 'closed';

/** How far the rollout is in one repository. */
export interface RolloutRow {
  readonly repository: ListedRepository;
  readonly manifest: boolean;
  /** Whether a workflow of it checks every pull request. */
  readonly workflow: boolean;
  /** The names of its checks. */
  readonly checks: readonly string[];
  readonly pull: PullState;
  readonly url: string | null;
  /** Why nothing is known about it, or nothing could be opened. */
  readonly why: string | null;
}

/** What a repository is missing, in words; empty if it has everything. */
export function missingIn({ manifest, workflow }: RolloutRow): readonly string[] {
  return [
    ...(manifest ? [] : ['a manifest']),
    ...(workflow ? [] : ['a workflow that checks pull requests']),
  ];
}

/** Whether to open a pull request: something is missing, and there never was one. */
export function wantsPull(row: RolloutRow): boolean {
  return row.why === null && row.pull === 'none' && missingIn(row).length > 0;
}

/** The check that `init --workflow` makes, as GitHub names it. */
const CHECK = 'check';
/** The App that GitHub Actions is: only its checks count, so that no other token can set one. */
const GITHUB_ACTIONS = 15_368;

/**
 * A ruleset of an organisation, as GitHub's API takes it (`POST /orgs/{org}/rulesets`): the check is required on the
 * default branches of the repositories that run it. Others would wait forever for a check that nobody makes.
 */
export function rulesetFor(rows: readonly RolloutRow[]): object {
  const names = rows
    .filter(({ checks }) => checks.includes(CHECK))
    .map(({ repository }) => repository.name.slice(repository.name.indexOf('/') + 1))
    .sort();
  return {
    name: 'Cloud estate',
    target: 'branch',
    enforcement: 'active',
    conditions: {
      ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] },
      repository_name: { include: names, exclude: [], protected: false },
    },
    rules: [
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          do_not_enforce_on_create: true,
          required_status_checks: [{ context: CHECK, integration_id: GITHUB_ACTIONS }],
        },
      },
    ],
  };
}

/** Repositories whose check has a different name from the ruleset's, with the names. */
export function namedOtherwise(rows: readonly RolloutRow[]): readonly RolloutRow[] {
  return rows.filter(({ workflow, checks }) => workflow && !checks.includes(CHECK));
}

/** A first policy for an organisation: only what a change brings fails, so that nobody is blocked by old debt. */
export const firstPolicy = `# The policy of the organisation: cloud-estate.yml in its repository .github.
# A repository takes it with \`extends: <org>/.github/cloud-estate.yml@main\`, and can only tighten it.
version: 1
gate:
  scope: introduced # only what a change introduces fails; old debt is reported but blocks nobody
  fail-on: error
`;
