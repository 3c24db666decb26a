import type { Change, Resolution } from '../estate/change.ts';
import type { DutyRef } from '../estate/finding.ts';
import type { Cell, Entry } from '../estate/manifest.ts';
import { cellSpan } from '../resolve/cells.ts';
import { type Pair, placeAtHead } from './pairs.ts';

/** What a change does to the duties of one entry. */
export interface DutyChanges {
  readonly changes: readonly Change[];
  /** How many were unowned before and still are. */
  readonly inherited: number;
}

/**
 * Compares the duties of an entry, layer by layer. A duty is introduced when it is unowned now and was not unowned
 * before, or was not there. `removal` says what was removed with an entry that no longer exists.
 */
export function dutyChanges(
  pair: Pair<Entry>,
  removal: (before: Entry) => Resolution,
): DutyChanges {
  const { before, after, source } = pair;
  const { file } = source;
  const changes: Change[] = [];
  let inherited = 0;
  const old = new Map(before?.cells.map((cell) => [cell.layer.id, cell]));
  for (const cell of after?.cells ?? []) {
    const was = old.get(cell.layer.id);
    old.delete(cell.layer.id);
    if (after === undefined || !isCompared(was, cell)) continue;
    const subject = dutyOf(after, cell);
    const place = {
      file,
      subject,
      location: placeAtHead(pair, cellSpan(after, cell) ?? after.key),
    };
    if (cell.status === 'unowned') {
      if (was?.status === 'unowned') inherited++;
      else changes.push({ kind: 'duty-introduced', ...place });
    } else if (was?.status === 'unowned') {
      changes.push({ kind: 'duty-resolved', ...place, how: resolutionOf(cell) });
    } else {
      const owners = was?.status === 'owned' ? was.owners : [];
      changes.push({ kind: 'owners', ...place, before: owners, after: cell.owners });
    }
  }
  for (const cell of old.values()) {
    if (before === undefined || cell.status !== 'unowned' || isUnknown(after, cell)) continue;
    const subject = dutyOf(after ?? before, cell);
    const location = after === undefined ? null : placeAtHead(pair, after.key);
    const how: Resolution = after === undefined ? removal(before) : { by: 'removal', of: 'layer' };
    changes.push({ kind: 'duty-resolved', file, subject, location, how });
  }
  return { changes, inherited };
}

/** Most cells haven't changed, and nothing is built for those. */
function isCompared(before: Cell | undefined, after: Cell): boolean {
  if (before?.status !== after.status)
    return [before?.status, after.status].includes('unowned') || after.status === 'owned';
  if (after.status === 'owned') return !sameOwners(before, after);
  return after.status === 'unowned';
}

/** Without a model, or a framework that defines it, it isn't known whether a layer is still a duty. */
function isUnknown(after: Entry | undefined, { layer }: Cell): boolean {
  if (after === undefined) return false;
  return after.cells.length === 0 || after.uncovered.includes(layer.id);
}

function dutyOf({ service, part }: Entry, { layer }: Cell): DutyRef {
  return { service, part, layer: layer.id };
}

function resolutionOf({ status, owners, waiver }: Cell): Resolution {
  if (status === 'owned') return { by: 'owner', owners };
  if (status === 'waived' && waiver !== null) return { by: 'waiver', expires: waiver.expires };
  return { by: status === 'not-applicable' ? 'not-applicable' : 'provider' };
}

/** GitHub handles compare without case; who comes first is accountable, so the order counts. */
function sameOwners(before: Cell, after: Cell): boolean {
  const [old, now] = [before.owners, after.owners];
  return (
    old === now ||
    (old.length === now.length &&
      old.every((owner, at) => owner.toLowerCase() === now[at]?.toLowerCase()))
  );
}
