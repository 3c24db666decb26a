// Compiles schema/*.schema.json into src/generated/validate-*.js: checks without ajv at run time, and next to
// each what explanations need to know of the schema. Same schemas, same bytes. Run it after changing a schema;
// `--check` writes nothing and fails when a file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const { Ajv2020, _ } = ajv2020;
const standaloneCode = standalone.default;

/** The schema, and the name of the file. */
const targets = [
  ['cloud-services', 'manifest'],
  ['policy', 'policy'],
  ['framework', 'framework'],
];

/** Keywords for people and editors. They don't affect validation. */
const notes = new Set([
  '$schema',
  'title',
  'description',
  'examples',
  'enumDescriptions',
  'patternErrorMessage',
  'defaultSnippets',
  'doNotSuggest',
]);
const maps = new Set(['properties', 'patternProperties', '$defs']);
const literals = new Set(['enum', 'const', 'required', 'type']);

/**
 * A schema without its notes, and without properties that say the same as `additionalProperties`: they only
 * cost time. `minProperties` beside ignored `x-` keys becomes `minEntries`, which does not count those.
 * @param {any} schema
 * @returns {any}
 */
function slim(schema) {
  if (Array.isArray(schema)) return schema.map(slim);
  if (typeof schema !== 'object' || schema === null) return schema;
  /** @type {Record<string, any>} */
  const out = {};
  for (const [key, value] of Object.entries(schema)) {
    if (notes.has(key)) continue;
    if (literals.has(key)) out[key] = value;
    else if (maps.has(key)) out[key] = mapValues(value, slim);
    else out[key] = slim(value);
  }
  if (out.properties && typeof out.additionalProperties === 'object') {
    const rest = JSON.stringify(out.additionalProperties);
    const distinct = Object.entries(out.properties).filter(
      ([, one]) => JSON.stringify(one) !== rest,
    );
    out.properties = Object.fromEntries(distinct);
    if (distinct.length === 0) delete out.properties;
  }
  if (out.minProperties !== undefined && out.patternProperties?.['^x-'] === true) {
    out.minEntries = out.minProperties;
    delete out.minProperties;
  }
  return out;
}

/**
 * @param {Record<string, any>} map
 * @param {(value: any) => any} change
 */
function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/** So many errors of one file are kept, the rest are counted: a hostile file could have millions. */
const MOST = 100_000;

/**
 * `append` in place of ajv's `concat`, which copies all errors so far for every value with a new one; `push` and `drop`
 * in place of an array's own, which know no bound.
 */
const helpers = `function append(errors, more) {
if (errors === null) return more;
for (const one of more) push(errors, one);
errors.unkept = (errors.unkept ?? 0) + (more.unkept ?? 0);
return errors;
}
function push(errors, one) {
if (errors.length < ${MOST}) errors.push(one);
else errors.unkept = (errors.unkept ?? 0) + 1;
}
function drop(errors, least) {
if (least < errors.length) errors.length = least;
}`;

/**
 * The code of a check, as ajv writes it.
 * @param {any} schema
 * @returns {string}
 */
function compiled(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addKeyword({
    keyword: 'minEntries',
    type: 'object',
    schemaType: 'number',
    error: {
      message: 'too few entries',
      params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
    },
    code: (cxt) =>
      cxt.fail(
        _`Object.keys(${cxt.data}).filter((key) => !key.startsWith("x-")).length < ${cxt.schemaCode}`,
      ),
  });
  return standaloneCode(ajv, ajv.compile(slim(schema)));
}

