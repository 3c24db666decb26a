import { CannotCheck } from '../read/cannot-check.ts';
import { type Flag, type FlagValues, textFlag } from './command.ts';
import { unknownChoice } from './outputs.ts';

const formats = ['text', 'json'] as const;

/** The flag `--format` of a command that writes for people or for programs. */
export const formatFlag: Flag = {
  type: 'string',
  short: 'f',
  value: '<name>',
  choices: formats,
  help: `${formats.join(' or ')}; default: text`,
};

/** Whether the output is JSON. Rejects another format with `CannotCheck`. */
export function wantsJson(flags: FlagValues): boolean {
  const format = textFlag(flags, 'format') ?? 'text';
  if (format === 'text' || format === 'json') return format === 'json';
  throw new CannotCheck(unknownChoice('format', format, formats));
}
