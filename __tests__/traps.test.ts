import { describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../src/catalogue/index.ts';
import { check } from '../src/check/check.ts';
import type { Report, ReportService } from '../src/estate/report.ts';
import { loadFramework } from '../src/frameworks/index.ts';
import { parseSource } from '../src/init/draft-duties.ts';
import { defaultPolicy } from '../src/policy/policy.ts';
import { messageOf } from '../src/text/message.ts';
import { dedent } from './rules/harness.ts';

/**
 * Where a name, a resource type or a vendor's word misleads: each trap from the manifest's text to the report and its
 * findings. What the catalogue says of them, cell by cell, is in catalogue/traps.test.ts.
 */

const everyone = [
  'information-and-data',
  'configuration',
  'accounts-and-identities',
  'identity-infrastructure',
  'devices',
  'applications',
  'network-controls',
  'logging-and-monitoring',
  'backup-and-recovery',
  'incident-response',
];

/** The report of some services whose usual layers are owned, so that what is special about them stands out. */
async function reportOf(services: string, framework = 'common'): Promise<Report> {
  const owners = everyone.map((layer) => `  ${layer}: "@acme/all"\n`).join('');
  const lines = dedent(services).replace(/^/gm, '  ');
  const text = `version: 1\nestate: traps\nowners:\n${owners}services:\n${lines}\n`;
  const source = parseSource('cloud-services.yml', text);
  expect(source.problems).toEqual([]);
  return check({
    manifests: [{ source, framework: await loadFramework(framework), problems: [] }],
    policy: defaultPolicy,
    gate: defaultPolicy.gate,
    today: '2026-11-23',
    framework,
    catalogue: await loadCatalogue(),
  });
}

/** `entry layer: party` of every duty that nobody owns. */
function unowned(report: Report): string[] {
  return entriesOf(report).flatMap((entry) =>
    entry.layers
      .filter(({ status }) => status === 'unowned')
      .map(({ layer, party }) => `${nameOf(entry)} ${layer}: ${party}`),
  );
}

function entriesOf(report: Report): readonly ReportService[] {
  return report.manifests.flatMap(({ services }) => services);
}

function nameOf({ id, part }: ReportService): string {
  return part === undefined ? id : `${id}.${part}`;
}

/** The messages of the findings of one rule. */
function said(report: Report, rule: string): string[] {
  return report.findings.filter((finding) => finding.rule === rule).map(messageOf);
}

interface Trap {
  readonly trap: string;
  readonly services: string;
  /** Duties without an owner, besides the usual layers. */
  readonly duties: readonly string[];
  /** Words that the finding about such a duty has. */
  readonly because?: readonly string[];
}

const traps: readonly Trap[] = [
  {
    trap: 'RDS ships patches and you choose when; RDS Custom hands you the system as well',
    services: `
      plain: { product: aws-rds, model: paas }
      oracle: { product: aws-rds-custom, model: paas }`,
    duties: [
      'plain platform-runtime: shared',
      'plain operating-system: shared',
      'oracle platform-runtime: shared',
      'oracle operating-system: customer',
    ],
    because: [
      'uses Amazon RDS Custom, so this duty stays with the customer (product aws-rds-custom).',
      "System patching is the customer's for Oracle, and for SQL Server with an engine version",
      'Optional system updates wait until the customer applies them.',
    ],
  },
  {
    trap: 'RDS Custom for SQL Server with the engine version that AWS provides: by the agreement',
    services: `
      reporting:
        product: aws-rds-custom
        model: paas
        agreement: { url: https://docs.aws.amazon.com/rds-custom, reviewed: 2026-06-01 }
        responsibilities: { operating-system: { party: provider, clause: "Provided engine version" } }`,
    duties: ['reporting platform-runtime: shared'],
  },
  {
    trap: 'EKS: managed nodes, nodes of your own, Fargate, Auto Mode, hybrid nodes',
    services: `
      managed: { product: aws-eks, model: caas }
      own: { product: aws-eks, model: caas, responsibilities: { operating-system: customer } }
      fargate: { product: aws-eks-fargate, model: caas }
      auto: { product: aws-eks-auto-mode, model: caas }
      hybrid: { product: aws-eks-hybrid-nodes, model: caas, agreement: { url: https://a.systems, reviewed: 2026-06-01 } }`,
    duties: [
      'managed platform-runtime: shared',
      'managed operating-system: shared',
      'own platform-runtime: shared',
      'own operating-system: customer',
      'fargate platform-runtime: shared',
      'auto platform-runtime: shared',
      'hybrid platform-runtime: shared',
      'hybrid operating-system: customer',
      'hybrid physical-hosts: customer',
      'hybrid physical-network: customer',
      'hybrid physical-datacenter: customer',
    ],
    because: [
      'The `responsibilities` of own leave this duty to the customer.',
      '(product aws-eks-hybrid-nodes, derived)',
    ],
  },
  {
    trap: 'ECS on Fargate and on EC2, and both in one entry',
    services: `
      fargate: { product: aws-ecs-fargate, model: caas }
      machines: { product: aws-ecs-ec2, model: caas }
      both: { product: aws-ecs-fargate, products: [aws-ecs-ec2], model: caas }`,
    duties: [
      'fargate platform-runtime: shared',
      'machines platform-runtime: shared',
      'machines operating-system: customer',
      'both platform-runtime: shared',
      'both operating-system: customer',
    ],
    because: [
      'uses Amazon ECS on EC2, so this duty stays with the customer',
      'Who picks the image of the instances patches it.',
    ],
  },
  {
    trap: 'AKS and GKE leave a part of the nodes to you, Autopilot none',
    services: `
      aks: { product: azure-aks, model: caas }
      standard: { product: gcp-gke, model: caas }
      autopilot: { product: gcp-gke-autopilot, model: caas }`,
    duties: [
      'aks platform-runtime: shared',
      'aks operating-system: shared',
      'standard platform-runtime: shared',
      'standard operating-system: shared',
      'autopilot platform-runtime: shared',
    ],
  },
  {
    trap: 'GitHub Enterprise Server is patched by both, GitHub.com by GitHub',
    services: `
      server: { product: github-enterprise-server, model: iaas, owners: { platform-runtime: "@acme/all", applications: } }
      cloud: { product: github-com, model: saas }`,
    duties: ['server applications: shared', 'server operating-system: shared'],
    because: [
      'uses GitHub Enterprise Server, so this duty is shared with the provider',
      'the administrator applies them.',
    ],
  },
  {
    trap: 'Outposts: the rack is theirs, the room is yours',
    services:
      'rack: { product: aws-outposts, model: iaas, owners: { platform-runtime: "@a/b", operating-system: "@a/b" } }',
    duties: ['rack physical-network: shared', 'rack physical-datacenter: customer'],
    because: ['uses AWS Outposts', 'The site, its power and its access'],
  },
  {
    trap: 'Azure Local and Azure Arc: the machines are yours',
    services: `
      local: { product: azure-local, model: iaas, agreement: { url: "https://a.systems/terms", reviewed: 2026-06-01 }, owners: { platform-runtime: "@a/b", operating-system: "@a/b" } }
      arc: { product: azure-arc-server, model: on-premises, owners: { platform-runtime: "@a/b", operating-system: "@a/b" } }`,
    duties: [
      'local physical-hosts: customer',
      'local physical-network: customer',
      'local physical-datacenter: customer',
      'arc physical-hosts: customer',
      'arc physical-network: customer',
      'arc physical-datacenter: customer',
    ],
  },
  {
    trap: 'self-hosted runners: their control plane, your machine',
    services: `
      ci:
        model: hybrid
        agreement: { url: https://a.systems, reviewed: 2026-06-01 }
        parts:
          plane: { product: github-com, model: saas }
          runners: { product: github-self-hosted-runners, model: iaas }`,
    duties: ['ci.runners platform-runtime: customer', 'ci.runners operating-system: customer'],
  },
  {
    trap: 'colocation: the building is shared, by the contract',
    services: `
      racks:
        product: own-datacentre
        model: on-premises
        agreement: { url: https://colo.systems/contract, reviewed: 2026-06-01 }
        responsibilities: { physical-datacenter: { party: shared, clause: "4.2: access and power" } }
        owners: { platform-runtime: "@a/b", operating-system: "@a/b", physical-hosts: "@a/b", physical-network: "@a/b" }`,
    duties: ['racks physical-datacenter: shared'],
    because: ['The `responsibilities` of racks share this duty with the provider.'],
  },
  {
    trap: 'your own image on a serverless platform: its runtime is yours',
    services: `
      zip: { product: aws-lambda, model: faas }
      image: { product: aws-lambda, model: faas, responsibilities: { platform-runtime: customer } }
      run: { product: gcp-cloud-run, model: paas, responsibilities: { platform-runtime: customer } }`,
    duties: [
      'zip platform-runtime: shared',
      'image platform-runtime: customer',
      'run platform-runtime: customer',
    ],
  },
  {
    trap: 'platforms that run machines in your account',
    services: `
      beanstalk: { product: aws-elastic-beanstalk, model: paas }
      hadoop: { product: gcp-dataproc, model: paas }`,
    duties: [
      'beanstalk platform-runtime: shared',
      'beanstalk operating-system: shared',
      'hadoop platform-runtime: shared',
      'hadoop operating-system: shared',
    ],
    because: ['(trait in-your-account, derived)', 'the customer runs clusters on current ones.'],
  },
  {
    trap: 'multi-tenant services are patched for you',
    services: `
      table: { product: aws-dynamodb, model: paas }
      warehouse: { product: gcp-bigquery, model: paas }`,
    duties: [],
  },
  {
    trap: "object storage: Google's is declared paas or iaas, and has no system to patch either way",
    services: `
      paas: { product: gcp-cloud-storage, model: paas }
      iaas: { product: gcp-cloud-storage, model: iaas }
      server: { product: gcp-compute-engine, model: iaas }`,
    duties: ['server platform-runtime: customer', 'server operating-system: customer'],
  },
  {
    trap: 'telephony and its API',
    services: `
      phones: { product: onsip, model: saas, owners: { devices: } }
      routing: { product: onsip, model: paas }`,
    duties: ['phones devices: customer'],
  },
  {
    trap: 'software with your code inside: each part by its model, with the product of the whole',
    services: `
      crm:
        product: salesforce
        model: hybrid
        parts: { standard: { model: saas }, apex: { model: paas, owners: { applications: } } }`,
    duties: ['crm.apex applications: shared', 'crm.apex platform-runtime: shared'],
  },
];

describe.each(traps)('$trap', ({ services, duties, because = [] }) => {
  test('leaves just these duties, and no doubt about the model', async () => {
    const report = await reportOf(services);
    expect(unowned(report)).toEqual(duties);
    const others = report.findings.filter(
      ({ rule }) => rule !== 'unowned-duty' && rule !== 'unread-agreement',
    );
    expect(others.map(messageOf)).toEqual([]);
    expect(report.verdict).toBe(duties.length > 0 ? 'fail' : 'pass');
    const messages = said(report, 'unowned-duty').join('\n');
    for (const words of because) expect(messages).toContain(words);
  });
});

describe('where one resource type does not settle the model, the finding says what to look at', () => {
  test.each([
    ['aws-rds', 'iaas', ['engine starts with custom-', '`aws-ec2`']],
    ['aws-eks', 'on-premises', ['remote_network_config', '`self-managed-kubernetes`']],
    ['aws-ecs-fargate', 'iaas', ['requires_compatibilities is FARGATE', 'launch_type is EC2']],
    ['gcp-gke', 'paas', ['enable_autopilot', 'Google lists GKE under PaaS.']],
    ['github-com', 'on-premises', ['`github-enterprise-server`', 'base_url']],
    ['gitlab-com', 'on-premises', ['`gitlab-self-managed`', 'the gitlab provider block']],
    ['azure-app-service', 'faas', ['`azure-functions`', 'functionapp']],
    ['aws-outposts', 'on-premises', ['outpost_arn', 'physical security, power and networking']],
    ['aws-s3', 'iaas', ['Google lists its own object store as IaaS']],
    ['self-managed-kubernetes', 'caas', ['no managed cluster resource', 'never caas']],
    ['aws-lambda', 'saas', ['`model: faas`', 'platform-runtime']],
    ['github-self-hosted-runners', 'saas', ['`github-actions-hosted`', 'runs-on in the workflows']],
    ['own-datacentre', 'iaas', ['use the kind colocation']],
  ])('%s as %s', async (product, model, words) => {
    const report = await reportOf(`one: { product: ${product}, model: ${model} }`);
    const [message = '', ...more] = said(report, 'mismatched-model');
    expect(more).toEqual([]);
    for (const word of words) expect(message).toContain(word);
  });
});

test('a provider is no owner, by whatever name the entry gives it', async () => {
  const report = await reportOf(`
    a: { product: aws-rds, model: paas, owners: { platform-runtime: AWS } }
    b: { provider: Initech, model: saas, agreement: { url: https://a.systems, reviewed: 2026-06-01 }, owners: { devices: initech } }
    c: { product: onsip, model: saas, owners: { devices: OnSIP } }`);
  expect(unowned(report)).toEqual([
    'a platform-runtime: shared',
    'a operating-system: shared',
    'b devices: customer',
    'c devices: customer',
  ]);
  expect(said(report, 'provider-as-owner')).toHaveLength(3);
});

describe('in frameworks with other rows, what a product leaves to the customer is not lost', () => {
  const departed = (report: Report): string[] =>
    entriesOf(report).flatMap((entry) =>
      entry.layers
        .filter(({ origin }) => origin !== 'framework')
        .map(({ layer, party }) => `${nameOf(entry)} ${layer}: ${party}`),
    );

  test('aws', async () => {
    const report = await reportOf(
      `
       rack: { product: aws-outposts, model: iaas }
       nodes: { product: aws-eks-hybrid-nodes, model: caas }
       local: { product: azure-local, model: iaas }
       database: { product: aws-rds-custom, model: paas }
       tasks: { product: aws-ecs-fargate, model: caas }
       server: { product: github-enterprise-server, model: on-premises }
       wrong: { product: aws-rds-custom, model: saas }`,
      'aws',
    );
    // On Fargate the system is AWS's, so the row stays shared for its network, as its column says.
    const tasks = entriesOf(report).find(({ id }) => id === 'tasks');
    const row = tasks?.layers.find(
      ({ layer }) => layer === 'operating-system-network-and-firewall',
    );
    expect([row?.party, row?.origin]).toEqual(['shared', 'framework']);
    expect(departed(report)).toEqual([
      'rack global-infrastructure: shared',
      'nodes operating-system-network-and-firewall: shared',
      'nodes global-infrastructure: customer',
      'local global-infrastructure: customer',
      'database operating-system-network-and-firewall: shared',
      'server platform-and-applications: shared',
      'server operating-system-network-and-firewall: shared',
      'wrong operating-system-network-and-firewall: shared',
    ]);
    const [message] = said(report, 'unowned-duty').filter((text) => text.includes('Outposts'));
    expect(message).toContain(
      'uses AWS Outposts, so this duty is shared with the provider (kind edge-hardware, derived)',
    );
  });

  test('google', async () => {
    const report = await reportOf(
      `
       rack: { product: aws-outposts, model: iaas }
       database: { product: aws-rds-custom, model: paas }
       hadoop: { product: gcp-dataproc, model: paas }
       table: { product: aws-dynamodb, model: paas }`,
      'google',
    );
    expect(departed(report)).toEqual([
      'rack network: shared',
      'rack hardware: shared',
      'database guest-os-data-and-content: customer',
      'hadoop network-security: shared',
      'hadoop guest-os-data-and-content: shared',
    ]);
  });

  test('microsoft-2026, whose rows for them have the same names', async () => {
    const report = await reportOf(
      `
       rack: { product: aws-outposts, model: iaas }
       database: { product: aws-rds-custom, model: paas }`,
      'microsoft-2026',
    );
    expect(departed(report)).toEqual([
      'rack physical-network: shared',
      'rack physical-datacenter: customer',
      'database operating-system: customer',
    ]);
  });
});

describe('a part of a hybrid service takes the product of its service', () => {
  const products = (report: Report): (string | null)[] =>
    entriesOf(report).map(({ product }) => product);

  test('under a model that the product is offered under, with its provider, document and departures', async () => {
    const report = await reportOf(`
      db:
        product: aws-rds-custom
        model: hybrid
        parts:
          main: { model: paas }
          machines: { model: iaas }
          elsewhere: { model: paas, provider: azure }
          other: { model: paas, product: aws-dynamodb }
          several: { model: paas, products: [aws-dynamodb] }
          nothing: { model: paas, product: }
          same: { model: paas, provider: AWS }`);
    expect(products(report)).toEqual([
      'aws-rds-custom',
      null,
      null,
      'aws-dynamodb',
      null,
      null,
      'aws-rds-custom',
    ]);
    const systems = unowned(report).filter((duty) => duty.includes('operating-system'));
    expect(systems).toEqual([
      'db.main operating-system: customer',
      'db.machines operating-system: customer',
      'db.same operating-system: customer',
    ]);
    const [main] = entriesOf(report);
    expect(main?.provider).toBe('aws');
    expect(main?.name).toBe('Amazon RDS Custom');
    expect(main?.agreement?.url).toMatch(/rds-custom/);
  });

  test('and nothing else of it: a product that nobody knows fills in nothing', async () => {
    const report = await reportOf(`
      db: { product: aws-rsd, model: hybrid, parts: { one: { model: paas }, two: { model: iaas } } }`);
    expect(products(report)).toEqual([null, null]);
    expect(said(report, 'unknown-product')).toHaveLength(1);
  });
});

test('an entry that names only `products` has what they have in common', async () => {
  const report = await reportOf(`
    one: { products: [aws-rds, aws-dynamodb], model: paas, owners: { platform-runtime: "@a/b", operating-system: "@a/b" } }
    two: { products: [slack, zoom], model: saas }
    three: { products: [aws-rds, no-such-thing], model: paas, owners: { platform-runtime: "@a/b", operating-system: "@a/b" } }`);
  expect(entriesOf(report).map(({ provider }) => provider)).toEqual(['aws', null, 'aws']);
  expect(entriesOf(report).map(({ agreement }) => agreement !== null)).toEqual([true, true, true]);
  expect(report.findings.map(({ rule }) => rule)).toEqual([
    'unread-agreement',
    'unread-agreement',
    'unknown-product',
  ]);
});
