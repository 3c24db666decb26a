import type { Report } from '../../estate/report.ts';
import { componentDefinition } from '../oscal/component-definition.ts';
import { componentGaps } from '../oscal/oscal-gaps.ts';
import type { Gap } from '../renderer.ts';
import { inChunks } from '../text/chunks.ts';

/** The estate as an OSCAL component definition, whatever the policy says. */
export function renderOscalComponent(report: Report): Iterable<string> {
  return inChunks(componentDefinition(report));
}

/** What is missing in the components. */
export function oscalComponentGaps(report: Report): Gap[] {
  return componentGaps(report);
}
