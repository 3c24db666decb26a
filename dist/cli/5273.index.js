"use strict";
exports.id = 5273;
exports.ids = [5273];
exports.modules = {

/***/ 5273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/completion.js
/** The shells that there is a completion script for. */
const shells = ['bash', 'zsh', 'fish'];
/** The script that completes commands, their flags, and paths, in one shell. */
function completionScript(shell, commands) {
    return { bash, zsh, fish }[shell](commands);
}
const common = {
    help: { type: 'boolean', short: 'h', help: 'Show this help' },
    version: { type: 'boolean', short: 'v', help: 'Show the version' },
};
/** The flags of a command that are shown, with those that every command has. */
function flagsOf({ flags }) {
    return Object.entries({ ...flags, ...common }).filter(([, { hidden }]) => hidden !== true);
}
function spelled(commands, among) {
    return commands.map((command) => `    ${command.name}) words="${among(command)}" ;;`).join('\n');
}
function longFlags(command) {
    return flagsOf(command)
        .map(([name]) => `--${name}`)
        .join(' ');
}
function bash(commands) {
    const names = commands.map(({ name }) => name).join(' ');
    return `_cloud_estate() {
  local word="\${COMP_WORDS[COMP_CWORD]}" command="\${COMP_WORDS[1]}" words
  case "$command" in
${spelled(commands, longFlags)}
    *) words="${longFlags(commands[0])}" ;;
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
function zsh(commands) {
    const rows = commands.map(({ name, summary }) => `    ${single(`${name}:${summary}`)}`);
    const cases = commands.map((command) => {
        const flags = flagsOf(command).map(([name, { help }]) => `        ${single(`--${name}:${help.replaceAll(':', '\\:')}`)}`);
        return `      ${command.name})\n        flags=(\n  ${flags.join('\n  ')}\n        ) ;;`;
    });
    const fallback = flagsOf(commands[0])
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
function fish(commands) {
    const lines = commands.map(({ name, summary }) => `complete -c cloud-estate -n __fish_use_subcommand -a ${name} -d ${single(summary, true)}`);
    const flags = commands.flatMap((command) => flagsOf(command).map(([name, flag]) => {
        const short = flag.short === undefined ? '' : ` -s ${flag.short}`;
        const value = flag.type === 'string' ? ' -r' : '';
        return `complete -c cloud-estate -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${short}${value} -d ${single(flag.help, true)}`;
    }));
    return `${[...lines, ...flags].join('\n')}\n`;
}
/** A text in single quotes, for a shell; in fish a quote inside of them is escaped. */
function single(text, isFish = false) {
    const quote = isFish ? "\\'" : "'\\''";
    return `'${text.replaceAll("'", quote)}'`;
}

;// CONCATENATED MODULE: ./build/src/cli/commands/completion.js



const completion = {
    name: 'completion',
    summary: 'Print a script that completes commands and flags in your shell',
    usage: `completion <${shells.join('|')}>`,
    flags: {},
    examples: [
        ['cloud-estate completion bash >> ~/.bashrc', 'For bash; for zsh it is ~/.zshrc'],
        [
            'cloud-estate completion fish > ~/.config/fish/completions/cloud-estate.fish',
            'For fish, once',
        ],
    ],
    run: async ([word, ...others], _flags, terminal, commands) => {
        const shell = shells.find((one) => one === word);
        if (shell === undefined || others.length > 0) {
            const asked = word === undefined ? '' : ` \`${[word, ...others].join(' ')}\` isn't one.`;
            throw new cannot_check/* CannotCheck */.k(`\`completion\` needs one shell: ${shells.join(', ')}.${asked}`);
        }
        await terminal.out(completionScript(shell, await commands()));
        return command/* GATE_PASSES */.wC;
    },
};


/***/ })

};
;