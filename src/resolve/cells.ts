import type { Span } from '../estate/finding.ts';
import { isDuty, type Layer, type PartModel, rank } from '../estate/framework.ts';
import type {
  Agreement,
  Cell,
  CellStatus,
  Entry,
  RefusedWaiver,
  Split,
  Waiver,
} from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import { isSomebody } from '../estate/reading.ts';
import { rememberedAt } from '../estate/remembered-at.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { keySpan, valueSpan, valueStart } from '../parse/values.ts';
import { type Decisions, decisionKey } from './decisions.ts';
import type { OwnerReader } from './owner-reader.ts';
import { keyFor } from './owners-map.ts';
import type { DecidedLayer, Decision, Profile } from './parties.ts';

/** What the cells of an entry are made from. */
export interface CellInput {
  readonly model: PartModel | null;
  readonly profile: Profile;
  readonly splits: readonly Split[];
  readonly waivers: readonly Waiver[];
  readonly refusedWaivers: readonly RefusedWaiver[];
  readonly agreement: Agreement | null;
  /** The `owners` maps that apply, nearest first. */
  readonly levels: readonly (ValueMap | undefined)[];
  /** The path of the entry, and of the service that it is or belongs to. */
  readonly path: Path;
  readonly above: Path;
  /** The provider of the entry, where its name isn't a known vendor's. */
  readonly vendor: string | null;
}

/** What `cellsOf` makes. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly unsettled: readonly Cell[];
  /** How many duties take their owner from the entry itself. */
  readonly own: number;
  readonly uncovered: readonly string[];
  readonly traits: readonly string[];
}

/** A decided layer, with the cells that entries share: an estate repeats few of them many times. */
interface Row extends DecidedLayer {
  /** The cell if it isn't a duty; `null` if it is one. */
  readonly held: Cell | null;
  /** The cell under one real owner, by level and the owner's text. */
  readonly alone: Map<string, Cell>[];
  /** The same under a list of such owners. */
  readonly listed: Map<string, Cell>[];
}

const nobody: readonly string[] = [];
const none: readonly Cell[] = [];
const noText: Cell['bad'] = [];
const noCells: Cells = { cells: none, unsettled: none, own: 0, uncovered: nobody, traits: nobody };

/** Makes the cells of entries of one manifest, by one framework on one day. */
export class CellMaker {
  readonly #decisions: Decisions | undefined;
  readonly #owners: OwnerReader;
  readonly #today: number;
  readonly #rows = new Map<string, Rows>();

  /** `decisions` are those by the manifest's framework, if it has one; `today` is a count of days. */
  constructor(decisions: Decisions | undefined, owners: OwnerReader, today: number) {
    this.#decisions = decisions;
    this.#owners = owners;
    this.#today = today;
  }

  /**
   * The cells of one entry: party, origin, status and owners of each layer. An entry without a model, or with one
   * that the framework doesn't cover, has none: a guess here could lose a duty.
   */
  cellsOf(input: CellInput): Cells {
    const { model, profile, splits, waivers } = input;
    if (this.#decisions === undefined || model === null) return noCells;
    const { rows, uncovered, traits } = this.#rowsOf(this.#decisions, model, profile);
    const isPlain = splits.length === 0;
    const cells = new Array<Cell>(rows.length);
    let unsettled: Cell[] | undefined;
    let own = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as Row;
      if (isPlain && row.held !== null) {
        cells[at] = row.held;
        continue;
      }
      const known = isPlain && waivers.length === 0 ? sharedCell(row, input.levels) : undefined;
      const cell =
        (this.#isFit(known, input.vendor) ? known : undefined) ?? this.#cellOf(row, isPlain, input);
      cells[at] = cell;
      if (cell.status === 'owned' && cell.level === 0) own++;
      if (cell.status === 'unowned' || cell.status === 'waived' || cell.bad.length > 0) {
        unsettled ??= [];
        unsettled.push(cell);
      }
    }
    return { cells, unsettled: unsettled ?? none, own, uncovered, traits };
  }

  /** Whether a cell of other entries is this entry's too: its owners are not this entry's vendor. */
  #isFit(cell: Cell | undefined, vendor: string | null): boolean {
    if (vendor === null) return true;
    return cell?.owners.every((owner) => isSomebody(this.#owners.read(owner, vendor))) === true;
  }

  #rowsOf(decisions: Decisions, model: PartModel, profile: Profile): Rows {
    const key = decisionKey(model, profile);
    return rememberedAt(this.#rows, key, () => {
      const { layers, uncovered, traits } = decisions.of(model, profile, key);
      return { rows: layers.map(toRow), uncovered, traits };
    });
  }

