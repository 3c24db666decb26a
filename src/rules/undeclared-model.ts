import type { Span } from '../estate/finding.ts';
import { models } from '../estate/framework.ts';
import { entryPath, pathKey } from '../estate/path.ts';
import type { Product } from '../estate/product.ts';
import type { ValueMap } from '../estate/value.ts';
import { isMap, keySpan, keysOf, own } from '../parse/values.ts';
import { listed } from '../text/lists.ts';
import type { Examination, Rule, Violation } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const undeclaredModel: Rule<'undeclared-model'> = {
  id: 'undeclared-model',
  summary: 'The entry doesn’t declare its model; if its product is known, which ones it could be.',
  severity: 'error',
  category: 'model',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check(examination) {
    for (const service of examination.manifest.services) {
      const { id, map, key, model } = service;
      if (model === null && isBlank(map))
        yield undeclared({ service: id, part: null, key }, map, examination);
      const parts = own(map, 'parts');
      if (!isMap(parts)) continue;
      for (const part of keysOf(parts)) {
        const partMap = own(parts, part);
        if (part.startsWith('x-') || !isMap(partMap) || !isBlank(partMap)) continue;
        const at = { service: id, part, key: keySpan(parts, part) };
        yield undeclared(at, partMap, examination);
      }
    }
  },
};

interface Place {
  readonly service: string;
  readonly part: string | null;
  readonly key: Span;
}

function isBlank(map: ValueMap): boolean {
  const model = own(map, 'model');
  return (
    model === undefined || model === null || (typeof model === 'string' && model.trim() === '')
  );
}

function undeclared(at: Place, map: ValueMap, { catalogue, manifest }: Examination): Violation {
  const { service, part } = at;
  const model = own(map, 'model');
  const id = own(map, 'product');
  const product = typeof id === 'string' ? catalogue?.get(id) : undefined;
  const path = entryPath(service, part);
  const modelPath = [...path, 'model'];
  const [only, ...others] = product?.models ?? [];
  const action = Object.hasOwn(map, 'model') ? 'set' : 'add';
  const { file } = manifest.source;
  return {
    title: 'No model declared',
    reason: `${entryName(at)} doesn't declare its model, so its duties can't be determined.`,
    remedy: looksLikeKey(part ?? service, map)
      ? `If it belongs to the entry above, indent it by two more spaces. ${remedyOf(product, part)}`
      : remedyOf(product, part),
    span: model === undefined ? at.key : keySpan(map, 'model'),
    path: model === undefined ? path : modelPath,
    subject: { service, part, layer: null },
    cause: [pathKey(path)],
    edits:
      only === undefined || others.length > 0
        ? []
        : [{ file, path: modelPath, action, value: only }],
  };
}

/** Keys of an entry that hold a map: in the column of the ids, they look like entries. */
const mapKeys: ReadonlySet<string> = new Set([
  'owners',
  'responsibilities',
  'waivers',
  'agreement',
  'locations',
  'links',
  'parts',
]);

function looksLikeKey(id: string, map: ValueMap): boolean {
  return (
    mapKeys.has(id) && !['product', 'products', 'owners'].some((key) => Object.hasOwn(map, key))
  );
}

function remedyOf(product: Product | undefined, part: string | null): string {
  if (product === undefined) {
    const choices = part === null ? models : models.filter((one) => one !== 'hybrid');
    return `Write \`model:\` with one of ${listed(choices)}.`;
  }
  const { name, models: offered, note } = product;
  const first = `${name} is offered as ${listed(offered)}: write \`model: ${offered[0]}\``;
  if (offered.length === 1) return `${first}.`;
  // The product's note says how its models differ.
  return `${first} or the one you use.${note === undefined ? '' : ` ${note}`}`;
}
