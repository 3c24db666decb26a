import { expect, test } from '@jest/globals';
import { renderCycloneDx } from '../../src/render/formats/cyclonedx.ts';
import { renderFedramp } from '../../src/render/formats/fedramp.ts';
import { renderOscal } from '../../src/render/formats/oscal.ts';
import { renderOscalComponent } from '../../src/render/formats/oscal-component.ts';
import { evidenceReport } from '../evidence-report.ts';
import { oscalErrors, schemaErrors } from './official-schemas.ts';
import { joined } from './sample-report.ts';

/** An estate of so many services, with twenty teams. */
async function estateOf(services: number) {
  const entries = Array.from(
    { length: services },
    (_, at) =>
      `  s${at}: { product: aws-ec2, model: iaas, description: Serves ${at}, data: [orders], owners: { applications: "@acme/team-${at % 20}" } }\n`,
  );
  return evidenceReport(
    `version: 1\nestate: acme\nowners: { "*": "@acme/ops" }\nservices:\n${entries.join('')}`,
  );
}

/** A schema that asks for unique services compares each with each, which takes minutes here: refs are unique anyway. */
function sampled<T>(items: readonly T[]): readonly T[] {
  return items.filter((_, at) => at % 100 === 0);
}

test('5,000 services: a bill of materials and a list of resources that are valid', async () => {
  const report = await estateOf(5000);
  const bom = JSON.parse(joined(renderCycloneDx(report)));
  const refs = bom.services.map((one: Record<string, unknown>) => one['bom-ref']);
  expect(new Set(refs).size).toBe(5000);
  expect(bom.compositions[0].assemblies).toEqual(refs);
  const some = {
    ...bom,
    services: sampled(bom.services),
    compositions: [{ ...bom.compositions[0], assemblies: sampled(refs) }],
  };
  expect(schemaErrors('cyclonedx', some)).toEqual([]);
  const resources = JSON.parse(joined(renderFedramp(report)));
  expect(resources.thirdPartyInformationResources.nonCertified).toHaveLength(5000);
  expect(schemaErrors('fedramp', resources)).toEqual([]);
});

test('OSCAL grows with the estate and not with its square, and comes in pieces', async () => {
  const block = {
    ...{ file: 'p.yml', line: 1, version: null, profile: 'https://acme.systems/p.json' },
    ...{ systemId: null, systemName: null, description: 'Sells', boundary: 'All', status: null },
    ...{ sensitivity: null, information: [], authorized: {} },
  };
  const sizes: number[] = [];
  for (const services of [20, 40]) {
    const report = { ...(await estateOf(services)), oscal: block };
    const plan = joined(renderOscal(report));
    const components = joined(renderOscalComponent(report));
    expect(schemaErrors('plan 1.2.2', JSON.parse(plan))).toEqual([]);
    expect(schemaErrors('components 1.2.2', JSON.parse(components))).toEqual([]);
    expect(oscalErrors(JSON.parse(plan))).toEqual([]);
    sizes.push(plan.length);
    const pieces = [...(renderOscal(report) as Iterable<string>)].map(({ length }) => length);
    expect(Math.max(...pieces)).toBeLessThan(256 * 1024);
  }
  const [small = 0, large = 0] = sizes;
  expect(large).toBeLessThan(2 * small);
});
