import { allParties, type Model, models, type Party } from '../estate/framework.ts';
import type { Declared, Entry, RefusedWaiver, Split, Waiver } from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import { isSomebody } from '../estate/reading.ts';
import type { ValueMap } from '../estate/value.ts';
import { isSaid } from '../evidence/address.ts';
import { dayOf } from '../evidence/dates.ts';
import { isMap, keySpan, keysOf, own, valueSpan } from '../parse/values.ts';
import { isLayerId, mapAt, mapOf, text, textsOf } from './entry-fields.ts';
import type { OwnerReader } from './owner-reader.ts';

const criticalities: readonly string[] = ['low', 'medium', 'high', 'critical'];

/** The declared model; `null` if there is none, or it doesn't exist. */
export function modelOf({ model }: ValueMap): Model | null {
  return models.includes(model as Model) ? (model as Model) : null;
}

const lifecycles: readonly string[] = ['planned', 'live', 'retired'];

/** The lifecycle of an entry; `null` if it isn't set, or is unknown. */
export function lifecycleOf({ lifecycle }: ValueMap): Entry['lifecycle'] | null {
  return lifecycles.includes(lifecycle as string) ? (lifecycle as Entry['lifecycle']) : null;
}

/** The declared criticality; `null` if there is none, or it doesn't exist. */
export function criticalityOf({ criticality }: ValueMap): Entry['criticality'] {
  if (!criticalities.includes(criticality as string)) return null;
  return criticality as Entry['criticality'];
}

/** The teams or the people that a manifest declares. */
export function readDeclared(root: ValueMap, list: 'teams' | 'people'): Declared[] {
  const map = mapAt(root, list) ?? {};
  const declared: Declared[] = [];
  for (const id of keysOf(map)) {
    if (id.startsWith('x-')) continue;
    const one = mapOf(own(map, id)) ?? {};
    declared.push({
      id,
      name: text(one, 'name'),
      contacts: textsOf(list === 'teams' ? one.contact : one.email),
      github: text(one, 'github'),
      organisation: list === 'teams' ? text(one, 'organisation') : null,
      path: [list, id],
      span: keySpan(map, id),
    });
  }
  return declared;
}

const noSplits: readonly Split[] = [];

/** An entry's own statements on who is responsible for which layer. */
export function readSplits(map: ValueMap, path: Path): readonly Split[] {
  const all = mapOf(map.responsibilities);
  if (all === undefined) return noSplits;
  const splits: Split[] = [];
  for (const layer of keysOf(all)) {
    const value = own(all, layer);
    if (!isLayerId(layer)) continue;
    const party = isMap(value) ? text(value, 'party') : value;
    if (!allParties.includes(party as Party)) continue;
    const clause = isMap(value) ? text(value, 'clause') : null;
    const reason = isMap(value) ? text(value, 'reason') : null;
    splits.push({
      layer,
      party: party as Party,
      clause: isSaid(clause) ? clause : null,
      emptyClause: isSaid(clause) ? null : clause,
      reason: isSaid(reason) ? reason : null,
      emptyReason: isSaid(reason) ? null : reason,
      span: keySpan(all, layer),
      path: [...path, 'responsibilities', layer],
    });
  }
  return splits;
}

/** The waivers of an entry: those that have an effect, and those that have none because of what they say. */
export interface Waivers {
  readonly whole: readonly Waiver[];
  readonly refused: readonly RefusedWaiver[];
}

const noWaivers: Waivers = { whole: [], refused: [] };

/** Only waivers with a reason, a date and an approver: the schema reports what is missing. */
export function readWaivers(
  map: ValueMap,
  path: Path,
  owners: OwnerReader,
  provider: string | null,
): Waivers {
  const all = mapOf(map.waivers);
  if (all === undefined) return noWaivers;
  const whole: Waiver[] = [];
  const refused: RefusedWaiver[] = [];
  for (const layer of keysOf(all)) {
    const value = own(all, layer);
    if (!isLayerId(layer) || !isMap(value)) continue;
    const reason = text(value, 'reason');
    const expires = text(value, 'expires');
    const approvedBy = text(value, 'approved-by');
    const expiresDay = dayOf(expires);
    if (reason === null || expires === null || expiresDay === undefined || approvedBy === null)
      continue;
    const place = { layer, span: keySpan(all, layer), path: [...path, 'waivers', layer] };
    const at = [...place.path, 'approved-by'];
    const approver = owners.named(approvedBy, provider, valueSpan(value, 'approved-by'), at);
    if (isSomebody(approver) && isSaid(reason)) {
      const expiresSpan = valueSpan(value, 'expires');
      whole.push({ ...place, reason, expires, expiresDay, approvedBy: approver.text, expiresSpan });
    } else {
      const empty = { text: reason, span: valueSpan(value, 'reason') };
      refused.push({
        ...place,
        approver: isSomebody(approver) ? null : approver,
        reason: isSaid(reason) ? null : { ...empty, path: [...place.path, 'reason'] },
      });
    }
  }
  return { whole, refused };
}
