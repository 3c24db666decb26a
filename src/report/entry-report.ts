import { linesOf } from '../parse/lines.ts';
import type { Source } from '../parse/source.ts';
import { cellSpan } from '../resolve/cells.ts';
import type { Cell, Entry } from '../resolve/estate.ts';
import type { Place, ReportLayer, ReportService } from './report.ts';

/**
 * What a report says of one entry. Its layers are made when they are read: there are ten times as many as services,
 * and what writes a report reads them once.
 */
export class EntryReport implements ReportService {
  readonly id: string;
  readonly name: string | null;
  readonly provider: string | null;
  readonly product: string | null;
  readonly model: ReportService['model'];
  readonly environment: string | null;
  readonly criticality: string | null;
  readonly agreement: ReportService['agreement'];
  readonly location: Place;
  readonly #entry: Entry;
  readonly #source: Source;

  constructor(entry: Entry, source: Source) {
    const { part, agreement } = entry;
    this.id = entry.service;
    // Only parts have one: a field would be there for all.
    if (part !== null) Object.assign(this, { part });
    this.name = entry.name ?? entry.product?.name ?? null;
    this.provider = entry.provider;
    this.product = entry.productId;
    this.model = entry.model;
    this.environment = entry.environment;
    this.criticality = entry.criticality;
    const url = agreement?.url ?? entry.document;
    this.agreement = url === null ? null : { url, reviewed: agreement?.reviewed ?? null };
    this.location = linesOf(source).at(entry.key.start);
    this.#entry = entry;
    this.#source = source;
  }

  get layers(): readonly ReportLayer[] {
    return this.#entry.cells.map((cell) => this.#layer(cell));
  }

  /** For whoever writes a report as it is. */
  toJSON(): ReportService {
    return { ...this, layers: this.layers };
  }

  #layer(cell: Cell): ReportLayer {
    const span = cellSpan(this.#entry, cell);
    return {
      layer: cell.layer.id,
      party: cell.party,
      from: cell.from,
      status: cell.status,
      owners: cell.owners,
      inherited: cell.level > 0,
      location: span === null ? null : linesOf(this.#source).at(span.start),
    };
  }
}
