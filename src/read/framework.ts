import type { Finding, Span, Wording } from '../estate/finding.ts';
import { isWithin, type Path } from '../estate/path.ts';
import type { Framework } from '../frameworks/framework.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../frameworks/index.ts';
import { parseBytes } from '../parse/decode.ts';
import { isMap, own, type Source, valueSpan } from '../parse/source.ts';
import type { Policy } from '../policy/policy.ts';
import { messageOf } from '../report/message.ts';
import { wholeFile } from '../rules/engine/rule.ts';
import { toFinding } from '../rules/engine/run-rules.ts';
import { schemaFinding, syntaxFinding } from '../rules/engine/schema-finding.ts';
import { nearest } from '../validate/nearest.ts';
import { CannotCheck } from './cannot-check.ts';
import { besideOf, type Files } from './files.ts';

/** A framework that something other than a manifest names: a flag or a policy. */
export interface NamedFramework {
  /** An id, or the path of a file. */
  readonly word: string;
  /** The file that the path is relative to; empty for the working directory. */
  readonly beside: string;
  /** Whose file holds in the place of the one among the files that are checked, where it is there and is whole. */
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

export interface ChosenFramework {
  readonly framework: Framework | undefined;
  readonly findings: readonly Finding[];
}

interface LoadedFile extends ChosenFramework {
  readonly missing: boolean;
}

/** Chooses and loads the framework of each manifest; a file is read once, and its problems are told once. */
export class FrameworkReader {
  readonly #files: Files;
  readonly #override: NamedFramework | null;
  readonly #fallback: NamedFramework | null;
  readonly #loaded = new Map<Files, Map<string, Promise<LoadedFile>>>();
  readonly #told = new Set<LoadedFile>();

  /** `override` wins over what a manifest names; `fallback` holds where it names nothing. */
  constructor(files: Files, override: NamedFramework | null, fallback: NamedFramework | null) {
    this.#files = files;
    this.#override = override;
    this.#fallback = fallback;
  }

  /** The id of the framework that holds where a manifest names none. Rejects with `CannotCheck`. */
  async defaultId(): Promise<string> {
    const named = this.#override ?? this.#fallback;
    if (named === null) return defaultFramework;
    return (await this.#named(named)).framework?.id ?? named.word;
  }

  async of(source: Source): Promise<ChosenFramework> {
    const word = isMap(source.value) ? own(source.value, 'framework') : undefined;
    const named = this.#override ?? (typeof word === 'string' ? null : this.#fallback);
    if (named !== null) return this.#named(named);
    if (typeof word !== 'string')
      return { framework: await loadFramework(defaultFramework), findings: [] };
    const builtIn = await loadFramework(word);
    if (builtIn !== undefined) return { framework: builtIn, findings: [] };
    const span = valueSpan(source.value as Parameters<typeof valueSpan>[0], 'framework');
    if (!isPath(word))
      return { framework: undefined, findings: [atWord(unknownFramework(word), span, source)] };
    const path = besideOf(source.file, word);
    const file = await this.#file(path, word, span, source);
    return file;
  }

  async #named(named: NamedFramework): Promise<ChosenFramework> {
    const builtIn = await loadFramework(named.word);
    if (builtIn !== undefined) return { framework: builtIn, findings: [] };
    if (!isPath(named.word)) throw new CannotCheck(messageOf(unknownFramework(named.word)));
    const path = besideOf(named.beside, named.word);
    const loaded = await this.#load(path);
    const held = named.held === undefined ? loaded : await this.#load(path, named.held);
    if (loaded.missing && held.missing)
      throw new CannotCheck(`The framework file ${path} doesn't exist.`);
    const { framework, findings } = this.#once(loaded);
    return { framework: held.framework ?? framework, findings };
  }

  async #file(path: string, word: string, span: Span, source: Source): Promise<ChosenFramework> {
    let loaded: LoadedFile;
    try {
      loaded = await this.#load(path);
    } catch (error) {
      if (!(error instanceof CannotCheck)) throw error;
      return { framework: undefined, findings: [atWord(badFile(error.message, ''), span, source)] };
    }
    if (!loaded.missing) return this.#once(loaded);
    const wording = badFile(
      `The framework file \`${word}\` doesn't exist (looked for ${path}).`,
      'Write its path relative to this manifest.',
    );
    return { framework: undefined, findings: [atWord(wording, span, source)] };
  }

  #once(loaded: LoadedFile): ChosenFramework {
    const findings = this.#told.has(loaded) ? [] : loaded.findings;
    this.#told.add(loaded);
    return { framework: loaded.framework, findings };
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
    if (bytes === undefined) return { framework: undefined, findings: [], missing: true };
    const source = await parseBytes(path, bytes);
    const findings = source.problems.map((problem) => syntaxFinding(problem, source));
    if (source.value === undefined) return { framework: undefined, findings, missing: false };
    const { validateFramework } = await import('../validate/framework.ts');
    const { customFramework, extendsOf } = await import('../frameworks/custom.ts');
    const shape = validateFramework(source).map((one) => schemaFinding(one, source));
    const base = extendsOf(source);
    const { framework, problems } = customFramework(
      source,
      base === undefined ? undefined : await loadFramework(base),
    );
    // What the shape already says of a place is not said again in other words.
    const said = (path: Path): boolean =>
      shape.some((one) => isWithin(one.path, path) || isWithin(path, one.path));
    const deeper = problems.filter(({ path }) => !said(path));
    findings.push(...shape);
    for (const problem of deeper) {
      const violation = { ...problem, subject: wholeFile, cause: [problem.title] };
      findings.push(toFinding(violation, 'schema', 'error', source));
    }
    return { framework: shape.length > 0 ? undefined : framework, findings, missing: false };
  }
}

/** Whether what stands for a framework is the path of a file. */
export function isPath(word: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/i.test(word);
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

function atWord(wording: Wording, span: Span, source: Source): Finding {
  const violation = { ...wording, span, path: ['framework'], subject: wholeFile };
  return toFinding({ ...violation, cause: ['framework'] }, 'schema', 'error', source);
}
