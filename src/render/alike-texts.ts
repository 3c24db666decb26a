// The JSON of a service that others are like, with holes where they differ.
import type {
  AlikeService,
  Hole,
  HoleKind,
  Place,
  ReportLayer,
  ReportService,
  RowWords,
  SaidLines,
  Template,
} from '../estate/report.ts';
import { jsonText } from './text/json-text.ts';

/** A hole in a service: no text of a manifest has this character. */
const MARK = '\0';

/** With the key of what may not be there at all. */
const HOLES = /(?:,"supports":)?"\\u0000(\d+)\\u0000"/;

/** The text of a service, by `textOf`, which writes any service; `hasSupports` if what they support depends on their ids. */
export function templateOf(
  alike: AlikeService,
  hasSupports: boolean,
  textOf: (service: ReportService) => string,
): Template {
  const marks = new Marks(alike, hasSupports);
  const parts = textOf(marks.service()).split(HOLES);
  return {
    pieces: parts.filter((_, at) => at % 2 === 0),
    holes: parts
      .filter((_, at) => at % 2 === 1)
      .map((number) => marks.holes[Number(number)] as Hole),
  };
}

/** What is in a hole: a list as JSON, and nothing for a service that supports nothing. */
export function valueText(kind: HoleKind, value: readonly string[]): string {
  if (kind !== 'supports') return jsonText(value);
  return value.length === 0 ? '' : `,"supports":${jsonText(value)}`;
}

/** A service with a mark in the place of each value that may differ. */
class Marks {
  readonly holes: Hole[] = [];
  readonly #alike: AlikeService;
  readonly #hasSupports: boolean;

  constructor(alike: AlikeService, hasSupports: boolean) {
    this.#alike = alike;
    this.#hasSupports = hasSupports;
  }

  service(): ReportService {
    const { like, row } = this.#alike;
    const isPart = like.part !== undefined;
    const hasName = !isPart || like.name === row.name?.text;
    const marked = {
      ...like,
      id: this.#mark('id', row, 0),
      name: hasName && row.name !== null ? this.#words(row.name) : like.name,
      // A part doesn't take that of its service.
      ...(row.description === null || isPart ? {} : { description: this.#words(row.description) }),
      location: this.#place(like.location),
      layers: like.layers.map((one) => this.#layer(one)),
    };
    return this.#hasSupports ? this.#withSupports(marked) : marked;
  }

  #layer(one: ReportLayer): ReportLayer {
    const { location } = one;
    if (location === null) return one;
    const { line, column } = location;
    const { lines, at } = this.#linesWith(line);
    const isNamed = at >= 0 && (lines.ownersAt(at, column) ?? []).length > 0;
    const owners = isNamed ? (this.#mark('owners', lines, at, column) as never) : one.owners;
    return { ...one, owners, location: this.#place(location) };
  }

  #place({ line, column }: Place): Place {
    const { lines, at } = this.#linesWith(line);
    return { line: at < 0 ? line : (this.#mark('line', lines, at) as never), column };
  }

  #words({ at, column }: RowWords): string {
    return this.#mark('words', this.#alike.row, at, column);
  }

  /** The functions come where a report has them. */
  #withSupports(service: ReportService): ReportService {
    const supports = this.#mark('supports', this.#alike.row, 0);
    const keys = Object.entries(service).flatMap(([key, value]) =>
      key === 'criticality'
        ? [[key, value] as const, ['supports', supports] as const]
        : [[key, value] as const],
    );
    return Object.fromEntries(keys) as unknown as ReportService;
  }

  /** The lines among which a line is: those of the service, or those above it. */
  #linesWith(line: number): { lines: SaidLines; at: number } {
    const { row, head } = this.#alike;
    const own = row.placeOf(line);
    if (own >= 0 || head === null) return { lines: row, at: own };
    return { lines: head, at: head.placeOf(line) };
  }

  #mark(kind: HoleKind, lines: SaidLines, at: number, column = 1): string {
    const { like, head } = this.#alike;
    const offset = lines.bytesBefore(at, column);
    const part = like.part ?? null;
    this.holes.push({ kind, isInHead: lines === head, at, column, offset, part });
    return `${MARK}${this.holes.length - 1}${MARK}`;
  }
}
