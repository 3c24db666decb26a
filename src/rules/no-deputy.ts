import type { Manifest } from '../estate/manifest.ts';
import { cellSpan } from '../resolve/cells.ts';
import type { Rule } from './engine/rule.ts';
import type { Duty } from './engine/unowned-duties.ts';
import { aboutDuty, entryName } from './engine/wording.ts';

export const noDeputy: Rule = {
  id: 'no-deputy',
  summary: 'A duty of a `high` or `critical` service with one owner only.',
  severity: 'off',
  *check({ manifest }) {
    for (const { entry, cell } of careful(manifest)) {
      const [only, ...others] = cell.owners;
      // GitHub's handles compare without case: the same person twice is no deputy.
      const same = others.every((other) => other.toLowerCase() === only?.toLowerCase());
      if (!same) continue;
      yield {
        message: `${entryName(entry)}: only ${only} owns "${cell.layer.title}", and the service is ${entry.criticality}. Name a second owner: the first in the list stays accountable.`,
        span: cellSpan(entry, cell) ?? entry.key,
        path: `${entry.path}.owners.${cell.layer.id}`,
        ...aboutDuty(entry, cell),
      };
    }
  },
};

/** The owned duties of services that are too important to hang on one person. */
function* careful(manifest: Manifest): Generator<Duty> {
  for (const entry of manifest.entries) {
    if (entry.criticality !== 'high' && entry.criticality !== 'critical') continue;
    for (const cell of entry.cells) if (cell.status === 'owned') yield { entry, cell };
  }
}
