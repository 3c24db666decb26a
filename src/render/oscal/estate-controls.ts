import type { Report } from '../../estate/report.ts';
import { grouped, plural } from '../../text/counts.ts';
import { nameUuid } from '../text/name-uuid.ts';
import { webAddress } from '../text/web-address.ts';
import { basisProperties } from './allocation.ts';
import { controlsOfEstate, inCatalogOrder } from './control-ids.ts';
import { ALLOCATION, CATALOG } from './oscal-text.ts';

/** The class of properties about the estate as a whole, where others have a layer. */
export const ESTATE = 'estate';

/** What the manifest has about the services that others provide, in numbers. */
export function estateText({ manifests }: Report): string {
  const services = manifests.flatMap((one) => one.services);
  const inUse = services.filter(({ lifecycle }) => lifecycle !== 'retired');
  const agreed = inUse.filter(({ agreement }) => (agreement?.url ?? null) !== null);
  const reviewed = agreed.filter(({ agreement }) => (agreement?.reviewed ?? null) !== null);
  return `The manifest as a whole: it lists ${plural(inUse.length, 'service')} in ${plural(manifests.length, 'file')}, ${grouped(agreed.length)} with an agreement, and ${grouped(reviewed.length)} of these with the day of its review.`;
}

/** The manifest as a separate component; nothing if no control is about the estate. */
export function manifestComponent(report: Report): object | undefined {
  const controls = controlsOfEstate(report);
  if (controls.size === 0 || report.manifests.length === 0) return undefined;
  const uuid = (...names: readonly string[]) => nameUuid('manifest', report.estate, ...names);
  return {
    uuid: uuid('component'),
    type: 'plan',
    title: 'The manifest of services and who owns their duties',
    description: estateText(report),
    'control-implementations': [
      {
        uuid: uuid('control-implementation'),
        source: webAddress(report.oscal?.profile) ?? CATALOG,
        description: ALLOCATION,
        'implemented-requirements': inCatalogOrder(controls.keys()).map((id) => ({
          uuid: uuid('requirement', id),
          'control-id': id,
          description: estateText(report),
          props: basisProperties([[ESTATE, controls.get(id) ?? 'read']]),
        })),
      },
    ],
  };
}
