import { models } from '../estate/framework.ts';
import type { Source } from '../estate/source.ts';
import { shape, validate } from '../generated/validate-manifest.js';
import { isUnusualSpace } from '../parse/problems.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import { shortened } from '../text/path-text.ts';
import { flowYaml, keyYaml, ownersYaml } from '../text/yaml-text.ts';
import { checkShape, type Kind } from './check-shape.ts';
import { isEntry, isLost, lostKey } from './lost-keys.ts';
import { suggest } from './meant-word.ts';
import { misplaced } from './misplaced-keys.ts';
import { mistakesMade } from './one-mistake.ts';
import { levelsOf, otherLevel } from './other-level.ts';
import { ownerShape } from './owner-shapes.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';
import { placeName, quoted } from './show.ts';
import { asMap } from './text-for-map.ts';
import { wrongFile } from './wrong-file.ts';

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
  const other = wrongFile(source);
  if (other !== undefined) return [other];
  // The parser says of such a key what is wrong.
  const made = mistakesMade(checkShape(source, manifest), source);
  return made.filter(({ path }) => !beginsOddly(path.at(-1)));
}

function beginsOddly(key: string | number | undefined): boolean {
  return typeof key === 'string' && key !== '' && isUnusualSpace(key.charCodeAt(0));
}

/** If the model is missing or blank, the rule `undeclared-model` says more. */
function lacksModel({ keyword, params }: ShapeError, { path, value }: Place): boolean {
  if (keyword === 'required') return params.missingProperty === 'model';
  if (keyword !== 'enum' || path.at(-1) !== 'model' || !isEntry(path.slice(0, -1))) return false;
  // A longer one isn't a typo, and reading all of it in every service would take time.
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
      return place.path.at(-1) === 'model' ? wrongModel(place) : ownerAsParty(place);
    case 'type':
      return wrongType(place, written);
    default:
      return undefined;
  }
}

function wrongType(place: Place, written: string): Phrase | undefined {
  const { path, value } = place;
  const owner = ownerShape(place, written);
  if (owner !== undefined) return owner;
  if (isLost(place)) return lostKey(place);
  const waiver = keyOfWaiver(place);
  if (waiver !== undefined) return waiver;
  if (isMap(value)) return path.at(-1) === 'data' ? dataAsMap(place) : undefined;
  if (typeof value === 'string' || Array.isArray(value)) return asMap(place);
  if (value !== null || (path.length > 0 && !isEntry(path))) return undefined;
  return {
    title: 'Empty entry',
    says: 'is empty.',
    remedy: 'Write at least its model, such as `model: saas`.',
    kind: 'empty-entry',
  };
}

/** Keys of a waiver in the column of the layers. */
const ofWaiver: readonly string[] = ['reason', 'expires', 'approved-by'];

/** `waivers: { reason: … }`, or `reason` beside its layer instead of under it. */
function keyOfWaiver({ path, value, holder }: Place): Phrase | undefined {
  const key = String(path.at(-1));
  if (path.at(-2) !== 'waivers' || !ofWaiver.includes(key) || isMap(value) || !isMap(holder))
    return undefined;
  const keys = keysOf(holder);
  const above = keys.slice(0, keys.indexOf(key)).findLast((one) => own(holder, one) === null);
  return {
    title: 'Misplaced key',
    says: 'belongs to one waiver, but this is the column of the layers.',
    remedy:
      above === undefined
        ? 'Write the layer as a key above it, such as `devices:`, and indent it by two more spaces.'
        : `Indent it by two more spaces, so that it is under ${quoted(above)}.`,
    kind: 'lost-waiver',
    group: above ?? 'waivers',
  };
}

/** `data: { customer: confidential }` instead of a list. */
function dataAsMap({ path, value }: Place): Phrase | undefined {
  if (!isEntry(path.slice(0, -1)) || !isMap(value)) return undefined;
  const classes = keysOf(value).map((name) => ({ name, class: own(value, name) ?? null }));
  const isSmall = classes.length > 0 && classes.length <= 20;
  if (!isSmall || !classes.every((one) => typeof one.class === 'string')) return undefined;
  return {
    title: 'Wrong type',
    says: 'is a map, and must be text or a list.',
    remedy: `Write \`data: ${flowYaml(classes)}\`.`,
    kind: 'data-map',
    writes: { put: classes },
  };
}

function lacksParts(): Phrase {
  return {
    title: 'Hybrid service without parts',
    says: 'is hybrid but has no `parts`.',
    remedy: 'List its pieces under `parts`, two or more, each with its own model.',
    kind: 'no-parts',
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

/** `responsibilities: { devices: "@acme/it" }` */
function ownerAsParty({ path, value }: Place): Phrase | undefined {
  if (path.at(-2) !== 'responsibilities' || typeof value !== 'string') return undefined;
  if (!value.includes('@')) return otherParty(String(path.at(-1)), value);
  return {
    title: 'Owner instead of a party',
    says: `is ${quoted(value)}, which is an owner. It must be one of: customer, shared, provider, not-applicable.`,
    remedy: `Move it under \`owners\`: \`${keyYaml(String(path.at(-1)))}: ${ownersYaml([value])}\`.`,
    kind: 'owner-as-party',
  };
}

/** A word for a party that needs more than its name, so that writing the name alone wouldn't do. */
function otherParty(layer: string, value: string): Phrase | undefined {
  const meant = suggest(value, ['customer', 'shared', 'provider', 'not-applicable']);
  const needs = meant === 'provider' ? 'clause' : meant === 'not-applicable' ? 'reason' : undefined;
  if (needs === undefined) return undefined;
  return {
    title: 'Unknown value',
    says: `is ${quoted(value)}. It must be one of: customer, shared, provider, not-applicable.`,
    remedy: `If you mean \`${meant}\`, write \`${keyYaml(layer)}: { party: ${meant}, ${needs}: … }\`, with its ${needs}.`,
    kind: 'party-word',
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
  const [only] = Array.isArray(value) && value.length === 1 ? value : [];
  if (typeof only === 'string') {
    const model = suggest(only, models) ?? only;
    return {
      title: 'Wrong type',
      says: 'is a list, and must be one word.',
      remedy: `Write \`model: ${shortened(model)}\`.`,
      kind: 'model-list',
      writes: { put: model },
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
