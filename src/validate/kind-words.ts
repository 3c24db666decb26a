import { once } from '../estate/once.ts';
import { nearest } from '../text/nearest.ts';

/** What people write for a kind or a trait; a word may be written for several. */
const words = once(
  (): Readonly<Record<string, string>> => ({
    network: 'vpc vnet vpn virtual-network transit nat networking subnet networks',
    'load-balancer': 'lb alb nlb load-balancing',
    dns: 'domain domains registrar nameserver nameservers zone dns-zone',
    edge: 'cdn waf ddos content-delivery content-delivery-network web-application-firewall',
    firewall: 'ngfw firewalls',
    'zero-trust-access': 'ztna sase zero-trust proxy secure-web-gateway',
    'api-gateway': 'api-management gateway apigw',
    vm: 'virtual-machine virtual-machines vms server servers compute instance instances vps ec2 bare-metal',
    vdi: 'desktop desktops virtual-desktop virtual-desktops daas',
    'private-cloud': 'vmware on-premises on-prem datacenter data-center own-hardware',
    colocation: 'colo cage rack housing',
    'self-run-software': 'self-hosted self-managed on-prem-software installed',
    kubernetes: 'k8s managed-kubernetes kubernetes-cluster cluster eks aks gke caas',
    'self-run-kubernetes': 'k3s kubeadm self-managed-kubernetes self-hosted-kubernetes',
    'serverless-containers': 'container containers container-service fargate cloud-run',
    'container-registry': 'registry artifact-registry packages package-registry artifacts',
    functions: 'function serverless lambda faas',
    'web-app-platform': 'web-app webapp app-platform app-service application-platform hosting paas',
    ci: 'ci-cd cicd build builds pipeline continuous-integration',
    runner: 'runners build-agent',
    'source-hosting':
      'git scm vcs repository repositories source-control version-control code-hosting',
    'object-storage': 'bucket buckets blob blob-storage storage s3 object-store',
    'block-storage': 'disk disks volume volumes storage',
    'file-storage': 'file files nfs file-system filesystem file-share storage',
    'backup-service': 'backup backups',
    'key-management': 'kms keys certificates key-vault encryption',
    secrets: 'secret vault secret-manager secrets-manager secret-store',
    queue: 'messaging pubsub pub-sub topic event-bus message-queue',
    stream: 'kafka streaming event-stream streams',
    'message-broker': 'broker rabbitmq activemq mq',
    'database-managed':
      'database databases db sql rdbms managed-database postgres postgresql mysql dbaas',
    'database-serverless': 'database databases db nosql serverless-database',
    warehouse: 'data-warehouse lakehouse dwh',
    search: 'elasticsearch opensearch search-engine',
    cache: 'redis memcached caching',
    'data-integration': 'etl elt integration ipaas pipelines',
    workflow: 'orchestration workflows',
    bi: 'analytics dashboards reporting business-intelligence',
    'identity-provider': 'idp identity sso iam single-sign-on',
    'cloud-iam': 'iam',
    'directory-managed': 'ad active-directory directory ldap',
    'password-manager': 'passwords',
    'cloud-account': 'account subscription project cloud provider',
    monitoring: 'observability logging apm metrics logs tracing',
    siem: 'security-monitoring soc',
    'cloud-posture': 'cspm posture compliance cnapp',
    'endpoint-security': 'edr xdr endpoint endpoints antivirus av endpoint-protection',
    'device-management': 'mdm uem',
    'email-security': 'mail-security phishing',
    'iac-platform': 'iac terraform infrastructure-as-code',
    'developer-tool': 'developer-tools dev-tool devtools',
    'business-app': 'business business-software app application software saas erp-app',
    'office-suite': 'office email mail productivity',
    crm: 'sales customer-relationship-management',
    hr: 'hris payroll human-resources hcm people',
    itsm: 'helpdesk help-desk ticketing service-desk service-management support',
    finance: 'erp accounting procurement billing',
    payments: 'payment',
    collaboration: 'chat video meetings wiki project-management whiteboard',
    telephony: 'voip phone phones pbx ucaas contact-center contact-centre call-center',
    cms: 'website blog web-content content-management',
    'e-commerce': 'ecommerce shop store webshop',
    'low-code': 'lowcode no-code nocode',
    'messaging-api': 'sms email-api push notifications',
    'api-service': 'api rest-api',
    iot: 'internet-of-things',
    'ai-model-api': 'llm genai model ai',
    'ai-platform': 'ml machine-learning mlops ai',
    'ai-agent-platform': 'agents agent ai',
    'ai-assistant': 'assistant chatbot copilot ai',
    'gpu-cloud': 'gpu gpus accelerators',
    ai: 'llm genai machine-learning gen-ai',
    'ai-agent': 'agentic',
    'ai-training': 'training fine-tuning',
    agent: 'agents sensor connector client',
    'in-your-account': 'byoc customer-account own-account',
    'single-tenant': 'dedicated isolated',
    'third-party': 'msp reseller managed-service integrator',
  }),
);

/** A word for more than this is too vague. */
const MOST = 3;

/** Longer texts aren't misspellings of a word. */
const LONGEST = 60;

/** The kinds or traits of a list that a word most likely means: by what people write for them, else by spelling. */
export function kindsMeant(text: string, known: ReadonlySet<string>): readonly string[] {
  if (text.length > LONGEST) return [];
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_/]+/g, '-');
  if (known.has(word)) return [word];
  const written = [...known].filter((id) => writtenFor(id).includes(word));
  if (written.length > 0) return written.length > MOST ? [] : written;
  const near = nearest(word, known, Math.min(3, Math.max(1, Math.floor(word.length / 4))));
  return near === undefined ? [] : [near];
}

function writtenFor(id: string): readonly string[] {
  return Object.hasOwn(words(), id) ? (words()[id] ?? '').split(' ') : [];
}

/** For the test that compares the words with the existing kinds and traits. */
export function kindsWithWords(): readonly string[] {
  return Object.keys(words());
}
