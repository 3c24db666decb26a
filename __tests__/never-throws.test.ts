/**
 * Any text in, findings out: whatever a file holds, the pure part (parse, validate, resolve, rules, report, every format)
 * throws nothing, points only at places that the file has, and makes the same of the same. `FUZZ=20` looks twenty times as
 * long.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Source } from '../src/estate/source.ts';
import { customFramework, extendsOf } from '../src/frameworks/custom.ts';
import { loadFramework } from '../src/frameworks/index.ts';
import { linesOf } from '../src/parse/line-index.ts';
import { parseBytes } from '../src/parse/parse.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import { formats } from '../src/render/formats/index.ts';
import { validateFramework } from '../src/validate/framework-shape.ts';
import { anyCharacter } from './any-character.ts';
import { type Checked, checkBytes, renderAll } from './run-check.ts';
import { root } from './run-cli.ts';

const times = Number(process.env.FUZZ ?? 1);

const samples = [
  ...filesBelow('examples', /\.ya?ml$/),
  ...filesBelow('__tests__/fixtures/golden', /cloud-services\.|ours\.yml|cloud-estate\.yml/),
];

test('any bytes', () => holds(fc.uint8Array({ maxLength: 200 }), (bytes) => bytes, 120));

test('any text', () => holds(fc.string({ unit: anyCharacter, maxLength: 200 }), encode, 120));

test('any words of YAML, in any order', () => {
  const word = fc.constantFrom(
    ...[
      '- ',
      '? ',
      ': ',
      ', ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '&b',
      '*b ',
      '!!str ',
      '!x ',
      '|',
      '>-',
      '"',
      "'",
    ],
    ...[
      '#',
      '%YAML 1.2',
      '---',
      '...',
      '\n',
      '\n  ',
      '\n    ',
      '\r\n',
      '\r',
      '\t',
      '<<: ',
      '\ufeff',
      '\\',
      '`',
      '@',
    ],
    ...[
      'version: 1',
      'estate: e',
      'services:',
      'model: saas',
      'model: hybrid',
      'parts:',
      'owners:',
      'devices: TBD',
    ],
    ...[
      'x-a: ',
      'a: ',
      'b',
      '__proto__: ',
      'constructor',
      '1',
      '~',
      'true',
      '2026-01-01',
      '@a/b',
      '\u2028',
      '\u202e',
      '😀',
    ],
  );
  return holds(
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    encode,
    250,
  );
});

test('real manifests with anything done to them', () => {
  const change = fc.record({
    kind: fc.constantFrom('cut', 'double', 'swap', 'insert', 'cut characters', 'indent', 'nothing'),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    many: fc.integer({ min: 1, max: 5 }),
    text: fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 4 }),
      fc.constantFrom(
        '\t',
        ': ',
        '- ',
        '&a ',
        '*a',
        '"',
        '{',
        ']',
        '\n',
        'x-',
        '<<: *a',
        'null',
        '#',
      ),
    ),
  });
  const changed = fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([sample, changes]) => changes.reduce(apply, sample));
  return holds(changed, encode, 200);
});

test('any JSON, as JSON and as YAML', async () => {
  const value = fc.jsonValue({ maxDepth: 5 });
  await holds(value, (json) => encode(JSON.stringify(json)), 150, 'cloud-services.json');
  await holds(value, (json) => encode(JSON.stringify(json, null, 2)), 150);
});

test('maps with the keys of a manifest, and any values', async () => {
  const key = fc.constantFrom(
    ...[
      'version',
      'estate',
      'framework',
      'teams',
      'owners',
      'services',
      'parts',
      'model',
      'product',
      'products',
    ],
    ...[
      'provider',
      'criticality',
      'agreement',
      'url',
      'reviewed',
      'responsibilities',
      'party',
      'clause',
      'waivers',
    ],
    ...[
      'reason',
      'expires',
      'approved-by',
      'devices',
      'operating-system',
      'x-a',
      '__proto__',
      'toString',
      'source',
      '',
    ],
  );
  const word = fc.constantFrom<unknown>(
    ...[
      1,
      null,
      true,
      '',
      'TBD',
      'aws',
      '@a/b',
      'saas',
      'paas',
      'hybrid',
      'microsoft',
      'provider',
      'customer',
      'slack',
    ],
    ...[
      'aws-rds-custom',
      '2026-01-01',
      '2027-12-31',
      '2020-02-30',
      'critical',
      'https://a.example',
      '`|<!--@a',
      -0.5,
    ],
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 7 },
      word,
      fc.dictionary(key, tie('node'), { maxKeys: 5 }),
      fc.array(tie('node'), { maxLength: 3 }),
    ),
  }));
  const manifest = fc
    .record({
      services: fc.dictionary(key, fc.dictionary(key, node)),
      rest: fc.dictionary(key, node),
    })
    .map(({ services, rest }) => ({ version: 1, estate: 'e', ...rest, services }));
  await holds(manifest, (value) => encode(JSON.stringify(value)), 150);
});

test('any text as a policy or a framework', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: anyCharacter, maxLength: 100 }),
        fc.constantFrom(...samples),
        fc.json(),
      ),
      async (text) => {
        const source = await parseBytes('file.yml', encode(text));
        const policy = readPolicy(source);
        if ('problems' in policy) {
          for (const { line, column } of policy.problems)
            expect(isInside(source, line, column)).toBe(true);
        }
        const base = await loadFramework(extendsOf(source) ?? '');
        const { problems } = customFramework(source, base);
        const lines = linesOf(source);
        for (const { span } of [...validateFramework(source), ...problems]) {
          const { line, column } = lines.at(span.start);
          expect(isInside(source, line, column)).toBe(true);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
        }
      },
    ),
    { numRuns: 300 * times },
  );
});

/** Checks and renders, twice, and looks at every place. */
async function holds<T>(
  values: fc.Arbitrary<T>,
  bytesOf: (value: T) => Uint8Array,
  numRuns: number,
  file = 'cloud-services.yml',
): Promise<void> {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      const bytes = bytesOf(value);
      const checked = await checkBytes(bytes, file);
      lookAtPlaces(checked);
      // Rendering takes most of the time: every text in the two formats that people and programs read first, and in a
      // third of the others. Its length says which, so that a text that fails still does so when it is tried alone.
      const wanted = formats.filter(
        (format, at) => format === 'text' || format === 'json' || at % 3 === bytes.length % 3,
      );
      const rendered = await renderAll(checked, wanted);
      // What could make it differ is in every text: a third of them shows it.
      if (count++ % 3 === 0) {
        expect(await renderAll(await checkBytes(bytes, file), wanted)).toEqual(rendered);
      }
      JSON.parse(rendered.json ?? '');
      JSON.parse(rendered.sarif ?? '{}');
    }),
    { numRuns: numRuns * times },
  );
}

