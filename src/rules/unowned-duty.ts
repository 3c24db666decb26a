import { cellSpan } from '../resolve/cells.ts';
import { fixYaml } from '../text/yaml-text.ts';
import type { Rule } from './engine/rule.ts';
import { duties, rulesThatSayMore } from './engine/unowned-duties.ts';
import { aboutDuty, entryName, reasonOf } from './engine/wording.ts';

export const unownedDuty: Rule = {
  id: 'unowned-duty',
  summary: 'A duty with no owner: why it is the customer’s, and the YAML to paste.',
  severity: 'error',
  *check({ manifest, speaks }) {
    for (const { entry, cell } of duties(manifest, 'unowned')) {
      if (rulesThatSayMore(cell).some(speaks)) continue;
      const yaml = fixYaml(cell.layer.id, '@org/team');
      const under = `${entry.path}.owners`;
      yield {
        message: `${entryName(entry)}: nobody owns "${cell.layer.title}". ${reasonOf(entry, cell, manifest)} Add \`${yaml}\` under \`${under}\`.`,
        span: cellSpan(entry, cell) ?? entry.key,
        path: under,
        ...aboutDuty(entry, cell),
        fix: { under, yaml },
      };
    }
  },
};
