import { wrap } from '../render/text/plain.ts';
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

${wrap(`${byDefault.name} runs when no command is named; \`cloud-estate help <command>\` describes each one.`, columns, '')}

Flags of ${byDefault.name}
${flagRows(byDefault.flags, columns)}

Examples
${exampleRows(byDefault, columns)}
${notesText(byDefault, columns)}`;
}

/** The help of one command. */
export function commandHelp(command: Command, columns: number): string {
  const flags =
    Object.keys(command.flags).length === 0 ? '' : `\nFlags\n${flagRows(command.flags, columns)}\n`;
  return `${wrap(command.summary, columns, '')}

${usageLines(command, columns)}
${flags}
Examples
${exampleRows(command, columns)}
${notesText(command, columns)}`;
}

/** Keeps a word in brackets, and a flag with its value, on one line. */
function usageLines({ usage }: Command, columns: number): string {
  const head = 'Usage: ';
  return inLines(`${head}cloud-estate ${usage}`.split(/ (?=[-[])/), columns, {
    indent: ' '.repeat(head.length),
    end: '',
  });
}

function notesText({ notes }: Command, columns: number): string {
  if (notes === undefined) return '';
  const paragraphs = notes.split('\n').map((line) => wrap(line, columns, ''));
  return `\n${paragraphs.join('\n')}\n`;
}

/** Pieces wrapped to this many columns; `indent` begins each line but the first, and `end` ends each but the last. */
function inLines(
  pieces: readonly string[],
  columns: number,
  { indent, end }: { indent: string; end: string },
): string {
  const out: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line === '') line = piece;
    else if (line.length + 1 + piece.length + end.length <= columns) line += ` ${piece}`;
    else {
      out.push(line + end);
      line = indent + piece;
    }
  }
  return [...out, line].join('\n');
}

function flagRows(flags: Readonly<Record<string, Flag>>, columns: number): string {
  const shown = Object.entries(flags).filter(([, { hidden }]) => hidden !== true);
  const named = shown.map(([name, flag]) => {
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
    .map(([line, what]) => `${exampleLines(line, columns)}\n${wrap(what, columns, '      ')}`)
    .join('\n');
}

/** As a shell reads it: a backslash continues a line, and a flag stays with its value. */
function exampleLines(line: string, columns: number): string {
  return inLines(`  ${line}`.split(/ (?=-)/), columns, { indent: '    ', end: ' \\' });
}
