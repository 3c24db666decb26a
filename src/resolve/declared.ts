import { type Model, models, type Party, parties } from '../frameworks/framework.ts';
import { isMap, keySpan, keysOf, own, type ValueMap, valueSpan } from '../parse/source.ts';
import { dayOf } from './dates.ts';
import type { Agreement, Entry, Split, Team, Waiver } from './estate.ts';
import { isWritten, mapAt, text } from './fields.ts';
import { isLayerId } from './layer-id.ts';
import type { OwnerReader } from './owners.ts';

const criticalities: readonly string[] = ['low', 'medium', 'high', 'critical'];

/** The declared model; `null` when there is none, or none that exists. */
export function modelOf(map: ValueMap): Model | null {
  const model = text(map, 'model');
  return models.includes(model as Model) ? (model as Model) : null;
}

/** The declared criticality; `undefined` when there is none, or none that exists. */
export function criticalityOf(map: ValueMap | undefined): Entry['criticality'] | undefined {
  const criticality = map === undefined ? null : text(map, 'criticality');
  if (criticality === null || !criticalities.includes(criticality)) return undefined;
  return criticality as Entry['criticality'];
}

/** The teams that a manifest declares. */
export function readTeams(root: ValueMap): Team[] {
  const map = mapAt(root, 'teams') ?? {};
  const teams: Team[] = [];
  for (const id of keysOf(map)) {
    if (id.startsWith('x-')) continue;
    const team = own(map, id);
    const of = (key: string): string | null => (isMap(team) ? text(team, key) : null);
    teams.push({
      id,
      name: of('name'),
      contact: of('contact'),
      github: of('github'),
      span: keySpan(map, id),
    });
  }
  return teams;
}

/** The agreement of an entry; `null` when it names none. */
export function readAgreement(map: ValueMap | undefined, path: string): Agreement | null {
  const agreement = mapAt(map, 'agreement');
  if (map === undefined || agreement === undefined) return null;
  const reviewed = text(agreement, 'reviewed');
  return {
    url: text(agreement, 'url'),
    named: isWritten(agreement, 'url'),
    reviewed: dayOf(reviewed) === undefined ? null : reviewed,
    key: keySpan(map, 'agreement'),
    reviewedSpan: isWritten(agreement, 'reviewed') ? valueSpan(agreement, 'reviewed') : null,
    path: `${path}.agreement`,
  };
}

/** An entry's own words on who answers for which layer. */
export function readSplits(map: ValueMap | undefined, path: string): Split[] {
  const splits: Split[] = [];
  const all = mapAt(map, 'responsibilities');
  if (all === undefined) return splits;
  for (const layer of keysOf(all)) {
    const value = own(all, layer);
    if (!isLayerId(layer)) continue;
    const party = isMap(value) ? text(value, 'party') : value;
    if (!parties.includes(party as Party)) continue;
    splits.push({
      layer,
      party: party as Party,
      clause: isMap(value) ? text(value, 'clause') : null,
      span: keySpan(all, layer),
      path: `${path}.responsibilities.${layer}`,
    });
  }
  return splits;
}

const noWaivers: readonly Waiver[] = [];

/** Only whole waivers: one without a reason, a date or an approver holds nothing, and the schema says so. */
export function readWaivers(
  map: ValueMap | undefined,
  path: string,
  owners: OwnerReader,
): readonly Waiver[] {
  const all = mapAt(map, 'waivers');
  if (all === undefined) return noWaivers;
  const waivers: Waiver[] = [];
  for (const layer of keysOf(all)) {
    const value = own(all, layer);
    if (!isLayerId(layer) || !isMap(value)) continue;
    const reason = text(value, 'reason');
    const expires = text(value, 'expires');
    const approvedBy = text(value, 'approved-by');
    const expiresDay = dayOf(expires);
    if (reason === null || expires === null || expiresDay === undefined || approvedBy === null)
      continue;
    if (owners.kind(approvedBy) === 'placeholder') continue;
    waivers.push({
      layer,
      reason,
      expires,
      expiresDay,
      approvedBy,
      span: keySpan(all, layer),
      expiresSpan: valueSpan(value, 'expires'),
      path: `${path}.waivers.${layer}`,
    });
  }
  return waivers;
}
