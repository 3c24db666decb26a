import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { shape, validate } from '../generated/validate-manifest.js';
import { isMap, keysOf, own } from '../parse/values.ts';
import { flowYaml, keyYaml } from '../text/yaml-text.ts';
import { checkShape, type Kind } from './check-shape.ts';
import { levelsOf, otherLevel } from './other-level.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';
import { described, placeName, quoted } from './show.ts';

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

const levels = levelsOf(shape);

const manifest: Kind = {
  name: 'The manifest',
  validate,
  shape,
  empty: {
    title: 'Empty manifest',
    says: '',
    remedy: 'Write `version: 1`, `estate` with a name, and `services` with the services by id.',
    kind: 'empty-file',
    writes: { fill: { version: 1, estate: 'my-estate', services: {} } },
  },
  leaves: lacksModel,
  advise,
};

/**
 * A manifest -> what is wrong with its shape. A service without a model is left to the rule
 * `undeclared-model`, which says more.
 */
export function validateManifest(source: Source): readonly ShapeProblem[] {
  return checkShape(source, manifest);
}

/** If the model is missing or blank, the rule `undeclared-model` says more. */
function lacksModel({ keyword, params }: ShapeError, { path, value }: Place): boolean {
  if (keyword === 'required') return params.missingProperty === 'model';
  if (keyword !== 'enum' || path.at(-1) !== 'model' || !isEntry(path.slice(0, -1))) return false;
  // A longer one isn't a slip, and reading it to its end in every service would cost.
  return typeof value === 'string' && value.length < 100 && value.trim() === '';
}

function advise(
  error: ShapeError,
  place: Place,
  key: string | undefined,
  written: string,
): Phrase | undefined {
  switch (error.keyword) {
    case 'additionalProperties':
      return key === undefined
        ? undefined
        : (misplaced(place, key) ?? otherLevel(place, key, levels));
    case 'required':
      return key === 'parts' ? lacksParts() : undefined;
    case 'false schema':
      return onlyHybrid(place);
    case 'minEntries':
      return tooFewParts(place);
    case 'enum':
      return place.path.at(-1) === 'model' ? wrongModel(place) : undefined;
    case 'type':
      return wrongType(place, written);
    default:
      return undefined;
  }
}

function wrongType(place: Place, written: string): Phrase | undefined {
  const { path, value } = place;
  if (isOwner(path) && (typeof value === 'number' || typeof value === 'boolean')) {
    return wrongOwner(value, written);
  }
  if (isOwner(path) && isMap(value) && typeof path.at(-1) === 'number') return listedOwner();
  if (isLost(place)) return lostKey(place);
  if (typeof value === 'string' || Array.isArray(value)) return asMap(place);
  if (value !== null || (path.length > 0 && !isEntry(path))) return undefined;
  return {
    title: 'Empty entry',
    says: 'is empty.',
    remedy: 'Write at least its model, such as `model: saas`.',
    kind: 'empty-entry',
  };
}

/** A key of an entry that is in the column of the entry's id: beside an id that is empty, or that has its other keys. */
function isLost({ path, holder, shape, value }: Place): boolean {
  const key = path.at(-1);
  if (!isEntry(path) || typeof key !== 'string' || !isMap(holder)) return false;
  if (!Object.hasOwn(shape.keys ?? {}, key)) return false;
  const before = entryBefore(holder, key);
  return before !== undefined && (own(holder, before) === null || value !== null);
}

/** The id without anything under it that comes before a key, else the one right before it. */
function entryBefore(holder: ValueMap, key: string): string | undefined {
  const keys = keysOf(holder);
  const before = keys.slice(0, Math.max(0, keys.indexOf(key)));
  return before.findLast((one) => own(holder, one) === null) ?? before.findLast(isFull);

  function isFull(one: string): boolean {
    return isMap(own(holder, one) ?? null);
  }
}

function lostKey({ path, holder }: Place): Phrase {
  const key = String(path.at(-1));
  const id = isMap(holder) ? (entryBefore(holder, key) ?? '') : '';
  const isEmpty = isMap(holder) && own(holder, id) === null;
  const entry = quoted(id);
  return {
    title: 'Key beside its service',
    says: `is in the column of the ids: it looks like a key of ${entry}${isEmpty ? ', which is empty' : ' above it'}.`,
    remedy: `Indent it by two more spaces, so that it is under ${entry}.`,
    kind: 'lost-key',
  };
}

