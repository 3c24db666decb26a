import { grouped } from '../render/text/thousands.ts';
import { MAX_ENTRIES } from './limits.ts';
import { isMap, keySpan, keysOf, own, type Problem, type Source } from './source.ts';

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
      title: 'Too many services',
      reason: `The manifest has more than ${grouped(MAX_ENTRIES)} services and parts, counted up to \`${id}\`, so it wasn't checked.`,
      remedy: 'Split it: a repository can have several manifests.',
      ...keySpan(services, id),
    };
  }
  return undefined;
}
