import { testRule } from './harness.ts';

const mail = `
      version: 1
      estate: acme
      framework: microsoft
      services:
        mail:
          product: google-workspace
          model: saas
          owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann" }
`;
const empty = `
      version: 1
      estate: acme
      services: {}
`;
const module = (source: string) => `module "x" {\n  source = "${source}"\n}\n`;

testRule('unread-code', {
  accept: [
    { name: 'code that nobody looked into', manifest: mail },
    {
      name: 'code that is read in full',
      manifest: mail,
      code: { 'main.tf': 'data "aws_vpc" "x" {}\n' },
    },
    {
      name: 'files that are no infrastructure',
      manifest: mail,
      code: { 'package.json': '{}', 'a.yml': 'a: 1\n' },
    },
    {
      name: 'what is likely in use beside services that are declared',
      manifest: mail,
      code: { 'azure-pipelines.yml': 'steps: []\n' },
    },
    { name: 'an estate without services and without code', manifest: empty, code: {} },
    {
      name: 'a module in the same repository',
      manifest: mail,
      code: { 'main.tf': module('./x'), 'x/main.tf': '' },
    },
  ],
  reject: [
    {
      name: 'each form once, at its first file',
      manifest: mail,
      code: {
        'cdk.json': '{}',
        'k8s/a.yaml': 'apiVersion: v1\nkind: Service\n',
        'k8s/b.yaml': 'apiVersion: v1\nkind: Service\n',
      },
      finds: [
        {
          at: '1:1',
          severity: 'warning',
          says: ['`cdk.json`', 'AWS CDK'],
          saysNot: 'the first of',
        },
        { at: '1:1', severity: 'warning', says: ['`k8s/a.yaml`', '2 files'] },
      ],
    },
    {
      name: 'files that are too large, and are code by their names',
      manifest: empty,
      code: {
        'a.tf': '#'.repeat(200_000),
        'b.bicep': '/'.repeat(200_000),
        'c.json': ' '.repeat(200_000),
      },
      finds: [
        { at: '1:1', severity: 'error', says: ['`a.tf`', 'the first of 2 files', "can't be read"] },
      ],
    },
    {
      name: 'all modules from elsewhere together',
      manifest: mail,
      code: {
        'a.tf': `\n${module('terraform-aws-modules/sqs/aws')}`,
        'b.tf': module('git::https://git.acme.corp/db.git'),
      },
      finds: [
        {
          at: '2:1',
          severity: 'warning',
          says: ['2 modules', 'terraform-aws-modules/sqs/aws', 'db.git'],
        },
      ],
    },
    {
      name: 'an error where no manifest declares a service',
      manifest: empty,
      code: { 'Pulumi.yaml': 'name: shop\n' },
      finds: [{ at: '1:1', severity: 'error', says: 'nothing to pass' }],
    },
    {
      name: 'an error where only a pipeline shows what is in use',
      manifest: empty,
      code: {
        'azure-pipelines.yml': 'steps: []\n',
        '.github/workflows/a.yml':
          'jobs:\n  a:\n    steps:\n      - uses: google-github-actions/deploy-cloudrun@v2\n',
      },
      finds: [
        {
          at: '1:1',
          severity: 'error',
          says: ['`azure-devops`', 'azure-pipelines.yml', '1 more product', 'nothing to pass'],
        },
      ],
    },
    {
      name: 'an error where only a provider is set up',
      manifest: empty,
      code: { 'main.tf': '\nprovider "datadog" {}\n' },
      finds: [
        {
          at: '2:1',
          severity: 'error',
          says: ['`datadog`', 'provider "datadog"', 'nothing to pass'],
        },
      ],
    },
    {
      name: 'code with a syntax error, of which a part may be missing',
      manifest: mail,
      code: { 'a.tf': 'resource "aws_vpc" "x {\n', 'b.tf': 'data "aws_vpc" "x" {\n' },
      finds: [
        {
          at: '1:1',
          severity: 'warning',
          says: ['`a.tf`', 'the first of 2 files', 'syntax error'],
          saysNot: 'nothing to pass',
        },
      ],
    },
    {
      name: 'an error where nothing is declared, and code is broken',
      manifest: empty,
      code: { 'a.tf.json': '{ "resource": { "aws_vpc": ' },
      finds: [{ at: '1:1', severity: 'error', says: 'nothing to pass' }],
    },
    {
      name: 'an error where every service is retired',
      manifest: mail.replace('product:', 'lifecycle: retired\n          product:'),
      code: { 'Pulumi.yaml': 'name: shop\n' },
      finds: [{ at: '1:1', severity: 'error' }],
    },
    {
      name: 'the severity that the policy sets, in any case',
      policy: 'version: 1\nrules: { unread-code: notice }\n',
      manifest: empty,
      code: { 'Pulumi.yaml': 'name: shop\n' },
      finds: [{ at: '1:1', severity: 'notice' }],
    },
  ],
});
