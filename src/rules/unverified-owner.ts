import { listed } from '../text/lists.ts';
import { grouped } from '../text/thousands.ts';
import { answeredOwners, type UnknownOwner } from './engine/answered-owners.ts';
import type { Rule, Violation } from './engine/rule.ts';

/** So many owners for one reason are told one by one; more of them in one sentence. */
const ONE_BY_ONE = 3;

export const unverifiedOwner: Rule = {
  id: 'unverified-owner',
  summary: 'The owner could not be looked up; says which permission would settle it.',
  severity: 'notice',
  *check({ manifest, owners }) {
    if (owners === undefined) return;
    const byReason = new Map<string, UnknownOwner[]>();
    for (const unknown of answeredOwners(manifest, owners).unknown) {
      const { why, remedy } = unknown.answer;
      const reason = `${why}\n${remedy ?? ''}`;
      const same = byReason.get(reason);
      if (same === undefined) byReason.set(reason, [unknown]);
      else same.push(unknown);
    }
    for (const same of byReason.values()) {
      if (same.length > ONE_BY_ONE) yield summed(same);
      else yield* same.map(single);
    }
  },
};

function single({ owner, answer }: UnknownOwner): Violation {
  const [first, ...others] = owner.places;
  const more =
    others.length === 0
      ? ''
      : ` It is named at ${others.length} other place${others.length === 1 ? '' : 's'} too.`;
  return {
    message: `\`${owner.text}\` could not be verified: ${answer.why}.${remedyOf(answer)}${more}`,
    span: first?.span ?? { start: 0, end: 0 },
    path: first?.path ?? '',
    service: first?.service ?? null,
    part: first?.part ?? null,
    layer: first?.layer ?? null,
  };
}

/** Many for one reason are about no single duty, so the finding names none. */
function summed(same: readonly UnknownOwner[]): Violation {
  const [first] = same as [UnknownOwner];
  const names = same.slice(0, ONE_BY_ONE).map(({ owner }) => `\`${owner.text}\``);
  const more = `${grouped(same.length - ONE_BY_ONE)} more`;
  const count = grouped(same.length);
  return {
    message: `${count} owners could not be verified (${listed([...names, more])}): ${first.answer.why}.${remedyOf(first.answer)}`,
    span: first.owner.places[0]?.span ?? { start: 0, end: 0 },
    path: first.owner.places[0]?.path ?? '',
  };
}

function remedyOf({ remedy }: { readonly remedy: string | null }): string {
  return remedy === null ? '' : ` ${remedy}`;
}
