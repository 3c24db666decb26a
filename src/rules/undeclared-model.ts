import type { Span } from '../estate/finding.ts';
import { models } from '../estate/framework.ts';
import type { Product } from '../estate/product.ts';
import type { ValueMap } from '../estate/value.ts';
import { isMap, keySpan, keysOf, own } from '../parse/source.ts';
import { listed } from '../text/lists.ts';
import type { Rule, Subject, Violation } from './engine/rule.ts';

export const undeclaredModel: Rule = {
  id: 'undeclared-model',
  summary: 'The entry does not declare its model; if its product is known, which ones it could be.',
  severity: 'error',
  *check(subject) {
    for (const service of subject.manifest.services) {
      const { id, map, key, path, model } = service;
      if (model === null && isBlank(map))
        yield undeclared({ service: id, part: null, path, key }, map, subject);
      const parts = own(map, 'parts');
      if (!isMap(parts)) continue;
      for (const part of keysOf(parts)) {
        const partMap = own(parts, part);
        if (part.startsWith('x-') || !isMap(partMap) || !isBlank(partMap)) continue;
        const at = { service: id, part, path: `${path}.parts.${part}`, key: keySpan(parts, part) };
        yield undeclared(at, partMap, subject);
      }
    }
  },
};

interface Place {
  readonly service: string;
  readonly part: string | null;
  readonly path: string;
  readonly key: Span;
}

function isBlank(map: ValueMap): boolean {
  const model = own(map, 'model');
  return (
    model === undefined || model === null || (typeof model === 'string' && model.trim() === '')
  );
}

function undeclared(at: Place, map: ValueMap, { catalogue }: Subject): Violation {
  const model = own(map, 'model');
  const id = own(map, 'product');
  const product = typeof id === 'string' ? catalogue?.get(id) : undefined;
  const name = at.part === null ? at.service : `${at.service}.${at.part}`;
  const choices = at.part === null ? models : models.filter((one) => one !== 'hybrid');
  const could =
    product === undefined
      ? `Write \`model:\` with one of ${listed(choices)}.`
      : `${product.name} is offered as ${listed(product.models)}: write \`model: ${product.models[0]}\`${product.models.length > 1 ? ` or the one that you use.${noteOf(product)}` : '.'}`;
  return {
    message: `${name} does not declare its model, so nobody can tell which duties are yours. ${could}`,
    span: model === undefined ? at.key : keySpan(map, 'model'),
    path: model === undefined ? at.path : `${at.path}.model`,
    service: at.service,
    part: at.part,
    ...(product?.models.length === 1
      ? { fix: { under: at.path, yaml: `model: ${product.models[0]}` } }
      : {}),
  };
}

/** What tells the models of a product apart stands in its note. */
function noteOf({ note }: Product): string {
  return note === undefined ? '' : ` ${note}`;
}
