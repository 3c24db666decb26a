import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanners } from '../../src/discover/index.ts';
import type { Use } from '../../src/discover/scanner.ts';
import { fixture, scan } from './scanning.ts';

const files = [
  'terraform/traps.tf',
  'terraform/modules.tf',
  'terraform/facts.tf',
  'terraform/terragrunt.hcl',
  'terraform/main.tf.json',
  'cloudformation/traps.yaml',
  'cloudformation/loops.yaml',
  'cloudformation/template.json',
  'arm/template.json',
  'arm/symbolic.json',
  'bicep/traps.bicep',
];

const texts = await Promise.all(files.map(async (file) => [file, await fixture(file)] as const));

function typesOf(uses: readonly Use[]): Set<string> {
  return new Set(uses.map(({ kind, type }) => `${kind} ${type}`));
}

/** Blocks without comments and heredocs: with one bracket or quote gone, nothing new can come to light. */
const estate = Array.from({ length: 12 }, (_, at) =>
  [
    `resource "aws_type_${at}" "x" {`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Terraform's templates.
    '  name = "${var.name}-${join(",", [for x in var.list : "${x}"])}"',
    '  tags = { a = [1, 2, "three"], b = "}" }',
    '  nested { path = "a/{b}" }',
    '}',
    '',
  ].join('\n'),
).join('\n');

const bicepEstate = Array.from({ length: 12 }, (_, at) =>
  [
    `resource r${at} 'Microsoft.Type${at}/things@2024-01-01' = {`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Bicep's templates.
    "  name: '${prefix}-${toLower('A')}'",
    "  tags: { a: [1, 2], b: '}' }",
    `  resource child 'parts${at}@2024-01-01' = {`,
    "    name: 'x'",
    '  }',
    '}',
    '',
  ].join('\n'),
).join('\n');

describe('damage', () => {
  test('any stretch cut out of any file: never throws', async () => {
    const cut = fc.tuple(fc.nat(texts.length - 1), fc.nat(10_000), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(cut, async ([which, from, length]) => {
        const [file, text] = texts[which] ?? ['', ''];
        const start = from % (text.length + 1);
        const damaged = text.slice(0, start) + text.slice(start + length);
        for (const scanner of scanners.filter(({ matches }) => matches(file))) {
          const { uses } = await scanner.scan(file, damaged);
          for (const { line, column } of uses) expect(Math.min(line, column)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['a.tf', estate, /["{}[\]()]/g],
    ['a.bicep', bicepEstate, /['{}[\]()]/g],
  ])(
    '%s with one bracket or quote gone: no type is invented, most are kept',
    async (file, text, marks) => {
      const whole = typesOf((await scan(file, text)).uses);
      let kept = 0;
      let tried = 0;
      for (const { index } of text.matchAll(marks)) {
        const damaged = text.slice(0, index) + text.slice(index + 1);
        const found = typesOf((await scan(file, damaged)).uses);
        expect([...found].filter((type) => !whole.has(type))).toEqual([]);
        kept += found.size / whole.size;
        tried++;
      }
      expect(tried).toBeGreaterThan(300);
      expect(kept / tried).toBeGreaterThan(0.95);
    },
  );

  test('any text at all: never throws', async () => {
    const pieces = fc.constantFrom(
      ...['resource "a" "b" {', '{', '}', '[', ']', '"', "'", "'''", '/*', '*/', '//', '#', '\n'],
      ...[
        '<<EOF\n',
        'EOF\n',
        '$',
        '\\',
        'Resources:\n',
        '  Type: AWS::A::B\n',
        '- ',
        ': ',
        '|',
        '*x',
      ],
      ...[
        'deploymentTemplate.json',
        '"resources": [',
        '"type": "A.B/c"',
        "resource a 'A.B/c@1' = {",
      ],
      ...['&x', '<<: ', '!Ref ', '\t', '\r', '\u0000', '\ud800', ',', '? ', '---\n', 'check "x" {'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        for (const file of ['a.tf', 'a.tf.json', 'a.yaml', 'a.json', 'a.bicep']) {
          for (const scanner of scanners.filter(({ matches }) => matches(file))) {
            expect(await scanner.scan(file, parts.join(''))).toHaveProperty('uses');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

const times = 100_000;

/** Texts that make a careless reader go back again and again, or too deep. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['heredocs that never close', 'a.tf', '<<A\n'.repeat(times)],
  [
    'a new marker each',
    'a.tf',
    Array.from({ length: times }, (_, at) => `x = <<A${at}\n`).join(''),
  ],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: broken templates.
  ['templates in heredocs', 'a.tf', '<<A\n${\nA\n'.repeat(times)],
  ['templates in templates', 'a.tf', 'x = "${"'.repeat(times)],
  ['templates in Bicep', 'a.bicep', "x: '${'".repeat(times)],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the end of them.
  ['comments that never close', 'a.tf', '/*'.repeat(times)],
  ['comments in Bicep', 'a.bicep', "/*'''".repeat(times)],
  ['brackets', 'a.tf', `x = ${'[{('.repeat(times)}`],
  ['blocks', 'a.tf', 'a {\n'.repeat(times)],
  ['labels', 'a.tf', `resource ${'"a" '.repeat(times)}`],
  ['blanks', 'a.tf', `resource "aws_db_instance" "x" {\nengine = "x"${' '.repeat(times)}y\n}`],
  ['a type of dots', 'a.bicep', `resource a '${'.'.repeat(times)}' = {`],
  ['Bicep heads', 'a.bicep', "{resource a 'x".repeat(times)],
  [
    'quotes in YAML',
    'a.yaml',
    `Resources:\n  A:\n    Type: AWS::A::B\n${'    x: "\n'.repeat(times)}`,
  ],
  [
    'flow in YAML',
    'a.yaml',
    `Resources:\n  A:\n    Type: AWS::A::B\n${'    x: [\n'.repeat(times)}`,
  ],
  ['line ends', 'a.yaml', `Resources: ${'\n'.repeat(times)}Type: a::b`],
  ['types', 'a.yaml', `Resources:\n${'Type:'.repeat(times)}a::b`],
  ['deep YAML', 'a.yaml', `Resources: ${'['.repeat(10_000)}\nType: A::B`],
  [
    'aliases',
    'a.yaml',
    `A: &a { Type: AWS::A::B }\nResources:\n${Array.from({ length: 10_000 }, (_, at) => `  R${at}: *a\n`).join('')}`,
  ],
  ['deep JSON', 'a.json', `{"Resources":${'['.repeat(times)},"Type":"A::B"`],
  [
    'deep loops',
    'a.json',
    `{"Resources":${'{"Fn::ForEach::a":["x",[],'.repeat(10_000)}"Type":"A::B"`,
  ],
  [
    'deep resources',
    'a.json',
    `{"$schema":"deploymentTemplate.json","resources":${'[{"type":"A.B/c","resources":'.repeat(10_000)}`,
  ],
  ['deep lists', 'a.tf.json', `{"resource":{"aws_db_instance":{"x":{"engine":${'['.repeat(times)}`],
];

describe('hostile files', () => {
  test.each(hostile)('%s: read in no time', async (_, file, text) => {
    for (const scanner of scanners.filter(({ matches }) => matches(file))) {
      expect(await scanner.scan(file, text)).toHaveProperty('uses');
    }
  });
});