  #cellOf(row: Row, isPlain: boolean, input: CellInput): Cell {
    const { layer } = row;
    const decided = isPlain ? withSplit(row, null, null) : afterSplit(row, input);
    if (!isDuty(decided.party)) return heldCell(layer, decided);
    const { party, origin, derived, ground, split, refusedSplit } = decided;
    const { levels, path, above, vendor, waivers, refusedWaivers } = input;
    const pathOf = (level: number): Path => [...([path, above][level] ?? []), 'owners'];
    const found = this.#owners.lookUp(levels, pathOf, layer.id, vendor);
    const waiver = waivers.find((one) => one.layer === layer.id) ?? null;
    const owned = found !== undefined && found.owners.length > 0;
    const waived = waiver !== null && waiver.expiresDay >= this.#today;
    const status: CellStatus = owned ? 'owned' : waived ? 'waived' : 'unowned';
    const owners = found?.owners ?? nobody;
    const level = owned ? found.level : 0;
    const bad = found?.bad ?? noText;
    const misshapen = !owned && found?.misshapen === true;
    const refusedWaiver =
      status === 'unowned' ? (refusedWaivers.find((one) => one.layer === layer.id) ?? null) : null;
    // Field by field, because a spread would double the time.
    const cell: Cell = {
      layer,
      party,
      origin,
      derived,
      ground,
      split,
      refusedSplit,
      status,
      owners,
      level,
      bad,
      waiver,
      refusedWaiver,
      misshapen,
    };
    if (owned && found.bad.length === 0 && isPlain && waiver === null)
      share(cell, row, levels[level]);
    return cell;
  }
}

/** The rows of entries that are alike. */
interface Rows {
  readonly rows: readonly Row[];
  readonly uncovered: readonly string[];
  readonly traits: readonly string[];
}

function toRow(decided: DecidedLayer): Row {
  const { layer, party, origin, derived, ground } = decided;
  const held = isDuty(party) ? null : heldCell(layer, withSplit(decided, null, null));
  return { layer, party, origin, derived, ground, held, alone: [], listed: [] };
}

/** The cell of a layer that isn't a duty, with the fields in the order of one that is. */
function heldCell(layer: Layer, decided: AfterSplit): Cell {
  const { party, origin, derived, ground, split, refusedSplit } = decided;
  return {
    layer,
    party,
    origin,
    derived,
    ground,
    split,
    refusedSplit,
    status: party === 'provider' ? 'provider' : 'not-applicable',
    owners: nobody,
    level: 0,
    bad: noText,
    waiver: null,
    refusedWaiver: null,
    misshapen: false,
  };
}

/** Longer lists of owners aren't shared. */
const MOST_LISTED = 4;

/** A list of texts as one text; `undefined` if it isn't a list, or is a long one. */
function listKey(value: Value | undefined): string | undefined {
  if (!Array.isArray(value) || value.length > MOST_LISTED) return undefined;
  return value.every((item) => typeof item === 'string') ? value.join('\n') : undefined;
}

/** Whether a list names exactly the owners of a cell: an odd text can look like several. */
function namesAll(list: readonly Value[], { owners }: Cell): boolean {
  return list.length === owners.length && list.every((text, at) => text === owners[at]);
}

