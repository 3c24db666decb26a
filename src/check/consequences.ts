import type { FileProblem } from '../estate/file-problem.ts';
import type { Finding } from '../estate/finding.ts';
import { entryPath, type Path, pathKey } from '../estate/path.ts';
import type { RuleId } from '../estate/rule-id.ts';
import type { ProblemKind, Source } from '../estate/source.ts';
import type { Value } from '../estate/value.ts';
import { linesOf } from '../parse/line-index.ts';
import { isMap, own } from '../parse/values.ts';
import type { ShapeProblem } from '../validate/shape.ts';

/** A mistake in a manifest's syntax or shape, with its finding. */
interface Made {
  readonly finding: Finding;
  readonly problem: FileProblem['problem'];
}

type Shape = Made & { readonly problem: ShapeProblem };

/** Kinds of mistakes after which nothing inside, or nothing at all, means what it says. */
const whole: ReadonlySet<string> = new Set(['wrong-file', 'nested-services']);

const aboutAgreements: ReadonlySet<RuleId> = new Set(['missing-agreement', 'unread-agreement']);
const aboutOwners: ReadonlySet<RuleId> = new Set(['unrecognised-owner', 'placeholder-owner']);

/**
 * Finds out which findings only follow from a mistake in the syntax or the shape of their manifest: they get the
 * mistake's cause, so that it is reported once.
 */
export class Consequences {
  readonly #made: readonly Made[];
  readonly #shapes = new Map<string, Shape[]>();
  readonly #source: Source;
  /** Those that leave a value empty. */
  readonly #lost: readonly Finding[];
  readonly #second: Finding | undefined;
  readonly #repeats: ReadonlySet<Finding>;
  readonly #unindented: Finding[] = [];

  constructor(made: readonly Made[], source: Source) {
    this.#made = made;
    this.#source = source;
    for (const one of made) {
      if (one.finding.rule === 'schema') this.#keep(one as Shape);
      if (one.problem.kind === 'unindented-service') this.#keepUnindented(one.finding);
    }
    const ofKind = (kind: ProblemKind, some = made): Finding[] =>
      some.flatMap(({ finding, problem }) => (problem.kind === kind ? finding : []));
    this.#lost = ofKind('lost-value', made.slice(0, MOST));
    [this.#second] = ofKind('second-file', made.slice(0, MOST));
    this.#repeats = new Set(ofKind('duplicate-key'));
  }

  /** Whether the manifest has a mistake at all. */
  get isWrong(): boolean {
    return this.#made.length > 0;
  }

  /** The finding, with the cause of the mistake that it follows from, if there is one. */
  withCause(finding: Finding): Finding {
    const cause = this.#causeOf(finding);
    return cause === undefined ? finding : { ...finding, cause };
  }

  #causeOf(finding: Finding): string | undefined {
    if (finding.rule === 'syntax') return this.#causeOfRepeat(finding);
    if (finding.rule === 'schema' || finding.rule === 'unowned-duty') {
      const lost = this.#lost.find((one) => this.#isValueOf(one, finding));
      if (lost !== undefined) return lost.cause;
    }
    if (finding.rule === 'schema') return undefined;
    const found = this.#near(finding).find(({ problem }) =>
      follows(finding, problem, this.#source),
    );
    return found?.finding.cause;
  }

  /** Keeps the first mistake of each entry. */
  #keep(one: Shape): void {
    const { kind, path } = one.problem;
    const key = whole.has(kind) ? OUTSIDE : entryKey(path);
    const list = this.#shapes.get(key);
    if (list === undefined) this.#shapes.set(key, [one]);
    else if (list.length < MOST) list.push(one);
  }

  /** A mistake later in the file explains no repeated key that the first one doesn't. */
  #keepUnindented(finding: Finding): void {
    const last = this.#unindented.at(-1);
    if (last === undefined || finding.location.line < last.location.line)
      this.#unindented.push(finding);
  }

  /** The mistakes in the entry that a finding is about or points into, and those outside all entries. */
  #near({ path, subject }: Finding): Shape[] {
    const { service, part } = subject;
    const keys = new Set([OUTSIDE, entryKey(path), entryKey(path.slice(0, 2))]);
    if (service !== null) keys.add(entryKey(entryPath(service, part)));
    return [...keys].flatMap((key) => this.#shapes.get(key) ?? []);
  }

  /** Whether what can't be read is the value of the key that a finding points at, or what it points at. */
  #isValueOf(lost: Finding, { location }: Finding): boolean {
    const at = lost.location;
    if (at.line !== location.line || at.column < location.column) return false;
    if (at.column < location.endColumn && location.endLine === location.line) return true;
    const line = linesOf(this.#source).textOf(at.line);
    return /^\s{0,9}:\s{0,9}$/.test(line.slice(location.endColumn - 1, at.column - 1));
  }

  /** Keys that appear twice because a service is indented like a key of another one. */
  #causeOfRepeat(finding: Finding): string | undefined {
    if (!this.#repeats.has(finding)) return undefined;
    const { location } = finding;
    if (this.#second !== undefined && this.#second.location.line < location.line)
      return this.#second.cause;
    return this.#unindented.find((one) => one.location.line < location.line)?.cause;
  }
}

