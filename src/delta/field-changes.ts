import { type Change, type FieldKind, fieldKinds } from '../estate/change.ts';
import type { EntryRef, Span } from '../estate/finding.ts';
import type { Entry, Service } from '../estate/manifest.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, keySpan, own } from '../parse/values.ts';
import { type Pair, placeAtHead } from './pairs.ts';

/** What is written of a service, or of a part of one. */
interface Written {
  readonly map: ValueMap;
  readonly key: Span;
  readonly model: string | null;
}

interface Field {
  /** The key that it is written under, in the map of the entry. */
  readonly key: string;
  /** What is written; `null` if nothing is, or what the schema refuses. */
  readonly value: (written: Written) => string | null;
}

/** A field that is a text, or a list of texts. */
function field(key: string): Field {
  return { key, value: ({ map }) => listText(textsAt(map, key)) };
}

/** A field of the agreement. */
function ofAgreement(name: string): Field {
  const value: Field['value'] = ({ map }) => {
    const agreement = own(map, 'agreement');
    return isMap(agreement) ? listText(textsAt(agreement, name)) : null;
  };
  return { key: 'agreement', value };
}

/**
 * What a reviewer signs for in an entry, beside its duties, splits and waivers: each is compared as it is written. To
 * have another one compared, name its kind in `fieldKinds` and add its line here.
 */
const fields: Readonly<Record<FieldKind, Field>> = {
  model: { key: 'model', value: ({ model }) => model },
  product: {
    key: 'product',
    value: ({ map }) => listText([...textsAt(map, 'product'), ...textsAt(map, 'products')]),
  },
  provider: field('provider'),
  lifecycle: field('lifecycle'),
  criticality: field('criticality'),
  data: field('data'),
  environment: field('environments'),
  source: field('source'),
  agreement: ofAgreement('url'),
  'agreement-reviewed': ofAgreement('reviewed'),
};

/** Changed fields of a service. The parts of a hybrid service have their own. */
export function serviceFieldChanges(pair: Pair<Service>): Change[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined) return [];
  return changesIn(pair, { service: after.id, part: null, layer: null }, before, after);
}

/** Changed fields of a part. */
export function partFieldChanges(pair: Pair<Entry>): Change[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined || after.part === null) return [];
  const { service, part } = after;
  return changesIn(pair, { service, part, layer: null }, before, after);
}

function changesIn(
  pair: Pair<unknown>,
  subject: EntryRef,
  before: Written,
  after: Written,
): Change[] {
  const { file } = pair.source;
  return fieldKinds.flatMap((kind): Change[] => {
    const { key, value } = fields[kind];
    const [old, now] = [value(before), value(after)];
    if (old === now) return [];
    const span = Object.hasOwn(after.map, key) ? keySpan(after.map, key) : after.key;
    return [{ kind, file, subject, location: placeAtHead(pair, span), before: old, after: now }];
  });
}

function textsAt(map: ValueMap, key: string): readonly string[] {
  const value: Value = own(map, key) ?? null;
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string').map((item) => item.trim());
}

/** Texts as one; `null` for none. A text that looks like two is in quotes, so that no two lists look alike. */
export function listText(texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  return texts.map((text) => (/, |"/.test(text) ? JSON.stringify(text) : text)).join(', ');
}
