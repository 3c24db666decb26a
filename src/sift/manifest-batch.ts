/**
 * Small manifests of a large estate: hardly two services of one are alike, but most are like a service of another. So
 * those with the same head are scanned as one text, and of each what is left is its head, and the services that none
 * before it has, or else its first one: of 5,000 manifests of ten services nine services of ten are left out. What a
 * kind of service comes to is found out where it is first, by `src/check/examine-batched.ts`.
 */
import { MOST_UNFOLDED, readHead } from './manifest-head.ts';
import type { Batch, Batched } from './sift-result.ts';
import { FIELDS, LIKE, LINE, STATE } from './sifted-services.ts';
import { Sifter } from './sifter.ts';

/** Fewer manifests with one head aren't worth it. */
const LEAST_MANIFESTS = 4;

const LF = '\n';

/** A manifest that waits for others; `below` is where its services begin. */
export interface Waiting {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly below: number;
  readonly settle: (batched: Batched | undefined) => void;
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
  bytes = 0;

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

  #sifted(unfolded: number): readonly (Batched | undefined)[] {
    const bytes = new Uint8Array(this.bytes);
    let end = 0;
    for (const one of this.#all) {
      bytes.set(one.bytes, end);
      end += one.bytes.length;
    }
    const sifter = new Sifter(joined(this.#all), bytes, new Set());
    const parts: Part[] = [];
    for (const one of this.#all) parts.push(scanned(one, parts.at(-1)?.end ?? 0, sifter));
    const rows = sifter.rows();
    const batch = { owners: new Set([...this.#owners, ...sifter.leftOut()]) };
    return parts.map((part, at) => {
      if (!part.isRead) return undefined;
      const lastRow = (parts[at + 1]?.firstRow ?? rows.length / FIELDS) - 1;
      const { aliases, ...batched } = batchedIn(part, lastRow, rows, sifter, batch);
      const isTooMuch = aliases > 0 && aliases * unfolded > MOST_UNFOLDED;
      return isTooMuch || batched.kept.size === 0 ? undefined : batched;
    });
  }
}

function joined(all: readonly Waiting[]): string {
  return all.map(({ text }) => text).join('');
}

function scanned(one: Waiting, start: number, sifter: Sifter): Part {
  const { text, bytes, below } = one;
  const head = text.slice(0, below);
  const isAscii = text.length === bytes.length;
  const above = isAscii ? below : new TextEncoder().encode(head).length;
  const end = start + bytes.length;
  const firstRow = sifter.rowCount;
  // What comes after the services may be about them.
  const isRead =
    text.endsWith(LF) && sifter.readPart(start + above, end, head.split(LF).length) === end;
  return { one, start, end, firstRow, isRead };
}

/** What is left of a manifest, and how many aliases there are in services that aren't. The last row is where they end. */
function batchedIn(
  { one, start, end, firstRow }: Part,
  lastRow: number,
  rows: Int32Array,
  sifter: Sifter,
  batch: Batch,
): Batched & { readonly aliases: number } {
  const field = (row: number, at: number): number => rows[row * FIELDS + at] as number;
  const kept = new Map<number, number>();
  const others = new Map<number, number>();
  const pieces: string[] = [];
  let aliases = 0;
  let from = start;
  const isNew = (row: number): boolean => field(row, LIKE) === row;
  let isAnyNew = false;
  for (let row = firstRow; row < lastRow; row++) if (isNew(row)) isAnyNew = true;
  for (let row = firstRow; row < lastRow; row++) {
    const kind = field(row, LIKE);
    // Without any service it would be another manifest.
    if (isNew(row) || (!isAnyNew && row === firstRow)) {
      kept.set(field(row, LINE), kind);
      continue;
    }
    others.set(kind, (others.get(kind) ?? 0) + 1);
    aliases += sifter.aliases[field(row, STATE)] as number;
    if (field(row, 0) > from) pieces.push(sifter.slice(from, field(row, 0)));
    pieces.push(LF.repeat(field(row + 1, LINE) - field(row, LINE)));
    from = field(row + 1, 0);
  }
  pieces.push(sifter.slice(from, end));
  return { text: one.text, rest: pieces.join(''), kept, others, batch, aliases };
}
