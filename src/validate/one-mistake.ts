import type { Path } from '../estate/path.ts';
import { pathKey } from '../estate/path.ts';
import type { Source } from '../estate/source.ts';
import { isMap, keySpan, keysOf, own } from '../parse/values.ts';
import { isEntry } from './lost-keys.ts';
import type { ShapeProblem } from './shape.ts';
import { placeName, quoted } from './show.ts';

/**
 * The problems of a manifest without those that only follow from another one: what is said is the mistake that a person
 * made.
 */
export function mistakesMade(
  problems: readonly ShapeProblem[],
  source: Source,
): readonly ShapeProblem[] {
  const nested = nestedServices(source);
  const left = nested === undefined ? problems : [nested, ...outside(problems, nested.path)];
  const repeats = duplicatesFrom(source);
  const hasMore = source.problems.some(({ kind }) => kind === 'several-documents');
  const isLike = left.some(({ path, group }) => path.length === 1 && group === 'services');
  const filled = new Set(
    left.flatMap(({ group, path }) =>
      group === undefined ? [] : pathKey([...path.slice(0, -1), group]),
    ),
  );
  return left.flatMap((one) => {
    // What is missing may be in the other document, or at the beginning of the line.
    if (one.kind === 'missing-key' && one.path.length === 1) {
      if (hasMore) return [];
      if (one.path[0] === 'services' && isLike) return [];
    }
    if (hasMore && one.kind === 'unknown-key' && one.path.length === 1) return [];
    if (one.kind === 'empty' && filled.has(pathKey(one.path))) return [];
    return [unindented(one, source, repeats)];
  });
}

/** Problems that are neither in nor about what is nested wrongly. */
function outside(problems: readonly ShapeProblem[], [top]: Path): ShapeProblem[] {
  return problems.filter(({ path, kind }) => {
    if (kind === 'missing-key' && path.length === 1 && path[0] === 'services') return false;
    return path[0] !== top || path.length < 2;
  });
}

/** `services:` under another key of the top level, because it is indented. */
function nestedServices({ value }: Source): ShapeProblem | undefined {
  if (!isMap(value)) return undefined;
  const services = own(value, 'services');
  if (isMap(services)) {
    const inner = own(services, 'services');
    // `services` may be the id of a service.
    const isEntryLike =
      isMap(inner) && ['model', 'product', 'owners'].some((key) => Object.hasOwn(inner, key));
    if (inner === undefined || isEntryLike) return undefined;
    return {
      title: 'Services inside services',
      reason: '`services` appears twice, one inside the other.',
      remedy: isMap(inner)
        ? 'Remove the second one, and indent its contents by two spaces less.'
        : 'Remove the second one.',
      kind: 'nested-services',
      span: keySpan(services, 'services'),
      path: ['services', 'services'],
      edits: [],
    };
  }
  if (services !== undefined && services !== null) return undefined;
  for (const key of keysOf(value)) {
    const map = own(value, key);
    if (!isMap(map) || key.startsWith('x-') || !Object.hasOwn(map, 'services')) continue;
    return {
      title: 'Misplaced key',
      reason: `\`services\` is under ${quoted(key)}, because it is indented.`,
      remedy: 'Start it at the beginning of the line.',
      kind: 'nested-services',
      span: keySpan(map, 'services'),
      path: [key, 'services'],
      edits: [],
    };
  }
  return undefined;
}

/** The offset of the first key that a map has already; infinite if there is none. */
function duplicatesFrom({ problems }: Source): number {
  const starts = problems.flatMap(({ kind, start }) => (kind === 'duplicate-key' ? start : []));
  return Math.min(Number.POSITIVE_INFINITY, ...starts.slice(0, 1000));
}

/** `orders:` in the column of the keys of the service above, followed by keys that the service has already. */
function unindented(one: ShapeProblem, { value }: Source, repeats: number): ShapeProblem {
  const { kind, path, span } = one;
  const entry = path.slice(0, -1);
  if (kind !== 'unknown-key' || !isEntry(entry) || repeats < span.start) return one;
  if (repeats === Number.POSITIVE_INFINITY || !isOpenAt(value, path)) return one;
  const key = String(path.at(-1));
  return {
    title: 'Misplaced key',
    reason: `${quoted(key)} is in the column of the keys of ${placeName(entry)}, which already has the keys below it.`,
    remedy: `If ${quoted(key)} is a service, indent it by two spaces less, like ${quoted(String(entry.at(-1)))}.`,
    kind: 'unindented-service',
    span,
    path,
    edits: [],
  };
}

/** Whether a key has nothing, or keys, below it, as an id has. */
function isOpenAt(value: Source['value'], path: Path): boolean {
  let at = value;
  for (const step of path) at = isMap(at) ? own(at, String(step)) : undefined;
  return at === null || isMap(at);
}
