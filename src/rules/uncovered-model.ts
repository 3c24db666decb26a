import { own, valueSpan } from '../parse/values.ts';
import { listed } from '../text/lists.ts';
import type { Rule } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const uncoveredModel: Rule<'uncovered-model'> = {
  id: 'uncovered-model',
  summary: 'The framework doesn’t define responsibilities for the declared model.',
  severity: 'error',
  category: 'model',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check({ manifest }) {
    const { framework } = manifest;
    if (framework === undefined) return;
    for (const entry of manifest.entries) {
      if (entry.model === null || entry.uncovered.length === 0) continue;
      const whole = entry.uncovered.length === framework.layers.length;
      const what = whole ? '' : ` for ${listed(entry.uncovered.map((id) => `\`${id}\``))}`;
      const covered = whole ? ` It covers ${listed(framework.models)}.` : '';
      yield {
        title: 'Model not covered by the framework',
        reason: `${entryName(entry)} is \`${entry.model}\`, and the framework \`${framework.id}\` doesn't define responsibilities for this model${what}.${covered}`,
        remedy: 'Choose another framework, or write one that extends it with the missing cells.',
        span: own(entry.map, 'model') === undefined ? entry.key : valueSpan(entry.map, 'model'),
        path: [...entry.path, 'model'],
        subject: { service: entry.service, part: entry.part, layer: null },
        cause: [framework.id, entry.model],
      };
    }
  },
};
