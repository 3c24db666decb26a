import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../run-cli.ts';

/** The official schemas of the exports, as fixtures/export-schemas has them. */
const folder = join(root, '__tests__/fixtures/export-schemas');

type Json = Readonly<Record<string, unknown>>;

function schemaAt(path: string): Json {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

/** RFC 3986: the characters that an address may have, with whole escapes. */
const REFERENCE = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i;

/** What the schemas call formats, more strictly than some validators. */
const formats = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': (text: string) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text)),
  email: /^[\w%+-]+(?:\.[\w%+-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)+$/i,
  'idn-email': /^[^\s@]+@[^\s@]+$/u,
  uri: (text: string) => /^[a-z][a-z\d+.-]*:/i.test(text) && REFERENCE.test(text),
  'uri-reference': REFERENCE,
  'iri-reference': REFERENCE,
};

function compiled(ajv: Ajv | Ajv2020, schema: Json): ValidateFunction {
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  return ajv.compile(schema);
}

const lax = { strict: false, allErrors: true } as const;

function cycloneDx(): ValidateFunction {
  const ajv = new Ajv(lax);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    const { $id: _, ...schema } = schemaAt(`cyclonedx-1.7/${name}.schema.json`);
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return compiled(ajv, schemaAt('cyclonedx-1.7/bom-1.7.schema.json'));
}

function oscal(version: string, model: 'ssp' | 'component'): ValidateFunction {
  return compiled(new Ajv(lax), schemaAt(`oscal-${version}/oscal_${model}_schema.json`));
}

/** The part of the overview alone. Its own schema accepts any other key, so that a slip would pass: here none does. */
function thirdParty(): ValidateFunction {
  const name = 'fedramp-certification-package-overview-schema-2026-06-24.json';
  const { properties, $defs, $schema } = schemaAt(`fedramp-2026-06-24/${name}`) as {
    readonly properties: Readonly<Record<string, Json>>;
    readonly $defs: Json;
    readonly $schema: string;
  };
  const { thirdPartyInformationResources: part } = properties;
  const closed = { ...part, additionalProperties: false };
  return compiled(new Ajv2020(lax), {
    $schema,
    $defs,
    type: 'object',
    required: ['thirdPartyInformationResources'],
    additionalProperties: false,
    properties: { thirdPartyInformationResources: closed },
  });
}

const makers = {
  cyclonedx: cycloneDx,
  'plan 1.2.2': () => oscal('1.2.2', 'ssp'),
  'plan 1.1.2': () => oscal('1.1.2', 'ssp'),
  'components 1.2.2': () => oscal('1.2.2', 'component'),
  'components 1.1.2': () => oscal('1.1.2', 'component'),
  fedramp: thirdParty,
} as const;

const made = new Map<keyof typeof makers, ValidateFunction>();

/** What the official schema says against a document; empty if nothing. */
export function schemaErrors(name: keyof typeof makers, document: unknown): string[] {
  const validate = made.get(name) ?? makers[name]();
  made.set(name, validate);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

/** Calls for every map of a document, with its path. */
export function eachMap(value: unknown, visit: (map: Json, path: string) => void, path = ''): void {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) eachMap(item, visit, `${path}/${at}`);
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Json, path);
    for (const [key, item] of Object.entries(value)) eachMap(item, visit, `${path}/${key}`);
  }
}

const lists = (value: unknown): Json[] => (Array.isArray(value) ? value : []);

/** Lists of a map in which a key has one value twice. */
function twiceIn(map: Json): string[] {
  const unique = [
    ['by-components', 'component-uuid'],
    ['responsible-roles', 'role-id'],
    ['implemented-requirements', 'control-id'],
  ] as const;
  return unique.flatMap(([list, key]) => {
    const keys = lists(map[list]).map((one) => one[key]);
    return new Set(keys).size < keys.length ? [`${list} has a ${key} twice`] : [];
  });
}

/** What OSCAL's metaschema asks and its JSON Schema doesn't hold: unique ids, and references that lead somewhere. */
export function oscalErrors(document: unknown): string[] {
  const [body] = Object.values(document as Readonly<Record<string, Json>>);
  if (body === undefined) return ['no body'];
  const metadata = body.metadata as Json;
  const system = body['system-implementation'] as Json | undefined;
  const known = {
    party: new Set(lists(metadata.parties).map(({ uuid }) => uuid)),
    role: new Set(lists(metadata.roles).map(({ id }) => id)),
    component: new Set(lists(system?.components ?? body.components).map(({ uuid }) => uuid)),
  };
  const errors: string[] = [];
  const uuids = new Set<unknown>();
  eachMap(body, (map, path) => {
    const say = (what: string) => errors.push(`${path}: ${what}`);
    if (map.uuid !== undefined && uuids.size === uuids.add(map.uuid).size) say('a second uuid');
    const parties = [...lists(map['party-uuids']), ...lists(map['member-of-organizations'])];
    for (const uuid of [...parties, map['party-uuid'] ?? parties[0]])
      if (uuid !== undefined && !known.party.has(uuid)) say(`no party ${uuid}`);
    for (const role of [map['role-id'], ...lists(map['role-ids'])])
      if (role !== undefined && !known.role.has(role)) say(`no role ${role}`);
    const component = map['component-uuid'];
    if (component !== undefined && !known.component.has(component)) say('no component');
    for (const twice of twiceIn(map)) say(twice);
    if (map['implementation-status'] !== undefined) say('claims implementation');
  });
  return errors;
}
