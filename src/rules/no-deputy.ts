import { ownerToName } from '../estate/edit.ts';
import type { Manifest } from '../estate/manifest.ts';
import { once } from '../estate/once.ts';
import { cellSpan } from '../resolve/cells.ts';
import { ownersByName } from '../resolve/owner-names.ts';
import { ownerEdits } from './engine/edits.ts';
import type { Duty } from './engine/notable-duties.ts';
import type { Rule } from './engine/rule.ts';
import { aboutDuty, entryName } from './engine/wording.ts';

export const noDeputy: Rule<'no-deputy'> = {
  id: 'no-deputy',
  summary: 'A duty of a `high` or `critical` service with one owner only.',
  severity: 'off',
  category: 'ownership',
  securitySeverity: '4.0',
  isWaivable: true,
  silentOnPlain: true,
  *check({ manifest }) {
    const byName = once(() => ownersByName(manifest));
    // Handles compare without case, and a team's id and its handle are one owner.
    const idOf = (owner: string): string => {
      const name = owner.toLowerCase();
      return byName().get(name)?.id ?? name;
    };
    for (const { entry, cell } of importantDuties(manifest)) {
      const [only = '', ...others] = cell.owners;
      if (others.some((other) => idOf(other) !== idOf(only))) continue;
      yield {
        title: `Only one owner for "${cell.layer.title}"`,
        reason: `Only ${only} owns this duty of ${entryName(entry)}, whose criticality is ${entry.criticality}.`,
        remedy: 'Name a second owner. The first in the list stays accountable.',
        span: cellSpan(entry, cell) ?? entry.key,
        path: [...entry.path, 'owners', cell.layer.id],
        subject: aboutDuty(entry, cell),
        cause: [cell.layer.id, only],
        edits: ownerEdits(entry, cell, manifest, [only, ownerToName]),
      };
    }
  },
};

/** The owned duties of services that are too important to depend on one person. */
function* importantDuties(manifest: Manifest): Generator<Duty> {
  for (const entry of manifest.entries) {
    if (entry.criticality !== 'high' && entry.criticality !== 'critical') continue;
    for (const cell of entry.cells) if (cell.status === 'owned') yield { entry, cell };
  }
}
