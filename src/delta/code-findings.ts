import type { EstateCode } from '../discover/coverage/code-coverage.ts';
import type { Note } from '../estate/change.ts';
import type { BaseEstate, CheckInput } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';
import type { Source } from '../estate/source.ts';
import { runEstateRules } from '../rules/engine/run-estate-rules.ts';

/** Findings from comparing infrastructure code with the manifests, and notes about the comparison. */
export interface CodeFindings {
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

const nothing: CodeFindings = { findings: [], notes: [] };

/**
 * The findings of the rules about the whole estate; with a base, each marked with whether the change introduces it.
 * Where that isn't known, it counts as old, and a note says so.
 */
export function codeFindings(input: CheckInput, base: BaseEstate | null): CodeFindings {
  const { code = [], policy, severities } = input;
  const manifests = input.manifests.map(({ source }) => source);
  // What a broken manifest covers isn't known, and a finding says that it is broken.
  if (code.length === 0 || manifests.some(isBroken)) return nothing;
  const findings = runEstateRules(manifests, code, policy, severities);
  if (base === null || findings.length === 0) return { findings, notes: [] };
  const { code: before } = base;
  const note = before !== undefined && 'kind' in before ? before : null;
  const known = before === undefined || 'kind' in before ? null : before;
  const old = new Set(
    known === null
      ? findings.filter((one) => !isEmptyEstate(one)).map(sameness)
      : oldFindings(base, known, input),
  );
  return {
    findings: findings.map((one) => ({ ...one, introduced: !old.has(sameness(one)) })),
    notes: note === null ? [] : [note],
  };
}

function oldFindings(
  { manifests }: BaseEstate,
  code: readonly EstateCode[],
  { policy, severities }: CheckInput,
): string[] {
  const sources = manifests.map(({ source }) => source);
  const before = runEstateRules(sources, code, policy, severities);
  return before.filter((one) => !isEmptyEstate(one)).map(sameness);
}

function isBroken({ value }: Source): boolean {
  return value === undefined;
}

/** An estate without services over code that isn't read never counts as old debt: there would be nothing to pass. */
function isEmptyEstate({ path }: Finding): boolean {
  return path[0] === 'services' && path.length === 1;
}

/** Without the line and the file, because they change when code moves. */
function sameness({ rule, path, subject: { service, part } }: Finding): string {
  return JSON.stringify([rule, path, service, part]);
}
