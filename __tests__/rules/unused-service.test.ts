import { testRule } from './harness.ts';

/** A queue whose owners are all there, with `source` as given on line 6. */
function queues(source: string, product = 'product: aws-sqs'): string {
  return `
      version: 1
      estate: acme
      services:
        queues:
          ${product}
          ${source}
          model: paas
          owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" }
`;
}

const queue = 'resource "aws_sqs_queue" "orders" {}\n';
const bucket = 'resource "aws_s3_bucket" "files" {}\n';
const elsewhere = 'module "queues" {\n  source = "git::https://git.example/queues.git"\n}\n';

testRule('unused-service', {
  accept: [
    { name: 'code that nobody looked into', manifest: queues('source: infra/**') },
    {
      name: 'a product that is there, by a folder, a glob and a file',
      manifest: queues('source: [infra/a, "infra/b/*.tf", ./infra/c/main.tf]'),
      code: { 'infra/c/main.tf': queue },
    },
    {
      name: 'a product that is only read there',
      manifest: queues('source: infra'),
      code: { 'infra/main.tf': 'data "aws_sqs_queue" "x" {}\n' },
    },
    {
      name: 'an entry without source, or without a product',
      manifest: `
        version: 1
        estate: acme
        services:
          queues: { product: aws-sqs, model: paas, owners: &o { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" } }
          other: { model: on-premises, source: infra, owners: { <<: *o, operating-system: "@ann", physical-hosts: "@ann", physical-network: "@ann", physical-datacenter: "@ann" } }
      `,
      code: { 'infra/main.tf': bucket },
    },
    {
      name: 'a product that no code reveals',
      manifest: queues('source: infra', 'product: box'),
      code: { 'infra/main.tf': bucket },
    },
    {
      name: 'code of a kind that is not read',
      manifest: queues('source: app/**'),
      code: { 'app/stack.py': 'import aws_cdk', 'infra/main.tf': queue },
    },
    {
      name: 'code that takes modules from elsewhere, which may make it',
      manifest: queues('source: infra/**'),
      code: { 'infra/main.tf': bucket + elsewhere },
    },
    {
      name: 'code that is broken',
      manifest: queues('source: infra/**'),
      code: { 'infra/main.tf': 'resource "aws_s3_bucket" "files" {\n' },
    },
    {
      name: 'one of several products that is there',
      manifest: queues('source: infra/**', 'products: [aws-sqs, aws-sns]'),
      code: { 'infra/main.tf': queue },
    },
    {
      name: 'a glob that leads out of the repository, or that no person writes',
      manifest: queues('source: [../other/**]'),
      code: { 'infra/main.tf': bucket },
    },
  ],
  reject: [
    {
      name: 'a product that is not there any more, at `source`',
      manifest: queues('source: [infra/orders/**, infra/shop]'),
      code: { 'infra/orders/main.tf': bucket, 'other/main.tf': queue },
      finds: [
        {
          at: '6:5',
          to: '6:11',
          severity: 'notice',
          title: 'Service not found in the code',
          reason:
            'Nothing in `infra/orders/**` and `infra/shop`, the `source` of queues, uses `aws-sqs` (1 file of infrastructure code there).',
          remedy:
            'Point `source` at where the code is now, or remove the entry if the service no longer exists.',
          path: 'services.queues.source',
          service: 'queues',
          part: null,
          edits: [],
        },
      ],
    },
    {
      name: 'a folder that is gone, and no code left at all',
      manifest: queues('source: infra/orders/**'),
      code: {},
      finds: [
        { at: '6:5', says: 'The `source` of queues is `infra/orders/**`, where no file exists.' },
      ],
    },
    {
      name: 'a part of a hybrid service',
      policy: 'version: 1\nrules: { unused-service: error }\n',
      manifest: `
        version: 1
        estate: acme
        services:
          erp:
            model: hybrid
            owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" }
            parts:
              queue: { product: aws-sqs, model: paas, source: infra/** }
              store: { product: aws-s3, model: paas, source: infra/** }
      `,
      code: { 'infra/main.tf': bucket },
      finds: [{ at: '8:47', severity: 'error', part: 'queue', says: 'the `source` of erp.queue,' }],
    },
    {
      name: 'a product of which the folder has another, and the code elsewhere',
      manifest: queues('source: infra/a'),
      code: { 'infra/a/main.tf': bucket, 'infra/b/main.tf': queue + elsewhere },
      finds: [{ at: '6:5' }],
    },
  ],
});
