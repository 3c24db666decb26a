// What is wrong with a catalogue whose shape is right: names that are taken, ids that lead nowhere, entries out of order.
import { fold } from './fold.mjs';

const typeKeys = ['terraform', 'terraform-legacy', 'cloudformation', 'arm'];

/** A catalogue whose shape is right -> what is wrong with it, one sentence a mistake. */
export function problemsOf(catalogue) {
  return [
    ...ofNames(catalogue),
    ...ofProviders(catalogue),
    ...ofOrder(catalogue),
    ...ofKinds(catalogue),
    ...ofProducts(catalogue),
    ...ofTypes(catalogue),
  ];
}

/** Every id, name and alias leads to one product. */
function ofNames({ products }) {
  const problems = [];
  const holders = new Map();
  const ids = new Set();
  for (const { id, name, aliases = [] } of products) {
    if (ids.has(id)) problems.push(`${id}: the id is there twice.`);
    ids.add(id);
    for (const text of [id, name, ...aliases]) {
      const key = fold(text);
      const holder = holders.get(key) ?? id;
      if (key === '') problems.push(`${id}: the name "${text}" has no letter or digit.`);
      else if (holder !== id) problems.push(`${id}: "${text}" is already a name of ${holder}.`);
      holders.set(key, holder);
    }
  }
  return problems;
}

function ofProviders({ providers, products }) {
  const used = new Set(products.map(({ provider }) => provider));
  const unlisted = products.filter(({ provider }) => !Object.hasOwn(providers, provider));
  return [
    ...unlisted.map(
      ({ id, provider }) =>
        `${id}: the provider "${provider}" is not listed. Add it under \`providers\`.`,
    ),
    ...Object.keys(providers)
      .filter((provider) => !used.has(provider))
      .map((provider) => `The provider "${provider}" has no product. Remove it.`),
  ];
}

/** By provider, then by id, so that there is one place to add a product. */
function ofOrder({ products }) {
  const problems = [];
  for (let at = 1; at < products.length; at++) {
    const { id, provider } = products[at];
    const before = products[at - 1];
    const isLater = before.provider < provider || (before.provider === provider && before.id < id);
    if (!isLater) problems.push(`${id}: it belongs before ${before.id} (by provider, then by id).`);
  }
  return problems;
}

/** Sentences about names that a list does not know. */
function unknown(where, what, names, known) {
  return [names ?? []]
    .flat()
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => `${where}: there is no ${what} "${name}".`);
}

function ofKinds({ kinds, traits, sources, products }) {
  const byId = Object.fromEntries(products.map((product) => [product.id, product]));
  const all = [...Object.entries(kinds), ...Object.entries(traits)];
  return all.flatMap(([id, { traits: own, models, rules }]) => [
    ...unknown(id, 'trait', own, traits),
    ...rules.flatMap((rule) => [
      ...unknown(id, 'source', rule.source, sources),
      ...unknown(`${id}, \`vendor-for\``, 'product', rule['vendor-for'], byId),
      ...notOffered(`${id}, a rule`, rule.models, models),
    ]),
  ]);
}

/** Models of a rule under which nothing is offered; `offered` is left out where all are. */
function notOffered(where, models = [], offered = undefined) {
  return models
    .filter((model) => offered?.includes(model) === false)
    .map((model) => `${where}: it isn't offered as ${model}.`);
}

/** The kind of a product under one of its models. */
export const kindOf = ({ kind }, model) => (typeof kind === 'string' ? kind : kind[model]);

function ofProducts({ kinds, traits, sources, products }) {
  const byId = Object.fromEntries(products.map((product) => [product.id, product]));
  return products.flatMap((product) => {
    const { id, models, overrides = {}, alike } = product;
    return [
      ...ofKind(product, kinds),
      ...unknown(id, 'trait', product.traits, traits),
      ...Object.entries(overrides).flatMap(([layer, rule]) => [
        ...unknown(`${id}, ${layer}`, 'source', rule.source, sources),
        ...notOffered(`${id}, ${layer}`, rule.models, models),
      ]),
      ...unknown(`${id}, \`alike\``, 'product', alike, byId),
      ...(alike?.includes(id) ? [`${id}: \`alike\` names the product itself.`] : []),
    ];
  });
}

function ofKind(product, kinds) {
  const { id, kind, models } = product;
  if (typeof kind !== 'string' && !sameItems(Object.keys(kind), models))
    return [`${id}: \`kind\` by model needs one for each of \`models\`, and no more.`];
  const missing = unknown(id, 'kind', typeof kind === 'string' ? kind : Object.values(kind), kinds);
  if (missing.length > 0 || product['models-because'] !== undefined) return missing;
  return models
    .filter((model) => !kinds[kindOf(product, model)].models.includes(model))
    .map(
      (model) =>
        `${id}: the kind ${kindOf(product, model)} isn't offered as ${model}. Say why in \`models-because\`.`,
    );
}

/** A type that reveals several products says how to distinguish them. */
function ofTypes({ products }) {
  const problems = [];
  const holders = new Map();
  for (const product of products) {
    for (const type of typeKeys.flatMap((key) => product[key] ?? [])) {
      const key = type.toLowerCase();
      holders.set(key, [...(holders.get(key) ?? []), product]);
    }
  }
  for (const [type, claims] of holders) {
    const isClear = (one) =>
      one.discriminator !== undefined ||
      claims.some((other) => other.alike?.includes(one.id) || one.alike?.includes(other.id));
    if (claims.length > 1 && !claims.every(isClear)) {
      const ids = claims.map(({ id }) => id).join(', ');
      problems.push(`The type ${type} reveals ${ids}. Add \`alike\` or a \`discriminator\`.`);
    }
  }
  return problems;
}

function sameItems(some, others) {
  return some.length === others.length && some.every((one) => others.includes(one));
}
