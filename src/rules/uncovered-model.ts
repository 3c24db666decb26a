import { own, valueSpan } from '../parse/source.ts';
import { listed } from '../text/lists.ts';
import type { Rule } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const uncoveredModel: Rule = {
  id: 'uncovered-model',
  summary: 'The framework says nothing about the declared model, so its duties cannot be told.',
  severity: 'error',
  *check({ manifest }) {
    const { framework } = manifest;
    if (framework === undefined) return;
    for (const entry of manifest.entries) {
      if (entry.model === null || entry.uncovered.length === 0) continue;
      const whole = entry.uncovered.length === framework.layers.length;
      const what = whole ? '' : ` for ${listed(entry.uncovered.map((id) => `\`${id}\``))}`;
      const span =
        own(entry.map, 'model') === undefined ? entry.key : valueSpan(entry.map, 'model');
      yield {
        message: `${entryName(entry)}: the framework \`${framework.id}\` says nothing about \`${entry.model}\`${what}, so these duties cannot be told. ${whole ? `It covers ${listed(framework.models)}. ` : ''}Choose another framework, or write one that extends it with the missing cells.`,
        span,
        path: `${entry.path}.model`,
        service: entry.service,
        part: entry.part,
      };
    }
  },
};
