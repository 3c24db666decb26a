import { type Edit, ownerToName } from '../estate/edit.ts';
import type { Cell, EmptyText, Entry } from '../estate/manifest.ts';
import { entryPath, type Path, pathKey } from '../estate/path.ts';
import { isBlank } from '../evidence/visible.ts';
import { cellSpan } from '../resolve/cells.ts';
import { EVERY, keyFor } from '../resolve/owners-map.ts';
import { pathText } from '../text/path-text.ts';
import { fixYaml } from '../text/yaml-text.ts';
import { quoted } from '../validate/show.ts';
import { ownerEdits } from './engine/edits.ts';
import { misplacedOwner } from './engine/misplaced-owner.ts';
import type { Rule } from './engine/rule.ts';
import { rulesThatSayMore } from './engine/unowned-duties.ts';
import { aboutDuty, reasonOf } from './engine/wording.ts';

export const unownedDuty: Rule<'unowned-duty'> = {
  id: 'unowned-duty',
  summary: 'A duty with no owner: why it is the customer’s, and the YAML to paste.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check({ manifest, duties, isOn }) {
    let last: Entry | undefined;
    let under: Path = [];
    let underText = '';
    for (const { entry, cell } of duties.unowned) {
      if (rulesThatSayMore(cell).some(isOn)) continue;
      // The duties of an entry follow each other and share the text about it.
      if (entry !== last) {
        last = entry;
        under = [...entry.path, 'owners'];
        underText = pathText(under);
      }
      const emptyReason = cell.refusedWaiver?.reason ?? null;
      const meant = emptyReason === null ? misplacedOwner(entry, cell, manifest) : undefined;
      const edits = ownerEdits(entry, cell, manifest);
      const title = `No owner for "${cell.layer.title}"`;
      const reason = reasonOf(entry, cell, manifest);
      if (meant !== undefined) {
        yield {
          title,
          reason: `${reason} ${meant.says}`,
          remedy: meant.remedy,
          span: meant.span,
          path: meant.path,
          subject: aboutDuty(entry, cell),
          cause: ['misplaced', pathKey(meant.path)],
          edits: meant.edits,
        };
        continue;
      }
      yield {
        title,
        reason: `${emptyReason === null ? '' : noReason(emptyReason)}${reason}`,
        remedy: remedyOf(edits[0], cell, underText),
        span: emptyReason?.span ?? cellSpan(entry, cell) ?? entry.key,
        path: emptyReason?.path ?? under,
        subject: aboutDuty(entry, cell),
        cause: [
          cell.layer.id,
          emptyReason === null ? levelOf(entry, cell) : pathKey(emptyReason.path),
        ],
        edits,
      };
    }
  },
};

/** The duty has a waiver, but one that gives no reason. */
function noReason({ text }: EmptyText): string {
  return `The waiver has no effect: its reason ${isBlank(text) ? "can't be seen" : `${quoted(text)} is a placeholder`}. `;
}

/** What to write, and where: usually the layer's key, else the one owner of all. */
function remedyOf(edit: Edit | undefined, { layer }: Cell, under: string): string {
  const verb = edit?.action === 'set' ? 'Set' : 'Add';
  const key = edit?.path.at(-1);
  if (key === 'owners') return `Set \`${fixYaml('owners', ownerToName)}\`.`;
  const line = fixYaml(key === EVERY ? EVERY : layer.id, ownerToName);
  return `${verb} \`${line}\` under \`${under}\`.`;
}

/** The `owners` map at which one edit would give this duty its owner, and every other that looks there for it. */
function levelOf(entry: Entry, { layer }: Cell): string {
  const { service, part, levels } = entry;
  const asked = levels.findIndex((map) => map !== undefined && keyFor(map, layer.id) !== undefined);
  if (asked < 0 || asked > 1) return ESTATE;
  return pathKey([...entryPath(service, asked === 0 ? part : null), 'owners']);
}

const ESTATE = pathKey(['owners']);