/** Text or a list in the place of a map, where it says which key of the map it is for. */
function asMap({ path, value }: Place): Phrase | undefined {
  const name = String(path.at(-1));
  if (Array.isArray(value)) {
    if (name !== 'product' || !isEntry(path.slice(0, -1))) return undefined;
    return {
      title: 'Wrong type',
      says: 'is a list, and must be text.',
      remedy: 'Name several under `products` instead.',
      kind: 'product-list',
    };
  }
  if (typeof value !== 'string' || !/^\S.{0,80}$/.test(value)) return undefined;
  const isAddress = /^https?:\/\//.test(value);
  const holder = path.length === 2 ? path[0] : undefined;
  const key =
    name === 'agreement' || holder === 'agreements'
      ? isAddress
        ? 'url'
        : 'title'
      : holder === 'teams' || holder === 'people'
        ? contactKey(value, holder)
        : name === 'locations' && isEntry(path.slice(0, -1)) && /^[A-Z]{2}$/.test(value)
          ? 'stored'
          : undefined;
  if (key === undefined) return undefined;
  const map = { [key]: value };
  return {
    title: 'Wrong type',
    says: `is ${described(value, value)}, and must be a map.`,
    remedy: `Write \`${keyYaml(name)}: ${flowYaml(map)}\`.`,
    kind: `map-for-text ${key}`,
    writes: { put: map },
  };
}

function contactKey(value: string, holder: string): string {
  if (value.startsWith('@')) return 'github';
  if (!value.includes('@')) return 'name';
  return holder === 'teams' ? 'contact' : 'email';
}

/** True for the path of a service or a part. */
function isEntry(path: Place['path']): boolean {
  if (path[0] !== 'services') return false;
  return path.length === 2 || (path.length === 4 && path[2] === 'parts');
}

/** True for the path of `owners`, of a layer under it, or of an item of a list there. */
function isOwner(path: Place['path']): boolean {
  const at = path.lastIndexOf('owners');
  return at >= 0 && (at === 0 || isEntry(path.slice(0, at)));
}

/** In quotes it would be text, and still nobody, unless a team has that id. */
function wrongOwner(value: number | boolean, written: string): Phrase {
  return {
    title: 'Wrong type',
    says: `is ${described(value, written)}, and must be text or a list of texts.`,
    remedy: 'Name who does it, such as `"@org/team"`. If a team has this id, put it in quotes.',
    kind: 'owner-type',
  };
}

/** `- devices: it` in the place of `devices: it`. */
function listedOwner(): Phrase {
  return {
    title: 'Wrong type',
    says: 'is a map, and a list of owners holds texts.',
    remedy: 'Remove the dashes, so that each line is a `layer: owner`.',
    kind: 'owner-type',
  };
}

/** A key that is known, elsewhere. */
function misplaced({ path, shape: here, value, holder }: Place, key: string): Phrase | undefined {
  const phrase = (why: string, remedy: string): Phrase => ({
    title: 'Misplaced key',
    says: `can't have the key \`${key}\`${why}`,
    remedy,
    kind: 'misplaced',
  });
  const under = isMap(value) ? own(value, key) : undefined;
  const isService =
    isMap(under) && (Object.hasOwn(under, 'model') || Object.hasOwn(under, 'product'));
  if (path.length === 0) {
    if (inPolicy.has(key)) return phrase('.', 'Move it to the policy file.');
    if (isService) return phrase(': it looks like a service.', 'Move it under `services`.');
    return ofOther(atTop, key, phrase);
  }
  if (path.at(-1) === 'agreement' && (key === 'clause' || key === 'party')) {
    return phrase(
      ': it belongs to a layer.',
      'Move it under `responsibilities`, to the layer that it is about.',
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
    );
  }
  if (key === 'parts') {
    return phrase(": a part can't have parts.", 'List them all under the service.');
  }
  const layers = here.keys?.owners?.keys ?? {};
  if (Object.hasOwn(layers, key) && key !== EVERY) {
    const where = isMap(under) ? 'waivers` or `responsibilities' : 'owners';
    return phrase(': it is a layer.', `Move it under \`${where}\`.`);
  }
  return ofOther(inEntry, key, phrase);
}

