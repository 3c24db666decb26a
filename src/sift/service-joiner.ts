// Writes all services of a manifest: those that are like others by their rows.
import type {
  AlikeService,
  Chunk,
  Hole,
  HoleKind,
  ReportService,
  SaidLines,
  ServiceRow,
  ServiceWriter,
  Template,
} from '../estate/report.ts';
import { JoinMemory, type Room } from './join-module.ts';
import type { PlacedServices } from './placed-services.ts';

/** What holes are for, as src/sift-scan/join.ts has it. */
const kinds: Readonly<Record<HoleKind, number>> = {
  line: 1,
  id: 2,
  words: 3,
  owners: 4,
  supports: 5,
};
const IN_HEAD = 8;

/** How many numbers rows, holes and lines have, and how many bytes a number. */
const ROW = 3;
const HOLE = 5;
const LINE = 3;
const NUMBER = 4;

const NO_ROOM = -1;

/** Enough for one write to be worth its while: half as much, or eight times as much, takes longer. */
const CHUNK = 128 * 1024;

/** What is known of a manifest's services once it has been examined. */
export interface Examination {
  /** Whether a service was examined itself. */
  readonly isListed: (place: number) => boolean;
  /** What the others are like, by their kinds: of a hybrid one each part. */
  readonly likes: ReadonlyMap<number, readonly AlikeService[]>;
}

/** Who writes them, and what differs by the id. */
export interface Writing {
  readonly listed: ReadonlyMap<string, readonly ReportService[]>;
  /** Which functions a service or a part supports; `null` if none does. */
  readonly supportsOf: ((service: string, part: string | null) => readonly string[]) | null;
  readonly writer: ServiceWriter;
}

/** Writes manifest after manifest in one memory, in which the text with holes of each kind of service is once. */
export class ServiceJoiner {
  #memory: JoinMemory | undefined;
  #writer: ServiceWriter | undefined;
  readonly #templates = new Map<readonly AlikeService[], number>();
  readonly #holes = new Map<number, Hole>();
  #text: Room | undefined;
  #rows: Room | undefined;
  #lines: Room | undefined;
  #head: Room | undefined;
  #out: Room | undefined;
  /** Answers a question about a hole of a service. */
  #answer: (hole: Hole, place: number) => string = () => '';

  /** Texts of many services, one after another. */
  *written(placed: PlacedServices, examination: Examination, writing: Writing): Generator<Chunk> {
    const { writer, listed } = writing;
    const memory = this.#memoryFor(writer);
    this.#answer = answerer(placed, writing);
    const rows = this.#put(placed, examination, writing);
    // Nothing is before the first one but what is between lines.
    let isFirst = true;
    for (let place = 0; place < placed.count; ) {
      let text: Chunk = '';
      if (examination.isListed(place)) {
        for (const one of listed.get(placed.rowOf(place).id) ?? [])
          text += writer.between + writer.textOf(one);
        place++;
      } else {
        const { at, size } = this.#room();
        place = memory.joiner.join(rows, place, placed.count, at, size);
        const end = memory.joiner.writtenTo();
        // As bytes: text of 30 MB would be made, and written as bytes again.
        text = memory.bytes.subarray(at, end);
        // One service may take more room than many.
        const isStuck = end === at && place < placed.count && !examination.isListed(place);
        if (isStuck) this.#out = memory.room(size * 2);
      }
      if (text.length === 0) continue;
      yield isFirst ? behindComma(text) : text;
      isFirst = false;
    }
  }

  #memoryFor(writer: ServiceWriter): JoinMemory {
    if (this.#memory !== undefined && this.#writer === writer) return this.#memory;
    this.#writer = writer;
    this.#templates.clear();
    this.#holes.clear();
    this.#text = undefined;
    this.#rows = undefined;
    this.#lines = undefined;
    this.#head = undefined;
    this.#out = undefined;
    this.#memory = new JoinMemory((hole, place, to, limit) => this.#ask(hole, place, to, limit));
    return this.#memory;
  }

