import { afterAll, describe, expect, test } from '@jest/globals';
import { loadCodeNames } from '../../src/catalogue/index.ts';
import { discoverIn } from '../../src/read/discover-files.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

/** `product line×count` of what a repository makes likely. */
async function likelyIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { folder } = tempRepository(files);
  const { inventory } = await discoverIn(folder, { products: await loadCodeNames(true) });
  expect(inventory.products).toEqual([]);
  return inventory.likely.map(({ product, first, count }) => `${product} ${first.line} ×${count}`);
}

describe('CDK for Terraform', () => {
  test.each([
    [
      'main.ts',
      `import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket';
import { DataAwsRegion } from '@cdktf/provider-aws/lib/data-aws-region';
import { SqlDatabaseInstance } from './.gen/providers/google/sql-database-instance';
new S3Bucket(this, 'a');
new S3Bucket(this, 'b');
new SqlDatabaseInstance(this, 'c');
`,
      ['aws-s3 4 ×2', 'gcp-cloud-sql 6 ×1'],
    ],
    [
      'all.ts',
      `import * as aws from '@cdktf/provider-aws';
import { sqsQueue, provider } from '@cdktf/provider-aws';
new aws.snsTopic.SnsTopic(this, 'a');
new sqsQueue.SqsQueue(this, 'b');
`,
      ['aws-sns 3 ×1', 'aws-sqs 4 ×1'],
    ],
    [
      'main.py',
      `from cdktf_cdktf_provider_azurerm.key_vault import KeyVault
from imports.datadog.monitor import Monitor
KeyVault(self, "v")
Monitor(self, "m")
`,
      ['azure-key-vault 3 ×1', 'datadog 4 ×1'],
    ],
    [
      'main.go',
      'import "github.com/cdktf/cdktf-provider-aws-go/aws/v19/dynamodbtable"\n',
      ['aws-dynamodb 1 ×1'],
    ],
    [
      'Main.java',
      'import com.hashicorp.cdktf.providers.aws.sqs_queue.SqsQueue;\nimport com.hashicorp.cdktf.providers.aws.provider.AwsProvider;\n',
      ['aws-sqs 1 ×1'],
    ],
    [
      'Main.cs',
      'using HashiCorp.Cdktf.Providers.Google.StorageBucket;\n',
      ['gcp-cloud-storage 1 ×1'],
    ],
  ])('%s', async (file, text, found) => {
    expect(await likelyIn({ 'cdktf.json': '{}', [file]: text })).toEqual(found);
  });
});

describe('Pulumi, of providers beyond the large clouds', () => {
  test.each([
    ['main.go', 'import "github.com/pulumi/pulumi-datadog/sdk/v4/go/datadog"\n', ['datadog 1 ×1']],
    [
      'Program.cs',
      'using Pulumi;\nusing Pulumi.PagerDuty;\nusing Pulumi.Aws.S3;\nusing Pulumi.Kubernetes.Apps.V1;\n',
      ['aws-s3 3 ×1', 'pagerduty 2 ×1'],
    ],
    [
      'App.java',
      'import com.pulumi.Context;\nimport com.pulumi.core.Output;\nimport com.pulumi.aws.sqs.Queue;\nimport com.pulumi.aws.sqs.inputs.QueueArgs;\nimport com.pulumi.datadog.Monitor;\n',
      ['aws-sqs 3 ×1', 'datadog 5 ×1'],
    ],
    [
      'index.ts',
      "import * as digitalocean from '@pulumi/digitalocean';\nnew digitalocean.Droplet('a');\n",
      ['digitalocean-droplet 2 ×1'],
    ],
  ])('%s', async (file, text, found) => {
    expect(await likelyIn({ 'Pulumi.yaml': 'name: x\nruntime: go\n', [file]: text })).toEqual(
      found,
    );
  });

  test('YAML', async () => {
    const text = `name: x
runtime: yaml
resources:
  m: { type: datadog:Monitor }
  d:
    type: datadog:Monitor
  o:
    type: digitalocean:Droplet
  p:
    type: pulumi:providers:aws
  q:
    type: aws:sqs/queue:Queue
`;
    expect(await likelyIn({ 'Pulumi.yaml': text })).toEqual([
      'aws-sqs 12 ×1',
      'datadog 6 ×1',
      'digitalocean-droplet 8 ×1',
    ]);
  });
});

