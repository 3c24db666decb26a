import { describe, expect, test } from '@jest/globals';
import type { Finding, Severity } from '../../src/estate/finding.ts';
import { Listing, MOST_LISTED, saysRest } from '../../src/report/listing.ts';
import { compared } from '../delta/estates.ts';
import { checkBytes, renderAll } from '../run-check.ts';

const agreement = 'agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }';

/** Services that lack all of their four owners. */
function services(from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += `  s${at}: { model: saas, ${agreement} }\n`;
  return text;
}

const TOP = 'version: 1\nestate: acme\nservices:\n';

function finding(line: number, severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    rule: severity === 'error' ? 'unowned-duty' : 'stale-agreement',
    severity,
    title: 'Wrong',
    reason: '',
    remedy: '',
    location: { file: 'a.yml', line, column: 1, endLine: line, endColumn: 2 },
    path: [],
    subject: { service: null, part: null, layer: null },
    cause: 'wrong',
    introduced: null,
    edits: [],
    docs: '',
    ...more,
  };
}

function listing(findings: readonly Finding[], scope: 'all' | 'introduced' = 'all'): Listing {
  const made = new Listing({ failOn: 'error', scope });
  for (const one of findings) made.add(one);
  return made;
}

const many = Array.from({ length: 2500 }, (_, at) => at + 1);

describe('a file with more findings than are listed', () => {
  test('has the first thousand, and one that says how many more there are and where they begin', async () => {
    const checked = await checkBytes(TOP + services(0, 400));
    const { findings, counts, verdict } = checked.report;
    expect(findings).toHaveLength(MOST_LISTED + 1);
    expect([counts.unowned, counts.errors, verdict]).toEqual([1600, 1600, 'fail']);
    const rest = findings.filter(saysRest);
    expect(rest).toHaveLength(1);
    expect(rest[0]?.title).toBe('600 more findings in this file');
    expect(rest[0]?.reason).toContain('600 errors');
    expect(rest[0]?.location.line).toBe(4 + 1000 / 4);
    expect(rest[0]?.severity).toBe('error');
    const { github, html, text, sarif } = await renderAll(checked);
    expect(github).toContain('1,564 more errors');
    expect(html).toContain('more than 1,000 here');
    expect(text).toContain('1,600 errors');
    expect(sarif).toContain('600 more findings in this file');
  });

  test('the most severe are listed, wherever they are, in the order of the file', () => {
    const made = listing([
      ...many.map((line) => finding(line, 'warning')),
      finding(3000, 'error'),
      ...many.map((line) => finding(line, 'notice')),
      finding(2999, 'error'),
    ]);
    const listed = made.listed();
    expect(made.counts).toEqual({ error: 2, warning: 2500, notice: 2500 });
    expect(made.failed).toBe(true);
    expect(listed).toHaveLength(MOST_LISTED + 1);
    expect(listed.filter(({ severity }) => severity === 'error')).toHaveLength(2);
    expect(listed.filter(({ severity }) => severity === 'notice')).toEqual([]);
    const lines = listed.map(({ location }) => location.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    const [rest] = listed.filter(saysRest);
    expect(rest?.severity).toBe('warning');
    expect(rest?.title).toBe('4,002 more findings in this file');
    expect(rest?.reason).toContain('1,502 warnings and 2,500 notices');
    expect(rest?.location.line).toBe(1);
  });

  test('each file has its own thousand', () => {
    const at = (file: string) => (line: number) =>
      finding(line, 'error', { location: { ...finding(line, 'error').location, file } });
    const listed = listing([...many.map(at('b.yml')), ...many.map(at('a.yml'))]).listed();
    expect(listed).toHaveLength(2 * (MOST_LISTED + 1));
    expect(listed[0]?.location.file).toBe('a.yml');
    expect(listed.at(-1)?.location.file).toBe('b.yml');
  });

  test('what the change brings is listed before what was there', () => {
    const old = many.map((line) => finding(line, 'error', { introduced: false }));
    const made = listing([...old, finding(9000, 'error', { introduced: true })], 'introduced');
    expect(made.failed).toBe(true);
    const listed = made.listed();
    expect(listed.filter(({ introduced }) => introduced === true)).toHaveLength(1);
    expect(listed.find(saysRest)?.introduced).toBe(false);
    expect(listing(old, 'introduced').failed).toBe(false);
  });

  test('a new one that is not listed makes the rest new', () => {
    const all = many.map((line) => finding(line, 'error', { introduced: true }));
    expect(listing(all, 'introduced').listed().find(saysRest)?.introduced).toBe(true);
    const unknown = many.map((line) => finding(line, 'error', { introduced: null }));
    expect(listing(unknown, 'introduced').listed().find(saysRest)?.introduced).toBe(null);
  });
});

test('a change is compared whole, however few of its findings are listed', async () => {
  const before = TOP + services(0, 3000);
  const same = await compared({ 'a.yml': before }, { 'a.yml': before });
  expect([same.counts.errors, same.delta.inherited, same.delta.changes]).toEqual([
    12_000,
    12_000,
    [],
  ]);
  expect(same.findings.every(({ introduced }) => introduced === false)).toBe(true);
  const more = await compared({ 'a.yml': before }, { 'a.yml': before + services(3000, 3001) });
  expect(more.counts.errors).toBe(12_004);
  expect(more.delta.changes.filter(({ kind }) => kind === 'duty-introduced')).toHaveLength(4);
  const fresh = more.findings.filter(({ introduced }) => introduced === true);
  expect(fresh.map(({ subject }) => subject.service)).toEqual(Array(4).fill('s3000'));
});
