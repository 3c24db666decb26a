import { wrap } from '../render/plain.ts';
import type { Command, Flag } from './command.ts';

/** The help that `cloud-estate --help` shows: every command, and the flags of the default one. */
export function generalHelp(
  commands: readonly Command[],
  byDefault: Command,
  columns: number,
): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands
    .map((command) => row(command.name, width, command.summary, columns))
    .join('\n');
  return `${wrap('Finds the cloud security duties that nobody owns.', columns, '')}

Usage: cloud-estate [command] [flags]

Commands
${list}

${byDefault.name} runs when no command is named; \`cloud-estate help <command>\` tells more of each.

Flags of ${byDefault.name}
${flagRows(byDefault.flags, columns)}

Examples
${exampleRows(byDefault, columns)}
${byDefault.notes === undefined ? '' : `\n${byDefault.notes}\n`}`;
}

/** The help of one command. */
export function commandHelp(command: Command, columns: number): string {
  const flags =
    Object.keys(command.flags).length === 0 ? '' : `\nFlags\n${flagRows(command.flags, columns)}\n`;
  return `${wrap(command.summary, columns, '')}

Usage: cloud-estate ${command.usage}
${flags}
Examples
${exampleRows(command, columns)}
${command.notes === undefined ? '' : `\n${command.notes}\n`}`;
}

function flagRows(flags: Readonly<Record<string, Flag>>, columns: number): string {
  const named = Object.entries(flags).map(([name, flag]) => {
    const short = flag.short === undefined ? '' : `-${flag.short}, `;
    return [
      `${short}--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`,
      flag.help,
    ] as const;
  });
  const width = Math.min(26, Math.max(...named.map(([name]) => name.length)));
  return named.map(([name, text]) => row(name, width, text, columns)).join('\n');
}

function row(name: string, width: number, text: string, columns: number): string {
  const indent = ' '.repeat(width + 4);
  const wrapped = wrap(text, columns, indent);
  if (name.length > width) return `  ${name}\n${wrapped}`;
  return `  ${name.padEnd(width)}  ${wrapped.slice(indent.length)}`;
}

function exampleRows(command: Command, columns: number): string {
  return command.examples
    .map(([line, what]) => `  ${line}\n${wrap(what, columns, '      ')}`)
    .join('\n');
}
