import type { Framework, Layer, Party } from '../../estate/framework.ts';
import type { ListedProduct } from '../../estate/product.ts';
import { isRuleId, type RuleId } from '../../estate/rule-id.ts';
import { wordsOfLayer } from '../../frameworks/layer-words.ts';
import { plain } from '../../frameworks/meant-layers.ts';
import { listed } from '../../text/lists.ts';
import { wrap } from '../text/plain.ts';
import { heading, type Screen } from '../text/screen.ts';
import { wordsOfRules } from './everyday-words.ts';
import { paragraphs } from './explain-text.ts';

/** What an everyday word belongs to. */
export interface Everyday {
  readonly layers: readonly Layer[];
  readonly rules: readonly RuleId[];
}

/**
 * The layers and rules that an everyday word is about: `patching`, `sharing`, `backup`, `keys`. The layers are those of
 * the first framework, or of the others if it has none. Only a word that isn't in any list is searched for in titles
 * and duties.
 */
export function everydayMeaning(text: string, frameworks: readonly Framework[]): Everyday {
  const word = plain(text);
  const called = (one: Framework): Layer[] =>
    one.layers.filter(({ id }) => wordsOfLayer(id).has(word));
  const mentioning = (one: Framework): Layer[] =>
    one.layers.filter(({ title, duty }) => saidIn(`${title} ${duty}`, word));
  const layers = firstOf(frameworks, called) ?? firstOf(frameworks, mentioning) ?? [];
  const rules = Object.keys(wordsOfRules).filter((id): id is RuleId =>
    isRuleId(id) ? holds(wordsOfRules[id], word) : false,
  );
  return { layers, rules };
}

function firstOf(
  frameworks: readonly Framework[],
  find: (one: Framework) => Layer[],
): Layer[] | undefined {
  return frameworks.map(find).find((layers) => layers.length > 0);
}

function holds(words: string | undefined, word: string): boolean {
  return words?.split(' ').includes(word) === true;
}

/** Shorter words are in too many sentences. */
const SHORTEST = 4;

function saidIn(text: string, word: string): boolean {
  if (word.length < SHORTEST) return false;
  return ` ${plain(text.replace(/[^\w\s-]/g, ' '))}-`.includes(`-${word}-`);
}

/** `Yours under on-premises and iaas, shared under paas.` */
function whose({ parties: cells }: Layer): string {
  const under = (party: Party): string[] =>
    Object.entries(cells).flatMap(([model, one]) => (one === party ? [model] : []));
  const says = (['customer', 'shared', 'provider'] as const).flatMap((party) => {
    const models = under(party);
    return models.length === 0 ? [] : [`${names[party]} under ${listed(models)}`];
  });
  const text = says.join(', ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

const names = { customer: 'yours', shared: 'shared', provider: "the provider's" };

/** Everything that a word belongs to, each with its duty or summary and where to read on. */
export function everydayText(
  text: string,
  { layers, rules }: Everyday,
  products: readonly ListedProduct[],
  summaryOf: (rule: RuleId) => string,
  screen: Screen,
): string {
  const { columns } = screen;
  const row = (id: string, says: string): string => `  ${id}\n${wrap(says, columns, '      ')}`;
  const duties = layers.map((layer) =>
    row(layer.id, `${layer.title}: ${layer.duty} ${whose(layer)}`),
  );
  const about = rules.map((id) => row(id, summaryOf(id)));
  const called = products.map(({ id, name }) => `  ${id}: ${name}`);
  const first = layers[0]?.id ?? rules[0] ?? '';
  return paragraphs([
    duties.length === 0
      ? ''
      : [heading(`Duties that \`${text}\` belongs to`, screen), ...duties].join('\n'),
    about.length === 0 ? '' : [heading('Rules about it', screen), ...about].join('\n'),
    called.length === 0 ? '' : [heading('Products with that name', screen), ...called].join('\n'),
    `\`cloud-estate explain ${first}\` says more.`,
  ]);
}
