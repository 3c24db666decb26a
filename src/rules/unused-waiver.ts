import type { Entry, Manifest, Waiver } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { nearest } from '../text/nearest.ts';
import { removeEdit } from './engine/edits.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { didYouMean, entryName, holderOf } from './engine/wording.ts';

export const unusedWaiver: Rule<'unused-waiver'> = {
  id: 'unused-waiver',
  summary: 'A waiver for a layer that is owned, or that isn’t a duty.',
  severity: 'warning',
  category: 'waiver',
  securitySeverity: null,
  *check({ manifest }) {
    // By place: a shared waiver counts as used if one of its parts or services uses it.
    const useless = new Map<number, Violation>();
    const useful = new Set<number>();
    for (const entry of manifest.entries) {
      // If nobody approved it, the approver's finding is enough.
      const approved = entry.refusedWaivers.filter(({ approver }) => approver === null);
      for (const waiver of [...entry.waivers, ...approved]) {
        const { span, path, layer } = waiver;
        const why = entry.cells.length === 0 ? undefined : uselessness(waiver, entry, manifest);
        if (why === undefined) useful.add(span.start);
        if (why === undefined || useless.has(span.start)) continue;
        const holder = holderOf(entry, path);
        useless.set(span.start, {
          title: 'Unused waiver',
          reason: `The waiver for \`${layer}\` of ${entryName(holder)} has no effect: ${why.reason}`,
          remedy: didYouMean(why.near, 'Remove it.'),
          span,
          path,
          subject: { ...holder, layer },
          cause: [pathKey(path)],
          edits: why.near === undefined ? [removeEdit(manifest, path)] : [],
        });
      }
    }
    for (const violation of useless.values()) {
      if (!useful.has(violation.span.start)) yield violation;
    }
  },
};

interface Useless {
  readonly reason: string;
  /** The layer that a misspelt key may mean. */
  readonly near?: string | undefined;
}

function uselessness(
  waiver: Pick<Waiver, 'layer'>,
  entry: Entry,
  manifest: Manifest,
): Useless | undefined {
  const cell = entry.cells.find((one) => one.layer.id === waiver.layer);
  if (cell === undefined) {
    const near = nearest(
      waiver.layer,
      entry.cells.map((one) => one.layer.id),
    );
    return { reason: `the framework \`${manifest.framework?.id}\` has no such layer.`, near };
  }
  if (cell.status === 'provider') {
    return { reason: 'under this model the provider holds that layer.' };
  }
  if (cell.status === 'not-applicable') {
    return { reason: 'its `responsibilities` say that the layer is not applicable.' };
  }
  return cell.status === 'owned' ? { reason: `${cell.owners[0]} owns that duty.` } : undefined;
}
