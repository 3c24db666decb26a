// In: the environment and payload of a run. Out: what the run is about.
import { field, numberField, textField } from './api/json-fields.ts';
import { isSameRepository, parseRepository, type Repository } from './api/repository.ts';

/** Variables of the environment, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Run {
  /** The repository that the run belongs to. */
  readonly repository: Repository | null;
  /** Name of the default branch, where the payload says it. */
  readonly defaultBranch: string | null;
  /** The commit of the run: on a pull request GitHub's own merge commit. */
  readonly sha: string | null;
}

export interface Head {
  readonly sha: string | null;
  /** Branch name. */
  readonly ref: string | null;
  /** Null when the payload does not say, or the fork no longer exists. */
  readonly repository: Repository | null;
  /** The repository's id, which a new name doesn't change. */
  readonly repositoryId: number | null;
}

export interface PullRequest extends Run {
  readonly kind: 'pull_request';
  readonly number: number | null;
  readonly base: { readonly sha: string | null; readonly ref: string | null };
  readonly head: Head;
  /** The head is in another repository, or in one that no longer exists. */
  readonly fork: boolean;
  readonly closed: boolean;
  /** Login of whoever opened it. */
  readonly author: string | null;
  /** How many comments it had when the event happened; null where the payload doesn't say. */
  readonly comments: number | null;
  /** The same of its review comments. */
  readonly reviewComments: number | null;
}

export interface MergeGroup extends Run {
  readonly kind: 'merge_group';
  readonly baseSha: string | null;
  readonly headSha: string | null;
}

export interface Push extends Run {
  readonly kind: 'push';
  /** Null for a new branch or tag. */
  readonly before: string | null;
  /** Null for a deleted branch or tag. */
  readonly after: string | null;
  /** Branch name; null for a tag. */
  readonly branch: string | null;
  readonly toDefaultBranch: boolean;
}

/** The companion: a run that follows another workflow's run. */
export interface WorkflowRun extends Run {
  readonly kind: 'workflow_run';
  /** The event that triggered the other workflow. */
  readonly event: string | null;
  readonly conclusion: string | null;
  readonly head: Head;
  readonly fork: boolean;
}

export interface Plain extends Run {
  readonly kind: 'schedule' | 'workflow_dispatch';
  /** Branch name; null for a tag. */
  readonly branch: string | null;
}

export interface Other extends Run {
  readonly kind: 'other';
  /** Name of the event; empty outside GitHub. */
  readonly event: string;
}

/** What a run is about. What a payload doesn't have is null. */
export type Situation = PullRequest | MergeGroup | Push | WorkflowRun | Plain | Other;

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A full commit id in lower case, or null; all zeros, which isn't a commit, is null too. */
function shaOf(value: unknown): string | null {
  const sha = typeof value === 'string' ? value.toLowerCase() : '';
  return SHA.test(sha) && !/^0+$/.test(sha) ? sha : null;
}

function branchOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

/** A pull request as the API and the payloads describe it; `run` says whose it is. */
export function pullRequestOf(run: Run, pull: unknown, fallback: number | null): PullRequest {
  const head: Head = {
    sha: shaOf(field(pull, 'head', 'sha')),
    ref: textField(pull, 'head', 'ref'),
    repository: parseRepository(field(pull, 'head', 'repo', 'full_name')),
    repositoryId: numberField(pull, 'head', 'repo', 'id'),
  };
  return {
    ...run,
    kind: 'pull_request',
    number: numberField(pull, 'number') ?? fallback,
    base: { sha: shaOf(field(pull, 'base', 'sha')), ref: textField(pull, 'base', 'ref') },
    head,
    fork: !isSameRepository(head.repository, run.repository),
    closed: textField(pull, 'state') === 'closed',
    author: textField(pull, 'user', 'login'),
    comments: numberField(pull, 'comments'),
    reviewComments: numberField(pull, 'review_comments'),
  };
}

function pushOf(run: Run, env: Environment, payload: unknown): Push {
  const ref = textField(payload, 'ref') ?? env.GITHUB_REF ?? null;
  const branch = branchOf(ref);
  const deleted = field(payload, 'deleted') === true;
  return {
    ...run,
    kind: 'push',
    before: shaOf(field(payload, 'before')),
    after: deleted ? null : (shaOf(field(payload, 'after')) ?? run.sha),
    branch,
    toDefaultBranch: branch !== null && branch === run.defaultBranch,
  };
}

function workflowRunOf(run: Run, payload: unknown): WorkflowRun {
  const other = field(payload, 'workflow_run');
  const head: Head = {
    sha: shaOf(field(other, 'head_sha')),
    ref: textField(other, 'head_branch'),
    repository: parseRepository(field(other, 'head_repository', 'full_name')),
    repositoryId: numberField(other, 'head_repository', 'id'),
  };
  return {
    ...run,
    kind: 'workflow_run',
    event: textField(other, 'event'),
    conclusion: textField(other, 'conclusion'),
    head,
    fork: !isSameRepository(head.repository, run.repository),
  };
}

/**
 * Reads what a run is about from GitHub's environment and the event's payload (parsed JSON, or
 * anything else). Never throws.
 */
export function readEvent(env: Environment, payload: unknown): Situation {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const run: Run = {
    repository:
      parseRepository(env.GITHUB_REPOSITORY) ??
      parseRepository(field(payload, 'repository', 'full_name')),
    defaultBranch: textField(payload, 'repository', 'default_branch'),
    sha: shaOf(env.GITHUB_SHA),
  };
  switch (event) {
    case 'pull_request': {
      const number = /^refs\/pull\/(\d{1,15})\//.exec(env.GITHUB_REF ?? '')?.[1];
      const given =
        numberField(payload, 'number') ?? (number === undefined ? null : Number(number));
      return pullRequestOf(run, field(payload, 'pull_request'), given);
    }
    case 'merge_group':
      return {
        ...run,
        kind: event,
        baseSha: shaOf(field(payload, 'merge_group', 'base_sha')),
        headSha: shaOf(field(payload, 'merge_group', 'head_sha')) ?? run.sha,
      };
    case 'push':
      return pushOf(run, env, payload);
    case 'workflow_run':
      return workflowRunOf(run, payload);
    case 'schedule':
    case 'workflow_dispatch':
      return { ...run, kind: event, branch: branchOf(env.GITHUB_REF ?? null) };
    default:
      return { ...run, kind: 'other', event };
  }
}
