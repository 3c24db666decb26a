import type { ControlBasis } from '../../estate/control.ts';
import { isDuty } from '../../estate/framework.ts';
import type { ReportLayer, ReportService } from '../../estate/report.ts';
import type { NamingLayers } from './control-ids.ts';
import { type OwnProperty, ownProperty } from './oscal-text.ts';

/** A layer of a service that is responsible for a control. */
export interface Allocated {
  readonly layer: ReportLayer;
  readonly basis: ControlBasis;
}

/** The layers of a service that are responsible for a control and exist there. */
export function allocatedIn(layers: readonly ReportLayer[], naming: NamingLayers): Allocated[] {
  return layers.flatMap((layer) => {
    const basis = naming.get(layer.layer);
    return basis === undefined || layer.party === 'not-applicable' ? [] : [{ layer, basis }];
  });
}

/** For each layer the status of its duty, and until when it is waived. */
export function allocationProperties(all: readonly Allocated[]): OwnProperty[] {
  return all.flatMap(({ layer }) => [
    ownProperty('duty-status', layer.status, layer.layer),
    ...(layer.status === 'waived' && layer.waiver !== undefined
      ? [ownProperty('waived-until', layer.waiver.expires, layer.layer)]
      : []),
  ]);
}

/** For each layer what links it with the control: a public mapping, this project, or the framework file. */
export function basisProperties(naming: Iterable<readonly [string, ControlBasis]>): OwnProperty[] {
  return [...naming].map(([layer, basis]) => ownProperty('duty-basis', basis, layer));
}

/** `operating-system: customer, owned by @acme/linux; physical-hosts: provider`. */
export function allocationText(all: readonly Allocated[]): string {
  return all
    .map(({ layer: { layer, party, status, owners } }) => {
      if (!isDuty(party)) return `${layer}: ${party}`;
      const who = owners.length === 0 ? status : `${status} by ${owners.join(', ')}`;
      return `${layer}: ${party}, ${who}`;
    })
    .join('; ');
}

/** The remark on duties without an owner, with the place where one belongs. */
export function allocationRemarks(
  all: readonly Allocated[],
  file: string,
  start: ReportService['location'],
): string | undefined {
  const lines = all.flatMap(({ layer: { layer, status, waiver, location } }) => {
    const at = `${file}:${(location ?? start).line}`;
    if (status === 'unowned') return [`Nobody owns ${layer}: ${at}.`];
    if (status !== 'waived' || waiver === undefined) return [];
    const { reason, expires, approvedBy } = waiver;
    return [`${layer} is waived until ${expires}, approved by ${approvedBy}: ${reason} (${at}).`];
  });
  return lines.length === 0 ? undefined : lines.join('\n\n');
}

/** NIST's words for where the parts of a control come from, each once. */
export function originations(all: readonly Allocated[], service: ReportService): string[] {
  return [...new Set(all.flatMap(({ layer }) => originationsOf(layer, service)))];
}

/** The same of one layer. */
export function originationsOf(
  { party, inherited }: ReportLayer,
  { part }: ReportService,
): readonly string[] {
  if (party === 'provider') return ['inherited'];
  // What a part inherits may come from its service, not the estate.
  const own = inherited && part === undefined ? 'organization' : 'system-specific';
  return party === 'shared' ? ['inherited', own] : [own];
}
