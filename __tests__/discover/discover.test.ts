import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Discovery } from '../../src/discover/discovery.ts';
import { discoverIn } from '../../src/read/discover-files.ts';
import { products } from './products.ts';
import { fixture } from './scanning.ts';

const made: string[] = [];

async function repository(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'discover-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

setFlagsFromString('--expose_gc');
const collect: () => void = runInNewContext('gc');

afterAll(() => Promise.all(made.map((root) => rm(root, { recursive: true, force: true }))));

function unseen({ inventory }: Discovery): string[] {
  return inventory.unseen.map(({ file, line, source, why }) => `${file}:${line} ${source}: ${why}`);
}

const bucket = 'resource "aws_s3_bucket" "x" {}\n';

describe('discoverIn', () => {
  test('reads every kind of code, and counts the files of each', async () => {
    const root = await repository({
      'a.tf': bucket,
      'b.tf.json': '{"resource":{"aws_s3_bucket":{"x":{}}}}',
      'c.yaml': 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n',
      'd.json': await fixture('arm/symbolic.json'),
      'e.bicep': "resource x 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n}\n",
      'f.yaml': 'just: yaml\n',
      'package.json': '{}',
      'readme.md': 'resource "aws_s3_bucket" "x" {}',
    });
    const discovery = await discoverIn(root, { products });
    expect(discovery.kinds).toEqual([
      { id: 'terraform', title: 'Terraform', files: 1 },
      { id: 'terraform-json', title: 'Terraform JSON', files: 1 },
      { id: 'cloudformation', title: 'CloudFormation', files: 1 },
      { id: 'arm', title: 'ARM', files: 1 },
      { id: 'bicep', title: 'Bicep', files: 1 },
    ]);
    expect(discovery.inventory.files).toEqual(['a.tf', 'b.tf.json', 'c.yaml', 'd.json', 'e.bicep']);
    expect(discovery.inventory.products.map(({ product, count }) => [product, count])).toEqual([
      ['aws-s3', 3],
      ['azure-app-service', 1],
      ['azure-storage', 1],
    ]);
    expect(await discoverIn(root, { products })).toEqual(discovery);
  });

  test('follows modules of the repository, and says which are not there', async () => {
    const root = await repository({
      'app/main.tf': [
        'module "there" { source = "../modules/net" }',
        'module "above" { source = "../../elsewhere" }',
        'module "submodule" { source = "../gone" }',
        'module "example" { source = "../examples/x" }',
        'module "git" { source = "git::https://example.com/x.git" }',
        'module "also" { source = "../gone" }',
      ].join('\n'),
      'modules/net/main.tf': bucket,
      'examples/x/main.tf': bucket,
      'stack/template.yaml':
        'Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml }\n  B:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: packaged.yaml\n',
      'stack/child.yaml': 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n',
    });
    const discovery = await discoverIn(root, { products });
    expect(unseen(discovery)).toEqual([
      'app/main.tf:2 ../../elsewhere: outside the folder that was read',
      'app/main.tf:3 ../gone: not in the repository (perhaps a submodule, or generated)',
      'app/main.tf:4 ../examples/x: in a part of the repository that was skipped',
      'app/main.tf:5 git::https://example.com/x.git: a module in another Git repository',
      'app/main.tf:6 ../gone: not in the repository (perhaps a submodule, or generated)',
      'stack/template.yaml:6 packaged.yaml: not in the repository (perhaps a submodule, or generated)',
    ]);
    expect(discovery.leftOut).toEqual([
      { name: 'examples', reason: 'example', count: 1, first: 'examples' },
    ]);
    expect(discovery.inventory.products.map(({ product, count }) => [product, count])).toEqual([
      ['aws-s3', 2],
    ]);
    const wider = await discoverIn(root, { products, include: ['**', '**/examples/**'] });
    expect(wider.inventory.products[0]?.count).toBe(3);
    expect(unseen(wider)).toHaveLength(5);
  });

  test('counts Bicep once where what it was compiled to lies beside it', async () => {
    const compiled = JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      metadata: { _generator: { name: 'bicep' } },
      resources: [{ type: 'Microsoft.Storage/storageAccounts' }],
    });
    const root = await repository({
      'a/main.bicep': "resource x 'Microsoft.Storage/storageAccounts@2024-01-01' = {\n}\n",
      'a/main.json': compiled,
      'b/main.json': compiled,
    });
    const { inventory, leftOut, kinds } = await discoverIn(root, { products });
    expect(inventory.products.map(({ count }) => count)).toEqual([2]);
    expect(kinds.map(({ id, files }) => [id, files])).toEqual([
      ['arm', 1],
      ['bicep', 1],
    ]);
    expect(leftOut).toEqual([{ name: '', reason: 'compiled', count: 1, first: 'a/main.json' }]);
  });

  test('says which files are too large or broken, and reads UTF-16', async () => {
    const symbolic = await fixture('arm/symbolic.json');
    const little = Buffer.from(`\uFEFF${symbolic}`, 'utf16le');
    const root = await repository({
      'big.tf': `${bucket}${'# filler\n'.repeat(200)}`,
      'broken.tf': 'resource "aws_s3_bucket" "x" {\n',
      'little.json': little,
      'big-endian.json': Buffer.from(little).swap16(),
      'binary.json': Buffer.from([0, 255, 254, 128, 7]),
    });
    const { skipped, damaged, kinds } = await discoverIn(root, { products, largestFile: 1500 });
    expect(skipped).toEqual([
      { file: 'big.tf', why: expect.stringContaining('is over the limit of') },
    ]);
    expect(damaged).toEqual(['broken.tf']);
    expect(kinds.find(({ id }) => id === 'arm')?.files).toBe(2);
  });

  test('a folder that is not there is said, not passed over', async () => {
    const { skipped, kinds } = await discoverIn(join(tmpdir(), 'no-such-folder-at-all'), {
      products,
    });
    expect(skipped).toEqual([{ file: '.', why: "can't be read" }]);
    expect(kinds).toEqual([]);
  });

  test('holds on to no text: memory stays bounded however much is read', async () => {
    const filler = `# ${'x'.repeat(98)}\n`.repeat(10_000);
    const root = await repository(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [
          `${at}.tf`,
          `resource "aws_a_rather_long_type_name_${at}" "and_a_long_name_${at}" {}\n${filler}`,
        ]),
      ),
    );
    collect();
    const before = process.memoryUsage().heapUsed;
    const { inventory, bytes } = await discoverIn(root, { products });
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
    expect(inventory.unlisted).toHaveLength(40);
    expect(bytes).toBeGreaterThan(40_000_000);
  });
});
