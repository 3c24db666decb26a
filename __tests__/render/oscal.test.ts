import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../../src/init/draft-duties.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { oscalGaps, renderOscal } from '../../src/render/formats/oscal.ts';
import { oscalComponentGaps } from '../../src/render/formats/oscal-component.ts';
import { evidenceReport } from '../evidence-report.ts';
import { root } from '../run-cli.ts';
import { eachMap } from './official-schemas.ts';
import { joined } from './sample-report.ts';

const manifest = `version: 1
estate: acme
teams:
  msp: { name: Northwind, contact: noc@northwind.systems, organisation: Northwind Managed Services }
owners: { devices: "@acme/it" }
services:
  shop:
    description: Web shop
    product: aws-ec2
    model: iaas
    data: [{ name: orders, class: confidential }]
    owners: { operating-system: ["@acme/linux", msp], applications: "@acme/web" }
    waivers: { network-controls: { reason: In March, expires: 2027-03-31, approved-by: "@acme/ciso" } }
  old: { product: slack, model: saas, lifecycle: retired }
`;

const policy = `version: 1
oscal:
  profile: https://acme.systems/profile.json
  system-id: acme-1
  description: Sells goods.
  boundary: All services.
  sensitivity: moderate
  information: [invoices]
  authorized: { aws: 2024-03-01 }
`;

async function reportOf(text: string, manifestText = manifest) {
  const read = readPolicy(parseSource('.github/cloud-estate.yml', text));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return evidenceReport(manifestText, {
    policy: { file: read.policy.file, oscal: read.policy.oscal },
  });
}

interface Prop {
  readonly name: string;
  readonly value: string;
  readonly class?: string;
}

async function planOf() {
  const report = await reportOf(policy);
  const plan = JSON.parse(joined(renderOscal(report)))['system-security-plan'];
  const parties = new Map<string, { name: string; type: string }>(
    plan.metadata.parties.map((one: { uuid: string }) => [one.uuid, one]),
  );
  const requirement = (id: string) =>
    plan['control-implementation']['implemented-requirements'].find(
      (one: Record<string, unknown>) => one['control-id'] === id,
    );
  return { plan, parties, requirement };
}

describe('the system security plan', () => {
  test('has what the policy says of the system, and the data of its services', async () => {
    const { plan } = await planOf();
    expect(plan.metadata['oscal-version']).toBe('1.2.2');
    expect(plan['system-characteristics']).toMatchObject({
      'system-ids': [{ id: 'acme-1' }],
      'system-name': 'acme',
      description: 'Sells goods.',
      'security-sensitivity-level': 'fips-199-moderate',
      'authorization-boundary': { description: 'All services.' },
      'system-information': {
        'information-types': [
          { title: 'invoices', description: 'Not classified. Listed by the policy.' },
          { title: 'orders', description: 'Class: confidential. In 1 of the services.' },
        ],
      },
    });
    const [profile] = plan['back-matter'].resources;
    expect(plan['import-profile'].href).toBe(`#${profile.uuid}`);
    expect(profile.rlinks).toEqual([{ href: 'https://acme.systems/profile.json' }]);
    expect(plan['system-implementation']['leveraged-authorizations']).toMatchObject([
      { title: 'Amazon Web Services', 'date-authorized': '2024-03-01' },
    ]);
    const components = plan['system-implementation'].components;
    expect(
      components.map((one: { type: string; title: string; status: { state: string } }) => [
        one.type,
        one.title,
        one.status.state,
      ]),
    ).toEqual([
      ['this-system', 'acme', 'operational'],
      ['service', 'Amazon EC2', 'operational'],
      ['service', 'Slack', 'disposition'],
    ]);
  });

  test('names the owners of each layer of a control beside the layer, once a component', async () => {
    const { requirement, parties } = await planOf();
    const [shop, ...others] = requirement('si-2')['by-components'];
    expect(others).toEqual([]);
    const roles = shop.satisfied.map((one: Record<string, Record<string, string[]>[]>) => [
      String(one.description).split(':')[0],
      ...(one['responsible-roles'] ?? []).map((role) => [
        role['role-id'],
        ...(role['party-uuids'] ?? []).map((uuid) => parties.get(uuid)?.name),
      ]),
    ]);
    expect(roles).toContainEqual([
      'operating-system',
      ['accountable-owner', '@acme/linux'],
      ['supporting-owner', 'Northwind'],
    ]);
    expect(roles).toContainEqual(['applications', ['accountable-owner', '@acme/web']]);
  });

  test('says who is a person and who belongs elsewhere', async () => {
    const { parties } = await planOf();
    const all = [...parties.values()].map(({ name, type }) => [name, type]);
    expect(all).toContainEqual(['Northwind', 'organization']);
    expect(all).toContainEqual(['Northwind Managed Services', 'organization']);
    expect(all).toContainEqual(['Amazon Web Services', 'organization']);
  });

  test('has no owner for what is unowned or waived, and says so with the line', async () => {
    const { requirement } = await planOf();
    const status = (id: string): Prop[] =>
      requirement(id)['by-components'][0].props.filter(({ name }: Prop) => name === 'duty-status');
    const [unowned] = requirement('ac-2')['by-components'];
    expect(status('ac-2')).toContainEqual(
      expect.objectContaining({ value: 'unowned', class: 'accounts-and-identities' }),
    );
    expect(unowned.satisfied).toBeUndefined();
    expect(unowned.remarks).toContain('Nobody owns accounts-and-identities: cloud-services.yml:');
    const [waived] = requirement('sc-7')['by-components'];
    expect(waived.props).toContainEqual(
      expect.objectContaining({ name: 'waived-until', value: '2027-03-31' }),
    );
    expect(waived.remarks).toContain('approved by @acme/ciso: In March (cloud-services.yml:13).');
  });

  test("says where a control is from in NIST's words", async () => {
    const { requirement } = await planOf();
    const of = (id: string): string[] =>
      requirement(id)['by-components'][0].props.flatMap(({ name, value }: Prop) =>
        name === 'control-origination' ? [value] : [],
      );
    expect(of('pe-3')).toEqual(['inherited']);
    expect(of('ac-19')).toEqual(['organization']);
    expect(of('ac-2')).toEqual(['system-specific']);
  });

  test('says of a control that a provider and the customer share that it is from both', async () => {
    const text = manifest.replace('model: iaas', 'model: paas').replace('aws-ec2', 'aws-rds');
    const report = await reportOf(policy, text);
    const plan = JSON.parse(joined(renderOscal(report)))['system-security-plan'];
    const [shop] = report.manifests[0]?.services ?? [];
    const [matrix] = report.matrices;
    const parties = new Map(shop?.layers.map(({ layer, party }) => [layer, party]));
    const naming = (id: string) =>
      (matrix?.layers ?? []).flatMap(({ layer, controls }) =>
        (controls['nist-800-53-r5'] ?? []).some((one) => one.id.toLowerCase() === id)
          ? (parties.get(layer) ?? [])
          : [],
      );
    const shared = plan['control-implementation']['implemented-requirements'].filter(
      (one: Record<string, string>) => naming(one['control-id'] ?? '').join() === 'shared',
    );
    expect(shared.length).toBeGreaterThan(0);
    const origins = shared.map((one: { 'by-components': { props: Prop[] }[] }) =>
      one['by-components'][0]?.props.flatMap(({ name, value }) =>
        name === 'control-origination' ? [value] : [],
      ),
    );
    expect(
      origins.filter((all: string[]) => !all.includes('inherited') || all.length !== 2),
    ).toEqual([]);
  });

  test('never speaks of implementation', async () => {
    const { plan } = await planOf();
    const said: string[] = [];
    eachMap(plan, (map) => {
      if ('implementation-status' in map) said.push('a status');
      for (const value of Object.values(map))
        if (
          typeof value === 'string' &&
          /\b(?:implemented|compliant|met|covered|passed)\b/i.test(value)
        )
          said.push(value);
    });
    expect(said).toEqual([]);
  });

  test('is the same twice', async () => {
    const [one, other] = [await reportOf(policy), await reportOf(policy)];
    expect(joined(renderOscal(one))).toBe(joined(renderOscal(other)));
  });
});

