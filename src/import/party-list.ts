import { textOf } from './fields.ts';
import { isRecord } from './read-file.ts';
import { splitParties } from './split-parties.ts';
import type { NamedParty } from './system.ts';

/** The parties of a value: texts, and records as directories write them, with a name and an address. */
export function partiesIn(value: unknown, is: NamedParty['is']): NamedParty[] {
  const all = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;\n|]/)
      : [value];
  return all.flatMap((one): NamedParty[] => {
    if (isRecord(one)) return partyOf(one, is);
    const text = textOf(one);
    if (text === undefined) return [];
    return is === 'team' ? [{ text, is }] : splitParties(text).map((part) => ({ text: part, is }));
  });
}

const names = ['displayName', 'name', 'label', 'title', 'login'];
const addresses = ['mail', 'email', 'userPrincipalName', 'emailAddress'];

function partyOf(record: Readonly<Record<string, unknown>>, is: NamedParty['is']): NamedParty[] {
  const first = (keys: readonly string[]): string | undefined =>
    keys.flatMap((key) => textOf(record[key]) ?? [])[0];
  const [name, contact] = [first(names), first(addresses)];
  const text = name ?? contact;
  if (text === undefined) return isRecord(record.profile) ? partyOf(record.profile, is) : [];
  const type = String(record['@odata.type'] ?? record.type ?? '');
  const kind = /group|team/i.test(type) ? 'team' : /user|person/i.test(type) ? 'person' : is;
  return [{ text, is: kind, ...(contact === undefined || contact === text ? {} : { contact }) }];
}
