import type { Delta } from '../../estate/change.ts';
import type {
  AlikeService,
  Chunk,
  Report,
  ReportLayer,
  ReportMatrix,
  ReportService,
} from '../../estate/report.ts';
import type { RolledUp } from '../../estate/rolled-up.ts';
import { compactService } from '../../report/tally.ts';
import { templateOf, valueText } from '../alike-texts.ts';
import type { RenderContext } from '../renderer.ts';
import { inChunks } from '../text/chunks.ts';
import { jsonRows, jsonText, rows } from '../text/json-text.ts';

/**
 * The report as JSON, with one service, finding or change per line: a person can read it, `diff` and `grep` can use it,
 * and a large estate is never one string in memory.
 */
export function* renderJson(
  report: Report,
  { compact = false }: Pick<RenderContext, 'compact'> = {},
): Generator<Chunk> {
  const { manifests, findings, delta, matrices, crosswalk, register, rollup, ...head } = report;
  const isCompact = compact || rollup?.detail === 'compact';
  yield `{\n${Object.entries(head)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${jsonText(value)}`)
    .join(',\n')},\n  "manifests": [`;
  const layers = new LayerTexts();
  let between = '\n';
  const shown = (one: ReportService) => (isCompact ? compactService(one) : one);
  const textOf = (one: ReportService) => serviceText(shown(one), layers);
  const writer = {
    textOf,
    templateOf: (alike: AlikeService, hasSupports: boolean) =>
      templateOf(alike, hasSupports, (one) => jsonText(shown(one))),
    valueText,
    between: ',\n      ',
  };
  for (const { services, all, ...manifest } of manifests) {
    yield `${between}    ${jsonText(manifest).slice(0, -1)},"services":[`;
    yield* inChunks(all?.written(writer) ?? rows(services, '      ', textOf));
    yield ']}';
    between = ',\n';
  }
  yield `${manifests.length > 0 ? '\n  ' : ''}],\n  "findings": [`;
  yield* inChunks(jsonRows(findings, '    '));
  yield `${findings.length > 0 ? '\n  ' : ''}],\n  "delta": `;
  yield* deltaText(delta);
  yield* matricesText(matrices);
  yield `,\n  "crosswalk": ${jsonText(crosswalk)},\n  "register": ${jsonText(register)}`;
  if (rollup !== undefined) yield* rollupText(rollup);
  yield '\n}\n';
}

function* rollupText({ repositories, owners, ending, ...head }: RolledUp): Generator<string> {
  yield `,\n  "rollup": ${jsonText(head).slice(0, -1)}`;
  for (const [key, list] of Object.entries({ repositories, owners, ending })) {
    yield `,"${key}":[`;
    yield* inChunks(jsonRows(list, '    '));
    yield `${list.length > 0 ? '\n  ' : ''}]`;
  }
  yield '}';
}

/** What a layer asks and is responsible for, one layer per line, after everything about the estate. */
function* matricesText(matrices: readonly ReportMatrix[]): Generator<string> {
  yield ',\n  "matrices": [';
  let between = '\n';
  for (const { layers, ...matrix } of matrices) {
    yield `${between}    ${jsonText(matrix).slice(0, -1)},"layers":[`;
    yield* inChunks(jsonRows(layers, '      '));
    yield ']}';
    between = ',\n';
  }
  yield `${matrices.length > 0 ? '\n  ' : ''}]`;
}

function* deltaText(delta: Delta | null): Generator<string> {
  if (delta === null) {
    yield 'null';
    return;
  }
  const { changes, ...head } = delta;
  yield `${jsonText(head).slice(0, -1)},"changes":[`;
  yield* inChunks(jsonRows(changes, '    '));
  yield `${changes.length > 0 ? '\n  ' : ''}]}`;
}

function serviceText({ layers, ...head }: ReportService, texts: LayerTexts): string {
  let text = `${jsonText(head).slice(0, -1)},"layers":[`;
  let between = '';
  for (const layer of layers) {
    text += between + texts.of(layer);
    between = ',';
  }
  return `${text}]}`;
}

/** How many lists of owners are cached: with more, few of them recur. */
const MOST_KNOWN = 10_000;

interface Known {
  readonly layer: ReportLayer;
  /** Up to the location. */
  readonly text: string;
}

/** Layers as JSON. In a large estate few differ in more than their place, so most of their text is cached. */
class LayerTexts {
  readonly #byOwners = new Map<readonly string[], Known>();
  readonly #byLayer = new Map<string, Known>();
  /** What follows the line, by the column. */
  readonly #columns: string[] = [];

  of(layer: ReportLayer): string {
    const { owners, location } = layer;
    const known = owners.length === 0 ? this.#byLayer.get(layer.layer) : this.#byOwners.get(owners);
    const text = known !== undefined && isAlike(known.layer, layer) ? known.text : this.#add(layer);
    if (location == null) return `${text}null}`;
    return `${text}{"line":${location.line}${this.#column(location.column)}`;
  }

  #column(column: number): string {
    this.#columns[column] ??= `,"column":${column}}}`;
    return this.#columns[column];
  }

  #add(layer: ReportLayer): string {
    const { location: _, ...facts } = layer;
    const text = `${jsonText(facts).slice(0, -1)},"location":`;
    const known = { layer, text };
    if (layer.owners.length === 0) this.#byLayer.set(layer.layer, known);
    else if (this.#byOwners.size < MOST_KNOWN) this.#byOwners.set(layer.owners, known);
    return text;
  }
}

/** Whether two layers with the same owners differ in their place only. */
function isAlike(one: ReportLayer, other: ReportLayer): boolean {
  return (
    one.layer === other.layer &&
    one.status === other.status &&
    one.party === other.party &&
    one.origin === other.origin &&
    one.derived === other.derived &&
    one.because === other.because &&
    one.clause === other.clause &&
    one.reason === other.reason &&
    one.waiver === undefined &&
    other.waiver === undefined &&
    one.inherited === other.inherited &&
    one.statusSince === other.statusSince &&
    one.ownersSince === other.ownersSince
  );
}
