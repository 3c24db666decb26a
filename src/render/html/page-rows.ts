import type { ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { originNames } from '../text/origins.ts';
import { visible } from '../text/plain.ts';
import { factsOf } from './entry-facts.ts';
import type { PageCell, PageData, PageFact, PageLayer } from './page-data.ts';
import { pageStatuses } from './page-data.ts';

/** Values by number: the same one gets the same number. */
class Numbered<Value> {
  readonly #numbers = new Map<string, number>();
  readonly all: Value[] = [];

  /** The number of the value with this key, made if it is new. */
  of(key: string, make: () => Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.length;
    this.#numbers.set(key, number);
    this.all.push(make());
    return number;
  }
}

/** What the page says about a layer, wherever it appears. */
export type LayerText = (layer: string) => PageLayer;

/** Gathers the entries of a report into what the page's script reads. */
export class PageRows {
  readonly #layers = new Numbered<PageLayer>();
  readonly #cells = new Numbered<PageCell>();
  readonly #patterns = new Numbered<readonly number[]>();
  readonly #tallies: (readonly number[] | null)[] = [];
  readonly #facts = new Numbered<PageFact>();
  readonly #files = new Numbered<string>();
  readonly #repositories: string[] = [];
  readonly #textOf: LayerText;
  readonly #columns = {
    ids: [] as string[],
    parts: [] as string[],
    names: [] as string[],
    models: [] as string[],
    criticalities: [] as string[],
    lines: [] as number[],
    fileOf: [] as number[],
    patternOf: [] as number[],
    factsOf: [] as number[][],
  };

  constructor(textOf: LayerText) {
    this.#textOf = textOf;
  }

  /** Adds an entry, with the layers that it has. */
  add(
    { file, repository = '' }: ReportManifest,
    service: ReportService,
    layers: readonly ReportLayer[],
  ): void {
    const to = this.#columns;
    to.ids.push(visible(service.id));
    to.parts.push(visible(service.part ?? ''));
    to.names.push(visible(service.name ?? ''));
    to.models.push(service.model ?? '');
    to.criticalities.push(visible(service.criticality ?? ''));
    to.lines.push(service.location.line);
    const number = this.#files.of(file, () => visible(file));
    this.#repositories[number] = visible(repository);
    to.fileOf.push(number);
    const pattern = layers.map((layer) => this.#cell(layer));
    const { cells } = service;
    const tally = cells === undefined ? null : pageStatuses.map((status) => cells[status]);
    const key = tally === null ? pattern.join() : `only ${tally.join()}`;
    const row = this.#patterns.of(key, () => pattern);
    this.#tallies[row] = tally;
    to.patternOf.push(row);
    to.factsOf.push(factsOf(service).map((fact) => this.#facts.of(fact.join('\n'), () => fact)));
  }

  /** Everything that was added. */
  get data(): PageData {
    return {
      layers: this.#layers.all,
      cells: this.#cells.all,
      patterns: this.#patterns.all,
      tallies: this.#tallies,
      facts: this.#facts.all,
      files: this.#files.all,
      repositories: this.#repositories,
      ...this.#columns,
    };
  }

  #cell(cell: ReportLayer): number {
    const { layer, party, origin, derived, status, owners, because, clause, reason, waiver } = cell;
    const marks = marksOf(cell);
    const terms =
      waiver === undefined ? '' : `${waiver.reason}\n${waiver.expires}\n${waiver.approvedBy}`;
    const why = `${because ?? ''}\n${clause ?? ''}\n${reason ?? ''}`;
    const key = `${layer}\n${party}\n${origin}\n${derived}\n${status}\n${owners.join('\t')}\n${why}\n${terms}`;
    return this.#cells.of(key, () => [
      this.#layers.of(layer, () => this.#textOf(layer)),
      pageStatuses.indexOf(status),
      marks,
      owners.map(visible),
      remarksOf(cell).map(visible),
    ]);
  }
}

/** `~` shared with the provider, `*` departs from the framework, `°` derived. */
export function marksOf({ party, origin, derived }: ReportLayer): string {
  return `${party === 'shared' ? '~' : ''}${origin === 'framework' ? '' : '*'}${derived ? '°' : ''}`;
}

function remarksOf(cell: ReportLayer): string[] {
  const { party, origin, derived, because, clause, reason, waiver } = cell;
  return [
    party === 'shared' ? 'Shared with the provider.' : null,
    origin === 'framework' ? null : `Departs from the framework ${originNames[origin]}.`,
    because === undefined ? null : because,
    clause === undefined ? null : `Clause: ${clause}`,
    reason === undefined ? null : `Reason: ${reason}`,
    derived ? 'Derived: no source states it.' : null,
    waiver === undefined
      ? null
      : `Waived until ${waiver.expires}, approved by ${waiver.approvedBy}: ${waiver.reason}`,
  ].filter((text) => text !== null);
}
