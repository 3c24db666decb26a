import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Trend } from '../../src/estate/trend.ts';
import { trendChart } from '../../src/render/html/trend-chart.ts';
import { trendText } from '../../src/render/trend-text.ts';
import { tagsOf } from './markup-check.ts';

const point = (date: string, unowned: number, waived = 0) => ({
  date,
  commit: 'a'.repeat(40),
  services: 3,
  duties: 30,
  unowned,
  waived,
});

const trend: Trend = {
  points: [point('2026-01-01', 12), point('2026-02-01', 20, 2), point('2026-03-01', 4, 1)],
  medianDaysToOwner: 14.5,
  settled: 7,
  open: 5,
  oldest: '2026-02-01',
};

const count = fc.nat(100_000);
const anyTrend: fc.Arbitrary<Trend> = fc.record({
  points: fc.array(
    fc.record({
      date: fc.oneof(fc.constantFrom('2026-01-01', '1999-12-31', '9999-12-31'), fc.string()),
      commit: fc.option(fc.string(), { nil: null }),
      services: count,
      duties: count,
      unowned: count,
      waived: count,
    }),
    { maxLength: 5 },
  ),
  medianDaysToOwner: fc.option(count, { nil: null }),
  settled: count,
  open: count,
  oldest: fc.option(fc.string(), { nil: null }),
});

describe('the chart of the trend', () => {
  test('has title and description, steps that end at the last counts, and the numbers as a table', () => {
    const html = trendChart(trend);
    const names = tagsOf(html).map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual(['figure', 'svg', 'title', 'title', 'desc']);
    expect(html).toContain('role="img" aria-labelledby="trend-title trend-text"');
    const [, line = ''] = /class="trend-unowned" d="([^"]*)"/.exec(html) ?? [];
    // From the top line's scale of 0 to 20: 12, then 20 at the top, then 4.
    expect(line).toMatch(/^M48 99\.2H\d+(?:\.\d)?V16H616V182\.4$/);
    expect(html).toMatch(/class="trend-waived" [^>]*stroke-dasharray/);
    expect(html).toContain('>4 unowned</text>');
    expect(html).toContain('>1 waived</text>');
    expect(names.filter((name) => name === 'tr')).toHaveLength(2 * 4);
    expect(html).toContain(
      '<td>2026-02-01</td><td>aaaaaaaaaa</td><td>3</td><td>30</td><td>20</td>',
    );
  });

  test('of one report is a dot, and of none nothing', () => {
    expect(trendChart({ ...trend, points: trend.points.slice(2) })).toContain('h0.1');
    expect(trendChart({ ...trend, points: [] })).toBe('');
  });

  test('is well-formed and within its frame, whatever the report says', () => {
    fc.assert(
      fc.property(anyTrend, (one) => {
        const html = trendChart(one);
        tagsOf(html);
        expect(html).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

test('the text says first and last, pace, and the oldest', () => {
  expect(trendText(trend)).toBe(
    'Trend: 12 unowned duties on 2026-01-01, 4 on 2026-03-01, and 1 waived (3 reports). Median time to an owner: 14.5 days (7 duties). The oldest open duty is from 2026-02-01.',
  );
  const first = {
    ...trend,
    points: [point('2026-01-01', 1)],
    medianDaysToOwner: null,
    oldest: null,
  };
  expect(trendText(first)).toBe('Trend: this is the first report, with 1 unowned duty.');
});
