import type { Source } from '../estate/source.ts';
import { shape, validate } from '../generated/validate-framework.js';
import { isMap, keysOf } from '../parse/values.ts';
import { checkShape, type Kind } from './check-shape.ts';
import type { Phrase } from './phrase.ts';
import { meantKey } from './phrases.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';

const framework: Kind = {
  name: 'The framework',
  validate,
  shape,
  empty: {
    title: 'Empty framework',
    says: '',
    remedy: 'Write `id`, `title` and `layers`, or `id`, `extends` and the layers that it changes.',
    kind: 'empty-file',
  },
  advise,
};

const wholeOnly: ReadonlySet<unknown> = new Set(['title', 'duty', 'parties']);

const extending: Kind = {
  ...framework,
  leaves: ({ instancePath, keyword, params }) =>
    keyword === 'required' &&
    wholeOnly.has(params.missingProperty) &&
    !instancePath.startsWith('/sources'),
};

const addOn: Kind = { ...framework, name: 'The add-on' };

/**
 * A framework file, or an add-on's, -> what is wrong with its shape, by itself: a layer that it extends is not looked
 * up.
 */
export function validateFramework(source: Source, isAddOn = false): readonly ShapeProblem[] {
  if (isAddOn) return checkShape(source, addOn);
  return checkShape(source, misspellsExtends(source) ? extending : framework);
}

/** Such a framework needs less than a whole one. */
function misspellsExtends({ value }: Source): boolean {
  if (!isMap(value) || Object.hasOwn(value, 'extends')) return false;
  return keysOf(value).some(
    (key) => !Object.hasOwn(shape.keys ?? {}, key) && meantKey(key, shape) === 'extends',
  );
}

function advise(_error: ShapeError, { path }: Place, key: string | undefined): Phrase | undefined {
  if (key !== 'hybrid' || path.at(-1) !== 'parties') return undefined;
  return {
    title: 'No column for hybrid',
    says: "can't have the key `hybrid`: each part of a hybrid service has its own model.",
    remedy: 'Remove it.',
    kind: 'hybrid-column',
  };
}
