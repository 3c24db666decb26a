import type { Source } from '../estate/source.ts';
import type { Value } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';

/** GitHub compares handles without case, and mail does so with addresses. */
function folded(owner: string): string {
  return owner.trim().toLowerCase();
}

/** Every text by which manifests name one owner: what was asked for, the ids that declare it, and what they declare. */
export function namesOf(owner: string, sources: readonly Source[]): (name: string) => boolean {
  const names = new Set([folded(owner)]);
  for (const { value } of sources) {
    for (const [id, texts] of declaredIn(value)) {
      const all = [id, ...texts].map(folded);
      if (all.some((one) => names.has(one))) for (const one of all) names.add(one);
    }
  }
  return (name) => names.has(folded(name));
}

/** The handles and addresses that declare a team or a person; a name isn't one of them, for two may share it. */
function declaredIn(root: Value | undefined): [string, string[]][] {
  if (root === undefined || !isMap(root)) return [];
  return ['teams', 'people'].flatMap((key) => {
    const all = own(root, key);
    if (!isMap(all)) return [];
    return Object.entries(all).map(([id, one]): [string, string[]] => [id, contactsOf(one)]);
  });
}

function contactsOf(declared: Value): string[] {
  if (!isMap(declared)) return [];
  return ['github', 'email', 'contact'].flatMap((key) => {
    const value = own(declared, key);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  });
}
