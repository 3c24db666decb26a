import type { BaseEstate, ParsedManifests } from '../estate/estate.ts';
import type { Source } from '../estate/source.ts';
import { type Policy, withDefaults } from '../policy/policy.ts';
import { CannotCheck } from './cannot-check.ts';
import { FrameworkReader, namedFrameworks, withFrameworks } from './chosen-framework.ts';
import { type Files, Unavailable } from './files.ts';
import type { Policies, PolicyRequest } from './holding-policy.ts';

/** What is needed to see an estate as the policy of a change has it. */
export interface AfterMerge {
  readonly files: Files;
  readonly sources: readonly Source[];
  readonly policies: Policies;
  readonly request: Pick<PolicyRequest, 'organisation' | 'rules'>;
  /** The framework that a flag or an input names. */
  readonly framework: string | null;
  /** Whether the change touches the framework file that applies. */
  readonly isOtherFramework: boolean;
}

/**
 * The estate as it is checked once a change is merged, with the policy and the framework of the change; `undefined`
 * where the change leaves both alone, `null` where they can't be read.
 */
export async function estateAfterMerge(given: AfterMerge): Promise<BaseEstate['afterMerge']> {
  const { files, sources, policies, framework, isOtherFramework } = given;
  const { basePolicy, headPolicy } = policies;
  if (!isOtherFramework && JSON.stringify(basePolicy) === JSON.stringify(headPolicy))
    return undefined;
  try {
    const policy = await policyAfter(given);
    if (policy === null) return null;
    const frameworks = new FrameworkReader(files, namedFrameworks(framework, policy));
    const estate: ParsedManifests = await withFrameworks(sources, frameworks, policy.products);
    return { ...estate, policy };
  } catch (error) {
    if (error instanceof CannotCheck || error instanceof Unavailable) return null;
    throw error;
  }
}

/** A fork must not choose what is read with the token, so only what the base's policy extends too is read. */
async function policyAfter({ policies, request }: AfterMerge): Promise<Policy | null> {
  const { basePolicy, headPolicy } = policies;
  const above = headPolicy.extends;
  if (above === null) return withDefaults(headPolicy);
  if (above !== basePolicy.extends || request.organisation === null) return null;
  const { withOrganisation } = await import('./organisation-policy.ts');
  const { policy } = await withOrganisation(headPolicy, above, request.organisation, request.rules);
  return policy;
}
