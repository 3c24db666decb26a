// In: an opened estate. Out: its report.

import { codeFindings } from '../delta/code-findings.ts';
import type { Delta } from '../estate/change.ts';
import type { BaseEstate, CheckInput, Examined, Found, ParsedManifest } from '../estate/estate.ts';
import type { FileProblem } from '../estate/file-problem.ts';
import type { Finding } from '../estate/finding.ts';
import type { Framework } from '../estate/framework.ts';
import type { SeenFile } from '../estate/ledger.ts';
import type { Manifest } from '../estate/manifest.ts';
import { once } from '../estate/once.ts';
import type { Catalogue } from '../estate/product.ts';
import type { Report } from '../estate/report.ts';
import type { Source } from '../estate/source.ts';
import { dayOf } from '../evidence/dates.ts';
import { tooManyEntries } from '../parse/entry-scan.ts';
import { severityOf } from '../policy/policy.ts';
import { buildReport, type LeftOut, type ReportPart, reportPart } from '../report/build.ts';
import { Listing } from '../report/listing.ts';
import { Resolver } from '../resolve/resolve.ts';
import { problemFinding } from '../rules/engine/problem-finding.ts';
import { isQuiet } from '../rules/engine/quiet.ts';
import { runChangeRules } from '../rules/engine/run-estate-rules.ts';
import { type RunContext, runRules, toFinding } from '../rules/engine/run-rules.ts';
import { rules } from '../rules/index.ts';
import { unguardedManifest, unguardedPolicy } from '../rules/unguarded-manifest.ts';
import { batchedOf } from '../sift/batched-rest.ts';
import { siftOf } from '../sift/parse-sifted.ts';
import { ServiceJoiner } from '../sift/service-joiner.ts';
import { isAccepted } from '../validate/accepted-manifest.ts';
import { hiddenEntries } from '../validate/hidden-entries.ts';
import type { ShapeProblem } from '../validate/shape.ts';
import { type KnownWords, unknownKinds } from '../validate/unknown-kinds.ts';
import { Consequences } from './consequences.ts';
import { BatchedExaminer } from './examine-batched.ts';
import { examineSifted } from './examine-sifted.ts';
import { policyEffects } from './policy-effect.ts';

/** Says what is wrong with the shape of a manifest. */
type FindMistakes = (source: Source) => readonly ShapeProblem[];

const noMistake: FindMistakes = () => [];

/** Turns everything that a check takes into the report. Pure: same input, same report. */
export async function check(input: CheckInput, base: BaseEstate | null = null): Promise<Report> {
  const code = codeFindings(input, base);
  const findings = new Listing(input.gate);
  for (const finding of [...policyFinding(input, base), ...code.findings]) findings.add(finding);
  if (base === null) {
    const parts: ReportPart[] = [];
    const examined = await eachExamined(input);
    // One manifest at a time: only what the report needs of each is kept.
    for (const parsed of input.manifests) {
      const { manifest, found, ...leftOut } = await examined(parsed);
      for (const { finding } of found) findings.add(finding);
      parts.push(reportPart(manifest, input.policy.register, leftOut));
    }
    return toReport(parts, findings, input, null);
  }
  const mistakesOf = await mistakesOfAll([...input.manifests, ...base.manifests]);
  const examiner = new Examiner(input);
  const head = input.manifests.map((one) => examiner.examine(one, mistakesOf));
  const ofBase = examiner.atBase({
    codeOwners: base.codeOwners ?? input.codeOwners,
    catalogue: base.catalogue ?? input.catalogue,
  });
  const before = base.manifests.map((one) => ofBase.examine(one, mistakesOf));
  const { compareEstates } = await import('../delta/compare.ts');
  const at = { ...base, notes: [...base.notes, ...code.notes] };
  const compared = compareEstates(before, head, at, filesOf(input), input.codeOwners);
  for (const finding of runChangeRules({ losses: compared.losses }, input)) findings.add(finding);
  for (const finding of compared.findings) findings.add(finding);
  const parts = head.map(({ manifest }) => reportPart(manifest, input.policy.register));
  const { delta, resolved } = compared;
  const changes = [...delta.changes, ...code.resolved, ...resolved()];
  const isOther = delta.changes.some(({ kind }) => kind === 'policy' || kind === 'framework-file');
  const effects = isOther
    ? policyEffects(input, base, head, (merged) => {
        const ofMerged = new Examiner(merged);
        return merged.manifests.map((one) => ofMerged.examine(one, mistakesOf));
      })
    : [];
  return toReport(parts, findings, input, { ...delta, changes, policyEffects: effects });
}

