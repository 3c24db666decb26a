// In: the name of a command. Out: its help and what runs it.
import type { Command } from '../command.ts';
import { check } from './check.ts';

/** Every command, one line each; all but the default one are loaded when they are called. */
export const commands: Readonly<Record<string, () => Command | Promise<Command>>> = {
  check: () => check,
  assign: async () => (await import('./assign.ts')).assign,
  mine: async () => (await import('./mine.ts')).mine,
  baseline: async () => (await import('./baseline.ts')).baseline,
  init: async () => (await import('./init.ts')).init,
  discover: async () => (await import('./discover.ts')).discover,
  import: async () => (await import('./import.ts')).importCommand,
  rollup: async () => (await import('./rollup.ts')).rollup,
  sweep: async () => (await import('./sweep.ts')).sweep,
  rollout: async () => (await import('./rollout.ts')).rollout,
  matrix: async () => (await import('./matrix.ts')).matrix,
  catalogue: async () => (await import('./catalogue.ts')).catalogue,
  explain: async () => (await import('./explain.ts')).explain,
  completion: async () => (await import('./completion.ts')).completion,
};

/** The command that runs if none is named. */
export const defaultCommand = check;
