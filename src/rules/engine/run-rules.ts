// In: a resolved manifest. Out: the findings of every rule.
import type { Edit } from '../../estate/edit.ts';
import type { Found, Knowledge } from '../../estate/estate.ts';
import { causeOf, type Finding, type Location, type Severity } from '../../estate/finding.ts';
import type { Manifest } from '../../estate/manifest.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import type { Source } from '../../estate/source.ts';
import { locate } from '../../parse/line-index.ts';
import { optionsOf, severityOf } from '../../policy/policy.ts';
import { rules } from '../index.ts';
import { answeredOwners } from './answered-owners.ts';
import { notableDuties } from './notable-duties.ts';
import type { EstateViolation, Rule, Violation } from './rule.ts';
import { WaivedFindings } from './rule-waivers.ts';

/** Where a rule's page is read; the rule's id follows. */
const PAGES = 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules';

/** Address of a rule's page. */
export function pageOf(rule: RuleId): string {
  return `${PAGES}/${rule}.md`;
}

const noEdits: readonly Edit[] = [];

/** A violation with its rule, severity and line. */
export function toFinding(
  violation: Omit<Violation, 'duties'>,
  rule: RuleId,
  severity: Severity,
  source: Source,
): Finding {
  return made(violation, locate(source, violation.span), rule, severity);
}

/** The same for a mistake at a place in any file. */
export function findingAt(violation: EstateViolation, rule: RuleId, severity: Severity): Finding {
  return made(violation, violation.place, rule, severity);
}

function made(
  violation: Omit<EstateViolation, 'place'>,
  location: Location,
  rule: RuleId,
  severity: Severity,
): Finding {
  return {
    rule,
    severity,
    title: violation.title,
    reason: violation.reason,
    remedy: violation.remedy,
    location,
    path: violation.path,
    subject: violation.subject,
    cause: causeOf(rule, violation.cause),
    introduced: null,
    edits: violation.edits ?? noEdits,
    ...(violation.draft === undefined ? {} : { draft: violation.draft }),
    docs: pageOf(rule),
  };
}

/** What the policy or the run sets for the rule, else the violation's own severity. */
export function gravityOf(
  violation: Pick<Violation, 'severity'>,
  rule: Rule,
  severity: Severity,
  { policy, severities = {} }: Pick<RunContext, 'policy' | 'severities'>,
): Severity {
  const isSet = policy.rules[rule.id]?.severity !== undefined || severities[rule.id] !== undefined;
  return isSet ? severity : (violation.severity ?? severity);
}

export interface RunContext extends Knowledge {
  /** Today, as a count of days. */
  readonly today: number;
}

const waivable: ReadonlySet<RuleId> = new Set(
  rules.filter((rule) => rule.isWaivable === true).map(({ id }) => id),
);

/** Which waivers are needed is known when every other rule has run. */
function* lastUnusedWaiver<T>(on: ReadonlyMap<RuleId, T>): Generator<T> {
  for (const [id, one] of on) if (id !== 'unused-waiver') yield one;
  const last = on.get('unused-waiver');
  if (last !== undefined) yield last;
}

/** What every rule that the policy leaves on finds in one manifest; or some of them. */
export function* runRules(
  manifest: Manifest,
  context: RunContext,
  some: readonly Rule[] = rules,
): Generator<Found> {
  const { policy, today, bound, catalogue, owners: answers, codeOwners, severities } = context;
  const on = new Map<RuleId, { rule: Rule; severity: Severity }>();
  for (const rule of some) {
    const severity = severityOf(rule, policy, severities);
    if (severity !== 'off') on.set(rule.id, { rule, severity });
  }
  const duties = notableDuties(manifest);
  const owners = answers && answeredOwners(manifest, answers);
  const common = { manifest, duties, today, bound, catalogue, owners, codeOwners };
  const waived = new WaivedFindings(manifest, today);
  const isWaived = waived.isWaived.bind(waived);
  const isUsed = waived.isUsed.bind(waived);
  for (const { rule, severity } of lastUnusedWaiver(on)) {
    if (rule.check === undefined) continue;
    const options = optionsOf(rule, policy);
    const isOn = (id: RuleId): boolean => on.has(id);
    const asked = { options, isOn, isWaived, isUsed, waivable };
    for (const violation of rule.check({ ...common, ...asked })) {
      if (rule.isWaivable === true && waived.isHeld(violation, rule.id)) continue;
      const grave = gravityOf(violation, rule, severity, context);
      const finding = toFinding(violation, rule.id, grave, manifest.source);
      yield { finding, duties: violation.duties };
    }
  }
}
