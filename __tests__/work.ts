/**
 * How much work something is, counted and not timed: the same on a busy machine and on an idle one, and whatever the engine
 * has made of the code before. It is what the sources do, function by function and turn by turn of their loops, with what
 * they have the engine look through.
 */
import { tally } from './tally.ts';

/** How many times as much work `twice` is as `once`: about 2 for what grows with its input, 4 with its square. */
export async function growth(once: () => unknown, twice: () => unknown): Promise<number> {
  // What is made once, such as a table, is made before.
  await once();
  const [less = 0, more = 0] = await worksOf([once, twice]);
  return more / less;
}

/** The work of each of some calls: blocks of `src` that ran, and characters and items that its searches read. */
export async function worksOf(calls: readonly (() => unknown)[]): Promise<number[]> {
  const works: number[] = [];
  for (const call of calls) {
    const searches = countSearches();
    const before = tally.blocks;
    try {
      await call();
    } finally {
      searches.stop();
    }
    works.push(tally.blocks - before + searches.read());
  }
  return works;
}

type Patched = readonly [target: object, name: string, method: unknown];

/** Has `indexOf`, `lastIndexOf`, `includes` and regular expressions say how far they read. */
function countSearches(): { stop: () => void; read: () => number } {
  let read = 0;
  const strings = String.prototype;
  const arrays = Array.prototype;
  const patterns = RegExp.prototype;
  const { indexOf, lastIndexOf, includes } = strings;
  const { indexOf: itemAt, includes: hasItem } = arrays;
  const { exec } = patterns;
  const originals: readonly Patched[] = [
    [strings, 'indexOf', indexOf],
    [strings, 'lastIndexOf', lastIndexOf],
    [strings, 'includes', includes],
    [arrays, 'indexOf', itemAt],
    [arrays, 'includes', hasItem],
    [patterns, 'exec', exec],
  ];
  const patch = ([target, name, value]: Patched): void => {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  const counting: readonly unknown[] = [
    function (this: string, text: string, from = 0) {
      const found = indexOf.call(this, text, from);
      read += (found < 0 ? this.length : found) - from;
      return found;
    },
    function (this: string, text: string, from: number = this.length) {
      const found = lastIndexOf.call(this, text, from);
      read += from - Math.max(0, found);
      return found;
    },
    function (this: string, text: string, from = 0) {
      const found = indexOf.call(this, text, from);
      read += (found < 0 ? this.length : found) - from;
      return found >= 0;
    },
    function (this: unknown[], ...asked: [unknown, number?]) {
      const found = itemAt.apply(this, asked);
      read += found < 0 ? this.length : found;
      return found;
    },
    function (this: unknown[], ...asked: [unknown, number?]) {
      const found = itemAt.apply(this, asked);
      read += found < 0 ? this.length : found;
      return found >= 0 || hasItem.apply(this, asked);
    },
    function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      const end = found === null ? text.length : found.index + found[0].length;
      read += found === null && this.sticky ? 1 : Math.max(0, end - from);
      return found;
    },
  ];
  for (const [at, [target, name]] of originals.entries()) patch([target, name, counting[at]]);
  return {
    stop: () => {
      for (const one of originals) patch(one);
    },
    read: () => read,
  };
}
