import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { resolveManifest } from '../../src/resolve/resolve.ts';

const catalogue = await loadCatalogue();
const common = await loadFramework('common');

/** `layer: party from` of each cell of one entry under the common framework. */
function cellsOf(entry: string): string[] {
  const source = parseSource(
    'cloud-services.yml',
    `version: 1\nestate: a\nservices:\n  one: ${entry}\n`,
  );
  expect(source.problems).toEqual([]);
  const { entries } = resolveManifest(source, {
    framework: common,
    product: catalogue.get,
    kinds: catalogue.kinds(),
    providers: [],
    today: 0,
  });
  return entries.flatMap(({ part, cells }) =>
    cells.map(
      ({ layer, party, origin }) =>
        `${part === null ? '' : `${part} `}${layer.id}: ${party} ${origin}`,
    ),
  );
}

/** Where a name or a resource type misleads: what an entry must come to. */
const traps: readonly [trap: string, entry: string, cells: readonly string[]][] = [
  [
    'RDS: engine and system are shared, for you choose when updates go in',
    '{ product: aws-rds, model: paas }',
    ['platform-runtime: shared framework', 'operating-system: shared product'],
  ],
  [
    'RDS Custom hands the system back',
    '{ product: aws-rds-custom, model: paas }',
    ['operating-system: customer product', 'platform-runtime: shared framework'],
  ],
  [
    'RDS Custom for SQL Server with a provided engine',
    '{ product: aws-rds-custom, model: paas, agreement: { url: https://a.systems }, responsibilities: { operating-system: { party: provider, clause: A } } }',
    ['operating-system: provider entry'],
  ],
  [
    'multi-tenant databases are patched for you',
    '{ product: aws-dynamodb, model: paas }',
    ['platform-runtime: provider kind'],
  ],
  [
    'SQL Server on a virtual machine is a machine',
    '{ product: azure-sql-vm, model: iaas }',
    ['operating-system: customer framework', 'platform-runtime: customer framework'],
  ],
  [
    'Exadata gives you root, also as paas',
    '{ product: oci-exadata, model: paas }',
    ['operating-system: customer kind'],
  ],
  [
    'platforms on machines in your account',
    '{ product: aws-elastic-beanstalk, model: paas }',
    ['operating-system: shared trait'],
  ],
  [
    'EKS with managed node groups',
    '{ product: aws-eks, model: caas }',
    ['operating-system: shared product'],
  ],
  [
    'EKS with nodes of your own',
    '{ product: aws-eks, model: caas, responsibilities: { operating-system: customer } }',
    ['operating-system: customer entry'],
  ],
  [
    'EKS on Fargate',
    '{ product: aws-eks-fargate, model: caas }',
    ['operating-system: provider product'],
  ],
  [
    'EKS Auto Mode',
    '{ product: aws-eks-auto-mode, model: caas }',
    ['operating-system: provider product'],
  ],
  [
    'EKS Hybrid Nodes bring the hardware back',
    '{ product: aws-eks-hybrid-nodes, model: caas }',
    [
      'operating-system: customer product',
      'physical-hosts: customer product',
      'physical-network: customer product',
      'physical-datacenter: customer product',
    ],
  ],
  [
    'ECS on Fargate and on EC2',
    '{ model: hybrid, parts: { a: { product: aws-ecs-fargate, model: caas }, b: { product: aws-ecs-ec2, model: caas } } }',
    ['a operating-system: provider kind', 'b operating-system: customer product'],
  ],
  [
    'GKE Standard and Autopilot',
    '{ model: hybrid, parts: { a: { product: gcp-gke, model: caas }, b: { product: gcp-gke-autopilot, model: caas } } }',
    ['a operating-system: shared product', 'b operating-system: provider product'],
  ],
  [
    'an image of your own on a serverless platform',
    '{ product: aws-lambda, model: faas, responsibilities: { platform-runtime: customer } }',
    ['platform-runtime: customer entry', 'operating-system: provider framework'],
  ],
  [
    'functions keep their code with you',
    '{ product: gcp-cloud-functions, model: faas }',
    ['applications: shared framework'],
  ],
  [
    'GitHub Enterprise Server is patched by both',
    '{ product: github-enterprise-server, model: on-premises }',
    [
      'operating-system: shared product',
      'applications: shared product',
      'physical-hosts: customer framework',
    ],
  ],
  [
    'self-hosted runners',
    '{ model: hybrid, parts: { plane: { product: github-com, model: saas }, runners: { product: github-self-hosted-runners, model: iaas } } }',
    ['plane operating-system: provider framework', 'runners operating-system: customer framework'],
  ],
  [
    'Outposts stand in your room',
    '{ product: aws-outposts, model: iaas }',
    [
      'physical-datacenter: customer kind',
      'physical-network: shared kind',
      'physical-hosts: provider framework',
    ],
  ],
  [
    'Azure Local is your hardware',
    '{ product: azure-local, model: iaas }',
    [
      'physical-hosts: customer product',
      'physical-network: customer product',
      'physical-datacenter: customer kind',
    ],
  ],
  [
    'colocation',
    '{ product: own-datacentre, model: on-premises, agreement: { url: https://a.systems }, responsibilities: { physical-datacenter: { party: shared, clause: A } } }',
    ['physical-datacenter: shared entry', 'physical-hosts: customer framework'],
  ],
  [
    'software with your code inside',
    '{ model: hybrid, parts: { crm: { product: salesforce, model: saas }, apex: { product: salesforce, model: paas } } }',
    ['crm applications: provider framework', 'apex applications: shared framework'],
  ],
];

