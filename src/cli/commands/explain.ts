import { loadCatalogue, loadTypes } from '../../catalogue/index.ts';
import { type Framework, models } from '../../estate/framework.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { addOnIds, loadAddOn } from '../../frameworks/add-ons.ts';
import { loadCrosswalk } from '../../frameworks/controls.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../../frameworks/index.ts';
import { rulePages } from '../../generated/rule-pages.js';
import { CannotCheck } from '../../read/cannot-check.ts';
import type { ControlBook } from '../../render/explain/about-control.ts';
import { explainWord, type Lexicon, suggestionsFor } from '../../render/explain/about-word.ts';
import { explainAll } from '../../render/explain/explain-text.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { plural } from '../../text/counts.ts';
import { type Command, GATE_PASSES, type Terminal } from '../command.ts';

export const explain: Command = {
  name: 'explain',
  summary:
    'Explain a rule, a layer, a control, a product, a kind, a model, a framework or an everyday word',
  usage: 'explain [rule|layer|control|product|kind|model|framework|word]',
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
    [
      'cloud-estate explain NIST SC-7',
      'A control, with or without its standard: the layers behind it, and who owns them here',
    ],
    ['cloud-estate explain paas', 'A model: what it means, and what it leaves to you'],
    ['cloud-estate explain patching', 'An everyday word: the duties and rules that it belongs to'],
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
    const found = await explained(word, lexicon, terminal);
    if (found.length === 0) throw new CannotCheck(unknownWord(word, lexicon));
    await terminal.out(found.join(`\n${'-'.repeat(Math.min(40, screen.columns))}\n\n`));
    return GATE_PASSES;
  },
};

type FullLexicon = Awaited<ReturnType<typeof load>>;

/** Everything that a word means. Only a word with a digit can be a control. */
async function explained(
  word: string,
  lexicon: FullLexicon,
  terminal: Terminal,
): Promise<string[]> {
  const screen = { columns: terminal.columns, color: terminal.color };
  const words = explainWord(word, lexicon, screen);
  const controls = await aboutControls(word, lexicon, terminal);
  const known = await controls.known();
  if (known.length > 0) return known;
  if (words.length > 0 || !/\d/.test(word)) return words;
  return controls.ofTheEstate();
}

/**
 * What is known about the controls, or the standard, that a text names. Rejects with `CannotCheck` for what looks like
 * a control and isn't in the crosswalk. The estate is opened only for a control.
 */
async function aboutControls(
  text: string,
  { frameworks, crosswalk }: FullLexicon,
  terminal: Terminal,
) {
  const finding = await import('../../render/explain/find-control.ts');
  const about = await import('../../render/explain/about-control.ts');
  const screen = { columns: terminal.columns, color: terminal.color };
  const book: ControlBook = { crosswalk, frameworks, estate: null };
  const withEstate = async (): Promise<ControlBook> => {
    const { estateAround } = await import('../estate-around.ts');
    return { ...book, estate: await estateAround(crosswalk, terminal) };
  };
  const found = async (whole: ControlBook): Promise<string[]> =>
    finding
      .findControls(text, about.listingsOf(whole))
      .map((one) => about.explainControl(one, whole, screen));
  return {
    /** The controls in the crosswalk, or similar ones. */
    known: async (): Promise<string[]> => {
      const listings = about.listingsOf(book);
      const standard = finding.standardCalled(text, listings);
      if (standard !== undefined) return [about.explainStandard(standard, book, screen)];
      const isKnown = finding.findControls(text, listings).length > 0;
      const like = finding.standardsLike(text, listings);
      if (!isKnown && like.length === 0) return [];
      const all = await found(await withEstate());
      if (all.length > 0) return all;
      throw new CannotCheck(about.notInCrosswalk(text, like, finding.nearControls(text, listings)));
    },
    /** The controls of a standard that only a framework of the estate has. */
    ofTheEstate: async (): Promise<string[]> => found(await withEstate()),
  };
}

async function load() {
  const loaded = await Promise.all([
    ...frameworkIds.map((id) => loadFramework(id)),
    ...addOnIds.map((id) => loadAddOn(id)),
  ]);
  const frameworks = loaded.filter((one) => one !== undefined);
  const framework = frameworks.find(({ id }) => id === defaultFramework) as Framework;
  const [catalogue, typed] = [await loadCatalogue(), await loadTypes()];
  const summaryOf = (id: RuleId): string => ruleById(id).summary;
  const crosswalk = await loadCrosswalk();
  const pages = JSON.parse(rulePages) as Record<string, string>;
  return { pages, frameworks, framework, catalogue, crosswalk, typed, summaryOf };
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
