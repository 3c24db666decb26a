import type { Cell, Entry } from '../estate/manifest.ts';
import type { Place, ReportLayer, ReportService } from '../estate/report.ts';
import type { Lines } from '../parse/line-index.ts';
import { cellStart } from '../resolve/cells.ts';

const nothing = {};

/** Why a cell departs, and what the entry cites for it. */
function evidenceOf({ ground, split }: Cell): Pick<ReportLayer, 'because' | 'clause' | 'reason'> {
  if (ground !== null) return { because: ground.because };
  if (split === null) return nothing;
  const { clause, reason } = split;
  return { ...(clause === null ? {} : { clause }), ...(reason === null ? {} : { reason }) };
}

function waiverOf({ waiver }: Cell): Pick<ReportLayer, 'waiver'> {
  if (waiver === null) return nothing;
  const { reason, expires, approvedBy } = waiver;
  return { waiver: { reason, expires, approvedBy } };
}

/**
 * What a report says of one entry. Its layers are made when they are read: there are ten times as many as services,
 * and what writes a report reads them once.
 */
export class EntryReport implements ReportService {
  // Declared alone, so that they come in the order in which they are set: only parts have a `part`.
  declare readonly id: string;
  declare readonly part?: string;
  declare readonly name: string | null;
  declare readonly provider: string | null;
  declare readonly product: string | null;
  declare readonly kind?: string;
  declare readonly traits?: readonly string[];
  declare readonly model: ReportService['model'];
  declare readonly environment: string | null;
  declare readonly criticality: string | null;
  declare readonly agreement: ReportService['agreement'];
  declare readonly location: Place;
  readonly #entry: Entry;
  readonly #lines: Lines;

  /** `lines` are those of the entry's manifest. */
  constructor(entry: Entry, lines: Lines) {
    const { part, agreement } = entry;
    this.id = entry.service;
    if (part !== null) this.part = part;
    this.name = entry.name ?? entry.product?.name ?? null;
    this.provider = entry.provider;
    this.product = entry.productId;
    if (entry.kind !== null) this.kind = entry.kind.id;
    if (entry.traits.length > 0) this.traits = entry.traits;
    this.model = entry.model;
    this.environment = entry.environment;
    this.criticality = entry.criticality;
    const url = agreement?.url ?? entry.document;
    this.agreement = url === null ? null : { url, reviewed: agreement?.reviewed ?? null };
    this.location = lines.at(entry.key.start);
    this.#entry = entry;
    this.#lines = lines;
  }

  get layers(): readonly ReportLayer[] {
    const layers: ReportLayer[] = [];
    for (const cell of this.#entry.cells) {
      const start = cellStart(this.#entry, cell);
      layers.push({
        layer: cell.layer.id,
        party: cell.party,
        origin: cell.origin,
        derived: cell.derived,
        ...evidenceOf(cell),
        status: cell.status,
        owners: cell.owners,
        inherited: cell.level > 0,
        ...waiverOf(cell),
        location: start < 0 ? null : this.#lines.at(start),
      });
    }
    return layers;
  }

  /** For whoever writes a report as it is. */
  toJSON(): ReportService {
    return { ...this, layers: this.layers };
  }
}