/** Keeps a cell for other entries that name the same owners. */
function share(cell: Cell, { layer, alone, listed }: Row, map: ValueMap | undefined): void {
  const value = valueFor(map, layer.id);
  const list = listKey(value);
  const { level } = cell;
  if (typeof value === 'string') addTo(alone, level, value, cell);
  else if (list !== undefined) addTo(listed, level, list, cell);
}

function addTo(cells: Map<string, Cell>[], level: number, key: string, cell: Cell): void {
  cells[level] ??= new Map();
  cells[level].set(key, cell);
}

/** What an `owners` map says for a layer; `undefined` if nothing. */
function valueFor(map: ValueMap | undefined, layer: string): Value | undefined {
  const key = map === undefined ? undefined : keyFor(map, layer);
  return key === undefined ? undefined : map?.[key];
}

/** The cell of another entry that names the same owners at the same level. */
function sharedCell(
  { layer, alone, listed }: Row,
  levels: readonly (ValueMap | undefined)[],
): Cell | undefined {
  for (let level = 0; level < levels.length; level++) {
    const value = valueFor(levels[level], layer.id);
    if (value === undefined) continue;
    if (typeof value === 'string') return alone[level]?.get(value);
    const list = listKey(value);
    const cell = list === undefined ? undefined : listed[level]?.get(list);
    return cell !== undefined && namesAll(value as Value[], cell) ? cell : undefined;
  }
  return undefined;
}

type AfterSplit = Decision & Pick<Cell, 'split' | 'refusedSplit'>;

function withSplit(
  { party, origin, derived, ground }: Decision,
  split: Split | null,
  refusedSplit: Split | null,
): AfterSplit {
  return { party, origin, derived, ground, split, refusedSplit };
}

/** A decided cell with the entry's own clause, or reason, on top. */
function afterSplit(row: Row, { splits, agreement }: CellInput): AfterSplit {
  const { layer, party } = row;
  const split = splits.find((one) => one.layer === layer.id);
  if (split === undefined) return withSplit(row, null, null);
  const isRefused =
    split.party === 'not-applicable'
      ? split.reason === null || isAlwaysThere(layer)
      : rank[split.party] < rank[party] && (split.clause === null || agreement?.url == null);
  if (isRefused) return withSplit(row, null, split);
  const own = { party: split.party, origin: 'entry', derived: false, ground: null } as const;
  return { ...own, split, refusedSplit: null };
}

/** Layers that every service has, so they can't be not applicable. */
const alwaysThere = ['information-and-data', 'accounts-and-identities', 'configuration'];

/** Whether a layer is one that every service has, or contains one. */
export function isAlwaysThere({ id, includes }: Layer): boolean {
  return alwaysThere.some((one) => one === id || includes?.includes(one) === true);
}

/** The offset where `cellSpan` begins; -1 for what isn't a duty. */
export function cellStart(entry: Entry, cell: Cell): number {
  const { status, level, layer } = cell;
  const owners = status === 'owned' ? entry.levels[level] : undefined;
  if (owners === undefined) return cellSpan(entry, cell)?.start ?? -1;
  return valueStart(owners, keyFor(owners, layer.id) ?? layer.id);
}

/** Where the owner or the waiver of a cell is, or should be; `null` if it isn't a duty. */
export function cellSpan(entry: Entry, { status, level, layer, waiver }: Cell): Span | null {
  if (status === 'provider' || status === 'not-applicable') return null;
  if (status === 'waived' && waiver !== null) return waiver.span;
  const owners = status === 'owned' ? entry.levels[level] : undefined;
  if (owners !== undefined) return valueSpan(owners, keyFor(owners, layer.id) ?? layer.id);
  return Object.hasOwn(entry.map, 'owners') ? keySpan(entry.map, 'owners') : entry.key;
}
