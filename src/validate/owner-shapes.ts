import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import { keyYaml, ownersYaml } from '../text/yaml-text.ts';
import { isEntry } from './lost-keys.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import { described } from './show.ts';

/** What people write in a map that describes an owner, what an owner is known by first. */
const ways: readonly string[] = [
  ...['github', 'handle', 'user', 'email', 'mail', 'contact', 'id', 'team', 'owner', 'accountable'],
  ...['primary', 'lead', 'responsible', 'group', 'person', 'name'],
];

/** True for the path of `owners`, of a layer under it, or of an item of a list there. */
export function isOwner(path: Place['path']): boolean {
  const at = path.lastIndexOf('owners');
  return at >= 0 && (at === 0 || isEntry(path.slice(0, at)));
}

/** What to say of a value in the place of an owner that is neither text nor a list of texts. */
export function ownerShape({ path, value }: Place, written: string): Phrase | undefined {
  if (!isOwner(path)) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return wrongOwner(value, written);
  if (isMap(value)) return asMap(path, value);
  return isNested(value) ? nestedList(value) : undefined;
}

/** In quotes it would be text, and still nobody, unless a team has that id. */
function wrongOwner(value: number | boolean, written: string): Phrase {
  return {
    title: 'Wrong type',
    says: `is ${described(value, written)}, and must be text or a list of texts.`,
    remedy: 'Name an owner, such as `"@org/team"`. If a team has this id, put it in quotes.',
    kind: 'owner-number',
  };
}

/** `{ team: "@acme/it" }` or `{ name: Jane Doe, email: jane@acme.example }` in the place of the owner. */
function asMap(path: Place['path'], map: ValueMap): Phrase | undefined {
  const step = path.at(-1);
  const isItem = typeof step === 'number';
  const keys = keysOf(map);
  const owner = ownerIn(map, keys);
  if (owner === undefined) return isItem ? listedOwner() : undefined;
  const written = ownersYaml([owner]);
  return {
    title: 'Wrong type',
    says: 'is a map, and an owner is one text.',
    remedy: `Write \`${isItem ? `- ${written}` : `${keyYaml(String(step))}: ${written}`}\`.`,
    kind: 'owner-map',
    writes: { put: owner },
  };
}

/** The text by which a map names an owner, if nothing else in it could be one. */
function ownerIn(map: ValueMap, keys: readonly string[]): string | undefined {
  if (keys.length === 0 || keys.length > ways.length) return undefined;
  const known = ways.filter((way) => keys.includes(way));
  const texts = known.flatMap((way) => {
    const text = own(map, way);
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : [];
  });
  return (
    texts.find((text) => text.startsWith('@')) ??
    texts.find((text) => text.includes('@')) ??
    texts[0]
  );
}

/** `- devices: it` in the place of `devices: it`. */
function listedOwner(): Phrase {
  return {
    title: 'Wrong type',
    says: 'is a map, and a list of owners holds texts.',
    remedy: 'Remove the dashes, so that each line is a `layer: owner`.',
    kind: 'owner-dashes',
  };
}

function isNested(value: Value): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/** A list in a list of owners. */
function nestedList(value: readonly string[]): Phrase {
  return {
    title: 'Wrong type',
    says: 'is a list inside the list of owners.',
    remedy: `Write the names without the inner brackets or dashes: \`${ownersYaml(value)}\`.`,
    kind: 'owner-nested',
  };
}
