import type { Policy } from '../policy/policy.ts';
import type { Delta } from '../report/report.ts';

/** What a change does to the policy, setting by setting, in words. */
export function policyChanges(before: Policy, after: Policy): Delta['policy'] {
  const old = settings(before);
  const now = settings(after);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((what) => {
    const [from, to] = [old.get(what) ?? 'not set', now.get(what) ?? 'not set'];
    return from === to ? [] : [{ what, before: from, after: to }];
  });
}

function settings(policy: Policy): Map<string, string> {
  const found = new Map<string, string>([
    ['gate.fail-on', policy.gate.failOn],
    ['gate.scope', policy.gate.scope],
    ['manifests', policy.manifests.join(', ')],
  ]);
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
