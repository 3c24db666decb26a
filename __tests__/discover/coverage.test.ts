import { describe, expect, test } from '@jest/globals';
import { type CoverageEntry, coverage } from '../../src/discover/coverage/coverage.ts';
import { globs } from '../../src/discover/globs.ts';
import { inventory } from '../../src/discover/inventory.ts';
import type { Facts, Use } from '../../src/discover/scanner.ts';
import { products } from './products.ts';

function use(type: string, file: string, facts?: Facts): Use {
  return { type, kind: 'resource', file, line: 1, column: 1, ...(facts && { facts }) };
}

function entry(service: string, rest: Partial<CoverageEntry>): CoverageEntry {
  return { service, part: null, product: null, products: [], source: [], ...rest };
}

const uses = [
  use('aws_instance', 'infra/web/main.tf'),
  use('aws_s3_bucket', 'infra/data/main.tf'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a computed value.
  use('aws_db_instance', 'infra/data/db.tf', { engine: '${var.engine}' }),
  use('aws_ecs_cluster', 'infra/app/main.tf'),
];
const files = [...uses.map(({ file }) => file), 'infra/empty/main.tf'];
const found = inventory(uses, products, { files });

describe('coverage', () => {
  test('an entry or a part covers what it names, in either key', () => {
    const { covered, undeclared } = coverage(
      found,
      [
        entry('web', { product: 'aws-ec2' }),
        entry('shop', { part: 'files', product: 'aws-lambda', products: ['aws-s3', 'aws-ec2'] }),
      ],
      [],
    );
    expect(covered).toEqual([
      {
        product: 'aws-ec2',
        candidates: ['aws-ec2'],
        by: [
          { service: 'web', part: null },
          { service: 'shop', part: 'files' },
        ],
      },
      { product: 'aws-s3', candidates: ['aws-s3'], by: [{ service: 'shop', part: 'files' }] },
    ]);
    expect(undeclared.map(({ product, type, first }) => [product, type, first.file])).toEqual([
      ['aws-rds', null, 'infra/data/db.tf'],
      [null, 'aws_ecs_cluster', 'infra/app/main.tf'],
    ]);
  });

  test('where the code leaves doubt, any candidate covers', () => {
    const entries = [
      entry('db', { product: 'aws-rds-custom' }),
      entry('app', { product: 'aws-ecs-ec2' }),
    ];
    const { undeclared } = coverage(found, entries, []);
    expect(undeclared.map(({ product }) => product)).toEqual(['aws-ec2', 'aws-s3']);
    const certain = inventory([use('aws_db_instance', 'a.tf', { engine: 'mysql' })], products);
    expect(coverage(certain, entries, []).undeclared).toHaveLength(1);
  });

  test('what the policy ignores is passed over, and said to be', () => {
    const { undeclared, ignored } = coverage(found, [], ['aws-s3', 'aws-ecs-ec2', 'aws-lambda']);
    expect(undeclared.map(({ product }) => product)).toEqual(['aws-ec2', 'aws-rds']);
    expect(ignored).toEqual(['aws-s3', 'aws-ecs-ec2']);
  });

  test('an entry is unused when nothing where it is defined uses its product', () => {
    const unusedOf = (rest: Partial<CoverageEntry>, of = found) =>
      coverage(of, [entry('x', rest)], []).unused.map((one) => one.files);
    expect(unusedOf({ product: 'aws-s3', source: ['infra/data/**'] })).toEqual([]);
    expect(unusedOf({ product: 'aws-s3', source: ['./infra/data/'] })).toEqual([]);
    expect(unusedOf({ product: 'aws-s3', source: ['infra/web/**'] })).toEqual([1]);
    expect(unusedOf({ product: 'aws-s3', source: ['infra/{web,empty}/*.tf'] })).toEqual([2]);
    expect(unusedOf({ product: 'aws-s3', source: ['gone/**'] })).toEqual([0]);
    expect(unusedOf({ product: 'aws-s3', products: ['aws-ec2'], source: ['infra/web'] })).toEqual(
      [],
    );
    // A type that may be it is a use.
    expect(unusedOf({ product: 'aws-ecs-ec2', source: ['infra/app/**'] })).toEqual([]);
    // No code reveals it, so that none does says nothing.
    expect(unusedOf({ product: 'microsoft-365', source: ['infra/web/**'] })).toEqual([]);
    expect(unusedOf({ source: ['infra/web/**'] })).toEqual([]);
    expect(unusedOf({ product: 'aws-s3' })).toEqual([]);
  });

  test('an unseen module in those files is said', () => {
    const unseen = [{ file: 'infra/empty/main.tf', line: 1, source: 'git::x', why: 'a module' }];
    const all = inventory(uses, products, { files, unseen });
    const entries = [entry('x', { product: 'aws-s3', source: ['infra/empty/**'] })];
    expect(coverage(all, entries, []).unused).toEqual([
      {
        service: 'x',
        part: null,
        products: ['aws-s3'],
        source: ['infra/empty/**'],
        files: 1,
        unseen: true,
      },
    ]);
  });
});

describe('globs', () => {
  test.each<[string, string, boolean]>([
    ['infra', 'infra/a/b.tf', true],
    ['infra/*.tf', 'infra/a.tf', true],
    ['infra/*.tf', 'infra/a/b.tf', false],
    ['**/*.tf', '.github/a.tf', true],
    ['infra', 'infrastructure/a.tf', false],
    ['.', 'a.tf', true],
    ['[', '[', true],
    ['a(b)', 'a(b)', true],
  ])('%s matches %s: %s', (glob, path, matches) => {
    expect(globs([glob])(path)).toBe(matches);
  });

  test('a glob that is too long matches nothing', () => {
    expect(globs(['a'.repeat(1001)])('a'.repeat(1001))).toBe(false);
    expect(globs([])('a')).toBe(false);
  });
});
