import type { RuleId } from '../../src/estate/rule-id.ts';
import type { FileTexts } from '../temp-repository.ts';
import type { World } from './policy-world.ts';

export const FILE = 'cloud-services.yml';

const HEAD = `version: 1
estate: acme
owners:
  information-and-data: data@acme.corp
  configuration: platform@acme.corp
  logging-and-monitoring: security@acme.corp
  backup-and-recovery: platform@acme.corp
  incident-response: security@acme.corp
  devices: it-desk@acme.corp
  accounts-and-identities: identity@acme.corp
  identity-infrastructure: identity@acme.corp
`;
/** The duties that a service has under `paas` and not under `saas`. */
const PAAS =
  'applications: shop@acme.corp, platform-runtime: shop@acme.corp, network-controls: network@acme.corp';
const AGREEMENT = 'agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }';
const SAAS = `model: saas, product: google-workspace, ${AGREEMENT}`;

/** A manifest with services, whose duties under `saas` have owners. */
export function manifest(services: string, head = HEAD): FileTexts {
  return { [FILE]: `${head}services:\n${services}` };
}

/** A service in which nothing is wrong. */
export const fine = `  mail: { ${SAAS} }\n`;

/** A waiver of the first of its kind's duties. */
function waived(expires: string): string {
  return `  mail: { ${SAAS}, owners: { devices: null }, waivers: { devices: { reason: New phones come, expires: ${expires}, approved-by: ciso@acme.corp } } }\n`;
}

/** An entry whose agreement was reviewed on a day. */
export function reviewed(date: string): World {
  return agreed(`reviewed: ${date}`);
}

/** An entry whose agreement has one more key. */
export function agreed(key: string): World {
  const reviewed = key.startsWith('reviewed') ? key : `reviewed: 2026-10-01, ${key}`;
  const agreement = `agreement: { url: "https://vendor.corp/terms", ${reviewed} }`;
  return { files: manifest(`  wiki: { model: saas, ${agreement} }\n`) };
}

/** An entry with a waiver that ends on a day. */
export function waivedUntil(date: string): World {
  const head = HEAD.replace(/ {2}devices: .*\n/, '');
  return { files: manifest(waived(date), head) };
}

/** Infrastructure code that uses a product which no entry covers, in each of some folders. */
export function codeIn(...folders: readonly string[]): World {
  const code = folders.map((folder) => [`${folder}/main.tf`, 'resource "aws_sqs_queue" "q" {}\n']);
  return { files: { ...manifest(fine), ...Object.fromEntries(code) } };
}

const split = `  mail: { model: saas, product: google-workspace, ${AGREEMENT}, responsibilities: { devices: provider } }\n`;
const provided = ['information-and-data', 'devices', 'accounts-and-identities']
  .concat('identity-infrastructure', 'configuration', 'logging-and-monitoring')
  .concat('backup-and-recovery', 'incident-response')
  .map((layer) => `${layer}: { party: provider, clause: Order form 7 }`)
  .join(', ');

/** A repository in which an entry leaves out layers. */
export function absent(layers: readonly string[]): World {
  return {
    files: manifest(
      `  mail: { model: saas, ${AGREEMENT}, responsibilities: { ${layers.join(', ')} } }\n`,
    ),
  };
}

/**
 * For each rule a repository in which it finds something, and no other rule anything that fails the gate: the verdict
 * is the rule's.
 */
