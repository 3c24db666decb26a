import { availableParallelism } from 'node:os';
import type { Scanned } from '../discover/scanned.ts';
import { type Reading, type ReadFrom, RunReader } from './run-reader.ts';
import type { SecondThread } from './second-thread.ts';

/** Paths in the order of the walk, as many at once as are at hand. */
export type Runs = AsyncIterable<readonly string[]>;

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
    // Paths are known long before their files are read, and only their number tells whether a second thread pays.
    const waiting: (readonly string[])[] = [];
    const all = runs[Symbol.asyncIterator]();
    let next = await all.next();
    for (; !next.done && this.#known < this.#many; next = await all.next()) {
      waiting.push(next.value);
      this.#known += next.value.length;
    }
    const rest = restOf(waiting, next, all);
    const second = this.#known < this.#many ? undefined : await this.#helper();
    if (second !== undefined) yield* second.scan(reading, rest, this.#reader);
    else for await (const paths of rest) yield await this.#reader.scan(reading, paths);
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

/** What was taken of some runs, and what follows. */
async function* restOf(
  taken: readonly (readonly string[])[],
  first: IteratorResult<readonly string[]>,
  others: AsyncIterator<readonly string[]>,
): Runs {
  yield* taken;
  for (let next = first; !next.done; next = await others.next()) yield next.value;
}
