import type { Agreement, Cell, Entry } from '../estate/manifest.ts';
import type {
  DataKind,
  Locations,
  Place,
  ReportAgreement,
  ReportLayer,
  ReportService,
} from '../estate/report.ts';
import { isSamePage } from '../evidence/same-page.ts';
import type { Lines } from '../parse/line-index.ts';
import { cellStart } from '../resolve/cells.ts';
import { detailsOf } from '../resolve/entry-details.ts';

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
 * What a report says about one entry. Its layers are made when they are read: there are ten times as many as services,
 * and what writes a report reads them once.
 */
export class EntryReport implements ReportService {
  // Declared without values, so that the keys come in the order in which they are set: only parts have a `part`.
  declare readonly id: string;
  declare readonly part?: string;
  declare readonly name: string | null;
  declare readonly provider: string | null;
  declare readonly product: string | null;
  declare readonly kind?: string;
  declare readonly traits?: readonly string[];
  declare readonly products?: readonly string[];
  declare readonly model: ReportService['model'];
  declare readonly lifecycle: ReportService['lifecycle'];
  declare readonly criticality: string | null;
  declare readonly supports?: readonly string[];
  declare readonly source?: readonly string[];
  declare readonly description?: string;
  declare readonly environments?: readonly string[];
  declare readonly accounts?: readonly string[];
  declare readonly regions?: readonly string[];
  declare readonly data?: readonly DataKind[];
  declare readonly locations?: Locations;
  declare readonly links?: NonNullable<ReportService['links']>;
  declare readonly agreement: ReportService['agreement'];
  declare readonly location: Place;
  readonly #entry: Entry;
  readonly #lines: Lines;

  /**
   * `lines` are those of the entry's manifest; `agreement` is what `agreementOf` says; `supports`, the functions that it
   * supports.
   */
  constructor(
    entry: Entry,
    lines: Lines,
    agreement: ReportAgreement | null,
    supports: readonly string[] = [],
  ) {
    const { part } = entry;
    this.id = entry.service;
    if (part !== null) this.part = part;
    this.name = entry.name ?? entry.product?.name ?? null;
    this.provider = entry.provider;
    this.product = entry.productId;
    const kind = entry.kind?.id ?? kindOfProduct(entry);
    if (kind !== undefined) this.kind = kind;
    if (entry.traits.length > 0) this.traits = entry.traits;
    if (entry.products.length > 0) this.products = entry.products;
    this.model = entry.model;
    this.lifecycle = entry.lifecycle;
    this.criticality = entry.criticality;
    if (supports.length > 0) this.supports = supports;
    if (entry.sourceGlobs.length > 0) this.source = entry.sourceGlobs;
    Object.assign(this, detailsOf(entry));
    this.agreement = agreement;
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

  /** For callers that write a report as it is. */
  toJSON(): ReportService {
    return { ...this, layers: this.layers };
  }
}

/** The kind of the entry's product under its model. */
function kindOfProduct({ product, model }: Entry): string | undefined {
  if (product === null || model === null) return undefined;
  return typeof product.kind === 'string' ? product.kind : product.kind[model];
}

/** The agreement that is known for an entry, and what it says. */
export function agreementOf(entry: Entry): ReportAgreement | null {
  const { agreement, document, product, named } = entry;
  const url = agreement?.url ?? document;
  if (agreement === null && url === null) return null;
  const listed = [product, ...named].find((one) => leadsTo(one, url));
  // What is named for all services of a provider is about the provider, unless the catalogue knows better.
  const whole = agreement?.provider == null ? null : ('provider' as const);
  const about = url === null ? null : (listed?.about ?? whole);
  if (agreement === null) return { url, reviewed: null, about, from: 'catalogue' };
  const from = agreement.provider === null ? 'entry' : 'provider';
  return { url, reviewed: agreement.reviewed, about, from, ...termsOf(agreement) };
}

function leadsTo(product: Entry['product'], url: string | null): boolean {
  const listed = product?.responsibilityUrl ?? null;
  return listed !== null && url !== null && isSamePage(listed, url);
}

/** What else an agreement says; missing facts are left out. */
function termsOf(agreement: Agreement): Partial<ReportAgreement> {
  const terms = {
    title: agreement.title,
    reference: agreement.reference,
    starts: agreement.dateAt('starts')?.date,
    ends: agreement.dateAt('ends')?.date,
    noticeDays: agreement.noticeDays,
    law: agreement.law,
    exit: agreement.exit,
  };
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value != null));
}
