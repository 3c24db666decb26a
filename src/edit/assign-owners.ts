import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';
import { flowYaml, ownersYaml } from '../text/yaml-text.ts';
import { type Doc, type Outcome, openDocument } from './document.ts';
import { editDocument } from './edit-text.ts';
import { ENTRY_ORDER, findEntry } from './find-entry.ts';
import { emptyPatch, put } from './patch.ts';
import { type KeyPath, removeKeys } from './remove-keys.ts';

/** The key under `owners` for every duty without its own key. */
export const EVERY_DUTY = '*';

/** Who is to own which layers; the first owner is accountable. */
export interface Assignment {
  /** `null` for the whole estate. */
  readonly service: string | null;
  readonly part?: string;
  /** Ids, or `*`. */
  readonly layers: readonly string[];
  readonly owners: readonly string[];
}

/**
 * Sets the owners of layers in a manifest's text and leaves every other character as it is. Without a part, the owners
 * of a hybrid service are set for all its parts. The waiver of a duty that gets an owner goes with it. `file` decides
 * between YAML and JSON. What it can't do without changing anything else is refused, with the reason and a way out.
 */
export function assignOwners(
  text: string,
  request: Assignment,
  file = 'cloud-services.yml',
): Outcome {
  const { layers, owners } = request;
  if (layers.length === 0) return { refused: 'No layer given. Name at least one.' };
  if (owners.length === 0 || owners.some((owner) => owner.trim() === '')) {
    return { refused: 'No owner given. Name at least one, such as `@org/team`.' };
  }
  const doc = openDocument(text, file);
  if ('refused' in doc) return doc;
  const assigned = assignIn(doc, request);
  if ('refused' in assigned) return assigned;
  const waivers = heldWaivers(doc.value, request);
  if (waivers.length === 0) return assigned;
  const cleared = removeKeys(assigned.text, waivers, file);
  if ('refused' in cleared) return cleared;
  return { text: cleared.text, changed: [...assigned.changed, ...cleared.changed] };
}

function assignIn(doc: Doc, { service, part, layers, owners }: Assignment): Outcome {
  const entry =
    service === null
      ? { path: [], value: isMap(doc.value) ? doc.value : {} }
      : findEntry(doc, service, part ?? null);
  if ('refused' in entry) return entry;
  const patch = emptyPatch();
  const value: Value = owners.length === 1 ? (owners[0] ?? null) : [...owners];
  const yaml = ownersYaml(owners);
  const held = own(entry.value, 'owners') ?? null;
  if (typeof held === 'string' || Array.isArray(held)) {
    // One owner for everything stays the owner of all the rest.
    const both: ValueMap = { [EVERY_DUTY]: held };
    for (const layer of layers) both[layer] = value;
    put(patch, [...entry.path, 'owners'], { value: both, yaml: flowYaml(both) });
    return editDocument(doc, patch, entryOrder(service));
  }
  for (const layer of layers) {
    if (owns(entry.value, layer, owners)) continue;
    put(patch, [...entry.path, 'owners', layer], { value, yaml });
  }
  return editDocument(doc, patch, entryOrder(service));
}

/** The keys of a manifest, and of an entry, in the order in which people write them. */
export const ROOT_ORDER: readonly string[] = [
  'version',
  'estate',
  'framework',
  'add-ons',
  'teams',
  'people',
  'agreements',
  'owners',
  'services',
];

function entryOrder(service: string | null): readonly string[] {
  return service === null ? ROOT_ORDER : ENTRY_ORDER;
}

/** Whether an entry names exactly these owners already, be it as text or as a list. */
function owns(entry: ValueMap, layer: string, owners: readonly string[]): boolean {
  const all = own(entry, 'owners');
  const held = isMap(all) ? own(all, layer) : undefined;
  const list = Array.isArray(held) ? held : [held];
  return list.length === owners.length && list.every((owner, at) => owner === owners[at]);
}

/** The waivers of duties that the assignment gives an owner: those that no nearer `owners` decides about. */
function heldWaivers(root: Value, { service, part, layers }: Assignment): KeyPath[] {
  const services = isMap(root) ? own(root, 'services') : undefined;
  if (!isMap(services)) return [];
  const found: KeyPath[] = [];
  const gets = (layer: string, owners: Value | undefined, isNearer: boolean): boolean => {
    if (!layers.includes(layer) && !layers.includes(EVERY_DUTY)) return false;
    const isByName = isMap(owners) && Object.hasOwn(owners, layer);
    const isByStar = isMap(owners) ? Object.hasOwn(owners, EVERY_DUTY) : (owners ?? null) !== null;
    // In the assigned map itself only the layer's own key is nearer than `*`.
    return isNearer ? !isByName && !isByStar : layers.includes(layer) || !isByName;
  };
  const look = (path: KeyPath, entry: ValueMap, decides: (layer: string) => boolean): void => {
    const waivers = own(entry, 'waivers');
    if (!isMap(waivers)) return;
    for (const layer of Object.keys(waivers))
      if (decides(layer)) found.push([...path, 'waivers', layer]);
  };
  for (const [id, entry] of Object.entries(services)) {
    if ((service !== null && id !== service) || !isMap(entry) || id.startsWith('x-')) continue;
    const parts = own(entry, 'parts');
    const ofService = (layer: string): boolean =>
      gets(layer, own(entry, 'owners'), service === null);
    // A waiver of the service may cover a part that gets no owner, so it stays when one part gets an owner.
    if (part === undefined) look(['services', id], entry, ofService);
    if (!isMap(parts)) continue;
    for (const [partId, value] of Object.entries(parts)) {
      if (!isMap(value) || (part !== undefined && partId !== part)) continue;
      const owners = own(value, 'owners');
      look(['services', id, 'parts', partId], value, (layer) =>
        part === undefined
          ? ofService(layer) && gets(layer, owners, true)
          : gets(layer, owners, false),
      );
    }
  }
  return found;
}
