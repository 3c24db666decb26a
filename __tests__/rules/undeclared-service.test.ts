import { expect, test } from '@jest/globals';
import { findingsOf, testRule } from './harness.ts';

const owned = `
          owners: &all
            information-and-data: "@ann"
            devices: "@ann"
            accounts-and-identities: "@ann"
            identity-infrastructure: "@ann"
            network-controls: "@ann"`;

const queues = `
      version: 1
      estate: acme
      services:
        queues:
          product: aws-sqs
          model: paas${owned}
`;

const queue = 'resource "aws_sqs_queue" "orders" {\n  name = "orders"\n}\n';

testRule('undeclared-service', {
  accept: [
    { name: 'code that nobody looked into', manifest: queues },
    { name: 'a repository without infrastructure code', manifest: queues, code: {} },
    { name: 'a product that an entry names', manifest: queues, code: { 'main.tf': queue } },
    {
      name: 'products that an entry lists, and a part of a hybrid one',
      manifest: `
        version: 1
        estate: acme
        services:
          queues: { model: paas, products: [aws-sqs, aws-sns], owners: &o { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" } }
          erp:
            model: hybrid
            owners: *o
            parts:
              store: { product: aws-s3, model: paas }
              table: { product: aws-dynamodb, model: paas }
      `,
      code: {
        'main.tf': `${queue}resource "aws_sns_topic" "t" {}\nresource "aws_s3_bucket" "b" {}\nresource "aws_dynamodb_table" "d" {}\n`,
      },
    },
    {
      name: 'what is only read, so that it is defined elsewhere',
      manifest: queues,
      code: { 'main.tf': `${queue}data "aws_vpc" "main" {}\n` },
    },
    {
      name: 'a product that the policy says to pass over',
      policy: 'version: 1\ndiscovery: { ignore: [aws-sns] }\n',
      manifest: queues,
      code: { 'main.tf': `${queue}resource "aws_sns_topic" "t" {}\n` },
    },
    {
      name: 'a type that could be one of several, of which an entry names one',
      manifest: `
        version: 1
        estate: acme
        services:
          tasks: { model: caas, product: aws-ecs-ec2, owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann", operating-system: "@ann" } }
      `,
      code: { 'main.tf': 'resource "aws_ecs_service" "api" {}\n' },
    },
    {
      name: 'anything, as long as the manifest is broken: what it covers is not known',
      manifest: 'version: 1\nservices: { queues: [\n',
      code: { 'main.tf': queue },
    },
    {
      name: 'types that no product lists',
      manifest: queues,
      code: {
        'main.tf': 'resource "random_id" "x" {}\nresource "aws_sqs_queue_policy" "x" {}\n',
      },
    },
  ],
  reject: [
    {
      name: 'services that the catalogue lacks, all in one notice',
      manifest: queues,
      code: {
        'main.tf':
          'resource "acmecloud_box" "a" {}\nresource "acmecloud_net" "a" {}\ndata "othercloud_box" "x" {}\n',
        't.yml': 'Resources:\n  A: { Type: AWS::Brandnew::Thing }\n',
      },
      finds: [
        {
          at: '2:14',
          severity: 'notice',
          says: ['2 services', '`acmecloud`', '`AWS::Brandnew`'],
          saysNot: 'othercloud',
        },
      ],
    },
    {
      name: 'a product once, at its first use, with the count',
      manifest: queues,
      code: {
        'infra/a.tf':
          '# topics\nresource "aws_sns_topic" "one" {\n}\n  resource "aws_sns_topic" "two" {}\n',
        'infra/b.tf': 'resource "aws_sns_topic" "three" {}\n',
      },
      finds: [
        {
          at: '2:1',
          to: '2:31',
          severity: 'warning',
          title: 'Undeclared service',
          reason:
            '`aws-sns` (Amazon SNS) is used here first, 3 times in 2 files, but no manifest declares it, so nobody owns its duties.',
          remedy:
            'Add an entry with `product: aws-sns`, or add it to the `products` of an existing one.',
          path: 'services.aws-sns',
          service: null,
          cause: 'undeclared-service:aws-sns',
          edits: ['add services.aws-sns {"product":"aws-sns","model":"paas"}'],
        },
      ],
      others: [],
    },
    {
      name: 'the first place that makes it, before one that only reads it',
      manifest: queues,
      code: { 'main.tf': 'data "aws_sns_topic" "x" {}\nresource "aws_sns_topic" "y" {}\n' },
      finds: [{ at: '2:1', says: 'is used here twice in this file, but no manifest' }],
    },
    {
      name: 'a type that could be one of several',
      manifest: queues,
      code: { 'main.tf': 'resource "aws_ecs_service" "api" {}\n' },
      finds: [
        {
          at: '1:1',
          says: [
            '`aws_ecs_service` is used here but no manifest declares it as aws-ecs-fargate or aws-ecs-ec2',
            'Look at launch_type',
          ],
          edits: [],
          path: 'services.aws-ecs-fargate',
          cause: 'undeclared-service:aws_ecs_service',
        },
      ],
    },
    {
      name: 'a product of several models, without a guess at which',
      policy: 'version: 1\nrules: { undeclared-service: error }\n',
      manifest: queues,
      code: { 'main.tf': 'resource "google_storage_bucket" "b" {}\n' },
      finds: [
        {
          at: '1:1',
          severity: 'error',
          says: 'Add an entry with `product: gcp-cloud-storage` and its `model` (paas or iaas)',
          edits: [],
        },
      ],
    },
    {
      name: 'CloudFormation, at the type',
      manifest: queues,
      code: {
        'template.yml': 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n',
      },
      finds: [{ at: '3:11', says: 'aws-sns' }],
    },
    {
      name: 'every product, where there is no service yet',
      manifest: 'version: 1\nestate: acme\nservices: {}\n',
      code: { 'main.tf': `${queue}resource "aws_s3_bucket" "b" {}\n` },
      finds: [{ at: '1:1' }, { at: '4:1' }],
      others: [],
    },
  ],
});

test('what may be several products is drafted under the type that reveals it, with all of them to choose from', async () => {
  const findings = await findingsOf('version: 1\nestate: acme\nservices: {}\n', {
    code: { 'main.tf': 'resource "aws_ecs_service" "api" {}\n' },
  });
  const found = findings.find(({ rule }) => rule === 'undeclared-service');
  expect(found?.draft).toEqual({
    file: 'cloud-services.yml',
    path: ['services', 'aws-ecs-service'],
    products: ['aws-ecs-fargate', 'aws-ecs-ec2'],
    models: [],
  });
});
