import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { addWaivers } from '../../src/edit/add-waivers.ts';
import { assignOwners } from '../../src/edit/assign-owners.ts';
import type { Outcome } from '../../src/edit/document.ts';
import { layers, manifests, type Sample } from './manifests.ts';

type Data = { [key: string]: Data };

/** Read by another reader than the one that the edits trust. */
function read(text: string): Data {
  const data = parse(text, { merge: true, maxAliasCount: -1 });
  return JSON.parse(JSON.stringify(data));
}

function set(data: Data, path: readonly string[], value: unknown): void {
  let at = data;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Data;
  }
  at[path.at(-1) as string] = value as Data;
}

function commentsOf(text: string): readonly string[] {
  return [...text.matchAll(/# (?:apart |after |between )?\d+/g)].map(([held]) => held).toSorted();
}

interface Wanted {
  readonly service: number;
  readonly layers: readonly string[];
  readonly owners: readonly string[];
}

const owner = fc.constantFrom('@acme/x', 'it-desk', 'ann@acme.systems');
const request: fc.Arbitrary<Wanted> = fc.record({
  service: fc.nat({ max: 3 }),
  layers: fc.uniqueArray(fc.constantFrom(...layers), { minLength: 1 }),
  owners: fc.uniqueArray(owner, { minLength: 1, maxLength: 2 }),
});

/** Assigns, and checks all there is to check; gives whether it was done. */
function check(sample: Sample, wanted: Wanted): Outcome {
  const at = sample.services[wanted.service % sample.services.length];
  if (at === undefined) throw new Error('no service');
  const before = read(sample.text);
  const outcome = assignOwners(sample.text, { ...wanted, service: at.id });
  if ('refused' in outcome) return outcome;
  for (const path of outcome.changed) {
    const [value] = wanted.owners;
    set(
      before,
      ['services', at.id, ...path.split('.').slice(-2)],
      wanted.owners.length === 1 ? value : wanted.owners,
    );
  }
  expect(read(outcome.text)).toEqual(before);
  for (const layer of wanted.layers) {
    const held: unknown = before.services?.[at.id]?.owners?.[layer];
    expect([held].flat()).toEqual(wanted.owners);
  }
  expect(outcome.text.startsWith(sample.text.slice(0, at.start))).toBe(true);
  expect(outcome.text.endsWith(sample.text.slice(at.end))).toBe(true);
  expect(commentsOf(outcome.text)).toEqual(commentsOf(sample.text));
  expect(/\r(?!\n)/.test(outcome.text)).toBe(false);
  expect(/(?<!\r)\n/.test(outcome.text)).toBe(/(?<!\r)\n/.test(sample.text));
  const again = assignOwners(outcome.text, { ...wanted, service: at.id });
  expect(again).toEqual({ text: outcome.text, changed: [] });
  return outcome;
}

describe('in a manifest of any style', () => {
  test('assigning changes what it should and nothing else', () => {
    fc.assert(
      fc.property(manifests(false), request, (sample, wanted) => {
        expect(check(sample, wanted)).not.toHaveProperty('refused');
      }),
      { numRuns: 250 },
    );
  });

  test('with anchors, assigning does the same or says why not', () => {
    let done = 0;
    let refused = 0;
    fc.assert(
      fc.property(manifests(true), request, (sample, wanted) => {
        const outcome = check(sample, wanted);
        if ('refused' in outcome) {
          expect(outcome.refused).toMatch(/anchor/);
          refused++;
        } else done++;
      }),
      { numRuns: 250 },
    );
    expect(done).toBeGreaterThan(refused);
  });

  test('a baseline of everything adds every waiver and nothing else', () => {
    fc.assert(
      fc.property(manifests(false), (sample) => {
        const expected = read(sample.text);
        const waiver = { reason: 'r', expires: '2027-03-31', 'approved-by': '@acme/ciso' };
        const duties = sample.services.flatMap(({ id }) =>
          layers.map((layer) => ({ service: id, part: null, layer })),
        );
        for (const { service, layer } of duties) {
          set(expected, ['services', service, 'waivers', layer], waiver);
        }
        const outcome = addWaivers(sample.text, {
          waivers: duties,
          reason: 'r',
          expires: '2027-03-31',
          approvedBy: '@acme/ciso',
          today: '2026-08-20',
        });
        if ('refused' in outcome) throw new Error(outcome.refused);
        expect(read(outcome.text)).toEqual(expected);
        expect(commentsOf(outcome.text)).toEqual(commentsOf(sample.text));
      }),
      { numRuns: 150 },
    );
  });
});
