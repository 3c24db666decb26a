import { availableParallelism } from 'node:os';
import type { Scanned } from '../discover/scanned.ts';
import { type ReadFrom, type Reading, RunReader, type Runs } from './run-reader.ts';
import type { SecondThread } from './second-thread.ts';

/**
 * Scans runs of files in their order. Where there are many, a second thread does about half of them at the same time; what
 * comes out is the same. Few files don't even load the module for it.
 */
export class ScannedRuns {
  readonly #from: ReadFrom;
  readonly #many: number;
  readonly #reader: RunReader;
  #known = 0;
  #second: SecondThread | undefined;

  /** A second thread helps with `many` files or more. */
  constructor(from: ReadFrom, many: number) {
    this.#from = from;
    this.#many = many;
    this.#reader = new RunReader(from);
  }

  /** What each file gives, in the order of the files. */
  async *of(reading: Reading, runs: Runs): AsyncGenerator<readonly Scanned[]> {
    // Paths are known long before their files are read, and only their number shows whether a second thread pays.
    const known: (readonly string[])[] = [];
    while (this.#known < this.#many) {
      const { value, done } = await runs.next();
      if (done) break;
      known.push(value);
      this.#known += value.length;
    }
    const all = followed(known, runs);
    const second = this.#known < this.#many ? undefined : await this.#helper();
    if (second !== undefined) yield* second.scan(reading, all, this.#reader);
    else for await (const paths of all) yield await this.#reader.scan(reading, paths);
  }

  /** Ends the second thread, if there is one. */
  close(): void {
    this.#second?.end();
  }

  /** The second thread, started when it is first asked for; `undefined` if there can't be one. */
  async #helper(): Promise<SecondThread | undefined> {
    if (this.#second === undefined && availableParallelism() > 1) {
      const { startSecondThread } = await import('./second-thread.ts');
      this.#second = startSecondThread(this.#from);
    }
    return this.#second;
  }
}

async function* followed(known: readonly (readonly string[])[], others: Runs): Runs {
  yield* known;
  yield* others;
}
