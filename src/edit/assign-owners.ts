import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';
import { ownersYaml } from '../text/yaml-text.ts';
import { type Doc, type Outcome, openDocument } from './document.ts';
import { editDocument } from './edit-text.ts';
import { ENTRY_ORDER, findEntry } from './find-entry.ts';
import { emptyPatch, put } from './patch.ts';

/** Who is to own which layers of a service, or of one part of it; the first owner is accountable. */
export interface Assignment {
  readonly service: string;
  readonly part?: string;
  readonly layers: readonly string[];
  readonly owners: readonly string[];
}

/**
 * Sets the owners of layers in a manifest's text and leaves every other character as it is. Without a part, the
 * owners of a hybrid service are set for all its parts. `file` decides between YAML and JSON. Refuses, with the
 * reason and the way out, what it can't do without changing anything else.
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
  return 'refused' in doc ? doc : assignIn(doc, request);
}

function assignIn(doc: Doc, { service, part, layers, owners }: Assignment): Outcome {
  const entry = findEntry(doc, service, part ?? null);
  if ('refused' in entry) return entry;
  const patch = emptyPatch();
  const value: Value = owners.length === 1 ? (owners[0] ?? null) : [...owners];
  const yaml = ownersYaml(owners);
  for (const layer of layers) {
    if (owns(entry.value, layer, owners)) continue;
    put(patch, [...entry.path, 'owners', layer], { value, yaml });
  }
  return editDocument(doc, patch, ENTRY_ORDER);
}

/** Whether an entry names exactly these owners already, be it as text or as a list. */
function owns(entry: ValueMap, layer: string, owners: readonly string[]): boolean {
  const all = own(entry, 'owners');
  const held = isMap(all) ? own(all, layer) : undefined;
  const list = Array.isArray(held) ? held : [held];
  return list.length === owners.length && list.every((owner, at) => owner === owners[at]);
}
