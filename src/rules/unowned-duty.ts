import type { Cell, Entry } from '../estate/manifest.ts';
import { entryPath, type Path, pathKey } from '../estate/path.ts';
import { own } from '../parse/values.ts';
import { cellSpan } from '../resolve/cells.ts';
import { lineOfEdit } from '../text/edit-line.ts';
import { pathText } from '../text/path-text.ts';
import { ownerEdit } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { duties, rulesThatSayMore } from './engine/unowned-duties.ts';
import { aboutDuty, reasonOf } from './engine/wording.ts';

export const unownedDuty: Rule<'unowned-duty'> = {
  id: 'unowned-duty',
  summary: 'A duty with no owner: why it is the customer’s, and the YAML to paste.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  *check({ manifest, speaks }) {
    for (const { entry, cell } of duties(manifest, 'unowned')) {
      if (rulesThatSayMore(cell).some(speaks)) continue;
      const edit = ownerEdit(entry, cell, manifest);
      const under = [...entry.path, 'owners'];
      const verb = edit.action === 'set' ? 'Set' : 'Add';
      yield {
        title: `No owner for "${cell.layer.title}"`,
        reason: reasonOf(entry, cell, manifest),
        remedy: `${verb} \`${lineOfEdit(edit)}\` under \`${pathText(under)}\`.`,
        span: cellSpan(entry, cell) ?? entry.key,
        path: under,
        subject: aboutDuty(entry, cell),
        cause: [cell.layer.id, pathKey(levelOf(entry, cell))],
        edits: [edit],
      };
    }
  },
};

/** The `owners` map at which one edit would give this duty its owner, and every other that looks there for it. */
function levelOf(entry: Entry, { layer }: Cell): Path {
  const { service, part, levels } = entry;
  const asked = levels.findIndex((map) => map !== undefined && own(map, layer.id) !== undefined);
  if (asked === 0) return [...entryPath(service, part), 'owners'];
  return asked === 1 ? [...entryPath(service, null), 'owners'] : ['owners'];
}
