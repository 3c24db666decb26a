import { describe, expect, test } from '@jest/globals';
import { coverage } from '../../src/discover/coverage/coverage.ts';
import type { Discovery } from '../../src/discover/discovery.ts';
import { inventory } from '../../src/discover/inventory.ts';
import type { Use } from '../../src/discover/scanner.ts';
import { discoveryJson } from '../../src/render/discovery/discovery-json.ts';
import { discoveryText } from '../../src/render/discovery/discovery-text.ts';
import { products } from './products.ts';

const uses: readonly Use[] = [
  { type: 'aws_instance', kind: 'resource', file: 'web/main.tf', line: 3, column: 1 },
  { type: 'aws_instance', kind: 'resource', file: 'web/main.tf', line: 9, column: 1 },
  { type: 'aws_s3_bucket', kind: 'resource', file: 'web/s3.tf', line: 1, column: 1 },
  { type: 'aws_vpc', kind: 'data', file: 'web/main.tf', line: 20, column: 1 },
  { type: 'aws_ecs_cluster', kind: 'resource', file: 'ecs/main.tf', line: 1, column: 1 },
  { type: 'google_storage_bucket', kind: 'resource', file: 'gcp/a.tf', line: 1, column: 1 },
  {
    type: 'aws_db_instance',
    kind: 'resource',
    file: 'a/very/long/path/to/a/folder/that/goes/on/and/on/and/does/not/fit/database.tf',
    line: 12,
    column: 1,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a computed value.
    facts: { engine: '${var.engine}' },
  },
  { type: 'aws_iam_role', kind: 'resource', file: 'web/iam.tf', line: 2, column: 1 },
];

const unseen = [
  {
    file: 'web/main.tf',
    line: 30,
    source: 'terraform-aws-modules/eks/aws',
    why: 'a module from a registry',
  },
  {
    file: 'web/main.tf',
    line: 40,
    source: 'terraform-aws-modules/eks/aws',
    why: 'a module from a registry',
  },
  ...Array.from({ length: 11 }, (_, at) => ({
    file: 'web/main.tf',
    line: 50 + at,
    source: `git::https://example.com/${at}.git`,
    why: 'a module in another Git repository',
  })),
];

const discovery: Discovery = {
  inventory: inventory(uses, products, {
    unseen,
    files: ['web/main.tf', 'web/s3.tf', 'old/main.tf'],
  }),
  kinds: [{ id: 'terraform', title: 'Terraform', files: 1234 }],
  bytes: 5000,
  leftOut: [
    { name: 'tests', reason: 'test', count: 2, first: 'a/tests' },
    { name: 'vendor', reason: 'vendored', count: 1, first: 'vendor' },
    { name: '', reason: 'ignored', count: 3, first: 'out' },
  ],
  skipped: [{ file: 'big.tf', why: '9.0 MiB is over the limit of 8.0 MiB' }],
  damaged: ['web/broken.tf'],
};

const compared = coverage(
  discovery.inventory,
  [
    { service: 'web', part: null, product: 'aws-ec2', products: [], source: ['web/**'] },
    { service: 'shop', part: 'old', product: 'aws-lambda', products: [], source: ['old/**'] },
  ],
  ['gcp-cloud-storage'],
);

