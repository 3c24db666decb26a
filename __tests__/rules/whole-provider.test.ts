import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: microsoft
owners:
  "information-and-data": "@ann"
  devices: "@ann"
  accounts-and-identities: "@ann"
  identity-infrastructure: "@ann"
  applications: "@ann"
  network-controls: "@ann"
  operating-system: "@ann"
services:
`;
const quiet =
  'version: 1\nrules: { missing-agreement: off, unneeded-owner: off, unguarded-manifest: off }\n';

testRule('whole-provider', {
  accept: [
    {
      name: 'an account beside one of its services, and a provider of one product',
      policy: quiet,
      manifest: `${head}  account: { product: aws-account, model: iaas }
  shop: { product: aws-ec2, model: iaas }
  mail: { product: google-workspace, model: saas }
`,
      others: [],
    },
  ],
  reject: [
    {
      name: 'an account alone, with the services to declare',
      policy: quiet,
      manifest: `${head}  account: { product: aws-account, model: iaas }\n`,
      finds: [
        {
          at: '13:23',
          to: '13:34',
          severity: 'warning',
          title: 'Provider as a whole',
          reason:
            'account names AWS account as a whole. Its services have different models, and each leaves you different duties.',
          remedy:
            'Declare each service that you use as a separate entry, such as `aws-ec2`, `aws-s3`, `aws-rds`, `aws-lambda` or `aws-eks`. `cloud-estate catalogue search aws` lists them, and `cloud-estate discover` those in your code.',
          path: 'services.account.product',
          service: 'account',
          layer: null,
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: "another provider's service does not help; among several, and in a part",
      policy: quiet,
      manifest: `${head}  shop: { product: aws-ec2, model: iaas, products: [gcp-project] }
  erp:
    model: hybrid
    parts:
      one: { product: outscale, model: iaas }
      two: { product: google-workspace, model: saas }
`,
      finds: [
        { at: '13:53', path: 'services.shop.products[0]', says: '`gcp-compute-engine`' },
        {
          at: '17:23',
          part: 'one',
          says: 'a separate entry, with `provider`, `kind` and `model`',
        },
      ],
      others: [],
    },
    {
      name: 'every other great cloud, with a machine, a store, a database and functions of its own',
      policy: quiet,
      manifest: `${head}  a: { product: azure-subscription, model: iaas }
  b: { product: oci, model: iaas }
`,
      finds: [
        { at: '13:17', says: '`azure-functions`' },
        { at: '14:17', says: '`oci-compute`' },
      ],
      others: [],
    },
  ],
});
