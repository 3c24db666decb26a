import type { Entry, Manifest, Waiver } from '../estate/manifest.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { entryName, holderOf } from './engine/wording.ts';

export const unusedWaiver: Rule = {
  id: 'unused-waiver',
  summary: 'A waiver for a layer that is owned, or that is not a duty.',
  severity: 'warning',
  *check({ manifest }) {
    // By place: one that several parts or services share is of use when it is of use to one of them.
    const useless = new Map<number, Violation>();
    const useful = new Set<number>();
    for (const entry of manifest.entries) {
      for (const waiver of entry.waivers) {
        const { span, path, layer } = waiver;
        const why = entry.cells.length === 0 ? undefined : uselessness(waiver, entry, manifest);
        if (why === undefined) useful.add(span.start);
        if (why === undefined || useless.has(span.start)) continue;
        const holder = holderOf(entry, path);
        const message = `${entryName(holder)}: the waiver for \`${layer}\` waives nothing: ${why}`;
        useless.set(span.start, { message, span, path, ...holder, layer });
      }
    }
    for (const violation of useless.values()) {
      if (!useful.has(violation.span.start)) yield violation;
    }
  },
};

function uselessness(waiver: Waiver, entry: Entry, manifest: Manifest): string | undefined {
  const cell = entry.cells.find((one) => one.layer.id === waiver.layer);
  if (cell === undefined) {
    const near = nearest(
      waiver.layer,
      entry.cells.map((one) => one.layer.id),
    );
    return `the framework \`${manifest.framework?.id}\` has no such layer.${near === undefined ? ' Remove it.' : ` Did you mean \`${near}\`?`}`;
  }
  if (cell.status === 'provider')
    return 'under this model the provider holds that layer. Remove it.';
  if (cell.status === 'owned') return `${cell.owners[0]} owns that duty. Remove it.`;
  return undefined;
}
