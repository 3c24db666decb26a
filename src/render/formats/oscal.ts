import type { Report } from '../../estate/report.ts';
import { componentDefinition } from '../oscal/component-definition.ts';
import { authorizationGaps, componentGaps, planGaps } from '../oscal/oscal-gaps.ts';
import { securityPlan } from '../oscal/security-plan.ts';
import type { Gap } from '../renderer.ts';
import { inChunks } from '../text/chunks.ts';

/**
 * The estate in OSCAL 1.2.2 or 1.1.2, as JSON: a system security plan if the policy's `oscal` block has what OSCAL
 * requires of one, else a component definition. `oscalGaps` says what was missing.
 */
export function renderOscal(report: Report): Iterable<string> {
  const { oscal } = report;
  const isPlan = oscal !== null && planGaps(report).length === 0;
  return inChunks(isPlan ? securityPlan(report, oscal) : componentDefinition(report));
}

/** What is missing for a plan, then in the components. */
export function oscalGaps(report: Report): Gap[] {
  const missing = planGaps(report);
  const authorization = missing.length === 0 ? authorizationGaps(report) : [];
  return [...missing, ...componentGaps(report), ...authorization];
}