describe('without what a plan needs', () => {
  test.each([
    [
      'version: 1\n',
      [
        '.github/cloud-estate.yml:1: an `oscal` block with `profile`, `description` and `boundary` in the policy',
      ],
    ],
    [
      'version: 1\noscal: { description: Sells goods }\n',
      [
        '.github/cloud-estate.yml:2: `oscal.profile`',
        '.github/cloud-estate.yml:2: `oscal.boundary`',
      ],
    ],
  ])('%j gives a component definition, and the gaps', async (text, gaps) => {
    const report = await reportOf(text);
    expect(Object.keys(JSON.parse(joined(renderOscal(report))))).toEqual(['component-definition']);
    const said = oscalGaps(report).map((one) => `${one.file}:${one.line}: ${one.text}`);
    expect(said.slice(0, gaps.length)).toEqual(gaps);
  });

  test('data or a control, it says so too', async () => {
    const bare = 'version: 1\nestate: acme\nservices:\n  x: { model: saas, provider: acme }\n';
    const full = policy.replace('  information: [invoices]\n', '');
    const gaps = oscalGaps(await reportOf(full, bare)).map((one) => one.text);
    expect(gaps[0]).toBe('a kind of information: `data` of a service, or `oscal.information`');
    const none = 'version: 1\nestate: acme\nservices: {}\n';
    expect(oscalGaps(await reportOf(policy, none)).map((one) => one.text)).toEqual([
      'a service with a duty that a control asks for',
    ]);
  });

  test('the components name what they lack', async () => {
    const bare =
      'version: 1\nestate: acme\nservices:\n  x: { model: saas }\n  y: { provider: acme }\n';
    const report = await reportOf(policy, bare);
    expect(
      oscalComponentGaps(report).map(({ cause, line, text }) => [cause?.split(':')[0], line, text]),
    ).toEqual([
      ['No model, so no duties', 5, 'y'],
      ['No provider', 4, 'x'],
      ['No description', 4, 'x'],
      ['No description', 5, 'y'],
    ]);
  });

  test("a date that the calendar doesn't have is none", async () => {
    const report = await reportOf(policy.replace('2024-03-01', '2024-02-30'));
    const plan = JSON.parse(joined(renderOscal(report)))['system-security-plan'];
    expect(plan['system-implementation']['leveraged-authorizations']).toBeUndefined();
    expect(oscalGaps(report).map(({ text }) => text)).toContain('aws');
  });
});

test('the policy of the page is one that gives a plan', async () => {
  const page = readFileSync(join(root, 'docs/exports.md'), 'utf8');
  const [, block = ''] = /^```yaml\n(version: 1\noscal:[\s\S]*?)^```$/m.exec(page) ?? [];
  const report = await reportOf(block);
  expect(Object.keys(JSON.parse(joined(renderOscal(report))))).toEqual(['system-security-plan']);
});
