import { once } from '../estate/once.ts';
import { wordsForIds } from '../frameworks/layer-words.ts';
import { addTo } from '../text/grouping.ts';
import { nearest } from '../text/nearest.ts';

/** Longer texts aren't typos, and a hostile file may repeat one. */
const LONGEST = 200;

/**
 * What people write instead, by the key or value that they mean; the place decides which of them are allowed. What they
 * write for layers is in `layer-words.ts`.
 */
const written = (): Readonly<Record<string, string>> => ({
  'on-premises':
    'on-prem onprem on-premise onpremise onpremises premises private private-cloud datacenter data-center datacentre self-hosted selfhosted self-managed colo colocation bare-metal baremetal vmware local inhouse in-house',
  iaas: 'vm vms virtual-machine virtual-machines ec2 compute server servers infrastructure infrastructure-as-a-service infra',
  caas: 'kubernetes k8s container containers container-as-a-service containers-as-a-service docker eks aks gke ecs fargate openshift',
  paas: 'platform platform-as-a-service dbaas managed managed-service database app-service',
  faas: 'serverless lambda lambdas function functions function-as-a-service functions-as-a-service cloud-functions',
  saas: 'software software-as-a-service hosted web-app webapp',
  hybrid: 'mixed hybrid-cloud multi multi-cloud multicloud both',
  customer: 'client consumer user us we me own self customers company tenant',
  shared: 'both joint split share mixed',
  provider: 'vendor cloud supplier csp host microsoft azure aws amazon google gcp them',
  teams: 'team group groups squads',
  owners:
    'owner team teams squad maintainer maintainers owned-by ownership owns assignee assignees responsible accountable',
  responsibilities: 'responsibility split splits overrides override duties matrix',
  waivers: 'waiver waive waived exception exceptions exemption exemptions accepted-risks risks',
  services: 'service systems applications apps entries items',
  parts: 'part component components pieces children',
  model: 'service-model deployment deployment-model cloud-model type kind category',
  environments: 'env envs environment stage stages',
  accounts: 'account subscription subscriptions project projects tenant tenants',
  regions: 'region zone zones',
  locations: 'countries country',
  links: 'urls runbook runbooks docs documentation',
  lifecycle: 'status state phase',
  people: 'persons person users individuals',
  agreements: 'contracts terms',
  organisation: 'organization org company vendor',
  email: 'mail e-mail contact address',
  'notice-days': 'notice notice-period',
  reference: 'number contract-number id ref',
  exit: 'exit-plan',
  law: 'governing-law jurisdiction',
  class: 'classification level',
  criticality: 'severity priority tier importance critical',
  agreement: 'contract sla agreements terms document dpa',
  source: 'sources path paths code iac terraform location',
  name: 'label display-name title',
  title: 'label display-name name',
  description: 'desc notes note comment details summary',
  data: 'data-types classification data-classification datasets',
  framework: 'matrix frameworks standard',
  estate: 'name title organisation organization org company id',
  version: 'schema-version api-version apiversion format',
  url: 'link href uri address website web',
  reviewed: 'review last-reviewed reviewed-on reviewed-at review-date date last-review',
  expires:
    'until expiry expiration expires-on expires-at expire expired end ends valid-until due date',
  'approved-by': 'approver approvers approved approval by accepted-by signed-off-by owner',
  reason: 'why justification comment because rationale description',
  party: 'responsible who responsibility owner',
  clause: 'section reference ref paragraph article because reason',
  contact: 'email mail e-mail channel slack phone address',
  github: 'handle gh github-team login',
  duty: 'description text task',
  parties: 'cells models matrix columns responsibilities',
  layers: 'rows layer duties',
  error: 'err errors fatal fail failure critical high block blocker deny',
  warning: 'warn warnings medium',
  notice: 'info note information hint low suggestion notices',
  off: 'none no false disabled disable ignore never skip null',
  never: 'none no false off disabled nothing',
  introduced: 'new changed changes delta diff change added',
  all: 'everything full any whole every',
  critical: 'mission-critical severe urgent vital highest very-high business-critical p0 p1',
  high: 'important major p2',
  medium: 'moderate med normal mid standard',
  low: 'minor lowest trivial none',
  gate: 'gates threshold',
  rules: 'rule severities checks',
  manifests: 'manifest files paths path',
  discovery: 'discover scan',
  'fail-on': 'failon fail level threshold severity',
  scope: 'only range',
  include: 'includes paths files in',
  exclude: 'excludes excluded skip not',
  ignore: 'ignored ignores products skip',
  'max-age-days': 'max-age age days max-days',
  'warn-days': 'warn warning-days days warn-before',
  'max-not-applicable': 'not-applicable max-absent max-left-out',
  'not-applicable': 'n/a na irrelevant not-relevant does-not-apply',
  'max-days': 'max days max-length max-duration',
});

/** What each word is written for: in the order of the table, and layers last. */
const meanings = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [meant, synonyms] of Object.entries(written())) {
    for (const word of synonyms.split(' ')) addTo(found, word, meant);
  }
  for (const [layer, words] of wordsForIds()) for (const word of words) addTo(found, word, layer);
  return found;
});

/** The candidate for which people write a word; the first of the table, where there are several. */
function meantBy(word: string, candidates: readonly string[]): string | undefined {
  return meanings()
    .get(word)
    ?.find((meant) => candidates.includes(meant));
}

/**
 * The candidate that a word most likely means: the same but for case and dashes, a word that people use for it,
 * or the nearest spelling. `undefined` when none is near.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (candidates.includes(plain)) return plain;
  return meantBy(plain, candidates) ?? nearest(word.trim(), candidates);
}

/** Whether people write a word for a key, by the table alone. */
export function isWordFor(word: string, key: string): boolean {
  return meantBy(word, [key]) === key;
}
