import type { Entry, Service } from '../estate/manifest.ts';
import type { Catalogue, Product } from '../estate/product.ts';
import { own, valueSpan } from '../parse/source.ts';
import { adviceOn, offer } from './engine/model-advice.ts';
import { type ProductPlace, productAt, productsAt } from './engine/product-places.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const mismatchedModel: Rule = {
  id: 'mismatched-model',
  summary: 'The product is not offered under the declared model.',
  severity: 'warning',
  *check({ manifest, catalogue }) {
    if (catalogue === undefined) return;
    const said = new Set<string>();
    // Anchors and merge keys bring one text to many entries.
    const isNew = ({ span, product }: Mismatch): boolean => {
      const size = said.size;
      return said.add(`${span.start} ${product}`).size > size;
    };
    for (const service of manifest.services.filter(mayMismatch)) {
      if (service.model === 'hybrid') yield* inHybrid(service, catalogue).filter(isNew);
      for (const entry of service.entries) yield* inEntry(entry, catalogue).filter(isNew);
    }
  },
};

interface Mismatch extends Violation {
  readonly product: string;
}

/** The usual case, told without a look at the text: all that a service names is offered under its model. */
function mayMismatch({ model, entries }: Service): boolean {
  return model === 'hybrid' || !entries.every(fits);
}

function fits({ model, named }: Entry): boolean {
  if (model === null) return true;
  for (const { models } of named) if (!models.includes(model)) return false;
  return true;
}

function inEntry(entry: Entry, catalogue: Catalogue): readonly Mismatch[] {
  const { model, map, path, service, part } = entry;
  if (model === null) return [];
  const name = entryName(entry);
  const misfit = ({ id }: ProductPlace): Product | undefined => {
    const product = catalogue.get(id);
    return product?.models.includes(model) === false ? product : undefined;
  };
  const found: Mismatch[] = [];
  const main = productAt(map, path);
  const product = main === undefined ? undefined : misfit(main);
  if (product !== undefined) {
    found.push({
      message: `${name}: ${product.name} is ${offer(product, model)}. ${adviceOn(product, model, catalogue)}`,
      span: own(map, 'model') === undefined ? entry.key : valueSpan(map, 'model'),
      path: `${path}.model`,
      service,
      part,
      product: product.id,
    });
  }
  for (const place of productsAt(map, path)) {
    const covered = misfit(place);
    if (covered === undefined) continue;
    found.push({
      message: `${name}: ${covered.name}, which this entry covers too, is ${offer(covered, model)}. Give it an entry of its own with \`model: ${covered.models[0]}\`, so that its duties are told by its own model.`,
      span: place.span,
      path: place.path,
      service,
      part,
      product: covered.id,
    });
  }
  return found;
}

/** A product of a hybrid service as a whole has to be what one of its parts is. */
function inHybrid({ id, map, path, entries }: Service, catalogue: Catalogue): Mismatch[] {
  if (entries.length === 0) return [];
  const main = productAt(map, path);
  const places = [...(main === undefined ? [] : [main]), ...productsAt(map, path)];
  if (places.length === 0 || entries.some((entry) => entry.model === null)) return [];
  const found: Mismatch[] = [];
  for (const place of places) {
    const product = catalogue.get(place.id);
    const isUsed = entries.some(
      (part) => part.model !== null && product?.models.includes(part.model),
    );
    if (product === undefined || isUsed) continue;
    found.push({
      message: `${id}: ${product.name} is ${offer(product, null)}, and no part of this hybrid service is. Name at each part the product that it is, or check the models of the parts.`,
      span: place.span,
      path: place.path,
      service: id,
      part: null,
      product: product.id,
    });
  }
  return found;
}
