import {
  type Framework,
  type Layer,
  type PartModel,
  type Party,
  rank,
} from '../estate/framework.ts';

/** Every built-in add-on, one line each. */
const loaders = {
  ai: async () => (await import('./ai.ts')).ai,
  exit: async () => (await import('./exit.ts')).exit,
} satisfies Record<string, () => Promise<Framework>>;

export type AddOnId = keyof typeof loaders;

export const addOnIds = Object.keys(loaders) as readonly AddOnId[];

/** A built-in add-on by id; `undefined` for any other word. */
export async function loadAddOn(id: string): Promise<Framework | undefined> {
  return Object.hasOwn(loaders, id) ? loaders[id as AddOnId]() : undefined;
}

/**
 * A framework with the layers of add-ons on top. If both have a layer, the one that asks for more applies, so that no
 * add-on takes a duty away and no framework takes one out of an add-on.
 */
export function withAddOns(framework: Framework, addOns: readonly Framework[]): Framework {
  if (addOns.length === 0) return framework;
  const layers = new Map(framework.layers.map((layer) => [layer.id, layer]));
  for (const layer of addOns.flatMap((addOn) => addOn.layers)) {
    const known = layers.get(layer.id);
    layers.set(layer.id, known === undefined ? layer : merged(known, layer));
  }
  const ids = [...(framework.addOns ?? []), ...addOns.map(({ id }) => id)];
  const standards = [framework, ...addOns].flatMap((one) => one.standards ?? []);
  return {
    ...framework,
    layers: [...layers.values()],
    addOns: [...new Set(ids)],
    ...(standards.length === 0 ? {} : { standards }),
  };
}

function merged(known: Layer, layer: Layer): Layer {
  const parties: Partial<Record<PartModel, Party>> = { ...known.parties };
  for (const [model, party] of Object.entries(layer.parties) as [PartModel, Party][]) {
    const other = parties[model];
    if (other === undefined || rank[party] > rank[other]) parties[model] = party;
  }
  const { appliesTo: _, ...rest } = known;
  const isScoped = known.appliesTo !== undefined && layer.appliesTo !== undefined;
  const controls = { ...layer.controls, ...known.controls };
  return {
    ...rest,
    parties,
    ...(isScoped ? { appliesTo: layer.appliesTo } : {}),
    ...(Object.keys(controls).length === 0 ? {} : { controls }),
  };
}
