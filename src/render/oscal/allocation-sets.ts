import { isDuty } from '../../estate/framework.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { plural } from '../../text/counts.ts';
import { nameUuid } from '../text/name-uuid.ts';
import { oneLine } from '../text/web-address.ts';
import { allocationRemarks, originationsOf } from './allocation.ts';
import { type OwnProperty, ownProperty, token } from './oscal-text.ts';

/**
 * Up to this many services, each control lists every service; beyond it, the document would grow by 60 kB per service.
 */
export const MOST_LISTED_SERVICES = 250;

/** A layer in all services in which it has the same party, status and origin. Each service says who owns it. */
export interface AllocationSet {
  readonly uuid: string;
  /** The key of the framework. */
  readonly matrix: string | null;
  /** Of the first service; only its id, party and status are the same in all. */
  readonly layer: ReportLayer;
  readonly originations: readonly string[];
  services: number;
}

/** A role of a large document: who owns one layer. */
export interface LayerRole {
  readonly id: string;
  readonly title: string;
}

/** Whether a report has so many services that its duties are folded into sets. */
export function isFolded(report: Report): boolean {
  const inUse = report.manifests.reduce(
    (sum, { services }) => sum + services.filter(({ lifecycle }) => lifecycle !== 'retired').length,
    0,
  );
  return inUse > MOST_LISTED_SERVICES;
}

/** The sets of a report, and what each service says about its duties, so that nothing is repeated. */
export class AllocationSets {
  readonly #estate: string;
  readonly #sets = new Map<string, AllocationSet>();
  readonly #tokens = new Map<string, string>();

  constructor(report: Report) {
    this.#estate = report.estate;
    for (const { matrix, services } of report.manifests)
      for (const service of services) {
        if (service.lifecycle === 'retired') continue;
        for (const layer of existing(service)) this.#setOf(matrix, service, layer).services++;
      }
    const taken = new Set<string>();
    for (const id of new Set([...this.#sets.values()].map(({ layer }) => layer.layer))) {
      let name = token(id);
      while (taken.has(name)) name += '_';
      taken.add(name);
      this.#tokens.set(id, name);
    }
  }

  /** All of them, by framework, layer, party and status. */
  all(): AllocationSet[] {
    return [...this.#sets].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, set]) => set);
  }

  /** The roles of all layers. */
  roles(): LayerRole[] {
    return [...this.#tokens].flatMap(([layer, name]) => [
      { id: `accountable-${name}`, title: oneLine(`Accountable for ${layer}`, name) },
      { id: `supporting-${name}`, title: oneLine(`Supports ${layer}`, name) },
    ]);
  }

  /** The roles of a layer: accountable, supporting. */
  rolesOf({ layer }: ReportLayer): readonly [{ 'role-id': string }, { 'role-id': string }] {
    const name = this.#tokens.get(layer) ?? token(layer);
    return [{ 'role-id': `accountable-${name}` }, { 'role-id': `supporting-${name}` }];
  }

  /** What a service adds to its component: its sets, its owners layer by layer, and where each is written. */
  memberOf(
    { matrix, file }: ReportManifest,
    service: ReportService,
    uuidOf: (owner: string) => string,
  ): Membership {
    if (service.lifecycle === 'retired') return { roles: [], props: [] };
    const layers = existing(service);
    const owned = layers.filter(({ party, owners }) => isDuty(party) && owners.length > 0);
    const lines = owned.map(
      ({ layer, location }) => `${layer}: ${(location ?? service.location).line}`,
    );
    const open = allocationRemarks(
      layers.map((layer) => ({ layer, basis: 'read' })),
      file,
      service.location,
    );
    const remarks = [
      ...(open === undefined ? [] : [open]),
      ...(lines.length === 0 ? [] : [`Lines of the owners in ${file}: ${lines.join(', ')}.`]),
    ].join('\n\n');
    return {
      roles: owned.flatMap((layer) => {
        const [accountable, supporting] = this.rolesOf(layer);
        const uuids = [...new Set(layer.owners.map(uuidOf))];
        return [
          { ...accountable, 'party-uuids': uuids.slice(0, 1) },
          ...(uuids.length < 2 ? [] : [{ ...supporting, 'party-uuids': uuids.slice(1) }]),
        ];
      }),
      props: layers.flatMap((one) => {
        const { layer, status, waiver } = one;
        const { uuid } = this.#setOf(matrix, service, one);
        return [
          ownProperty('allocation', uuid, layer),
          ...(status === 'waived' && waiver !== undefined
            ? [ownProperty('waived-until', waiver.expires, layer)]
            : []),
        ];
      }),
      ...(remarks === '' ? {} : { remarks }),
    };
  }

  #setOf(matrix: string | null, service: ReportService, layer: ReportLayer): AllocationSet {
    const originations = originationsOf(layer, service);
    const names = [matrix ?? '', layer.layer, layer.party, layer.status, ...originations];
    const key = JSON.stringify(names);
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const uuid = nameUuid('allocation', this.#estate, ...names);
    const made: AllocationSet = { uuid, matrix, layer, originations, services: 0 };
    this.#sets.set(key, made);
    return made;
  }
}

/** What a service says about its duties in a folded document. */
export interface Membership {
  readonly roles: readonly { readonly 'role-id': string; readonly 'party-uuids': string[] }[];
  readonly props: readonly OwnProperty[];
  readonly remarks?: string;
}

/** A component with what its service says about its duties. */
export function withMembership<T extends { readonly [key: string]: unknown }>(
  component: T,
  { roles, props, remarks }: Membership,
): T {
  const joined = (key: string, more: readonly unknown[]) => {
    const all = [...((component[key] as unknown[] | undefined) ?? []), ...more];
    return all.length === 0 ? {} : { [key]: all };
  };
  return {
    ...component,
    ...joined('props', props),
    ...joined('responsible-roles', roles),
    ...(remarks === undefined ? {} : { remarks }),
  };
}

/** A set as a component. */
export function setComponent({ uuid, layer, services }: AllocationSet): {
  readonly [key: string]: unknown;
} {
  const { layer: id, party, status } = layer;
  const what = isDuty(party) ? `${id}: ${party}, ${status}` : `${id}: ${party}`;
  return {
    uuid,
    type: 'process-procedure',
    title: oneLine(what, 'duty'),
    description: `The duty in ${plural(services, 'service')}, each a component with an allocation that names this one. Its roles say who owns the duty there.`,
    props: [ownProperty('services', String(services)), ownProperty('duty-status', status, id)],
  };
}

/** `operating-system: customer, owned in 1,200 services`. */
export function setText({ layer: { layer, party, status }, services }: AllocationSet): string {
  const who = isDuty(party) ? `${party}, ${status}` : party;
  return `${layer}: ${who} in ${plural(services, 'service')}`;
}

/** The remark on duties without an owner: the components have the places. */
export function setRemarks({ layer: { layer, status } }: AllocationSet): string | undefined {
  if (status !== 'unowned' && status !== 'waived') return undefined;
  const why = status === 'waived' ? 'reason, date and approver of its waiver' : 'file and line';
  return `${status === 'waived' ? `${layer} is waived` : `Nobody owns ${layer}`}: each component with an allocation that names this one has ${why}.`;
}

function existing({ layers }: ReportService): ReportLayer[] {
  return layers.filter(({ party }) => party !== 'not-applicable');
}
