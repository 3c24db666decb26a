import type { TypedProduct } from '../../estate/product.ts';
import { before } from '../../text/parts.ts';
import type { Unseen, Use } from '../scanner.ts';
import { registryPath } from '../source-address.ts';
import { type Cloud, cloudWords, tellingWords, wordsOf } from './module-words.ts';

/** Finds the product that the name of code from elsewhere suggests. */
export type Suggest = (module: Pick<Unseen, 'source' | 'name'>) => string | null;

/** Parts of names that any module may have. */
const empty: ReadonlySet<string> = new Set(
  'terraform tf module modules tfmodule tfmodules opentofu src main master resource resources wrapper'.split(
    ' ',
  ),
);

/** Words of a name that are looked at together. */
const LONGEST = 4;

/**
 * Knows the products of a catalogue by the words that people name modules after. Where a name doesn't say the cloud,
 * it is that of the repository, if it has only one.
 */
export function moduleProducts(products: readonly TypedProduct[], uses: readonly Use[]): Suggest {
  const ids = new Set(products.map(({ id }) => id));
  const tables = new Map<Cloud, ReadonlyMap<string, string>>();
  const tableOf = (cloud: Cloud): ReadonlyMap<string, string> => {
    const known = tables.get(cloud) ?? tableFor(cloud, products);
    tables.set(cloud, known);
    return known;
  };
  const around = cloudOf(uses);
  const find = (name: string, cloud: Cloud): string | null => {
    const id = longestMatch(stepsOf(name), tableOf(cloud));
    return id !== undefined && ids.has(id) ? id : null;
  };
  const byProvider = singleProducts(products);
  const suggest: Suggest = ({ source, name }) => {
    const names = namesIn(source);
    const cloud = cloudIn(source, names) ?? around;
    const provider = /^(?:[\w.-]+\/)?[\w-]+\/[\w-]+\/([\w-]+)(?:\/\/|$)/.exec(
      registryPath(source),
    )?.[1];
    const only = provider === undefined ? undefined : byProvider.get(provider);
    if (only !== undefined) return only;
    if (names.some((one) => stepsOf(one).includes('tfe')))
      return ids.has('hcp-terraform') ? 'hcp-terraform' : null;
    if (cloud === null) return null;
    for (const one of names) {
      const id = find(one, cloud);
      if (id !== null) return id;
    }
    return name === undefined ? null : find(name, cloud);
  };
  // Large estates call the same module hundreds of times.
  const known = new Map<string, string | null>();
  return (module) => {
    const key = `${module.source}\n${module.name ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const id = suggest(module);
    known.set(key, id);
    return id;
  };
}

/** Products whose provider for Terraform has no other product, by the provider's name. */
export function singleProducts(products: readonly TypedProduct[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { id, terraformProvider } of products) {
    const name = terraformProvider?.replace(/^.*\//, '');
    if (name !== undefined) found.set(name, found.has(name) ? null : id);
  }
  return new Map([...found].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])));
}

/** The names in a source, that which says most first: the folder in a repository, then the repository. */
function namesIn(source: string): string[] {
  const path = before(registryPath(source), '?')
    .replace(/^[a-z0-9+]+::/i, '')
    .replace(/^[a-z]+:\/\//i, '');
  const [whole = '', inner = ''] = path.split('//');
  const steps = whole.replace(/\.(?:git|zip)$/, '').split(/[/:]/);
  const last = steps.at(-1) ?? '';
  // A registry's address ends with the cloud; the name is before it.
  const isRegistry = steps.length >= 3 && Object.hasOwn(cloudWords, last) && !path.includes('.git');
  const name = isRegistry ? (steps.at(-2) ?? '') : last;
  return [...inner.split('/').toReversed(), name].filter((one) => one !== '');
}

/** The cloud that an address says: by its end, by a word in it, or by a word that only one cloud has. */
function cloudIn(source: string, names: readonly string[]): Cloud | undefined {
  const path = before(registryPath(source), '?').replace(/\.git$/, '');
  const steps = path.split(/[/:]/).toReversed();
  for (const step of steps) {
    for (const word of stepsOf(step)) {
      if (Object.hasOwn(cloudWords, word)) return cloudWords[word];
    }
  }
  for (const name of names) {
    const said = rowsOf(stepsOf(name));
    const telling = tellingWords.find((word) => said.has(word));
    if (telling === undefined) continue;
    for (const [cloud, table] of wordsOf) if (table.has(telling)) return cloud;
  }
  return undefined;
}

/** The words of a name, in lower case, without those that any name may have. */
function stepsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !empty.has(word));
}

/** Words in a row, joined, as many as are looked at together. */
function rowsOf(steps: readonly string[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (let at = 0; at < steps.length; at++)
    for (let length = 1; length <= LONGEST; length++)
      rows.add(steps.slice(at, at + length).join('-'));
  return rows;
}

/** The product of the most words in a row that a table knows; of as many the first. */
function longestMatch(
  steps: readonly string[],
  table: ReadonlyMap<string, string>,
): string | undefined {
  for (let length = Math.min(LONGEST, steps.length); length > 0; length--) {
    for (let at = 0; at + length <= steps.length; at++) {
      const id = table.get(steps.slice(at, at + length).join('-'));
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

const prefixes: Readonly<Record<Cloud, readonly string[]>> = {
  aws: ['aws_'],
  azure: ['azurerm_'],
  gcp: ['google_'],
};

/** The words of a cloud: those that are written down, else ids, other names and types that only one product has. */
function tableFor(cloud: Cloud, products: readonly TypedProduct[]): ReadonlyMap<string, string> {
  const table = new Map<string, string | null>();
  const add = (word: string, id: string): void => {
    const known = table.get(word);
    if (word !== '' && known !== id) table.set(word, known === undefined ? id : null);
  };
  for (const { id, kind, provider, aliases = [], terraform } of products) {
    // The other names of a whole cloud are words that any name may have.
    if (provider !== cloud || kind === 'cloud-account') continue;
    add(id.slice(cloud.length + 1), id);
    for (const alias of aliases) {
      const word = stepsOf(alias)
        .filter((step) => !Object.hasOwn(cloudWords, step))
        .join('-');
      if (word.length > 2) add(word, id);
    }
    for (const type of terraform) {
      const prefix = prefixes[cloud].find((one) => type.startsWith(one));
      if (prefix !== undefined) add(type.slice(prefix.length).replaceAll('_', '-'), id);
    }
  }
  const own = wordsOf.get(cloud) ?? new Map<string, string>();
  const clear = [...table].flatMap(([word, id]) => (id === null ? [] : [[word, id] as const]));
  return new Map([...clear, ...own]);
}

/** The one cloud that a repository's code is for; `null` for several or none. */
function cloudOf(uses: readonly Use[]): Cloud | null {
  const found = new Set<Cloud>();
  for (const { type } of uses) {
    const word = before(type, '_');
    const cloud = type.startsWith('AWS::')
      ? 'aws'
      : type.startsWith('Microsoft.')
        ? 'azure'
        : cloudWords[word];
    if (cloud !== undefined) found.add(cloud);
  }
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}
