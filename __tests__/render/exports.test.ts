import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OscalBlock } from '../../src/estate/export-settings.ts';
import type { Report } from '../../src/estate/report.ts';
import { renderCycloneDx } from '../../src/render/formats/cyclonedx.ts';
import { renderFedramp } from '../../src/render/formats/fedramp.ts';
import { renderOscal } from '../../src/render/formats/oscal.ts';
import { renderOscalComponent } from '../../src/render/formats/oscal-component.ts';
import { evidenceReport } from '../evidence-report.ts';
import { root } from '../run-cli.ts';
import { anyReport } from './any-report.ts';
import { eachMap, oscalErrors, schemaErrors } from './official-schemas.ts';
import { empty, frozen, hostileTexts, joined, sample, withTexts } from './sample-report.ts';

/** Everything that a plan needs. */
const whole: OscalBlock = {
  file: '.github/cloud-estate.yml',
  line: 2,
  version: null,
  profile: 'https://acme.systems/profile.json',
  systemId: 'acme-1',
  systemName: 'Acme',
  description: 'Sells goods.',
  boundary: 'All services.',
  status: null,
  sensitivity: 'moderate',
  information: ['orders'],
  authorized: { aws: '2024-03-01', azure: '2025-02-30' },
};

interface Documents {
  readonly bom: unknown;
  readonly components: unknown;
  readonly plan: unknown;
  readonly resources: unknown;
}

function documentsOf(report: Report): Documents {
  const parsed = (render: (report: Report) => string | Iterable<string>, of = report) =>
    JSON.parse(joined(render(of)));
  return {
    bom: parsed(renderCycloneDx),
    components: parsed(renderOscalComponent),
    plan: parsed(renderOscal, { ...report, oscal: whole }),
    resources: parsed(renderFedramp),
  };
}

/** What the official schemas say against the exports of a report; a plan without controls is a component definition. */
function errorsOf({ bom, components, plan, resources }: Documents): string[] {
  const isPlan = Object.hasOwn(plan as object, 'system-security-plan');
  return [
    ...schemaErrors('cyclonedx', bom),
    ...schemaErrors('components 1.2.2', components),
    ...(isPlan ? schemaErrors('plan 1.2.2', plan) : []),
    ...schemaErrors('fedramp', resources),
  ];
}

/** The same, and whether every reference leads somewhere. */
function strictErrorsOf(documents: Documents): string[] {
  const { bom, components, plan } = documents;
  return [
    ...errorsOf(documents),
    ...bomErrors(bom),
    ...oscalErrors(components),
    ...(plan === components ? [] : oscalErrors(plan)),
  ];
}

function bomErrors(bom: unknown): string[] {
  const refs = new Set<unknown>();
  const errors: string[] = [];
  eachMap(bom, (map, path) => {
    const ref = map['bom-ref'];
    if (ref !== undefined && refs.size === refs.add(ref).size) errors.push(`${path}: ${ref} twice`);
  });
  const { compositions } = bom as { compositions: { assemblies: string[] }[] };
  const lost = compositions.flatMap((one) => one.assemblies.filter((ref) => !refs.has(ref)));
  return [...errors, ...lost.map((ref) => `no ${ref}`)];
}

/** Every manifest below a folder, by its path. */
function manifestsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /cloud-services\.(?:ya?ml|json)$/.test(path))
    .map((path) => `${folder}/${path}`)
    .sort();
}

const manifests = [...manifestsBelow('__tests__/fixtures/golden'), ...manifestsBelow('examples')];

test('there are manifests of every behaviour', () => {
  expect(manifests.length).toBeGreaterThan(100);
});

test.each(manifests)('every export of %s is valid', async (path) => {
  const report = await evidenceReport({ [path]: readFileSync(join(root, path), 'utf8') });
  // The plan of each is part of the roll-up of all below.
  const { bom, components, resources } = documentsOf(report);
  expect(strictErrorsOf({ bom, components, plan: components, resources })).toEqual([]);
});

describe('every export is valid', () => {
  test('of all manifests at once, in a roll-up', async () => {
    const texts = manifests.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
    const report = await evidenceReport(Object.fromEntries(texts));
    expect(strictErrorsOf(documentsOf(report))).toEqual([]);
  });

  test('of nothing', () => {
    expect(strictErrorsOf(documentsOf(empty))).toEqual([]);
  });

  test.each(hostileTexts)('with %j for every text', (hostile) => {
    const report = frozen(withTexts(sample, hostile) as Report);
    expect(errorsOf(documentsOf(report))).toEqual([]);
  });

  test('of whatever a report can be', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(errorsOf(documentsOf(report))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('of hybrids, retired and planned services, people and organisations outside', async () => {
    const report = await evidenceReport(`version: 1
estate: acme
teams:
  msp: { name: Northwind, contact: noc@northwind.systems, organisation: Northwind Managed Services }
  it: { name: IT desk, contact: "+49 30 1234", github: "@acme/it" }
people:
  jane: { name: Jane Doe, email: jane@acme.systems }
services:
  shop: { product: aws-ec2, model: iaas, owners: { "*": [jane, msp], devices: "@Acme/IT", applications: ops@acme.systems } }
  new: { product: slack, model: saas, lifecycle: planned, owners: "@acme/it" }
  old: { product: slack, model: saas, lifecycle: retired }
  erp:
    model: hybrid
    owners: { information-and-data: "@jdoe" }
    parts:
      plant: { model: on-premises, owners: "@acme/plant" }
      portal: { model: paas, product: azure-app-service, waivers: { devices: { reason: Soon, expires: 2027-01-31, approved-by: "@acme/ciso" } } }
`);
    const documents = documentsOf(report);
    expect(strictErrorsOf(documents)).toEqual([]);
    const { services } = documents.bom as { services: { name: string; services?: unknown[] }[] };
    expect(services.map(({ name, services = [] }) => [name, services.length])).toEqual([
      ['Amazon EC2', 0],
      ['Slack', 0],
      ['erp', 2],
    ]);
  });

  test('in OSCAL 1.1.2 too', async () => {
    const report = await evidenceReport(
      readFileSync('examples/hybrid-cloud/cloud-services.yml', 'utf8'),
    );
    const old = { ...report, oscal: { ...whole, version: '1.1.2' as const } };
    const plan = JSON.parse(joined(renderOscal(old)));
    const components = JSON.parse(joined(renderOscalComponent(old)));
    expect(schemaErrors('plan 1.1.2', plan)).toEqual([]);
    expect(schemaErrors('components 1.1.2', components)).toEqual([]);
    expect(plan['system-security-plan'].metadata['oscal-version']).toBe('1.1.2');
  });
});
