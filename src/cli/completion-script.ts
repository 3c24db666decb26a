import type { Command, Flag } from './command.ts';

/** The shells that there is a completion script for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** The script that completes commands, their flags, and paths, in one shell. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  return { bash, zsh, fish }[shell](commands);
}

const common: Readonly<Record<string, Flag>> = {
  help: { type: 'boolean', short: 'h', help: 'Show this help' },
  version: { type: 'boolean', short: 'v', help: 'Show the version' },
};

/** The flags of a command that are shown, with those that every command has. */
function flagsOf({ flags }: Command): [string, Flag][] {
  return Object.entries({ ...flags, ...common }).filter(([, { hidden }]) => hidden !== true);
}

function spelled(commands: readonly Command[], among: (command: Command) => string): string {
  return commands.map((command) => `    ${command.name}) words="${among(command)}" ;;`).join('\n');
}

function longFlags(command: Command): string {
  return flagsOf(command)
    .map(([name]) => `--${name}`)
    .join(' ');
}

function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `_cloud_estate() {
  local word="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}" words
  case "$command" in
${spelled(commands, longFlags)}
    *) words="${longFlags(commands[0] as Command)}" ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${names} help" -- "$word"))
  fi
}
complete -o default -F _cloud_estate cloud-estate
`;
}

function zsh(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => `    ${single(`${name}:${summary}`)}`);
  const cases = commands.map((command) => {
    const flags = flagsOf(command).map(
      ([name, { help }]) => `        ${single(`--${name}:${help.replaceAll(':', '\\:')}`)}`,
    );
    return `      ${command.name})\n        flags=(\n  ${flags.join('\n  ')}\n        ) ;;`;
  });
  const fallback = flagsOf(commands[0] as Command)
    .map(([name]) => `--${name}`)
    .join(' ');
  return `#compdef cloud-estate
_cloud_estate() {
  local -a commands flags
  commands=(
${rows.join('\n')}
  )
  case "\${words[2]}" in
${cases.join('\n')}
      *) flags=(${fallback}) ;;
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    _describe 'flag' flags
  elif (( CURRENT == 2 )); then
    _describe 'command' commands
    _files
  else
    _files
  fi
}
compdef _cloud_estate cloud-estate
`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ name, summary }) =>
      `complete -c cloud-estate -n __fish_use_subcommand -a ${name} -d ${single(summary, true)}`,
  );
  const flags = commands.flatMap((command) =>
    flagsOf(command).map(([name, flag]) => {
      const short = flag.short === undefined ? '' : ` -s ${flag.short}`;
      const value = flag.type === 'string' ? ' -r' : '';
      return `complete -c cloud-estate -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${short}${value} -d ${single(flag.help, true)}`;
    }),
  );
  return `${[...lines, ...flags].join('\n')}\n`;
}

/** A text in single quotes, for a shell; in fish a quote inside of them is escaped. */
function single(text: string, isFish = false): string {
  const quote = isFish ? "\\'" : "'\\''";
  return `'${text.replaceAll("'", quote)}'`;
}
