import type { EstateCode } from '../../discover/coverage/code-coverage.ts';
import { entriesOf } from '../../discover/coverage/manifest-entries.ts';
import type { Knowledge } from '../../estate/estate.ts';
import type { Finding } from '../../estate/finding.ts';
import type { Source } from '../../estate/source.ts';
import { type Policy, type Severities, severityOf } from '../../policy/policy.ts';
import type { ChangeExamination } from './rule.ts';
import { findingAt, gravityOf } from './run-rules.ts';
import { changeRules, estateRules } from './wider-rules.ts';

/** Whether the policy leaves any rule on that needs infrastructure code, so that it is worth looking for. */
export function needsCode(policy: Policy, severities?: Severities): boolean {
  return estateRules.some(
    (rule) => rule.checkEstate !== undefined && severityOf(rule, policy, severities) !== 'off',
  );
}

/** Every rule about a whole estate that the policy leaves on; silent without infrastructure code to look at. */
export function runEstateRules(
  manifests: readonly Source[],
  codes: readonly EstateCode[],
  policy: Policy,
  severities?: Severities,
): Finding[] {
  if (codes.length === 0) return [];
  const entries = manifests.flatMap(entriesOf);
  const findings: Finding[] = [];
  for (const code of codes) {
    const compared = code.compare(code, entries, policy.discovery.ignore, codes);
    const manifest = manifests.find(({ file }) => code.pathOf(file) !== null)?.file ?? null;
    const own = entries.filter((entry) => code.pathOf(entry.manifest.file) !== null).length;
    for (const rule of estateRules) {
      const severity = severityOf(rule, policy, severities);
      if (rule.checkEstate === undefined || severity === 'off') continue;
      for (const violation of rule.checkEstate({
        code,
        manifest,
        entries: own,
        ...compared,
      })) {
        const grave = gravityOf(violation, rule, severity, { policy, severities });
        findings.push(findingAt(violation, rule.id, grave));
      }
    }
  }
  return findings;
}

/** Every rule about a change that the policy leaves on. */
export function runChangeRules(
  examination: ChangeExamination,
  { policy, severities }: Knowledge,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of changeRules) {
    const severity = severityOf(rule, policy, severities);
    if (rule.checkChange === undefined || severity === 'off') continue;
    for (const violation of rule.checkChange(examination)) {
      findings.push({ ...findingAt(violation, rule.id, severity), introduced: true });
    }
  }
  return findings;
}
