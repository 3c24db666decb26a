// Makes manifests like those that teams keep: about 500 bytes a service, comments, a popular anchor, aliases.
// The same arguments give the same bytes.

const models = ['iaas', 'caas', 'paas', 'faas', 'saas', 'on-premises'];
const products = {
  iaas: 'aws-ec2',
  caas: 'aws-eks',
  paas: 'aws-rds',
  faas: 'aws-lambda',
  saas: 'google-workspace',
  'on-premises': undefined,
};
const machine = ['applications', 'network-controls', 'operating-system', 'identity-infrastructure'];
const code = ['applications', 'network-controls', 'identity-infrastructure'];
/** What an entry owns itself besides the duties that every entry owns. */
const duties = {
  iaas: [...machine, 'platform-runtime'],
  caas: [...machine, 'platform-runtime'],
  // The catalogue leaves a part of a database's operating system to the customer.
  paas: [...machine, 'platform-runtime'],
  faas: [...code, 'platform-runtime'],
  saas: ['identity-infrastructure'],
  'on-premises': [
    ...machine,
    'platform-runtime',
    'physical-hosts',
    'physical-network',
    'physical-datacenter',
  ],
};

/**
 * The text of a manifest with so many services. `faulty` is the share of services with a mistake: an owner that is
 * missing, a placeholder, an unknown key, or a wrong model, in turn. `apart`: no owner is there twice. `accents`: every
 * name has letters beyond ASCII.
 */
export function manifest(services, { faulty = 0, first = 0, apart = false, accents = false } = {}) {
  const lines = [
    'version: 1',
    'estate: bench',
    'teams:',
    '  it-desk: { name: IT service desk, contact: it-desk@acme.example }',
    'owners:',
    '  devices: it-desk',
    '  logging-and-monitoring: "@acme/watch"',
    '  backup-and-recovery: "@acme/watch"',
    '  incident-response: ["@acme/watch", it-desk]',
    'x-shared:',
    '  agreement: &agreement',
    '    url: https://papers.acme-trading.net/shared-responsibility',
    '    reviewed: "2026-06-01"',
    'services:',
  ];
  for (let at = first; at < first + services; at++) service(lines, at, faulty);
  const text = `${lines.join('\n')}\n`;
  const named = accents ? text.replaceAll('Service number', 'Système numéro') : text;
  let teams = 0;
  return apart ? named.replace(/"@acme\/[a-z\d-]+"/g, () => `"@acme/team-${teams++}"`) : named;
}

function service(lines, at, faulty) {
  const model = models[at % models.length];
  const isFaulty = faulty > 0 && at % Math.round(1 / faulty) === 7;
  const fault = isFaulty ? Math.floor(at * faulty) % 4 : -1;
  if (at % 10 === 0)
    lines.push(`  # Team ${at % 97} keeps this one; ask them before you change its model.`);
  lines.push(`  service-${at}:`);
  lines.push(`    name: Service number ${at} of the estate`);
  if (products[model]) lines.push(`    product: ${products[model]}`);
  lines.push(`    model: ${fault === 3 ? 'pass' : model}`);
  lines.push('    environments: production');
  lines.push(`    criticality: ${['low', 'medium', 'high', 'critical'][at % 4]}`);
  lines.push('    data: [customer, orders]');
  lines.push(
    at % 4 === 0
      ? '    agreement: *agreement'
      : '    agreement: { url: https://papers.acme-trading.net/srm, reviewed: "2026-05-01" }',
  );
  if (fault === 2) lines.push('    onwer: "@acme/nobody"');
  lines.push('    owners:');
  lines.push(`      information-and-data: ["@acme/team-${at % 50}", "@acme/data"]`);
  lines.push('      configuration: "@acme/platform"');
  if (fault !== 0) {
    lines.push(
      `      accounts-and-identities: ${fault === 1 ? 'TBD' : '"@acme/identity"'} # reviewed each quarter`,
    );
  }
  for (const duty of duties[model])
    lines.push(`      ${duty}: "@acme/team-${(at + duty.length) % 50}"`);
}

const shared = [
  'version: 1',
  'estate: bench',
  'owners:',
  ...['configuration', 'logging-and-monitoring', 'backup-and-recovery', 'incident-response'].map(
    (duty) => `  ${duty}: "@acme/watch"`,
  ),
];

/** A manifest in which so many services are one anchor. `isFaulty`: each leaves four duties without an owner. */
export function popularAnchor(services, { isFaulty = false } = {}) {
  const duties = ['information-and-data', 'devices', 'accounts-and-identities'];
  const owners = [...duties, 'identity-infrastructure'].map((duty) => `${duty}: "@acme/web"`);
  const agreement = '{ url: https://papers.acme-trading.net/x, reviewed: 2026-05-01 }';
  const anchor = `x-a: &a { model: saas, product: google-workspace, owners: { ${owners.join(', ')} }, agreement: ${agreement} }`;
  const ids = Array.from({ length: services }, (_, at) => `  s${at}: *a`);
  return `${[...(isFaulty ? shared.slice(0, 2) : shared), anchor, 'services:', ...ids].join('\n')}\n`;
}

/** Services with what others do without: parts, kinds, traits, several products, splits, one owner for all. */
const mixtures = [
  [
    ...['model: hybrid', 'parts:', '  machine:', '    model: iaas', '    product: aws-ec2'],
    ...['  mail:', '    model: saas', '    product: google-workspace'],
  ],
  ['provider: aws', 'kind: database-managed', 'traits: [single-tenant]', 'model: paas'],
  ['model: paas', 'products: [aws-rds, aws-elasticache]'],
  [
    ...['product: google-workspace', 'model: saas', 'responsibilities:'],
    ...['  devices: { party: customer, clause: "4.2" }'],
  ],
  ['model: on-premises', 'lifecycle: retired'],
  ['model: iaas', 'product: azure-virtual-machines'],
];

/** A manifest of so many such services. */
export function mixedManifest(services) {
  const agreement = 'agreement: { url: https://papers.acme-trading.net/srm, reviewed: 2026-05-01 }';
  const lines = [...shared, 'services:'];
  for (let at = 0; at < services; at++) {
    const body = [`name: Service number ${at}`, ...mixtures[at % mixtures.length], agreement];
    if (at % mixtures.length !== 4) body.push(`owners: "@acme/team-${at % 50}"`);
    lines.push(`  service-${at}:`, ...body.map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}