/** Whether none of the keys of a map is one of an entry. */
function isNoEntry(here: Place['shape'], value: Value): boolean {
  return isMap(value) && keysOf(value).every((key) => !Object.hasOwn(here.keys ?? {}, key));
}

function idAbove(holder: Place['holder'], key: string): string | undefined {
  return isMap(holder) ? entryBefore(holder, key) : undefined;
}

type Elsewhere = readonly (readonly [keys: readonly string[], why: string, remedy: string])[];

/** Keys that belong elsewhere, where nothing that is known there has nearly the same name. */
function ofOther(
  places: Elsewhere,
  key: string,
  phrase: (why: string, remedy: string) => Phrase,
): Phrase | undefined {
  const place = places.find(([keys]) => keys.includes(key));
  return place === undefined ? undefined : phrase(place[1], place[2]);
}

const layerIds = Object.keys(shape.keys?.owners?.keys ?? {}).filter((key) => key !== EVERY);

const atTop: Elsewhere = [
  [layerIds, ': it is a layer.', 'Move it under `owners`.'],
  [[EVERY], ': it names owners.', 'Move it under `owners`.'],
  [
    ['agreement'],
    ': an agreement belongs to a provider or a service.',
    'Move it under `agreements`, by provider, or into a service.',
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
  [[EVERY], ': it names owners.', 'Move it under `owners`.'],
  [
    ['teams', 'people', 'framework', 'estate', 'version'],
    ': it is about the whole manifest.',
    'Move it to the top of the file.',
  ],
  [
    ['reviewed', 'url', 'starts', 'ends', 'notice-days', 'law', 'exit', 'reference'],
    ': it belongs to the agreement.',
    'Move it under `agreement`.',
  ],
  [
    ['expires', 'approved-by'],
    ': it belongs to a waiver.',
    'Move it under `waivers`, into the waiver of the layer that it is about.',
  ],
  [
    ['party', 'clause'],
    ': it belongs to a layer.',
    'Move it under `responsibilities`, to the layer that it is about.',
  ],
  [
    ['contact', 'github', 'organisation', 'email'],
    ': it belongs to a team or a person.',
    'Declare them under `teams` or `people`, and name the id under `owners`.',
  ],
  [[...inPolicy], ': it belongs to the policy.', 'Move it to the policy file.'],
];

function lacksParts(): Phrase {
  return {
    title: 'Hybrid service without parts',
    says: 'is hybrid but has no `parts`.',
    remedy: 'List its pieces under `parts`, two or more, each with its own model.',
    kind: 'no-parts',
    writes: { put: { first: { model: 'iaas' }, second: { model: 'saas' } } },
  };
}

function onlyHybrid({ holder, path }: Place): Phrase {
  const model = isMap(holder) ? String(own(holder, 'model')) : '';
  const service = placeName(path.slice(0, -1));
  return {
    title: "Parts of a service that isn't hybrid",
    says: `isn't allowed here: ${service} is ${model}, and only a hybrid service has parts.`,
    remedy: 'Write `model: hybrid`, or remove `parts`.',
    kind: 'parts-not-hybrid',
  };
}

function tooFewParts({ path }: Place): Phrase {
  const service = placeName(path.slice(0, -1));
  return {
    title: 'Too few parts',
    says: 'has fewer than two parts.',
    remedy: `Add another, or give ${service} the model of its part and remove \`parts\`.`,
    kind: 'too-few-parts',
  };
}

function wrongModel({ path, value }: Place): Phrase | undefined {
  if (value === 'hybrid') {
    return {
      title: 'Hybrid part',
      says: "is `hybrid`, but a part can't be hybrid.",
      remedy: `List its pieces as parts of ${placeName(path.slice(0, 2))}, each with its own model.`,
      kind: 'hybrid-part',
    };
  }
  if (!Array.isArray(value)) return undefined;
  return {
    title: 'Several models',
    says: 'is a list. A service with several models is `hybrid`.',
    remedy: 'List its pieces under `parts`, each with one model.',
    kind: 'several-models',
  };
}
