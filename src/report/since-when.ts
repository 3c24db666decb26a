import type { Report, ReportLayer, ReportManifest, ReportService } from '../estate/report.ts';

/** How a duty was last seen. */
interface Seen {
  readonly status: string;
  readonly statusSince: string;
  readonly owners: string;
  readonly ownersSince: string;
}

/**
 * What names a duty across reports: repository, estate, service, part and layer, so that a file can move. The file
 * counts only if two files have a service with the same name.
 */
export function dutyNames({
  manifests,
}: Report): (manifest: ReportManifest, service: ReportService, layer: string) => string {
  const nameOf = ({ estate, repository = '' }: ReportManifest, { id, part = '' }: ReportService) =>
    JSON.stringify([repository, estate, id, part]);
  const files = new Map<string, number>();
  for (const manifest of manifests)
    for (const service of manifest.services) {
      const name = nameOf(manifest, service);
      files.set(name, (files.get(name) ?? 0) + 1);
    }
  return (manifest, service, layer) => {
    const name = nameOf(manifest, service);
    return `${name} ${(files.get(name) ?? 0) > 1 ? manifest.file : ''} ${layer}`;
  };
}

/** Whether a layer is a duty, with an owner or without. */
export function isFollowed({ status }: ReportLayer): boolean {
  return status === 'owned' || status === 'unowned' || status === 'waived';
}

/**
 * Follows the reports on one estate, the oldest first: since when each duty has had its status and its owners. It keeps
 * the last state of each duty. A duty that a report doesn't have starts again when it comes back.
 */
export class SinceWhen {
  #duties = new Map<string, Seen>();

  /** The next report. */
  add(report: Report): void {
    const now = new Map<string, Seen>();
    const nameOf = dutyNames(report);
    for (const manifest of report.manifests)
      for (const service of manifest.services)
        for (const layer of service.layers) {
          if (!isFollowed(layer)) continue;
          const name = nameOf(manifest, service, layer.layer);
          now.set(name, seen(layer, this.#duties.get(name), report.today));
        }
    this.#duties = now;
  }

  /** The last report that was added, with the days in its layers. */
  dated(report: Report): Report {
    const nameOf = dutyNames(report);
    const manifests = report.manifests.map((manifest) => ({
      ...manifest,
      services: manifest.services.map((service) => ({
        ...service,
        layers: service.layers.map((layer) => {
          const found = isFollowed(layer)
            ? this.#duties.get(nameOf(manifest, service, layer.layer))
            : undefined;
          if (found === undefined) return layer;
          const { statusSince, ownersSince } = found;
          return { ...layer, statusSince, ...(layer.owners.length === 0 ? {} : { ownersSince }) };
        }),
      })),
    }));
    return { ...report, manifests };
  }
}

function seen(layer: ReportLayer, before: Seen | undefined, today: string): Seen {
  const { status } = layer;
  // GitHub compares handles without case.
  const owners = layer.owners.map((owner) => owner.toLowerCase()).join(' ');
  return {
    status,
    statusSince: before?.status === status ? before.statusSince : today,
    owners,
    ownersSince: before?.owners === owners ? before.ownersSince : today,
  };
}
