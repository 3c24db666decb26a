import { grouped } from '../text/counts.ts';
import { listed } from '../text/lists.ts';
import type { UnknownOwner } from './engine/answered-owners.ts';
import { type Rule, type Violation, wholeFile } from './engine/rule.ts';

/** Up to this many owners with the same reason get a finding each. More of them share one. */
const ONE_BY_ONE = 3;

export const unverifiedOwner: Rule<'unverified-owner'> = {
  id: 'unverified-owner',
  summary: 'The owner couldn’t be looked up; says which permission would settle it.',
  severity: 'notice',
  category: 'setup',
  securitySeverity: null,
  *check({ owners }) {
    if (owners === undefined) return;
    const byReason = new Map<string, UnknownOwner[]>();
    for (const unknown of owners.unknown) {
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
  const places = `${others.length} other place${others.length === 1 ? '' : 's'}`;
  const more = others.length === 0 ? '' : ` It is also named at ${places}.`;
  const { span, path, service, part, layer } = first;
  return {
    title: 'Owner not verified',
    reason: `\`${owner.text}\` couldn't be looked up: ${answer.why}.${more}`,
    remedy: answer.remedy ?? '',
    span,
    path,
    subject: { service, part, layer },
    cause: [answer.why],
  };
}

/** A finding about many owners isn't about one duty, so it doesn't name one. */
function summed(same: readonly UnknownOwner[]): Violation {
  const [first] = same as [UnknownOwner];
  const { span, path } = first.owner.places[0];
  const names = same.slice(0, ONE_BY_ONE).map(({ owner }) => `\`${owner.text}\``);
  const more = `${grouped(same.length - ONE_BY_ONE)} more`;
  return {
    title: 'Owners not verified',
    reason: `${grouped(same.length)} owners couldn't be looked up (${listed([...names, more])}): ${first.answer.why}.`,
    remedy: first.answer.remedy ?? '',
    span,
    path,
    subject: wholeFile,
    cause: [first.answer.why],
  };
}