/** Examines each manifest in the way it was read. */
async function eachExamined(
  input: CheckInput,
): Promise<(parsed: ParsedManifest) => Promise<Examined & LeftOut>> {
  const isWhole = ({ source }: ParsedManifest): boolean =>
    siftOf(source) === undefined && batchedOf(source) === undefined;
  const mistakesOf = await mistakesOfAll(input.manifests.filter(isWhole));
  const examiner = new Examiner(input);
  const alone = async (one: ParsedManifest): Promise<Examined> =>
    examiner.examine(one, await mistakesOfAll([one]));
  const byPath = (manifest: Manifest): Iterable<Found> => examiner.byPath(manifest);
  const joiner = new ServiceJoiner();
  const together = once(() => new BatchedExaminer({ whole: alone, byPath }, input, joiner));
  return async (parsed) => {
    if (isWhole(parsed)) return examiner.examine(parsed, mistakesOf);
    const batched = batchedOf(parsed.source);
    if (batched !== undefined) return together().examined(parsed, batched);
    return examineSifted(parsed, alone, input.policy, joiner);
  };
}

const rulesByPath = once(() => rules.filter(({ isAboutFile }) => isAboutFile === true));

/** Every file that is a manifest or looks like one. */
function filesOf({ files, manifests }: CheckInput): readonly SeenFile[] {
  return files ?? manifests.map(({ source }) => ({ path: source.file, read: true, why: null }));
}

/** What finds the mistakes of these manifests; loaded only if one of them has a mistake. */
async function mistakesOfAll(manifests: readonly ParsedManifest[]): Promise<FindMistakes> {
  if (manifests.every(({ source }) => isAccepted(source))) return noMistake;
  return (await import('../validate/manifest-shape.ts')).validateManifest;
}

type Known = Omit<CheckInput, 'manifests'>;

/** Resolve, validate, rules, for the manifests of one estate. What they have in common is worked out once. */
class Examiner {
  readonly #known: Known;
  readonly #resolver: Resolver;
  readonly #context: RunContext;
  readonly #words = new Map<Framework | undefined, KnownWords>();

  constructor(known: Known, resolver: Resolver = resolverFor(known)) {
    const { policy, bound, catalogue, owners, codeOwners, severities } = known;
    const today = todayOf(known);
    this.#known = known;
    this.#resolver = resolver;
    this.#context = { policy, today, bound, catalogue, owners, codeOwners, severities };
  }

