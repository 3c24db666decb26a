import { loadCatalogueFor } from '../catalogue/index.ts';
import type { FrameworkFileChange } from '../estate/change.ts';
import type { ParsedManifest, ParsedManifests } from '../estate/estate.ts';
import type { FileProblem } from '../estate/file-problem.ts';
import type { Span, Wording } from '../estate/finding.ts';
import type { Framework } from '../estate/framework.ts';
import { type Path, relatedTo } from '../estate/path.ts';
import type { ListedProduct } from '../estate/product.ts';
import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { addOnIds, loadAddOn, withAddOns } from '../frameworks/add-ons.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../frameworks/index.ts';
import { frameworkMeant } from '../frameworks/meant-framework.ts';
import { namesProducts, productIds } from '../parse/entry-scan.ts';
import { parseBytes } from '../parse/parse.ts';
import { isMap, itemSpan, own, valueSpan } from '../parse/values.ts';
import type { Policy, WrittenPolicy } from '../policy/policy.ts';
import { messageOf } from '../text/message.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { besideOf, isPath } from './paths.ts';

/** A framework that something other than a manifest names: a flag or a policy. */
export interface NamedFramework {
  /** An id, or the path of a file. */
  readonly word: string;
  /** The file that the path is relative to; empty for the working directory. */
  readonly beside: string;
  /** Files whose valid version of it applies instead of the checked one. */
  readonly held?: Files;
}

/** The frameworks that a run names: by its flag or input, which wins, and by its policy. */
export interface NamedFrameworks {
  readonly override: NamedFramework | null;
  readonly fallback: NamedFramework | null;
  /** The policy's add-ons, which apply on top of every framework. */
  readonly addOns: readonly NamedFramework[];
}

/**
 * What a flag or input (`word`) and the policy name. `held` has the files of the base if its policy, and so its
 * framework, applies.
 */
export function namedFrameworks(
  word: string | null,
  policy: Policy,
  held: Files | null = null,
): NamedFrameworks {
  const from = held === null ? {} : { held };
  const { framework, addOns, file } = policy;
  const beside = file ?? '';
  return {
    override: word === null ? null : { word, beside: '', ...from },
    fallback: framework === null ? null : { word: framework, beside, ...from },
    addOns: addOns.map((addOn) => ({ word: addOn, beside, ...from })),
  };
}

/** The framework of one manifest, or what is wrong with it. */
export type ChosenFramework = Pick<ParsedManifest, 'framework' | 'problems'>;

interface LoadedFile extends ChosenFramework {
  readonly missing: boolean;
}

/** Chooses and loads the framework of each manifest; a file is read once, and its problems are listed once. */
export class FrameworkReader {
  readonly #files: Files;
  readonly #override: NamedFramework | null;
  readonly #fallback: NamedFramework | null;
  readonly #addOns: readonly NamedFramework[];
  readonly #loaded = new Map<Files, Map<string, Promise<LoadedFile>>>();
  readonly #said = new Set<LoadedFile>();

  /** `override` wins over what a manifest names, `fallback` applies if it names nothing, `addOns` apply on top. */
  constructor(files: Files, { override, fallback, addOns }: NamedFrameworks) {
    this.#files = files;
    this.#override = override;
    this.#fallback = fallback;
    this.#addOns = addOns;
  }

