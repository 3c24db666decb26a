import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Source } from '../../src/estate/source.ts';
import type { Value } from '../../src/estate/value.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { messageOf } from '../../src/text/message.ts';
import { isAccepted } from '../../src/validate/accepted-manifest.ts';
import { validateFramework } from '../../src/validate/framework-shape.ts';
import { validateManifest } from '../../src/validate/manifest-shape.ts';
import { validatePolicy } from '../../src/validate/policy-shape.ts';
import { growth, worksOf } from '../work.ts';
import { everything } from './manifest-mistakes.ts';
import type { Check } from './problems.ts';

const checks: readonly (readonly [string, Check])[] = [
  ['cloud-services', validateManifest],
  ['policy', validatePolicy],
  ['framework', validateFramework],
];

/** Words that the schemas know, so that random values get past the top. */
const word = fc.constantFrom(
  ...'version estate services owners teams parts model hybrid saas waivers devices reason expires 2027-03-31 approved-by responsibilities party customer agreement url https://x.y rules gate fail-on error no-deputy layers parties id title extends microsoft sources x-a __proto__ constructor toString'.split(
    ' ',
  ),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    word,
    fc.constantFrom(null, true, 1, -1, 1.5, '', 'two words'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(word, fc.string({ maxLength: 4 })), tie('tree'), { maxKeys: 6 }),
  ),
}));

function bare(value: unknown): Source {
  return { file: 'file.yml', text: '', value: value as Value, problems: [] };
}

const right = JSON.parse(JSON.stringify(parseSource('file.yml', everything).value));

/** A right file of each kind, to put something wrong in. */
const starts: Readonly<Record<string, unknown>> = {
  'cloud-services': right,
  policy: {
    version: 1,
    manifests: ['a.yml'],
    rules: { 'no-deputy': 'error', 'stale-agreement': { severity: 'off', 'max-age-days': 3 } },
    gate: { 'fail-on': 'error', scope: 'all' },
    discovery: { ignore: ['aws-iam'] },
  },
  framework: {
    id: 'acme',
    title: 'Ours',
    layers: { a: { title: 'A', duty: 'Do it.', parties: { saas: 'shared' }, derived: ['saas'] } },
  },
};

/** Every path to a text, number or empty value in a value. */
function leaves(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) =>
    leaves((value as Record<string | number, unknown>)[step], [...path, step]),
  );
}

function replaced(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  by: unknown,
): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, at) => (at === step ? replaced(item, rest, by) : item));
  const map = value as Record<string, unknown>;
  return { ...map, [step]: replaced(map[step], rest, by) };
}

/** The schema itself, but for the missing or blank model that is left to its rule. */
function compile(name: string): (value: unknown) => boolean {
  const schema = JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
  if (name === 'cloud-services') {
    schema.$defs.service.required = [];
    schema.$defs.part.required = [];
    const blank = { type: 'string', pattern: '^\\s{0,99}$' };
    schema.$defs.model = { anyOf: [blank, schema.$defs.model] };
    schema.$defs.partModel = { anyOf: [blank, schema.$defs.partModel] };
  }
  return new Ajv2020({ strict: false, ownProperties: true }).compile(schema);
}

