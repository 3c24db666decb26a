import { expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { markdownWithin, renderMarkdown } from '../../src/render/formats/markdown.ts';
import { worstFirst } from '../../src/render/worst-first.ts';
import { sample } from './sample-report.ts';

/** The sample's report with its first finding many times over. */
function many(count: number): Report {
  const [first] = sample.findings;
  if (first === undefined) throw new Error('the sample has findings');
  const findings = Array.from({ length: count }, (_, at) => ({
    ...first,
    location: { ...first.location, line: at + 1 },
  }));
  return { ...sample, findings };
}

test('a table has 20,000 rows at the most, and says how many more there are', () => {
  const page = renderMarkdown(many(20_003));
  expect(page.split('\n').filter((line) => line.startsWith('| ❌')).length).toBe(20_000);
  expect(page).toContain("3 findings didn't fit here");
});

test('what has no room and what was never made are counted together', () => {
  const page = markdownWithin(many(20_003), 100_000);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(100_000);
  const rows = page.split('\n').filter((line) => line.startsWith('| ❌')).length;
  expect(rows).toBeGreaterThan(10);
  expect(page).toContain(`${(20_003 - rows).toLocaleString('en')} findings didn't fit here`);
});

test('the worst come first, and of equals the first', () => {
  const { findings } = many(5);
  const mixed = findings.map((finding, at) => ({
    ...finding,
    severity: at % 2 === 0 ? ('notice' as const) : ('error' as const),
  }));
  const order = worstFirst(mixed, sample).map(
    ({ severity, location }) => `${severity} ${location.line}`,
  );
  expect(order).toEqual(['error 2', 'error 4', 'notice 1', 'notice 3', 'notice 5']);
  expect(worstFirst(mixed, sample, 2)).toHaveLength(2);
});
