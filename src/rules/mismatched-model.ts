import type { Edit } from '../estate/edit.ts';
import { type Framework, isDuty, type PartModel } from '../estate/framework.ts';
import type { Kinds } from '../estate/kind.ts';
import type { Entry, Manifest, Service } from '../estate/manifest.ts';
import type { Catalogue, Product } from '../estate/product.ts';
import { valueSpan } from '../parse/values.ts';
import { decide, plainProfile } from '../resolve/parties.ts';
import { setEdit } from './engine/edits.ts';
import { adviceOn, offer } from './engine/model-advice.ts';
import { type ProductPlace, productAt, productsAt } from './engine/product-places.ts';
import type { Rule, Violation } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const mismatchedModel: Rule<'mismatched-model'> = {
  id: 'mismatched-model',
  summary: 'The product isn’t offered under the declared model.',
  severity: 'warning',
  category: 'model',
  securitySeverity: '4.0',
  isWaivable: true,
  silentOnPlain: true,
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
      for (const entry of service.entries) {
        yield* inEntry(entry, catalogue, manifest).filter(isNew);
      }
    }
  },
};

const TITLE = "Model doesn't match the product";

interface Mismatch extends Violation {
  readonly product: string;
}

/** The usual case, found without a look at the text: all that a service names is offered under its model. */
function mayMismatch({ model, entries }: Service): boolean {
  return model === 'hybrid' || !entries.every(fits);
}

function fits({ model, named }: Entry): boolean {
  if (model === null) return true;
  for (const { models } of named) if (!models.includes(model)) return false;
  return true;
}

function inEntry(entry: Entry, catalogue: Catalogue, manifest: Manifest): readonly Mismatch[] {
  const { model, map, path, service, part } = entry;
  if (model === null) return [];
  const name = entryName(entry);
  const subject = { service, part, layer: null };
  const misfit = ({ id }: ProductPlace): Product | undefined => {
    const product = catalogue.get(id);
    return product?.models.includes(model) === false ? product : undefined;
  };
  const found: Mismatch[] = [];
  const main = productAt(map, path);
  const product = main === undefined ? undefined : misfit(main);
  if (product !== undefined) {
    found.push({
      ...raisedSeverity(model, product, manifest, catalogue),
      title: TITLE,
      reason: `${name} uses ${product.name}, which is ${offer(product, model)}.`,
      remedy: adviceOn(product, model, catalogue),
      span: valueSpan(map, 'model'),
      path: [...path, 'model'],
      subject,
      cause: [product.id, model],
      edits: modelEdit(entry, product, manifest),
      product: product.id,
    });
  }
  for (const place of productsAt(map, path)) {
    const covered = misfit(place);
    if (covered === undefined) continue;
    found.push({
      ...raisedSeverity(model, covered, manifest, catalogue),
      title: TITLE,
      reason: `${name} also covers ${covered.name}, which is ${offer(covered, model)}.`,
      remedy: `Declare it as a separate service with \`model: ${covered.models[0]}\`.`,
      span: place.span,
      path: place.path,
      subject,
      cause: [covered.id, model],
      product: covered.id,
    });
  }
  return found;
}

/** A model that leaves the customer less than any that the product is offered under hides duties: an error. */
function raisedSeverity(
  model: PartModel,
  product: Product,
  { framework }: Manifest,
  catalogue: Catalogue,
): Pick<Violation, 'severity'> | undefined {
  if (framework === undefined) return undefined;
  const kinds = catalogue.kinds();
  const under = (one: PartModel): number => dutiesUnder(framework, one, product, kinds);
  const declared = under(model);
  const offered = product.models.map(under);
  return declared < Math.min(...offered) ? { severity: 'error' } : undefined;
}

/** How many duties a product leaves to the customer under a model. */
function dutiesUnder(
  framework: Framework,
  model: PartModel,
  product: Product,
  kinds: Kinds,
): number {
  const { layers } = decide(framework, model, { ...plainProfile, products: [product] }, kinds);
  return layers.filter(({ party }) => isDuty(party)).length;
}

/** The other model, if the product has only one and the entry declares a different one. */
function modelEdit({ path }: Entry, { models }: Product, manifest: Manifest): Edit[] {
  const [only, ...others] = models;
  if (only === undefined || others.length > 0) return [];
  return [setEdit(manifest, [...path, 'model'], only)];
}

/** A product of a hybrid service must fit one of its parts. */
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
      title: TITLE,
      reason: `${id} uses ${product.name}, which is ${offer(product, null)}. No part of this hybrid service is.`,
      remedy: "Name each part's product in that part, or check the models of the parts.",
      span: place.span,
      path: place.path,
      subject: { service: id, part: null, layer: null },
      cause: [product.id],
      product: product.id,
    });
  }
  return found;
}
