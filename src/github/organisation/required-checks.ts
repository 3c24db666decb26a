import { isOneOf } from '../../sweep/check-names.ts';
import type { ListedRepository } from '../../sweep/swept-repository.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, textField } from '../api/json-fields.ts';
import { parseRepository, repositoryPath } from '../api/repository.ts';

/** Whether nobody can merge without a check; `unknown` where GitHub doesn't say. */
export const requirements = ['yes', 'no', 'unknown'] as const;
export type Required = (typeof requirements)[number];

/**
 * Asks GitHub whether a rule of the default branch requires one of these checks: rulesets of the repository, the
 * organisation and the enterprise first, then branch protection. One or two requests, which any token that reads the
 * repository may make. Never rejects.
 */
export async function requiresCheck(
  client: GitHub,
  { name, branch }: ListedRepository,
  checks: readonly string[],
): Promise<Required> {
  const parsed = parseRepository(name);
  if (parsed === null || branch === null) return 'unknown';
  const path = (...segments: string[]): string => repositoryPath(parsed, ...segments);
  const rules = await asked(() => client.list(path('rules', 'branches', branch)));
  if (rules?.some((rule) => ruleRequires(rule, checks)) === true) return 'yes';
  const found = await asked(() => client.get(path('branches', branch)));
  const protection = field(found, 'protection', 'required_status_checks');
  if (contextsOf(protection).some((context) => isOneOf(context, checks))) return 'yes';
  const isHidden = field(found, 'protected') === true && protection == null;
  // An unknown name may be the one that a rule has.
  const isOpen = checks.includes('*') || rules === null || found === null || isHidden;
  return isOpen ? 'unknown' : 'no';
}

function ruleRequires(rule: unknown, checks: readonly string[]): boolean {
  const type = textField(rule, 'type');
  if (type === 'required_status_checks')
    return listField(rule, 'parameters', 'required_status_checks').some((one) =>
      isOneOf(textField(one, 'context') ?? '', checks),
    );
  // A workflow that the organisation runs everywhere.
  return (
    type === 'workflows' &&
    listField(rule, 'parameters', 'workflows').some((one) =>
      (textField(one, 'path') ?? '').includes('cloud-estate'),
    )
  );
}

/** Both lists that branch protection has: the older one of names, the newer one of names and Apps. */
function contextsOf(protection: unknown): string[] {
  const names = listField(protection, 'contexts').filter((one) => typeof one === 'string');
  return [
    ...names,
    ...listField(protection, 'checks').flatMap((one) => textField(one, 'context') ?? []),
  ];
}

/** The answer; `null` where GitHub refuses, doesn't have it, or fails. */
async function asked<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}
