import type { Cell, Entry, Manifest } from '../../estate/manifest.ts';

/** A cell with the entry that it belongs to. */
export interface Duty {
  readonly entry: Entry;
  readonly cell: Cell;
}

/** The duties of a manifest that rules look for. */
export interface NotableDuties {
  /** Nobody owns them. */
  readonly unowned: readonly Duty[];
  /** They have a waiver. */
  readonly waived: readonly Duty[];
  /** Duties whose owner is a text that names nobody. */
  readonly bad: readonly Duty[];
}

/** Found in one pass for all rules, because most duties are owned. */
export function notableDuties(manifest: Manifest): NotableDuties {
  const unowned: Duty[] = [];
  const waived: Duty[] = [];
  const bad: Duty[] = [];
  for (const entry of manifest.entries) {
    for (const cell of entry.unsettled) {
      if (cell.status === 'unowned') unowned.push({ entry, cell });
      else if (cell.status === 'waived') waived.push({ entry, cell });
      if (cell.bad.length > 0) bad.push({ entry, cell });
    }
  }
  return { unowned, waived, bad };
}
