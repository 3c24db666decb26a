import { describe, expect, test } from '@jest/globals';
import type { Report, ReportLayer, ReportService } from '../../src/estate/report.ts';
import { page, textOf } from './html-page.ts';
import { sample } from './sample-report.ts';

/** A report of one manifest with these services. */
function reportOf(services: readonly Partial<ReportService>[], more: Partial<Report> = {}): Report {
  const [manifest] = sample.manifests;
  const [service] = manifest?.services ?? [];
  if (manifest === undefined || service === undefined) throw new Error('The sample has them.');
  return {
    ...sample,
    delta: null,
    findings: [],
    weakest: [],
    manifests: [
      {
        ...manifest,
        people: [{ id: 'grace', name: 'Grace', contacts: [], github: null }],
        services: services.map((one, at) => ({
          ...service,
          id: `s${at}`,
          agreement: null,
          ...one,
        })),
      },
    ],
    ...more,
  };
}

function layers(owners: Readonly<Record<string, readonly string[]>>): ReportLayer[] {
  const [known] = sample.manifests[0]?.services[0]?.layers ?? [];
  if (known === undefined) throw new Error('The sample has layers.');
  return Object.entries(owners).map(([layer, names]) => ({
    ...known,
    layer,
    owners: names,
    status: names.length === 0 ? 'unowned' : 'owned',
  }));
}

/** The text of a section of a page, by the id of its heading. */
function section(report: Report, id: string): string {
  const html = page(report);
  const start = html.indexOf(`<h2 id="${id}">`);
  return start < 0 ? '' : textOf(html.slice(start, html.indexOf('<h2 ', start + 1)));
}

describe('the overview', () => {
  test('counts by layer, the one with most unowned first, with a link to its services', () => {
    const report = reportOf([
      { layers: layers({ data: ['@a/b'], hosts: [] }) },
      { model: 'saas', layers: layers({ data: ['@a/b'], hosts: [], access: ['@a/c'] }) },
    ]);
    expect(section(report, 'overview')).toContain(
      'By layer 3 Name Unowned Waived Owned Provider hosts 2 0 0 0 data 0 0 2 0 access 0 0 1 0',
    );
    expect(section(report, 'overview')).toContain(
      'By model 2 Name Unowned Waived Owned Provider iaas 1 0 1 0 saas 1 0 2 0',
    );
    expect(page(report)).toContain('<a href="#estate?layer=hosts"><bdi>hosts</bdi>');
  });

  test('has no table of one group, and folds what is more than eight', () => {
    const names = Array.from({ length: 12 }, (_, at) => [`l${at}`, ['@a/b']] as const);
    const text = section(reportOf([{ layers: layers(Object.fromEntries(names)) }]), 'overview');
    expect(text).toContain('By layer 12');
    expect(text).toContain('4 more');
    expect(text).not.toContain('By model');
  });

  test('is by repository in a roll-up, and by manifest only where that says more', () => {
    const [one] = reportOf([{}]).manifests;
    if (one === undefined) throw new Error('There is one.');
    const rolledUp = (files: readonly (readonly [string, string])[]) =>
      section(
        reportOf([], {
          manifests: files.map(([repository, file]) => ({ ...one, repository, file })),
        }),
        'overview',
      );
    const two = rolledUp([
      ['shop', 'shop/a.yml'],
      ['pay', 'pay/a.yml'],
    ]);
    expect(two).toContain('By repository 2');
    expect(two).not.toContain('By manifest');
    const three = rolledUp([
      ['shop', 'shop/a.yml'],
      ['shop', 'shop/b.yml'],
      ['pay', 'pay/a.yml'],
    ]);
    expect(three).toContain('By repository 2');
    expect(three).toContain('By manifest 3');
  });

  test('counts what a compact report only counts', () => {
    const cells = { owned: 4, unowned: 2, waived: 1, provider: 3, 'not-applicable': 0 };
    const compact = { layers: [], cells, model: 'saas' } as Partial<ReportService>;
    const report = reportOf([compact, { layers: layers({ data: [] }) }]);
    expect(section(report, 'overview')).toContain('iaas 1 0 0 0 saas 2 1 4 3');
    expect(section(report, 'estate')).toContain(
      "Layers are only counted: 2 unowned, 1 waived, 4 owned, 3 the provider's.",
    );
  });
});

