import { describe, expect, test } from '@jest/globals';
import { loadCodeNames } from '../../src/catalogue/index.ts';
import type { DetailedDiscovery } from '../../src/discover/discovery.ts';
import { isWanted } from '../../src/discover/file-role.ts';
import { gather } from '../../src/discover/gather.ts';
import { computed } from '../../src/discover/scanner.ts';
import { unseenShown } from './scanning.ts';

/** What is found in files that are nowhere but here. */
async function found(files: Readonly<Record<string, string>>): Promise<DetailedDiscovery> {
  return gather({
    files: (async function* () {
      for (const [path, text] of Object.entries(files))
        if (isWanted(path)) yield [{ path, content: { text, bytes: text.length } }];
    })(),
    holds: async (path) => Object.keys(files).some((one) => one.startsWith(path)),
    products: await loadCodeNames(true),
  });
}

function counts({ inventory }: DetailedDiscovery): string[] {
  return inventory.products.map(({ product, count }) => `${product} ${count}`);
}

const template = (resources: string) =>
  `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n${resources}`;

describe('types that mean another type', () => {
  test("SAM's own types", async () => {
    const text = template(
      ['SimpleTable', 'StateMachine', 'GraphQLApi', 'HttpApi', 'Api', 'Function']
        .map((type, at) => `  R${at}: { Type: AWS::Serverless::${type} }\n`)
        .join(''),
    );
    expect(counts(await found({ 'template.yaml': text }))).toEqual([
      'aws-api-gateway 2',
      'aws-appsync 1',
      'aws-dynamodb 1',
      'aws-lambda 1',
      'aws-step-functions 1',
    ]);
  });

  test('what SAM makes for events is likely, and a nested application is a stack', async () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Get:
          Type: Api
        # Type: IoTRule
        Daily: { Type: 'ScheduleV2', Properties: {} }
        Queue:
          Type: SQS
  Child: { Type: AWS::Serverless::Application, Properties: { Location: gone.yaml } }
`;
    const { inventory } = await found({ 'template.yaml': text });
    expect(inventory.products.map(({ product }) => product)).toEqual([
      'aws-cloudformation',
      'aws-lambda',
    ]);
    expect(inventory.likely.map(({ product, first }) => `${product} ${first.line}`)).toEqual([
      'aws-api-gateway 8',
      'aws-eventbridge 10',
    ]);
  });

  test.each([
    ['Transform: Explode\n'],
    ['Transform: [AWS::LanguageExtensions, Explode]\n'],
    ['Transform:\n  - AWS::Serverless-2016-10-31\n  - "Explode" # ours\n'],
  ])('a macro of your own may make more: %j', async (transform) => {
    const text = `${transform}Resources:\n  T: { Type: AWS::SNS::Topic }\n`;
    expect(unseenShown((await found({ 'a.yaml': text })).inventory)).toEqual([
      '1 Explode: a macro that changes the template at deployment',
    ]);
    const json = `{\n  "Transform": ["Explode"],\n  "Resources": { "T": { "Type": "AWS::SNS::Topic" } }\n}\n`;
    expect(unseenShown((await found({ 'a.json': json })).inventory)).toHaveLength(1);
  });

  test('awscc types, with what decides a type there', async () => {
    const text = `resource "awscc_s3_bucket" "b" {}
resource "awscc_rds_db_instance" "d" { engine = "custom-oracle-ee" }
resource "awscc_ecs_service" "s" { launch_type = "FARGATE" }
`;
    expect(counts(await found({ 'main.tf': text }))).toEqual([
      'aws-ecs-fargate 1',
      'aws-rds-custom 1',
      'aws-s3 1',
    ]);
  });

  test('azapi resources whose version is computed, or whose type is a local value', async () => {
    const text = `locals { type = "Microsoft.ServiceBus/namespaces@2024-01-01" }
resource "azapi_resource" "a" { type = "Microsoft.Search/searchServices@\${var.version}" }
resource "azapi_resource" "b" { type = local.type }
`;
    const discovery = await found({ 'main.tf': text });
    expect(counts(discovery)).toEqual(['azure-ai-search 1', 'azure-service-bus 1']);
    expect(discovery.inventory.unseen).toEqual([]);
  });

  test('azapi resources by their type; an unknown one is listed with it', async () => {
    const text = `resource "azapi_resource" "a" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
}
resource "azapi_resource" "b" {
  type = "Microsoft.Nothing/things@2023-01-01"
}
data "azapi_resource" "c" { type = "Microsoft.Cache/redis@2024-03-01" }
resource "azapi_resource" "d" { type = var.type }
`;
    const discovery = await found({ 'main.tf': text });
    expect(
      discovery.inventory.products.map(({ product, owned, types }) => [product, owned, types]),
    ).toEqual([
      [
        'azure-cache-redis',
        false,
        [
          {
            type: 'azapi_resource',
            count: 1,
            kinds: { resource: 0, module: 0, data: 1, existing: 0 },
          },
        ],
      ],
      [
        'azure-storage',
        true,
        [
          {
            type: 'azapi_resource',
            count: 1,
            kinds: { resource: 1, module: 0, data: 0, existing: 0 },
          },
        ],
      ],
    ]);
    expect(discovery.inventory.unlisted.map(({ type, means }) => [type, means])).toEqual([
      ['azapi_resource', undefined],
      ['azapi_resource', 'Microsoft.Nothing/things'],
    ]);
    // What only running the code would say isn't taken for nothing.
    expect(unseenShown(discovery.inventory)).toEqual([
      `8 ${computed('var.type')}: a resource whose type is computed`,
    ]);
  });

  test("a web site's kind in the body is not read, so the product is in doubt", async () => {
    const text = `resource "azapi_resource" "a" {
  type = "Microsoft.Web/sites@2023-01-01"
  body = { kind = "functionapp" }
}
`;
    const { inventory } = await found({ 'main.tf': text });
    expect(inventory.ambiguous[0]?.candidates).toContain('azure-functions');
  });
});

describe('clusters of RDS', () => {
  test.each([
    ['"aurora-postgresql"', 'aws-aurora'],
    ['"postgres"', 'aws-rds'],
    ['"mysql"', 'aws-rds'],
  ])('engine %s', async (engine, product) => {
    const text = `resource "aws_rds_cluster" "c" {\n  engine = ${engine}\n}\n`;
    expect(counts(await found({ 'main.tf': text }))).toEqual([`${product} 1`]);
    const yaml = template(
      `  C:\n    Type: AWS::RDS::DBCluster\n    Properties:\n      Engine: ${engine}\n`,
    );
    expect(counts(await found({ 't.yaml': yaml }))).toEqual([`${product} 1`]);
  });
});

describe('plain values of variables and locals', () => {
  const service = (launch: string) =>
    `resource "aws_ecs_service" "s" {\n  launch_type = ${launch}\n}\n`;

  test.each([
    ['var.launch_type', 'variable "launch_type" {\n  type = string\n  default = "EC2"\n}\n'],
    ['local.launch', 'locals {\n  launch = "EC2"\n}\n'],
    [`"\${var.launch_type}"`, 'variable "launch_type" { default = "EC2" }\n'],
  ])('%s', async (launch, values) => {
    const files = { 'a/main.tf': service(launch), 'a/variables.tf': values };
    expect(counts(await found(files))).toEqual(['aws-ecs-ec2 1']);
  });

  test('count in their folder only, and where nothing else is in the value', async () => {
    const values = 'variable "launch_type" { default = "EC2" }\n';
    const elsewhere = { 'a/main.tf': service('var.launch_type'), 'b/variables.tf': values };
    expect(counts(await found(elsewhere))).toEqual([]);
    const computed = {
      'main.tf': service('var.launch_type == "x" ? "FARGATE" : "EC2"'),
      'v.tf': values,
    };
    expect(counts(await found(computed))).toEqual([]);
  });
});

describe('files of OpenTofu', () => {
  test('replace those of Terraform of the same name', async () => {
    const discovery = await found({
      'db.tf': 'resource "aws_dynamodb_table" "t" {}\nmodule "m" {\n  source = "acme/m/aws"\n}\n',
      'db.tofu': 'resource "aws_sqs_queue" "q" {}\n',
      'other.tf': 'resource "aws_sns_topic" "t" {}\n',
    });
    expect(counts(discovery)).toEqual(['aws-sns 1', 'aws-sqs 1']);
    expect(discovery.inventory.files).toEqual(['db.tofu', 'other.tf']);
    expect(discovery.inventory.unseen).toEqual([]);
    expect(discovery.kinds).toEqual([{ id: 'terraform', title: 'Terraform', files: 2 }]);
    expect(discovery.leftOut).toEqual([{ name: '', reason: 'replaced', count: 1, first: 'db.tf' }]);
  });
});

describe('serverless.yml', () => {
  const head = 'service: shop\nprovider:\n  name: aws\n';

  test('functions, their endpoints, and resources', async () => {
    const discovery = await found({
      'serverless.yml': `${head}functions:
  list:
    handler: a.list
    events:
      - httpApi: GET /orders
      - sqs: arn:aws:sqs:eu-west-1:1:q
  pay:
    handler: a.pay
resources:
  Resources:
    Table:
      Type: AWS::DynamoDB::Table
      Properties:
        TableName: orders
`,
    });
    expect(counts(discovery)).toEqual(['aws-api-gateway 1', 'aws-dynamodb 1', 'aws-lambda 2']);
    expect(discovery.uses.map(({ line, column, type }) => `${line}:${column} ${type}`)).toEqual([
      '5:3 serverless::aws::function',
      '5:3 serverless::aws::httpApi',
      '10:3 serverless::aws::function',
      '15:13 AWS::DynamoDB::Table',
    ]);
  });

  test('a list of resources, some of them in other files', async () => {
    const discovery = await found({
      'serverless.yml': `${head}resources:
  - \${file(resources/queue.yml)}
  - \${file(resources/gone.yml)}
  - Resources:
      Topic: { Type: AWS::SNS::Topic }
`,
      'resources/queue.yml': 'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n',
    });
    expect(counts(discovery)).toEqual(['aws-sns 1', 'aws-sqs 1']);
    expect(unseenShown(discovery.inventory)).toEqual([
      '6 resources/gone.yml: not in the repository (perhaps a submodule, or generated)',
    ]);
  });

  test('what events make, and not what only sends them', async () => {
    const discovery = await found({
      'serverless.yml': `${head}functions:
  a:
    events:
      - schedule: rate(1 day)
      - s3: uploads
      - s3: { bucket: there, existing: true }
      - sns: orders
      - sns: arn:aws:sns:eu-west-1:1:there
      - sqs: arn:aws:sqs:eu-west-1:1:there
      - cloudFront: { eventType: viewer-request }
      - alexaSkill
`,
    });
    expect(counts(discovery)).toEqual([
      'aws-cloudfront 1',
      'aws-eventbridge 1',
      'aws-lambda 1',
      'aws-s3 1',
      'aws-sns 1',
    ]);
  });

  test('a resource in a file that is not a template is not read, and that is said', async () => {
    const discovery = await found({
      'serverless.yml': `${head}resources:
  Resources:
    Table: \${file(resources/table.yml)}
    Queue: { Type: AWS::SQS::Queue }
`,
      'resources/table.yml': 'Type: AWS::DynamoDB::Table\n',
    });
    expect(counts(discovery)).toEqual(['aws-sqs 1']);
    expect(unseenShown(discovery.inventory)).toEqual([
      '6 resources/table.yml: in the repository, but not in a form that is read',
    ]);
  });

  test('Grafana is a cloud or your own, unless its provider is set up', async () => {
    const folder = 'resource "grafana_folder" "a" {}\n';
    const alone = await found({ 'main.tf': folder });
    expect(alone.inventory.ambiguous).toMatchObject([{ type: 'grafana_folder', count: 1 }]);
    const hosted = `${folder}provider "grafana" { url = "https://acme.grafana.net" }\n`;
    expect((await found({ 'main.tf': hosted })).inventory.ambiguous).toEqual([]);
  });

  test('functions of Google and Azure', async () => {
    const of = (name: string) => `service: x\nprovider:\n  name: ${name}\nfunctions:\n  f: {}\n`;
    expect(counts(await found({ 'serverless.yml': of('google') }))).toEqual([
      'gcp-cloud-functions 1',
    ]);
    expect(counts(await found({ 'serverless.yml': of('azure') }))).toEqual(['azure-functions 1']);
    expect(counts(await found({ 'serverless.yml': of('cloudflare') }))).toEqual([
      'cloudflare-workers 1',
    ]);
    const other = await found({ 'serverless.yml': of('knative') });
    expect(counts(other)).toEqual([]);
    expect(other.inventory.unlisted).toMatchObject([{ service: 'knative', count: 1 }]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a computed value.
    const computed = await found({ 'serverless.yml': of('${opt:provider}') });
    expect(computed.inventory.unlisted).toEqual([]);
    expect(unseenShown(computed.inventory)).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a computed value.
      '5 ${opt:provider}: functions of a provider that is computed',
    ]);
  });

  test('a file of this name that is something else', async () => {
    const discovery = await found({ 'serverless.yaml': 'run.allowedIngress:\n  rules: []\n' });
    expect(discovery.kinds).toEqual([]);
  });
});

describe('plans and states as JSON', () => {
  const resource = (address: string, mode = 'managed') => {
    const [type = '', name = ''] = address.replace(/^(?:module\.\w+\.)*(?:data\.)?/, '').split('.');
    return { address, mode, type, name: name.replace(/\[.*/, ''), values: {} };
  };
  const plan = (resources: string[], inModule: string[], key = 'planned_values') =>
    JSON.stringify({
      format_version: '1.2',
      terraform_version: '1.9.0',
      [key]: {
        root_module: {
          resources: resources.map((one) => resource(one)),
          child_modules: [
            { address: 'module.queue', resources: inModule.map((one) => resource(one)) },
          ],
        },
      },
    });

  test('a resource that the code has counts once, where the code has it', async () => {
    const discovery = await found({
      'main.tf': 'resource "aws_s3_bucket" "b" {\n  count = 2\n}\n',
      'plan.json': plan(['aws_s3_bucket.b[0]', 'aws_s3_bucket.b[1]'], []),
    });
    expect(counts(discovery)).toEqual(['aws-s3 1']);
    expect(discovery.inventory.products[0]?.first).toEqual({ file: 'main.tf', line: 1, column: 1 });
  });

  test('what a module from elsewhere makes is placed at its call, and the module is seen', async () => {
    const discovery = await found({
      'main.tf':
        '\nmodule "queue" {\n  source = "acme/queue/aws"\n}\nmodule "other" {\n  source = "acme/x/aws"\n}\n',
      'plan.json': plan(
        [],
        ['module.queue.aws_sqs_queue.this[0]', 'module.queue.aws_sqs_queue.dlq'],
      ),
    });
    expect(
      discovery.inventory.products.map(({ product, first, count }) => [product, first, count]),
    ).toEqual([['aws-sqs', { file: 'main.tf', line: 2, column: 1 }, 2]]);
    expect(unseenShown(discovery.inventory)).toEqual(['5 acme/x/aws: a module from a registry']);
  });

  test('a state, and a plan without its code', async () => {
    const state = plan(['aws_sns_topic.t'], [], 'values');
    const discovery = await found({ 'state.json': state });
    expect(counts(discovery)).toEqual(['aws-sns 1']);
    expect(discovery.kinds[0]).toMatchObject({ id: 'terraform-plan', files: 1 });
  });

  test('a state as it is stored', async () => {
    const stored = (type: string, name: string, more: object) => ({
      mode: 'managed',
      type,
      name,
      provider: 'provider["registry.opentofu.org/hashicorp/aws"]',
      instances: [{ index_key: 0, attributes: { engine: 'aurora-mysql' } }],
      ...more,
    });
    const resources = [
      stored('aws_rds_cluster', 'orders', {}),
      stored('aws_sqs_queue', 'this', { module: 'module.queue[0]' }),
      stored('aws_vpc', 'main', { mode: 'data' }),
    ];
    const state = { version: 4, terraform_version: '1.9.0', serial: 3, lineage: 'x', resources };
    const text = JSON.stringify(state, null, 2);
    expect(counts(await found({ 'terraform.tfstate': text }))).toEqual([
      'aws-aurora 1',
      'aws-sqs 1',
      'aws-vpc 1',
    ]);
    const code = 'module "queue" {\n  source = "acme/queue/aws"\n}\n';
    const placed = await found({ 'main.tf': code, 'state.json': text });
    expect(unseenShown(placed.inventory)).toEqual([]);
    expect(placed.inventory.products[1]?.first).toMatchObject({ file: 'main.tf', line: 1 });
  });

  test('what looks alike is none', async () => {
    const schemas = JSON.stringify({ format_version: '1.0', provider_schemas: {} });
    expect((await found({ 'schemas.json': schemas })).kinds).toEqual([]);
  });
});

describe('addresses', () => {
  test('a module of a registry in its long form', async () => {
    const source = 'tfr:///Azure/avm-res-storage-storageaccount/azurerm?version=0.1.0';
    const discovery = await found({ 'main.tf': `module "s" {\n  source = "${source}"\n}\n` });
    expect(counts(discovery)).toEqual(['azure-storage 1']);
  });

  test('the same repository at a commit is no other repository', async () => {
    const source = 'git::../../..//modules/logs?ref=abc';
    const discovery = await found({
      'live/prod/logs/terragrunt.hcl': `terraform {\n  source = "${source}"\n}\n`,
      'modules/logs/main.tf': 'resource "aws_s3_bucket" "b" {}\n',
    });
    expect(discovery.inventory.unseen).toEqual([]);
  });

  test.each([
    ['{ Name: AWS::Include, Parameters: { Location: s3://acme/a.yml } }', 's3://acme/a.yml'],
    ['{ Name: AWS::Include, Parameters: { Location: s3://acme/a.yml, X: 1 } }', 's3://acme/a.yml'],
    ["{ Name: AWS::Include, Parameters: { Location: 's3://acme/a b.yml' } }", 's3://acme/a b.yml'],
    [
      `{ Name: AWS::Include, Parameters: { Location: !Sub s3://\${B}/a.yml}}`,
      `!Sub s3://\${B}/a.yml`,
    ],
  ])('an included template in %s', async (transform, source) => {
    const text = template(`  Fn::Transform: ${transform}\n  Q: { Type: AWS::SQS::Queue }\n`);
    const { inventory } = await found({ 't.yaml': text });
    expect(inventory.unseen.map((one) => one.source)).toEqual([source]);
  });
});
