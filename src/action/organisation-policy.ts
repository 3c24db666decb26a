import type { GitHub } from '../github/api/client.ts';
import { GitHubError } from '../github/api/error.ts';
import { parseRepository } from '../github/api/repository.ts';
import { commitFiles } from '../github/commits/commit-files.ts';
import type { Policy, WrittenPolicy } from '../policy/policy.ts';
import { type Refused, tighten } from '../policy/tighten.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { policyFrom } from '../read/policy.ts';
import { rules } from '../rules/index.ts';

/** `owner/repo/path@ref`: a file of another repository, at a branch, tag or commit. */
const REMOTE = /^(?<repository>[\w.-]+\/[\w.-]+)\/(?<path>[^@]+)@(?<ref>[\w./-]+)$/;

/**
 * The organisation's policy that a policy extends by `name`, with the policy on top. Rejects with `CannotCheck` when it
 * cannot be had: a gate that nobody can read is no gate.
 */
export async function withOrganisation(
  policy: WrittenPolicy,
  name: string,
  client: GitHub | null,
): Promise<{ policy: Policy; warnings: readonly string[] }> {
  const named = REMOTE.exec(name)?.groups;
  const repository = parseRepository(named?.repository);
  if (named === undefined || repository === null) {
    throw new CannotCheck(
      `\`extends\` of the policy cannot be \`${name}\`: it is \`owner/repo/path@ref\`, as in \`acme/.github/cloud-estate.yml@main\`.`,
    );
  }
  if (client === null) {
    throw new CannotCheck(
      `The policy extends ${name}, which is read over the API, and the input \`token\` is empty.`,
    );
  }
  const path = named.path ?? '';
  try {
    const files = commitFiles(client, { repository, sha: named.ref ?? '' });
    const bytes = await files.read(path);
    if (bytes === undefined) throw new CannotCheck(missing(name));
    const above = await policyFrom(name, bytes);
    if (above.extends !== null) {
      throw new CannotCheck(
        `${name} extends another policy (${above.extends}), and one step is the most.`,
      );
    }
    const { policy: tightened, refused } = tighten(above, policy, rules);
    return { policy: tightened, warnings: refused.map((one) => inVain(policy, one)) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new CannotCheck(`The policy extends ${name}, which could not be read: ${error.message}`);
  }
}

function inVain({ file }: WrittenPolicy, { what, asked, holds }: Refused): string {
  return `${file ?? 'The policy'} sets ${what} to ${asked}, and the organisation's policy says ${holds}: that holds. A repository can tighten it, not loosen it.`;
}

function missing(name: string): string {
  return `The policy extends ${name}, and there is no such file that the input \`token\` can see. The token of Actions reads this repository and public ones; a private one needs a token with \`contents: read\` there.`;
}
