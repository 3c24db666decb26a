import { isDuty } from '../../estate/framework.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { jsonText, rows } from '../text/json-text.ts';
import { nameUuid } from '../text/name-uuid.ts';
import {
  type Allocated,
  allocatedIn,
  allocationProperties,
  allocationRemarks,
  allocationText,
  basisProperties,
  originations,
} from './allocation.ts';
import { type AllocationSet, type AllocationSets, setRemarks, setText } from './allocation-sets.ts';
import { controlsByMatrix, controlsOfEstate, inCatalogOrder } from './control-ids.ts';
import { ESTATE, estateText } from './estate-controls.ts';
import { type OscalParties, ownerRoles } from './oscal-parties.ts';
import { ownProperty, serviceUuids } from './oscal-text.ts';

/** The UUID of the system itself as a component. */
export function systemUuid({ estate }: Report): string {
  return nameUuid('component', 'this-system', estate);
}

/** Whether some service is responsible for some control: a plan without any isn't one. */
export function hasControls(report: Report): boolean {
  const controls = controlsByMatrix(report);
  return report.manifests.some(({ matrix, services }) => {
    const named = [...(controls.get(matrix) ?? new Map()).values()];
    return services.some(
      ({ lifecycle, layers }) =>
        lifecycle !== 'retired' && named.some((one) => allocatedIn(layers, one).length > 0),
    );
  });
}

/** A service that is planned or in use, with what is built once for all its controls. */
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

/**
 * Control by control, so that no more than a few services are in memory as text. With `sets`, a control names the sets of
 * its layers; without, each service.
 */
export function* requirementsOf(
  report: Report,
  parties: OscalParties,
  sets: AllocationSets | null,
): Generator<string> {
  const controls = controlsByMatrix(report);
  const ofEstate = controlsOfEstate(report);
  const ofLayers = [...controls.values()].flatMap((known) => [...known.keys()]);
  const services = sets === null ? allocating(report, parties) : [];
  const folded = sets?.all() ?? [];
  let between = '\n      ';
  for (const id of inCatalogOrder([...ofLayers, ...ofEstate.keys()])) {
    let isFirst = true;
    const basis = new Map([...controls.values()].flatMap((known) => [...(known.get(id) ?? [])]));
    const estate = ofEstate.get(id);
    const head = {
      uuid: nameUuid('requirement', report.estate, id),
      'control-id': id,
      props: basisProperties([
        ...basis,
        ...(estate === undefined ? [] : ([[ESTATE, estate]] as const)),
      ]),
    };
    const parts = function* (): Generator<object> {
      if (estate !== undefined) yield ofManifest(id, report);
      if (sets === null) yield* byComponents(id, services, controls, parties);
      else yield* bySets(id, folded, controls, sets);
    };
    for (const text of rows(parts(), '        ', jsonText)) {
      yield isFirst ? `${between}${jsonText(head).slice(0, -1)},"by-components":[${text}` : text;
      isFirst = false;
    }
    if (isFirst) continue;
    yield ']}';
    between = ',\n      ';
  }
}

/** The system itself has what the manifest as a whole is responsible for. */
function ofManifest(id: string, report: Report): object {
  return {
    'component-uuid': systemUuid(report),
    uuid: nameUuid('manifest', report.estate, 'by-component', id),
    description: estateText(report),
    props: [{ name: 'control-origination', value: 'organization' }],
  };
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

function* bySets(
  id: string,
  all: readonly AllocationSet[],
  controls: ReturnType<typeof controlsByMatrix>,
  sets: AllocationSets,
): Generator<object> {
  for (const one of all)
    if (controls.get(one.matrix)?.get(id)?.has(one.layer.layer)) yield bySet(id, one, sets);
}

function bySet(id: string, set: AllocationSet, sets: AllocationSets): object {
  const { uuid, layer } = set;
  const { layer: name, party, status } = layer;
  const remarks = setRemarks(set);
  const uuidOf = (kind: string) => nameUuid(kind, uuid, id);
  const inherited = {
    uuid: uuidOf('inherited'),
    description: `The provider of each service ${party === 'shared' ? 'has a part of' : 'holds'} ${name}.`,
    'responsible-roles': [{ 'role-id': 'provider' }],
  };
  const satisfied = {
    uuid: uuidOf('satisfied'),
    description: `${name}: ${party}. Each service names who has these roles in it.`,
    'responsible-roles': sets.rolesOf(layer),
  };
  return {
    'component-uuid': uuid,
    uuid: uuidOf('by-component'),
    description: setText(set),
    props: [
      ...set.originations.map((value) => ({ name: 'control-origination', value })),
      ownProperty('duty-status', status, name),
    ],
    ...(party === 'provider' || party === 'shared' ? { inherited: [inherited] } : {}),
    ...(isDuty(party) && status === 'owned' ? { satisfied: [satisfied] } : {}),
    ...(remarks === undefined ? {} : { remarks }),
  };
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
