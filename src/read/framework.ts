import { loadCatalogueFor } from '../catalogue/index.ts';
import type { FrameworkFileChange } from '../estate/change.ts';
import type { ParsedManifest, ParsedManifests } from '../estate/estate.ts';
import type { FileProblem } from '../estate/file-problem.ts';
import type { Span, Wording } from '../estate/finding.ts';
import type { Framework } from '../estate/framework.ts';
import { isWithin, type Path } from '../estate/path.ts';
import type { ListedProduct } from '../estate/product.ts';
import type { Source } from '../estate/source.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../frameworks/index.ts';
import { parseBytes } from '../parse/decode.ts';
import { namesProducts, productIds } from '../parse/entries.ts';
import { isMap, own, valueSpan } from '../parse/values.ts';
import type { Policy, WrittenPolicy } from '../policy/policy.ts';
import { messageOf } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { besideOf, isPath } from './paths.ts';

/** A framework that something other than a manifest names: a flag or a policy. */
export interface NamedFramework {
  /** An id, or the path of a file. */
  readonly word: string;
  /** The file that the path is relative to; empty for the working directory. */
  readonly beside: string;
  /** Files whose version of it holds instead of the one that is checked, where they have a valid one. */
  readonly held?: Files;
}

/** The frameworks that a run names: by its flag or input, which wins, and by its policy. */
export interface NamedFrameworks {
  readonly override: NamedFramework | null;
  readonly fallback: NamedFramework | null;
}

/**
 * What a flag or input (`word`) and the policy name. `held` has the files of the base where its policy holds, and so
 * its framework.
 */
export function namedFrameworks(
  word: string | null,
  policy: Policy,
  held: Files | null = null,
): NamedFrameworks {
  const from = held === null ? {} : { held };
  const { framework, file } = policy;
  return {
    override: word === null ? null : { word, beside: '', ...from },
    fallback: framework === null ? null : { word: framework, beside: file ?? '', ...from },
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
  readonly #loaded = new Map<Files, Map<string, Promise<LoadedFile>>>();
  readonly #said = new Set<LoadedFile>();

  /** `override` wins over what a manifest names; `fallback` holds where it names nothing. */
  constructor(files: Files, override: NamedFramework | null, fallback: NamedFramework | null) {
    this.#files = files;
    this.#override = override;
    this.#fallback = fallback;
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

  async of(source: Source): Promise<ChosenFramework> {
    const word = isMap(source.value) ? own(source.value, 'framework') : undefined;
    const named = this.#override ?? (typeof word === 'string' ? null : this.#fallback);
    if (named !== null) return this.#named(named);
    if (typeof word !== 'string')
      return { framework: await loadFramework(defaultFramework), problems: [] };
    const builtIn = await loadFramework(word);
    if (builtIn !== undefined) return { framework: builtIn, problems: [] };
    const span = valueSpan(source.value as Parameters<typeof valueSpan>[0], 'framework');
    if (!isPath(word))
      return { framework: undefined, problems: [atWord(unknownFramework(word), span, source)] };
    const path = besideOf(source.file, word);
    return this.#file(path, word, span, source);
  }

  async #named(named: NamedFramework): Promise<ChosenFramework> {
    const builtIn = await loadFramework(named.word);
    if (builtIn !== undefined) return { framework: builtIn, problems: [] };
    if (!isPath(named.word)) throw new CannotCheck(messageOf(unknownFramework(named.word)));
    const path = besideOf(named.beside, named.word);
    const loaded = await this.#load(path);
    const held = named.held === undefined ? loaded : await this.#load(path, named.held);
    if (loaded.missing && held.missing) throw new CannotCheck(missingFile(path));
    const { framework, problems } = this.#once(loaded);
    return { framework: held.framework ?? framework, problems };
  }

  async #file(path: string, word: string, span: Span, source: Source): Promise<ChosenFramework> {
    let loaded: LoadedFile;
    try {
      loaded = await this.#load(path);
    } catch (error) {
      if (!(error instanceof CannotCheck)) throw error;
      return { framework: undefined, problems: [atWord(badFile(error.message, ''), span, source)] };
    }
    if (!loaded.missing) return this.#once(loaded);
    const wording = badFile(
      `The framework file \`${word}\` doesn't exist (looked for ${path}).`,
      'Write its path relative to this manifest.',
    );
    return { framework: undefined, problems: [atWord(wording, span, source)] };
  }

  #once(loaded: LoadedFile): ChosenFramework {
    const problems = this.#said.has(loaded) ? [] : loaded.problems;
    this.#said.add(loaded);
    return { framework: loaded.framework, problems };
  }

  #load(path: string, files = this.#files): Promise<LoadedFile> {
    const all = this.#loaded.get(files) ?? new Map<string, Promise<LoadedFile>>();
    this.#loaded.set(files, all);
    const loaded = all.get(path) ?? this.#read(path, files);
    all.set(path, loaded);
    return loaded;
  }

  async #read(path: string, files: Files): Promise<LoadedFile> {
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
    const shape = validateFramework(source);
    const base = extendsOf(source);
    const custom = customFramework(
      source,
      base === undefined ? undefined : await loadFramework(base),
    );
    // A place with a schema error doesn't get another one.
    const said = (path: Path): boolean =>
      shape.some((one) => isWithin(one.path, path) || isWithin(path, one.path));
    const deeper = custom.problems
      .filter(({ path }) => !said(path))
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
 * What a change does to the framework file that the run names; `null` if it leaves that alone. Rejects with
 * `CannotCheck` where it takes the file away and its policy still names it.
 */
export async function frameworkChange(
  files: Files,
  { override, fallback }: NamedFrameworks,
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

function missingFile(path: string): string {
  return `The framework file ${path} doesn't exist.`;
}

function unknownFramework(word: string): Wording {
  const near = nearest(word, frameworkIds);
  return {
    title: 'Unknown framework',
    reason: `There is no framework \`${word}\`.`,
    remedy:
      near === undefined
        ? `Name a built-in one (${frameworkIds.join(', ')}) or the path of a framework file.`
        : `Did you mean \`${near}\`?`,
  };
}

function badFile(reason: string, remedy: string): Wording {
  return { title: 'Unreadable framework file', reason, remedy };
}

function atWord(wording: Wording, span: Span, source: Source): FileProblem {
  const about = { span, path: ['framework'], kind: wording.title, edits: [] };
  return { rule: 'schema', source, problem: { ...wording, ...about } };
}
