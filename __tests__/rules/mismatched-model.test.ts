import { describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { models } from '../../src/estate/framework.ts';
import { adviceOn } from '../../src/rules/engine/model-advice.ts';
import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
services:
`;

testRule('mismatched-model', {
  accept: [
    {
      name: 'every model of a product that has several',
      manifest: `${head}  a: { product: onsip, model: saas }
  b: { product: onsip, model: paas }
  c: { product: gcp-cloud-storage, model: paas }
  d: { product: gcp-cloud-storage, model: iaas }
  e: { product: github-enterprise-server, model: on-premises }
  f: { product: github-enterprise-server, model: iaas }
`,
    },
    {
      name: 'an entry that covers several products of its model',
      manifest: `${head}  web: { product: aws-ec2, products: [aws-ebs, aws-elb, aws-lightsail], model: iaas }\n`,
    },
    {
      name: 'a hybrid service whose product is what one of its parts is',
      manifest: `${head}  ci:
    product: github-com
    products: [github-self-hosted-runners]
    model: hybrid
    parts: { plane: { model: saas }, runners: { model: iaas } }
`,
    },
    {
      name: 'what other rules speak of: no model, one that is none, a product that nobody knows',
      manifest: `${head}  a: { product: aws-ec2 }
  b: { product: aws-ec2, model: sass }
  c: { product: aws-ec3, products: [slakc], model: saas }
  d: { product: slack, model: hybrid, parts: { one: { model: iaas }, two: {} } }
  e: { product: slack, model: hybrid }
`,
    },
  ],
  reject: [
    ...(
      [
        ['saas, iaas', 'paas', 'warning', []],
        ['paas, iaas', 'saas', 'error', []],
        ['paas', 'saas', 'error', ['set services.a.model "paas"']],
        ['saas', 'paas', 'warning', ['set services.a.model "saas"']],
      ] as const
    ).map(([models, model, severity, edits]) => ({
      name: `a product of ${models} under ${model}: ${severity}`,
      policy: `version: 1\nproducts: [{ id: acme-vault, name: Acme Vault, provider: acme-corp, kind: finance, models: [${models}] }]\n`,
      manifest: `version: 1\nestate: acme\nservices:\n  a: { product: acme-vault, model: ${model} }\n  b: { products: [slack, acme-vault], model: ${model} }\n`,
      finds: [
        { at: '4:36', severity, edits, cause: `mismatched-model:acme-vault:${model}` },
        ...(model === 'paas' ? [{ at: '5:19', service: 'b' }] : []),
        {
          at: '5:26',
          severity,
          edits: [],
          path: 'services.b.products[1]',
          cause: `mismatched-model:acme-vault:${model}`,
        },
      ],
    })),
    {
      name: 'one under a framework that cannot be had',
      manifest: `version: 1
estate: acme
framework: none.yml
services:
  db: { product: aws-rds, model: saas }
`,
      finds: [{ at: '5:34', severity: 'warning' }],
    },
    {
      name: 'a product that an anchor brings to two hybrid services, once',
      manifest: `version: 1
estate: acme
services:
  a: &h { model: hybrid, product: aws-rds, parts: { x: { model: saas }, y: { model: iaas } } }
  b: *h
`,
      finds: [{ at: '4:35', service: 'a', cause: 'mismatched-model:aws-rds' }],
    },
    ...(
      [
        [
          'products that are like it, the first three, and its note',
          'alike: [aws-ec2, gcp-compute-engine, hetzner-cloud-server, oci-compute], note: Ask the desk.',
          'iaas',
          'If iaas is right, name the right product: `aws-ec2` (Amazon EC2); `gcp-compute-engine` (Compute Engine); `hetzner-cloud-server` (Hetzner Cloud servers). Ask the desk.',
        ],
        [
          'those of another model, the first three',
          'alike: [slack, aws-ec2, zoom, notion, salesforce]',
          'saas',
          'If saas is right, name the right product: `slack` (Slack); `zoom` (Zoom); `notion` (Notion).',
        ],
        [
          'none that is like it under that model',
          'alike: [slack]',
          'iaas',
          'If you really use it as iaas, leave `product` out, and name `provider` and `agreement` yourself.',
        ],
        [
          'a machine of its provider',
          'provider: hetzner',
          'iaas',
          'If iaas is right, name the right product: `hetzner-cloud-server` (Hetzner Cloud servers), for software that you run yourself.',
        ],
        [
          'machines of your own, whatever its provider rents',
          'provider: hetzner',
          'on-premises',
          'If on-premises is right, name the right product: `own-datacentre` (Own or colocated servers), for software that you run yourself.',
        ],
        [
          'what is like it, and no machine then',
          'alike: [own-datacentre], provider: hetzner',
          'on-premises',
          'If on-premises is right, name the right product: `own-datacentre` (Own or colocated servers).',
        ],
      ] as const
    ).map(([name, more, model, remedy]) => ({
      name: `a product of the policy: ${name}`,
      policy: `version: 1\nproducts: [{ id: acme-vault, name: Acme Vault, ${more.includes('provider') ? '' : 'provider: acme-corp, '}kind: finance, models: [paas], ${more} }]\n`,
      manifest: `${head}  a: { product: acme-vault, model: ${model} }\n`,
      finds: [{ at: '4:36', remedy: `Write \`model: paas\`. ${remedy}` }],
    })),
    ...(
      [
        ['', ''],
        [', responsibility-url: https://acme.systems/who', ': https://acme.systems/who'],
      ] as const
    ).map(([more, shown]) => ({
      name: `a product whose provider states the models${shown}`,
      policy: `version: 1\nproducts: [{ id: acme-vault, name: Acme Vault, provider: acme-corp, kind: finance, models: [paas], model-source: vendor${more} }]\n`,
      manifest: `${head}  a: { product: acme-vault, model: iaas }\n`,
      finds: [
        {
          at: '4:36',
          reason: `a uses Acme Vault, which is offered as paas, not as iaas (its provider says so${shown}).`,
        },
      ],
    })),
    {
      name: 'a product under another model, at the model: which it has, who says so, what it may be',
      manifest: `${head}  db:
    product: aws-rds
    model: iaas
`,
      finds: [
        {
          at: '6:12',
          to: '6:16',
          severity: 'warning',
          title: "Model doesn't match the product",
          reason:
            'db uses Amazon RDS, which is offered as paas, not as iaas (its provider says so: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html).',
          remedy:
            'Write `model: paas`. If iaas is right, name the right product: `aws-ec2` (Amazon EC2), for software that you run yourself; `aws-rds-custom` under paas, which leaves `operating-system` to you, recognised by: aws_db_instance whose engine starts with custom-oracle- or custom-sqlserver-. How to recognise `aws-rds`: aws_db_instance whose engine does not start with custom-. AWS ships patches of system and engine; optional ones wait until the customer applies them (RDS-EVENT-0230).',
          path: 'services.db.model',
          service: 'db',
          part: null,
          layer: null,
          edits: ['set services.db.model "paas"'],
        },
      ],
    },
    {
      name: 'one that we derived, with several models and nothing that it is like',
      manifest: `${head}  api: { product: stripe, model: faas }\n`,
      finds: [
        {
          at: '4:34',
          title: "Model doesn't match the product",
          reason:
            'api uses Stripe, which is offered as saas or paas, not as faas (derived from NIST SP 800-145 by what the customer controls).',
          remedy:
            'Write `model: saas` or `model: paas`. If you really use it as faas, leave `product` out, and name `provider` and `agreement` yourself.',
        },
      ],
    },
    {
      name: 'parts, each at its model',
      manifest: `${head}  erp:
    model: hybrid
    parts:
      one: { product: azure-app-service, model: faas }
      two: { product: slack, model: saas }
      three: { product: slack, model: iaas }
`,
      finds: [
        {
          at: '7:49',
          part: 'one',
          path: 'services.erp.parts.one.model',
          says: ['`azure-functions` (Azure Functions)', 'contains functionapp'],
        },
        { at: '9:39', part: 'three' },
      ],
    },
    {
      name: 'a product that an entry covers besides its own, at the item',
      manifest: `${head}  shop: { product: aws-ec2, products: [aws-ebs, aws-rds], model: iaas }
  chat: { products: [slack, zoom], model: paas }
`,
      finds: [
        {
          at: '4:49',
          to: '4:56',
          title: "Model doesn't match the product",
          reason:
            'shop also covers Amazon RDS, which is offered as paas, not as iaas (its provider says so: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html).',
          remedy: 'Declare it as a separate service with `model: paas`.',
          path: 'services.shop.products[1]',
        },
        { at: '5:22', says: 'Slack' },
        { at: '5:29', says: 'Zoom' },
      ],
    },
    {
      name: 'a product of a hybrid service that no part can be, at the product',
      manifest: `${head}  ci:
    product: github-com
    products: [aws-ec2, slack]
    model: hybrid
    parts: { one: { model: paas }, two: { model: iaas } }
`,
      finds: [
        {
          at: '5:14',
          to: '5:24',
          title: "Model doesn't match the product",
          reason:
            'ci uses GitHub.com / GitHub Enterprise Cloud, which is offered as saas (derived from NIST SP 800-145 by what the customer controls). No part of this hybrid service is.',
          remedy: "Name each part's product in that part, or check the models of the parts.",
          path: 'services.ci.product',
          part: null,
        },
        { at: '6:25', path: 'services.ci.products[1]' },
      ],
    },
    {
      name: 'what an anchor brings once for each product, where the text stands',
      policy: 'version: 1\nrules: { mismatched-model: error }\n',
      manifest: `version: 1
estate: acme
x-base: &base { model: iaas }
services:
  a: { <<: *base, product: slack }
  b: { <<: *base, product: slack }
  c: { <<: *base, product: zoom }
`,
      finds: [
        { at: '3:24', service: 'a', severity: 'error' },
        { at: '3:24', service: 'c' },
      ],
    },
  ],
});

