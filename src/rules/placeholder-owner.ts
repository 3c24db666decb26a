import { ownerToName } from '../estate/edit.ts';
import { entryPath } from '../estate/path.ts';
import { isMap, keysOf, own, type ValueMap, valueSpan } from '../parse/source.ts';
import { classifyOwner } from '../resolve/owner.ts';
import { setEdit } from './engine/edits.ts';
import type { Examination, Rule, Violation } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const placeholderOwner: Rule<'placeholder-owner'> = {
  id: 'placeholder-owner',
  summary: '`TBD` and its like: counts as unowned.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  *check(examination) {
    const { manifest } = examination;
    for (const bad of badOwners(examination, 'placeholder')) {
      yield {
        title: 'Placeholder instead of an owner',
        reason: `\`${bad.named.text}\` names nobody.${consequence(bad, manifest)}`,
        remedy: 'Name who does it: `@user`, `@org/team`, an e-mail address or a declared team.',
        ...aboutText(bad),
        edits: [setEdit(manifest, bad.named.path, ownerToName)],
      };
    }
    for (const { id, map, entries } of manifest.services) {
      if (isMap(own(map, 'waivers'))) yield* approvers(map, id, null, examination);
      for (const entry of entries) {
        if (entry.part !== null) yield* approvers(entry.map, id, entry.part, examination);
      }
    }
  },
};

/** A waiver that a placeholder approved has no effect, and nothing else would say so. */
function* approvers(
  map: ValueMap,
  service: string,
  part: string | null,
  { manifest }: Examination,
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
    const path = [...entryPath(service, part), 'waivers', layer, 'approved-by'];
    yield {
      title: 'Placeholder instead of an approver',
      reason: `\`${approver}\` names nobody, so nobody approved this waiver and it has no effect.`,
      remedy: 'Name who decided: `approved-by: "@user"`.',
      span: valueSpan(waiver, 'approved-by'),
      path,
      subject: { service, part, layer },
      cause: ['approved-by', approver],
      edits: [setEdit(manifest, path, ownerToName)],
    };
  }
}
