import type { Delta } from '../estate/report.ts';
import { type WrittenPolicy, withDefaults } from '../policy/policy.ts';

/** What a change does to the policy, setting by setting, in words. */
export function policyChanges(before: WrittenPolicy, after: WrittenPolicy): Delta['policy'] {
  // Where one extends another, nobody knows here what holds where it says nothing.
  const isWhole = before.extends === null && after.extends === null;
  const [old, now] = isWhole
    ? [settings(withDefaults(before)), settings(withDefaults(after))]
    : [settings(before), settings(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((what) => {
    const [from, to] = [old.get(what) ?? 'not set', now.get(what) ?? 'not set'];
    return from === to ? [] : [{ what, before: from, after: to }];
  });
}

function settings(policy: WrittenPolicy): Map<string, string> {
  const { gate, manifests } = policy;
  const found = new Map<string, string>();
  if (gate.failOn !== null) found.set('gate.fail-on', gate.failOn);
  if (gate.scope !== null) found.set('gate.scope', gate.scope);
  if (manifests !== null) found.set('manifests', manifests.join(', '));
  if (policy.framework !== null) found.set('framework', policy.framework);
  if (policy.extends !== null) found.set('extends', policy.extends);
  for (const [id, { severity, options }] of Object.entries(policy.rules)) {
    if (severity !== undefined) found.set(`rules.${id}`, severity);
    for (const [name, value] of Object.entries(options))
      found.set(`rules.${id}.${name}`, String(value));
  }
  for (const [name, globs] of Object.entries(policy.discovery)) {
    if (globs.length > 0) found.set(`discovery.${name}`, globs.join(', '));
  }
  if (policy.providersAsOwners.length > 0) {
    found.set('providers-as-owners', policy.providersAsOwners.join(', '));
  }
  return found;
}
