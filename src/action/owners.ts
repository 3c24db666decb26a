import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { BaseEstate, CheckInput } from '../estate/estate.ts';
import type { Source } from '../estate/source.ts';
import { type Policy, unverifiedFails } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { ownersToVerify } from '../resolve/named-owners.ts';
import { isProposal } from './compared.ts';
import { type GitHubRun, openClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import type { Subject } from './subject.ts';

/** GitHub's answers about owners, as the check uses them. */
export type Verified = Pick<CheckInput, 'owners' | 'severities'>;

export interface OwnersRequest {
  readonly inputs: Inputs;
  readonly github: GitHubRun;
  readonly subject: Subject;
  readonly policy: Policy;
  readonly manifests: readonly Source[];
  readonly base: BaseEstate | null;
  readonly codeOwners: CodeOwners | undefined;
}

/** Asks GitHub about owners as `verify-owners` says. Rejects with `CannotCheck` for `required` without a token. */
export async function verifiedOwners(request: OwnersRequest): Promise<Verified> {
  const { inputs, github, subject, codeOwners } = request;
  if (inputs.verifyOwners === 'off') return {};
  const { situation } = subject;
  const fromFork = situation.kind === 'pull_request' && situation.fork;
  // The author of a pull request from a fork must not learn which teams exist.
  const membersToken = fromFork ? '' : inputs.membersToken;
  if (inputs.token === '' && membersToken === '') {
    if (inputs.verifyOwners === 'auto') return {};
    throw new CannotCheck(
      '`verify-owners` is `required`, and the inputs `token` and `members-token` are empty.',
    );
  }
  const severities = inputs.verifyOwners === 'required' ? unverifiedFails : {};
  const wanted = wantedOwners(request);
  if (wanted.length === 0) return { severities };
  const { lookUpLimits, verifyOwners } = await import('../github/owners/verify-owners.ts');
  const clients = {
    token: await openClient(inputs.token, github, lookUpLimits),
    members: await openClient(membersToken, github, lookUpLimits),
  };
  const owners = await verifyOwners(clients, wanted, {
    repository: github.repository,
    codeOwners: async () => {
      if (codeOwners === undefined || subject.folder === null) return null;
      const { headCommit } = await import('../read/git.ts');
      const head = await headCommit(subject.folder);
      return head === null ? null : { ref: head.sha, lines: codeOwners.lines };
    },
  });
  return { owners, severities };
}

/** A change is checked for its new owners. Those of the base are looked up on a push. */
function wantedOwners({ inputs, subject, policy, manifests, base }: OwnersRequest): string[] {
  const wanted = new Map(ownersToVerify(manifests, policy.providersAsOwners));
  const isChange = isProposal(subject.situation);
  if (inputs.verifyOwners === 'auto' && isChange && base !== null) {
    const before = base.manifests.map(({ source }) => source);
    for (const key of ownersToVerify(before, policy.providersAsOwners).keys()) wanted.delete(key);
  }
  return [...wanted.values()];
}