  /** The id of the framework that applies where a manifest names none. Rejects with `CannotCheck`. */
  async defaultId(): Promise<string> {
    const named = this.#override ?? this.#fallback;
    if (named === null) return defaultFramework;
    return (await this.#named(named)).framework?.id ?? named.word;
  }

  /** The framework that the policy names, which binds manifests; `undefined` if none does, or the run names one. */
  async bound(): Promise<Framework | undefined> {
    if (this.#override !== null || this.#fallback === null) return undefined;
    return (await this.#named(this.#fallback)).framework;
  }

  /** The framework of a manifest that names none. */
  ofNone(): Promise<ChosenFramework> {
    return this.of({ file: '', text: '', value: {}, problems: [] });
  }

  /** The framework of a manifest, with the add-ons of the manifest and of the policy on top. */
  async of(source: Source): Promise<ChosenFramework> {
    const chosen = await this.#chosen(source);
    const words = isMap(source.value) ? own(source.value, 'add-ons') : undefined;
    const added: ChosenFramework[] = [];
    for (const [at, word] of (Array.isArray(words) ? words : []).entries()) {
      if (typeof word === 'string') added.push(await this.#addOn(word, at, source));
    }
    for (const named of this.#addOns) added.push(await this.#named(named, addOns));
    if (added.length === 0) return chosen;
    const { framework } = chosen;
    const whole = added.flatMap((one) => one.framework ?? []);
    return {
      framework: framework === undefined ? undefined : withAddOns(framework, whole),
      problems: [chosen, ...added].flatMap(({ problems }) => problems),
    };
  }

  async #addOn(word: string, at: number, source: Source): Promise<ChosenFramework> {
    const builtIn = await loadAddOn(word);
    if (builtIn !== undefined) return { framework: builtIn, problems: [] };
    const list = own(source.value as ValueMap, 'add-ons') as readonly Value[];
    const place = { span: itemSpan(list, at), path: ['add-ons', at], source };
    if (!isPath(word))
      return { framework: undefined, problems: [atWord(unknownWord(word, addOns), place)] };
    return this.#file(besideOf(source.file, word), word, place, addOns);
  }

  async #chosen(source: Source): Promise<ChosenFramework> {
    const word = isMap(source.value) ? own(source.value, 'framework') : undefined;
    const named = this.#override ?? (typeof word === 'string' ? null : this.#fallback);
    if (named !== null) return this.#named(named);
    if (typeof word !== 'string')
      return { framework: await loadFramework(defaultFramework), problems: [] };
    const builtIn = await loadFramework(word);
    if (builtIn !== undefined) return { framework: builtIn, problems: [] };
    const span = valueSpan(source.value as ValueMap, 'framework');
    const place = { span, path: ['framework'], source };
    if (!isPath(word))
      return { framework: undefined, problems: [atWord(unknownWord(word, whole), place)] };
    return this.#file(besideOf(source.file, word), word, place, whole);
  }

  async #named(named: NamedFramework, kind: FileKind = whole): Promise<ChosenFramework> {
    const builtIn = await kind.load(named.word);
    if (builtIn !== undefined) return { framework: builtIn, problems: [] };
    if (!isPath(named.word)) throw new CannotCheck(messageOf(unknownWord(named.word, kind)));
    const path = besideOf(named.beside, named.word);
    const loaded = await this.#load(path, kind);
    const held = named.held === undefined ? loaded : await this.#load(path, kind, named.held);
    if (loaded.missing && held.missing) throw new CannotCheck(missingFile(path, kind));
    const { framework, problems } = this.#once(loaded);
    return { framework: held.framework ?? framework, problems };
  }

  async #file(path: string, word: string, at: WordPlace, kind: FileKind): Promise<ChosenFramework> {
    let loaded: LoadedFile;
    try {
      loaded = await this.#load(path, kind);
    } catch (error) {
      if (!(error instanceof CannotCheck)) throw error;
      return { framework: undefined, problems: [atWord(badFile(error.message, '', kind), at)] };
    }
    if (!loaded.missing) return this.#once(loaded);
    const wording = badFile(
      `The ${kind.name} file \`${word}\` doesn't exist (looked for ${path}).`,
      'Write its path relative to this manifest.',
      kind,
    );
    return { framework: undefined, problems: [atWord(wording, at)] };
  }

  #once(loaded: LoadedFile): ChosenFramework {
    const problems = this.#said.has(loaded) ? [] : loaded.problems;
    this.#said.add(loaded);
    return { framework: loaded.framework, problems };
  }

