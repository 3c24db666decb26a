import { once } from '../estate/once.ts';

/**
 * What people call the duty of a layer. Words of one layer are on one line; a word may be a part of several. Layers of
 * other frameworks that cover the same have the same words. A word with `*` is also written in place of the layer's id,
 * as a key; one with `!` only there.
 */
const words = once(
  (): Readonly<Record<string, string>> => ({
    'information-and-data':
      'data* information* content contents records classification data-classification retention encryption encrypt keys key privacy gdpr personal pii confidential deletion database databases db storage files data-protection data-owner data-security customer-data* dlp documents datasets!',
    configuration:
      'sharing share shares settings* setting configuration configurations* configure config* configs exposure public links guests extensions plugins oauth grants tenant hardening posture admin administration cspm sspm misconfiguration security-settings secure-configuration service-configuration!',
    'accounts-and-identities':
      'accounts* account* user users* identity* identities* iam* access* access-control access-management* access-policies rbac permissions permission roles role password passwords credentials secrets keys tokens mfa 2fa login logins sign-in offboarding onboarding leavers joiners admins privileges authentication authorization authorisation user-management* identity-and-access-management* identity-and-access!',
    'identity-infrastructure':
      'identity directory* directories sso* federation saml scim idp* ldap ad active-directory entra-id single-sign-on trust identity-provider* identity-providers identity-directory',
    devices:
      'devices device* client clients client-devices laptops* laptop phones phone handsets mobile mobiles* endpoints* endpoint* workstation workstations pcs pc desktop desktops computer computers mdm antivirus browser browsers byod endpoint-protection',
    applications:
      'applications application* app* apps* code* software testing test tests deployment deployments deploy deploying release releases patching patch patches dependencies libraries vulnerabilities vulnerability pipeline pipelines development dev scripts secure-coding appsec application-security code-security workload workloads',
    'platform-runtime':
      'platform* runtime* runtimes platforms middleware* engine engines patching patch patches updates update upgrades upgrade versions version database databases db dbms database-engine db-engine container-runtime interpreter end-of-life vulnerabilities kubernetes',
    'network-controls':
      'network* networks net networking* network-security firewall* firewalls* segmentation vpn vpc vnet ports exposure ingress egress dns routing waf ip-allow-list allow-list allowlist subnets subnet security-group security-groups nsg acl acls',
    'operating-system':
      'os* oses system systems operating-systems* guest-os node-os nodes linux windows kernel patching* patch patches* updates update hardening images image machine machines vm vms server servers antivirus vulnerabilities os-patching patch-management!',
    'logging-and-monitoring':
      'logging* logs* log* monitoring* monitor alerts alerting audit audits audit-log audit-logs audit-logging siem soc detection metrics tracing observability* watch log-management',
    'backup-and-recovery':
      'backup* backups* recovery* restore restores disaster-recovery* dr* bcdr bcp snapshots snapshot ransomware continuity business-continuity rpo rto copy testing test tests resilience',
    'incident-response':
      'incident* incidents* response breach breaches forensics notification emergency csirt cert on-call incident-management security-incidents incident-handling ir!',
    'physical-hosts':
      'hardware hosts host servers server hypervisor hypervisors firmware virtualisation virtualization racks physical physical-security physical-servers bare-metal',
    'physical-network':
      'switches switch routers router cabling cables wifi lan wan physical physical-security',
    'physical-datacenter':
      'building buildings datacenter* datacenters datacentre* datacentres data-center* data-centers data-centre data-centres physical-datacentre physical-data-center physical-data-centre dc power cooling doors premises facility facilities room site physical* physical-security',
    'network-traffic-protection': 'tls traffic encryption-in-transit',
    'client-side-encryption': 'client-encryption encryption encrypt',
    'server-side-encryption': 'encryption-at-rest encryption encrypt keys',
    'foundation-services': 'compute',
    'global-infrastructure': 'regions zones edge-locations',
    deployment: 'deploy deploying deployments release releases rollout',
    'web-application-security': 'web-security',
    operations: 'ops operating',
    'storage-encryption': 'encryption-at-rest storage encryption',
    'hardened-kernel-ipc': 'kernel',
    'ai-usage': 'prompts acceptable-use ai',
    'ai-data': 'grounding rag ai',
    'ai-application': 'plugins ai',
    'ai-guardrails': 'guardrails content-filters safety ai',
    'ai-model': 'model models ai',
    'ai-training': 'training fine-tuning ai',
    'ai-agents': 'agents agent tools ai',
    'exit-and-portability':
      'exit exit-plan exit-strategy portability migration lock-in offboarding-plan',
  }),
);

/** Layers that have the words of other ones, too. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'customer-data': ['information-and-data'],
  'configurations-and-settings': ['configuration'],
  'identities-and-users': ['accounts-and-identities'],
  'client-devices': ['devices'],
  'identity-and-access-management': ['accounts-and-identities', 'identity-infrastructure'],
  'platform-and-applications': ['applications', 'platform-runtime'],
  'operating-system-network-and-firewall': ['operating-system', 'network-controls'],
  'foundation-services': ['physical-hosts'],
  'global-infrastructure': ['physical-datacenter', 'physical-network'],
  content: ['information-and-data'],
  'access-policies': ['accounts-and-identities', 'configuration'],
  'web-application-security': ['applications'],
  identity: ['identity-infrastructure'],
  'access-and-authentication': ['accounts-and-identities'],
  'network-security': ['network-controls'],
  'guest-os-data-and-content': ['operating-system'],
  'audit-logging': ['logging-and-monitoring'],
  network: ['physical-network'],
  hardware: ['physical-hosts', 'physical-datacenter'],
};

/** For the test that compares the words with the existing layers. */
export function layersWithWords(): readonly string[] {
  return [...Object.keys(words()), ...Object.keys(alike)];
}

const byLayer = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(layersWithWords().map((id) => [id, new Set([id, ...(alike[id] ?? [])].flatMap(own))])),
);

/** The words of a layer's own line. */
function own(id: string): readonly string[] {
  return lineOf(id)
    .filter((word) => !word.endsWith('!'))
    .map(withoutMark);
}

function lineOf(id: string): readonly string[] {
  return words()[id]?.split(' ') ?? [];
}

function withoutMark(word: string): string {
  return word.replace(/[*!]$/, '');
}

/** The words that people write in place of the id of a layer, by layer. */
export function wordsForIds(): ReadonlyMap<string, readonly string[]> {
  const marked = Object.keys(words()).map((id) => {
    const own = lineOf(id).filter((word) => /[*!]$/.test(word));
    return [id, own.map(withoutMark)] as const;
  });
  return new Map(marked.filter(([, own]) => own.length > 0));
}

const noWords: ReadonlySet<string> = new Set();

/** The everyday words of a layer, without capitals and with dashes for spaces; none for a layer of your own. */
export function wordsOfLayer(id: string): ReadonlySet<string> {
  return byLayer().get(id) ?? noWords;
}
