import type { CodeNames } from '../../estate/code-names.ts';
import type { TypedProduct } from '../../estate/product.ts';
import { before } from '../../text/parts.ts';
import { remembered } from '../remembered.ts';
import type { Unseen, Use } from '../scanner.ts';
import { registryPath } from '../source-address.ts';
import { type Cloud, cloudWords, lastWords, tellingWords, wordsOf } from './module-words.ts';
import { type ModuleProvider, moduleProviders } from './other-module-words.ts';

/** Finds the product that the name of code from elsewhere suggests. */
export type Suggest = (module: Pick<Unseen, 'source' | 'name'>) => string | null;

/** Parts of names that any module may have. */
const empty: ReadonlySet<string> = new Set(
  'terraform tf module modules tfmodule tfmodules opentofu src main master resource resources wrapper'.split(
    ' ',
  ),
);

/** Providers of Terraform that only help to write code: such a module creates nothing in a cloud, whatever it is called. */
const helpers: ReadonlySet<string> = new Set(
  'null external yaml local random time tls http template terraform utils archive'.split(' '),
);

/** Products whose names people give to anything; only the cloud before them says that they are meant. */
const vague: ReadonlySet<string> = new Set(
  'config support artifact account connect location health'.split(' '),
);

/** What Azure's policies are about isn't what they create. */
const policy =
  /(?:^|-)(?:polic(?:y|ies)-(?:set-)?(?:assignment|definition|exemption|initiative|set)|initiative)s?(?:-|$)/;

/** Words of a name that are looked at together. */
const LONGEST = 4;

/** What a source says by itself: a product, none, or `undefined` where the module's own name may say more. */
interface Said {
  readonly id: string | null | undefined;
  readonly cloud: string;
}

/**
 * Knows the products of a catalogue by the words that people name modules after. Where a name doesn't say the cloud,
 * it is that of the repository, if it has only one; where nothing else says it, that of the products in `stores`, which
 * keep its state.
 */
export function moduleProducts(
  names: CodeNames,
  uses: readonly Use[],
  stores: readonly string[] = [],
): Suggest {
  const modules = new ModuleNames(names, cloudOf(uses, stores));
  // Large estates call the same module hundreds of times, by many names.
  const ofSource = remembered((source) => modules.bySource(source));
  const ofName = remembered((key) => {
    const [cloud = '', name = ''] = key.split('\n');
    return isInCluster(name) ? null : modules.find(name, cloud as Cloud, false);
  });
  return ({ source, name }) => {
    const { id, cloud } = ofSource(source);
    if (id !== undefined) return id;
    return name === undefined ? null : ofName(`${cloud}\n${name}`);
  };
}

/** What the names of modules say, looked up among the products of a catalogue. */
class ModuleNames {
  readonly #names: CodeNames;
  /** The cloud of the repository, where it has only one. */
  readonly #around: Cloud | null;

  constructor(names: CodeNames, around: Cloud | null) {
    this.#names = names;
    this.#around = around;
  }