  #room(): Room {
    this.#out ??= (this.#memory as JoinMemory).room(CHUNK);
    return this.#out;
  }

  /** Puts the text and its rows into the memory; gives where the rows are. */
  #put(placed: PlacedServices, { isListed, likes }: Examination, writing: Writing): number {
    const memory = this.#memory as JoinMemory;
    const { text, count } = placed;
    this.#text = memory.reach(this.#text, placed.size + 1);
    this.#rows = memory.reach(this.#rows, (count + 1) * ROW * NUMBER);
    let most = 0;
    const row = new Int32Array((count + 1) * ROW);
    const templates = new Map<number, number>();
    for (let place = 0, line = placed.lineOf(0); place <= count; place++) {
      row[place * ROW] = this.#text.at + placed.startOf(place);
      row[place * ROW + 1] = line;
      if (place === count) break;
      const next = placed.lineOf(place + 1);
      most = Math.max(most, next - line);
      line = next;
      if (isListed(place)) continue;
      const kind = placed.kindOf(place);
      const template = templates.get(kind) ?? this.#templateOf(likes.get(kind) ?? none, writing);
      templates.set(kind, template);
      row[place * ROW + 2] = template;
    }
    this.#lines = memory.reach(this.#lines, (most + 2) * LINE * NUMBER);
    this.#head = memory.reach(this.#head, (placed.lineOf(0) + 2) * LINE * NUMBER);
    // Only now, because a room that was taken may have moved the memory.
    memory.numbersAt(this.#rows.at).set(row);
    const { at } = this.#text;
    const { written } = encoder.encodeInto(text, memory.bytes.subarray(at, at + this.#text.size));
    memory.bytes[at + written] = LF;
    memory.joiner.begin(this.#head.at, this.#lines.at);
    memory.joiner.readHead(at, at + placed.startOf(0));
    return this.#rows.at;
  }

  #templateOf(all: readonly AlikeService[], writing: Writing): number {
    return this.#templates.get(all) ?? this.#add(all, writing);
  }

  /** Puts the text of services that others are like into the memory; gives where its holes are. */
  #add(all: readonly AlikeService[], { writer, supportsOf }: Writing): number {
    const memory = this.#memory as JoinMemory;
    const { pieces, holes } = joinedTemplates(
      all.map((one) => writer.templateOf(one, supportsOf !== null)),
      writer.between,
    );
    const texts = pieces.map((piece) => encoder.encode(piece));
    const room = memory.room(texts.reduce((sum, { length }) => sum + length, 0));
    const table = memory.room(texts.length * HOLE * NUMBER);
    const numbers = memory.numbersAt(table.at);
    let { at } = room;
    for (const [number, text] of texts.entries()) {
      memory.bytes.set(text, at);
      const hole = holes[number];
      numbers.set(
        [at, text.length, ...(hole === undefined ? [0, 0, 0] : said(hole))],
        number * HOLE,
      );
      if (hole !== undefined) this.#holes.set(table.at + number * HOLE * NUMBER, hole);
      at += text.length;
    }
    this.#templates.set(all, table.at);
    return table.at;
  }

  #ask(at: number, place: number, to: number, limit: number): number {
    const hole = this.#holes.get(at);
    const text = hole === undefined ? '' : this.#answer(hole, place);
    const { bytes } = this.#memory as JoinMemory;
    const { read, written } = encoder.encodeInto(text, bytes.subarray(to, Math.max(to, limit)));
    return read < text.length ? NO_ROOM : written;
  }
}

const LF = 10;

const none: readonly AlikeService[] = [];

const encoder = new TextEncoder();

function behindComma(text: Chunk): Chunk {
  return typeof text === 'string' ? text.slice(1) : text.subarray(1);
}

function said({ kind, isInHead, at, offset }: Hole): readonly number[] {
  return [kinds[kind] + (isInHead ? IN_HEAD : 0), at, offset];
}

/** Texts that follow each other, as one. */
function joinedTemplates(all: readonly Template[], between: string): Template {
  const pieces = [''];
  const holes: Hole[] = [];
  for (const one of all) {
    const [first = '', ...others] = one.pieces;
    pieces[pieces.length - 1] += between + first;
    pieces.push(...others);
    holes.push(...one.holes);
  }
  return { pieces, holes };
}

/** What is in holes that aren't plain. */
function answerer(
  placed: PlacedServices,
  { writer, supportsOf }: Writing,
): (hole: Hole, place: number) => string {
  // Each part of a hybrid service may ask.
  let known: { readonly place: number; readonly row: ServiceRow } | undefined;
  return ({ kind, isInHead, at, column, part }, place) => {
    if (known?.place !== place) known = { place, row: placed.rowOf(place) };
    const { row } = known;
    if (kind === 'supports') return writer.valueText(kind, supportsOf?.(row.id, part) ?? []);
    const lines: SaidLines = isInHead ? placed.head() : row;
    return writer.valueText(kind, lines.ownersAt(at, column) ?? []);
  };
}
