import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { renderGithub } from '../../src/render/formats/github.ts';
import { markdownWithin, renderMarkdown } from '../../src/render/formats/markdown.ts';
import { worstFirst } from '../../src/render/worst-first.ts';
import { compared, TOP } from '../delta/estates.ts';
import { sample } from './sample-report.ts';

/** The sample's report with many findings, each of a cause of its own. */
function many(count: number): Report {
  const [first] = sample.findings;
  if (first === undefined) throw new Error('the sample has findings');
  const findings = Array.from({ length: count }, (_, at) => ({
    ...first,
    rule: 'schema' as const,
    subject: { service: null, part: null, layer: null },
    path: [at],
    cause: `schema:${at}`,
    location: { ...first.location, line: at + 1 },
  }));
  return { ...sample, findings };
}

test('a table has 20,000 rows at the most, and says how many more there are', () => {
  const page = renderMarkdown(many(20_003));
  expect(page.split('\n').filter((line) => line.startsWith('| ❌ error **new** |')).length).toBe(
    20_000,
  );
  expect(page).toContain("3 findings didn't fit here");
});

test('what has no room and what was never made are counted together', () => {
  const page = markdownWithin(many(20_003), 100_000);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(100_000);
  const rows = page.split('\n').filter((line) => line.startsWith('| ❌ error **new** |')).length;
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

/** A change that brings services of SaaS which each lack duties, no two of them the same. */
async function growth(services: number): Promise<Report> {
  const layers = ['devices', 'accounts-and-identities', 'identity-infrastructure', 'applications'];
  const entry = (at: number): string => {
    const owned = layers.filter((_, bit) => ((at >> bit) & 1) === 1);
    const owners = owned.map((layer) => `${layer}: "@a/it"`).join(', ');
    return `  service-${at}: { model: saas, criticality: ${at % 2 === 0 ? 'high' : 'low'}, owners: { ${owners} } }\n`;
  };
  const text = TOP + Array.from({ length: services }, (_, at) => entry(at)).join('');
  return compared({ 'cloud-services.yml': `${TOP}  x-none: {}\n` }, { 'cloud-services.yml': text });
}

test('the summary begins with an overview, and says of 3,000 duties whose they are', async () => {
  const report = await growth(1500);
  expect(report.counts.unowned).toBeGreaterThan(3000);
  const page = markdownWithin(report, 1024 * 1024);
  const unowned = report.counts.unowned.toLocaleString('en');
  expect(page.split('\n').slice(0, 7)).toEqual([
    `## ❌ **Fails**: ${unowned} new duties have no owner`,
    '',
    expect.stringMatching(/^1,500 services of `acme`, 6,000 duties: /),
    '',
    '| Overview | Count | New |',
    '| --- | --- | --- |',
    `| Unowned duties | ${unowned} | ${unowned} |`,
  ]);
  const lacking = report.manifests.flatMap(({ services }) =>
    services.filter(({ layers }) => layers.some(({ status }) => status === 'unowned')),
  );
  for (const { id } of lacking) expect(page).toContain(`\`${id}\``);
  expect(page.indexOf('### New in this change')).toBeGreaterThan(0);
});

describe('annotations', () => {
  const commands = (report: Report, severity: string): string[] =>
    renderGithub(report)
      .split('\n')
      .filter((line) => line.startsWith(`::${severity} `));

  test('are one for each finding where all fit', async () => {
    const lines = commands(await growth(2), 'error');
    expect(lines).toHaveLength(7);
  });

  test('ten of them are about ten services, not ten duties of two', async () => {
    const lines = commands(await growth(40), 'error');
    expect(lines).toHaveLength(10);
    const services = lines.slice(0, 9).map((line) => /service-\d+/.exec(line)?.[0]);
    expect(new Set(services).size).toBe(9);
    expect(lines[0]).toContain('more for this service: No owner for "');
    expect(lines[9]).toContain('GitHub shows ten of each kind');
  });

  test('one mistake with many places is one, with their count', () => {
    const [first] = sample.findings;
    if (first === undefined) throw new Error('the sample has findings');
    const findings = Array.from({ length: 88 }, (_, at) => ({
      ...first,
      rule: 'unknown-owner' as const,
      title: 'Unknown owner',
      cause: 'unknown-owner:@a/x',
      subject: { service: `s${at}`, part: null, layer: 'devices' },
      location: { ...first.location, line: at + 1 },
    }));
    const report = { ...sample, findings, counts: { ...sample.counts, errors: 88 } };
    const lines = commands(report, 'error');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('The same at 87 other places: lines 2, 3, 4 and 84 more.');
    expect(renderMarkdown(report).match(/^\| ❌ error/gm)).toHaveLength(2);
    expect(renderMarkdown(report)).toContain('`<br>88 times | [unknown-owner]');
  });
});
