import type { EstateCode } from '../discover/coverage/code-coverage.ts';
import type { ChangeOf, Note } from '../estate/change.ts';
import type { BaseEstate, CheckInput } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';
import type { Source } from '../estate/source.ts';
import { runEstateRules } from '../rules/engine/run-estate-rules.ts';

/** Findings from comparing infrastructure code with the manifests, and notes about the comparison. */
export interface CodeFindings {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
  /** Findings of the base that the head doesn't have. */
  readonly resolved: readonly ChangeOf<'finding-resolved'>[];
}

const nothing: CodeFindings = { findings: [], notes: [], resolved: [] };

/**
 * The findings of the rules about the whole estate; with a base, each marked with whether the change introduces it. If
 * that isn't known, it counts as old, and a note says so.
 */
export function codeFindings(input: CheckInput, base: BaseEstate | null): CodeFindings {
  const { code = [], policy, severities } = input;
  const manifests = input.manifests.map(({ source }) => source);
  // What a broken manifest covers isn't known, and a finding says that it is broken.
  if (code.length === 0 || manifests.some(isBroken)) return nothing;
  const findings = runEstateRules(manifests, code, policy, severities);
  if (base === null) return { ...nothing, findings };
  const { code: codeThen } = base;
  const note = codeThen !== undefined && 'kind' in codeThen ? codeThen : null;
  const known = codeThen === undefined || 'kind' in codeThen ? null : codeThen;
  if (known === null && findings.length === 0) return nothing;
  const before = known === null ? findings : oldFindings(base, known, input);
  const old = new Set(before.filter((one) => !isEmptyEstate(one)).map(sameness));
  const now = new Set(findings.map(sameness));
  return {
    findings: findings.map((one) => ({ ...one, introduced: !old.has(sameness(one)) })),
    notes: note === null || findings.length === 0 ? [] : [note],
    resolved: before.filter((one) => !now.has(sameness(one))).flatMap(resolvedChange),
  };
}

function oldFindings(
  { manifests }: BaseEstate,
  code: readonly EstateCode[],
  { policy, severities }: CheckInput,
): readonly Finding[] {
  const sources = manifests.map(({ source }) => source);
  return runEstateRules(sources, code, policy, severities);
}

function resolvedChange(finding: Finding): ChangeOf<'finding-resolved'>[] {
  const { rule, severity, title, subject, location } = finding;
  if (severity === 'notice') return [];
  const { file } = location;
  const kind = 'finding-resolved';
  return [{ kind, file, location: null, subject, rule, severity, title, count: 1 }];
}

function isBroken({ value }: Source): boolean {
  return value === undefined;
}

/** An estate without services, with code that isn't read, never counts as old debt: nothing would be checked. */
function isEmptyEstate({ path }: Finding): boolean {
  return path[0] === 'services' && path.length === 1;
}

/** Without the line and the file, because they change when code moves. */
function sameness({ rule, path, subject: { service, part } }: Finding): string {
  return JSON.stringify([rule, path, service, part]);
}