const MOST = 50;

const OUTSIDE = '';

/** The service or part that a path leads into. */
function entryKey(path: Path): string {
  if (path[0] !== 'services' || path.length < 2) return OUTSIDE;
  return pathKey(path.slice(0, path[2] === 'parts' && path.length > 3 ? 4 : 2));
}

/** Whether a finding of a rule follows from a mistake in the shape. */
function follows(finding: Finding, problem: ShapeProblem, source: Source): boolean {
  const { rule, path, subject } = finding;
  const { kind, means } = problem;
  // About the file, not its contents.
  if (path.length === 0) return false;
  if (whole.has(kind)) {
    const [top] = problem.path;
    return top === undefined || path[0] === top;
  }
  // What is under a wrong id still means what it says.
  if (kind !== 'invalid-id' && rule !== 'unused-waiver' && same(path, problem.path)) return true;
  const { service, part, layer } = subject;
  const entry = service === null ? undefined : entryPath(service, part);
  if (rule === 'undeclared-model')
    return means === 'model' && entry !== undefined && same(problem.path.slice(0, -1), entry);
  if (aboutOwners.has(rule)) return followsFromTeams(path, problem, source);
  if (aboutAgreements.has(rule)) {
    // Several services may rely on one agreement; the finding is at the first.
    const first = path[0] === 'services' ? path.slice(0, path[2] === 'parts' ? 4 : 2) : undefined;
    return isAboutAgreement(problem, entry ?? first ?? []);
  }
  if (entry === undefined) return false;
  return rule === 'unowned-duty' && isAboutOwner(problem, entry, layer);
}

function same(one: Path, other: Path): boolean {
  return one.length === other.length && pathKey(one) === pathKey(other);
}

/** The key within an entry that a problem is about, and the one below; `undefined` if it is elsewhere. */
function keysWithin({ path }: ShapeProblem, entry: Path): readonly string[] | undefined {
  const isInside = path.length > entry.length && same(path.slice(0, entry.length), entry);
  return isInside ? path.slice(entry.length).map(String) : undefined;
}

function isAboutAgreement(problem: ShapeProblem, entry: Path): boolean {
  if (problem.path[0] === 'agreements') return true;
  const [key = '', ...below] = (entry.length > 0 ? keysWithin(problem, entry) : undefined) ?? [];
  if (key === 'agreement' || problem.group === 'agreement') return key !== '';
  const meant = below.length === 0 ? (problem.means ?? key) : key;
  return ['agreement', 'product', 'products', 'provider'].includes(meant);
}

/** Whether a problem is about what would have owned or waived a duty. */
function isAboutOwner(problem: ShapeProblem, entry: Path, layer: string | null): boolean {
  const { means, kind, group } = problem;
  const [key, below] = keysWithin(problem, entry) ?? [];
  if (key === undefined) return false;
  if (key === 'waivers') {
    return (
      below === undefined ||
      below === layer ||
      (kind === 'lost-waiver' && (group === layer || group === 'waivers'))
    );
  }
  if (key === 'owners') return below !== undefined && (means === '*' || means === layer);
  if (below !== undefined) return false;
  return means === 'waivers' || means === 'owners' || (key === '*' && group === 'owners');
}

/** Names that would be declared if `teams` or `people` could be read. */
function followsFromTeams(path: Path, { path: at, means }: ShapeProblem, source: Source): boolean {
  const named = valueAt(source.value, path);
  if (typeof named !== 'string' || named.includes('@')) return false;
  const [top, id] = at;
  if (top === 'teams' || top === 'people')
    return id === undefined || typeof id === 'number' || id === named.trim();
  return at.length === 1 && (means === 'teams' || means === 'people');
}

function valueAt(root: Value | undefined, path: Path): Value | undefined {
  let at = root;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else at = isMap(at) ? own(at, String(step)) : undefined;
  }
  return at;
}
