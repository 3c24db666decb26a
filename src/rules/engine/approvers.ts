import type { DutyRef } from '../../estate/finding.ts';
import type { Manifest, NamedOwner, RefusedWaiver } from '../../estate/manifest.ts';
import type { OwnerKind } from '../../estate/reading.ts';
import type { Violation } from './rule.ts';
import { aboutDuty, holderOf } from './wording.ts';

/** An invalid approver, its place, and the duties that are unowned because the waiver has no effect. */
export interface BadApprover {
  readonly named: NamedOwner;
  readonly waiver: RefusedWaiver;
  readonly about: Pick<Violation, 'span' | 'path' | 'subject' | 'duties' | 'cause'>;
}

/** Approvers of one kind, each place once: several parts and services can share a waiver. */
export function badApprovers({ entries }: Manifest, kind: OwnerKind): Iterable<BadApprover> {
  const found = new Map<number, BadApprover & { readonly duties: DutyRef[] }>();
  for (const entry of entries) {
    for (const waiver of entry.refusedWaivers) {
      const named = waiver.approver;
      if (named === null || named.kind !== kind) continue;
      const { span, path } = named;
      let bad = found.get(span.start);
      if (bad === undefined) {
        const duties: DutyRef[] = [];
        const subject = { ...holderOf(entry, waiver.path), layer: waiver.layer };
        const cause = ['approved-by', named.text];
        bad = { named, waiver, duties, about: { span, path, subject, duties, cause } };
        found.set(span.start, bad);
      }
      const cell = entry.unsettled.find((one) => one.refusedWaiver === waiver);
      if (cell !== undefined) bad.duties.push(aboutDuty(entry, cell));
    }
  }
  return found.values();
}
