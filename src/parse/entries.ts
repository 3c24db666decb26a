import type { Problem, Source } from '../estate/source.ts';
import { grouped } from '../text/thousands.ts';
import { MAX_ENTRIES } from './limits.ts';
import { isMap, keySpan, keysOf, own } from './source.ts';

/** The problem that a manifest has more services and parts than one may hold, at the first that is too many. */
export function tooManyEntries(source: Source): Problem | undefined {
  const root = source.value;
  const services = isMap(root) ? own(root, 'services') : undefined;
  if (!isMap(services)) return undefined;
  let count = 0;
  for (const id of keysOf(services)) {
    const service = own(services, id);
    const parts = isMap(service) ? own(service, 'parts') : undefined;
    count += 1 + (isMap(parts) ? keysOf(parts).length : 0);
    if (count <= MAX_ENTRIES) continue;
    return {
      message: `More than ${grouped(MAX_ENTRIES)} services and parts in one manifest, \`${id}\` being one too many, so it was not checked. Split it: several manifests are allowed in one repository.`,
      ...keySpan(services, id),
    };
  }
  return undefined;
}
