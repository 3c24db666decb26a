// All services of a sifted manifest, each as itself or as similar to another.
import type {
  AllServices,
  Chunk,
  ReportService,
  SaidLines,
  ServiceRow,
  ServiceWriter,
} from '../estate/report.ts';

/** Which functions of the business a service or a part supports. */
export type SupportsOf = (service: string, part: string | null) => readonly string[];

/** A manifest without services that are like others. */
export interface Sifted {
  /** Writes all of them. `listed` are those that were examined themselves, by their ids. */
  readonly written: (all: {
    readonly listed: ReadonlyMap<string, readonly ReportService[]>;
    readonly supportsOf: SupportsOf | null;
    readonly writer: ServiceWriter;
  }) => Iterable<Chunk>;
}

/** All services of a manifest in the order of its file. */
export function allServices(
  services: readonly ReportService[],
  sifted: Sifted,
  supportsOf: SupportsOf | null,
): AllServices {
  const listed = byId(services);
  return { written: (writer) => sifted.written({ listed, supportsOf, writer }) };
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

/** Where a service is written. */
export interface Written {
  readonly row: ServiceRow;
  /** What is above it, if that differs in manifests with services like it. */
  readonly head: SaidLines | null;
  /** The name that a part has itself. */
  readonly ownName: string | null;
}

/**
 * Whether all that may differ in services like one is where its row has it: its words, and the owners of each layer,
 * which it owns itself or which are named above it.
 */
export function isLikeItsRow(service: ReportService, { row, head, ownName }: Written): boolean {
  const { part, name, description, location, layers } = service;
  if (part === undefined) {
    if (location.line !== row.lines[0]) return false;
    if (row.name !== null && row.name.text !== name) return false;
    if (row.description !== null && row.description.text !== description) return false;
  } else {
    // Its own name stays, and that of its service differs.
    if (row.name !== null && (ownName === null) !== (row.name.text === name)) return false;
    if (isAstray(location.line, row) || isAbove(location.line, head, row)) return false;
  }
  return layers.every(({ location: place, owners }) => {
    if (place === null) return true;
    const own = row.placeOf(place.line);
    if (own >= 0) return areNamed(owners, row, own, place.column);
    if (isAstray(place.line, row)) return false;
    if (head === null || !isBefore(place.line, row)) return true;
    const above = head.placeOf(place.line);
    // A mark at the start of a file isn't a column.
    return above > 0 && areNamed(owners, head, above, place.column);
  });
}

/** Whether a line names these owners, or nobody who may differ. */
function areNamed(
  owners: readonly string[],
  lines: SaidLines,
  at: number,
  column: number,
): boolean {
  const named = lines.ownersAt(at, column);
  return named !== undefined && (named.length === 0 || areSame(named, owners));
}

/** Whether a line is within a service, and none of its lines that say something. */
function isAstray(line: number, row: ServiceRow): boolean {
  return isWithin(line, row) && row.placeOf(line) < 0;
}

function isWithin(line: number, { lines }: ServiceRow): boolean {
  return line >= (lines[0] as number) && line <= (lines.at(-1) as number);
}

/** Whether a line is above the services, where that may differ, and none of the lines there that say something. */
function isAbove(line: number, head: SaidLines | null, row: ServiceRow): boolean {
  return head !== null && isBefore(line, row) && head.placeOf(line) < 0;
}

function isBefore(line: number, { lines }: ServiceRow): boolean {
  return line < (lines[0] as number);
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
