/**
 * Words that are a product's name only together with its maker, or with the rest of its name: Azure Storage, Google
 * Sheets, Cloud Logging / Monitoring. Alone they are everyday words, or software that people run themselves.
 */
const words = [
  'account advertising advisor agriculture analytics artifact automation bastion blueprints bookings budgets build business',
  'calendar cdn chat chatbot clarity classic colocation community composer compute config connect console contacts copilot crm',
  'ddos deploy detective devops discovery dns domains drive edge edu education enterprise equipment exchange fabric feeds files',
  'firewall fleet fonts forecast forms functions government groups hub identity insights inspector interconnect internal learning',
  'local lookout mail maps meet metrics migrate monitor monitoring nas notes observability office one orbital organization',
  'organizations own pages panorama pass personalize pipeline pipelines planner planning policy portal pro profiler publish',
  'quantum ready recruiter registrar registry repos reservations resiliency satellite scheduler sheets shield signer sites slides',
  'sphere stack storage stream subscription suite tax team teams transcribe transcoder translate translation translator vault',
  'vertex vip vision voice vpn waf webinar website workbench workflows workspace workspaces',
  'activemq airflow elasticsearch grafana kafka kibana mariadb mongodb mysql opensearch postgresql prometheus rabbitmq redis',
  'matrix oracle synopsys proton luna orion accelerate attestation',
];

const everyday: ReadonlySet<string> = new Set(words.flatMap((line) => line.split(' ')));

/** Whether a word alone doesn't name a product. */
export function isEveryday(word: string): boolean {
  return everyday.has(word);
}
