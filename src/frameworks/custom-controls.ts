import type { Control, Controls, Standard } from '../estate/control.ts';
import type { ValueMap } from '../estate/value.ts';
import { isMap, keySpan, keysOf, own } from '../parse/values.ts';
import { nearest } from '../text/nearest.ts';
import { type Say, textAt } from './custom-problems.ts';

/** The standards of the crosswalk, so that a framework file can be read without it. A test compares them. */
export const standardIds = [
  'nist-800-53-r5',
  'nist-csf-2.0',
  'csa-ccm-4.1',
  'csa-ccm-4.0',
  'iso-27001-2022',
  'iso-27017-2015',
  'pci-dss-4.0.1',
  'cis-controls-8.1',
  'aicpa-tsc-2017',
  'fedramp-ksi-2026',
  'nis2-2024-2690',
  'dora-2022-2554',
  'dora-rts-2024-1774',
] as const;

/** The standards that a framework file adds: its own catalogues of controls, each with its edition. */
export function readStandards(root: ValueMap): Standard[] {
  const value = own(root, 'standards');
  if (!isMap(value)) return [];
  return keysOf(value).flatMap((id) => {
    const one = own(value, id);
    if (id.startsWith('x-') || !isMap(one)) return [];
    const title = textAt(one, 'title') ?? id;
    const [edition, publisher] = [textAt(one, 'edition'), textAt(one, 'publisher')];
    const label = edition === null ? title : `${title} ${edition}`;
    return [{ id, label, title, publisher, edition }];
  });
}

/** The controls that each layer of a framework file lists, by layer; a layer that lists none isn't there. */
export function readControls(
  layers: ValueMap,
  standards: readonly Standard[],
  say: Say,
): Map<string, Controls> {
  const found = new Map<string, Controls>();
  for (const layer of keysOf(layers)) {
    const map = own(layers, layer);
    const value = isMap(map) ? own(map, 'controls') : undefined;
    if (layer.startsWith('x-') || !isMap(value)) continue;
    found.set(layer, controlsIn(value, layer, standards, say));
  }
  return found;
}

function controlsIn(
  value: ValueMap,
  layer: string,
  standards: readonly Standard[],
  say: Say,
): Controls {
  const known: readonly string[] = [...standardIds, ...standards.map(({ id }) => id)];
  const controls: Record<string, readonly Control[]> = {};
  for (const standard of keysOf(value)) {
    if (standard.startsWith('x-')) continue;
    if (!known.includes(standard)) {
      const meant = nearest(standard, known);
      say(
        ['layers', layer, 'controls', standard],
        keySpan(value, standard),
        'Unknown standard',
        `"${standard}" isn't a standard that this check knows, and the file declares none of that id.`,
        meant === undefined
          ? 'Declare it under `standards`, with its title and edition.'
          : `Did you mean \`${meant}\`?`,
      );
      continue;
    }
    controls[standard] = idsIn(own(value, standard)).map((id) => ({ id, basis: 'own' }));
  }
  return controls;
}

function idsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id) => typeof id === 'string').map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}