  #load(path: string, kind: FileKind = whole, files = this.#files): Promise<LoadedFile> {
    const all = this.#loaded.get(files) ?? new Map<string, Promise<LoadedFile>>();
    this.#loaded.set(files, all);
    const key = `${kind.name} ${path}`;
    const loaded = all.get(key) ?? this.#read(path, kind, files);
    all.set(key, loaded);
    return loaded;
  }

  async #read(path: string, kind: FileKind, files: Files): Promise<LoadedFile> {
    const bytes = await files.read(path);
    if (bytes === undefined) return { framework: undefined, problems: [], missing: true };
    const source = await parseBytes(path, bytes);
    const problems: FileProblem[] = source.problems.map((problem) => ({
      rule: 'syntax',
      source,
      problem,
    }));
    if (source.value === undefined) return { framework: undefined, problems, missing: false };
    const { validateFramework } = await import('../validate/framework-shape.ts');
    const { customFramework, extendsOf } = await import('../frameworks/custom.ts');
    const shape = validateFramework(source, kind === addOns);
    const base = extendsOf(source);
    const custom = customFramework(
      source,
      base === undefined ? undefined : await loadFramework(base),
      kind === addOns,
    );
    // A place with a schema error gets no further one.
    const isSaid = relatedTo(shape.map(({ path }) => path));
    const deeper = custom.problems
      .filter(({ path }) => !isSaid(path))
      .map((problem) => ({ ...problem, kind: problem.title, edits: [] }));
    for (const problem of [...shape, ...deeper]) problems.push({ rule: 'schema', source, problem });
    return { framework: shape.length > 0 ? undefined : custom.framework, problems, missing: false };
  }
}

/** Sources -> manifests with their frameworks, and the catalogue, with the policy's own products, if one needs it. */
export async function withFrameworks(
  sources: readonly Source[],
  frameworks: FrameworkReader,
  own: readonly ListedProduct[] = [],
): Promise<ParsedManifests> {
  const manifests: ParsedManifest[] = [];
  for (const source of sources) manifests.push({ source, ...(await frameworks.of(source)) });
  const catalogue = sources.some(namesProducts)
    ? await loadCatalogueFor(sources.flatMap(productIds), own)
    : undefined;
  const [framework, bound] = [await frameworks.defaultId(), await frameworks.bound()];
  return { manifests, catalogue, framework, bound };
}

/**
 * What a change does to the framework file that the run names; `null` if it doesn't touch it. Rejects with
 * `CannotCheck` if it removes the file while its policy still names it.
 */
export async function frameworkChange(
  files: Files,
  { override, fallback }: Pick<NamedFrameworks, 'override' | 'fallback'>,
  headPolicy: WrittenPolicy,
): Promise<FrameworkFileChange | null> {
  const named = override ?? fallback;
  if (named?.held === undefined || !isPath(named.word)) return null;
  const path = besideOf(named.beside, named.word);
  const before = await named.held.read(path);
  const now = await files.read(path);
  if (before === undefined) return null;
  const isStillNamed = override !== null || headPolicy.framework === named.word;
  if (now === undefined && isStillNamed) throw new CannotCheck(missingFile(path));
  if (now !== undefined && Buffer.compare(before, now) === 0) return null;
  const change = now === undefined ? 'removed' : 'changed';
  return { kind: 'framework-file', file: path, change };
}

/** Whether a word names a whole framework, or layers on top of one. */
interface FileKind {
  readonly name: string;
  readonly load: (id: string) => Promise<Framework | undefined>;
  readonly ids: readonly string[];
}

const whole: FileKind = { name: 'framework', load: loadFramework, ids: frameworkIds };
const addOns: FileKind = { name: 'add-on', load: loadAddOn, ids: addOnIds };

/** Where a manifest names a framework or an add-on. */
interface WordPlace {
  readonly span: Span;
  readonly path: Path;
  readonly source: Source;
}

function missingFile(path: string, { name }: FileKind = whole): string {
  return `The ${name} file ${path} doesn't exist.`;
}

function unknownWord(word: string, { name, ids }: FileKind): Wording {
  const near = frameworkMeant(word, ids);
  return {
    title: `Unknown ${name}`,
    reason: `There is no ${name} \`${word}\`.`,
    remedy:
      near === undefined
        ? `Name a built-in one (${ids.join(', ')}) or the path of ${name === 'add-on' ? 'an' : 'a'} ${name} file.`
        : `Did you mean \`${near}\`?`,
  };
}

function badFile(reason: string, remedy: string, { name }: FileKind): Wording {
  return { title: `Unreadable ${name} file`, reason, remedy };
}

function atWord(wording: Wording, { span, path, source }: WordPlace): FileProblem {
  const about = { span, path, kind: wording.title, edits: [] };
  return { rule: 'schema', source, problem: { ...wording, ...about } };
}