describe('what to write instead', () => {
  test.each([
    ['github-com', 'on-premises', ['`github-enterprise-server`', '`github-self-hosted-runners`']],
    ['github-enterprise-server', 'saas', ['`github-com`']],
    [
      'gitlab-com',
      'iaas',
      ['`gitlab-self-managed`', 'the host in the gitlab provider block is your own'],
    ],
    ['atlassian-cloud', 'on-premises', ['`atlassian-data-center`']],
    ['hcp-terraform', 'on-premises', ['any other is Terraform Enterprise', '`own-datacentre`']],
    ['azure-devops', 'on-premises', ['Azure DevOps Server is its self-hosted twin.']],
    ['azure-functions', 'paas', ['`azure-app-service`', 'does not contain functionapp']],
    ['azure-sql-database', 'iaas', ['`azure-sql-vm`']],
    ['azure-sql-vm', 'paas', ['`azure-sql-database`', '`azure-sql-managed-instance`']],
    ['aws-eks', 'iaas', ['`self-managed-kubernetes`', '`aws-eks-hybrid-nodes` under caas']],
    ['aws-eks', 'on-premises', ['`self-managed-kubernetes`', 'remote_network_config']],
    ['azure-aks', 'iaas', ['`self-managed-kubernetes`']],
    ['self-managed-kubernetes', 'caas', ['`aws-eks`', '`azure-aks`', '`gcp-gke`']],
    ['aws-ecs-fargate', 'iaas', ['`aws-ec2`', '`aws-ecs-ec2` under caas', 'launch_type is EC2']],
    ['aws-lambda', 'caas', ['`aws-ecs-fargate`', 'With a container image']],
    ['aws-s3', 'iaas', ['`aws-ebs`', 'abstracted service']],
    ['azure-arc-server', 'iaas', ['`azure-local`']],
    ['aws-outposts', 'on-premises', ['`own-datacentre`', 'outpost_arn']],
    ['mongodb-atlas', 'iaas', ['leave `product` out']],
    ['own-datacentre', 'iaas', ['leave `product` out']],
  ] as const)('%s as %s', async (id, model, words) => {
    const catalogue = await loadCatalogue();
    const product = catalogue.get(id);
    if (product === undefined) throw new Error(`no product ${id}`);
    const advice = adviceOn(product, model, catalogue);
    for (const word of words) expect(advice).toContain(word);
  });

  test('names only products that are offered under the model, or says under which', async () => {
    const catalogue = await loadCatalogue();
    let seen = 0;
    for (const product of catalogue.products()) {
      for (const model of models) {
        if (model === 'hybrid' || product.models.includes(model)) continue;
        const [, named = ''] =
          /name the right product: (.*?)\. /.exec(`${adviceOn(product, model, catalogue)} `) ?? [];
        for (const [, id = '', rest = ''] of named.matchAll(/(?:^|; )`([\w-]+)`( under)?/g)) {
          const fits = catalogue.get(id)?.models.includes(model);
          expect([product.id, model, id, fits]).toEqual([product.id, model, id, rest === '']);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});
