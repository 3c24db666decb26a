/** A provider whose modules are known by the types that it has, and by some words. */
interface OtherProvider {
  /** How names of modules and registries call it, with blanks between. */
  readonly called: string;
  /** What its types begin with. */
  readonly prefix: string;
  /** Words that people name modules after, by product. */
  readonly words?: Readonly<Record<string, string>>;
  /** Names of other things begin so too: \`github-oidc\` is a role in AWS. */
  readonly isUsedByOthers?: true;
}

/** Providers of one product each, whose names mean nothing else: `datadog-monitors`. */
const single =
  'auth0 checkly circleci confluent coralogix datadog dnsimple doppler dynatrace env0 fastly fivetran heroku honeycombio lacework launchdarkly logzio mongodbatlas netlify newrelic ngrok okta pagerduty planetscale rollbar rootly sentry snowflake spacelift statuscake statuspage sumologic tailscale twingate upstash vercel';

/** Other ways to write some of them, with the provider. */
const otherwise: Readonly<Record<string, string>> = {
  'mongodb-atlas': 'mongodbatlas',
  'new-relic': 'newrelic',
  'elastic-cloud': 'ec',
  opsgenie: 'atlassian-operations',
  honeycomb: 'honeycombio',
};

const otherProviders: readonly OtherProvider[] = [
  {
    called: 'oci',
    prefix: 'oci',
    words: {
      'oci-network':
        'vcn network networking subnet subnets drg load-balancer lb nlb fastconnect nsg nsgs',
      'oci-compute': 'compute instance instances vm',
      'oci-bastion': 'bastion',
      'oci-oke': 'oke kubernetes',
      'oci-autonomous-database': 'adb autonomous-database adw atp autonomous',
      'oci-exadata': 'exadata exacs',
      'oci-object-storage': 'object-storage bucket buckets',
      'oci-iam':
        'iam compartment compartments group groups dynamic-groups policy policies identity-domains',
      'oci-vault': 'vault vaults kms keys secrets',
      'oci-logging': 'logging logs log-groups',
      'oci-events-notifications': 'notifications events topics alarms',
      'oci-functions': 'function functions',
      'oci-api-gateway': 'api-gateway',
      'oci-dns': 'dns',
      'oci-block-volume': 'block-volume volumes',
      'oci-file-storage': 'file-storage fss',
      'oci-streaming': 'streaming streams',
      'oci-mysql-heatwave': 'mysql heatwave',
      'oci-postgresql': 'postgresql',
      'oci-cloud-guard': 'cloud-guard',
      'oci-waf': 'waf',
      'oci-registry': 'ocir registry',
    },
  },
  {
    called: 'ibm ibmcloud',
    prefix: 'ibm',
    words: {
      'ibm-vpc': 'vpc landing-zone-vpc subnet subnets security-group vpe-gateway',
      'ibm-vpc-instance': 'vsi landing-zone-vsi instance',
      'ibm-kubernetes-service':
        'base-ocp-vpc ocp ocp-all-inclusive iks kubernetes openshift cluster',
      'ibm-cos': 'cos object-storage bucket',
      'ibm-key-protect': 'key-protect key-protect-all-inclusive kms kms-all-inclusive hpcs',
      'ibm-secrets-manager': 'secrets-manager secrets',
      'ibm-databases':
        'icd icd-postgresql icd-redis icd-mongodb icd-mysql icd-elasticsearch icd-rabbitmq databases postgresql redis mongodb',
      'ibm-cloud-iam':
        'iam s2s-auth iam-service-id trusted-profile access-group cbr cbr-zone cbr-rule resource-group',
      'ibm-cloud-logs': 'cloud-logs logs observability observability-instances',
      'ibm-event-streams': 'event-streams kafka',
      'ibm-event-notifications': 'event-notifications',
      'ibm-code-engine': 'code-engine',
      'ibm-container-registry': 'container-registry icr',
      'ibm-power-vs': 'powervs power-vs',
      'ibm-watsonx': 'watsonx watsonx-ai',
      'ibm-cloudant': 'cloudant',
      'ibm-dns-services': 'dns',
    },
  },
  {
    called: 'alicloud alibaba aliyun',
    prefix: 'alicloud',
    words: {
      'alibaba-ack': 'kubernetes managed-kubernetes ack',
      'alibaba-network': 'vpc slb nlb alb eip nat-gateway security-group vswitch network',
      'alibaba-ecs': 'ecs ecs-instance instance instances',
      'alibaba-oss': 'oss oss-bucket bucket',
      'alibaba-rds': 'rds rds-mysql rds-postgres polardb mysql postgres',
      'alibaba-ram': 'ram ram-role ram-user',
      'alibaba-kms': 'kms',
      'alibaba-sls': 'sls log log-service',
      'alibaba-function-compute': 'fc fc3 function-compute',
      'alibaba-container-registry': 'container-registry cr',
      'alibaba-dns': 'dns',
      'alibaba-kafka': 'kafka',
      'alibaba-nas': 'nas',
    },
  },
  {
    called: 'digitalocean',
    prefix: 'digitalocean',
    words: {
      'digitalocean-kubernetes': 'kubernetes k8s doks',
      'digitalocean-database': 'database databases postgres mysql redis',
      'digitalocean-droplet': 'droplet droplets instance server',
      'digitalocean-network': 'vpc network load-balancer lb firewall',
      'digitalocean-spaces': 'spaces space bucket',
      'digitalocean-registry': 'registry container-registry',
      'digitalocean-app-platform': 'app app-platform',
      'digitalocean-dns': 'dns domain',
      'digitalocean-volumes': 'volume volumes',
    },
  },
  {
    called: 'hcloud hetzner',
    prefix: 'hcloud',
    words: {
      'hetzner-cloud-server': 'server servers kube k3s kubernetes k8s talos instance',
      'hetzner-network': 'network firewall',
      'hetzner-load-balancer': 'load-balancer lb',
      'hetzner-volumes': 'volume volumes',
      'hetzner-dns': 'dns',
    },
  },
  {
    called: 'scaleway scw',
    prefix: 'scaleway',
    words: {
      'scaleway-kapsule': 'kapsule kubernetes k8s',
      'scaleway-instances': 'instance instances server',
      'scaleway-databases': 'rdb database redis postgres mysql',
      'scaleway-object-storage': 'object-storage bucket s3',
      'scaleway-registry': 'registry',
      'scaleway-network': 'vpc network lb load-balancer',
      'scaleway-serverless': 'function functions serverless',
      'scaleway-containers': 'container containers',
      'scaleway-dns': 'dns domain',
      'scaleway-secrets': 'secret secrets',
    },
  },
  {
    called: 'ovh ovhcloud',
    prefix: 'ovh',
    words: {
      'ovhcloud-kubernetes': 'kubernetes k8s kube',
      'ovhcloud-databases': 'database databases postgres mysql redis',
      'ovhcloud-network': 'network vrack lb load-balancer',
      'ovhcloud-object-storage': 'object-storage bucket s3',
      'ovhcloud-registry': 'registry',
    },
  },
  {
    called: 'cloudflare',
    prefix: 'cloudflare',
    words: {
      'cloudflare-dns': 'dns record records zone zones',
      'cloudflare-workers': 'worker workers kv',
      'cloudflare-pages': 'pages',
      'cloudflare-r2-d1': 'r2 r2-bucket',
      'cloudflare-zero-trust': 'access zero-trust tunnel tunnels',
      'cloudflare-edge': 'waf ruleset rulesets firewall cache page-rules',
      'cloudflare-load-balancing': 'load-balancer lb',
    },
  },
  {
    called: 'github',
    prefix: 'github',
    words: {
      'github-com':
        'repository repositories repo repos team teams membership branch-protection ruleset rulesets',
    },
    isUsedByOthers: true,
  },
  ...single.split(' ').map((name) => ({ called: name, prefix: name })),
  ...Object.entries(otherwise).map(([called, prefix]) => ({ called, prefix })),
];

/** A provider with its words as a table. */
export interface ModuleProvider {
  readonly prefix: string;
  readonly words: ReadonlyMap<string, string>;
  readonly isUsedByOthers: boolean;
}

/** Providers other than the three large clouds, by each name that modules give them. */
export const moduleProviders: ReadonlyMap<string, ModuleProvider> = new Map(
  otherProviders.flatMap(({ called, prefix, words = {}, isUsedByOthers = false }) => {
    const table = new Map(
      Object.entries(words).flatMap(([id, list]) => list.split(' ').map((word) => [word, id])),
    );
    return called
      .split(' ')
      .map((name) => [name, { prefix, words: table, isUsedByOthers }] as const);
  }),
);
