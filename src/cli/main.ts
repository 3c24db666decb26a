// In: the arguments of a command line. Out: what the command prints, and an exit code.
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
import { readFlagWords, WrongFlag } from './read-flags.ts';

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

async function readFlags(
  command: Command,
  words: readonly string[],
): Promise<{ flags: FlagValues; positionals: string[] }> {
  const known = { ...common, ...command.flags };
  try {
    return readFlagWords(
      words.map((word) => asShort[word] ?? word),
      known,
    );
  } catch (error) {
    if (!(error instanceof WrongFlag)) throw error;
    throw new CannotCheck(await flagMessage(error, words, known, command));
  }
}

async function flagMessage(
  { why, word, long }: WrongFlag,
  words: readonly string[],
  flags: Readonly<Record<string, Flag>>,
  command: Command,
): Promise<string> {
  const seeHelp = `See \`cloud-estate ${command.name} --help\`.`;
  if (why === 'needs-value')
    return `\`--${long}\` needs a value, as in \`--${long}=…\`. ${seeHelp}`;
  if (why === 'looks-like-flag') return `Option '${word}' argument is ambiguous. ${seeHelp}`;
  if (why === 'takes-no-value') {
    const { short } = flags[long] ?? {};
    const both = `${short === undefined ? '' : `-${short}, `}--${long}`;
    return `Option '${both}' does not take an argument. ${seeHelp}`;
  }
  // A long one says what was meant, so it is named rather than a letter.
  const unknown = words
    .map((one) => /^--([^=]+)/.exec(one)?.[1])
    .find((name) => name !== undefined && !Object.hasOwn(flags, name));
  if (unknown === undefined)
    return `Unknown option '${word}'. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- ${JSON.stringify(word)}. ${seeHelp}`;
  const { nearest } = await import('../text/nearest.ts');
  const near = nearest(unknown, Object.keys(flags));
  return `There is no flag \`--${unknown}\`.${near === undefined ? '' : ` Did you mean \`--${near}\`?`} ${seeHelp}`;
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
