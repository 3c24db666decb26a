// In: the arguments of a command line. Out: what the command prints, and an exit code.
import { parseArgs } from 'node:util';
import { tool } from '../generated/tool.js';
import { CannotCheck } from '../read/cannot-check.ts';
import { colorFlags } from './color.ts';
import {
  type Command,
  type ExitCode,
  type Flag,
  type FlagValues,
  GATE_PASSES,
  NOT_CHECKED,
  type Terminal,
} from './command.ts';
import { commands, defaultCommand } from './commands/index.ts';
import { plainFlags, type ReadFlags } from './plain-flags.ts';

const common: Readonly<Record<string, Flag>> = {
  help: { type: 'boolean', short: 'h', help: 'Show this help' },
  version: { type: 'boolean', short: 'v', help: 'Show the version' },
  // A color flag in an alias or a script must not break commands that don't use colors.
  ...colorFlags,
};

/** Both letters are in use for the version, and a flag has one. */
const asShort: Readonly<Record<string, string>> = { '-V': '-v' };

/** Runs a command line and returns its exit code. Errors that a user can fix become one message on standard error. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    const { lines, visible } = await import('../render/text/plain.ts');
    const message = error.message.split('\n').map(visible).join('\n');
    terminal.say(lines(`cloud-estate: ${message}\n`));
    return NOT_CHECKED;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv;
  const named = first !== undefined && Object.hasOwn(commands, first);
  if (first === 'help') return help(rest[0], terminal);
  const command = named
    ? await (commands[first] as () => Command | Promise<Command>)()
    : defaultCommand;
  const words = named ? rest : argv;
  if (!named && first !== undefined && first !== '') await refuseTypo(first, terminal);
  const { flags, positionals } = await readFlags(command, words);
  if (flags.help === true) return help(named ? command.name : undefined, terminal);
  if (flags.version === true) {
    await terminal.out(`${tool.version}\n`);
    return GATE_PASSES;
  }
  return command.run(positionals, flags, terminal, loadAll);
}

function loadAll(): Promise<readonly Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}

/** `chek` is a mistyped command, not a path: unless there is such a path. */
async function refuseTypo(word: string, terminal: Terminal): Promise<void> {
  if (word.startsWith('-') || /[./\\]/.test(word)) return;
  const { existsSync } = await import('node:fs');
  const { resolve } = await import('node:path');
  if (existsSync(resolve(terminal.cwd, word))) return;
  const { nearest } = await import('../text/nearest.ts');
  const near = nearest(word, Object.keys(commands));
  const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
  throw new CannotCheck(
    `\`${word}\` is neither a command nor a path.${hint} Commands: ${Object.keys(commands).join(', ')}.`,
  );
}

async function readFlags(command: Command, words: readonly string[]): Promise<ReadFlags> {
  const flags = { ...common, ...command.flags };
  const plain = plainFlags(words, flags);
  if (plain !== undefined) return plain;
  const read = await parsedFlags(command, words, flags);
  // Most often a variable of a script that isn't set.
  const empty = Object.entries(read.flags).find(([, value]) => [value].flat().includes(''));
  if (empty !== undefined) throw new CannotCheck(needsValue(`--${empty[0]}`, command));
  return read;
}

async function parsedFlags(
  command: Command,
  words: readonly string[],
  flags: Readonly<Record<string, Flag>>,
): Promise<ReadFlags> {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, short, multiple }]) => [
      name,
      {
        type,
        ...(short === undefined ? {} : { short }),
        ...(multiple === true ? { multiple } : {}),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: words.map((word) => asShort[word] ?? word),
      options,
      allowPositionals: true,
    });
    return { flags: values as FlagValues, positionals };
  } catch (error) {
    throw new CannotCheck(await flagMessage(error, words, flags, command));
  }
}

async function flagMessage(
  error: unknown,
  words: readonly string[],
  flags: Readonly<Record<string, Flag>>,
  command: Command,
): Promise<string> {
  const seeHelp = ` See \`cloud-estate ${command.name} --help\`.`;
  const { code, message } = error as { code?: string; message: string };
  const unknown = words.find((word) => {
    const name = /^--([^=]+)/.exec(word)?.[1];
    return name !== undefined && !Object.hasOwn(flags, name);
  });
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown !== undefined) {
    const { nearest } = await import('../text/nearest.ts');
    const { before } = await import('../text/parts.ts');
    const name = before(unknown.slice(2), '=');
    const near = nearest(name, Object.keys(flags));
    return `There is no flag \`--${name}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`}${seeHelp}`;
  }
  const missing = /'(?:-\w, )?(--[\w-]+) <value>'/.exec(message)?.[1];
  if (missing !== undefined) return needsValue(missing, command);
  return `${message.split('\n')[0]}.${seeHelp}`.replace('..', '.');
}

function needsValue(flag: string, { name }: Command): string {
  return `\`${flag}\` needs a value, as in \`${flag}=…\`. See \`cloud-estate ${name} --help\`.`;
}

async function help(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const { commandHelp, generalHelp } = await import('./help.ts');
  if (name === undefined) {
    await terminal.out(generalHelp(await loadAll(), defaultCommand, terminal.columns));
    return GATE_PASSES;
  }
  if (!Object.hasOwn(commands, name)) {
    const { nearest } = await import('../text/nearest.ts');
    const near = nearest(name, Object.keys(commands));
    const guess = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    throw new CannotCheck(
      `There is no command \`${name}\`.${guess} Commands: ${Object.keys(commands).join(', ')}.`,
    );
  }
  const command = await (commands[name] as () => Command | Promise<Command>)();
  await terminal.out(commandHelp(command, terminal.columns));
  return GATE_PASSES;
}