describe('SST', () => {
  test('components of version 3, and what Pulumi has for AWS', async () => {
    const text = `/// <reference path="./.sst/platform/config.d.ts" />
export default $config({
  app: () => ({ name: 'x', home: 'aws' }),
  async run() {
    const vpc = new sst.aws.Vpc('v');
    const bucket = new sst.aws.Bucket('b');
    new sst.aws.Function('f', { link: [bucket] });
    new sst.aws.Function('g');
    new sst.cloudflare.Worker('w');
    new sst.Secret('s');
    new aws.sqs.Queue('q');
  },
});
`;
    expect(await likelyIn({ 'sst.config.ts': text })).toEqual([
      'aws-lambda 7 ×2',
      'aws-s3 6 ×1',
      'aws-sqs 11 ×1',
      'aws-vpc 5 ×1',
      'cloudflare-workers 9 ×1',
    ]);
  });

  test('constructs of version 2, where they are made', async () => {
    const text = `import { Bucket, Queue, StackContext } from 'sst/constructs';
export function S({ stack }: StackContext) {
  new Bucket(stack, 'b');
}
`;
    expect(await likelyIn({ 'sst.config.ts': 'export default {}', 'stacks/s.ts': text })).toEqual([
      'aws-s3 1 ×1',
    ]);
  });
});

describe('where Terraform keeps its state', () => {
  const state = async (text: string, file = 'main.tf') => likelyIn({ [file]: text });

  test.each([
    ['terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n', ['aws-s3 2 ×1']],
    [
      'terraform {\n  backend "s3" {\n    dynamodb_table = "locks"\n  }\n}\n',
      ['aws-dynamodb 2 ×1', 'aws-s3 2 ×1'],
    ],
    ['terraform {\n  backend "s3" {\n    endpoints = { s3 = "https://x" }\n  }\n}\n', []],
    ['terraform {\n  backend "gcs" {}\n}\n', ['gcp-cloud-storage 2 ×1']],
    ['terraform {\n  backend "azurerm" {}\n}\n', ['azure-storage 2 ×1']],
    ['terraform {\n  backend "remote" {\n    organization = "a"\n  }\n}\n', ['hcp-terraform 2 ×1']],
    ['terraform {\n  cloud {\n    hostname = "tfe.acme.corp"\n  }\n}\n', []],
    ['terraform {\n  cloud {\n    hostname = "app.terraform.io"\n  }\n}\n', ['hcp-terraform 2 ×1']],
    ['terraform {\n  backend "http" {}\n}\n', []],
    ['terraform {\n  backend "local" {}\n}\n', []],
    ['# backend "s3" {}\nterraform {\n  required_version = "1"\n}\n', []],
  ])('%j', async (text, found) => {
    expect(await state(text)).toEqual(found);
  });

  test('as JSON', async () => {
    const stores = (terraform: object) => state(JSON.stringify({ terraform }), 'a.tf.json');
    expect(await stores({ backend: { s3: { bucket: 'b' } } })).toEqual(['aws-s3 1 ×1']);
    expect(await stores({ cloud: { organization: 'a' } })).toEqual(['hcp-terraform 1 ×1']);
    expect(await stores({ backend: { s3: { endpoints: {} } }, required_version: '1' })).toEqual([]);
  });

  test('with Terragrunt', async () => {
    const text = 'remote_state {\n  backend = "s3"\n  config = {\n    bucket = "b"\n  }\n}\n';
    expect(await state(text, 'root.hcl')).toEqual(['aws-s3 1 ×1']);
    const other = text.replace('bucket = "b"', 'endpoint = "https://minio"');
    expect(await state(other, 'root.hcl')).toEqual([]);
  });
});
