import { isOneOf } from '../../sweep/check-names.ts';
import type { ListedRepository } from '../../sweep/swept-repository.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, textField } from '../api/json-fields.ts';
import { parseRepository, repositoryPath } from '../api/repository.ts';

/** Whether nobody can merge without a check; `unknown` where GitHub doesn't say. */
export const requirements = ['yes', 'no', 'unknown'] as const;
export type Required = (typeof requirements)[number];

/** GitHub's answer, and whether it is one: where it failed, it may answer another time. */
export interface RequiredAnswer {
  readonly answer: Required;
  readonly failed: boolean;
}

/**
 * Asks GitHub whether a rule of the default branch requires one of these checks: rulesets of the repository, the
 * organisation and the enterprise first, then branch protection. One or two requests, which any token that reads the
 * repository may make. Never rejects.
 */
export async function requiresCheck(
  client: GitHub,
  { name, branch }: ListedRepository,
  checks: readonly string[],
): Promise<RequiredAnswer> {
  const parsed = parseRepository(name);
  if (parsed === null || branch === null) return { answer: 'unknown', failed: false };
  const path = (...segments: string[]): string => repositoryPath(parsed, ...segments);
  const rules = await asked(() => client.list(path('rules', 'branches', branch)));
  if (rules.answer?.some((rule) => ruleRequires(rule, checks)) === true)
    return { answer: 'yes', failed: false };
  const found = await asked(() => client.get(path('branches', branch)));
  const protection = field(found.answer, 'protection', 'required_status_checks');
  if (contextsOf(protection).some((context) => isOneOf(context, checks)))
    return { answer: 'yes', failed: false };
  const isHidden = field(found.answer, 'protected') === true && protection == null;
  // An unknown name may be the one that a rule has.
  const isOpen = checks.includes('*') || rules.answer === null || found.answer === null || isHidden;
  return { answer: isOpen ? 'unknown' : 'no', failed: rules.failed || found.failed };
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

/** A refusal by GitHub: it would refuse the next time too. */
const REFUSED: ReadonlySet<string> = new Set(['forbidden', 'not-found', 'invalid']);

/** The answer; `null` where GitHub refuses, doesn't have it, or fails. */
async function asked<T>(
  ask: () => Promise<T>,
): Promise<{ readonly answer: T | null; readonly failed: boolean }> {
  try {
    return { answer: await ask(), failed: false };
  } catch (error) {
    if (error instanceof GitHubError) return { answer: null, failed: !REFUSED.has(error.kind) };
    throw error;
  }
}
