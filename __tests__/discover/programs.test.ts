import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadTypedProducts } from '../../src/catalogue/index.ts';
import { mentionsIn } from '../../src/discover/forms/programs.ts';
import { discoverIn } from '../../src/read/discover-files.ts';

const made: string[] = [];

afterAll(() => Promise.all(made.map((root) => rm(root, { recursive: true, force: true }))));

/** `product line×count` of what the programs of a repository make likely. */
async function likely(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'programs-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { inventory } = await discoverIn(root, { products: await loadTypedProducts() });
  expect(inventory.products).toEqual([]);
  return inventory.likely.map(
    ({ product, first, count }) => `${product} ${first.file}:${first.line} ×${count}`,
  );
}

describe('AWS CDK', () => {
  test('TypeScript: modules, classes, and the old packages', async () => {
    const text = `import * as cdk from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption as E } from 'aws-cdk-lib/aws-sqs';
import { aws_dynamodb as db, aws_ecs } from 'aws-cdk-lib';
const sns = require('@aws-cdk/aws-sns');

new s3.Bucket(this, 'a');
new s3.Bucket(this, 'b');
s3.Bucket.fromBucketName(this, 'c', 'd');
new Queue(this, 'q');
new db.TableV2(this, 't');
new aws_ecs.FargateService(this, 'f', {});
new sns.CfnTopic(this, 't');
`;
    expect(await likely({ 'cdk.json': '{}', 'lib/stack.ts': text })).toEqual([
      'aws-dynamodb lib/stack.ts:11 ×1',
      'aws-ecs-fargate lib/stack.ts:12 ×1',
      'aws-s3 lib/stack.ts:7 ×2',
      'aws-sns lib/stack.ts:13 ×1',
      'aws-sqs lib/stack.ts:10 ×1',
    ]);
  });

  test('all of the CDK under one name', async () => {
    const script = `import * as cdk from 'aws-cdk-lib';
new cdk.Stack(app, 'shop');
new cdk.aws_s3.Bucket(this, 'a');
new cdk.aws_sqs.Queue(this, 'b');
`;
    expect(await likely({ 'cdk.json': '{}', 'shop.ts': script })).toEqual([
      'aws-s3 shop.ts:3 ×1',
      'aws-sqs shop.ts:4 ×1',
    ]);
    const python = 'import aws_cdk as cdk\ncdk.aws_sns.Topic(self, "t")\n';
    expect(await likely({ 'cdk.json': '{}', 'shop.py': python })).toEqual(['aws-sns shop.py:2 ×1']);
  });

  test('the form is that of the place', async () => {
    const root = await mkdtemp(join(tmpdir(), 'programs-'));
    made.push(root);
    await writeFile(join(root, 'cdk.json'), '{}');
    await writeFile(join(root, 'a.ts'), "import * as build from 'aws-cdk-lib/aws-codebuild';\n");
    await writeFile(join(root, 'buildspec.yml'), 'version: 0.2\nphases: {}\n');
    const { inventory } = await discoverIn(root, { products: await loadTypedProducts() });
    expect(inventory.likely).toMatchObject([
      { product: 'aws-codebuild', form: 'Pipeline', first: { file: 'buildspec.yml' } },
    ]);
  });

  test('Python, also over several lines', async () => {
    const text = `import aws_cdk as cdk
from aws_cdk import (
    aws_lambda as lambda_,
    aws_rds as rds,
)
from aws_cdk.aws_sqs import Queue

lambda_.Function(self, "f")
rds.DatabaseInstance(self, "d")
Queue(self, "q")
`;
    const found = await likely({ 'cdk.json': '{}', 'stack.py': text });
    expect(found).toEqual([
      'aws-lambda stack.py:8 ×1',
      'aws-rds stack.py:9 ×1',
      'aws-sqs stack.py:10 ×1',
    ]);
  });

  test('Go, Java and C# by their packages', async () => {
    expect(
      await likely({
        'cdk.json': '{}',
        'a.go': 'import "github.com/aws/aws-cdk-go/awscdk/v2/awssqs"\n',
      }),
    ).toEqual(['aws-sqs a.go:1 ×1']);
    expect(
      await likely({
        'cdk.json': '{}',
        'A.java': 'import software.amazon.awscdk.services.s3.Bucket;\n',
      }),
    ).toEqual(['aws-s3 A.java:1 ×1']);
    expect(await likely({ 'cdk.json': '{}', 'A.cs': 'using Amazon.CDK.AWS.SNS;\n' })).toEqual([
      'aws-sns A.cs:1 ×1',
    ]);
  });
});