describe.each(checks)('any value as %s', (name, check) => {
  test('is checked without a throw, in plain words', () => {
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue()), (value) => {
        const unclear = check(bare(value)).flatMap(({ path, ...said }) => {
          const message = messageOf(said);
          const words = message.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, '');
          const isPlain =
            /\S[.?]$/.test(message) &&
            !/must NOT|must match|instancePath|#\/|undefined|\[object/.test(words);
          return isPlain && Array.isArray(path) ? [] : [{ message, path }];
        });
        expect(unclear).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is found wrong if and only if the schema itself finds it wrong', () => {
    const isRight = compile(name);
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(tree, fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        // What a schema cannot say: x- keys are no parts.
        fc.pre(!(text.includes('parts') && text.includes('x-')));
        const paths = leaves(starts[name]);
        const mutant = replaced(starts[name], paths[at % paths.length] ?? [], value);
        for (const one of [value, mutant]) {
          const right = isRight(one);
          seen[right ? 'right' : 'wrong']++;
          expect([one, check(bare(one)).length === 0]).toEqual([one, right]);
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(10);
  });

  test('any text that can be read has its problems within itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          tree.map((value) => JSON.stringify(value, null, 1)),
        ),
        (text) => {
          const source = parseSource('file.yml', text);
          const outside = check(source).filter(
            ({ span: { start, end } }) => start < 0 || end < start || end > text.length,
          );
          expect(outside).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** What there is to explain of what is accepted: nothing. The other way around, a blank model is left to a rule. */
function overlooked(source: Source): readonly unknown[] {
  return isAccepted(source) ? validateManifest(source) : [];
}

test('the check that only accepts agrees with the one that explains', () => {
  expect(isAccepted(bare(right))).toBe(true);
  for (const by of [3.5, true, null, '', 'hybrid', [], [[]], {}, { 'no such key': null }]) {
    for (const path of leaves(right)) {
      const source = bare(replaced(right, path, by));
      expect([path, by, overlooked(source)]).toEqual([path, by, []]);
    }
  }
  fc.assert(
    fc.property(tree, tree, (one, other) => {
      for (const value of [one, { ...right, services: { a: one, b: other } }]) {
        const source = bare(value);
        expect(overlooked(source)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([3.5, true, [[]], { 'no such key': null }].map((by) => [JSON.stringify(by), by]))(
  'one wrong value, %s, is one problem, told at its place',
  (_name, by) => {
    for (const path of leaves(right)) {
      const source = parseSource('file.json', JSON.stringify(replaced(right, path, by), null, 2));
      const problems = validateManifest(source);
      const where = path.join('.');
      // A map is a party with a clause, or a name with a class, so it can also lack the first of them.
      const isEither = /\.(?:responsibilities\.devices|data\.\d+)$/.test(where);
      const most = isEither && !Array.isArray(by) ? 2 : 1;
      expect([where, problems.length >= 1 && problems.length <= most]).toEqual([where, true]);
      for (const problem of problems) expect(problem.path.join('.').startsWith(where)).toBe(true);
    }
  },
);

test('many mistakes take no more than their share each', async () => {
  const found = (mistakes: number) => {
    const rows = Array.from(
      { length: mistakes / 2 },
      (_, at) => `  s${at}: { model: sass, nam: x }\n`,
    );
    const source = parseSource('file.yml', `version: 1\nestate: a\nservices:\n${rows.join('')}`);
    return () => expect(validateManifest(source)).toHaveLength(mistakes);
  };
  found(20_000)();
  expect(await growth(found(4_000), found(8_000))).toBeLessThan(2.5);
});

test('a long text that is repeated everywhere is not read to its end each time', async () => {
  const mistakes = (length: number, services: number) => {
    const text = ' '.repeat(length);
    const url = `https://${'a'.repeat(length)}`;
    const service = { model: text, product: text, agreement: { url } };
    const all = Array.from({ length: services }, (_, at) => [`s${at}`, service]);
    const manifest = bare({ version: 1, estate: 'a', services: Object.fromEntries(all) });
    return () => expect(validateManifest(manifest)).toHaveLength(services * 3);
  };
  mistakes(3_000_000, 3_000)();
  // A pattern that fails at its first letter counts as if it had read the text: two of those look at each service.
  const [short = 0, long = 0] = await worksOf([mistakes(10_000, 200), mistakes(110_000, 200)]);
  expect(long - short).toBeLessThan(2.5 * 100_000 * 200);
});

test('a long key in the path of many mistakes is not copied for each', () => {
  const key = 'k'.repeat(1_000_000);
  const owners = Array.from({ length: 20_000 }, (_, at) => at);
  const value = {
    version: 1,
    estate: 'a',
    services: { [key]: { model: 'saas', owners: { devices: owners } } },
  };
  const problems = validateManifest(bare(value));
  expect(problems.length).toBeLessThan(100);
  expect(problems.at(-1)?.reason).toMatch(/about [\d,]+ more mistakes/);
});
