import { expect, test } from '@jest/globals';
import { EndingDates } from '../../src/report/ending-dates.ts';

test('what has ended and what ends within 90 days is listed, the last day too', () => {
  const dates = new EndingDates();
  const days = ['2027-03-02', '2027-03-01', '2026-12-01', '2026-11-30'];
  for (const date of days)
    dates.add({ date, what: 'agreement', file: 'a.yml', service: 's', about: '' });
  const { ending, moreEnding } = dates.listed('2026-12-01');
  expect(ending.map(({ date }) => date)).toEqual(['2026-11-30', '2026-12-01', '2027-03-01']);
  expect(moreEnding).toBe(0);
});
