import { loadCatalogue, loadTypes } from '../../catalogue/index.ts';
import { type Framework, models } from '../../estate/framework.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { addOnIds, loadAddOn } from '../../frameworks/add-ons.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../../frameworks/index.ts';
import pages from '../../generated/rule-pages.json' with { type: 'json' };
import { CannotCheck } from '../../read/cannot-check.ts';
import { explainWord, type Lexicon, suggestionsFor } from '../../render/explain/about-word.ts';
import { explainAll } from '../../render/explain/explain-text.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { plural } from '../../text/counts.ts';
import { type Command, GATE_PASSES } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'Explain a rule, a layer, a product, a kind, a model, a framework or an everyday word',
  usage: 'explain [rule|layer|product|kind|model|framework|word]',
  flags: {},
  examples: [
    ['cloud-estate explain', 'List every word that can be explained'],
    ['cloud-estate explain unowned-duty', 'A rule: why it matters, and how to set or waive it'],
    [
      'cloud-estate explain operating-system',
      'A layer: what to do, and who is responsible under each model',
    ],
    [
      'cloud-estate explain Amazon RDS',
      'A product, by id, name or alias: its models, its document and the duties that follow',
    ],
    ['cloud-estate explain paas', 'A model: what it means, and what it leaves to you'],
    [
      'cloud-estate explain patching',
      'An everyday word: the duties and rules that it is a part of',
    ],
  ],
  run: async (words, _flags, terminal) => {
    const screen = { columns: terminal.columns, color: terminal.color };
    const lexicon = await load();
    if (words.length === 0) {
      const { frameworks, catalogue } = lexicon;
      const products = catalogue.products().length;
      const kinds = [...catalogue.kinds().kinds.keys()];
      await terminal.out(explainAll({ rules, frameworks, models, kinds, products }, screen));
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
  const loaded = await Promise.all([
    ...frameworkIds.map((id) => loadFramework(id)),
    ...addOnIds.map((id) => loadAddOn(id)),
  ]);
  const frameworks = loaded.filter((one) => one !== undefined);
  const framework = frameworks.find(({ id }) => id === defaultFramework) as Framework;
  const [catalogue, typed] = [await loadCatalogue(), await loadTypes()];
  const summaryOf = (id: RuleId): string => ruleById(id).summary;
  return { pages, frameworks, framework, catalogue, typed, summaryOf };
}

function unknownWord(word: string, lexicon: Lexicon): string {
  const meant = suggestionsFor(word, lexicon).map((one) => `\`${one}\``);
  const hint = meant.length === 0 ? '' : ` Did you mean ${meant.join(' or ')}?`;
  const products = lexicon.catalogue.search(word).length;
  const more =
    products === 0
      ? '`cloud-estate explain` lists rules, layers, kinds, models and frameworks; `cloud-estate catalogue search <words>` finds products.'
      : `\`cloud-estate catalogue search ${word}\` lists ${plural(products, 'product')}.`;
  return `There is nothing called \`${word}\` to explain.${hint} ${more}`;
}
