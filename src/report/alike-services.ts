// All services of a sifted manifest, each as itself or as similar to another.
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
      const lines = new Set(services.map(({ location }) => location.line));
      const hasParts = services.some(({ part }) => part !== undefined);
      const likes = new Map<number, readonly AlikeService[]>();
      for (let place = 0; rows.next(); place++) {
        const line = rows.lines[0] as number;
        // Parts begin on other lines than their service. Searching for every id would take as long as reading it.
        const all = hasParts || lines.has(line) ? listed.get(rows.id) : undefined;
        if (all === undefined) {
          yield* likes.get(sifted.likeAt(place)) ?? [];
          continue;
        }
        yield* all;
        const of = snapshot(rows);
        likes.set(
          line,
          all.map((like) => ({ like, of, row: rows })),
        );
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
function snapshot({ id, name, description, lines }: ServiceRow): AlikeService['of'] {
  return { id, name, description, lines: [...lines] };
}

/**
 * Whether all that may differ in services like one is where its row has it: its words, and the owners of each layer
 * that it owns itself. `ownName` is the name that a part has itself.
 */
export function isLikeItsRow(
  service: ReportService,
  row: ServiceRow,
  ownName: string | null = null,
): boolean {
  const { part, name, description, location, layers } = service;
  if (part === undefined) {
    if (location.line !== row.lines[0]) return false;
    if (row.name !== null && row.name !== name) return false;
    if (row.description !== null && row.description !== description) return false;
  } else {
    // Its own name stays, and that of its service differs.
    if (row.name !== null && (ownName === null) !== (row.name === name)) return false;
    if (isAstray(location.line, row)) return false;
  }
  return layers.every(({ location: place, owners }) => {
    if (place === null) return true;
    const at = row.lines.indexOf(place.line);
    if (at < 0) return !isAstray(place.line, row);
    const named = row.ownersAt(at, place.column);
    return named.length === 0 || areSame(named, owners);
  });
}

/** Whether a line is within a service, and none of its lines that say something. */
function isAstray(line: number, row: ServiceRow): boolean {
  return isWithin(line, row) && !row.lines.includes(line);
}

function isWithin(line: number, { lines }: ServiceRow): boolean {
  return line >= (lines[0] as number) && line <= (lines.at(-1) as number);
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
