import type { Source } from '../estate/source.ts';
import { shape, validate } from '../generated/validate-framework.js';
import { isMap, keysOf } from '../parse/source.ts';
import { checkShape, type Kind } from './explain.ts';
import { meantKey, type Phrase } from './phrases.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';

const framework: Kind = {
  name: 'The framework',
  validate,
  shape,
  empty: {
    text: 'is empty. It needs `id`, `title` and `layers`, or `id`, `extends` and the layers that it changes.',
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

/** A framework file -> what is wrong with its shape, by itself: a layer that it extends is not looked up. */
export function validateFramework(source: Source): readonly ShapeProblem[] {
  return checkShape(source, misspellsExtends(source) ? extending : framework);
}

/** Such a framework is not to be told what a whole one lacks. */
function misspellsExtends({ value }: Source): boolean {
  if (!isMap(value) || Object.hasOwn(value, 'extends')) return false;
  return keysOf(value).some(
    (key) => !Object.hasOwn(shape.keys ?? {}, key) && meantKey(key, shape) === 'extends',
  );
}

function advise(_error: ShapeError, { path }: Place, key: string | undefined): Phrase | undefined {
  if (key !== 'hybrid' || path.at(-1) !== 'parties') return undefined;
  return {
    text: 'cannot have the key `hybrid`: a hybrid service is read part by part, each under its own model.',
  };
}
