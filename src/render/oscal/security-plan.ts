import type { OscalBlock } from '../../estate/export-settings.ts';
import { isDuty } from '../../estate/framework.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { dayOf } from '../../evidence/dates.ts';
import { jsonText, rows } from '../text/json-text.ts';
import { nameUuid } from '../text/name-uuid.ts';
import { oneLine, webAddress } from '../text/web-address.ts';
import {
  type Allocated,
  allocatedIn,
  allocationProperties,
  allocationRemarks,
  allocationText,
  basisProperties,
  originations,
} from './allocation.ts';
import { controlsByMatrix, inCatalogOrder } from './control-ids.ts';
import { OscalParties, ownerRoles } from './oscal-parties.ts';
import { ALLOCATION, componentOf, documentUuid, metadataOf, serviceUuids } from './oscal-text.ts';

/** When what providers offer was authorized: the dates that the calendar has. */
export function authorizedDates({ authorized }: OscalBlock): Readonly<Record<string, string>> {
  const isDate = (date: string): boolean => dayOf(date) !== undefined && /^(?:19|2)/.test(date);
  return Object.fromEntries(Object.entries(authorized).filter(([, date]) => isDate(date)));
}

/** A kind of information, and where it is. */
interface Information {
  readonly classes: Set<string>;
  services: number;
}

/** What the system handles: what the policy lists, and the data of services that are planned or in use. */
export function informationOf(report: Report): ReadonlyMap<string, Information> {
  const all = new Map<string, Information>();
  const at = (name: string): Information => {
    const title = oneLine(name, '');
    const known = all.get(title) ?? { classes: new Set<string>(), services: 0 };
    if (title !== '') all.set(title, known);
    return known;
  };
  for (const name of report.oscal?.information ?? []) at(name);
  for (const { services } of report.manifests)
    for (const { data = [], lifecycle } of services) {
      if (lifecycle === 'retired') continue;
      for (const one of data) {
        const known = at(one.name);
        known.services++;
        if (one.class !== null) known.classes.add(oneLine(one.class, '-'));
      }
    }
  return all;
}

/** Whether some service is responsible for some control: a plan without any isn't one. */
export function hasControls(report: Report): boolean {
  return !requirementsOf(report, new OscalParties(report)).next().done;
}

/**
 * The estate as an OSCAL system security plan: who is responsible for the customer's part of each control, service by service.
 * Implementation has no status in it, because an owner shows allocation alone. `block` has everything that a plan needs.
 */
export function* securityPlan(report: Report, block: OscalBlock): Generator<string> {
  const parties = new OscalParties(report);
  const { estate } = report;
  const name = oneLine(block.systemName ?? estate, 'estate');
  const profile = nameUuid('profile', block.profile ?? '');
  const head = {
    uuid: documentUuid('system-security-plan', report),
    metadata: metadataOf(report, parties, `${name}: allocation of duties`),
    'import-profile': { href: `#${profile}` },
    'system-characteristics': characteristicsOf(report, block, name),
    'system-implementation': implementationOf(report, block, name, parties),
  };
  yield '{\n  "system-security-plan": {';
  for (const [key, value] of Object.entries(head))
    yield `\n    ${JSON.stringify(key)}: ${jsonText(value)},`;
  yield `\n    "control-implementation": {"description":${jsonText(ALLOCATION)},"implemented-requirements":[`;
  yield* requirementsOf(report, parties);
  const resources = [
    { uuid: profile, title: 'Baseline', rlinks: [{ href: webAddress(block.profile) }] },
  ];
  yield `\n    ]},\n    "back-matter": ${jsonText({ resources })}\n  }\n}\n`;
}

function characteristicsOf(report: Report, block: OscalBlock, name: string): object {
  const state = block.status ?? 'operational';
  return {
    'system-ids': [{ id: oneLine(block.systemId ?? report.estate, 'estate') }],
    'system-name': name,
    description: block.description,
    ...(block.sensitivity === null
      ? {}
      : { 'security-sensitivity-level': `fips-199-${block.sensitivity}` }),
    'system-information': {
      'information-types': [...informationOf(report)].map(([title, { classes, services }]) => ({
        uuid: nameUuid('information', report.estate, title),
        title,
        description: [
          classes.size === 0 ? 'Not classified.' : `Class: ${[...classes].join(', ')}.`,
          services === 0 ? 'Listed by the policy.' : `In ${services} of the services.`,
        ].join(' '),
      })),
    },
    status: { state, ...(state === 'other' ? { remarks: 'As the policy says.' } : {}) },
    'authorization-boundary': { description: block.boundary },
  };
}

/** States of a component for those of a system and of a service. */
const componentStates = {
  operational: 'operational',
  'under-development': 'under-development',
  'under-major-modification': 'other',
  disposition: 'disposition',
  other: 'other',
  live: 'operational',
  planned: 'under-development',
  retired: 'disposition',
} as const;

function statusOf(state: keyof typeof componentStates): object {
  const to = componentStates[state];
  return { state: to, ...(to === 'other' ? { remarks: `The state is ${state}.` } : {}) };
}

