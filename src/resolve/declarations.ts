import type { Span } from '../estate/finding.ts';
import { allParties, type Model, models, type Party } from '../estate/framework.ts';
import type {
  Agreement,
  DateAt,
  Declared,
  Entry,
  RefusedWaiver,
  Split,
  Waiver,
} from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import { type AddressKind, isSomebody } from '../estate/reading.ts';
import type { ValueMap } from '../estate/value.ts';
import { classifyAddress, isSaid } from '../evidence/address.ts';
import { dayOf } from '../evidence/dates.ts';
import { isMap, keySpan, keysOf, own, valueSpan } from '../parse/values.ts';
import { isLayerId, isWritten, mapAt, mapOf, text, textOf, textsOf } from './entry-fields.ts';
import type { OwnerReader } from './owner-reader.ts';

const criticalities: readonly string[] = ['low', 'medium', 'high', 'critical'];

/** The declared model; `null` when there is none, or none that exists. */
export function modelOf({ model }: ValueMap): Model | null {
  return models.includes(model as Model) ? (model as Model) : null;
}

const lifecycles: readonly string[] = ['planned', 'live', 'retired'];

/** The lifecycle of an entry; `null` if it isn't set, or is unknown. */
export function lifecycleOf({ lifecycle }: ValueMap): Entry['lifecycle'] | null {
  return lifecycles.includes(lifecycle as string) ? (lifecycle as Entry['lifecycle']) : null;
}

/** The declared criticality; `null` when there is none, or none that exists. */
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

/** The addresses that were read before: an estate names few documents many times. */
export type AddressKinds = Map<string, AddressKind>;

/** The place of an agreement is looked up only on request, because most have no findings. */
class DeclaredAgreement implements Agreement {
  readonly named: boolean;
  readonly reviewed: string | null;
  readonly reviewedDay: number | null;
  readonly #url: string | null;
  readonly #known: AddressKinds;
  readonly #holder: ValueMap;
  readonly #map: ValueMap;
  readonly #path: Path;

  constructor(holder: ValueMap, map: ValueMap, path: Path, known: AddressKinds) {
    const { url, reviewed } = map;
    const day = dayOf(reviewed);
    this.#url = textOf(url);
    this.named = this.#url !== null || isWritten(url);
    this.reviewed = day === undefined ? null : (reviewed as string);
    this.reviewedDay = day ?? null;
    this.#holder = holder;
    this.#map = map;
    this.#path = path;
    this.#known = known;
  }

  get written(): Agreement['written'] {
    return this.#url === null ? null : { url: this.#url, kind: this.#kindOf(this.#url) };
  }

  get url(): string | null {
    return this.#url !== null && this.#kindOf(this.#url) === 'address' ? this.#url : null;
  }

  #kindOf(url: string): AddressKind {
    let kind = this.#known.get(url);
    if (kind === undefined) {
      kind = classifyAddress(url);
      this.#known.set(url, kind);
    }
    return kind;
  }

  get key(): Span {
    return keySpan(this.#holder, 'agreement');
  }

  get reviewedSpan(): Span | null {
    return isWritten(this.#map.reviewed) ? valueSpan(this.#map, 'reviewed') : null;
  }

  dateAt(key: 'reviewed' | 'starts' | 'ends'): DateAt | null {
    const date = this.#map[key];
    const day = dayOf(date);
    if (typeof date !== 'string' || day === undefined) return null;
    return { date, day, span: valueSpan(this.#map, key), path: [...this.path, key] };
  }

  get path(): Path {
    return [...this.#path, 'agreement'];
  }
}

/** The agreement of an entry; `null` when it names none. */
export function readAgreement(map: ValueMap, path: Path, known: AddressKinds): Agreement | null {
  const agreement = mapOf(map.agreement);
  return agreement === undefined ? null : new DeclaredAgreement(map, agreement, path, known);
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

/** Only waivers with a reason, a date and an approver: where one is missing, the schema says so. */
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
