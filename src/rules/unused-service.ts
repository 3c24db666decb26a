import type { UnusedEntry } from '../discover/coverage/code-coverage.ts';
import { pathKey } from '../estate/path.ts';
import { locate } from '../parse/line-index.ts';
import { keySpan } from '../parse/values.ts';
import { grouped } from '../text/counts.ts';
import { listed, oneOf } from '../text/lists.ts';
import type { EstateViolation, Rule } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const unusedService: Rule<'unused-service'> = {
  id: 'unused-service',
  summary: 'An entry has a `source`, but nothing there uses its product.',
  severity: 'notice',
  category: 'code',
  securitySeverity: null,
  *checkEstate({ unused }) {
    for (const one of unused) yield violation(one);
  },
};

function violation({ entry, unused, nowhere }: UnusedEntry): EstateViolation {
  const { service, part, manifest, map, path } = entry;
  const where = listed(unused.source.map((glob) => `\`${glob}\``));
  const products = oneOf(unused.products.map((id) => `\`${id}\``));
  const files = `${grouped(unused.files)} file${unused.files === 1 ? '' : 's'}`;
  const reason = nowhere
    ? `The \`source\` of ${entryName(entry)} is ${where}, where no file exists.`
    : `Nothing in ${where}, the \`source\` of ${entryName(entry)}, uses ${products} (${files} of infrastructure code there).`;
  return {
    title: 'Service not found in the code',
    reason,
    remedy:
      'Point `source` at where the code is now, or remove the entry if the service no longer exists.',
    place: locate(manifest, keySpan(map, 'source')),
    path: [...path, 'source'],
    subject: { service, part, layer: null },
    cause: [pathKey(path)],
  };
}
