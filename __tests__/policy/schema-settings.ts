import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly type?: string | readonly string[];
  readonly else?: Schema;
  readonly items?: Schema;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readFileSync('schema/policy.schema.json', 'utf8'));

/** A setting of a policy by its keys, with two values that differ from each other; none where it has but one. */
export type SchemaSetting = readonly [keys: string[], values: unknown[]];

function* settingsIn(node: Schema, keys: readonly string[] = []): Generator<SchemaSetting> {
  const { $ref, properties, type, examples = [] } = node;
  const name = $ref?.split('/').at(-1);
  if (name !== undefined) {
    yield* settingsIn(schema.$defs?.[name] ?? {}, keys);
  } else if (node.else !== undefined) {
    yield* settingsIn(node.else, keys);
  } else if (properties !== undefined) {
    for (const [key, one] of Object.entries(properties)) yield* settingsIn(one, [...keys, key]);
  } else if (node.enum !== undefined) yield [[...keys], node.enum.slice(0, 2)];
  else if (type === 'integer') yield [[...keys], [7, 8]];
  else if (type === 'string') yield [[...keys], [examples[0] ?? 'aws', 'acme/other/p.yml@v1']];
  else if (node.items?.$ref !== undefined) yield [[...keys], []];
  else if (node.const === undefined) yield [[...keys], [['one'], ['one', 'two']]];
  else yield [[...keys], []];
}

/** Every setting that the schema of a policy has. */
export const schemaSettings: readonly SchemaSetting[] = [...settingsIn(schema)];

/** The name of a setting, as findings and the comment write it: a rule's severity has the name of the rule. */
export function nameOf(keys: readonly string[]): string {
  return keys.join('.').replace(/^(rules\..*)\.severity$/, '$1');
}