describe('Pulumi', () => {
  test('TypeScript, for each cloud', async () => {
    const text = `import * as aws from '@pulumi/aws';
import * as native from "@pulumi/azure-native";
import { storage } from '@pulumi/gcp';
const b = new aws.s3.Bucket('b');
const a = new native.storage.StorageAccount('a');
const c = new storage.Bucket('c');
const d = new aws.rds.Instance('d');
`;
    expect(await likely({ 'Pulumi.yaml': 'name: x\n', 'index.ts': text })).toEqual([
      'aws-rds index.ts:7 ×1',
      'aws-s3 index.ts:4 ×1',
      'azure-storage index.ts:5 ×1',
      'gcp-cloud-storage index.ts:6 ×1',
    ]);
  });

  test('C# and Go of Azure and Google by their packages', async () => {
    const files = {
      'a/Program.cs': 'using Pulumi.AzureNative.Storage;\nusing Pulumi.AzureNative.Network;\n',
      'b/main.go': 'import "github.com/pulumi/pulumi-gcp/sdk/v8/go/gcp/spanner"\n',
    };
    expect(await likely({ 'Pulumi.yaml': 'name: x\n', ...files })).toEqual([
      'azure-storage a/Program.cs:1 ×1',
      'gcp-spanner b/main.go:1 ×1',
    ]);
  });

  test('Python', async () => {
    const text =
      'import pulumi_aws as aws\nfrom pulumi_gcp import storage\naws.sqs.Queue("q")\nstorage.Bucket("b")\n';
    expect(await likely({ 'Pulumi.yaml': 'name: x\n', '__main__.py': text })).toEqual([
      'aws-sqs __main__.py:3 ×1',
      'gcp-cloud-storage __main__.py:4 ×1',
    ]);
  });

  test('packages of other providers show what these are, and helpers nothing', async () => {
    const script = `import * as okta from "@pulumi/okta";
import { Monitor } from '@pulumi/datadog';
import * as github from '@pulumi/github';
import * as random from '@pulumi/random';
import * as k8s from '@pulumi/kubernetes';
new github.Repository('r');
`;
    const python = 'import pulumi_mongodbatlas as atlas\nfrom pulumi_snowflake import Database\n';
    const files = { 'Pulumi.yaml': 'name: x\n', 'a.ts': script, 'b.py': python };
    expect(await likely(files)).toEqual([
      'datadog a.ts:2 ×1',
      'github-com a.ts:6 ×1',
      'mongodb-atlas b.py:1 ×1',
      'okta a.ts:1 ×1',
      'snowflake b.py:2 ×1',
    ]);
  });
});

test('what Pulumi programs share, and those that start it themselves, are below the list of their packages', async () => {
  const shared =
    'from pulumi_aws import rds\n\n\nclass Database:\n  def __init__(self):\n    rds.Instance("a")\n';
  const packages = { 'pyproject.toml': '[project]\ndependencies = ["pulumi-aws>=6"]\n' };
  expect(await likely({ ...packages, 'lib/database.py': shared })).toEqual([
    'aws-rds lib/database.py:6 ×1',
  ]);
  const indirect = 'require github.com/pulumi/pulumi/sdk/v3 v3.99.0 // indirect\n';
  expect(await likely({ 'go.mod': indirect, 'lib/database.py': shared })).toEqual([]);
});

test('programs without a project beside or above them are not looked into', async () => {
  const text = "import * as s3 from 'aws-cdk-lib/aws-s3';\nnew s3.Bucket(this, 'b');\n";
  expect(await likely({ 'a/cdk.json': '{}', 'b/stack.ts': text, 'a/stack.test.ts': text })).toEqual(
    [],
  );
});

test('what only looks alike is no mention', () => {
  const text =
    "import { s3 } from './local';\nnew s3.Bucket();\nconst text = 'aws-cdk-lib/aws-s3';\n";
  expect(mentionsIn('a.ts', text)).toEqual([]);
});
