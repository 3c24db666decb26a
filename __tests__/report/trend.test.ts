import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { compactService } from '../../src/report/tally.ts';
import { TrendBuilder } from '../../src/report/trend-of.ts';
import { evidenceReport } from '../evidence-report.ts';

/** A report on a day, with one service and these owners of its duties. */
async function reportOn(today: string, owners: string, more = ''): Promise<Report> {
  const text = `version: 1\nestate: acme\nservices:\n  mail: { model: saas, provider: northwind, owners: ${owners}${more} }\n`;
  return { ...(await evidenceReport(text)), today };
}

function trendOf(reports: readonly Report[]) {
  const builder = new TrendBuilder();
  for (const report of reports) builder.add(report);
  return builder.trend();
}

const all = '{ "*": "@acme/it" }';

/** Since when each layer of the last of these reports has had its status and its owners. */
function sinceOf(reports: readonly Report[]): Record<string, (string | undefined)[]> {
  const builder = new TrendBuilder();
  for (const report of reports) builder.add(report);
  const [manifest] = builder.dated(reports.at(-1) as Report).manifests;
  const layers = manifest?.services[0]?.layers ?? [];
  return Object.fromEntries(
    layers.map(({ layer, statusSince, ownersSince }) => [layer, [statusSince, ownersSince]]),
  );
}

describe('since when', () => {
  test('a duty has had its status, and its owners', async () => {
    const since = sinceOf([
      await reportOn('2026-01-01', '{ "*": "@acme/it", devices: }'),
      await reportOn('2026-02-01', '{ "*": "@Acme/IT", devices: "@acme/it" }'),
      await reportOn('2026-03-01', '{ "*": "@acme/it", devices: ["@acme/desk"] }'),
    ]);
    expect(since.devices).toEqual(['2026-02-01', '2026-03-01']);
    expect(since['accounts-and-identities']).toEqual(['2026-01-01', '2026-01-01']);
    // What the provider holds isn't a duty.
    expect(since['physical-hosts']).toEqual([undefined, undefined]);
  });

  test('an unowned duty has no owners since any day', async () => {
    const open = '{ "*": "@acme/it", devices: }';
    const since = sinceOf([await reportOn('2026-01-01', all), await reportOn('2026-02-01', open)]);
    expect(since.devices).toEqual(['2026-02-01', undefined]);
  });

  test('a service that was gone begins anew', async () => {
    const none = await evidenceReport('version: 1\nestate: acme\nservices: {}\n');
    const since = sinceOf([
      await reportOn('2026-01-01', all),
      { ...none, today: '2026-02-01' },
      await reportOn('2026-03-01', all),
    ]);
    expect(since.devices).toEqual(['2026-03-01', '2026-03-01']);
  });

  test('services of one name in two files are told apart', async () => {
    const text = (owner: string) =>
      `version: 1\nestate: acme\nservices:\n  db: { model: saas, provider: northwind, owners: "${owner}" }\n`;
    const both = (a: string, b: string) =>
      evidenceReport({ 'a/cloud-services.yml': text(a), 'b/cloud-services.yml': text(b) });
    const builder = new TrendBuilder();
    builder.add({ ...(await both('@a', '@b')), today: '2026-01-01' });
    const last = { ...(await both('@a', '@c')), today: '2026-02-01' };
    builder.add(last);
    const days = builder
      .dated(last)
      .manifests.map(({ services }) => services[0]?.layers[0]?.ownersSince);
    expect(days).toEqual(['2026-01-01', '2026-02-01']);
  });

  test("nobody knows after a compact report, which doesn't say", async () => {
    const report = await reportOn('2026-01-01', all);
    const compact = {
      ...report,
      manifests: report.manifests.map((one) => ({
        ...one,
        services: one.services.map(compactService),
      })),
    };
    const since = sinceOf([compact, await reportOn('2026-02-01', all)]);
    expect(since.devices).toEqual([undefined, undefined]);
  });
});

describe('the trend', () => {
  test('of nothing is nothing', () => {
    expect(trendOf([])).toBeNull();
  });

  test('counts days from the first sight of a duty without an owner to its owner', async () => {
    const [none, some] = ['{}', '{ "*": "@acme/it", devices: , configuration: }'];
    const trend = trendOf([
      await reportOn('2026-01-01', none),
      await reportOn('2026-01-11', some),
      await reportOn('2026-02-10', all),
    ]);
    const duties = trend?.points[0]?.duties ?? 0;
    expect(trend?.points.map(({ date, unowned }) => [date, unowned])).toEqual([
      ['2026-01-01', duties],
      ['2026-01-11', 2],
      ['2026-02-10', 0],
    ]);
    // Most took ten days, two took forty.
    expect(trend).toMatchObject({ medianDaysToOwner: 10, settled: duties, open: 0, oldest: null });
  });

  test('takes a waiver for waiting, and forgets a duty that no longer exists', async () => {
    const waiver =
      ', waivers: { devices: { reason: Soon, expires: 2027-01-31, approved-by: "@acme/ciso" } }';
    const open = '{ "*": "@acme/it", devices: }';
    const trend = trendOf([
      await reportOn('2026-01-01', open),
      await reportOn('2026-01-05', open, waiver),
      await reportOn('2026-01-31', all),
    ]);
    expect(trend).toMatchObject({ medianDaysToOwner: 30, settled: 1 });
    const gone = {
      ...(await evidenceReport('version: 1\nestate: acme\nservices: {}\n')),
      today: '2026-03-01',
    };
    expect(trendOf([await reportOn('2026-01-01', open), gone])).toMatchObject({
      medianDaysToOwner: null,
      settled: 0,
      open: 0,
      oldest: null,
    });
  });

  test('says since when the oldest open duty is open', async () => {
    const trend = trendOf([
      await reportOn('2026-01-01', all),
      await reportOn('2026-02-01', '{ "*": "@acme/it", devices: }'),
      await reportOn('2026-03-01', '{ "*": "@acme/it", devices: , configuration: }'),
    ]);
    expect(trend).toMatchObject({ open: 2, oldest: '2026-02-01', medianDaysToOwner: null });
  });

  test('has one point a day, the last; and half a day where two are in the middle', async () => {
    const trend = trendOf([
      await reportOn('2026-01-01', '{ "*": "@acme/it", devices: , configuration: }'),
      await reportOn('2026-01-02', '{ "*": "@acme/it", configuration: }'),
      await reportOn('2026-01-03', '{}'),
      await reportOn('2026-01-03', all),
    ]);
    expect(trend?.points.map(({ date, unowned }) => [date, unowned])).toEqual([
      ['2026-01-01', 2],
      ['2026-01-02', 1],
      ['2026-01-03', 0],
    ]);
    expect(trend?.medianDaysToOwner).toBeLessThanOrEqual(1.5);
  });

  test('of compact reports has counts alone', async () => {
    const report = await reportOn('2026-01-01', '{}');
    const compact = {
      ...report,
      manifests: report.manifests.map((one) => ({
        ...one,
        services: one.services.map(compactService),
      })),
    };
    expect(trendOf([compact, await reportOn('2026-02-01', all)])).toMatchObject({
      points: [{ date: '2026-01-01' }, { date: '2026-02-01', unowned: 0 }],
      medianDaysToOwner: null,
      settled: 0,
      oldest: null,
    });
  });
});