function implementationOf(
  report: Report,
  block: OscalBlock,
  name: string,
  parties: OscalParties,
): object {
  const services = report.manifests.flatMap((manifest) =>
    manifest.services.map((service) => ({
      ...componentOf(manifest, service, parties, serviceUuids(manifest, service)),
      status: statusOf(service.lifecycle),
    })),
  );
  const used = new Set(
    report.manifests.flatMap((one) => one.services.flatMap(({ provider }) => provider ?? [])),
  );
  const authorized = Object.entries(authorizedDates(block)).filter(([id]) => used.has(id));
  return {
    ...(authorized.length === 0
      ? {}
      : {
          'leveraged-authorizations': authorized.map(([provider, date]) => ({
            uuid: nameUuid('leveraged-authorization', report.estate, provider),
            title: parties.providerName(provider),
            'party-uuid': parties.provider(provider),
            'date-authorized': date,
          })),
        }),
    users: [
      {
        uuid: nameUuid('user', report.estate, 'owner'),
        title: 'Owners of duties',
        'role-ids': ['accountable-owner', 'supporting-owner'],
      },
    ],
    components: [
      {
        uuid: systemUuid(report),
        type: 'this-system',
        title: name,
        description: block.description,
        status: statusOf(block.status ?? 'operational'),
      },
      ...services,
    ],
  };
}

function systemUuid({ estate }: Report): string {
  return nameUuid('component', 'this-system', estate);
}

/** A service that is planned or in use, with what is made once for all its controls. */
interface Allocating {
  readonly manifest: ReportManifest;
  readonly service: ReportService;
  readonly layers: readonly ReportLayer[];
  /** Of the component. */
  readonly uuid: string;
  readonly uuids: (...names: readonly string[]) => string;
  readonly uuidOf: (owner: string) => string;
}

function allocating(report: Report, parties: OscalParties): Allocating[] {
  return report.manifests.flatMap((manifest) => {
    const uuidOf = parties.ownersOf(manifest);
    return manifest.services
      .filter(({ lifecycle }) => lifecycle !== 'retired')
      .map((service) => {
        const { layers } = service;
        const uuids = serviceUuids(manifest, service);
        return { manifest, service, layers, uuid: uuids('component'), uuids, uuidOf };
      });
  });
}

/** Control by control, so that no more than a few services are in memory as text. */
function* requirementsOf(report: Report, parties: OscalParties): Generator<string> {
  const controls = controlsByMatrix(report);
  const ids = inCatalogOrder([...controls.values()].flatMap((known) => [...known.keys()]));
  const services = allocating(report, parties);
  let between = '\n      ';
  for (const id of ids) {
    let isFirst = true;
    const basis = new Map([...controls.values()].flatMap((known) => [...(known.get(id) ?? [])]));
    const head = {
      uuid: nameUuid('requirement', report.estate, id),
      'control-id': id,
      props: basisProperties(basis),
    };
    for (const text of rows(byComponents(id, services, controls, parties), '        ', jsonText)) {
      yield isFirst ? `${between}${jsonText(head).slice(0, -1)},"by-components":[${text}` : text;
      isFirst = false;
    }
    if (isFirst) continue;
    yield ']}';
    between = ',\n      ';
  }
}

function* byComponents(
  id: string,
  services: readonly Allocating[],
  controls: ReturnType<typeof controlsByMatrix>,
  parties: OscalParties,
): Generator<object> {
  for (const one of services) {
    const naming = controls.get(one.manifest.matrix)?.get(id);
    const all = naming === undefined ? [] : allocatedIn(one.layers, naming);
    if (all.length > 0) yield byComponent(id, all, one, parties);
  }
}

function byComponent(
  id: string,
  all: readonly Allocated[],
  { manifest, service, uuid, uuids, uuidOf }: Allocating,
  parties: OscalParties,
): object {
  const remarks = allocationRemarks(all, manifest.file, service.location);
  const inherited = all.filter(
    ({ layer: { party } }) => party === 'provider' || party === 'shared',
  );
  const owned = all.filter(({ layer: { party, owners } }) => isDuty(party) && owners.length > 0);
  const { provider } = service;
  const holder = provider === null ? 'The provider' : parties.providerName(provider);
  const lists = {
    inherited: inherited.map(({ layer: { layer, party } }) => ({
      uuid: uuids('inherited', id, layer),
      description: `${holder} ${party === 'shared' ? 'has a part of' : 'holds'} ${layer}.`,
      ...(provider === null
        ? {}
        : {
            'responsible-roles': [
              { 'role-id': 'provider', 'party-uuids': [parties.provider(provider)] },
            ],
          }),
    })),
    satisfied: owned.map(({ layer: { layer, party, owners, location } }) => ({
      uuid: uuids('satisfied', id, layer),
      description: `${layer}: ${party}. ${manifest.file}:${(location ?? service.location).line}`,
      'responsible-roles': ownerRoles([owners], uuidOf),
    })),
  };
  return {
    'component-uuid': uuid,
    uuid: uuids('by-component', id),
    description: allocationText(all),
    props: [
      ...originations(all, service).map((value) => ({ name: 'control-origination', value })),
      ...allocationProperties(all),
    ],
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(remarks === undefined ? {} : { remarks }),
  };
}
