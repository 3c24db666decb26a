// The joiner in WebAssembly, and the memory that it works on.
import { join as module } from '../generated/join.js';

/** What the module asks: see src/sift-scan/join.ts. Places are those of its memory. */
export type Ask = (hole: number, row: number, to: number, limit: number) => number;

/** What the module exports. */
interface Joiner {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly begin: (head: number, lines: number) => void;
  readonly readHead: (from: number, to: number) => void;
  readonly join: (rows: number, from: number, last: number, to: number, room: number) => number;
  readonly writtenTo: () => number;
}

/** As far as it is used here: the types of the runtime don't have it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (code: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 65536;

/** The table of characters is below it. */
const FIRST = 2048;

/** What is copied is copied sixteen bytes at a time, so some after it are read. */
const BEHIND = 16;

/** The joiner with its memory, of which rooms are taken one after another. */
export class JoinMemory {
  readonly joiner: Joiner;
  #bytes: Uint8Array;
  #end = FIRST;

  constructor(ask: Ask) {
    const code = Buffer.from(module, 'base64');
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { join: { ask } });
    this.joiner = exports as Joiner;
    this.#bytes = new Uint8Array(this.joiner.memory.buffer);
  }

  /** Takes a room of so many bytes. */
  room(size: number): Room {
    const at = this.#end;
    this.#end = (at + size + BEHIND + 7) & ~7;
    const missing = this.#end - this.#bytes.length;
    if (missing > 0) {
      this.joiner.memory.grow(Math.ceil(missing / PAGE));
      this.#bytes = new Uint8Array(this.joiner.memory.buffer);
    }
    return { at, size };
  }

  /** A room of at least so many bytes: the same one, if it is. */
  reach(room: Room | undefined, size: number): Room {
    return room !== undefined && room.size >= size ? room : this.room(size + (size >> 2));
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** The memory from a place on as numbers. */
  numbersAt(at: number): Int32Array {
    return new Int32Array(this.#bytes.buffer, at);
  }
}

/** A part of the memory. */
export interface Room {
  readonly at: number;
  readonly size: number;
}
