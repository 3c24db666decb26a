import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { renderOscal } from '../../src/render/formats/oscal.ts';
import { renderOscalComponent } from '../../src/render/formats/oscal-component.ts';
import { MOST_LISTED_SERVICES } from '../../src/render/oscal/allocation-sets.ts';
import { evidenceReport } from '../evidence-report.ts';
import { oscalErrors, schemaErrors } from './official-schemas.ts';
import { joined } from './sample-report.ts';

const block = {
  ...{ file: 'p.yml', line: 1, version: null, profile: 'https://acme.systems/p.json' },
  ...{ systemId: null, systemName: null, description: 'Sells', boundary: 'All', status: null },
  ...{ sensitivity: null, information: ['orders'], authorized: {} },
};

/** An estate in which no two services have the same owners, and some duties are unowned or waived. */
async function estateOf(services: number): Promise<Report> {
  const waiver = 'reason: Later, expires: 2027-01-31, approved-by: "@acme/ciso"';
  const entries = Array.from({ length: services }, (_, at) => {
    const owners = [`"*": "@acme/ops-${at}"`, `applications: ["@acme/team-${at}", "@acme/ops"]`];
    const rest = at % 7 === 0 ? `, waivers: { operating-system: { ${waiver} } }` : '';
    const used = at % 2 === 0 ? 'aws-ec2, model: iaas' : 'slack, model: saas';
    return `  s${at}: { product: ${used}, owners: { ${at % 5 === 0 ? owners[1] : owners.join(', ')} }${rest} }\n`;
  });
  const report = await evidenceReport(
    `version: 1\nestate: acme\nservices:\n${entries.join('')}  old: { product: slack, model: saas, lifecycle: retired }\n`,
  );
  return { ...report, oscal: block };
}

interface Component {
  readonly uuid: string;
  readonly type: string;
  readonly title: string;
  readonly remarks?: string;
  readonly props: readonly {
    readonly name: string;
    readonly value: string;
    readonly class?: string;
  }[];
  readonly 'responsible-roles'?: readonly {
    readonly 'role-id': string;
    readonly 'party-uuids'?: readonly string[];
  }[];
}

/** `service layer party, status: owners` of every duty and everything that a provider holds, as the document has it. */
function dutiesIn(body: {
  readonly metadata: { readonly parties: readonly { uuid: string; name: string }[] };
  readonly components: readonly Component[];
}): string[] {
  const names = new Map(body.metadata.parties.map(({ uuid, name }) => [uuid, name]));
  const byUuid = new Map(body.components.map((one) => [one.uuid, one]));
  return body.components.flatMap((one) => {
    const id = one.props?.find(({ name }) => name === 'service')?.value;
    if (id === undefined) return [];
    const sets = one.props.filter(({ name }) => name === 'allocation');
    return sets.map(({ value }) => {
      const title = byUuid.get(value)?.title ?? 'no set';
      const [layer] = title.split(':');
      const owners = ['accountable', 'supporting'].flatMap((kind) =>
        (one['responsible-roles'] ?? [])
          .filter((role) => role['role-id'] === `${kind}-${layer}`)
          .flatMap((role) => role['party-uuids'] ?? [])
          .map((uuid) => names.get(uuid)),
      );
      return `${id} ${title}: ${owners.join(' ')}`;
    });
  });
}

/** The same of the report. */
function dutiesOf({ manifests }: Report): string[] {
  return manifests.flatMap(({ services }) =>
    services
      .filter(({ lifecycle }) => lifecycle !== 'retired')
      .flatMap(({ id, layers }) =>
        layers
          .filter(({ party }) => party !== 'not-applicable')
          .map(({ layer, party, status, owners }) =>
            party === 'provider'
              ? `${id} ${layer}: ${party}: `
              : `${id} ${layer}: ${party}, ${status}: ${owners.join(' ')}`,
          ),
      ),
  );
}

describe('a document of many services', () => {
  const many = MOST_LISTED_SERVICES + 20;
  let report: Report;
  let plan: string;
  let components: string;

  beforeAll(async () => {
    report = await estateOf(many);
    plan = joined(renderOscal(report));
    components = joined(renderOscalComponent(report));
  });

  test('is valid as a whole', () => {
    expect(schemaErrors('plan 1.2.2', JSON.parse(plan))).toEqual([]);
    expect(schemaErrors('components 1.2.2', JSON.parse(components))).toEqual([]);
    expect(oscalErrors(JSON.parse(plan))).toEqual([]);
    expect(oscalErrors(JSON.parse(components))).toEqual([]);
  });

  test('has every duty of the report with its owners, and none twice', () => {
    const expected = dutiesOf(report).sort();
    const { 'system-security-plan': ssp } = JSON.parse(plan);
    const inPlan = { ...ssp, components: ssp['system-implementation'].components };
    expect(dutiesIn(inPlan).sort()).toEqual(expected);
    expect(dutiesIn(JSON.parse(components)['component-definition']).sort()).toEqual(expected);
  });

  test('has the same controls for each layer as one of few services', async () => {
    const few = { ...(await estateOf(20)) };
    const idsOf = (text: string) =>
      JSON.parse(text)['system-security-plan']['control-implementation'][
        'implemented-requirements'
      ].map((one: Record<string, unknown>) => [one['control-id'], one.props]);
    expect(idsOf(plan)).toEqual(idsOf(joined(renderOscal(few))));
  });

  test('says where an owner is written, and why a duty has none', () => {
    const { components: all } = JSON.parse(plan)['system-security-plan']['system-implementation'];
    const [first, second] = all.filter(({ type }: Component) => type === 'service');
    expect(first.remarks).toContain(
      'operating-system is waived until 2027-01-31, approved by @acme/ciso: Later (cloud-services.yml:4).',
    );
    expect(first.remarks).toContain('Nobody owns accounts-and-identities: cloud-services.yml:4.');
    expect(first.props).toContainEqual(
      expect.objectContaining({ name: 'waived-until', class: 'operating-system' }),
    );
    expect(second.remarks).toMatch(/^Lines of the owners in cloud-services\.yml: .*\bdevices: 5\b/);
  });

  test('takes a few kB a service, however different their owners are', () => {
    expect(plan.length / many).toBeLessThan(6000);
    expect(components.length / many).toBeLessThan(6000);
  });
});

test('the controls of the estate as a whole are in both documents', async () => {
  const report = await estateOf(3);
  const { 'system-security-plan': ssp } = JSON.parse(joined(renderOscal(report)));
  const required = ssp['control-implementation']['implemented-requirements'];
  const sa9 = required.find((one: Record<string, unknown>) => one['control-id'] === 'sa-9');
  expect(sa9['by-components']).toEqual([
    expect.objectContaining({
      'component-uuid': ssp['system-implementation'].components[0].uuid,
      description:
        'The manifest as a whole: it lists 3 services in 1 file, 3 with an agreement, and 0 of these with the day of its review.',
      props: [{ name: 'control-origination', value: 'organization' }],
    }),
  ]);
  expect(sa9.props).toMatchObject([{ name: 'duty-basis', value: 'stated', class: 'estate' }]);
  const definition = JSON.parse(joined(renderOscalComponent(report)))['component-definition'];
  const [manifest] = definition.components;
  expect(manifest.type).toBe('plan');
  expect(
    manifest['control-implementations'][0]['implemented-requirements'].map(
      (one: Record<string, unknown>) => one['control-id'],
    ),
  ).toEqual(['cm-8', 'pm-5', 'sa-4', 'sa-9', 'sr-2']);
});
