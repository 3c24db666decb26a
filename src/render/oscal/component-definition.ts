import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { jsonText, rows } from '../text/json-text.ts';
import { nameUuid } from '../text/name-uuid.ts';
import { webAddress } from '../text/web-address.ts';
import {
  allocatedIn,
  allocationProperties,
  allocationRemarks,
  allocationText,
  basisProperties,
} from './allocation.ts';
import {
  type AllocationSet,
  AllocationSets,
  isFolded,
  setComponent,
  setRemarks,
  setText,
  withMembership,
} from './allocation-sets.ts';
import { controlsByMatrix, inCatalogOrder, type NamingLayers } from './control-ids.ts';
import { manifestComponent } from './estate-controls.ts';
import { OscalParties, ownerRoles } from './oscal-parties.ts';
import {
  ALLOCATION,
  CATALOG,
  componentOf,
  documentUuid,
  metadataOf,
  ownProperty,
  serviceUuids,
} from './oscal-text.ts';

/**
 * The estate as an OSCAL component definition: each service that is planned or in use is a component, and under each
 * control of NIST SP 800-53 the layers that are responsible for it, with their owners.
 */
export function* componentDefinition(report: Report): Generator<string> {
  const parties = new OscalParties(report);
  const title = `${report.estate}: components`;
  const sets = isFolded(report) ? new AllocationSets(report) : null;
  const head = {
    uuid: documentUuid('component-definition', report),
    metadata: metadataOf(report, parties, title, sets?.roles()),
  };
  yield `{\n  "component-definition": {\n    "uuid": ${jsonText(head.uuid)},\n    "metadata": ${jsonText(head.metadata)}`;
  let isEmpty = true;
  for (const text of rows(componentsOf(report, parties, sets), '      ', jsonText)) {
    // An empty list isn't allowed.
    yield isEmpty ? `,\n    "components": [${text}` : text;
    isEmpty = false;
  }
  yield `${isEmpty ? '' : '\n    ]'}\n  }\n}\n`;
}

function* componentsOf(
  report: Report,
  parties: OscalParties,
  sets: AllocationSets | null,
): Generator<object> {
  const manifest = manifestComponent(report);
  if (manifest !== undefined) yield manifest;
  if (sets === null) {
    yield* listed(report, parties);
    return;
  }
  for (const manifest of report.manifests) {
    const uuidOf = parties.ownersOf(manifest);
    for (const service of manifest.services) {
      if (service.lifecycle === 'retired') continue;
      const own = componentOf(manifest, service, parties, serviceUuids(manifest, service));
      yield withMembership(own, sets.memberOf(manifest, service, uuidOf));
    }
  }
  const controls = controlsByMatrix(report);
  for (const set of sets.all()) yield setWithControls(report, set, sets, controls);
}

/** A set with the controls that its layer is responsible for. */
function setWithControls(
  report: Report,
  set: AllocationSet,
  sets: AllocationSets,
  controls: ReturnType<typeof controlsByMatrix>,
): object {
  const { uuid, layer, matrix } = set;
  const known = [...(controls.get(matrix) ?? [])].flatMap(([id, naming]) => {
    const basis = naming.get(layer.layer);
    return basis === undefined ? [] : [[id, basis] as const];
  });
  const basisOf = new Map(known);
  const remarks = setRemarks(set);
  const required = inCatalogOrder(basisOf.keys()).map((id) => ({
    uuid: nameUuid('requirement', uuid, id),
    'control-id': id,
    description: setText(set),
    props: [
      ownProperty('duty-status', layer.status, layer.layer),
      ...basisProperties([[layer.layer, basisOf.get(id) ?? 'read']]),
    ],
    ...(layer.status === 'owned' ? { 'responsible-roles': sets.rolesOf(layer) } : {}),
    ...(remarks === undefined ? {} : { remarks }),
  }));
  return {
    ...setComponent(set),
    ...(required.length === 0
      ? {}
      : {
          'control-implementations': [
            {
              uuid: nameUuid('control-implementation', uuid),
              source: webAddress(report.oscal?.profile) ?? CATALOG,
              description: ALLOCATION,
              'implemented-requirements': required,
            },
          ],
        }),
  };
}

/** Each service with all its controls. */
function* listed(report: Report, parties: OscalParties): Generator<object> {
  const controls = controlsByMatrix(report);
  const source = webAddress(report.oscal?.profile) ?? CATALOG;
  for (const manifest of report.manifests) {
    const uuidOf = parties.ownersOf(manifest);
    const known = controls.get(manifest.matrix) ?? new Map<string, NamingLayers>();
    const ids = inCatalogOrder(known.keys());
    for (const service of manifest.services) {
      if (service.lifecycle === 'retired') continue;
      const { layers } = service;
      const uuids = serviceUuids(manifest, service);
      const required = ids.flatMap((id) =>
        requirement(
          id,
          known.get(id) as NamingLayers,
          { manifest, service, layers, uuids },
          uuidOf,
        ),
      );
      yield {
        ...componentOf(manifest, service, parties, uuids),
        ...(required.length === 0
          ? {}
          : {
              'control-implementations': [
                {
                  uuid: uuids('control-implementation'),
                  source,
                  description: ALLOCATION,
                  'implemented-requirements': required,
                },
              ],
            }),
      };
    }
  }
}

/** A service, with what is built once for all its controls. */
interface Component {
  readonly manifest: ReportManifest;
  readonly service: ReportService;
  readonly layers: readonly ReportLayer[];
  readonly uuids: (...names: readonly string[]) => string;
}

/** A control with the layers of a service that are responsible for it; nothing if none is. */
function requirement(
  id: string,
  naming: NamingLayers,
  { manifest, service, layers, uuids }: Component,
  uuidOf: (owner: string) => string,
): object[] {
  const all = allocatedIn(layers, naming);
  if (all.length === 0) return [];
  const roles = ownerRoles(
    all.map(({ layer }) => layer.owners),
    uuidOf,
  );
  const remarks = allocationRemarks(all, manifest.file, service.location);
  return [
    {
      uuid: uuids('requirement', id),
      'control-id': id,
      description: allocationText(all),
      props: [
        ...allocationProperties(all),
        ...basisProperties(all.map(({ layer, basis }) => [layer.layer, basis] as const)),
      ],
      ...(roles.length === 0 ? {} : { 'responsible-roles': roles }),
      ...(remarks === undefined ? {} : { remarks }),
    },
  ];
}
