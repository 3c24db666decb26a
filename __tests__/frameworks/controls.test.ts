import { describe, expect, test } from '@jest/globals';
import type { Layer } from '../../src/estate/framework.ts';
import { addOnIds, loadAddOn } from '../../src/frameworks/add-ons.ts';
import { controlsOf, loadCrosswalk, standardsOf } from '../../src/frameworks/controls.ts';
import { customFramework } from '../../src/frameworks/custom.ts';
import { standardIds } from '../../src/frameworks/custom-controls.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { messageOf } from '../../src/text/message.ts';

const crosswalk = await loadCrosswalk();

const ids = (layer: Layer | undefined, standard: string): string[] =>
  layer === undefined ? [] : (controlsOf(layer, crosswalk)[standard] ?? []).map(({ id }) => id);

async function layerOf(framework: string, id: string): Promise<Layer> {
  const layers = [
    ...((await loadFramework(framework))?.layers ?? []),
    ...((await loadAddOn(framework))?.layers ?? []),
  ];
  return layers.find((layer) => layer.id === id) as Layer;
}

describe('the crosswalk', () => {
  test('has the standards that a framework file may name, and an edition of each', () => {
    expect(crosswalk.standards.map(({ id }) => id)).toEqual([...standardIds]);
    for (const { label, edition } of crosswalk.standards) {
      expect(label).toMatch(/\d/);
      expect(edition).toMatch(/\d/);
    }
  });

  test('has titles only where the licence allows them', () => {
    const titled = new Set<string>();
    for (const controls of [crosswalk.estate, ...Object.values(crosswalk.layers)])
      for (const [standard, list] of Object.entries(controls))
        if (list.some(({ title }) => title !== undefined)) titled.add(standard);
    expect([...titled].sort()).toEqual(['fedramp-ksi-2026', 'nist-800-53-r5']);
  });

  test('keeps the editions of CCM apart', async () => {
    const network = await layerOf('common', 'network-controls');
    expect(ids(network, 'csa-ccm-4.1').some((id) => id.startsWith('I&S-'))).toBe(true);
    expect(ids(network, 'csa-ccm-4.1').some((id) => id.startsWith('IVS-'))).toBe(false);
    expect(ids(network, 'csa-ccm-4.0').some((id) => id.startsWith('IVS-'))).toBe(true);
    expect(crosswalk.estate['csa-ccm-4.0']?.map(({ id }) => id)).toContain('STA-04');
    // DCS-01 is new in 4.1.
    const building = crosswalk.layers['physical-datacenter']?.['csa-ccm-4.0'] ?? [];
    expect(building).toHaveLength(
      (crosswalk.layers['physical-datacenter']?.['csa-ccm-4.1']?.length ?? 0) - 1,
    );
  });

  test('is responsible for every layer of the default framework', async () => {
    const common = await loadFramework('common');
    for (const layer of common?.layers ?? [])
      expect([layer.id, Object.keys(controlsOf(layer, crosswalk)).length > 5]).toEqual([
        layer.id,
        true,
      ]);
    expect(ids(await layerOf('exit', 'exit-and-portability'), 'iso-27001-2022')).toContain(
      'A.5.23',
    );
  });
});

describe('the controls of a layer', () => {
  test('are those of the layers that it holds under another name', async () => {
    const aws = await layerOf('aws', 'operating-system-network-and-firewall');
    const found = ids(aws, 'nist-800-53-r5');
    expect(found).toContain('SC-7');
    expect(found).toContain('SI-2');
    expect(new Set(found).size).toBe(found.length);
  });

  test('are none where the crosswalk says nothing', async () => {
    expect(controlsOf(await layerOf('ai', 'ai-usage'), crosswalk)).toEqual({});
  });

  test('are on layers that some framework has', async () => {
    const all = await Promise.all([...frameworkIds.map(loadFramework), ...addOnIds.map(loadAddOn)]);
    const known = new Set(all.flatMap((one) => one?.layers.map(({ id }) => id) ?? []));
    for (const layer of Object.keys(crosswalk.layers)) expect(known).toContain(layer);
  });
});

const own = `id: acme
extends: common
standards:
  acme-policy-3: { title: Acme security policy, edition: "3" }
layers:
  network-controls:
    controls:
      nist-800-53-r5: [SC-7, SC-7(5)]
      pci-dss-4.0.1: []
      acme-policy-3: [NET-1]
`;

describe('a framework file', () => {
  const base = loadFramework('common');

  test('replaces our lists for that layer and standard, and keeps the others', async () => {
    const { framework, problems } = customFramework(parseSource('f.yml', own), await base);
    expect(problems).toEqual([]);
    const layer = framework?.layers.find(({ id }) => id === 'network-controls') as Layer;
    const controls = controlsOf(layer, crosswalk);
    expect(controls['nist-800-53-r5']).toEqual([
      { id: 'SC-7', basis: 'own' },
      { id: 'SC-7(5)', basis: 'own' },
    ]);
    expect(controls['pci-dss-4.0.1']).toBeUndefined();
    expect(controls['acme-policy-3']).toEqual([{ id: 'NET-1', basis: 'own' }]);
    expect(controls['iso-27001-2022']).toEqual(
      crosswalk.layers['network-controls']?.['iso-27001-2022'],
    );
    const other = framework?.layers.find(({ id }) => id === 'devices') as Layer;
    expect(controlsOf(other, crosswalk)).toEqual(crosswalk.layers.devices);
    const [standard] = standardsOf(framework === undefined ? [] : [framework], crosswalk).slice(-1);
    expect(standard?.label).toBe('Acme security policy 3');
  });

  test('must name a standard with its edition', async () => {
    const text = own.replace('nist-800-53-r5', 'nist-800-53');
    const { problems } = customFramework(parseSource('f.yml', text), await base);
    expect(problems.map(messageOf)).toEqual([
      'Unknown standard. "nist-800-53" isn\'t a standard that this check knows, and the file declares none of that id. Did you mean `nist-800-53-r5`?',
    ]);
  });
});
