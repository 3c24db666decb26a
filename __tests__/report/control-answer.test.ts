import { describe, expect, test } from '@jest/globals';
import type { Party } from '../../src/estate/framework.ts';
import type { CellStatus } from '../../src/estate/manifest.ts';
import type { ReportDuty, ReportLayer, ReportService } from '../../src/estate/report.ts';
import { controlAnswer, oscalId } from '../../src/report/control-answer.ts';

const control = { id: 'SI-2', basis: 'stated' as const };

function service(cells: readonly (readonly [string, Party, CellStatus, ...string[]])[]) {
  const layers = cells.map(
    ([layer, party, status, ...owners]): ReportLayer => ({
      layer,
      party,
      status,
      owners,
      origin: 'framework',
      derived: false,
      inherited: false,
      location: null,
    }),
  );
  return { id: 'shop', layers } as unknown as ReportService;
}

/** Every layer names SI-2. */
function matrix(...ids: readonly string[]): Map<string, ReportDuty> {
  return new Map(
    ids.map((layer) => [
      layer,
      { layer, title: layer, duty: '', controls: { 'nist-800-53-r5': [control] } },
    ]),
  );
}

const answer = (cells: Parameters<typeof service>[0]) =>
  controlAnswer(service(cells), matrix('os', 'apps', 'runtime'), 'nist-800-53-r5', 'SI-2');

describe('from a control to an owner', () => {
  test('every layer that names it counts, with its own owners', () => {
    expect(
      answer([
        ['os', 'customer', 'owned', '@acme/linux'],
        ['apps', 'customer', 'owned', '@acme/web'],
      ]),
    ).toMatchObject({
      party: 'customer',
      status: 'owned',
      layers: [
        { layer: 'os', owners: ['@acme/linux'] },
        { layer: 'apps', owners: ['@acme/web'] },
      ],
    });
  });

  test.each<[string, Parameters<typeof service>[0], string, string]>([
    ['provider alone', [['os', 'provider', 'provider']], 'provider', 'inherited'],
    [
      'mixed',
      [
        ['os', 'provider', 'provider'],
        ['apps', 'customer', 'owned', '@a'],
      ],
      'shared',
      'owned',
    ],
    [
      'one unowned',
      [
        ['os', 'customer', 'unowned'],
        ['apps', 'customer', 'waived'],
      ],
      'customer',
      'unowned',
    ],
    [
      'one waived',
      [
        ['os', 'customer', 'owned', '@a'],
        ['apps', 'shared', 'waived'],
      ],
      'shared',
      'waived',
    ],
    [
      'a layer that does not exist',
      [
        ['os', 'not-applicable', 'not-applicable'],
        ['apps', 'customer', 'owned', '@a'],
      ],
      'customer',
      'owned',
    ],
    [
      'no layer that exists',
      [['os', 'not-applicable', 'not-applicable']],
      'not-applicable',
      'not-applicable',
    ],
  ])('%s', (_, cells, party, status) => {
    expect(answer(cells)).toMatchObject({ party, status });
  });

  test('without a layer that names it there is no answer', () => {
    const one = service([['os', 'customer', 'owned', '@a']]);
    expect(controlAnswer(one, matrix('os'), 'nist-800-53-r5', 'SI-3')).toBeNull();
    expect(controlAnswer(one, matrix('os'), 'constructor', 'SI-2')).toBeNull();
    expect(controlAnswer(service([]), matrix('os'), 'nist-800-53-r5', 'SI-2')).toBeNull();
  });

  test("OSCAL's form of an id", () => {
    expect(['AC-2', 'AC-2(1)'].map(oscalId)).toEqual(['ac-2', 'ac-2.1']);
  });
});
