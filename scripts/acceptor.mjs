/**
 * Writes the code that says whether a value is what a schema wants, and nothing else. Every run asks that first, and
 * most manifests are right: this is a fifth of the code that ajv needs to say what is wrong, and where. It knows the
 * keywords that our schemas have, and throws at any other; a test compares it with ajv.
 */
const known = new Set([
  '$id',
  '$ref',
  '$defs',
  'type',
  'enum',
  'const',
  'pattern',
  'items',
  'allOf',
  'if',
  'then',
  'else',
  'required',
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  'minEntries',
]);

const ofMaps = ['required', 'properties', 'additionalProperties', 'propertyNames', 'minEntries'];

const types = {
  string: (v) => `typeof ${v} === "string"`,
  array: (v) => `Array.isArray(${v})`,
  object: (v) => `isMap(${v})`,
  null: (v) => `${v} === null`,
};

const runtime = `const { hasOwn, keys } = Object;
function isMap(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A manifest has few texts many times, and asking a pattern costs more than looking one up. */
function remembered(pattern) {
const known = new Set();
return (text) => {
if (known.has(text)) return true;
if (!pattern.test(text)) return false;
if (known.size < 1000) known.add(text);
return true;
};
}`;

/**
 * A schema -> the source text of a module that exports \`accepts\`.
 * @param {any} schema
 */
export function acceptorOf(schema) {
  const writer = new Writer(schema);
  const body = writer.condition(schema, 'value');
  return [
    runtime,
    ...writer.lines,
    '/** @type {(value: unknown) => boolean} */',
    `export const accepts = (value) => ${body};`,
    '',
  ].join('\n');
}

class Writer {
  lines = [];
  #root;
  #named = new Map();
  #constants = new Map();

  constructor(root) {
    this.#root = root;
  }

  /** An expression that is true where the value of a variable is what a schema wants. */
  condition(schema, v) {
    if (typeof schema === 'boolean') return String(schema);
    for (const keyword of Object.keys(schema)) {
      if (!known.has(keyword)) throw new Error(`The acceptor does not know \`${keyword}\`.`);
    }
    const all = [...this.#ofValue(schema, v), ...this.#ofMap(schema, v)];
    return all.length === 0 ? 'true' : all.join(' && ');
  }

  #ofValue(schema, v) {
    const all = [];
    if (schema.$ref !== undefined) all.push(`${this.#definition(schema.$ref)}(${v})`);
    const wanted = [schema.type ?? []].flat();
    if (wanted.length > 0) all.push(either(wanted.map((type) => types[type](v))));
    if (schema.enum !== undefined) all.push(this.#oneOf(schema.enum, v));
    if (schema.const !== undefined) all.push(`${v} === ${JSON.stringify(schema.const)}`);
    if (schema.pattern !== undefined) {
      const fits = `${this.#pattern(schema.pattern)}(${v})`;
      all.push(schema.type === 'string' ? fits : either([`!(${types.string(v)})`, fits]));
    }
    if (schema.items !== undefined) {
      const each = `${v}.every((item) => ${this.condition(schema.items, 'item')})`;
      all.push(schema.type === 'array' ? each : either([`!${types.array(v)}`, each]));
    }
    for (const one of schema.allOf ?? []) all.push(this.condition(one, v));
    if (schema.if !== undefined) {
      const [test, yes, no] = [schema.if, schema.then ?? true, schema.else ?? true];
      const branches = [test, yes, no].map((one) => `(${this.condition(one, v)})`);
      all.push(`(${branches[0]} ? ${branches[1]} : ${branches[2]})`);
    }
    return all;
  }

  #ofMap(schema, v) {
    if (!ofMaps.some((keyword) => schema[keyword] !== undefined)) return [];
    const name = this.#constant('keysOf', JSON.stringify(schema), () => this.#mapFunction(schema));
    return [schema.type === 'object' ? `${name}(${v})` : either([`!isMap(${v})`, `${name}(${v})`])];
  }

  /** The rest of a function on a map. */
  #mapFunction(schema) {
    const { required = [], properties = {}, minEntries } = schema;
    const lines = required.map((key) => `if (!hasOwn(map, ${JSON.stringify(key)})) return false;`);
    if (minEntries !== undefined)
      lines.push(
        `if (keys(map).filter((key) => !key.startsWith("x-")).length < ${minEntries}) return false;`,
      );
    const isOpen = schema.additionalProperties === undefined && schema.propertyNames === undefined;
    if (isOpen) {
      for (const [key, one] of Object.entries(properties)) {
        const name = JSON.stringify(key);
        const fits = this.condition(one, `map[${name}]`);
        if (fits !== 'true') lines.push(`if (hasOwn(map, ${name}) && !(${fits})) return false;`);
      }
    } else lines.push(...this.#keyLoop(schema));
    return `(map) => {\n${lines.join('\n')}\nreturn true;\n}`;
  }

  #keyLoop({ properties = {}, patternProperties, additionalProperties = true, propertyNames }) {
    if (JSON.stringify(patternProperties) !== '{"^x-":true}')
      throw new Error('The acceptor wants every map to let keys with x- pass.');
    // A loop over the object itself, and not over a list of its keys, which would have to be made.
    const lines = ['for (const key in map) {', 'const value = map[key];'];
    if (propertyNames !== undefined)
      lines.push(
        `if (!(${this.condition({ type: 'string', ...propertyNames }, 'key')})) return false;`,
      );
    const rest = this.condition(additionalProperties, 'value');
    const otherwise = `if (!key.startsWith("x-")${rest === 'false' ? '' : ` && !(${rest})`}) return false;`;
    const cases = new Map();
    for (const [key, one] of Object.entries(properties)) {
      const condition = this.condition(one, 'value');
      cases.set(condition, [...(cases.get(condition) ?? []), key]);
    }
    if (cases.size === 0) lines.push(otherwise);
    else {
      lines.push('switch (key) {');
      for (const [condition, keys] of cases) {
        lines.push(...keys.map((key) => `case ${JSON.stringify(key)}:`));
        lines.push(`if (!(${condition})) return false;`, 'break;');
      }
      lines.push('default:', otherwise, '}');
    }
    return [...lines, '}'];
  }

  #definition(ref) {
    const key = ref.replace('#/$defs/', '');
    let name = this.#named.get(key);
    if (name === undefined) {
      name = `is${key[0].toUpperCase()}${key.slice(1)}`;
      this.#named.set(key, name);
      const condition = this.condition(this.#root.$defs[key], 'value');
      this.lines.push(`const ${name} = (value) => ${condition};`);
    }
    return name;
  }

  #oneOf(values, v) {
    return `${this.#constant('words', JSON.stringify(values), (text) => `new Set(${text})`)}.has(${v})`;
  }

  #pattern(source) {
    const make = (text) => `remembered(new RegExp(${text}, "u"))`;
    return this.#constant('fits', JSON.stringify(source), make);
  }

  /** The name of a constant, which is made once for each key. */
  #constant(kind, key, make) {
    const whole = `${kind} ${key}`;
    let name = this.#constants.get(whole);
    if (name === undefined) {
      const value = make(key);
      name = `${kind}${this.#constants.size}`;
      this.#constants.set(whole, name);
      this.lines.push(`const ${name} = ${value};`);
    }
    return name;
  }
}

function either(conditions) {
  return conditions.length === 1 ? conditions[0] : `(${conditions.join(' || ')})`;
}
