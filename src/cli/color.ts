import type { Flag, FlagValues, Terminal } from './command.ts';

/** Flags for colors, in either spelling. */
export const colorFlags: Readonly<Record<string, Flag>> = {
  color: {
    type: 'boolean',
    help: 'Use colors, wherever the output goes (FORCE_COLOR does the same)',
  },
  'no-color': { type: 'boolean', help: "Don't use colors (NO_COLOR does the same)" },
  colour: { type: 'boolean', hidden: true, help: 'The same as --color' },
  'no-colour': { type: 'boolean', hidden: true, help: 'The same as --no-color' },
};

/** Whether to use colors: a flag wins over the environment, and no colors over colors. */
export function wantsColor(flags: FlagValues, terminal: Terminal): boolean {
  if (flags['no-color'] === true || flags['no-colour'] === true) return false;
  return terminal.color || flags.color === true || flags.colour === true;
}
