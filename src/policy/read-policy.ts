// In: a policy file. Out: the policy that applies.
import type { Location, Severity, Wording } from '../estate/finding.ts';
import type { FailOn, Scope } from '../estate/gate.ts';
import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { locate } from '../parse/line-index.ts';
import { isMap, own } from '../parse/values.ts';
import { validatePolicy } from '../validate/policy-shape.ts';
import { readFedramp, readOscal } from './export-blocks.ts';
import type { RuleSetting, WrittenPolicy } from './policy.ts';
import { readProducts } from './read-products.ts';
import { readRegister } from './register-block.ts';

/** A mistake in a policy. It stops the check, because nobody chose that gate. */
export interface PolicyProblem extends Location, Wording {}

/** A policy file's source -> what it says, or everything that is wrong with it. */
export function readPolicy(
  source: Source,
): { policy: WrittenPolicy } | { problems: PolicyProblem[] } {
  const wrong = source.problems.length > 0 ? source.problems : validatePolicy(source);
  if (wrong.length > 0) {
    const problems = wrong.map((one) => ({
      title: one.title,
      reason: one.reason,
      remedy: one.remedy,
      ...locate(source, 'span' in one ? one.span : one),
    }));
    return { problems };
  }
  // An empty file, or comments only: a policy that sets nothing.
  return { policy: toPolicy(source, isMap(source.value) ? source.value : {}) };
}

function toPolicy(source: Source, root: ValueMap): WrittenPolicy {
  const gate = mapAt(root, 'gate');
  const discovery = mapAt(root, 'discovery');
  const manifests = texts(own(root, 'manifests'));
  return {
    file: source.file,
    extends: text(own(root, 'extends')),
    manifests: manifests.length > 0 ? manifests : null,
    framework: text(own(root, 'framework')),
    addOns: texts(own(root, 'add-ons')),
    rules: Object.fromEntries(
      Object.entries(mapAt(root, 'rules'))
        .filter(([id]) => !id.startsWith('x-'))
        .map(([id, value]) => [id, toSetting(value)]),
    ),
    gate: {
      failOn: text(own(gate, 'fail-on')) as FailOn | null,
      scope: text(own(gate, 'scope')) as Scope | null,
    },
    discovery: {
      include: texts(own(discovery, 'include')),
      alsoInclude: texts(own(discovery, 'also-include')),
      exclude: texts(own(discovery, 'exclude')),
      ignore: texts(own(discovery, 'ignore')),
    },
    providersAsOwners: texts(own(root, 'providers-as-owners')),
    products: readProducts(own(root, 'products')),
    register: readRegister(source),
    oscal: readOscal(source),
    fedramp: readFedramp(source),
  };
}

function toSetting(value: Value): RuleSetting {
  if (!isMap(value)) return { severity: value as Severity | 'off', options: {} };
  const severity = text(own(value, 'severity')) as Severity | 'off' | null;
  const options = Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
  return { ...(severity === null ? {} : { severity }), options };
}

function mapAt(map: ValueMap, key: string): ValueMap {
  const value = own(map, key);
  return isMap(value) ? value : {};
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: Value | undefined): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