  /** What the address of a module says. */
  bySource(source: string): Said {
    const names = namesIn(source);
    const said = cloudIn(source, names);
    const cloud = said ?? this.#around;
    const provider = providerIn(source, names);
    const answer = (id: string | null | undefined) => ({ id, cloud: cloud ?? '' });
    const ofOther = this.#byProvider(provider, names);
    if (ofOther !== undefined) return answer(ofOther);
    if (names.some((one) => stepsOf(one).includes('tfe')))
      return answer(this.#own('hcp-terraform'));
    if (names.some(isInCluster)) return answer(null);
    if (cloud === null) return answer(null);
    if (source.startsWith('[')) return answer(this.#exactly(stepsOf(names[0] ?? ''), cloud));
    for (const one of names) {
      const id = this.find(one, cloud, said !== undefined);
      if (id !== null) return answer(id);
    }
    const single = singleIn(names);
    if (single !== undefined) return answer(this.#ofProvider(single, names));
    // What releases a chart is called after the chart.
    const isChart = names.some((one) => stepsOf(one).join('-') === 'helm-release');
    return answer(isChart ? null : undefined);
  }

  /** The product of a cloud that a name says. `isSure`: something else says the cloud. */
  find(name: string, cloud: Cloud, isSure: boolean): string | null {
    const written = wordsOf.get(cloud);
    const steps = stepsOf(name);
    if (cloud === 'azure' && policy.test(steps.join('-'))) return this.#own(RESOURCE_MANAGER);
    const isOpen = isSure || !isVague(steps);
    // Beside a word that may mean anything, only several words in a row count, if modules are named so.
    const idOf = (word: string): string | undefined => {
      if (isOpen) return written?.get(word) ?? this.#names.idsOf(cloud, word)[0];
      return word.includes('-') ? written?.get(word) : undefined;
    };
    const last = lastWords[cloud]?.[steps.at(-1) ?? ''];
    const id = last === undefined ? longestMatch(steps, idOf) : (longestEnd(steps, idOf) ?? last);
    return id === undefined ? null : this.#own(id);
  }

  /** A product, if the catalogue has it. */
  #own(id: string): string | null {
    return this.#names.get(id) === undefined ? null : id;
  }

  /** A variable of an ARM template is called after its purpose: only a name that is a product's counts. */
  #exactly(steps: readonly string[], cloud: Cloud): string | null {
    const word = steps.join('-');
    if (cloud === 'azure' && policy.test(word)) return this.#own(RESOURCE_MANAGER);
    const id = wordsOf.get(cloud)?.get(word) ?? this.#names.idsOf(cloud, word)[0];
    return id === undefined ? null : this.#own(id);
  }

  #byProvider(provider: string, names: readonly string[]): string | null | undefined {
    if (helpers.has(provider)) return null;
    const only = this.#names.idsOf('provider', provider)[0];
    if (only !== undefined) return only;
    const other = moduleProviders.get(provider) ?? providerInName(names);
    if (other === undefined) return undefined;
    return this.#ofProvider(other, names) ?? (other.isUsedByOthers ? undefined : null);
  }

  /** Such a provider's types and words say which of its products it is; what they leave open isn't guessed. */
  #ofProvider({ prefix, words }: ModuleProvider, names: readonly string[]): string | null {
    const only = this.#names.idsOf('provider', prefix)[0];
    if (only !== undefined) return this.#own(only);
    for (const one of names) {
      const steps = stepsOf(one).filter((step) => !moduleProviders.has(step));
      const idOf = (word: string) =>
        words.get(word) ?? this.#names.idsOf('type', `${prefix}_${word.replaceAll('-', '_')}`)[0];
      const id = longestMatch(steps, idOf);
      if (id !== undefined) return this.#own(id);
    }
    return null;
  }
}

const RESOURCE_MANAGER = 'azure-resource-manager';

/** The provider that a registry's address ends with, or that a repository's name begins with: `terraform-null-label`. */
function providerIn(source: string, names: readonly string[]): string {
  const end = /^(?:[\w.-]+\/)?[\w-]+\/[\w-]+\/([\w-]+)(?:\/\/|$)/.exec(registryPath(source))?.[1];
  return end ?? /^terraform-([a-z0-9]+)-/.exec(names.at(-1) ?? '')?.[1] ?? '';
}

/**
 * The provider that a name says beside what the module is for: `oci-adb`, `common-datadog-monitors`. A cloud's name comes
 * first, because `oci` and `ibm` elsewhere in a name mean something else.
 */
function providerInName(names: readonly string[]): ModuleProvider | undefined {
  for (const name of names) {
    const steps = stepsOf(name);
    if (steps.some((step) => Object.hasOwn(cloudWords, step))) return undefined;
    const found = knownIn(steps).find(({ one, at }) => at === 0 || one.words.size === 0);
    if (found !== undefined) return found.one;
  }
  return undefined;
}

/** A provider of one product that a name says, beside a cloud: `datadog-aws-integration`. */
function singleIn(names: readonly string[]): ModuleProvider | undefined {
  return names.flatMap((name) => knownIn(stepsOf(name))).find(({ one }) => one.words.size === 0)
    ?.one;
}

function knownIn(
  steps: readonly string[],
): { readonly one: ModuleProvider; readonly at: number }[] {
  return steps.flatMap((step, at) => {
    const one = moduleProviders.get(`${step}-${steps[at + 1]}`) ?? moduleProviders.get(step);
    return one === undefined ? [] : [{ one, at }];
  });
}

/** Whether a word that may mean anything is in a name, and no cloud. */
function isVague(steps: readonly string[]): boolean {
  return (
    steps.some((step) => vague.has(step)) && !steps.some((step) => Object.hasOwn(cloudWords, step))
  );
}