describe('discoveryText', () => {
  test('shows what to declare first, then what is covered, read, open, unseen and left out', () => {
    const text = discoveryText(discovery, { coverage: compared, all: false });
    expect(text).toBe(`Read 1,234 files (1,234 Terraform): 5 products.

Not declared: in use, but not in a manifest (2)
  aws-rds            paas           ×1
    a/very/long/path/to/a/folder/that/goes/on/and/on/and/does/not/fit/database.tf:12
    may be aws-rds-custom or aws-aurora: look at engine: custom-oracle-* and
    custom-sqlserver-* are RDS Custom, aurora-* is Aurora
  aws-s3             paas           ×1  web/s3.tf:1

Covered (1)
  aws-ec2            iaas           ×2  web/main.tf:3
    covered by web

Ignored by policy (1)
  gcp-cloud-storage  paas/iaas      ×1  gcp/a.tf:1
    paas or iaas? which list?

Referenced, but not created by the code that was read (1)
  aws-vpc            iaas           ×1  web/main.tf:20

Ambiguous: the code doesn't say which product it is (1)
  aws_ecs_cluster
    ecs/main.tf:1
    aws-ecs-fargate or aws-ecs-ec2: look at launch_type and
    requires_compatibilities: FARGATE or EC2
    NOT DECLARED: no manifest names any of them

Unused: declared, but not found at its source (1)
  shop.old: aws-lambda in old/** (1 file read there)

Not scanned: these may create more products (12)
  terraform-aws-modules/eks/aws
    a module from a registry (its name suggests aws-eks): web/main.tf:30, 2
    times
${Array.from({ length: 9 }, (_, at) => `  git::https://example.com/${at}.git\n    a module in another Git repository: web/main.tf:${50 + at}\n`).join('')}  and 2 more: --all lists them

Services missing from the catalogue: declare them under a name of your choice (1)
  aws_iam  ×1  web/iam.tf:2

Skipped
  Test folders: tests ×2
  Vendored folders: vendor
  To read such a folder, add it to discovery.also-include in the policy.
  Ignored by .gitignore: 3, such as out
  big.tf: 9.0 MiB is over the limit of 8.0 MiB
  web/broken.tf: syntax error, read as far as possible
  1 type without a product: --all lists them
`);
  });

  test('shows all when asked to, and needs no manifest', () => {
    const text = discoveryText(discovery, { coverage: null, all: true });
    expect(text).toContain('Products in use (4)\n');
    expect(text).toContain('Types without a product (1)\n  aws_iam_role  1  web/iam.tf:2\n');
    expect(text).toContain('git::https://example.com/10.git');
    expect(text).not.toContain('--all');
    expect(text).not.toMatch(/declared|covered/i);
  });

  test('finding nothing is said', () => {
    const empty: Discovery = {
      ...{ kinds: [], bytes: 0, leftOut: [], skipped: [], damaged: [] },
      inventory: inventory([], products),
    };
    const text = discoveryText(empty, { coverage: null, all: false });
    expect(text).toBe('No infrastructure code found.\n');
  });

  test('no name in a file can command a terminal or a runner', () => {
    const file = 'x\u001b[2J/##[error]/\n::error::y.tf';
    const evil = inventory(
      [
        { type: 'aws_\u001b[31m', kind: 'resource', file, line: 1, column: 1 },
        { type: 'aws_vpc', kind: 'resource', file, line: 1, column: 1 },
      ],
      products,
      { unseen: [{ file, line: 1, source: '\u001b]0;x\u0007', why: 'a module' }] },
    );
    const text = discoveryText(
      { ...discovery, inventory: evil, damaged: [file] },
      { coverage: null, all: true },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/^\s*::/m);
  });
});

describe('discoveryJson', () => {
  test('is versioned, and holds the unlisted types only when asked to', () => {
    const parsed = JSON.parse(discoveryJson(discovery, { coverage: compared, all: false }));
    expect(Object.keys(parsed)).toEqual([
      ...[
        'version',
        'read',
        'products',
        'ambiguous',
        'unseen',
        'configured',
        'likely',
        'forms',
        'coverage',
      ],
      ...['leftOut', 'skipped', 'damaged'],
    ]);
    expect(parsed.version).toBe(1);
    expect(parsed.read).toEqual({ kinds: discovery.kinds, bytes: 5000 });
    expect(parsed.products[0]).toMatchObject({
      product: 'aws-ec2',
      first: { file: 'web/main.tf', line: 3, column: 1 },
      count: 2,
      owned: true,
    });
    expect(parsed.coverage.undeclared).toHaveLength(4);
    const all = JSON.parse(discoveryJson(discovery, { coverage: null, all: true }));
    expect(all.unlisted).toMatchObject([{ type: 'aws_iam_role', count: 1 }]);
    expect(all.coverage).toBeNull();
  });
});
