// All services of a sifted manifest, each as itself or as like another.
import type { AlikeService, AllServices, ReportService, ServiceRow } from '../estate/report.ts';

/** The rows of a manifest, one after another. */
export interface Rows extends ServiceRow {
  readonly next: () => boolean;
}

/** `rows` starts to read; `likeAt` says at which line the service is that one in this place is like. */
export interface Sifted {
  readonly rows: () => Rows;
  readonly likeAt: (place: number) => number;
}

/** All services of a manifest in the order of its file. */
export function allServices(services: readonly ReportService[], sifted: Sifted): AllServices {
  return {
    *[Symbol.iterator]() {
      const rows = sifted.rows();
      const listed = byId(services);
      const likes = new Map<number, Omit<AlikeService, 'row'>>();
      for (let place = 0; rows.next(); place++) {
        const all = listed.get(rows.id);
        const like = likes.get(sifted.likeAt(place));
        if (all === undefined && like !== undefined) {
          yield { ...like, row: rows };
          continue;
        }
        for (const one of all ?? []) yield one;
        const [service] = all ?? [];
        if (service !== undefined)
          likes.set(rows.lines[0] as number, { like: service, of: snapshot(rows) });
      }
    },
  };
}

function byId(services: readonly ReportService[]): ReadonlyMap<string, readonly ReportService[]> {
  const all = new Map<string, ReportService[]>();
  for (const one of services) {
    const same = all.get(one.id);
    if (same === undefined) all.set(one.id, [one]);
    else same.push(one);
  }
  return all;
}

/** What a service is like has been read before it, and is asked about afterwards. */
function snapshot({ id, name, description, lines }: ServiceRow): Omit<ServiceRow, 'ownersAt'> {
  return { id, name, description, lines: [...lines] };
}

/**
 * Whether all that may differ in services like one is where its row has it: its words, and the owners of each layer
 * that it owns itself.
 */
export function isLikeItsRow(service: ReportService, row: ServiceRow): boolean {
  if (service.part !== undefined || service.location.line !== row.lines[0]) return false;
  if (row.name !== null && row.name !== service.name) return false;
  if (row.description !== null && row.description !== service.description) return false;
  return service.layers.every(({ location, owners }) => {
    const at = location === null ? -1 : row.lines.indexOf(location.line);
    if (location === null || at < 0) return location === null || !isWithin(location.line, row);
    const named = row.ownersAt(at, location.column);
    return named.length === 0 || areSame(named, owners);
  });
}

function isWithin(line: number, { lines }: ServiceRow): boolean {
  return line >= (lines[0] as number) && line <= (lines.at(-1) as number);
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
