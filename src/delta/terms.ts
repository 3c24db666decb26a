import type { Entry } from '../estate/manifest.ts';
import type { Delta } from '../estate/report.ts';
import type { Pair } from './match.ts';

/**
 * Layers that another party answers for than before, and not because of another model: by the entry's own clause, its
 * product, or another framework.
 */
export function splitChanges({ file, before, after }: Pair<Entry>): Delta['splits'] {
  const entry = after ?? before;
  if (entry === undefined || after === undefined) return [];
  const { service, part } = entry;
  const changes: Delta['splits'][number][] = [];
  const seen = new Set<string>();
  const old = new Map(before?.splits.map((split) => [split.layer, split]));
  for (const { layer, party, clause: agreed, reason } of after.splits) {
    const clause = agreed ?? reason;
    const was = old.get(layer);
    seen.add(layer);
    const from = was?.party ?? partyOf(before, layer);
    if (from === party && (was?.clause ?? was?.reason ?? null) === clause) continue;
    changes.push({ file, service, part, layer, before: from, after: party, clause });
  }
  for (const { layer, party } of old.values()) {
    if (seen.has(layer)) continue;
    seen.add(layer);
    const to = partyOf(after, layer);
    changes.push({ file, service, part, layer, before: party, after: to, clause: null });
  }
  if (before === undefined || before.model !== after.model) return changes;
  for (const { layer, party } of after.cells) {
    const from = partyOf(before, layer.id);
    if (from === null || from === party || seen.has(layer.id)) continue;
    const split = { layer: layer.id, before: from, after: party, clause: null };
    changes.push({ file, service, part, ...split });
  }
  return changes;
}

function partyOf(entry: Entry | undefined, layer: string): string | null {
  return entry?.cells.find((cell) => cell.layer.id === layer)?.party ?? null;
}

/** Waivers that came, changed or went; those of an entry that is gone went with it. */
export function waiverChanges({ file, before, after }: Pair<Entry>): Delta['waivers'] {
  if (after === undefined) return [];
  const { service, part } = after;
  const changes: Delta['waivers'][number][] = [];
  const old = new Map(before?.waivers.map((waiver) => [waiver.layer, waiver]));
  for (const { layer, expires, reason, approvedBy } of after.waivers) {
    const was = old.get(layer);
    old.delete(layer);
    const same = was?.expires === expires && was.reason === reason && was.approvedBy === approvedBy;
    if (same) continue;
    const change = was === undefined ? 'added' : 'changed';
    changes.push({ file, service, part, layer, change, expires, reason, approvedBy });
  }
  for (const { layer, expires, reason, approvedBy } of old.values()) {
    const change = 'removed';
    changes.push({ file, service, part, layer, change, expires, reason, approvedBy });
  }
  return changes;
}
