import { isDuty, type Party } from '../estate/framework.ts';
import type { CellStatus } from '../estate/manifest.ts';
import type { ReportControl, ReportDuty, ReportLayer, ReportService } from '../estate/report.ts';

/** One layer of a service that is responsible for a control. */
export interface AnsweringLayer {
  readonly layer: string;
  readonly title: string;
  readonly party: Party;
  readonly status: CellStatus;
  /** The accountable one first. */
  readonly owners: readonly string[];
  readonly control: ReportControl;
}

/** Who is responsible for the customer's part of one control in one service. Allocation, never implementation. */
export interface ControlAnswer {
  readonly standard: string;
  readonly id: string;
  readonly party: Party;
  readonly status: 'unowned' | 'waived' | 'owned' | 'inherited' | 'not-applicable';
  /** Every layer that names the control, those of the provider too, in the order of the framework. */
  readonly layers: readonly AnsweringLayer[];
}

/** The answer for one control; `null` if no layer of the service names it, which doesn't mean that it isn't yours. */
export function controlAnswer(
  service: ReportService,
  layers: ReadonlyMap<string, ReportDuty>,
  standard: string,
  id: string,
): ControlAnswer | null {
  const answering: AnsweringLayer[] = [];
  for (const cell of service.layers) {
    const duty = layers.get(cell.layer);
    const list = duty !== undefined && Object.hasOwn(duty.controls, standard);
    const control = list ? duty.controls[standard]?.find((one) => one.id === id) : undefined;
    if (control !== undefined) answering.push(answeringLayer(cell, duty, control));
  }
  if (answering.length === 0) return null;
  return { standard, id, ...partyAndStatus(answering), layers: answering };
}

function answeringLayer(
  { layer, party, status, owners }: ReportLayer,
  duty: ReportDuty | undefined,
  control: ReportControl,
): AnsweringLayer {
  return { layer, title: duty?.title ?? layer, party, status, owners, control };
}

/** The combined result of the layers of one control. A layer that doesn't exist there doesn't count. */
function partyAndStatus(
  layers: readonly AnsweringLayer[],
): Pick<ControlAnswer, 'party' | 'status'> {
  const there = layers.filter(({ party }) => party !== 'not-applicable');
  if (there.length === 0) return { party: 'not-applicable', status: 'not-applicable' };
  const duties = there.filter(({ party }) => isDuty(party));
  if (duties.length === 0) return { party: 'provider', status: 'inherited' };
  const party = there.every((one) => one.party === 'customer') ? 'customer' : 'shared';
  const has = (status: CellStatus) => duties.some((one) => one.status === status);
  return { party, status: has('unowned') ? 'unowned' : has('waived') ? 'waived' : 'owned' };
}

/** OSCAL's form of an id of NIST SP 800-53: AC-2(1) is ac-2.1. */
export function oscalId(id: string): string {
  return id.toLowerCase().replace(/\((\d+)\)$/, '.$1');
}
