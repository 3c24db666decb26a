import type { Value } from '../estate/value.ts';
import { shape } from '../generated/validate-manifest.js';
import { isMap, keysOf, own } from '../parse/values.ts';
import { entryBefore, isEntry } from './lost-keys.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import { quoted } from './show.ts';

/** The key for the owner of every duty. */
const EVERY = '*';

const inPolicy: ReadonlySet<string> = new Set([
  'rules',
  'gate',
  'manifests',
  'discovery',
  'extends',
  'fail-on',
  'scope',
  'providers-as-owners',
]);

/** A key that is known, elsewhere. */
export function misplaced(
  { path, shape: here, value, holder }: Place,
  key: string,
): Phrase | undefined {
  const phrase: Say = (why, remedy, into) => {
    const said = { title: 'Misplaced key', says: `can't have the key \`${key}\`${why}` };
    if (into === undefined) return { ...said, remedy, kind: 'misplaced' };
    const isEmpty = isMap(value) && own(value, into) === null;
    const indent = `Indent it by two more spaces, so that it is under \`${into}\`.`;
    return { ...said, remedy: isEmpty ? indent : remedy, kind: 'misplaced', group: into };
  };
  const under = isMap(value) ? own(value, key) : undefined;
  const isService =
    isMap(under) && (Object.hasOwn(under, 'model') || Object.hasOwn(under, 'product'));
  if (path.length === 0) return misplacedAtTop(value, key, isService, phrase);
  if (path.at(-1) === 'agreement' && (key === 'clause' || key === 'party')) {
    return phrase(
      ': it belongs to a layer.',
      'Move it under `responsibilities`, to the layer that it is about.',
      'responsibilities',
    );
  }
  if (!isEntry(path)) return undefined;
  const beside = isNoEntry(here, value) ? idAbove(holder, String(path.at(-1))) : undefined;
  if (beside !== undefined && Object.hasOwn(here.keys ?? {}, String(path.at(-1)))) {
    return phrase(
      `: \`${String(path.at(-1))}\` is in the column of the ids, below ${quoted(beside)}.`,
      `Indent it, and what is in it, by two more spaces, so that it is under ${quoted(beside)}.`,
    );
  }
  if (isService) {
    const service = String(path[1]);
    return phrase(
      ': it looks like a service inside a service.',
      `Move it under \`services\`, beside ${quoted(service)}, or under \`parts\` if it is a part of a hybrid service.`,
      'services',
    );
  }
  if (key === 'parts') {
    return phrase(": a part can't have parts.", 'List them all under the service.');
  }
  const layers = here.keys?.owners?.keys ?? {};
  if (Object.hasOwn(layers, key) && key !== EVERY) {
    return isMap(under)
      ? phrase(': it is a layer.', 'Move it under `waivers` or `responsibilities`.', 'waivers')
      : phrase(': it is a layer.', 'Move it under `owners`.', 'owners');
  }
  return ofOther(inEntry, key, phrase);
}

/** `into` is the key beside it under which it belongs, if it is one. */
type Say = (why: string, remedy: string, into?: string) => Phrase;

function misplacedAtTop(
  value: Value,
  key: string,
  isService: boolean,
  phrase: Say,
): Phrase | undefined {
  if (
    isMap(value) &&
    own(value, key) === null &&
    own(value, 'services') === null &&
    !inPolicy.has(key)
  ) {
    return phrase(
      ': it is at the beginning of the line, so it is outside of `services`, which is empty.',
      'If it is a service, indent it by two spaces, and its keys by four.',
    );
  }
  if (inPolicy.has(key)) return phrase('.', 'Move it to the policy file.');
  if (isService)
    return phrase(': it looks like a service.', 'Move it under `services`.', 'services');
  return ofOther(atTop, key, phrase);
}

/** Whether none of the keys of a map is one of an entry. */
function isNoEntry(here: Place['shape'], value: Value): boolean {
  return isMap(value) && keysOf(value).every((key) => !Object.hasOwn(here.keys ?? {}, key));
}

function idAbove(holder: Place['holder'], key: string): string | undefined {
  return isMap(holder) ? entryBefore(holder, key) : undefined;
}

type Elsewhere = readonly (readonly [keys: readonly string[], ...Parameters<Say>])[];

/** Keys that belong elsewhere, where nothing that is known there has nearly the same name. */
function ofOther(places: Elsewhere, key: string, phrase: Say): Phrase | undefined {
  const place = places.find(([keys]) => keys.includes(key));
  if (place === undefined) return undefined;
  const [, ...said] = place;
  return phrase(...said);
}

const layerIds = Object.keys(shape.keys?.owners?.keys ?? {}).filter((key) => key !== EVERY);

const atTop: Elsewhere = [
  [layerIds, ': it is a layer.', 'Move it under `owners`.', 'owners'],
  [[EVERY], ': it names owners.', 'Move it under `owners`.', 'owners'],
  [
    ['agreement'],
    ': an agreement belongs to a provider or a service.',
    'Move it under `agreements`, by provider, or into a service.',
    'agreements',
  ],
  [
    [
      ...['model', 'product', 'products', 'provider', 'lifecycle', 'criticality', 'data'],
      ...['environments', 'accounts', 'regions', 'locations', 'links', 'source', 'parts'],
      ...['responsibilities', 'waivers'],
    ],
    ': it belongs to a service.',
    'Move it into the service that it is about, under `services`.',
  ],
];

const inEntry: Elsewhere = [
  [[EVERY], ': it names owners.', 'Move it under `owners`.', 'owners'],
  [
    ['teams', 'people', 'framework', 'estate', 'version'],
    ': it is about the whole manifest.',
    'Move it to the top of the file.',
  ],
  [
    ['reviewed', 'url', 'starts', 'ends', 'notice-days', 'law', 'exit', 'reference'],
    ': it belongs to the agreement.',
    'Move it under `agreement`.',
    'agreement',
  ],
  [
    ['expires', 'approved-by'],
    ': it belongs to a waiver.',
    'Move it under `waivers`, into the waiver of the layer that it is about.',
    'waivers',
  ],
  [
    ['party', 'clause'],
    ': it belongs to a layer.',
    'Move it under `responsibilities`, to the layer that it is about.',
    'responsibilities',
  ],
  [
    ['contact', 'github', 'organisation', 'email'],
    ': it belongs to a team or a person.',
    'Declare them under `teams` or `people`, and name the id under `owners`.',
  ],
  [[...inPolicy], ': it belongs to the policy.', 'Move it to the policy file.'],
];