test.each(traps)('%s', (_, entry, cells) => {
  expect(cellsOf(entry)).toEqual(expect.arrayContaining([...cells]));
});

test.each([
  ['aws-rds-custom', 'saas', 'operating-system: customer kind'],
  ['github-enterprise-server', 'saas', 'applications: shared product'],
  ['aws-eks-fargate', 'iaas', 'operating-system: customer framework'],
  ['aws-dynamodb', 'caas', 'platform-runtime: shared framework'],
])(
  'under a model that %s is not offered under, %s, it only leaves more to the customer',
  (...of) => {
    const [product, model, cell] = of;
    expect(cellsOf(`{ product: ${product}, model: ${model} }`)).toContain(cell);
  },
);

test.each([
  ['aws-rds', 'aws-rds-custom', 'paas', 'operating-system: customer product'],
  ['aws-rds-custom', 'aws-rds', 'paas', 'operating-system: customer product'],
  ['aws-eks-fargate', 'aws-eks', 'caas', 'operating-system: shared product'],
  ['aws-eks-fargate', 'aws-eks-auto-mode', 'caas', 'operating-system: provider product'],
  ['aws-ecs-fargate', 'aws-ecs-ec2', 'caas', 'operating-system: customer product'],
  // Not offered under this model, so it counts with the model's column.
  ['aws-eks-fargate', 'aws-ecr', 'caas', 'operating-system: shared framework'],
  ['aws-eks-fargate', 'no-such-product', 'caas', 'operating-system: shared framework'],
])('%s with %s under %s: what one of them leaves to the customer is a duty', (...of) => {
  const [product, other, model, cell] = of;
  expect(cellsOf(`{ product: ${product}, products: [${other}], model: ${model} }`)).toContain(cell);
});

test('where one resource type has several products, each says what to look at', () => {
  const products = catalogue.products();
  for (const id of [
    'aws-eks',
    'aws-eks-auto-mode',
    'aws-ecs-fargate',
    'aws-ecs-ec2',
    'aws-rds',
    'aws-rds-custom',
    'gcp-gke',
    'gcp-gke-autopilot',
    'azure-app-service',
    'azure-functions',
    'github-com',
    'github-enterprise-server',
    'gitlab-com',
    'gitlab-self-managed',
    'hcp-terraform',
    'grafana-cloud',
  ]) {
    expect(products.find((product) => product.id === id)?.discriminator).toBeTruthy();
  }
});
