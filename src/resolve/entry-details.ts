import type { Entry } from '../estate/manifest.ts';
import type { DataKind, EntryDetails, Locations } from '../estate/report.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import { mapOf, textOf, textsOf } from './entry-fields.ts';

/**
 * What an entry says besides its duties, for reports. A part that omits a field takes its service's, except
 * the description and the links. What is empty is left out.
 */
export function detailsOf({ map, above }: Entry): EntryDetails {
  const held = (key: string): Value | undefined => map[key] ?? above?.[key];
  const details: { -readonly [Key in keyof EntryDetails]: EntryDetails[Key] } = {};
  const description = textOf(map.description);
  if (description !== null) details.description = description.trim();
  for (const key of ['environments', 'accounts', 'regions'] as const) {
    const texts = textsOf(held(key));
    if (texts.length > 0) details[key] = texts;
  }
  const data = dataOf(held('data'));
  if (data.length > 0) details.data = data;
  const locations = locationsOf(mapOf(held('locations')));
  if (locations !== null) details.locations = locations;
  const links = linksOf(mapOf(map.links));
  if (links.length > 0) details.links = links;
  return details;
}

/** A word, or a name with a class. */
function dataOf(value: Value | undefined): DataKind[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const name = isMap(one) ? textOf(one.name) : textOf(one);
    return name === null
      ? []
      : [{ name: name.trim(), class: isMap(one) ? textOf(one.class) : null }];
  });
}

function locationsOf(map: ValueMap | undefined): Locations | null {
  if (map === undefined) return null;
  const { provided, stored, processed } = map;
  return {
    provided: textsOf(provided),
    stored: textsOf(stored),
    processed: textsOf(processed),
  };
}

function linksOf(map: ValueMap | undefined): NonNullable<EntryDetails['links']> {
  return keysOf(map ?? {}).flatMap((name) => {
    const url = name.startsWith('x-') ? null : textOf(own(map ?? {}, name));
    return url === null ? [] : [{ name, url }];
  });
}
