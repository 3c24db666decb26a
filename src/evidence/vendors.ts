import { once } from '../estate/once.ts';

/** A vendor of cloud services, by everything that people write when they mean it. */
export interface Vendor {
  /** As `providerKey` writes them: words in lower case. */
  readonly names: readonly string[];
  /** Its organisations on GitHub, if they have a different name. */
  readonly organisations: readonly string[];
  /** Domains of the vendor's staff, including their subdomains. */
  readonly domains: readonly string[];
  /** Domains under which customers have addresses too, so only the domain itself is the vendor's. */
  readonly sharedDomains: readonly string[];
}

/**
 * Vendors by id and by name: of clouds, which a test compares with the catalogue, and of well-known software. Other
 * vendors in the catalogue count only for entries that name them, because many are everyday words (Front, Linear,
 * Ramp). If anyone can have an address (`gmail.com`, `outlook.com`, `onmicrosoft.com`), the domain is not here.
 *
 * A line for each: names | organisations | domains | shared domains. As objects, they took longer to make than all
 * owners of a small estate took to read.
 */
const lines = `\
1password | | 1password.com, agilebits.com
adobe | | adobe.com
aiven | aiven-open | aiven.io
akamai | | akamai.com
alibaba, alibaba cloud, aliyun | alibabacloud | alibabacloud.com, alibaba-inc.com, alibaba.com
aws, amazon, amazon web services, amazon aws | aws-samples, awslabs, awsdocs, amzn, aws-actions, aws-ia, awssupport | amazon.com, amazon.co.uk, amazon.de, amazonaws.com, aws.com, aws.dev
anthropic | anthropics | anthropic.com
asana | | asana.com
atlassian | atlassian-labs | atlassian.com
azure, microsoft, microsoft azure, microsoft 365, office 365 | azure-samples, azuread, microsoftdocs, microsoftgraph, azuresupport | microsoft.com, azure.com
box | |  | box.com
broadcom, vmware | | broadcom.com, vmware.com
circleci | circleci-public | circleci.com
cisco | | cisco.com
cloudflare | | cloudflare.com
confluent | confluentinc | confluent.io
crowdstrike | | crowdstrike.com
databricks | | databricks.com
datadog, datadoghq | | datadoghq.com, datadog.com
digitalocean, digital ocean | | digitalocean.com
docusign | | docusign.com
dropbox | |  | dropbox.com
dynatrace | | dynatrace.com
elastic | | elastic.co
fastly | | fastly.com
figma | | figma.com
fly, fly io | superfly, fly-apps | fly.io
github, github enterprise | |  | github.com
gitlab | gitlabhq, gitlab-org | | gitlab.com
google, gcp, google cloud, google cloud platform, google workspace | googleapis, googlecloudplatform, googleworkspace, googlecloud | google.com
grafana, grafana labs | |  | grafana.com
hashicorp | | hashicorp.com
heroku | | heroku.com
hetzner | hetznercloud | hetzner.com, hetzner.de
huawei, huawei cloud | huaweicloud | huawei.com, huaweicloud.com
hubspot | |  | hubspot.com
ibm, ibm cloud | ibm-cloud | ibm.com
intuit | | intuit.com
ionos | ionos-cloud | ionos.com, ionos.de
launchdarkly | | launchdarkly.com
linode | | linode.com
mongodb, mongodb atlas | mongodb-labs | mongodb.com
neon | neondatabase | neon.tech, neon.com
netlify | | netlify.com
new relic, newrelic | | newrelic.com
notion | makenotion | notion.so, makenotion.com, notion.com
okta | auth0 | | okta.com, auth0.com
onsip | | onsip.com
openai, open ai | | openai.com
oracle, oci, oracle cloud, oracle cloud infrastructure | oracle-samples, oracle-quickstart | oracle.com
ovh, ovhcloud | | ovh.com, ovh.net, ovhcloud.com
pagerduty | |  | pagerduty.com
palantir | | palantir.com
planetscale | | planetscale.com
railway | railwayapp | railway.app, railway.com
red hat, redhat | redhatofficial | redhat.com
render | renderinc, render-oss | render.com
ringcentral | | ringcentral.com
salesforce | forcedotcom | | salesforce.com
sap | sap-samples | sap.com
scaleway | | scaleway.com
sentry | getsentry | | sentry.io
servicenow, service now | | servicenow.com
slack | slackapi, slackhq | | slack.com
snowflake | snowflakedb, snowflake-labs | snowflake.com
splunk | | splunk.com
stackit | stackitcloud | stackit.com, stackit.de
stripe | | stripe.com
supabase | | supabase.com, supabase.io
tailscale | | tailscale.com
temporal | temporalio | temporal.io
tencent, tencent cloud | tencentcloud | tencent.com, tencentcloud.com
twilio | sendgrid | twilio.com
upstash | | upstash.com
vercel | zeit | vercel.com
wiz | wiz-sec | wiz.io
workday | | workday.com
zendesk | |  | zendesk.com
zoom | | zoom.us
zscaler | | zscaler.com
3ds outscale, outscale | | outscale.com
aruba
baidu | | baidu.com
bytedance, byteplus | | bytedance.com
civo | | civo.com
cloudscale ch, cloudscale | | cloudscale.ch
cyso cloud, cyso
e2e networks
elastx
exoscale | | exoscale.com
fujitsu | | fujitsu.com
gridscale | | gridscale.io
infomaniak
jd cloud
kakao
leaseweb | | leaseweb.com
naver cloud, naver
nhn cloud
ntt communications
orange business
plusserver | | plusserver.com
safespring
sakura internet
seeweb
syseleven
t systems deutsche telekom, t systems, deutsche telekom | | t-systems.com
upcloud | | upcloud.com
vultr | | vultr.com
yandex, yandex cloud`;

/** Reads the lines. */
export const vendors = once((): readonly Vendor[] =>
  lines.split('\n').map((line) => new VendorLine(line.split('|'))),
);

/** A line. Its lists are read when they are asked for: most manifests have no address to compare with domains. */
class VendorLine implements Vendor {
  readonly #columns: readonly string[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  get names(): readonly string[] {
    return this.#listAt(0);
  }

  get organisations(): readonly string[] {
    return this.#listAt(1);
  }

  get domains(): readonly string[] {
    return this.#listAt(2);
  }

  get sharedDomains(): readonly string[] {
    return this.#listAt(3);
  }

  #listAt(column: number): readonly string[] {
    const list = this.#columns[column]?.trim() ?? '';
    return list === '' ? nothing : list.split(', ');
  }
}

const nothing: readonly string[] = [];

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
