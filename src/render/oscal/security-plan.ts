import type { OscalBlock } from '../../estate/export-settings.ts';
import type { Report } from '../../estate/report.ts';
import { dayOf } from '../../evidence/dates.ts';
import { jsonText, rows } from '../text/json-text.ts';
import { nameUuid } from '../text/name-uuid.ts';
import { oneLine, webAddress } from '../text/web-address.ts';
import {
  AllocationSets,
  isFolded,
  type LayerRole,
  setComponent,
  withMembership,
} from './allocation-sets.ts';
import { OscalParties } from './oscal-parties.ts';
import { ALLOCATION, componentOf, documentUuid, metadataOf, serviceUuids } from './oscal-text.ts';
import { requirementsOf, systemUuid } from './plan-requirements.ts';

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

/**
 * The estate as an OSCAL system security plan: who is responsible for the customer's part of each control, service by service.
 * Implementation has no status in it, because an owner shows allocation alone. `block` has everything that a plan needs.
 */
export function* securityPlan(report: Report, block: OscalBlock): Generator<string> {
  const parties = new OscalParties(report);
  const { estate } = report;
  const name = oneLine(block.systemName ?? estate, 'estate');
  const profile = nameUuid('profile', block.profile ?? '');
  const sets = isFolded(report) ? new AllocationSets(report) : null;
  const title = `${name}: allocation of duties`;
  const layerRoles = sets?.roles() ?? [];
  const head = {
    uuid: documentUuid('system-security-plan', report),
    metadata: metadataOf(report, parties, title, layerRoles),
    'import-profile': { href: `#${profile}` },
    'system-characteristics': characteristicsOf(report, block, name),
  };
  yield '{\n  "system-security-plan": {';
  for (const [key, value] of Object.entries(head))
    yield `\n    ${JSON.stringify(key)}: ${jsonText(value)},`;
  const around = jsonText(usersOf(report, block, parties, layerRoles));
  yield `\n    "system-implementation": ${around.slice(0, -1)},"components":[`;
  yield* rows(componentsOf(report, block, name, parties, sets), '      ', jsonText);
  yield `\n    ]},\n    "control-implementation": {"description":${jsonText(ALLOCATION)},"implemented-requirements":[`;
  yield* requirementsOf(report, parties, sets);
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

/** Authorizations that the system builds on, and its users: the owners of duties. */
function usersOf(
  report: Report,
  block: OscalBlock,
  parties: OscalParties,
  layerRoles: readonly LayerRole[],
): object {
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
        'role-ids': ['accountable-owner', 'supporting-owner', ...layerRoles.map(({ id }) => id)],
      },
    ],
  };
}

function* componentsOf(
  report: Report,
  block: OscalBlock,
  name: string,
  parties: OscalParties,
  sets: AllocationSets | null,
): Generator<object> {
  yield {
    uuid: systemUuid(report),
    type: 'this-system',
    title: name,
    description: block.description,
    status: statusOf(block.status ?? 'operational'),
  };
  for (const manifest of report.manifests) {
    const uuidOf = parties.ownersOf(manifest);
    for (const service of manifest.services) {
      const own = componentOf(manifest, service, parties, serviceUuids(manifest, service));
      const whole =
        sets === null ? own : withMembership(own, sets.memberOf(manifest, service, uuidOf));
      yield { ...whole, status: statusOf(service.lifecycle) };
    }
  }
  for (const set of sets?.all() ?? []) yield { ...setComponent(set), status: statusOf('live') };
}
