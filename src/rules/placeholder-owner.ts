import type { ValueMap } from '../estate/value.ts';
import { isMap, keysOf, own, valueSpan } from '../parse/source.ts';
import { classifyOwner } from '../resolve/owner.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const placeholderOwner: Rule = {
  id: 'placeholder-owner',
  summary: '`TBD` and its like: counts as unowned.',
  severity: 'error',
  *check(subject) {
    const { manifest } = subject;
    for (const bad of badOwners(subject, 'placeholder')) {
      yield {
        message: `\`${bad.named.text}\` is a placeholder, not an owner.${consequence(bad, manifest)} Name who does it: \`@user\`, \`@org/team\`, an e-mail address or a declared team.`,
        ...aboutText(bad),
      };
    }
    for (const { id, map, path, entries } of manifest.services) {
      if (isMap(own(map, 'waivers'))) yield* approvers(map, { service: id, part: null, path });
      for (const entry of entries) if (entry.part !== null) yield* approvers(entry.map, entry);
    }
  },
};

/** A waiver that a placeholder approved holds nothing, and nothing else would say so. */
function* approvers(
  map: ValueMap,
  { service, part, path }: { service: string; part: string | null; path: string },
): Generator<Violation> {
  const waivers = own(map, 'waivers');
  if (!isMap(waivers)) return;
  for (const layer of keysOf(waivers)) {
    const waiver = layer.startsWith('x-') ? undefined : own(waivers, layer);
    if (!isMap(waiver)) continue;
    const approver = own(waiver, 'approved-by');
    if (typeof approver !== 'string' || approver.trim() === '') continue;
    if (classifyOwner(approver, { teams: new Set(), providers: new Set() }) !== 'placeholder')
      continue;
    yield {
      message: `\`${approver}\` is a placeholder, so nobody approved this waiver and it holds nothing. Name who decided: \`approved-by: "@user"\`.`,
      span: valueSpan(waiver, 'approved-by'),
      path: `${path}.waivers.${layer}.approved-by`,
      service,
      part,
      layer,
    };
  }
}
