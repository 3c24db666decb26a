import type { Command, Flag } from './command.ts';

/** The shells that there is a completion script for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** Words that a command takes besides flags and paths, such as layers; by the command's name. */
export type CommandWords = Readonly<Record<string, readonly string[]>>;

/** The script that completes commands, their flags and words, and paths, in one shell. */
export function completionScript(
  shell: Shell,
  commands: readonly Command[],
  words: CommandWords = {},
): string {
  return { bash, zsh, fish }[shell](commands, words);
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

/** What follows a flag, in a script's own words: the flags with values to choose from. */
function choicesOf(
  commands: readonly Command[],
): [flag: string, command: string, values: string][] {
  return commands.flatMap((command) =>
    flagsOf(command).flatMap(([name, { short, choices }]) =>
      choices === undefined
        ? []
        : [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].map(
            (flag): [string, string, string] => [flag, command.name, choices.join(' ')],
          ),
    ),
  );
}

function bash(commands: readonly Command[], words: CommandWords): string {
  const names = commands.map(({ name }) => name).join(' ');
  const values = choicesOf(commands).map(
    ([flag, command, some]) => `    "${command} ${flag}") values="${some}" ;;`,
  );
  const more = Object.entries(words).map(
    ([command, some]) => `    ${command}) more="${some.join(' ')}" ;;`,
  );
  return `_cloud_estate() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local words values more
  case "$command" in
${spelled(commands, longFlags)}
    *) words="${longFlags(commands[0] as Command)}"; command=check ;;
  esac
  case "$command $before" in
${values.join('\n')}
  esac
  case "$command" in
${more.join('\n')}
  esac
  if [[ -n $values ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$word"))
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${names} help" -- "$word"))
  elif [[ -n $more ]]; then
    COMPREPLY=($(compgen -W "$more" -- "$word"))
  fi
}
complete -o default -F _cloud_estate cloud-estate
`;
}

function zsh(commands: readonly Command[], words: CommandWords): string {
  const values = choicesOf(commands).map(
    ([flag, command, some]) => `      '${command} ${flag}') values=(${some}) ;;`,
  );
  const more = Object.entries(words).map(
    ([command, some]) => `      ${command}) more=(${some.map((one) => single(one)).join(' ')}) ;;`,
  );
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
  local -a commands flags values more
  local command="\${words[2]}"
  commands=(
${rows.join('\n')}
  )
  case "\${words[2]}" in
${cases.join('\n')}
      *) flags=(${fallback}); command=check ;;
  esac
  case "$command \${words[CURRENT-1]}" in
${values.join('\n')}
  esac
  case "$command" in
${more.join('\n')}
  esac
  if (( CURRENT > 2 && $#values )); then
    compadd -a values
  elif [[ "\${words[CURRENT]}" == -* ]]; then
    _describe 'flag' flags
  elif (( CURRENT == 2 )); then
    _describe 'command' commands
    _files
  elif (( $#more )); then
    compadd -a more
    _files
  else
    _files
  fi
}
compdef _cloud_estate cloud-estate
`;
}

function fish(commands: readonly Command[], words: CommandWords): string {
  const lines = commands.map(
    ({ name, summary }) =>
      `complete -c cloud-estate -n __fish_use_subcommand -a ${name} -d ${single(summary, true)}`,
  );
  const flags = commands.flatMap((command) =>
    flagsOf(command).map(([name, flag]) => {
      const short = flag.short === undefined ? '' : ` -s ${flag.short}`;
      const value =
        flag.choices !== undefined
          ? ` -x -a ${single(flag.choices.join(' '), true)}`
          : flag.type === 'string'
            ? ' -r'
            : '';
      return `complete -c cloud-estate -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${short}${value} -d ${single(flag.help, true)}`;
    }),
  );
  const more = Object.entries(words).map(
    ([command, some]) =>
      `complete -c cloud-estate -n '__fish_seen_subcommand_from ${command}' -a ${single(some.join(' '), true)}`,
  );
  return `${[...lines, ...flags, ...more].join('\n')}\n`;
}

/** A text in single quotes, for a shell; in fish a quote inside of them is escaped. */
function single(text: string, isFish = false): string {
  const quote = isFish ? "\\'" : "'\\''";
  return `'${text.replaceAll("'", quote)}'`;
}