/** What runs in a cluster, and is called like a service of a cloud; and what only runs commands. */
const inCluster: ReadonlySet<string> = new Set(
  'cert-manager certmanager gcloud kubectl-wrapper'.split(' '),
);

function isInCluster(name: string): boolean {
  const rows = rowsOf(stepsOf(name));
  return [...inCluster].some((word) => rows.has(word));
}
/** A module from a registry of Bicep's, or a template spec: what is behind the last colon is its version. */
const bicepSource = /^(?:br|ts)[:/]/;

/** The names in a source, that which says most first: the folder in a repository, then the repository. */
function namesIn(source: string): string[] {
  if (source.startsWith('[')) return [source.match(/\w+/g)?.at(-1) ?? ''];
  const plain = bicepSource.test(source) ? source.slice(0, source.lastIndexOf(':')) : source;
  const path = before(registryPath(plain), '?')
    .replace(/^[a-z0-9+]+::/i, '')
    .replace(/^[a-z]+:\/\//i, '');
  const [whole = '', inner = ''] = path.split('//');
  const steps = whole.replace(/\.(?:git|zip)$/, '').split(/[/:]/);
  const last = steps.at(-1) ?? '';
  // A registry's address ends with the cloud; the name is before it.
  const isProvider = Object.hasOwn(cloudWords, last) || moduleProviders.has(last);
  const isRegistry = steps.length >= 3 && isProvider && !path.includes('.git');
  const name = isRegistry ? (steps.at(-2) ?? '') : last;
  return [...inner.split('/').toReversed(), name].filter((one) => one !== '');
}

/** The cloud that an address says: by its end, by a word in it, or by a word that only one cloud has. */
function cloudIn(source: string, names: readonly string[]): Cloud | undefined {
  if (bicepSource.test(source)) return 'azure';
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
  idOf: (word: string) => string | undefined,
): string | undefined {
  for (let length = Math.min(LONGEST, steps.length); length > 0; length--) {
    for (let at = 0; at + length <= steps.length; at++) {
      const id = idOf(steps.slice(at, at + length).join('-'));
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** The product of the most words at the end of a name that a table knows, at least two. */
function longestEnd(
  steps: readonly string[],
  idOf: (word: string) => string | undefined,
): string | undefined {
  for (let length = Math.min(LONGEST, steps.length); length > 1; length--) {
    const id = idOf(steps.slice(-length).join('-'));
    if (id !== undefined) return id;
  }
  return undefined;
}

const SHORTEST_SQUEEZED = 8;

const prefixes: Readonly<Record<Cloud, readonly string[]>> = {
  aws: ['aws_'],
  azure: ['azurerm_'],
  gcp: ['google_'],
};

/** The words of a cloud that only one product has: its id, its other names and its types. */
export function moduleNames(
  cloud: Cloud,
  products: readonly TypedProduct[],
): (readonly [word: string, id: string])[] {
  const table = new Map<string, string | null>();
  const add = (word: string, id: string): void => {
    const known = table.get(word);
    if (word !== '' && known !== id) table.set(word, known === undefined ? id : null);
  };
  for (const { id, kind, provider, aliases = [], terraform } of products) {
    // The other names of a whole cloud are words that any name may have.
    if (provider !== cloud || kind === 'cloud-account') continue;
    const own = id.slice(cloud.length + 1);
    add(own, id);
    // Some write `certificatemanager`; a short word that is squeezed may be another one.
    if (own.includes('-') && own.length >= SHORTEST_SQUEEZED) add(own.replaceAll('-', ''), id);
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
  return [...table].flatMap(([word, id]) => (id === null ? [] : [[word, id] as const]));
}

/** The one cloud that a repository's code is for; `null` for several or none. */
function cloudOf(uses: readonly Use[], stores: readonly string[]): Cloud | null {
  const found = new Set<Cloud>();
  for (const type of new Set(uses.map(({ type }) => type))) {
    const word = before(type, '_');
    const cloud = type.startsWith('AWS::')
      ? 'aws'
      : type.startsWith('Microsoft.')
        ? 'azure'
        : cloudWords[word];
    if (cloud !== undefined) found.add(cloud);
  }
  if (found.size === 0)
    for (const id of stores) {
      const cloud = cloudWords[before(id, '-')];
      if (cloud !== undefined) found.add(cloud);
    }
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}
