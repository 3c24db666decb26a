import { before } from '../../text/parts.ts';
import { type Facts, isComputed } from '../scanner.ts';
import { cloudControlKey } from './stand-ins.ts';

/** What the attributes of a block say about a type that several products share. */
export interface Discriminator {
  readonly types: readonly string[];
  /** Attributes to read, as each language spells them; a dot leads into a nested block. */
  readonly facts: readonly string[];
  /** What a person has to look at. */
  readonly look: string;
  readonly candidates: readonly string[];
  /** The product meant when the attributes are not written; `null` when nothing is usual. */
  readonly usual: string | null;
  /** The products that the attributes prove; none when they are not written, `undefined` in doubt. */
  readonly proves: (facts: Facts) => readonly string[] | undefined;
}

/** The values of some attributes, whichever of them are written. */
function valuesOf(facts: Facts, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => facts[name]?.split(',') ?? []);
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true';
}

const launchTypes = [
  'launch_type',
  'LaunchType',
  'requires_compatibilities',
  'RequiresCompatibilities',
  'capacity_provider_strategy.capacity_provider',
];

const ecs: Discriminator = {
  types: [
    'aws_ecs_service',
    'aws_ecs_task_definition',
    'aws_ecs_cluster',
    'AWS::ECS::Service',
    'AWS::ECS::TaskDefinition',
    'AWS::ECS::Cluster',
  ],
  facts: launchTypes,
  look: 'launch_type and requires_compatibilities: FARGATE or EC2',
  candidates: ['aws-ecs-fargate', 'aws-ecs-ec2'],
  usual: null,
  proves: (facts) => {
    const values = valuesOf(facts, launchTypes);
    const fargate = values.some((value) => value === 'FARGATE' || value === 'FARGATE_SPOT');
    const ec2 = values.includes('EC2');
    if (values.some(isComputed) || (fargate && ec2)) return undefined;
    if (fargate) return ['aws-ecs-fargate'];
    return ec2 ? ['aws-ecs-ec2'] : [];
  },
};

const rds: Discriminator = {
  types: ['aws_db_instance', 'AWS::RDS::DBInstance'],
  facts: ['engine', 'Engine'],
  look: 'engine: custom-oracle-* and custom-sqlserver-* are RDS Custom, aurora-* is Aurora',
  candidates: ['aws-rds', 'aws-rds-custom', 'aws-aurora'],
  usual: 'aws-rds',
  proves: (facts) => {
    const engine = facts.engine ?? facts.Engine;
    if (engine === undefined) return [];
    if (isComputed(engine)) return undefined;
    if (engine.startsWith('aurora')) return ['aws-aurora'];
    return [engine.startsWith('custom-') ? 'aws-rds-custom' : 'aws-rds'];
  },
};

/** Aurora's clusters, and since 2022 those of several instances of plain RDS. */
const rdsCluster: Discriminator = {
  types: ['aws_rds_cluster', 'aws_rds_cluster_instance', 'AWS::RDS::DBCluster'],
  facts: ['engine', 'Engine'],
  look: 'engine: aurora-* is Aurora, mysql and postgres are RDS',
  candidates: ['aws-aurora', 'aws-rds'],
  usual: 'aws-aurora',
  proves: (facts) => {
    const engine = facts.engine ?? facts.Engine;
    if (engine === undefined) return [];
    if (isComputed(engine)) return undefined;
    return [engine.startsWith('aurora') ? 'aws-aurora' : 'aws-rds'];
  },
};

const eks: Discriminator = {
  types: ['aws_eks_cluster', 'AWS::EKS::Cluster'],
  facts: ['compute_config', 'remote_network_config', 'ComputeConfig', 'RemoteNetworkConfig'],
  look: 'compute_config.enabled (Auto Mode) and remote_network_config (hybrid nodes)',
  candidates: ['aws-eks', 'aws-eks-auto-mode', 'aws-eks-hybrid-nodes'],
  usual: 'aws-eks',
  proves: (facts) => {
    const auto = facts['compute_config.enabled'] ?? facts['ComputeConfig.Enabled'];
    const remote = facts.remote_network_config ?? facts.RemoteNetworkConfig;
    const block = facts.compute_config ?? facts.ComputeConfig;
    const inDoubt = [auto, remote, block].some((value) => value !== undefined && isComputed(value));
    if (inDoubt) return undefined;
    const first = isTrue(auto) ? 'aws-eks-auto-mode' : 'aws-eks';
    return remote === undefined ? [first] : [first, 'aws-eks-hybrid-nodes'];
  },
};