export const ruleWorlds: Readonly<Record<Exclude<RuleId, 'syntax' | 'schema'>, World>> = {
  'undeclared-model': { files: manifest('  mail: { product: google-workspace }\n') },
  'uncovered-model': {
    files: {
      [FILE]:
        'version: 1\nestate: acme\nframework: google\nservices:\n  shop: { product: gcp-gke, model: caas }\n',
    },
  },
  'unowned-duty': {
    files: manifest(fine, HEAD.replace(/ {2}devices: .*\n/, '')),
  },
  'placeholder-owner': { files: manifest(`  mail: { ${SAAS}, owners: { devices: TBD } }\n`) },
  'outsourced-duty': {
    files: manifest(
      `  mail: { ${SAAS}, owners: { devices: msp } }\nteams: { msp: { name: Northwind, organisation: Northwind } }\n`,
    ),
  },
  'blanket-owner': {
    files: manifest(
      `  mail: { ${SAAS} }\n`,
      HEAD.replace(/ {2}devices: .*\n/, '  "*": "@acme/it"\n'),
    ),
  },
  'unrecognised-owner': {
    files: manifest(`  mail: { ${SAAS}, owners: { devices: Ann from sales } }\n`),
  },
  'provider-as-owner': { files: manifest(`  mail: { ${SAAS}, owners: { devices: Google } }\n`) },
  'unknown-owner': {
    files: manifest(`  mail: { ${SAAS}, owners: { devices: "@acme/it-dsek" } }\n`),
    owners: { '@acme/it-dsek': { state: 'missing', why: 'there is no such team', instead: null } },
  },
  'unverified-owner': {
    files: manifest(`  mail: { ${SAAS}, owners: { devices: "@acme/it-desk" } }\n`),
    owners: { '@acme/it-desk': { state: 'unknown', why: 'GitHub is away', remedy: null } },
  },
  'unsupported-split': { files: manifest(split) },
  'no-duty-left': {
    files: manifest(
      `  mail: { model: saas, agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }, responsibilities: { ${provided} } }\n`,
    ),
  },
  'unknown-product': { files: manifest('  mail: { model: saas, product: google-workspaces }\n') },
  'whole-provider': {
    files: manifest(`  cloud: { model: saas, product: aws-account, owners: cloud@acme.corp }\n`),
  },
  'mismatched-model': {
    files: manifest(`  mail: { model: paas, product: google-workspace, owners: { ${PAAS} } }\n`),
  },
  'unbound-framework': {
    policy: 'framework: microsoft\n',
    files: {
      'duties.yml': `version: 1
id: acme-own
title: Ours
layers:
  devices:
    title: Devices
    duty: Update them.
    parties: { saas: customer }
`,
      [FILE]: `version: 1
estate: acme
framework: ./duties.yml
owners: { devices: it-desk@acme.corp }
services:
${fine}`,
    },
  },
  'missing-agreement': { files: manifest('  mail: { model: saas, product: notion }\n') },
  'unread-agreement': { files: manifest('  mail: { model: saas, product: google-workspace }\n') },
  'ending-agreement': agreed('ends: 2026-12-31'),
  'stale-agreement': reviewed('2025-11-22'),
  'impossible-date': reviewed('2027-01-01'),
  'expired-waiver': waivedUntil('2026-11-22'),
  'expiring-waiver': waivedUntil('2026-12-01'),
  'overlong-waiver': waivedUntil('2028-01-01'),
  'unused-waiver': {
    files: manifest(
      `  mail: { ${SAAS}, waivers: { devices: { reason: New phones come, expires: 2027-03-01, approved-by: ciso@acme.corp } } }\n`,
    ),
  },
  'unneeded-owner': {
    files: manifest(`  mail: { ${SAAS}, owners: { operating-system: linux@acme.corp } }\n`),
  },
  'unused-team': {
    files: manifest(fine, `${HEAD}teams:\n  linux: { name: Linux operations }\n`),
  },
  'no-deputy': { files: manifest(`  mail: { ${SAAS}, criticality: critical }\n`) },
  'fewer-duties': {
    files: manifest(fine),
    base: manifest(`${fine}${fine.replace('mail', 'post')}`),
  },
  'undeclared-service': codeIn('infra'),
  'unused-service': {
    files: {
      ...manifest(
        `  queues: { model: paas, product: aws-sqs, source: ["infra/**"], owners: { ${PAAS} } }\n`,
      ),
      'infra/main.tf': 'resource "aws_s3_bucket" "b" {}\n',
    },
  },
  'unread-code': { files: { ...manifest(fine), 'cdk.json': '{}\n' } },
  'unguarded-manifest': {
    files: { ...manifest(fine), '.github/CODEOWNERS': '/docs @acme/docs\n' },
  },
};