  /** One for the estate at the base. */
  atBase(base: Pick<Known, 'catalogue' | 'codeOwners'>): Examiner {
    const isSame = base.catalogue === this.#known.catalogue;
    return new Examiner({ ...this.#known, ...base }, isSame ? this.#resolver : undefined);
  }

  /** Never throws. */
  examine(parsed: ParsedManifest, mistakesOf: FindMistakes): Examined {
    const { source, framework } = parsed;
    const tooMany = tooManyEntries(source);
    const readable = source.value !== undefined && tooMany === undefined;
    const resolved = readable ? source : { ...source, value: undefined };
    const manifest = this.#resolver.resolve(resolved, framework);
    const shapes = (): Iterable<FileProblem> => this.#shapeProblems(parsed, mistakesOf);
    const context = this.#context;
    const found = remembered(function* () {
      for (const problem of parsed.problems) yield { finding: problemFinding(problem) };
      const unread = tooMany === undefined ? source.problems : [...source.problems, tooMany];
      const wrong: FileProblem[] = unread.map((problem) => ({ rule: 'syntax', source, problem }));
      if (readable) wrong.push(...shapes());
      const made = wrong.map((one) => ({ finding: problemFinding(one), problem: one.problem }));
      if (made.length === 0 && isQuiet(manifest, context)) return;
      const consequences = new Consequences(made, source);
      for (const { finding } of made) yield { finding: consequences.withCause(finding) };
      for (const found of runRules(manifest, context)) {
        if (!consequences.isWrong) yield found;
        // A name that isn't used may be used where the manifest couldn't be read.
        else if (found.finding.rule !== 'unused-team')
          yield { ...found, finding: consequences.withCause(found.finding) };
      }
    });
    return { manifest, found };
  }

  /** What rules report about a file from its path alone. */
  byPath(manifest: Manifest): Iterable<Found> {
    return runRules(manifest, this.#context, rulesByPath());
  }

  *#shapeProblems(
    { source, framework }: ParsedManifest,
    mistakesOf: FindMistakes,
  ): Generator<FileProblem> {
    for (const problem of mistakesOf(source)) yield { rule: 'schema', source, problem };
    for (const problem of hiddenEntries(source)) yield { rule: 'schema', source, problem };
    const { catalogue } = this.#known;
    if (catalogue === undefined) return;
    const words = (): KnownWords => this.#wordsFor(framework, catalogue);
    for (const problem of unknownKinds(source, words)) yield { rule: 'schema', source, problem };
  }

  /** A framework may scope its layers by traits that the catalogue doesn't have. Many manifests share them. */
  #wordsFor(framework: Framework | undefined, catalogue: Catalogue): KnownWords {
    const known = this.#words.get(framework);
    if (known !== undefined) return known;
    const { kinds, traits } = catalogue.kinds();
    const scopes = framework?.layers.flatMap(({ appliesTo = [] }) => appliesTo) ?? [];
    const words = { kinds: new Set(kinds.keys()), traits: new Set([...traits.keys(), ...scopes]) };
    this.#words.set(framework, words);
    return words;
  }
}

function resolverFor(known: Known): Resolver {
  const { catalogue, policy } = known;
  return new Resolver({
    product: (id) => catalogue?.get(id),
    kinds: catalogue?.kinds(),
    providers: policy.providersAsOwners,
    today: todayOf(known),
  });
}

function todayOf({ today }: Known): number {
  return dayOf(today) ?? 0;
}

/** How many findings are kept. Making the rest again costs less than keeping them. */
const FEW = 10_000;

/** The results, as a sequence that can be read several times. */
function remembered(make: () => Iterable<Found>): Iterable<Found> {
  let kept: readonly Found[] | undefined;
  return {
    *[Symbol.iterator]() {
      if (kept !== undefined) {
        yield* kept;
        return;
      }
      let some: Found[] | undefined = [];
      for (const one of make()) {
        if (some !== undefined && some.length < FEW) some.push(one);
        else some = undefined;
        yield one;
      }
      kept = some;
    },
  };
}

/** Whether someone has to review the policy of the change. This is the only rule that looks beyond manifests. */
function policyFinding(input: CheckInput, base: BaseEstate | null): Finding[] {
  const { file } = base?.headPolicy ?? input.policy;
  const violation = file === null ? null : unguardedPolicy(file, input.codeOwners);
  if (file === null || violation === null) return [];
  const severity = severityOf(unguardedManifest, input.policy, input.severities);
  if (severity === 'off') return [];
  const source = { file, text: '', value: undefined, problems: [] };
  const finding = toFinding(violation, unguardedManifest.id, severity, source);
  if (base === null) return [finding];
  const had = base.policy.file === file;
  const before = had ? unguardedPolicy(file, base.codeOwners ?? input.codeOwners) : null;
  return [{ ...finding, introduced: before === null }];
}

function toReport(
  parts: readonly ReportPart[],
  findings: Listing,
  input: CheckInput,
  delta: Delta | null,
): Report {
  return buildReport({
    parts,
    findings,
    gate: input.gate,
    policy: input.policy.file,
    files: filesOf(input),
    today: input.today,
    framework: input.framework,
    crosswalk: input.crosswalk ?? null,
    commit: input.commit ?? null,
    register: input.policy.register,
    oscal: input.policy.oscal,
    fedramp: input.policy.fedramp,
    providerName: (id) => input.catalogue?.providerName(id),
    codeRead: (input.code ?? []).length > 0,
    delta,
  });
}
