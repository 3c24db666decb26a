import { describe, expect, test } from '@jest/globals';
import type { Report, ReportService } from '../../src/estate/report.ts';
import { page, tagsOfPage, textOf, withService } from './html-page.ts';
import type { Tag } from './markup-check.ts';
import { empty, findings, frozen, sample } from './sample-report.ts';

describe('the page of a report', () => {
  const html = page(sample);
  const text = textOf(html);

  test('says verdict, counts and gate', () => {
    expect(html).toContain('<title>acme-retail: fail</title>');
    expect(text).toContain('✗ Fail 4 duties have no owner, 1 of them new in this change.');
    expect(text).toContain(
      'As of 2026-10-01 · framework microsoft · the gate fails on errors: 3 here',
    );
    expect(text).toContain('Duties 9 Owned 4 Unowned 4 Waived 1 Errors 3 Warnings 1 Notices 1');
  });

  test('has a row for each service and part, and a cell for each layer, by letter and word', () => {
    const rows = [...html.matchAll(/<tr role="row" id="(s\d+)">(.*)<\/tr>/g)];
    expect(
      rows.map(([, id, cells = '']) => [
        id,
        textOf(cells.replace(/^.*?<td role="cell" class="about">.*?<\/td>/, '')).trim(),
      ]),
    ).toEqual([
      [
        's0',
        'O @acme/ storefront, @acme/ data O it-desk ! unowned O~* ops @acme.systems P provider',
      ],
      ['s1', 'O @acme/ data W waived P* provider P provider P provider'],
      ['s2', '– – ! unowned – ! unowned'],
      ['s3', '– – ! unowned – P provider'],
      ['s4', "– No layer is known: the entry doesn't declare a model."],
    ]);
    expect(textOf(rows[0]?.[2] ?? '')).toContain(
      'storefront Storefront servers iaas · high · production · aws-ec2 · line 6 agreement at aws. amazon. com , reviewed 2026-06-01',
    );
    expect(textOf(rows[2]?.[2] ?? '')).toContain('erp › plant');
    for (const name of ['owned', 'unowned', 'waived', 'provider'])
      expect(text).toMatch(new RegExp(`\\b${name}`));
  });

  test('says where a service is, in which accounts, and the reference of its agreement', () => {
    const [manifest] = sample.manifests;
    const [service] = manifest?.services ?? [];
    if (manifest === undefined || service?.agreement == null) throw new Error('No agreement');
    const services = [
      {
        ...service,
        accounts: ['111122223333'],
        regions: ['eu-central-1'],
        locations: { provided: ['US'], stored: ['DE', 'IE'], processed: [] },
        agreement: { ...service.agreement, reference: 'C-2026-17' },
      },
    ];
    expect(textOf(page({ ...sample, manifests: [{ ...manifest, services }] }))).toContain(
      'production · 111122223333 · eu-central-1 · aws-ec2 · line 6 provided from US · stored in DE , IE agreement at aws. amazon. com , reference C-2026-17 , reviewed 2026-06-01',
    );
  });

  test('is a table to a screen reader: caption, and headers with their scope', () => {
    const head = /<thead role="rowgroup">(.*?)<\/thead>/.exec(html)?.[1] ?? '';
    expect(textOf(head)).toBe(
      'Service About information-and-data devices applications 3 unowned operating-system physical-hosts 1 unowned',
    );
    const opened = (name: string): Tag[] =>
      tagsOfPage(sample).filter((tag) => tag.name === name && !tag.closes);
    const named = opened('table').filter(({ attributes }) =>
      attributes.some(([key]) => key === 'aria-labelledby'),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(opened('caption')).toHaveLength(opened('table').length - named.length);
    const scopes = opened('th').map(({ attributes }) => new Map(attributes).get('scope'));
    expect(new Set(scopes)).toEqual(new Set(['col', 'row']));
    expect(html).toContain('<html lang="en">');
  });

  test('every way within the page leads somewhere, once', () => {
    const values = (name: string): string[] =>
      tagsOfPage(sample).flatMap(({ attributes }) =>
        attributes.filter(([key]) => key === name).map(([, value]) => value),
      );
    const ids = values('id');
    expect(new Set(ids).size).toBe(ids.length);
    const ways = values('href').filter((href) => href.startsWith('#'));
    expect(ways.length).toBeGreaterThan(5);
    expect(ids).toEqual(
      expect.arrayContaining(ways.map((way) => way.slice(1).replace(/\?.*/, ''))),
    );
    expect(ids).toEqual(expect.arrayContaining(values('aria-labelledby')));
  });

  test('lists every finding with place, rule and page, the most urgent first', () => {
    const items = [...html.matchAll(/<li class="finding (\w+)">([\s\S]*?)<\/li>\n/g)];
    expect(
      items.map(([, severity, item = '']) => `${severity} ${/<code>([^<]*)/.exec(item)?.[1]}`),
    ).toEqual([
      'error cloud-services.yml:8:5',
      'error cloud-services.yml:40:5',
      'error cloud-services.yml:30:5',
      'warning cloud-services.yml:25:5',
      'notice teams/cloud-services.yml:2:5',
    ]);
    const first = items[0] ?? [];
    expect(textOf(first[2] ?? '').trim()).toBe(
      '✗ error · unowned-duty · cloud-services.yml:8:5 · storefront · new in this change No owner for "Applications" storefront is iaas, so this duty stays with the customer. Add applications: "@org/team" under services.storefront.owners .',
    );
    expect(first[2]).toContain(
      `<a href="${findings[0]?.docs}" rel="noopener noreferrer">unowned-duty</a>`,
    );
    expect(first[2]).toContain('<a href="#s0">');
    expect(first[2]).not.toContain('<pre>');
    expect(html).toContain(
      '<p>Under <code>services.chat</code>:</p><pre>model: saas\nproduct: slack</pre>',
    );
  });

  test('says what the change does', () => {
    expect(text).toContain('Compared with 0123456789abcdef0123456789abcdef01234567 .');
    for (const said of [
      'New duties without an owner (1) storefront , applications',
      'Resolved (1) erp › portal , devices : now owned by @acme/ it',
      'New owners (1) mail , information-and-data : @acme/ mail → @acme/ data',
      'Fields (1) chat , model : saas → none',
      'Splits (1) mail , applications : shared → provider , under the clause § 4.2',
      'Waivers (1) mail , devices : added, expires 2026-10-20, approved by @acme/ ciso , reason: New device management goes live in October',
      'Policy (1) gate.fail-on : error → warning',
      'Services (2) chat : added fax : removed',
      'Not compared (1) teams/cloud-services.yml now uses the framework microsoft (before: aws ).',
      '2 duties were unowned before and still are.',
    ])
      expect(text).toContain(said);
    expect(textOf(page({ ...sample, delta: null }))).not.toContain('What this change does');
  });

  test('names the weakest, with the way to their rows', () => {
    expect(text).toContain('erp › plant on-premises critical 2 of 2 storefront iaas high 1 of 4');
    expect(html).toContain('<th scope="row"><a href="#s2">');
  });

  test('gives the same bytes twice, and leaves the report as it is', () => {
    expect(page(frozen(structuredClone(sample)))).toBe(html);
  });
});

describe('the page of nothing', () => {
  test('says so', () => {
    const text = textOf(page(empty));
    expect(text).toContain('✓ Pass No duty is known.');
    expect(text).toContain('No services are listed.');
    expect(text).toContain('Findings None.');
    expect(() => tagsOfPage(empty)).not.toThrow();
  });
});

describe('the page of a large estate', () => {
  const [manifest] = sample.manifests;
  const [service] = manifest?.services ?? [];
  if (manifest === undefined || service === undefined) throw new Error('The sample has them.');
  const services = Array.from({ length: 220 }, (_, at) => ({ ...service, id: `s-${at}` }));
  const [finding] = findings;
  if (finding === undefined) throw new Error('The sample has findings.');
  const large: Report = {
    ...sample,
    manifests: [{ ...manifest, services }],
    findings: Array.from({ length: 2_345 }, (_, at) => ({
      ...finding,
      // 600 mistakes in one place each, and one in all the others.
      rule: 'mismatched-model' as const,
      cause: at < 600 ? `mismatched-model:${at}` : 'mismatched-model:same',
      subject: { ...finding.subject, service: `s-${at % 220}` },
      location: { ...finding.location, line: at + 1 },
    })),
  };
  const html = page(large);

  test('is laid out in blocks, each a table of its own with its heads', () => {
    const tables = html.match(/<div class="block(?: far)?"><table role="table" class="heat">/g);
    expect(tables).toHaveLength(4);
    expect(html.match(/<thead role="rowgroup">/g)).toHaveLength(4);
    expect(html).toContain('<caption>Who holds each layer: 151 to 200 of 220</caption>');
    expect(html.match(/<tr role="row" id="s\d+"/g)).toHaveLength(200);
    expect(html.match(/220 unowned/g)).toHaveLength(1);
    expect(html).toContain(
      '<noscript><p><strong>Without JavaScript, the first 200 of 220 services and parts are listed, and nothing can be filtered.</strong> The CSV and JSON reports have all.</p></noscript>',
    );
    expect(page(sample)).not.toContain('<noscript>');
  });

  test('lists 500 mistakes, 200 other places of each, and says how many more there are', () => {
    expect(html.match(/<li class="finding /g)).toHaveLength(500);
    expect(html).toContain('from 601 mistakes; the most urgent first.');
    expect(html).toContain(
      '<p>101 more mistakes are not listed here. The JSON report has all findings.</p>',
    );
    const same = large.findings.slice(600);
    const one = page({ ...large, findings: same });
    expect(one.match(/<li class="finding /g)).toHaveLength(1);
    expect(one).toContain('The same at 1,744 other places: ');
    expect(one).toContain(' and 1,544 more.');
  });

  test('says one mistake once, with its places', () => {
    const cause = 'schema:unknown-key';
    const one = { ...finding, rule: 'schema', cause } as const;
    const location = { ...finding.location, line: 9, column: 3 };
    const both = page({ ...sample, findings: [one, { ...one, location }] });
    expect(both.match(/<li class="finding /g)).toHaveLength(1);
    expect(both).toMatch(/schema<\/a> ×2[\s\S]*The same at 1 other place: <code>[^<]*:9:3<\/code>/);
  });

  test('says so where the columns are many', () => {
    const layers = Array.from({ length: 14 }, (_, at) => ({
      ...service.layers[0],
      layer: `l${at}`,
    }));
    expect(page(withService({ layers: layers as ReportService['layers'] }))).toContain(
      'class="heat many"',
    );
  });
});
