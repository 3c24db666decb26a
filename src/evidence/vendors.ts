/** A vendor of cloud services, by everything that people write when they mean it. */
export interface Vendor {
  /** In small letters. */
  readonly names: readonly string[];
  /** Its organisations on GitHub, where they are called otherwise. */
  readonly organisations?: readonly string[];
  /** Domains of the vendor's staff, including their subdomains. */
  readonly domains?: readonly string[];
  /** Domains under which customers have addresses too, so only the domain itself is the vendor's. */
  readonly sharedDomains?: readonly string[];
}

/**
 * The vendors of the catalogue, by id and by name, which a test compares, and some that the catalogue has no product
 * of. If anyone can have an address (`gmail.com`, `outlook.com`, `onmicrosoft.com`), the domain is not here.
 */
export const vendors: readonly Vendor[] = [
  { names: ['1password'], domains: ['1password.com', 'agilebits.com'] },
  { names: ['adobe'], domains: ['adobe.com'] },
  { names: ['aiven'], organisations: ['aiven-open'], domains: ['aiven.io'] },
  { names: ['akamai'], domains: ['akamai.com'] },
  {
    names: ['alibaba', 'alibaba cloud', 'aliyun'],
    organisations: ['alibabacloud'],
    domains: ['alibabacloud.com', 'alibaba-inc.com', 'alibaba.com'],
  },
  {
    names: ['aws', 'amazon', 'amazon web services', 'amazon aws'],
    organisations: [
      'aws-samples',
      'awslabs',
      'awsdocs',
      'amzn',
      'aws-actions',
      'aws-ia',
      'awssupport',
    ],
    domains: ['amazon.com', 'amazon.co.uk', 'amazon.de', 'amazonaws.com', 'aws.com', 'aws.dev'],
  },
  { names: ['anthropic'], organisations: ['anthropics'], domains: ['anthropic.com'] },
  { names: ['asana'], domains: ['asana.com'] },
  { names: ['atlassian'], organisations: ['atlassian-labs'], domains: ['atlassian.com'] },
  {
    names: ['azure', 'microsoft', 'microsoft azure', 'microsoft 365', 'office 365'],
    organisations: ['azure-samples', 'azuread', 'microsoftdocs', 'microsoftgraph', 'azuresupport'],
    domains: ['microsoft.com', 'azure.com'],
  },
  { names: ['box'], sharedDomains: ['box.com'] },
  { names: ['broadcom', 'vmware'], domains: ['broadcom.com', 'vmware.com'] },
  { names: ['circleci'], organisations: ['circleci-public'], domains: ['circleci.com'] },
  { names: ['cisco'], domains: ['cisco.com'] },
  { names: ['cloudflare'], domains: ['cloudflare.com'] },
  { names: ['confluent'], organisations: ['confluentinc'], domains: ['confluent.io'] },
  { names: ['crowdstrike'], domains: ['crowdstrike.com'] },
  { names: ['databricks'], domains: ['databricks.com'] },
  { names: ['datadog', 'datadoghq'], domains: ['datadoghq.com', 'datadog.com'] },
  { names: ['digitalocean', 'digital ocean'], domains: ['digitalocean.com'] },
  { names: ['docusign'], domains: ['docusign.com'] },
  { names: ['dropbox'], sharedDomains: ['dropbox.com'] },
  { names: ['dynatrace'], domains: ['dynatrace.com'] },
  { names: ['elastic'], domains: ['elastic.co'] },
  { names: ['fastly'], domains: ['fastly.com'] },
  { names: ['figma'], domains: ['figma.com'] },
  { names: ['fly', 'fly.io'], organisations: ['superfly', 'fly-apps'], domains: ['fly.io'] },
  { names: ['github', 'github enterprise'], sharedDomains: ['github.com'] },
  { names: ['gitlab'], organisations: ['gitlabhq', 'gitlab-org'], sharedDomains: ['gitlab.com'] },
  {
    names: ['google', 'gcp', 'google cloud', 'google cloud platform', 'google workspace'],
    organisations: ['googleapis', 'googlecloudplatform', 'googleworkspace', 'googlecloud'],
    domains: ['google.com'],
  },
  { names: ['grafana', 'grafana labs'], sharedDomains: ['grafana.com'] },
  { names: ['hashicorp'], domains: ['hashicorp.com'] },
  { names: ['heroku'], domains: ['heroku.com'] },
  { names: ['hetzner'], organisations: ['hetznercloud'], domains: ['hetzner.com', 'hetzner.de'] },
  {
    names: ['huawei', 'huawei cloud'],
    organisations: ['huaweicloud'],
    domains: ['huawei.com', 'huaweicloud.com'],
  },
  { names: ['hubspot'], sharedDomains: ['hubspot.com'] },
  { names: ['ibm', 'ibm cloud'], organisations: ['ibm-cloud'], domains: ['ibm.com'] },
  { names: ['intuit'], domains: ['intuit.com'] },
  { names: ['ionos'], organisations: ['ionos-cloud'], domains: ['ionos.com', 'ionos.de'] },
  { names: ['launchdarkly'], domains: ['launchdarkly.com'] },
  { names: ['linode'], domains: ['linode.com'] },
  {
    names: ['mongodb', 'mongodb atlas'],
    organisations: ['mongodb-labs'],
    domains: ['mongodb.com'],
  },
  { names: ['neon'], organisations: ['neondatabase'], domains: ['neon.tech', 'neon.com'] },
  { names: ['netlify'], domains: ['netlify.com'] },
  { names: ['new relic', 'newrelic'], domains: ['newrelic.com'] },
  {
    names: ['notion'],
    organisations: ['makenotion'],
    domains: ['notion.so', 'makenotion.com', 'notion.com'],
  },
  { names: ['okta'], organisations: ['auth0'], sharedDomains: ['okta.com', 'auth0.com'] },
  { names: ['onsip'], domains: ['onsip.com'] },
  { names: ['openai', 'open ai'], domains: ['openai.com'] },
  {
    names: ['oracle', 'oci', 'oracle cloud', 'oracle cloud infrastructure'],
    organisations: ['oracle-samples', 'oracle-quickstart'],
    domains: ['oracle.com'],
  },
  { names: ['ovh', 'ovhcloud'], domains: ['ovh.com', 'ovh.net', 'ovhcloud.com'] },
  { names: ['pagerduty'], sharedDomains: ['pagerduty.com'] },
  { names: ['palantir'], domains: ['palantir.com'] },
  { names: ['planetscale'], domains: ['planetscale.com'] },
  { names: ['railway'], organisations: ['railwayapp'], domains: ['railway.app', 'railway.com'] },
  { names: ['red hat', 'redhat'], organisations: ['redhatofficial'], domains: ['redhat.com'] },
  { names: ['render'], organisations: ['renderinc', 'render-oss'], domains: ['render.com'] },
  { names: ['ringcentral'], domains: ['ringcentral.com'] },
  { names: ['salesforce'], organisations: ['forcedotcom'], sharedDomains: ['salesforce.com'] },
  { names: ['sap'], organisations: ['sap-samples'], domains: ['sap.com'] },
  { names: ['scaleway'], domains: ['scaleway.com'] },
  { names: ['sentry'], organisations: ['getsentry'], sharedDomains: ['sentry.io'] },
  { names: ['servicenow', 'service now'], domains: ['servicenow.com'] },
  { names: ['slack'], organisations: ['slackapi', 'slackhq'], sharedDomains: ['slack.com'] },
  {
    names: ['snowflake'],
    organisations: ['snowflakedb', 'snowflake-labs'],
    domains: ['snowflake.com'],
  },
  { names: ['splunk'], domains: ['splunk.com'] },
  { names: ['stackit'], organisations: ['stackitcloud'], domains: ['stackit.com', 'stackit.de'] },
  { names: ['stripe'], domains: ['stripe.com'] },
  { names: ['supabase'], domains: ['supabase.com', 'supabase.io'] },
  { names: ['tailscale'], domains: ['tailscale.com'] },
  { names: ['temporal'], organisations: ['temporalio'], domains: ['temporal.io'] },
  {
    names: ['tencent', 'tencent cloud'],
    organisations: ['tencentcloud'],
    domains: ['tencent.com', 'tencentcloud.com'],
  },
  { names: ['twilio'], organisations: ['sendgrid'], domains: ['twilio.com'] },
  { names: ['upstash'], domains: ['upstash.com'] },
  { names: ['vercel'], organisations: ['zeit'], domains: ['vercel.com'] },
  { names: ['wiz'], organisations: ['wiz-sec'], domains: ['wiz.io'] },
  { names: ['workday'], domains: ['workday.com'] },
  { names: ['zendesk'], sharedDomains: ['zendesk.com'] },
  { names: ['zoom'], domains: ['zoom.us'] },
  { names: ['zscaler'], domains: ['zscaler.com'] },
];

/** Words for any vendor. */
export const anyVendor: readonly string[] = [
  'provider',
  'the provider',
  'cloud provider',
  'service provider',
  'cloud service provider',
  'csp',
  'vendor',
  'supplier',
  'hyperscaler',
];
