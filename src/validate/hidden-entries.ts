import type { Path } from '../estate/path.ts';
import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { placesOf } from '../parse/places.ts';
import { isMap, keySpan, keysOf, own } from '../parse/values.ts';
import type { ShapeProblem } from './shape.ts';
import { quoted } from './show.ts';

/**
 * Keys under `services` and `parts` that begin with `x-` and look like entries: they are ignored, and so would be
 * their duties. What an alias uses is a template, and meant to be ignored.
 */
export function hiddenEntries({ value }: Source): ShapeProblem[] {
  const services = isMap(value) ? own(value, 'services') : undefined;
  if (!isMap(services)) return [];
  const found = hiddenIn(services, ['services']);
  for (const id of keysOf(services)) {
    const service = own(services, id);
    const parts = isMap(service) ? own(service, 'parts') : undefined;
    if (isMap(parts)) found.push(...hiddenIn(parts, ['services', id, 'parts']));
  }
  return found;
}

function hiddenIn(entries: ValueMap, path: Path): ShapeProblem[] {
  return keysOf(entries).flatMap((id) => {
    const entry = id.startsWith('x-') ? own(entries, id) : undefined;
    if (!isMap(entry) || !looksLikeEntry(entry) || isTemplate(entry)) return [];
    return [
      {
        title: 'Ignored entry',
        reason: `${quoted(id)} looks like an entry, but keys that begin with \`x-\` are ignored, and so are its duties.`,
        remedy:
          'Give it an id without `x-`, or move what is only a template to the top of the file.',
        span: keySpan(entries, id),
        path: [...path, id],
        kind: 'ignored-entry',
        edits: [],
      },
    ];
  });
}

function looksLikeEntry(entry: ValueMap): boolean {
  return ['model', 'product'].some((key) => own(entry, key) !== undefined);
}

/** Whether an alias names the entry, or something in it. */
function isTemplate(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (placesOf(value)?.isAliased === true) return true;
  const inside = Array.isArray(value)
    ? value
    : keysOf(value).map((key) => own(value, key) as Value);
  return inside.some(isTemplate);
}
