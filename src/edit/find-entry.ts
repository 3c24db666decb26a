import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, keySpan, own } from '../parse/values.ts';
import { nearest } from '../text/nearest.ts';
import { type Doc, lineOf, type Refused } from './document.ts';

/** The keys of an entry in the order in which the project writes them. */
export const ENTRY_ORDER: readonly string[] = [
  'name',
  'description',
  'provider',
  'product',
  'products',
  'model',
  'lifecycle',
  'environments',
  'accounts',
  'regions',
  'criticality',
  'data',
  'locations',
  'links',
  'agreement',
  'responsibilities',
  'owners',
  'waivers',
  'source',
  'parts',
];

/** Where an entry (a service, or one of its parts) is in a manifest, and what it says. */
export interface Entry {
  readonly path: readonly string[];
  readonly value: ValueMap;
}

/** Finds a service, or a part of one; for an unknown id, suggests the nearest known one. */
export function findEntry(doc: Doc, service: string, part: string | null): Entry | Refused {
  const services = isMap(doc.value) ? own(doc.value, 'services') : undefined;
  if (!isMap(services)) {
    return { refused: 'The manifest lists no services. Add one under `services:` first.' };
  }
  const found = isId(service) ? own(services, service) : undefined;
  if (found === undefined) {
    return {
      refused: `The manifest has no service \`${service}\`. ${advice(service, services)}`,
      ...lineOfKey(doc, doc.value, 'services'),
    };
  }
  if (!isMap(found) && found !== null) return notAMap(doc, services, service);
  const value = found ?? {};
  if (part === null) return { path: ['services', service], value };
  return findPart(doc, service, value, services, part);
}

function findPart(
  doc: Doc,
  service: string,
  entry: ValueMap,
  services: ValueMap,
  part: string,
): Entry | Refused {
  const parts = own(entry, 'parts');
  if (!isMap(parts)) {
    const model = own(entry, 'model');
    const known = typeof model === 'string' ? ` (its model is ${model})` : '';
    return {
      refused: `\`${service}\` has no parts${known}. Name only the service.`,
      ...lineOfKey(doc, services, service),
    };
  }
  const found = isId(part) ? own(parts, part) : undefined;
  if (found === undefined) {
    return {
      refused: `\`${service}\` has no part \`${part}\`. ${advice(part, parts)}`,
      ...lineOfKey(doc, entry, 'parts'),
    };
  }
  if (!isMap(found) && found !== null) return notAMap(doc, parts, part);
  return { path: ['services', service, 'parts', part], value: found ?? {} };
}

function notAMap(doc: Doc, map: ValueMap, key: string): Refused {
  return {
    refused: `\`${key}\` isn't a map, so nothing can be added to it. Write \`${key}:\` with its \`model\` on a separate line first.`,
    ...lineOfKey(doc, map, key),
  };
}

function lineOfKey(doc: Doc, map: Value, key: string): { readonly line?: number } {
  return isMap(map) && Object.hasOwn(map, key)
    ? { line: lineOf(doc, keySpan(map, key).start) }
    : {};
}

/** Keys that start with `x-` hold anchors; they aren't services. */
function isId(key: string): boolean {
  return !key.startsWith('x-');
}

const LISTED = 5;

function advice(wanted: string, among: ValueMap): string {
  const ids = Object.keys(among).filter(isId);
  const near = nearest(wanted, ids);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  if (ids.length === 0) return 'It has none.';
  const listed = ids.slice(0, LISTED).map((id) => `\`${id}\``);
  const more = ids.length > LISTED ? ` and ${ids.length - LISTED} more` : '';
  return `It has ${listed.join(', ')}${more}.`;
}
