import type { Policy, RuleDefaults, WrittenPolicy } from '../policy/policy.ts';
import { type Refused, tighten } from '../policy/tighten.ts';
import { CannotCheck } from './cannot-check.ts';
import { type Files, Unavailable } from './files.ts';
import { policyFrom } from './policy-file.ts';

/** A file of another repository. */
export interface RemoteFile {
  /** As the policy names it. */
  readonly name: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** A branch, tag or commit. */
  readonly ref: string;
}

/** Gives the files of another repository. Rejects with `CannotCheck` where the run has no way to read them. */
export type Organisation = (file: RemoteFile) => Promise<Files>;

const REMOTE = /^(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})\/(?<path>[^@]+)@(?<ref>[\w./-]+)$/;

/**
 * The organisation's policy that a policy extends by `name`, with the policy on top. Rejects with `CannotCheck` if it
 * can't be read: the gate would be different without it.
 */
export async function withOrganisation(
  policy: WrittenPolicy,
  name: string,
  organisation: Organisation,
  rules: readonly RuleDefaults[],
): Promise<{ policy: Policy; warnings: readonly string[] }> {
  const { repository, path, ref } = REMOTE.exec(name)?.groups ?? {};
  if (repository === undefined || path === undefined || ref === undefined) {
    throw new CannotCheck(
      `\`extends\` of the policy can't be \`${name}\`. Write \`owner/repo/path@ref\`, as in \`acme/.github/cloud-estate.yml@main\`.`,
    );
  }
  try {
    const files = await organisation({ name, repository, ref });
    const bytes = await files.read(path);
    if (bytes === undefined) throw new CannotCheck(missing(name));
    const above = await policyOfOrganisation(name, bytes);
    const { policy: tightened, refused } = tighten(above, policy, rules);
    return { policy: tightened, warnings: refused.map((one) => refusal(policy, one)) };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    throw new CannotCheck(`The policy extends ${name}, which couldn't be read: ${error.message}`);
  }
}

/** The bytes of an organisation's policy -> the policy. Rejects with `CannotCheck` if it isn't valid there. */
export async function policyOfOrganisation(name: string, bytes: Uint8Array): Promise<Policy> {
  const policy = await policyFrom(name, bytes);
  if (policy.extends === null) return policy;
  throw new CannotCheck(
    `${name} extends ${policy.extends}. An organisation policy can't extend another one.`,
  );
}

function refusal({ file }: WrittenPolicy, { what, asked, holds }: Refused): string {
  return `${file ?? 'The policy'} sets ${what} to ${asked}, but the organisation's policy says ${holds}, and that applies. A repository can tighten it, not loosen it.`;
}

function missing(name: string): string {
  return `The policy extends ${name}, but the token can't see a file there. The token of Actions reads this repository and public ones; a private one needs a token with \`contents: read\` there.`;
}
