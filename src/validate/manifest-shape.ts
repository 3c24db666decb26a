import type { Source } from '../estate/source.ts';
import { shape, validate } from '../generated/validate-manifest.js';
import { isMap, own } from '../parse/values.ts';
import { checkShape, type Kind } from './check-shape.ts';
import { levelsOf, otherLevel } from './other-level.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';
import { described, placeName, quoted } from './show.ts';

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
  const { path, value } = place;
  const name = path.at(-1);
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
      return name === 'model' ? wrongModel(place) : undefined;
    case 'type':
      if (isOwner(path) && (typeof value === 'number' || typeof value === 'boolean')) {
        return wrongOwner(value, written);
      }
      if (value !== null || (name !== undefined && !isEntry(path))) return undefined;
      return {
        title: 'Empty entry',
        says: 'is empty.',
        remedy: 'Write at least its model, such as `model: saas`.',
        kind: 'empty-entry',
      };
    default:
      return undefined;
  }
}

/** True for the path of a service or a part. */
function isEntry(path: Place['path']): boolean {
  if (path[0] !== 'services') return false;
  return path.length === 2 || (path.length === 4 && path[2] === 'parts');
}

/** True for the path of a layer under `owners`, or of an item of its list. */
function isOwner(path: Place['path']): boolean {
  const at = path.lastIndexOf('owners');
  return at >= 0 && (at === 0 || isEntry(path.slice(0, at))) && path.length > at + 1;
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

/** A key that is known, elsewhere. */
function misplaced({ path, shape: here, value }: Place, key: string): Phrase | undefined {
  const phrase = (why: string, remedy: string): Phrase => ({
    title: 'Misplaced key',
    says: `can't have the key \`${key}\`${why}`,
    remedy,
    kind: 'misplaced',
  });
  const under = isMap(value) ? own(value, key) : undefined;
  if (path.length === 0) {
    if (inPolicy.has(key)) return phrase('.', 'Move it to the policy file.');
    if (isMap(under) && (Object.hasOwn(under, 'model') || Object.hasOwn(under, 'product'))) {
      return phrase(': it looks like a service.', 'Move it under `services`.');
    }
    return undefined;
  }
  if (!isEntry(path)) return undefined;
  if (isMap(under) && (Object.hasOwn(under, 'model') || Object.hasOwn(under, 'product'))) {
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
  if (!Object.hasOwn(layers, key)) return undefined;
  const where = isMap(under) ? 'waivers` or `responsibilities' : 'owners';
  return phrase(': it is a layer.', `Move it under \`${where}\`.`);
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
