import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, textField } from '../api/json-fields.ts';

/** One field of a repository, such as `object(oid: "…") { … }`. */
export interface Wanted<T> {
  /** The repository's id. */
  readonly repository: string;
  readonly field: string;
  /** How many Git objects it looks up. */
  readonly weight: number;
  /** How many bytes its answer may take; left out, few. */
  readonly bytes?: number;
  readonly about: T;
}

/** What became of it: what GitHub says, or why it doesn't. */
export type Answered<T> = readonly [
  Wanted<T>,
  { readonly value: unknown } | { readonly why: string },
];

/** Git objects in one query. GitHub gives a query ten seconds, and has limits that it doesn't name. */
const MOST = 250;
/** Bytes in one answer. */
const MOST_BYTES = 6_000_000;
/** After this many queries in a row that failed as a whole, GitHub is considered down. */
const FAILURES = 8;
/** What a smaller query may escape. */
const TOO_MUCH = new Set([
  'RESOURCE_LIMITS_EXCEEDED',
  'MAX_NODE_LIMIT_EXCEEDED',
  'SERVICE_UNAVAILABLE',
]);

/**
 * Asks for fields of many repositories in as few queries as GitHub allows: the size of a query is halved when GitHub
 * fails on it, and grows again. A field that fails alone gets its error as the answer. Rejects with a `GitHubError` if
 * nothing can be asked any more: a rate limit beyond the run's time, a refused token, GitHub down.
 */
export class ObjectQueries {
  readonly #client: GitHub;
  #size = MOST;
  #failures = 0;

  constructor(client: GitHub) {
    this.#client = client;
  }

  async ask<T>(wanted: readonly Wanted<T>[]): Promise<Answered<T>[]> {
    const answers: Answered<T>[] = [];
    let waiting: readonly Wanted<T>[] = wanted;
    while (waiting.length > 0) {
      const some = this.#batch(waiting);
      const rest = waiting.slice(some.length);
      const again = await this.#askSome(some, answers);
      waiting = [...again, ...rest];
    }
    return answers;
  }

  /** As many as fit into one query, and at least one. */
  #batch<T>(waiting: readonly Wanted<T>[]): readonly Wanted<T>[] {
    let objects = 0;
    let bytes = 0;
    let count = 0;
    for (const one of waiting) {
      objects += one.weight;
      bytes += one.bytes ?? 0;
      if (count > 0 && (objects > this.#size || bytes > MOST_BYTES)) break;
      count++;
    }
    return waiting.slice(0, count);
  }

  /** Asks, and returns what to ask again. */
  async #askSome<T>(
    some: readonly Wanted<T>[],
    answers: Answered<T>[],
  ): Promise<readonly Wanted<T>[]> {
    const { query, aliases } = queryOf(some);
    let data: unknown;
    let problems: ReadonlyMap<string, { type: string; message: string }>;
    try {
      const answer = await this.#client.graphql(query);
      data = answer.data;
      problems = problemsOf(answer.errors);
    } catch (error) {
      if (!(error instanceof GitHubError) || !isPassing(error)) throw error;
      return this.#failed(some, error, answers);
    }
    const whole = problems.get('');
    if (data === null && whole !== undefined && !TOO_MUCH.has(whole.type))
      throw new GitHubError({
        kind: 'invalid',
        message: `GitHub refused a query: ${whole.message}`,
      });
    const again: Wanted<T>[] = [];
    for (const [at, one] of some.entries()) {
      const [repository = '', alias = ''] = aliases[at] ?? [];
      const problem =
        problems.get(`${repository}.${alias}`) ??
        problems.get(repository) ??
        (data === null ? whole : undefined);
      if (problem !== undefined && TOO_MUCH.has(problem.type)) again.push(one);
      else if (problem !== undefined) answers.push([one, { why: problem.message }]);
      else if (field(data, repository) == null)
        answers.push([one, { why: "GitHub doesn't show it" }]);
      else answers.push([one, { value: field(data, repository, alias) ?? null }]);
    }
    if (again.length === 0) {
      this.#failures = 0;
      this.#size = Math.min(MOST, Math.ceil(this.#size * 1.5));
      return again;
    }
    this.#shrink(some);
    if (again.length < some.length) return again;
    if (some.length > 1) return again;
    answers.push(...some.map((one) => [one, { why: 'it is too large for one query' }] as const));
    return [];
  }

  #failed<T>(
    some: readonly Wanted<T>[],
    error: GitHubError,
    answers: Answered<T>[],
  ): readonly Wanted<T>[] {
    this.#shrink(some);
    if (++this.#failures >= FAILURES) throw error;
    if (some.length > 1) return some;
    answers.push(...some.map((one) => [one, { why: error.message }] as const));
    return [];
  }

  #shrink(some: readonly Wanted<unknown>[]): void {
    const objects = some.reduce((sum, { weight }) => sum + weight, 0);
    this.#size = Math.max(1, Math.floor(Math.min(this.#size, objects) / 2));
  }
}

/** What the next, smaller query may escape. */
function isPassing({ kind }: GitHubError): boolean {
  return kind === 'server' || kind === 'network' || kind === 'timeout' || kind === 'invalid';
}

/** One query for all: a repository once, with each of its fields. */
function queryOf(some: readonly Wanted<unknown>[]): {
  query: string;
  aliases: readonly (readonly [repository: string, alias: string])[];
} {
  const repositories = new Map<string, string[]>();
  const names = new Map<string, string>();
  const aliases = some.map((one, at) => {
    let name = names.get(one.repository);
    if (name === undefined) {
      name = `r${names.size}`;
      names.set(one.repository, name);
      repositories.set(one.repository, []);
    }
    repositories.get(one.repository)?.push(`f${at}: ${one.field}`);
    return [name, `f${at}`] as const;
  });
  const parts = [...repositories].map(
    ([id, fields]) =>
      `${names.get(id)}: node(id: ${JSON.stringify(id)}) { ... on Repository { ${fields.join('\n')} } }`,
  );
  return { query: `query { ${parts.join('\n')} }`, aliases };
}

/** Errors by the alias, or the two, that they are about; those about the whole query under the empty one. */
function problemsOf(
  errors: readonly unknown[],
): ReadonlyMap<string, { type: string; message: string }> {
  const problems = new Map<string, { type: string; message: string }>();
  for (const error of errors) {
    const path = listField(error, 'path').slice(0, 2);
    const type = textField(error, 'type') ?? '';
    const message = textField(error, 'message') ?? 'an error without a message';
    const key = path.join('.');
    // What a smaller query escapes says more than what it will get again.
    if (!problems.has(key) || TOO_MUCH.has(type)) problems.set(key, { type, message });
  }
  return problems;
}