describe('the owners', () => {
  const report = reportOf([
    { layers: layers({ data: ['@ada'], hosts: ['@acme/ops', '@ada'] }) },
    { layers: layers({ data: ['@Ada'], hosts: ['grace'], access: ['@acme/ops'] }) },
    { layers: layers({ data: ['it-desk'], hosts: [] }) },
  ]);

  test('come by what they are accountable for, the same name in another case once', () => {
    expect(section(report, 'owners')).toContain(
      'Who owns most 4 owners Owner Accountable Responsible Alone Services @ada 2 1 2 2 @acme/ ops 2 0 1 2 grace 1 0 1 1 it-desk 1 0 1 1',
    );
  });

  test('say what hangs on one person: a handle or a declared person, not a team', () => {
    expect(section(report, 'owners')).toContain(
      'Depends on one person 2 people 3 duties have one person as the only owner. If that person leaves, nobody owns them. Owner Accountable Responsible Alone Services @ada 2 1 2 2 grace 1 0 1 1',
    );
    expect(section(reportOf([{ layers: layers({ data: ['@a/b'] }) }]), 'owners')).toContain(
      'No duty depends on one person alone',
    );
  });
});

describe('what ends', () => {
  const agreement = { url: null, reviewed: '2026-03-01', about: null, from: 'entry' } as const;
  const waiver = { reason: 'New tool', approvedBy: '@acme/ciso' };
  const waived = (expires: string, status: ReportLayer['status'] = 'waived'): ReportLayer[] =>
    layers({ data: [], hosts: [] }).map((one) => ({
      ...one,
      status,
      waiver: { ...waiver, expires },
    }));
  const report = reportOf(
    [
      { layers: waived('2026-10-11') },
      { layers: waived('2026-10-11') },
      { layers: waived('2026-09-30', 'unowned') },
      { agreement: { ...agreement, ends: '2027-09-30', noticeDays: 60, title: 'Frame contract' } },
      { agreement: { ...agreement, reviewed: null } },
      { agreement: { ...agreement, from: 'catalogue', reviewed: null } },
    ],
    { today: '2026-10-01' },
  );

  test('comes by date, the same terms once, with how long until then', () => {
    expect(section(report, 'dates')).toContain(
      [
        'Waivers and agreements that end 3 Ends What Why, and who approved it',
        '2026-09-30 ended 1 day ago s2 waiver for 2 duties New tool , @acme/ ciso',
        '2026-10-11 in 10 days s0 and 1 more waiver for 4 duties New tool , @acme/ ciso',
        '2027-09-30 in 364 days s3 agreement, notice 60 days before Frame contract',
      ].join(' '),
    );
  });

  test('and what ends within 90 days is told apart by weight', () => {
    const on = (expires: string) =>
      reportOf([{ layers: waived(expires) }], { today: '2026-10-01' });
    const row = (expires: string): string =>
      page(on(expires)).match(/<th scope="row">2026-[\s\S]*?<\/th>/)?.[0] ?? '';
    expect(row('2026-12-29')).toContain('<strong>in 89 days</strong>');
    expect(row('2026-12-30')).toContain('<span class="faint">in 90 days</span>');
    expect(row('2026-10-01')).toContain('<strong>today</strong>');
  });

  test('and agreements by their last review; one of the catalogue alone is none', () => {
    expect(section(report, 'dates')).toContain(
      'Agreements by last review Reviewed Services never 1 2026-03 1',
    );
  });
});

describe('the controls', () => {
  test('are listed by standard, with the duties of their layers, where the report has them', () => {
    const report = {
      ...reportOf([{ layers: layers({ data: ['@a/b'], hosts: [] }) }]),
      matrices: [
        {
          layers: [
            {
              layer: 'data',
              title: 'Information',
              duty: 'Classify it.',
              controls: { nist: [{ id: 'SC-28', title: 'Protection at Rest' }] },
            },
            {
              layer: 'hosts',
              title: 'Hosts',
              duty: 'Keep them.',
              controls: { nist: [{ id: 'SC-28', title: 'Protection at Rest' }, { id: 'PE-3' }] },
            },
            { layer: 'unused', title: 'x', duty: 'x', controls: { nist: [{ id: 'AC-1' }] } },
          ],
        },
      ],
      crosswalk: { reviewed: '2026-09-01', standards: [{ id: 'nist', label: 'NIST 800-53 r5' }] },
    };
    // The report of a later version has them; this one only reads them.
    const text = section(report as unknown as Report, 'controls');
    expect(text).toContain('allocation, never proof that it is implemented');
    expect(text).toContain(
      'NIST 800-53 r5 2 controls Control Layers Unowned SC-28 Protection at Rest data , hosts 1 of 2 PE-3 hosts 1 of 1',
    );
    expect(section({ ...reportOf([{}]), crosswalk: null, matrices: [] }, 'controls')).toBe('');
  });
});
