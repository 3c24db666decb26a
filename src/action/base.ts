import type { BaseEstate } from '../check.ts';
import type { ChangedFiles } from '../estate/changed-files.ts';
import type { GitHub } from '../github/api/client.ts';
import { GitHubError } from '../github/api/error.ts';
import type { Repository } from '../github/api/repository.ts';
import { type BaseCommit, baseOf } from '../github/commits/base-commit.ts';
import { type BaseFiles, baseFiles, commitFiles } from '../github/commits/commit-files.ts';
import type { HeadCommit } from '../github/commits/head-commit.ts';
import type { Situation } from '../github/event.ts';
import { loadBase } from '../read/base.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import type { Files } from '../read/files.ts';
import type { NamedFrameworks } from '../read/framework.ts';
import type { Inputs } from './inputs.ts';
import type { Policies } from './policies.ts';
import { sentence } from './sentence.ts';
import { manifestsOf } from './workspace.ts';

/** The base commit with its files, or why there is nothing to compare with. */
export interface FoundBase {
  readonly commit: string | null;
  readonly files: BaseFiles | null;
  /** Where its policy is to be read: also where GitHub cannot compare, for want of which no change may loosen its gate. */
  readonly policyFiles: Files | null;
  /** Why there is nothing to compare with; empty where there is. */
  readonly why: string;
  /** Paths of now -> the paths that renamed files had at the base. */
  readonly renames: ReadonlyMap<string, string>;
  /** By the path of now, from the top of the repository. */
  readonly changed: ChangedFiles;
  /** A sentence for the user: where nothing can be compared though something should be. */
  readonly warning: string | null;
}

/** Whether an event brings a change that can be compared with what was before. */
export function bringsChange(situation: Situation): boolean {
  return ['pull_request', 'merge_group', 'push'].includes(situation.kind);
}

/** Finds the base of a change. Never rejects: what goes wrong is a warning, and the check goes on without. */
export async function findBase(
  client: GitHub,
  situation: Situation,
  repository: Repository,
  checkedOut: HeadCommit | null,
  head: Files,
): Promise<FoundBase> {
  let base: BaseCommit;
  try {
    base = await baseOf(client, situation, repository, checkedOut);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const sha = baseSha(situation);
    const policyFiles = sha === null ? null : commitFiles(client, { repository, sha });
    return { ...noBase(error.message), policyFiles, warning: cannotCompare(error) };
  }
  if (base.sha === null) return noBase(base.why ?? '');
  const files = baseFiles(client, { repository, sha: base.sha }, base.changedFiles, head);
  const renames = renamesIn(base.changedFiles);
  const changed = base.changedFiles;
  return { commit: base.sha, files, policyFiles: files, why: '', renames, changed, warning: null };
}

/** Nothing to compare with, and why. */
export function noBase(why: string): FoundBase {
  return {
    commit: null,
    files: null,
    policyFiles: null,
    why,
    renames: new Map(),
    changed: 'unknown',
    warning: null,
  };
}

/** Nothing to compare with though there should be something, which is worth a warning. */
export function unreadBase(why: string): FoundBase {
  return { ...noBase(why), warning: unread(why) };
}

/** The base branch's commit, as the event names it. */
function baseSha(situation: Situation): string | null {
  if (situation.kind === 'pull_request') return situation.base.sha;
  return situation.kind === 'merge_group' ? situation.baseSha : null;
}

function renamesIn(changed: BaseCommit['changedFiles']): ReadonlyMap<string, string> {
  if (changed === 'unknown') return new Map();
  return new Map(
    [...changed].flatMap(([path, { previous }]) =>
      previous === undefined ? [] : [[path, previous]],
    ),
  );
}

function cannotCompare(error: GitHubError): string {
  const needed =
    error.kind === 'forbidden' || error.kind === 'not-found' || error.kind === 'unauthorised'
      ? ` The token needs \`contents: read\`${error.acceptedPermissions === null ? '' : ` (GitHub would accept: ${error.acceptedPermissions})`}.`
      : '';
  return unread(error.message) + needed;
}

function unread(why: string): string {
  return `The base of this change could not be read, so nothing can be said of what is new: ${sentence(why)}`;
}

export interface EstateRequest extends NamedFrameworks {
  readonly base: FoundBase;
  readonly start: string;
  readonly inputs: Inputs;
  readonly policies: Policies;
}

/** The estate at the base; `null`, with a warning, where it cannot be read. */
export async function estateAtBase(
  request: EstateRequest,
): Promise<{ estate: BaseEstate | null; warning: string | null }> {
  const { base, start, inputs, policies, override, fallback } = request;
  const { files, commit } = base;
  if (files === null || commit === null) return { estate: null, warning: base.warning };
  try {
    const paths: string[] = [];
    for (const named of await manifestsOf(files, start, inputs, policies.policy)) {
      const path = base.renames.get(named) ?? named;
      if (await isThere(files, path)) paths.push(path);
    }
    const estate = await loadBase({
      files,
      commit,
      paths,
      notes: [...policies.notes, ...files.notes],
      policy: policies.basePolicy,
      headPolicy: policies.headPolicy,
      override,
      fallback,
    });
    return { estate, warning: null };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { estate: null, warning: cannotCompare(error) };
  }
}

/** Whether files have a path; one that cannot be read is there. */
async function isThere(files: Files, path: string): Promise<boolean> {
  try {
    return (await files.read(path)) !== undefined;
  } catch (error) {
    if (error instanceof CannotCheck) return true;
    throw error;
  }
}
