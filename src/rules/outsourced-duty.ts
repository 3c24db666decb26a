import { ownerToName } from '../estate/edit.ts';
import type { Manifest } from '../estate/manifest.ts';
import { cellSpan } from '../resolve/cells.ts';
import { abridged, listed } from '../text/lists.ts';
import { ownersYaml } from '../text/yaml-text.ts';
import { ownerEdits } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import type { Duty } from './engine/unowned-duties.ts';
import { aboutDuty, entryName } from './engine/wording.ts';

export const outsourcedDuty: Rule<'outsourced-duty'> = {
  id: 'outsourced-duty',
  summary: 'A duty that only teams of other organisations own.',
  severity: 'warning',
  category: 'ownership',
  securitySeverity: '4.0',
  isWaivable: true,
  *check({ manifest }) {
    const outside = organisations(manifest);
    if (outside.size === 0) return;
    for (const { entry, cell } of outsourced(manifest, outside)) {
      const { owners, layer } = cell;
      const names = owners.map((owner) => `\`${owner}\` (${outside.get(owner) ?? ''})`);
      const owns = names.length === 1 ? 'owns' : 'own';
      yield {
        title: 'Only an outside team owns it',
        reason: `Only ${listed(abridged(names))} ${owns} "${layer.title}" of ${entryName(entry)}, so nobody in your organisation is accountable.`,
        remedy: `Name one of your own first: \`${ownersYaml([ownerToName, ...owners])}\`.`,
        span: cellSpan(entry, cell) ?? entry.key,
        path: [...entry.path, 'owners', layer.id],
        subject: aboutDuty(entry, cell),
        cause: [...owners],
        edits: ownerEdits(entry, cell, manifest, [ownerToName, ...owners]),
      };
    }
  },
};

/** The organisation of each team that belongs to another one, by the team's id. */
function organisations({ teams }: Manifest): ReadonlyMap<string, string> {
  return new Map(
    teams.flatMap(({ id, organisation }) => (organisation === null ? [] : [[id, organisation]])),
  );
}

function* outsourced(manifest: Manifest, outside: ReadonlyMap<string, string>): Generator<Duty> {
  for (const entry of manifest.entries) {
    for (const cell of entry.cells) {
      if (cell.status !== 'owned') continue;
      if (cell.owners.every((owner) => outside.has(owner))) yield { entry, cell };
    }
  }
}
