import { models } from '../estate/framework.ts';
import type { Source } from '../estate/source.ts';
import { shape, validate } from '../generated/validate-manifest.js';
import { isMap, own } from '../parse/values.ts';
import { checkShape, type Kind } from './check-shape.ts';
import { isEntry, isLost, lostKey } from './lost-keys.ts';
import { misplaced } from './misplaced-keys.ts';
import { levelsOf, otherLevel } from './other-level.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';
import { described, placeName, quoted } from './show.ts';
import { asMap } from './text-for-map.ts';

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

/** `iaas/saas` */
function namesSeveral(text: string): boolean {
  if (text.length > 60) return false;
  const words = text
    .toLowerCase()
    .split(/[\s,;/+&|]+|\band\b/)
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => partModels.includes(word));
}

const partModels: readonly string[] = models.filter((one) => one !== 'hybrid');

function wrongModel({ path, value }: Place): Phrase | undefined {
  if (value === 'hybrid') {
    return {
      title: 'Hybrid part',
      says: "is `hybrid`, but a part can't be hybrid.",
      remedy: `List its pieces as parts of ${placeName(path.slice(0, 2))}, each with its own model.`,
      kind: 'hybrid-part',
    };
  }
  const isSeveral = typeof value === 'string' && namesSeveral(value);
  if (!Array.isArray(value) && !isSeveral) return undefined;
  return {
    title: 'Several models',
    says: `is ${isSeveral ? quoted(value) : 'a list'}. A service with several models is \`hybrid\`.`,
    remedy: 'List its pieces under `parts`, each with one model.',
    kind: 'several-models',
  };
}
