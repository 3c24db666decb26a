import type { Manifest, Service } from '../../estate/manifest.ts';

const byId = new WeakMap<Manifest, ReadonlyMap<string, Service>>();

/** The service of a manifest with an id. To look through all of them for each finding would take the square. */
export function serviceById(manifest: Manifest, id: string): Service | undefined {
  let services = byId.get(manifest);
  if (services === undefined) {
    services = new Map(manifest.services.map((one) => [one.id, one]));
    byId.set(manifest, services);
  }
  return services.get(id);
}
