// The catalogue as what a run loads: one module a use, each pure ASCII, because Node reads such a file fastest.
import { fold } from './fold.mjs';
import { kindsFile, productsFile } from './read.mjs';

export const head = (file) =>
  `// Made from ${file} by scripts/build-catalogue.mjs. Change those, not this.`;
const camelCase = (key) => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

const typeKeys = ['terraform-provider', 'terraform', 'terraform-legacy', 'cloudformation', 'arm'];

/** Keys that nearly every product has, in one letter. */
const shortKeys = { name: 'n', provider: 'p', kind: 'k', models: 'm' };

/** What only people and search ask for: a check reads none of it. */
const listingKeys = ['aliases', 'exact-only', 'category', 'site', 'tier'];

/**
 * Products by id, one a line and sorted, so that a run finds a few without reading the others. What is usual is left
 * out: see src/catalogue/unpack.ts.
 */
export function renderProducts({ providers, products }) {
  const names = Object.entries(providers).sort(([one], [other]) => byText(one, other));
  return [
    head(productsFile),
    `export const providers = ${lines(names)};`,
    `export const products = ${lines(sorted(products).map(({ id, ...facts }) => [id, packed(facts)]))};\n`,
  ].join('\n');
}

/** The rest of each product, in the same form. */
export function renderListings({ products }) {
  const rows = sorted(products).map(({ id, ...facts }) => {
    const own = Object.entries(facts).filter(
      ([key, value]) => listingKeys.includes(key) && !isUsual(key, value, facts),
    );
    return [id, Object.fromEntries(own.map(([key, value]) => [camelCase(key), value]))];
  });
  return [head(productsFile), `export const listings = ${lines(rows)};\n`].join('\n');
}

/** The id that each name leads to, folded; without names that are an id themselves. */
export function renderNames({ products }) {
  const found = new Map();
  for (const { id, name, aliases = [] } of products) {
    for (const text of [id, name, ...aliases]) {
      const key = fold(text);
      if (key !== id) found.set(key, id);
    }
  }
  const rows = [...found].sort(([one], [other]) => byText(one, other));
  return [head(productsFile), `export const names = ${lines(rows)};\n`].join('\n');
}

/** The types that reveal each product, in the same form. */
export function renderTypes({ products, moreTypes = new Map() }) {
  const rows = sorted(products).flatMap(({ id, ...given }) => {
    const terraform = [...(given.terraform ?? []), ...(moreTypes.get(id) ?? [])];
    const facts = terraform.length === 0 ? given : { ...given, terraform };
    const types = Object.entries(facts).filter(([key]) => typeKeys.includes(key));
    return types.length === 0
      ? []
      : [[id, Object.fromEntries(types.map(([key, value]) => [camelCase(key), value]))]];
  });
  return [head(productsFile), `export const types = ${lines(rows)};\n`].join('\n');
}

/** Kinds, traits and sources as they are, one a line, with keys as code has them. */
export function renderKinds({ kinds, traits, sources }) {
  const texts = Object.entries({ kinds, traits, sources }).map(
    ([name, all]) => `export const ${name} = ${lines(Object.entries(mapped(all)))};`,
  );
  return `${[head(kindsFile), ...texts].join('\n')}\n`;
}

/** With the keys of rules as code has them; ids of kinds, traits and sources stay as they are. */
function mapped(value) {
  if (Array.isArray(value)) return value.map(mapped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key === 'vendor-for' ? 'vendorFor' : key,
      mapped(one),
    ]),
  );
}

const notPacked = [...typeKeys, ...listingKeys];

function packed(facts) {
  const row = {};
  for (const [key, value] of Object.entries(facts)) {
    if (notPacked.includes(key) || isUsual(key, value, facts)) continue;
    row[shortKeys[key] ?? camelCase(key)] = key === 'models' ? value.join(' ') : value;
  }
  return row;
}

function isUsual(key, value, { kind }) {
  if (key === 'model-source') return value === 'derived';
  if (key === 'tier') return value === 'core';
  return key === 'category' && value === kind;
}

function sorted(products) {
  return [...products].sort((one, other) => byText(one.id, other.id));
}

function lines(rows) {
  return quoted(rows.map(([id, row]) => `${json(id)}:${json(row)}\n`).join(''));
}

/** JSON in ASCII. */
export function json(value) {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text in single quotes, over as many lines as it has: a template takes Node twice the time to read. */
export function quoted(text) {
  return `'\\\n${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n\\\n')}'`;
}
