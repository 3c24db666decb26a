/**
 * Makes a check from a schema that only accepts: a function for each part of it, made when a value first gets there. As
 * generated code the same check was a sixth of what a run of ten services compiles.
 */

/** What a schema may say, as `scripts/build-validators.mjs` leaves it for this check. */
export interface AcceptedSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, AcceptedSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** The place of a pattern in the list that comes with the schema. */
  readonly pattern?: number;
  readonly minimum?: number;
  readonly required?: readonly string[];
  /** How many keys a map needs besides those that it ignores. */
  readonly minEntries?: number;
  /** The pattern for each key. */
  readonly keys?: number;
  readonly properties?: Readonly<Record<string, AcceptedSchema | boolean>>;
  /** Whether keys that begin with `x-` may have any value. */
  readonly ignores?: boolean;
  /** What is under any other key. */
  readonly rest?: AcceptedSchema | boolean;
  readonly items?: AcceptedSchema;
  readonly allOf?: readonly AcceptedSchema[];
  readonly if?: AcceptedSchema;
  readonly then?: AcceptedSchema;
  readonly else?: AcceptedSchema;
}

type Accepts = (value: unknown) => boolean;

type Keyed = Readonly<Record<string, unknown>>;

const always: Accepts = () => true;
const never: Accepts = () => false;

/** A schema, and its patterns -> whether a value keeps to it. */
export function acceptorOf(root: AcceptedSchema, patterns: readonly RegExp[]): Accepts {
  const named = new Map<string, Accepts>();

  function made(schema: AcceptedSchema | boolean): Accepts {
    if (schema === true) return always;
    if (schema === false) return never;
    if (schema.$ref !== undefined) return atNeed(schema.$ref);
    const all = plain(schema);
    if (schema.items !== undefined) all.push(listOf(made(schema.items)));
    if (isAboutMaps(schema)) all.push(mapOf(schema));
    for (const one of schema.allOf ?? []) all.push(made(one));
    if (schema.if !== undefined) all.push(decided(schema));
    const [only] = all;
    if (only !== undefined && all.length === 1) return only;
    return (value) => {
      for (const one of all) if (!one(value)) return false;
      return true;
    };
  }

  function atNeed(ref: string): Accepts {
    return (value) => {
      let one = named.get(ref);
      if (one === undefined) {
        one = made(root.$defs?.[ref] ?? false);
        named.set(ref, one);
      }
      return one(value);
    };
  }

  /** What a schema says of the value alone. */
  function plain(schema: AcceptedSchema): Accepts[] {
    const all: Accepts[] = [];
    if (schema.type !== undefined) all.push(ofType(schema.type));
    if ('const' in schema) all.push((value) => value === schema.const);
    if (schema.enum !== undefined) all.push(oneOf(schema.enum));
    if (schema.pattern !== undefined) all.push(textLike(schema.pattern));
    if (schema.minimum !== undefined) all.push(atLeast(schema.minimum));
    return all;
  }

  function textLike(pattern: number): Accepts {
    const regex = patterns[pattern] as RegExp;
    return (value) => typeof value !== 'string' || regex.test(value);
  }

  function decided(schema: AcceptedSchema): Accepts {
    const { else: other = true } = schema;
    const asked = made(schema.if as AcceptedSchema);
    const yes = made(schema.then ?? true);
    const no = made(other);
    return (value) => (asked(value) ? yes(value) : no(value));
  }

  function mapOf(schema: AcceptedSchema): Accepts {
    const { required = [], minEntries = 0, rest = true } = schema;
    const ids = schema.keys === undefined ? undefined : (patterns[schema.keys] as RegExp);
    const known = Object.entries(schema.properties ?? {});
    const under = new Map(known.map(([key, one]) => [key, made(one)]));
    const other = made(rest);
    const entry = (key: string, value: unknown): boolean => {
      if (ids?.test(key) === false) return false;
      const one = under.get(key);
      if (one?.(value) === false) return false;
      return one !== undefined || isIgnored(schema, key) || other(value);
    };
    return (value) => {
      if (!isKeyed(value)) return true;
      for (const key of required) if (!Object.hasOwn(value, key)) return false;
      let entries = 0;
      for (const key of Object.keys(value)) {
        if (!entry(key, value[key])) return false;
        if (!key.startsWith('x-')) entries++;
      }
      return entries >= minEntries;
    };
  }

  return made(root);
}

function isIgnored({ ignores = false }: AcceptedSchema, key: string): boolean {
  return ignores && key.startsWith('x-');
}

function isAboutMaps(schema: AcceptedSchema): boolean {
  const { required, minEntries, keys, properties, rest } = schema;
  return [required, minEntries, keys, properties, rest].some((one) => one !== undefined);
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(one: Accepts): Accepts {
  return (value) => !Array.isArray(value) || value.every(one);
}

function oneOf(values: readonly unknown[]): Accepts {
  return (value) => values.includes(value);
}

function atLeast(least: number): Accepts {
  return (value) => typeof value !== 'number' || value >= least;
}

function ofType(type: string | readonly string[]): Accepts {
  if (typeof type === 'string') return (value) => typeOf(value) === type || isInteger(value, type);
  return (value) => type.includes(typeOf(value));
}

function isInteger(value: unknown, type: string): boolean {
  return type === 'integer' && Number.isInteger(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
