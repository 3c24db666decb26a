import type { BaseEstate, ParsedManifests } from '../estate/estate.ts';
import type { Source } from '../estate/source.ts';
import {
  optionsOf,
  type Policy,
  type RuleDefaults,
  severityOf,
  withDefaults,
} from '../policy/policy.ts';
import { asSentence, CannotCheck } from './cannot-check.ts';
import { FrameworkReader, namedFrameworks, withFrameworks } from './chosen-framework.ts';
import { type Files, Unavailable } from './files.ts';
import type { Policies, PolicyRequest } from './holding-policy.ts';

/** What is needed to see an estate under the policy of a change. */
export interface AfterMerge {
  readonly files: Files;
  readonly sources: readonly Source[];
  readonly policies: Policies;
  readonly request: Pick<PolicyRequest, 'holds' | 'organisation' | 'readsProposed' | 'rules'>;
  /** The framework that a flag or an input names. */
  readonly framework: string | null;
  /** Whether the change touches the framework file that applies. */
  readonly isOtherFramework: boolean;
}

/** An estate as it will be checked, and a sentence for the user if that can't be determined. */
export interface Merged {
  readonly estate: BaseEstate['afterMerge'];
  readonly warning: string | null;
}

/**
 * The estate as it is checked once a change is merged, with the policy and the framework of the change; `undefined` if
 * the change touches neither, `null` if they can't be read.
 */
export async function estateAfterMerge(given: AfterMerge): Promise<Merged> {
  const { files, sources, policies, framework, isOtherFramework } = given;
  const { basePolicy, headPolicy } = policies;
  if (!isOtherFramework && JSON.stringify(basePolicy) === JSON.stringify(headPolicy))
    return { estate: undefined, warning: null };
  try {
    const policy = await policyAfter(given);
    if (policy === null) return { estate: null, warning: null };
    const frameworks = new FrameworkReader(files, namedFrameworks(framework, policy));
    const estate: ParsedManifests = await withFrameworks(sources, frameworks, policy.products);
    const settings = settingsOf(given, policy);
    return { estate: { ...estate, policy, ...settings }, warning: null };
  } catch (error) {
    if (!(error instanceof CannotCheck || error instanceof Unavailable)) throw error;
    const why = asSentence(error.message);
    const warning = `It isn't known what this change's policy will do once it is merged: ${why}`;
    return { estate: null, warning };
  }
}

/**
 * Both policies with what they extend, so that a reviewer sees what a newly extended one brings. If both extend the
 * same one, the files themselves are enough.
 */
function settingsOf(
  { policies, request }: AfterMerge,
  after: Policy,
): { readonly settings?: readonly [before: Policy, after: Policy] } {
  const { basePolicy, headPolicy, policy: before } = policies;
  if (request.holds === 'head' || basePolicy.extends === headPolicy.extends) return {};
  return { settings: [whole(before, request.rules()), whole(after, request.rules())] };
}

/** A policy with the defaults of every rule. */
function whole(policy: Policy, all: readonly RuleDefaults[]): Policy {
  const rules = Object.fromEntries(
    all.map((rule) => [
      rule.id,
      { severity: severityOf(rule, policy), options: optionsOf(rule, policy) },
    ]),
  );
  return { ...policy, rules };
}

/**
 * A fork must not choose what is read with the token: what its change extends is read only if the base's policy extends
 * it too.
 */
async function policyAfter({ policies, request }: AfterMerge): Promise<Policy | null> {
  const { basePolicy, headPolicy } = policies;
  const { holds, organisation, readsProposed, rules } = request;
  if (holds === 'head') return policies.policy;
  const above = headPolicy.extends;
  if (above === null) return withDefaults(headPolicy);
  // If the base's policy couldn't be read, today's findings aren't known.
  const mayRead =
    (readsProposed === true && policies.held !== null) || above === basePolicy.extends;
  if (!mayRead || organisation === null) return null;
  const { withOrganisation } = await import('./organisation-policy.ts');
  const { policy } = await withOrganisation(headPolicy, above, organisation, rules());
  return policy;
}
