/**
 * How much work something is, counted and not timed: the same on a busy machine and on an idle one. It is what the
 * sources do, block by block, with the characters that they have the engine look through.
 */
import { type Profiler, Session } from 'node:inspector/promises';

const sources = new URL('../src/', import.meta.url).pathname;

/** How many times as much work `twice` is as `once`: about 2 for what grows with its input, 4 with its square. */
export async function growth(once: () => unknown, twice: () => unknown): Promise<number> {
  // What is made once, such as a table, is made before.
  await once();
  const [less = 0, more = 0] = await worksOf([once, twice]);
  return more / less;
}

/**
 * The work of each of some calls: blocks of `src` that ran, and characters that its searches read. To begin counting takes
 * the engine as long as much of the work, so it begins once.
 */
export async function worksOf(calls: readonly (() => unknown)[]): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const works: number[] = [];
  try {
    for (const call of calls) {
      const characters = countCharacters();
      try {
        await call();
      } finally {
        characters.stop();
      }
      // What is taken is counted from zero again.
      const { result } = await session.post('Profiler.takePreciseCoverage');
      works.push(characters.read() + blocksIn(result));
    }
    return works;
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function blocksIn(scripts: readonly Profiler.ScriptCoverage[]): number {
  let blocks = 0;
  for (const { url, functions } of scripts) {
    if (!url.includes(sources)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  }
  return blocks;
}

/** Has `indexOf`, `lastIndexOf`, `includes` and regular expressions say how far they read. */
function countCharacters(): { stop: () => void; read: () => number } {
  let read = 0;
  const { indexOf, lastIndexOf, includes } = String.prototype;
  const { exec } = RegExp.prototype;
  const patch = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  patch(String.prototype, 'indexOf', function (this: string, text: string, from = 0) {
    const found = indexOf.call(this, text, from);
    read += (found < 0 ? this.length : found) - from;
    return found;
  });
  patch(String.prototype, 'includes', function (this: string, text: string, from = 0) {
    const found = indexOf.call(this, text, from);
    read += (found < 0 ? this.length : found) - from;
    return found >= 0;
  });
  patch(
    String.prototype,
    'lastIndexOf',
    function (this: string, text: string, from: number = this.length) {
      const found = lastIndexOf.call(this, text, from);
      read += from - Math.max(0, found);
      return found;
    },
  );
  patch(RegExp.prototype, 'exec', function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found === null ? text.length : found.index + found[0].length;
    read += found === null && this.sticky ? 1 : Math.max(0, end - from);
    return found;
  });
  return {
    stop: () => {
      patch(String.prototype, 'indexOf', indexOf);
      patch(String.prototype, 'lastIndexOf', lastIndexOf);
      patch(String.prototype, 'includes', includes);
      patch(RegExp.prototype, 'exec', exec);
    },
    read: () => read,
  };
}
