import type { Source } from '../estate/source.ts';
import { shape, validate } from '../generated/validate-policy.js';
import { listed } from '../text/lists.ts';
import { checkShape, type Kind } from './check-shape.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import type { ShapeError, ShapeProblem } from './shape.ts';

/** Keys of the policy that contain further keys. */
const holders = ['rules', 'gate', 'discovery'] as const;

const policy: Kind = { name: 'The policy', validate, shape, advise };

/** A policy -> what is wrong with its shape. A policy with nothing in it is fine. */
export function validatePolicy(source: Source): readonly ShapeProblem[] {
  return checkShape(source, policy);
}

function advise(error: ShapeError, place: Place, key: string | undefined): Phrase | undefined {
  if (error.keyword !== 'additionalProperties' || key === undefined) return undefined;
  const phrase = (why: string, remedy: string, kind: string): Phrase => ({
    title: kind === 'misplaced' ? 'Misplaced key' : 'Unknown key',
    says: `can't have the key \`${key}\`${why}`,
    remedy,
    kind,
  });
  const { path } = place;
  if (path.length === 1 && path[0] === 'rules' && (key === 'syntax' || key === 'schema')) {
    return phrase(
      `: a file that can't be read can't be checked, so the rule \`${key}\` is always an error.`,
      'Remove it.',
      'fixed-rule',
    );
  }
  if (path.length === 0) {
    const holder = holders.find((one) => Object.hasOwn(shape.keys?.[one]?.keys ?? {}, key));
    return holder && phrase('.', `Move it under \`${holder}\`.`, 'misplaced');
  }
  if (path.length === 2 && path[0] === 'rules') {
    const options = Object.keys(place.shape.keys ?? {});
    const settings =
      options.length === 1
        ? ': the only setting of this rule is `severity`.'
        : `: the settings of this rule are ${listed(options.map((one) => `\`${one}\``))}.`;
    return phrase(settings, 'Remove it.', 'unknown-option');
  }
  return undefined;
}
