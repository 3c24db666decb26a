import { models } from '../../estate/framework.ts';
import { ruleIds } from '../../estate/rule-id.ts';
import { addOnIds } from '../../frameworks/add-ons.ts';
import { builtInLayers } from '../../frameworks/built-in-layers.ts';
import { frameworkIds } from '../../frameworks/index.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { type Command, GATE_PASSES } from '../command.ts';
import { type CommandWords, completionScript, shells } from '../completion-script.ts';

/** What each command takes by name. A script doesn't read files, so services aren't included. */
function words(): CommandWords {
  const layers = [...new Set(Object.values(builtInLayers).flat())];
  const frameworks = [...frameworkIds, ...addOnIds];
  return {
    assign: layers,
    explain: [...frameworks, ...layers, ...models, ...ruleIds],
    matrix: frameworks,
    catalogue: ['search'],
    completion: shells,
  };
}

export const completion: Command = {
  name: 'completion',
  summary: 'Print a script that completes commands, flags, layers and values in your shell',
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
    await terminal.out(completionScript(shell, await commands(), words()));
    return GATE_PASSES;
  },
};
