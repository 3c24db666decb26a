/** JSON writes layers that are alike from one text; whatever differs in one of them has to differ in it too. */
import { expect, test } from '@jest/globals';
import type { Report, ReportLayer, ReportService } from '../../src/estate/report.ts';
import { renderJson } from '../../src/render/formats/json.ts';
import { context, joined, sample } from './sample-report.ts';

const owners = ['@acme/it'];
const layer: ReportLayer = {
  layer: 'devices',
  party: 'customer',
  origin: 'framework',
  derived: false,
  because: 'a',
  clause: 'a',
  reason: 'a',
  status: 'owned',
  owners,
  inherited: false,
  statusSince: '2026-01-01',
  ownersSince: '2026-01-01',
  location: { line: 3, column: 5 },
};

/** Each fact of a layer, otherwise. */
const others: readonly Partial<ReportLayer>[] = [
  { layer: 'applications' },
  { party: 'shared' },
  { origin: 'entry' },
  { derived: true },
  { because: 'b' },
  { clause: 'b' },
  { reason: 'b' },
  { status: 'waived' },
  { inherited: true },
  { statusSince: '2026-02-02' },
  { ownersSince: '2026-02-02' },
  { waiver: { reason: 'r', expires: '2027-01-01', approvedBy: '@acme/c' } },
  { location: { line: 4, column: 5 } },
  { location: { line: 3, column: 6 } },
  { location: null },
];

test.each([owners, []])('with the owners %j every fact is that of its layer', (...named) => {
  const [manifest] = sample.manifests;
  const [service] = manifest?.services ?? [];
  if (manifest === undefined || service === undefined) throw new Error('No service');
  const layers = others.flatMap((other) => [
    { ...layer, owners: named },
    { ...layer, owners: named, ...other },
  ]);
  const services: ReportService[] = [{ ...service, layers }];
  const report: Report = { ...sample, manifests: [{ ...manifest, services }] };
  const read = JSON.parse(joined(renderJson(report, context))) as Report;
  expect(read.manifests[0]?.services[0]?.layers).toEqual(layers);
});
