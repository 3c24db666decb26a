import type { Source } from '../estate/source.ts';
import { shape, validate } from '../generated/validate-policy.js';
import { checkShape, type Kind } from './explain.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';
import { listed } from './show.ts';

/** Keys of the policy that hold keys of their own. */
const holders = ['rules', 'gate', 'discovery'] as const;

const policy: Kind = { name: 'The policy', validate, shape, advise };

/** A policy -> what is wrong with its shape. A policy with nothing in it is fine. */
export function validatePolicy(source: Source): readonly ShapeProblem[] {
  return checkShape(source, policy);
}

function advise(error: ShapeError, place: Place, key: string | undefined): Phrase | undefined {
  if (error.keyword !== 'additionalProperties' || key === undefined) return undefined;
  const text = `cannot have the key \`${key}\``;
  const { path } = place;
  if (path.length === 1 && path[0] === 'rules' && (key === 'syntax' || key === 'schema')) {
    return {
      text: `${text}: what cannot be read cannot be checked, so the rule \`${key}\` is always an error.`,
    };
  }
  if (path.length === 0) {
    const holder = holders.find((one) => Object.hasOwn(shape.keys?.[one]?.keys ?? {}, key));
    return holder && { text: `${text}. It stands under \`${holder}\`: move it there.` };
  }
  if (path.length === 2 && path[0] === 'rules') {
    const options = Object.keys(place.shape.keys ?? {});
    if (options.length === 1) {
      return { text: `${text}: the only setting of this rule is \`severity\`.` };
    }
    return {
      text: `${text}: the settings of this rule are ${listed(options.map((one) => `\`${one}\``))}.`,
    };
  }
  return undefined;
}
