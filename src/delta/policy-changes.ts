import type { ChangeOf } from '../estate/change.ts';
import type { RegisterBlock } from '../estate/dora-register.ts';
import type { OscalBlock } from '../estate/export-settings.ts';
import { type Policy, ruleSetting, type WrittenPolicy, withDefaults } from '../policy/policy.ts';
import { describe } from '../policy/read-products.ts';
import { describeProvider } from '../policy/register-block.ts';
import { listText } from './field-changes.ts';

/** The name of a setting as it is written in the file, and its value as text; `null` if it isn't set. */
type Setting = readonly [name: string, value: string | null];

type Readers<T> = { readonly [Key in keyof T]-?: (value: T[Key]) => readonly Setting[] };

/** A setting that is a list of texts. */
function list(name: string): (texts: readonly string[] | null) => readonly Setting[] {
  return (texts) => [[name, listText(texts ?? [])]];
}

/** A setting that is one text. */
function text(name: string): (value: string | null) => readonly Setting[] {
  return (value) => [[name, value]];
}

/** Every setting of a policy: one that is missing here doesn't compile. */
const settings: Readers<Omit<WrittenPolicy, 'file'>> = {
  extends: text('extends'),
  manifests: list('manifests'),
  framework: text('framework'),
  addOns: list('add-ons'),
  rules: (rules) =>
    Object.entries(rules).flatMap(([id, { severity = null, options }]) => [
      [ruleSetting(id), severity] as const,
      ...Object.entries(options).map(
        ([name, value]) => [ruleSetting(id, name), String(value)] as const,
      ),
    ]),
  gate: (gate) => read(gate, { failOn: text('gate.fail-on'), scope: text('gate.scope') }),
  discovery: (discovery) =>
    read(discovery, {
      include: list('discovery.include'),
      alsoInclude: list('discovery.also-include'),
      exclude: list('discovery.exclude'),
      ignore: list('discovery.ignore'),
    }),
  providersAsOwners: list('providers-as-owners'),
  products: (products) =>
    products.map((product) => [`products.${product.id}`, describe(product)] as const),
  register: registerSettings,
  oscal: (oscal) => (oscal === null ? [] : read(oscal, oscalReaders)),
  fedramp: (fedramp) => eachOf('fedramp.certified', fedramp?.certified ?? {}),
};

const oscalReaders: Readers<Omit<OscalBlock, 'file' | 'line'>> = {
  version: text('oscal.version'),
  profile: text('oscal.profile'),
  systemId: text('oscal.system-id'),
  systemName: text('oscal.system-name'),
  description: text('oscal.description'),
  boundary: text('oscal.boundary'),
  status: text('oscal.status'),
  sensitivity: text('oscal.sensitivity'),
  information: list('oscal.information'),
  authorized: (dates) => eachOf('oscal.authorized', dates),
};

/** A setting for each key of a map of texts. */
function eachOf(name: string, map: Readonly<Record<string, string>>): Setting[] {
  return Object.entries(map).map(([key, value]) => [`${name}.${key}`, value]);
}

function registerSettings(register: RegisterBlock | null): Setting[] {
  if (register === null) return [];
  const { lei, name, country, type, authority } = register;
  const { providers, functions, reliance, sensitivity } = register;
  const each = <T>(key: string, map: Readonly<Record<string, T>>, show: (one: T) => string) =>
    Object.entries(map).map(([id, one]): Setting => [`register.${key}.${id}`, show(one)]);
  const facts = Object.entries({ lei, name, country, type, authority });
  return [
    ...facts.map(([key, value]): Setting => [`register.${key}`, value]),
    ...each('providers', providers, describeProvider),
    ...each('functions', functions, (services) => listText(services) ?? ''),
    ...each('reliance', reliance, String),
    ...each('sensitivity', sensitivity, String),
  ];
}

/**
 * What a change does to the policy, setting by setting, by their names. `whole` are both policies with what they
 * extend: what the extended policy adds or takes away is shown too.
 */
export function policyChanges(
  before: WrittenPolicy,
  after: WrittenPolicy,
  whole?: readonly [before: Policy, after: Policy],
): ChangeOf<'policy'>[] {
  // If a policy extends another, the value of a setting that it omits isn't known here.
  const isWhole = before.extends === null && after.extends === null;
  const written = differences(
    isWhole ? withDefaults(before) : before,
    isWhole ? withDefaults(after) : after,
  );
  if (whole === undefined) return written;
  const shown = new Set(written.map(({ setting }) => setting));
  const brought = differences(...whole).filter(({ setting }) => !shown.has(setting));
  return [...written, ...brought];
}

function differences(before: WrittenPolicy, after: WrittenPolicy): ChangeOf<'policy'>[] {
  const [old, now] = [new Map(read(before, settings)), new Map(read(after, settings))];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((setting): ChangeOf<'policy'>[] => {
    const [from, to] = [old.get(setting) ?? null, now.get(setting) ?? null];
    return from === to ? [] : [{ kind: 'policy', setting, before: from, after: to }];
  });
}

function read<T>(value: T, readers: Readers<T>): Setting[] {
  const keys = Object.keys(readers) as (keyof T)[];
  return keys.flatMap((key) => [...readers[key](value[key])]);
}
