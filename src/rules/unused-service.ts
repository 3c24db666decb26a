import type { UnusedEntry } from '../discover/coverage/code-coverage.ts';
import { locate } from '../parse/lines.ts';
import { keySpan } from '../parse/source.ts';
import { listed, oneOf } from '../text/lists.ts';
import { grouped } from '../text/thousands.ts';
import type { EstateViolation, Rule } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const unusedService: Rule = {
  id: 'unused-service',
  summary: 'An entry says `source`, and nothing there uses its product.',
  severity: 'notice',
  *checkEstate({ unused }) {
    for (const one of unused) yield violation(one);
  },
};

function violation({ entry, unused, nowhere }: UnusedEntry): EstateViolation {
  const { service, part, manifest, map, path } = entry;
  const where = listed(unused.source.map((glob) => `\`${glob}\``));
  const products = oneOf(unused.products.map((id) => `\`${id}\``));
  const files = `${grouped(unused.files)} file${unused.files === 1 ? '' : 's'}`;
  const what = nowhere
    ? `nothing is there at ${where}, its \`source\``
    : `nothing in ${where} uses ${products} (${files} of infrastructure code there)`;
  return {
    message: `${entryName(entry)}: ${what}. Point \`source\` at where the code is now, or remove the entry if the service is gone.`,
    place: locate(manifest, keySpan(map, 'source')),
    path: `${path}.source`,
    service,
    part,
  };
}
