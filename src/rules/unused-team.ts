import type { Manifest, Service } from '../estate/manifest.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import { ownersOf } from '../resolve/owners-map.ts';
import { removeEdit } from './engine/edits.ts';
import { type Rule, wholeFile } from './engine/rule.ts';

export const unusedTeam: Rule<'unused-team'> = {
  id: 'unused-team',
  summary: 'A team or person that is declared and never named.',
  severity: 'notice',
  category: 'ownership',
  securitySeverity: null,
  silentOnPlain: true,
  *check({ manifest }) {
    const unused = unnamed(manifest);
    if (unused.size === 0) return;
    for (const { id, span, path } of [...manifest.teams, ...manifest.people]) {
      if (!unused.has(id)) continue;
      const kind = path[0] === 'teams' ? 'team' : 'person';
      yield {
        title: `Unused ${kind}`,
        reason: `The ${kind} \`${id}\` is declared but owns nothing.`,
        remedy: 'Name it under `owners`, or remove it.',
        span,
        path,
        subject: wholeFile,
        cause: path,
        edits: [removeEdit(manifest, path)],
      };
    }
  },
};

/** Declared ids that nothing names. Every name that is written counts, even in a waiver without a date. */
export function unnamed({
  root,
  services,
  teams,
  people,
}: Pick<Manifest, 'root' | 'services' | 'teams' | 'people'>): ReadonlySet<unknown> {
  const left = new Set<unknown>([...teams, ...people].map(({ id }) => id));
  if (left.size === 0) return left;
  for (const map of written(root, services)) {
    if (left.size === 0) return left;
    for (const owners of valuesOf(ownersOf(map))) {
      for (const owner of Array.isArray(owners) ? owners : [owners]) left.delete(trimmed(owner));
    }
    for (const waiver of valuesOf(own(map, 'waivers'))) {
      if (isMap(waiver)) left.delete(trimmed(own(waiver, 'approved-by')));
    }
  }
  return left;
}

/** What can name an owner: the estate, each service, and each part of one, whatever its model. */
function* written(root: ValueMap, services: readonly Service[]): Generator<ValueMap> {
  yield root;
  for (const { map } of services) {
    yield map;
    for (const part of valuesOf(own(map, 'parts'))) if (isMap(part)) yield part;
  }
}

function trimmed(value: Value | undefined): Value | undefined {
  return typeof value === 'string' ? value.trim() : value;
}

function valuesOf(map: Value | undefined): readonly Value[] {
  if (!isMap(map)) return [];
  return keysOf(map).flatMap((key) => (key.startsWith('x-') ? [] : [own(map, key) ?? null]));
}
