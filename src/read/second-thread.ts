// A second thread, which scans files while the main one does the same: who is free takes the next part of the files.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Scanned } from '../discover/scanned.ts';
import {
  AHEAD,
  type Offer,
  type OpenParts,
  offer,
  openParts,
  type Start,
  sentParts,
  take,
} from './offers.ts';
import { Unpacker } from './packed-scans.ts';
import type { ReadFrom, Reading, RunReader, Runs } from './run-reader.ts';

/** Files that a thread takes at once: so few that neither waits long for the other at the end. */
const FILES = 100;

/** Some files, and what they give when it is known. */
interface Part extends Offer {
  scanned?: readonly Scanned[];
}

/** Starts a second thread; `undefined` if there can't be one. */
export function startSecondThread(from: ReadFrom): SecondThread | undefined {
  // Sources that aren't compiled have no program for it.
  const program = new URL(PROGRAM, import.meta.url);
  if (!existsSync(program)) return undefined;
  const open = openParts();
  const workerData: Start = { ...from, open };
  try {
    return new SecondThread(new Worker(program, { workerData, resourceLimits }), open);
  } catch {
    // Node may not be allowed to (`--permission`), or the system has no more threads.
    return undefined;
  }
}

/**
 * The space for new objects stays as small as that of the main thread, because little is kept. And a text that is nested
 * too deep for one thread is so for the other: 984 KiB, and what Node keeps free.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 12, stackSizeMb: (984 + 192) / 1024 };

/** What the thread runs, beside this module. */
const PROGRAM = './scan-thread.js';

/** The main thread's side of the second one. Whatever becomes of that, the main thread does what is left. */
export class SecondThread {
  readonly #worker: Worker;
  readonly #open: OpenParts;
  /** The last part's number; from 1, because 0 says that a part is taken. */
  #last = 0;
  /** Parts that were offered, in their order, up to the last whose files wait. */
  readonly #parts: Part[] = [];
  readonly #unpacker = new Unpacker();
  #received = 0;
  #isGone = false;
  #wake = (): void => {};

  constructor(worker: Worker, open: OpenParts) {
    this.#worker = worker;
    this.#open = open;
    worker.on('message', ([at, text]: [number, string]) => {
      this.#received++;
      const part = this.#parts.find((one) => one.at === at);
      if (part !== undefined) part.scanned = this.#unpacker.read(text, part.paths);
      this.#wake();
    });
    const leave = (): void => {
      this.#isGone = true;
      this.#wake();
    };
    worker.on('error', leave);
    worker.on('messageerror', leave);
    worker.on('exit', leave);
  }

  /** What each file gives, in the order of the files. */
  async *scan(reading: Reading, runs: Runs, own: RunReader): AsyncGenerator<readonly Scanned[]> {
    const all = partsOf(runs);
    const parts = this.#parts;
    for (let isOver = false; ; ) {
      const [first] = parts;
      if (first?.scanned !== undefined) {
        parts.shift();
        yield first.scanned;
      } else if (!isOver && parts.length < AHEAD) {
        // Only this thread knows which files there are, so that comes before scanning any.
        const { value, done } = await all.next();
        if (done) isOver = true;
        else this.#offer(reading, value);
      } else if (first === undefined) {
        return;
      } else {
        const part = parts.find((one) => this.#take(one));
        if (part === undefined) await this.#news();
        else part.scanned = await own.scan(reading, part.paths);
      }
      // Lets in what the other thread has sent meanwhile; each turn of the event loop takes a while.
      if (sentParts(this.#open) !== this.#received) await new Promise(setImmediate);
    }
  }

  /** Ends the thread, whatever it does; nothing is waited for. */
  end(): void {
    this.#worker.removeAllListeners();
    this.#worker.on('error', () => {});
    this.#worker.unref();
    void this.#worker.terminate();
  }

  #offer(reading: Reading, paths: readonly string[]): void {
    const at = ++this.#last;
    offer(this.#open, at);
    this.#parts.push({ at, reading, paths });
    if (!this.#isGone) this.#worker.postMessage({ at, reading, paths } satisfies Offer);
  }

  /** Takes a part that the other thread has not, or can't finish any more. */
  #take({ at, scanned }: Part): boolean {
    return scanned === undefined && (this.#isGone || take(this.#open, at));
  }

  /** Waits until the other thread has done something, or has ended. */
  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** The same files in parts that two can share. */
async function* partsOf(runs: Runs): Runs {
  for await (const paths of runs)
    for (let from = 0; from < paths.length; from += FILES) yield paths.slice(from, from + FILES);
}
