import type { Manifest, Service } from '../../estate/manifest.ts';
import { onceForEach } from '../../estate/once-for-each.ts';

const byId = onceForEach(
  ({ services }: Manifest) => new Map(services.map((one): [string, Service] => [one.id, one])),
);

/** The service of a manifest with an id. To look through all of them for each finding would take the square. */
export function serviceById(manifest: Manifest, id: string): Service | undefined {
  return byId(manifest).get(id);
}