const gke: Discriminator = {
  types: ['google_container_cluster'],
  facts: ['enable_autopilot'],
  look: 'enable_autopilot',
  candidates: ['gcp-gke', 'gcp-gke-autopilot'],
  usual: 'gcp-gke',
  proves: ({ enable_autopilot: autopilot }) => {
    if (autopilot === undefined) return [];
    if (isComputed(autopilot)) return undefined;
    return [isTrue(autopilot) ? 'gcp-gke-autopilot' : 'gcp-gke'];
  },
};

const sites: Discriminator = {
  types: ['Microsoft.Web/sites', 'avm/res/web/site'],
  facts: ['kind', 'params.kind'],
  look: 'kind: functionapp is Azure Functions, workflowapp Logic Apps, anything else App Service',
  candidates: ['azure-app-service', 'azure-functions', 'azure-logic-apps'],
  usual: 'azure-app-service',
  proves: (facts) => {
    const kind = facts.kind ?? facts['params.kind'];
    if (kind === undefined) return [];
    if (isComputed(kind)) return undefined;
    if (/workflowapp/i.test(kind)) return ['azure-logic-apps'];
    return [/functionapp/i.test(kind) ? 'azure-functions' : 'azure-app-service'];
  },
};

/** What is put on a cluster, which is AKS's or one that runs elsewhere. */
const onCluster: Discriminator = {
  types: [
    'Microsoft.KubernetesConfiguration/extensions',
    'Microsoft.KubernetesConfiguration/fluxConfigurations',
    'Microsoft.KubernetesConfiguration/sourceControlConfigurations',
  ],
  facts: ['scope'],
  look: 'scope: a managedCluster is AKS, a connectedCluster is Azure Arc',
  candidates: ['azure-aks', 'azure-arc-kubernetes'],
  usual: null,
  proves: ({ scope }) => {
    if (scope === undefined) return [];
    if (/managedClusters\//i.test(scope)) return ['azure-aks'];
    return /connectedClusters\//i.test(scope) ? ['azure-arc-kubernetes'] : undefined;
  },
};

const cloudflare: Discriminator = {
  types: ['cloudflare_zone', 'cloudflare_dns_record'],
  facts: ['proxied'],
  look: 'proxied: true sends the traffic through the edge, false is DNS alone',
  candidates: ['cloudflare-edge', 'cloudflare-dns'],
  usual: null,
  proves: ({ proxied }) => {
    if (proxied === undefined) return [];
    if (isComputed(proxied)) return undefined;
    return [isTrue(proxied) ? 'cloudflare-edge' : 'cloudflare-dns'];
  },
};

const outposts: Discriminator = {
  types: ['aws_subnet', 'aws_instance', 'aws_ebs_volume'],
  facts: ['outpost_arn'],
  look: 'outpost_arn',
  candidates: [],
  usual: null,
  // Modules pass an optional outpost_arn through: only a real one proves a rack.
  proves: ({ outpost_arn: arn = '' }) =>
    /arn:|outposts_outpost/.test(arn) ? ['aws-outposts'] : [],
};

/** Types whose product depends on attributes, not on the catalogue alone. */
export const discriminators: readonly Discriminator[] = [
  ecs,
  rds,
  rdsCluster,
  eks,
  gke,
  sites,
  onCluster,
  cloudflare,
  outposts,
];

/** A provider whose types manage the hosted edition and the self-managed one alike. */
export interface Edition {
  /** The provider's name, which its types begin with. */
  readonly provider: string;
  readonly fact: string;
  /** Hosts of the hosted edition. */
  readonly hosted: RegExp;
  /** Products of the hosted edition, and what replaces them when the host is another. */
  readonly products: readonly string[];
  readonly twin: string | null;
  /** Without a set-up in the code, it may be either: the provider has no default host. */
  readonly isOpen?: true;
  readonly look: string;
}

export const editions: readonly Edition[] = [
  {
    provider: 'github',
    fact: 'base_url',
    hosted: /^(?:[\w-]+\.)*(?:github\.com|ghe\.com)$/,
    products: ['github-com', 'github-actions-hosted'],
    twin: 'github-enterprise-server',
    look: 'base_url of the github provider: any host other than github.com is GitHub Enterprise Server',
  },
  {
    provider: 'gitlab',
    fact: 'base_url',
    hosted: /^(?:[\w-]+\.)*gitlab\.com$/,
    products: ['gitlab-com'],
    twin: 'gitlab-self-managed',
    look: 'base_url of the gitlab provider: any host other than gitlab.com is self-managed GitLab',
  },
  {
    provider: 'tfe',
    fact: 'hostname',
    hosted: /^(?:[\w-]+\.)*terraform\.io$/,
    products: ['hcp-terraform'],
    twin: null,
    look: 'hostname of the tfe provider: any host other than app.terraform.io is Terraform Enterprise',
  },
  {
    provider: 'grafana',
    fact: 'url',
    hosted: /^(?:[\w-]+\.)*grafana\.(?:net|com)$/,
    products: ['grafana-cloud'],
    twin: null,
    isOpen: true,
    look: 'url of the grafana provider: any host other than grafana.net is self-hosted Grafana',
  },
  {
    provider: 'airbyte',
    fact: 'server_url',
    hosted: /^(?:[\w-]+\.)*airbyte\.com$/,
    products: ['airbyte-cloud'],
    twin: null,
    look: 'server_url of the airbyte provider: any host other than api.airbyte.com is self-managed Airbyte',
  },
  {
    provider: 'acme',
    fact: 'server_url',
    hosted: /^(?:[\w-]+\.)*letsencrypt\.org$/,
    products: ['lets-encrypt'],
    twin: null,
    isOpen: true,
    look: "server_url of the acme provider: a host other than letsencrypt.org is another authority's",
  },
  {
    provider: 'artifactory',
    fact: 'url',
    hosted: /^(?:[\w-]+\.)*jfrog\.io$/,
    products: ['jfrog'],
    twin: null,
    isOpen: true,
    look: 'url of the artifactory provider: any host other than jfrog.io is self-hosted Artifactory',
  },
  {
    provider: 'bitwarden',
    fact: 'server',
    hosted: /^(?:[\w-]+\.)*bitwarden\.(?:com|eu)$/,
    products: ['bitwarden'],
    twin: null,
    look: 'server of the bitwarden provider: any host other than bitwarden.com is self-hosted',
  },
  {
    provider: 'sentry',
    fact: 'base_url',
    hosted: /^(?:[\w-]+\.)*sentry\.io$/,
    products: ['sentry'],
    twin: null,
    look: 'base_url of the sentry provider: any host other than sentry.io is self-hosted Sentry',
  },
  {
    provider: 'dynatrace',
    fact: 'dt_env_url',
    hosted: /^(?:[\w-]+\.)*dynatrace(?:labs)?\.com$/,
    products: ['dynatrace'],
    twin: null,
    look: 'dt_env_url of the dynatrace provider: any host other than dynatrace.com is Dynatrace Managed',
  },
  {
    provider: 'azuredevops',
    fact: 'org_service_url',
    hosted: /^(?:dev\.azure\.com|[\w-]+\.visualstudio\.com)$/,
    products: ['azure-devops'],
    twin: null,
    look: 'org_service_url of the azuredevops provider: any host other than dev.azure.com is Azure DevOps Server',
  },
];

/** A type that decides which of its product's models applies. */
export const modelOfType: Readonly<Record<string, string>> = {
  aws_lightsail_instance: 'iaas',
  aws_lightsail_database: 'paas',
  aws_lightsail_container_service: 'paas',
  'AWS::Lightsail::Instance': 'iaas',
  'AWS::Lightsail::Database': 'paas',
  'AWS::Lightsail::Container': 'paas',
  fastly_service_vcl: 'saas',
  fastly_service_compute: 'faas',
};

/** A remark on a use that doesn't change its product, but changes who does what. */
interface Remark {
  readonly types: readonly string[];
  readonly facts: readonly string[];
  readonly applies: (facts: Facts) => boolean;
  readonly says: string;
}

export const remarks: readonly Remark[] = [
  {
    types: ['aws_lambda_function', 'AWS::Lambda::Function', 'AWS::Serverless::Function'],
    facts: ['package_type', 'PackageType'],
    applies: (facts) => (facts.package_type ?? facts.PackageType) === 'Image',
    says: 'packaged as a container image: you patch the runtime in it',
  },
];

const none: ReadonlySet<string> = new Set();
const azureApi: ReadonlySet<string> = new Set(['type', 'body']);

/** One key for a type in each of its spellings. */
export function factsKey(type: string): string {
  return cloudControlKey(type) ?? type.toLowerCase();
}

/** Names of attributes by type, in lower case; a provider's block under `provider <name>`. */
const wanted = wantedFacts();

function wantedFacts(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const want = (type: string, names: readonly string[]): void => {
    const key = factsKey(type);
    const set = all.get(key) ?? new Set();
    for (const name of names) set.add(before(name, '.'));
    all.set(key, set);
  };
  for (const { types, facts } of [...discriminators, ...remarks]) {
    for (const type of types) want(type, facts);
  }
  for (const { provider, fact } of editions) want(`provider ${provider}`, [fact]);
  return all;
}

/** The attributes that a scanner has to keep of a type's block, or of a provider's (`provider github`). */
export function factsOf(type: string): ReadonlySet<string> {
  if (type.startsWith('azapi_')) return azureApi;
  return wanted.get(factsKey(type)) ?? none;
}
