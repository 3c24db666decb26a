import type { ReportManifest } from '../../estate/report.ts';

/**
 * The layers that the columns of a manifest's table stand for: those of the entry that has most, then what others
 * have besides, each in its entry's order.
 */
export function layerColumns(manifest: ReportManifest): string[] {
  let most: ReportManifest['services'][number] | undefined;
  for (const service of manifest.services) {
    if (service.layers.length > (most?.layers.length ?? 0)) most = service;
  }
  const columns = new Set(most?.layers.map((layer) => layer.layer));
  for (const service of manifest.services) {
    for (const { layer } of service.layers) columns.add(layer);
  }
  return [...columns];
}

/** How many unowned duties a manifest has in each layer. */
export function unownedByLayer(manifest: ReportManifest): Map<string, number> {
  const unowned = new Map<string, number>();
  for (const service of manifest.services) {
    for (const { layer, status } of service.layers) {
      if (status === 'unowned') unowned.set(layer, (unowned.get(layer) ?? 0) + 1);
    }
  }
  return unowned;
}
