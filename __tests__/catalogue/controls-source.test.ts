import { describe, expect, test } from '@jest/globals';

interface Read {
  readonly controlsFile: string;
  readonly read: (path: string) => string;
  readonly readControls: (text?: string) => { readonly problems: string[] };
}

const scripts = '../../scripts';
const { controlsFile, read, readControls } = (await import(
  `${scripts}/catalogue/read.mjs`
)) as unknown as Read;
const source = read(controlsFile);

/** What is wrong with the source after one change, which has to be one. */
function problemsOf(from: string | RegExp, to: string): string[] {
  const text = source.replace(from, to);
  expect(text).not.toBe(source);
  return readControls(text).problems;
}

test('the controls are valid', () => {
  expect(readControls().problems).toEqual([]);
});

describe('the checker refuses', () => {
  test.each<[string, string | RegExp, string, RegExp]>([
    [
      'a title that no licence allows',
      '- { id: "12.8.1", basis: read }',
      '- { id: "12.8.1", title: "Ours", basis: read }',
      /estate, pci-dss-4\.0\.1, 12\.8\.1: the publisher's licence allows ids only/,
    ],
    [
      'an id of another form',
      '- { id: "12.8.1", basis: read }',
      '- { id: "SC-7", basis: read }',
      /estate, pci-dss-4\.0\.1, SC-7: an id of this standard matches/,
    ],
    [
      'an id that is there twice',
      '- { id: "12.8.1", basis: read }',
      '- { id: "12.8.2", basis: read }',
      /12\.8\.2: the id is there twice/,
    ],
    [
      'a statement without a source',
      '- { id: "12.8.1", basis: read }',
      '- { id: "12.8.1", basis: stated }',
      /12\.8\.1: `by` names what states it/,
    ],
    [
      'a number of the older CCM elsewhere',
      '- { id: "12.8.1", basis: read }',
      '- { id: "12.8.1", ccm-4.0: "STA-01", basis: read }',
      /only controls of csa-ccm-4\.1 have a number of v4\.0/,
    ],
    [
      'a layer that nothing has',
      '  devices:\n    title',
      '  gadgets:\n    title',
      /gadgets: no built-in/,
    ],
    [
      'a standard without an edition',
      /\n {4}edition: "4\.0\.1, 2024-06"/,
      '',
      /\/standards\/pci-dss-4\.0\.1: must have required property 'edition'/,
    ],
    [
      'two titles of one control',
      'title: "System Inventory"',
      'title: "Media Sanitization", by: ["nist-a A.5.9"]',
      /PM-5: `by` names what states it/,
    ],
    [
      'another word for a basis',
      'basis: read',
      'basis: implemented',
      /must be equal to one of the allowed values/,
    ],
    [
      'more than eight',
      /(csa-ccm-4\.1:\n(?: {6}- .*\n){8})/,
      '$1      - { id: "STA-13", basis: read }\n',
      /must NOT have more than 8 items/,
    ],
  ])('%s', (_, from, to, message) => {
    expect(problemsOf(from, to)).toContainEqual(expect.stringMatching(message));
  });
});

test('no text of a control is carried, and no word says that one is implemented', () => {
  const controls = source.slice(source.indexOf('\nestate:'));
  expect(controls).not.toMatch(/\b(?:text|description|guidance|ownership|implemented|compliant):/);
});
