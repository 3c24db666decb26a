import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Control {
  id: string;
  basis: string;
  title?: string;
  by?: string[];
  'ccm-4.0'?: string | null;
}

type Lists = Record<string, Control[]>;

interface Controls {
  standards: Record<string, Record<string, unknown>>;
  estate: { controls: Lists };
  layers: Record<string, { title: string; controls: Lists }>;
}

interface Read {
  readonly controlsFile: string;
  readonly read: (path: string) => string;
  readonly readControls: () => { readonly controls: Controls; readonly problems: string[] };
  readonly layersOf: () => KnownLayers;
}

interface KnownLayers {
  readonly common: readonly string[];
  readonly all: readonly string[];
}

const scripts = '../../scripts';
const { controlsFile, layersOf, read, readControls } = (await import(
  `${scripts}/catalogue/read.mjs`
)) as unknown as Read;
const { controlProblems } = (await import(
  `${scripts}/catalogue/control-problems.mjs`
)) as unknown as {
  readonly controlProblems: (controls: Controls, known: KnownLayers) => string[];
};
const source = read(controlsFile);
const { controls: valid, problems } = readControls();
const isShaped = new Ajv2020({ strict: false }).compile(
  JSON.parse(read('schema/controls.schema.json')),
);

/** The first control of PCI DSS for the estate as a whole. */
function first({ estate }: Controls): Control {
  const [control] = estate.controls['pci-dss-4.0.1'] ?? [];
  if (control === undefined) throw new Error('It is there.');
  return control;
}

test('the controls are valid', () => {
  expect(problems).toEqual([]);
  expect(isShaped(valid)).toBe(true);
});

describe('the checker refuses', () => {
  test.each<[string, (controls: Controls) => unknown, RegExp]>([
    [
      'a title that no licence allows',
      (controls) => Object.assign(first(controls), { title: 'Ours' }),
      /estate, pci-dss-4\.0\.1, 12\.8\.1: the publisher's licence allows ids only/,
    ],
    [
      'an id of another form',
      (controls) => Object.assign(first(controls), { id: 'SC-7' }),
      /estate, pci-dss-4\.0\.1, SC-7: an id of this standard matches/,
    ],
    [
      'an id that is there twice',
      (controls) => Object.assign(first(controls), { id: '12.8.2' }),
      /12\.8\.2: the id is there twice/,
    ],
    [
      'a statement without a source',
      (controls) => Object.assign(first(controls), { basis: 'stated' }),
      /12\.8\.1: `by` names what states it/,
    ],
    [
      'a number of the older CCM elsewhere',
      (controls) => Object.assign(first(controls), { 'ccm-4.0': 'STA-01' }),
      /only controls of csa-ccm-4\.1 have a number of v4\.0/,
    ],
    [
      'a layer that no framework has',
      ({ layers }) => Object.assign(layers, { gadgets: layers.devices }),
      /gadgets: no built-in framework or add-on has this layer/,
    ],
    [
      'a layer of common that is missing',
      ({ layers }) => delete layers.devices,
      /devices: this layer of `common` has no controls/,
    ],
    [
      'a standard that a layer leaves out',
      ({ layers }) => delete layers.devices?.controls['pci-dss-4.0.1'],
      /devices: pci-dss-4\.0\.1 is missing/,
    ],
    [
      'ids of an older edition beside those of the newer',
      ({ estate }) => Object.assign(estate.controls, { 'csa-ccm-4.0': [] }),
      /estate: csa-ccm-4\.0 takes its ids from csa-ccm-4\.1/,
    ],
    [
      'two titles of one control',
      ({ estate }) =>
        Object.assign(estate.controls['nist-800-53-r5']?.[0] ?? {}, { title: 'Ours' }),
      /CM-8: it has two titles/,
    ],
    [
      'one name for two standards',
      ({ standards }) => Object.assign(standards['cis-controls-8.1'] ?? {}, { names: ['pci'] }),
      /cis-controls-8\.1: "pci" is already a name of pci-dss-4\.0\.1/,
    ],
  ])('%s', (_, change, message) => {
    const controls = structuredClone(valid);
    change(controls);
    expect(controlProblems(controls, layersOf())).toContainEqual(expect.stringMatching(message));
  });

  test.each<[string, (controls: Controls) => unknown]>([
    [
      'a standard without an edition',
      ({ standards }) => delete standards['pci-dss-4.0.1']?.edition,
    ],
    ['another word for a basis', (all) => Object.assign(first(all), { basis: 'implemented' })],
    [
      'more than eight',
      ({ estate }) =>
        estate.controls['csa-ccm-4.1']?.push(...Array(2).fill({ id: 'STA-13', basis: 'read' })),
    ],
    ['the text of a control', (all) => Object.assign(first(all), { text: 'Keep a list.' })],
  ])('%s', (_, change) => {
    const controls = structuredClone(valid);
    change(controls);
    expect(isShaped(controls)).toBe(false);
  });
});

test('no text of a control is carried, and no word says that one is implemented', () => {
  const controls = source.slice(source.indexOf('\nestate:'));
  expect(controls).not.toMatch(/\b(?:text|description|guidance|ownership|implemented|compliant):/);
});
