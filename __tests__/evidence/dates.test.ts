import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateAt, dateOf, dayOf } from '../../src/evidence/dates.ts';

const DAY_MS = 86_400_000;
/** From the year 0 to the year 9999, in days since 1970. */
const days = fc.integer({ min: -719_528, max: 2_932_896 });

test('a day is the date that the runtime says in UTC, and is found from it again', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: DAY_MS - 1 }), (day, within) => {
      const time = day * DAY_MS + within;
      const date = new Date(time).toISOString().slice(0, 10);
      expect([dateOf(day), dateAt(time)]).toEqual([date, date]);
      expect(dayOf(date)).toBe(day);
    }),
  );
});
