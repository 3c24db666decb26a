import { CannotCheck } from '../../read/cannot-check.ts';
import { type Command, GATE_PASSES } from '../command.ts';
import { completionScript, shells } from '../completion-script.ts';

export const completion: Command = {
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
      throw new CannotCheck(`\`completion\` needs one shell: ${shells.join(', ')}.${asked}`);
    }
    await terminal.out(completionScript(shell, await commands()));
    return GATE_PASSES;
  },
};
