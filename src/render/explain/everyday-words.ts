import type { RuleId } from '../../estate/rule-id.ts';

/** What people call the duty of a layer, by the layers of the default framework. Words of one layer are on one line. */
export const wordsOfLayers: Readonly<Record<string, string>> = {
  'information-and-data':
    'data information content records classification retention encryption encrypt keys key privacy gdpr personal confidential deletion',
  configuration:
    'sharing share shares settings setting configuration configure exposure public links guests extensions plugins oauth grants tenant hardening posture',
  'accounts-and-identities':
    'accounts account users user identities access permissions permission roles role passwords password credentials secrets keys tokens mfa login sign-in offboarding onboarding leavers joiners admins privileges',
  'identity-infrastructure':
    'directory sso federation saml idp ldap active-directory single-sign-on trust identity-provider',
  devices:
    'devices laptops laptop phones phone mobile endpoints endpoint pcs desktops computers mdm antivirus browser byod',
  applications:
    'applications application apps app code software testing test tests deployment deploy deploying release releases patching patch patches dependencies libraries vulnerabilities vulnerability pipeline development scripts secure-coding',
  'platform-runtime':
    'runtime middleware engine patching patch patches updates update upgrades upgrade versions version database-engine container-runtime interpreter end-of-life vulnerabilities',
  'network-controls':
    'network networking firewall firewalls segmentation vpn ports exposure ingress egress dns routing waf ip-allow-list allow-list subnets',
  'operating-system':
    'os system operating-system linux windows kernel patching patch patches updates update hardening images image machine antivirus vulnerabilities',
  'logging-and-monitoring':
    'logging logs log monitoring monitor alerts alerting audit audit-log siem detection metrics tracing observability watch',
  'backup-and-recovery':
    'backup backups recovery restore restores disaster-recovery dr snapshots snapshot ransomware continuity rpo rto copy testing test tests',
  'incident-response':
    'incident incidents response breach breaches forensics notification emergency csirt on-call',
  'physical-hosts': 'hardware hosts host servers server hypervisor firmware virtualisation racks',
  'physical-network': 'switches routers cabling cables wifi',
  'physical-datacenter':
    'building buildings datacenter datacentre data-center data-centre power cooling doors premises facility facilities room site',
};

/** The same for rules. */
export const wordsOfRules: Readonly<Partial<Record<RuleId, string>>> = {
  'unowned-duty': 'unowned nobody owner owners ownership missing-owner duty duties gap',
  'placeholder-owner': 'tbd todo placeholder unassigned na',
  'unrecognised-owner': 'handle email address mail owner owners',
  'unknown-owner': 'deleted renamed left',
  'provider-as-owner': 'vendor supplier provider',
  'no-deputy': 'deputy holiday vacation absence stand-in',
  'unsupported-split': 'split clause departure responsibilities',
  'whole-provider': 'umbrella subscription account provider cloud',
  'unknown-product': 'product products catalogue',
  'mismatched-model': 'model models',
  'undeclared-model': 'model models',
  'missing-agreement': 'agreement agreements contract contracts terms sla',
  'stale-agreement': 'agreement agreements contract contracts review reviewed outdated',
  'expired-waiver': 'waiver waivers exception exceptions expired',
  'expiring-waiver': 'waiver waivers exception exceptions expires expiry',
  'overlong-waiver': 'waiver waivers exception exceptions',
  'undeclared-service': 'terraform cloudformation bicep infrastructure code undeclared',
  'unused-service': 'retired unused',
  'unguarded-manifest': 'codeowners review reviewers approval',
};