function lookAtPlaces({ source, report }: Checked): void {
  for (const finding of report.findings) {
    const { line, column, endLine, endColumn } = finding.location;
    const inside = isInside(source, line, column) && isInside(source, endLine, endColumn);
    const forward = endLine > line || (endLine === line && endColumn >= column);
    if (!inside || !forward) throw new Error(`A place that is none: ${JSON.stringify(finding)}`);
  }
  const { counts } = report;
  expect(counts.duties).toBe(counts.owned + counts.unowned + counts.waived);
  expect(report.verdict).toBe(counts.errors > 0 ? 'fail' : 'pass');
}

/** One column after the last character is inside: there a line ends. */
function isInside(source: Source, line: number, column: number): boolean {
  const lines = linesOf(source);
  return line >= 1 && line <= lines.count && column >= 1 && column <= lines.textOf(line).length + 2;
}

interface Change {
  readonly kind: string;
  readonly at: number;
  readonly many: number;
  readonly text: string;
}

function apply(sample: string, { kind, at, many, text }: Change): string {
  const lines = sample.split('\n');
  const line = Math.floor(at * lines.length);
  const position = Math.floor(at * sample.length);
  switch (kind) {
    case 'cut':
      return [...lines.slice(0, line), ...lines.slice(line + many)].join('\n');
    case 'double':
      return [...lines.slice(0, line + many), ...lines.slice(line)].join('\n');
    case 'swap':
      return [...lines.slice(line), ...lines.slice(0, line)].join('\n');
    case 'insert':
      return sample.slice(0, position) + text + sample.slice(position);
    case 'cut characters':
      return sample.slice(0, position) + sample.slice(position + many);
    case 'indent':
      return lines
        .map((row, index) => (index === line ? `${' '.repeat(many)}${row}` : row))
        .join('\n');
    default:
      return sample;
  }
}

function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path) && !path.endsWith('.md'))
    .sort()
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
