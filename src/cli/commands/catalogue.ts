import { loadCatalogue } from '../../catalogue/index.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { productList } from '../../render/explain/product-list.ts';
import { type Command, GATE_PASSES } from '../command.ts';
import { formatFlag, wantsJson } from '../text-or-json.ts';

/** More rows don't help a person; the JSON has them all. */
const MOST_ROWS = 40;

export const catalogue: Command = {
  name: 'catalogue',
  summary: 'Find products by name, alias, provider, kind or category',
  usage: 'catalogue search <words> [flags]',
  flags: { format: formatFlag },
  examples: [
    ['cloud-estate catalogue search object storage', 'Products of a kind'],
    ['cloud-estate catalogue search google sql', 'A product of a provider'],
    ['cloud-estate catalogue search jira --format json', 'With everything the catalogue knows'],
  ],
  notes: `A product matches if it has every word, or words that begin with them. The id is what a manifest names, and \`cloud-estate explain <id>\` says which duties follow. Text output lists at most ${MOST_ROWS} products.`,
  run: async ([action, ...words], flags, terminal) => {
    const isJson = wantsJson(flags);
    const text = words.join(' ').trim();
    if (action !== 'search' || text === '') throw new CannotCheck(misuse(action, text));
    const known = await loadCatalogue();
    const named = known.lookUp(text);
    const found = [...new Set([...(named === undefined ? [] : [named]), ...known.search(text)])];
    if (found.length === 0) {
      const near = known.suggest(text).map(({ id, name }) => `\`${id}\` (${name})`);
      const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
      throw new CannotCheck(
        `No product has ${words.length === 1 ? 'the word' : 'all the words'} \`${text}\`.${hint} If the product isn't in the catalogue, write an entry with a \`kind\`, or add the product to your policy.`,
      );
    }
    await terminal.out(
      isJson
        ? `${JSON.stringify(found, null, 2)}\n`
        : productList(found, known.providers(), MOST_ROWS, terminal),
    );
    return GATE_PASSES;
  },
};

function misuse(action: string | undefined, text: string): string {
  if (action === undefined || action === 'search') {
    return 'Name what to search for: `cloud-estate catalogue search <words>`.';
  }
  return `\`catalogue\` has one action, \`search\`. Write \`cloud-estate catalogue search ${`${action} ${text}`.trim()}\`.`;
}
