import type { Control, Controls, Crosswalk } from '../estate/control.ts';
import type { Framework, Layer } from '../estate/framework.ts';
import { frameworkName } from '../estate/framework.ts';
import type {
  Report,
  ReportControls,
  ReportCrosswalk,
  ReportDuty,
  ReportManifest,
  ReportMatrix,
} from '../estate/report.ts';
import { controlsOf, standardsOf } from '../frameworks/controls.ts';

/** The frameworks of a run as a report has them, each once, and the key of each. */
export interface Matrices {
  readonly matrices: readonly ReportMatrix[];
  readonly keyOf: (framework: Framework | undefined) => string | null;
}

/** Frameworks -> their layers with duty and controls. Without a crosswalk there are no controls. */
export function matricesOf(
  frameworks: readonly (Framework | undefined)[],
  crosswalk: Crosswalk | null,
): Matrices {
  const keys = new Map<Framework, string>();
  const list = new MatrixList();
  for (const framework of frameworks) {
    if (framework === undefined || keys.has(framework)) continue;
    const layers = framework.layers.map((layer) => dutyOf(layer, crosswalk));
    const { id, title, addOns } = framework;
    const about = { framework: id, title, ...(addOns === undefined ? {} : { addOns }), layers };
    keys.set(framework, list.add(frameworkName(framework), about));
  }
  return {
    matrices: list.all,
    keyOf: (framework) => (framework === undefined ? null : (keys.get(framework) ?? null)),
  };
}

function dutyOf(layer: Layer, crosswalk: Crosswalk | null): ReportDuty {
  const { id, title, duty } = layer;
  const controls = crosswalk === null ? {} : plainControls(controlsOf(layer, crosswalk));
  return { layer: id, title, duty, controls };
}

function plainControls(controls: Controls): ReportControls {
  const plain = ({ id, basis, title }: Control) =>
    title === undefined ? { id, basis } : { id, basis, title };
  return Object.fromEntries(Object.entries(controls).map(([id, list]) => [id, list.map(plain)]));
}

/** The standards whose controls a report lists, and the controls that the manifest as a whole is responsible for. */
export function crosswalkOf(
  frameworks: readonly (Framework | undefined)[],
  crosswalk: Crosswalk | null,
): ReportCrosswalk | null {
  if (crosswalk === null) return null;
  const known = [...new Set(frameworks.filter((one) => one !== undefined))];
  return {
    reviewed: crosswalk.reviewed,
    standards: standardsOf(known, crosswalk),
    estate: plainControls(crosswalk.estate),
  };
}

/** Matrices by key: the same one is listed once, and another one of the same name gets a number. */
export class MatrixList {
  readonly #keys = new Map<string, string>();
  readonly #all = new Map<string, ReportMatrix>();

  /** Adds one if it is new, and returns its key. */
  add(name: string, about: Omit<ReportMatrix, 'key'>): string {
    const content = JSON.stringify([name, about]);
    const known = this.#keys.get(content);
    if (known !== undefined) return known;
    let key = name;
    for (let number = 2; this.#all.has(key); number++) key = `${name} (${number})`;
    this.#keys.set(content, key);
    this.#all.set(key, { key, ...about });
    return key;
  }

  get all(): ReportMatrix[] {
    return [...this.#all.values()];
  }
}

/** The layers of a manifest's framework, by id; empty if it has none that can be used. */
export function layersOf(
  { matrices }: Report,
  { matrix }: ReportManifest,
): Map<string, ReportDuty> {
  const found = matrices.find(({ key }) => key === matrix);
  return new Map(found?.layers.map((layer) => [layer.layer, layer]));
}