/** @param {any} schema */
function validatorOf(schema) {
  const code = compiled(schema);
  const body = code
    .replace(/^"use strict";\s*/, '')
    .replace(/^export default [^\n]*\n/m, '')
    .replace(/vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g, 'append(vErrors, $1)')
    .replace(/vErrors\.push\((err\d+)\);/g, 'push(vErrors, $1);')
    .replace(/vErrors\.length = (_errs\d+);/g, 'drop(vErrors, $1);')
    .replace(
      /^export const validate = (\w+);/m,
      '/** @type {Validator} */\nexport const validate = $1;',
    );
  if (/\.concat\(|vErrors\.(?:push|length =)/.test(body))
    throw new Error('ajv joins errors in a way that is not known here');
  return `${withoutUnused(body).trim()}\n${helpers}`;
}

/** What a schema for `src/validate/acceptor.ts` may say. Another keyword would be ignored there. */
const acceptable = new Set(
  '$defs type const enum minimum required minEntries properties items allOf if then else'.split(
    ' ',
  ),
);

/**
 * A schema as data for the check that only accepts, with its patterns as source text, because nothing may put a pattern
 * together at run time.
 * @param {any} schema
 */
function acceptedOf(schema) {
  /** @type {string[]} */
  const patterns = [];
  /** @param {string} pattern */
  const placeOf = (pattern) => {
    if (!patterns.includes(pattern)) patterns.push(pattern);
    return patterns.indexOf(pattern);
  };

  /**
   * @param {any} one
   * @returns {any}
   */
  const plain = (one) => {
    if (typeof one !== 'object') return one;
    /** @type {Record<string, any>} */
    const out = {};
    for (const [key, value] of Object.entries(one)) {
      const said = saidBy[key];
      if (said !== undefined) Object.assign(out, said(value));
      else if (acceptable.has(key)) out[key] = part(key, value);
      else throw new Error(`${key} isn't known to the acceptor`);
    }
    return out;
  };

  /**
   * What a keyword says there under another name.
   * @type {Readonly<Record<string, (value: any) => Record<string, any>>>}
   */
  const saidBy = {
    $id: () => ({}),
    additionalProperties: (value) => ({ rest: plain(value) }),
    patternProperties: (value) => ({ ignores: isIgnored(value) }),
    propertyNames: (value) => ({ keys: placeOf(onlyPattern(value)) }),
    pattern: (value) => ({ pattern: placeOf(value) }),
    $ref: (value) => ({ $ref: value.replace('#/$defs/', '') }),
  };

  /**
   * @param {string} key
   * @param {any} value
   */
  const part = (key, value) => {
    if (maps.has(key)) return mapValues(value, plain);
    if (literals.has(key) || typeof value !== 'object') return value;
    return Array.isArray(value) ? value.map(plain) : plain(value);
  };

  const data = JSON.stringify(plain(slim(schema)));
  const regexes = patterns.map((one) => String(new RegExp(one)));
  return [
    "/** @typedef {import('../validate/acceptor.ts').AcceptedSchema} AcceptedSchema */",
    '/** @type {() => AcceptedSchema} */',
    `export const schema = () => JSON.parse(${quotedText(data)});`,
    '/** @type {() => RegExp[]} */',
    `export const patterns = () => [${regexes.join(', ')}];`,
  ].join('\n');
}

/** @param {any} value What keys with a pattern may be: there is one pattern, of keys that are ignored. */
function isIgnored(value) {
  if (JSON.stringify(value) === '{"^x-":true}') return true;
  throw new Error(`The acceptor knows no other keys by their form: ${JSON.stringify(value)}`);
}

/** @param {any} value What the keys of a map have to be. */
function onlyPattern({ pattern, ...more }) {
  if (typeof pattern === 'string' && Object.keys(more).length === 0) return pattern;
  throw new Error(`The acceptor knows keys by a pattern only: ${JSON.stringify(more)}`);
}

/** @param {string} text */
function quotedText(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/**
 * Drops the copies of whole schemas that ajv declares and then never names.
 * @param {string} code
 */
function withoutUnused(code) {
  return code.replace(/^const (schema\d+) = [^\n]*\n/gm, (line, name) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  );
}

/**
 * What explanations need to know of a schema, as the source text of plain objects that share what the schema
 * shares by `$ref`. See `Shape` in src/validate/shape.ts.
 * @param {any} root
 */
function shapeOf(root) {
  /** @type {Map<string, string>} */
  const known = new Map();
  /** @type {string[]} */
  const lines = [];

  /** @param {string} ref */
  const named = (ref) => {
    const name = ref.replace('#/$defs/', '');
    let variable = known.get(name);
    if (variable === undefined) {
      const text = objectOf(root.$defs[name]);
      variable = `${name}Shape`;
      known.set(name, variable);
      lines.push(`const ${variable} = ${text};`);
    }
    return variable;
  };

  /** @param {any} schema */
  const shapeText = (schema) => {
    if (typeof schema !== 'object') return '{}';
    return typeof schema.$ref === 'string' ? named(schema.$ref) : objectOf(schema);
  };

  /** @param {Record<string, any>} properties */
  const keysText = (properties) => {
    const keys = Object.entries(properties).map(
      ([key, value]) => `${JSON.stringify(key)}: ${shapeText(value)}`,
    );
    return `{ ${keys.join(', ')} }`;
  };

  /** @param {any} schema */
  const objectOf = (schema) => {
    /** @type {Map<string, string>} */
    const fields = new Map();
    for (const one of spread(schema, root)) {
      for (const [name, value] of Object.entries(wordsOf(one))) {
        if (value !== undefined && !fields.has(name)) fields.set(name, JSON.stringify(value));
      }
      if (one.properties !== undefined && !fields.has('keys')) {
        fields.set('keys', keysText(one.properties));
      }
      if (typeof one.additionalProperties === 'object') {
        fields.set('rest', shapeText(one.additionalProperties));
      }
      if (one.items !== undefined) fields.set('items', shapeText(one.items));
    }
    return `{ ${[...fields].map(([name, text]) => `${name}: ${text}`).join(', ')} }`;
  };

  lines.push(`/** @type {Shape} */\nexport const shape = ${objectOf(root)};`);
  return lines.join('\n');
}

/**
 * The fields of a `Shape` that hold no other shape.
 * @param {any} schema
 */
function wordsOf({ title, patternErrorMessage, pattern, propertyNames, examples, ...schema }) {
  return {
    title: title && title[0].toLowerCase() + title.slice(1),
    say: patternErrorMessage,
    free: pattern?.endsWith('}\\S') ? true : undefined,
    ids: propertyNames?.patternErrorMessage,
    values: schema.enum?.filter((/** @type {unknown} */ value) => value !== null),
    only: schema.const === undefined ? undefined : inline(schema.const),
    example: examples === undefined ? undefined : inline(examples[0]),
    required: schema.required,
  };
}

/**
 * A schema and those that apply to the same value, the outermost first. What only tightens another keyword's
 * map (`then: { required }`) is left out: it knows no more than the map itself.
 * @param {any} schema
 * @param {any} root
 * @returns {any[]}
 */
function spread(schema, root) {
  const out = [schema];
  for (const inner of [...(schema.allOf ?? []), schema.then, schema.else]) {
    if (typeof inner !== 'object' || inner.properties !== undefined) continue;
    const target = inner.$ref ? root.$defs[inner.$ref.replace('#/$defs/', '')] : inner;
    out.push(...spread(target, root));
  }
  return out;
}

/** @param {unknown} value */
function inline(value) {
  const text = String(value);
  return typeof value === 'string' && /^[@*&!%#`'"[\]{}|>?-]|: | #|[{}[\],]/.test(text)
    ? JSON.stringify(text)
    : text;
}

/** @param {string} file */
function read(file) {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

/** The files that are made, with their text. */
const files = targets.flatMap(([schemaName, name]) => {
  const schema = JSON.parse(read(`schema/${schemaName}.schema.json`));
  const head = `// Made from schema/${schemaName}.schema.json by scripts/build-validators.mjs. Change those, not this.`;
  const validator = [
    head,
    "/** @typedef {import('../validate/shape.ts').Validator} Validator */",
    "/** @typedef {import('../validate/shape.ts').Shape} Shape */",
    validatorOf(schema),
    shapeOf(schema),
    '',
  ];
  const made = [[`src/generated/validate-${name}.js`, validator.join('\n')]];
  // Manifests only: nearly all of those that are checked have no mistake, and there are many.
  if (name === 'manifest')
    made.push([`src/generated/accept-${name}.js`, `${head}\n${acceptedOf(schema)}\n`]);
  return made;
});

let stale = 0;
for (const [file, text] of files) {
  if (text.includes('require(')) throw new Error(`${file} would load something at run time`);
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(`../${file}`, import.meta.url), text);
  } else if (read(file) !== text) {
    console.error(`${file} is not what its schema says: run node scripts/build-validators.mjs`);
    stale++;
  }
}
process.exitCode = stale > 0 ? 1 : 0;
