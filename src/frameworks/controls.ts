import type { Control, Controls, Crosswalk, Standard } from '../estate/control.ts';
import type { Framework, Layer } from '../estate/framework.ts';

/** The controls behind the layers, loaded by the run that shows them. */
export async function loadCrosswalk(): Promise<Crosswalk> {
  const { controls } = await import('../generated/controls.js');
  return JSON.parse(controls) as Crosswalk;
}

/**
 * The controls behind one layer of a framework: those of the crosswalk for the layer, or for the layers of `common` that
 * it holds under another name. What the framework's own file lists for a standard replaces them.
 */
export function controlsOf(layer: Layer, crosswalk: Crosswalk): Controls {
  const { id, includes = [id], controls: own } = layer;
  const ours = includes.reduce<Controls>((all, held) => {
    const more = Object.hasOwn(crosswalk.layers, held) ? crosswalk.layers[held] : undefined;
    return more === undefined ? all : joined(all, more);
  }, {});
  if (own === undefined) return ours;
  const both = Object.entries({ ...ours, ...own });
  return Object.fromEntries(both.filter(([, list]) => list.length > 0));
}

/** The controls of both, once each, `stated` if one of them is. */
function joined(one: Controls, other: Controls): Controls {
  const all = new Map(Object.entries(one));
  for (const [standard, list] of Object.entries(other)) {
    const byId = new Map<string, Control>();
    for (const control of [...(all.get(standard) ?? []), ...list]) {
      const known = byId.get(control.id);
      if (known === undefined || known.basis === 'read') byId.set(control.id, control);
    }
    all.set(standard, [...byId.values()]);
  }
  return Object.fromEntries(all);
}

/** The standards of the crosswalk, then those that frameworks add. */
export function standardsOf(frameworks: readonly Framework[], crosswalk: Crosswalk): Standard[] {
  const all = new Map<string, Standard>();
  for (const { id, label, title, publisher, edition } of crosswalk.standards)
    all.set(id, { id, label, title, publisher, edition });
  for (const { standards = [] } of frameworks)
    for (const standard of standards) if (!all.has(standard.id)) all.set(standard.id, standard);
  return [...all.values()];
}
