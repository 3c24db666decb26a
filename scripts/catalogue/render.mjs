// The catalogue as what a run loads: one module a use, each pure ASCII, because Node reads such a file fastest.
import { kindsFile, productsFile } from './read.mjs';

const head = (file) =>
  `// Made from ${file} by scripts/build-catalogue.mjs. Change those, not this.`;
const camelCase = (key) => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

const typeKeys = ['terraform-provider', 'terraform', 'terraform-legacy', 'cloudformation', 'arm'];

/** Keys that nearly every product has, in one letter. */
const shortKeys = {
  name: 'n',
  provider: 'p',
  category: 'c',
  kind: 'k',
  models: 'm',
  site: 's',
  tier: 't',
  aliases: 'a',
};

/**
 * Products by id, one a line and sorted, so that a run finds a few without reading the others. What is usual is left
 * out: see `unpacked` in src/catalogue/rows.ts.
 */
export function renderProducts({ providers, products }) {
  const names = Object.entries(providers).sort(([one], [other]) => byText(one, other));
  return [
    head(productsFile),
    `export const providers = ${json(Object.fromEntries(names))};`,
    `export const products = ${lines(sorted(products).map(({ id, ...facts }) => [id, packed(facts)]))};\n`,
  ].join('\n');
}

/** The types that reveal each product, in the same form. */
export function renderTypes({ products }) {
  const rows = sorted(products).flatMap(({ id, ...facts }) => {
    const types = Object.entries(facts).filter(([key]) => typeKeys.includes(key));
    return types.length === 0
      ? []
      : [[id, Object.fromEntries(types.map(([key, value]) => [camelCase(key), value]))]];
  });
  return [head(productsFile), `export const types = ${lines(rows)};\n`].join('\n');
}

/** Kinds, traits and sources as they are, with keys as code has them. */
export function renderKinds({ kinds, traits, sources }) {
  const all = { kinds, traits, sources };
  const text = JSON.stringify(all, (_, value) => (isPlain(value) ? renamed(value) : value));
  return [head(kindsFile), `export const kinds = ${template(text)};\n`].join('\n');
}

function isPlain(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Keys of rules only: ids of kinds, traits and sources stay as they are. */
function renamed(value) {
  if (!Object.hasOwn(value, 'vendor-for')) return value;
  const { 'vendor-for': vendorFor, ...rest } = value;
  return { ...rest, vendorFor };
}

function packed(facts) {
  const row = {};
  for (const [key, value] of Object.entries(facts)) {
    if (typeKeys.includes(key) || isUsual(key, value, facts)) continue;
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
  return template(rows.map(([id, row]) => `${json(id)}:${json(row)}\n`).join(''));
}

/** JSON in ASCII. */
function json(value) {
  return ascii(JSON.stringify(value));
}

function ascii(text) {
  return text.replace(
    /[^\n -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function template(text) {
  return `\`${ascii(text).replace(/[\\`]|\$\{/g, '\\$&')}\``;
}
