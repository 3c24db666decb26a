/**
 * Small manifests of a large estate: hardly two services of one are alike, but most are like a service of another. So
 * those with the same head are scanned as one text, and of each what is left is its head, and the services that none
 * before it has: of 5,000 manifests of ten services hardly any, which takes a third of the time. What a kind of service
 * comes to is found out where it is first, by `src/check/examine-batched.ts`.
 */
import { once } from '../estate/once.ts';
import type { Gap, Source } from '../estate/source.ts';
import { MAX_UNFOLDED } from '../parse/limits.ts';
import { type KnownHeads, readBatched } from './batched-rest.ts';
import { bytesIn, readHead } from './manifest-head.ts';
import { PlacedServices } from './placed-services.ts';
import { FIELDS, LIKE, LINE, STATE } from './row-fields.ts';
import type { Batch, Batched, Rest } from './sift-result.ts';
import { Sifter } from './sifter.ts';
import { slicedText } from './sliced-text.ts';

/** Fewer manifests with one head aren't worth it. */
export const LEAST_MANIFESTS = 4;

const LF = '\n';

/** A manifest that waits for others; `below` is where its services begin. */
export interface Waiting {
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly below: number;
  readonly head: string;
  readonly settle: (rest: Source | undefined) => void;
}

/** One of them where it was scanned: its bytes among those of all, and its rows. */
interface Part {
  readonly one: Waiting;
  readonly start: number;
  readonly end: number;
  readonly firstRow: number;
  readonly isRead: boolean;
}

/** Manifests of which the heads say the same. */
export class ManifestBatch {
  readonly #all: Waiting[] = [];
  readonly #owners = new Set<string>();
  readonly #isListed: boolean;
  bytes = 0;

  /** `isListed`: all services will be named. */
  constructor(isListed: boolean) {
    this.#isListed = isListed;
  }

  /** `owners` are those in its head. */
  add(one: Waiting, owners: readonly string[]): void {
    this.#all.push(one);
    this.bytes += one.bytes.length;
    for (const owner of owners) this.#owners.add(owner);
  }

  /** Sifts all of them, and settles each. */
  sift(): void {
    const [first] = this.#all;
    const isWorthIt = first !== undefined && this.#all.length >= LEAST_MANIFESTS;
    const head = isWorthIt ? readHead(first.text.slice(0, first.below)) : undefined;
    const found = head === undefined ? [] : this.#sifted(head.values);
    for (const [at, { settle }] of this.#all.entries()) settle(found[at]);
  }

  #sifted(unfolded: number): readonly (Source | undefined)[] {
    const pieces = this.#all.map(({ bytes }) => bytes);
    const sifter = new Sifter(pieces, new Set());
    const parts: Part[] = [];
    for (const one of this.#all) parts.push(scanned(one, parts.at(-1)?.end ?? 0, sifter));
    const rows = sifter.rows();
    const batch = { owners: new Set([...this.#owners, ...sifter.leftOut()]) };
    const seen = new Set<number>();
    const heads: KnownHeads = new Map();
    return parts.map((part, at) => {
      if (!part.isRead) return undefined;
      const lastRow = (parts[at + 1]?.firstRow ?? rows.length / FIELDS) - 1;
      const isListed = this.#isListed;
      const all = { lastRow, rows, sifter, batch, seen, isListed };
      const { aliases, ...batched } = batchedIn(part, all);
      const isTooMuch = aliases > 0 && aliases * unfolded > MAX_UNFOLDED / 2;
      if (isTooMuch || lastRow <= part.firstRow) return undefined;
      const known = batched.first === null ? undefined : heads;
      const rest = readBatched(part.one.file, batched, batched.rest, known);
      // Of a kind that is nowhere else nothing would be known.
      if (rest !== undefined) for (const kind of batched.kept.values()) seen.add(kind);
      return rest;
    });
  }
}

/** What is known of all parts. */
interface AllParts {
  readonly lastRow: number;
  readonly rows: Int32Array;
  readonly sifter: Sifter;
  readonly batch: Batch;
  /** Kinds of service that a part before this one has. */
  readonly seen: ReadonlySet<number>;
  readonly isListed: boolean;
}

function scanned(one: Waiting, start: number, sifter: Sifter): Part {
  const { text, bytes, below } = one;
  const head = text.slice(0, below);
  const above = bytesIn(head, text.length === bytes.length);
  const end = start + bytes.length;
  const firstRow = sifter.rowCount;
  // What comes after the services may be about them.
  const isRead =
    text.endsWith(LF) && sifter.read(start + above, end, head.split(LF).length) === end;
  return { one, start, end, firstRow, isRead };
}

/** What is left of a manifest, and how many aliases there are in services that aren't. The last row is where they end. */
function batchedIn(
  { one, start, end, firstRow }: Part,
  { lastRow, rows, sifter, batch, seen, isListed }: AllParts,
): Batched & { readonly aliases: number } {
  const field = (row: number, at: number): number => rows[row * FIELDS + at] as number;
  const kept = new Map<number, number>();
  const others = new Map<number, number>();
  const own = new Set<number>();
  let aliases = 0;
  for (let row = firstRow; row < lastRow; row++) {
    const kind = field(row, LIKE);
    if (!seen.has(kind) && !own.has(kind)) {
      own.add(kind);
      kept.set(field(row, LINE), kind);
      continue;
    }
    others.set(kind, (others.get(kind) ?? 0) + 1);
    aliases += sifter.aliases[field(row, STATE)] as number;
  }
  const { text, head, below } = one;
  const placed = isListed
    ? placedIn(text, rows.subarray(firstRow * FIELDS, (lastRow + 1) * FIELDS), start)
    : undefined;
  const common = { text, kept, others, head, batch, aliases, placed };
  if (kept.size === 0) {
    const end = field(firstRow + 1, LINE) - 1;
    const first = { kind: field(firstRow, LIKE), rest: () => firstLines(text, end) };
    return { ...common, rest: { text: text.slice(0, below), gaps: [] }, first };
  }
  let rest = '';
  const gaps: Gap[] = [];
  let from = start;
  for (let row = firstRow; row < lastRow; row++) {
    if (kept.has(field(row, LINE))) continue;
    rest += sifter.slice(from, field(row, 0));
    gaps.push({ at: rest.length, lines: field(row + 1, LINE) - field(row, LINE) });
    from = field(row + 1, 0);
  }
  rest += sifter.slice(from, end);
  return { ...common, rest: { text: rest, gaps }, first: null };
}

/** The services of one of several texts, of which this one starts at a byte. Its own bytes are made again if asked for. */
function placedIn(text: string, rows: Int32Array, start: number): PlacedServices {
  const sliced = once(() => slicedText(text, new TextEncoder().encode(text)));
  return new PlacedServices(sliced, rows, start);
}

/** So many lines of a text. */
function firstLines(text: string, count: number): Rest {
  return { text: text.split(LF, count).join(LF), gaps: [] };
}
