import type { Trend } from '../estate/trend.ts';
import { plural } from '../text/counts.ts';

/** A trend in two or three sentences. */
export function trendText({ points, medianDaysToOwner, settled, open, oldest }: Trend): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const waived = last.waived === 0 ? '' : `, and ${last.waived} waived`;
  const now =
    first === last
      ? `Trend: this is the first report, with ${unownedText(last.unowned)}${waived}.`
      : `Trend: ${unownedText(first.unowned)} on ${first.date}, ${last.unowned} on ${last.date}${waived} (${plural(points.length, 'report')}).`;
  const pace =
    medianDaysToOwner === null
      ? ''
      : ` Median time to an owner: ${daysText(medianDaysToOwner)} (${plural(settled, 'duty', 'duties')}).`;
  const waits = open === 0 || oldest === null ? '' : ` The oldest open duty is from ${oldest}.`;
  return `${now}${pace}${waits}`;
}

function unownedText(count: number): string {
  return `${plural(count, 'unowned duty', 'unowned duties')}`;
}

/** `1 day`, `12.5 days`. */
function daysText(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
