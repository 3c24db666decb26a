import type { ControlBasis } from '../../estate/control.ts';
import type { Report, ReportMatrix } from '../../estate/report.ts';
import { oscalId } from '../../report/control-answer.ts';
import { STANDARD } from './oscal-text.ts';

const ID = /^[a-z]{2}-[1-9]\d?(?:\.[1-9]\d?)?$/;

/** The layers that name a control, with what says so. */
export type NamingLayers = ReadonlyMap<string, ControlBasis>;

/** The controls of a framework by their ids in OSCAL. An id that NIST's catalog can't have is left out. */
function controlsOfMatrix({ layers }: ReportMatrix): ReadonlyMap<string, NamingLayers> {
  const all = new Map<string, Map<string, ControlBasis>>();
  for (const { layer, controls } of layers)
    for (const { id, basis } of Object.hasOwn(controls, STANDARD)
      ? (controls[STANDARD] ?? [])
      : []) {
      const key = oscalId(id);
      if (!ID.test(key)) continue;
      const naming = all.get(key) ?? new Map();
      all.set(key, naming.set(layer, basis));
    }
  return all;
}

/** The controls that the manifest as a whole is responsible for, by their ids in OSCAL, with what says so. */
export function controlsOfEstate({ crosswalk }: Report): ReadonlyMap<string, ControlBasis> {
  const { estate = {} } = crosswalk ?? {};
  const named = Object.hasOwn(estate, STANDARD) ? (estate[STANDARD] ?? []) : [];
  const keyed = named.map(({ id, basis }) => [oscalId(id), basis] as const);
  return new Map(keyed.filter(([id]) => ID.test(id)));
}

/** Ids of the standard in a framework that NIST's catalog can't have. */
export function foreignIds({ layers }: ReportMatrix): string[] {
  const ids = layers.flatMap(({ controls }) =>
    Object.hasOwn(controls, STANDARD) ? (controls[STANDARD] ?? []).map(({ id }) => id) : [],
  );
  return [...new Set(ids.filter((id) => !ID.test(oscalId(id))))];
}

/** The controls of every framework of a report, by the frameworks' keys. */
export function controlsByMatrix({
  matrices,
}: Report): ReadonlyMap<string | null, ReadonlyMap<string, NamingLayers>> {
  return new Map(matrices.map((matrix) => [matrix.key, controlsOfMatrix(matrix)]));
}

/** Ids in the order of the catalog: by family, then by number. */
export function inCatalogOrder(ids: Iterable<string>): string[] {
  const keyed = [...new Set(ids)].map((id) => {
    const [family = '', numbers = ''] = id.split('-');
    const [control = 0, enhancement = 0] = numbers.split('.').map(Number);
    return { id, family, rank: control * 100 + enhancement };
  });
  keyed.sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : a.rank - b.rank));
  return keyed.map(({ id }) => id);
}
