import { loadCatalogue, loadTypes } from '../../catalogue/index.ts';
import { type Framework, models } from '../../estate/framework.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../../frameworks/index.ts';
import pages from '../../generated/rule-pages.json' with { type: 'json' };
import { CannotCheck } from '../../read/cannot-check.ts';
import { explainWord, type Lexicon, suggestionsFor } from '../../render/explain/about-word.ts';
import { explainAll } from '../../render/explain/explain-text.ts';
import { rules } from '../../rules/index.ts';
import { type Command, GATE_PASSES } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'Explain a rule, a layer, a product, a model or a framework',
  usage: 'explain [rule|layer|product|model|framework]',
  flags: {},
  examples: [
    ['cloud-estate explain', 'List every word that can be explained'],
    ['cloud-estate explain unowned-duty', 'A rule: why it matters, and how to set or waive it'],
    [
      'cloud-estate explain operating-system',
      'A layer: what to do, and who is responsible under each model',
    ],
    [
      'cloud-estate explain aws-rds',
      'A product: its models, its document and the duties that follow',
    ],
    ['cloud-estate explain paas', 'A model: what it means, and what it leaves to you'],
  ],
  run: async (words, _flags, terminal) => {
    const screen = { columns: terminal.columns, color: terminal.color };
    const lexicon = await load();
    if (words.length === 0) {
      const products = lexicon.catalogue.products().map(({ id }) => id);
      const { frameworks } = lexicon;
      await terminal.out(explainAll({ rules, frameworks, models, products }, screen));
      return GATE_PASSES;
    }
    const word = words.join(' ');
    const found = explainWord(word, lexicon, screen);
    if (found.length === 0) throw new CannotCheck(unknownWord(word, lexicon));
    await terminal.out(found.join(`\n${'-'.repeat(Math.min(40, screen.columns))}\n\n`));
    return GATE_PASSES;
  },
};

async function load(): Promise<Lexicon> {
  const loaded = await Promise.all(frameworkIds.map((id) => loadFramework(id)));
  const frameworks = loaded.filter((one) => one !== undefined);
  const framework = frameworks.find(({ id }) => id === defaultFramework) as Framework;
  return {
    pages,
    frameworks,
    framework,
    catalogue: await loadCatalogue(),
    typed: await loadTypes(),
  };
}

function unknownWord(word: string, lexicon: Lexicon): string {
  const meant = suggestionsFor(word, lexicon).map((one) => `\`${one}\``);
  const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
  return `There is nothing called \`${word}\` to explain.${hint} \`cloud-estate explain\` lists rules, layers, products, models and frameworks.`;
}
