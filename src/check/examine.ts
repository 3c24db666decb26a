import type { CheckInput, Examined, Found, ParsedManifest } from '../estate/estate.ts';
import type { FileProblem } from '../estate/file-problem.ts';
import type { Framework } from '../estate/framework.ts';
import type { Kinds } from '../estate/kind.ts';
import { dayOf } from '../evidence/dates.ts';
import { tooManyEntries } from '../parse/entries.ts';
import { resolveManifest } from '../resolve/resolve.ts';
import { problemFinding } from '../rules/engine/problem-finding.ts';
import { runRules } from '../rules/engine/run-rules.ts';
import { hiddenEntries } from '../validate/hidden-entries.ts';
import type { FindMistakes } from '../validate/manifest-mistakes.ts';
import { type KnownWords, unknownKinds } from '../validate/unknown-kinds.ts';

/** parse -> validate -> resolve -> rules, for one manifest. Never throws. */
export function examine(
  parsed: ParsedManifest,
  input: Omit<CheckInput, 'manifests'>,
  mistakesOf: FindMistakes,
): Examined {
  const { source } = parsed;
  const tooMany = tooManyEntries(source);
  const readable = source.value !== undefined && tooMany === undefined;
  const today = dayOf(input.today) ?? 0;
  const manifest = resolveManifest(readable ? source : { ...source, value: undefined }, {
    framework: parsed.framework,
    product: (id) => input.catalogue?.get(id),
    kinds: input.catalogue?.kinds(),
    providers: input.policy.providersAsOwners,
    today,
  });
  const { policy, bound, catalogue, owners, codeOwners, severities } = input;
  const context = { policy, today, bound, catalogue, owners, codeOwners, severities };
  const found = remembered(function* () {
    for (const problem of parsed.problems) yield { finding: problemFinding(problem) };
    const unread = tooMany === undefined ? source.problems : [...source.problems, tooMany];
    for (const problem of unread)
      yield { finding: problemFinding({ rule: 'syntax', source, problem }) };
    if (readable) {
      for (const problem of shapeProblems(parsed, input, mistakesOf))
        yield { finding: problemFinding(problem) };
    }
    yield* runRules(manifest, context);
  });
  return { manifest, found };
}

function* shapeProblems(
  { source, framework }: ParsedManifest,
  { catalogue }: Pick<CheckInput, 'catalogue'>,
  mistakesOf: FindMistakes,
): Generator<FileProblem> {
  for (const problem of mistakesOf(source)) yield { rule: 'schema', source, problem };
  for (const problem of hiddenEntries(source)) yield { rule: 'schema', source, problem };
  if (catalogue === undefined) return;
  const known = knownWords(catalogue.kinds(), framework);
  for (const problem of unknownKinds(source, known)) yield { rule: 'schema', source, problem };
}

const noFramework = {};
const wordsOf = new WeakMap<Kinds, WeakMap<object, KnownWords>>();

/** A framework may scope its layers by other traits than those of the catalogue. Many manifests have the same ones. */
function knownWords(all: Kinds, framework: Framework | undefined): KnownWords {
  const known = wordsOf.get(all) ?? new WeakMap<object, KnownWords>();
  wordsOf.set(all, known);
  const before = known.get(framework ?? noFramework);
  if (before !== undefined) return before;
  const { kinds, traits } = all;
  const scopes = framework?.layers.flatMap(({ appliesTo = [] }) => appliesTo) ?? [];
  const words = {
    kinds: new Set(kinds.keys()),
    traits: new Set([...traits.keys(), ...scopes]),
  };
  known.set(framework ?? noFramework, words);
  return words;
}

/** How many findings are kept. Making more of them again costs less than keeping them. */
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
