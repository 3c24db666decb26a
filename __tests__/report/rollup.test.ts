import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/estate/report.ts';
import { renderJson } from '../../src/render/formats/json.ts';
import { readReport } from '../../src/report/read-report.ts';
import { withoutReport } from '../../src/report/repository-state.ts';
import { type NamedReport, RollUp, rollUp } from '../../src/report/rollup.ts';
import { anyReport } from '../render/any-report.ts';
import { joined } from '../render/sample-report.ts';
import { checkBytes, renderAll } from '../run-check.ts';

/** A manifest of SaaS services, each with so many of its four duties owned. */
function saas(estate: string, services: Readonly<Record<string, number>>): string {
  const layers = [
    'information-and-data',
    'devices',
    'accounts-and-identities',
    'identity-infrastructure',
  ];
  const entries = Object.entries(services).map(([id, owned]) => {
    const owners = layers.slice(0, owned).map((layer) => `${layer}: "@a"`);
    return `  ${id}: { model: saas, product: slack, owners: { ${owners.join(', ')} } }\n`;
  });
  return `version: 1\nestate: ${estate}\nservices:\n${entries.join('')}`;
}

async function report(estate: string, services: Readonly<Record<string, number>>): Promise<Report> {
  return (await checkBytes(saas(estate, services))).report;
}

async function two(): Promise<[NamedReport, NamedReport]> {
  return [
    { name: 'shop', report: await report('acme-shop', { chat: 4, mail: 2 }) },
    { name: 'pay', report: await report('acme-pay', { chat: 3 }) },
  ];
}

test('a compact roll-up that comes later makes the whole compact, and leaves no edit', async () => {
  const [shop, pay] = await two();
  const all = new RollUp('auto');
  all.add(shop.name, shop.report);
  expect(all.report().findings.some(({ edits }) => edits.length > 0)).toBe(true);
  all.add('org', rollUp([pay], 'compact'));
  const whole = all.report();
  expect(whole.rollup?.detail).toBe('compact');
  expect(whole.findings.length).toBeGreaterThan(3);
  expect(whole.findings.flatMap(({ edits }) => edits)).toEqual([]);
});

describe('a roll-up', () => {
  test('has every service and finding, with the name of its report in front of each file', async () => {
    const all = rollUp(await two());
    expect(all.estate).toBe('acme-pay, acme-shop');
    expect(all.manifests.map(({ file, estate, repository }) => [file, estate, repository])).toEqual(
      [
        ['pay/cloud-services.yml', 'acme-pay', 'pay'],
        ['shop/cloud-services.yml', 'acme-shop', 'shop'],
      ],
    );
    const again = rollUp([{ name: 'org', report: all }]);
    expect(again.manifests.map(({ repository }) => repository)).toEqual(['pay', 'shop']);
    expect(all.findings.map(({ location, subject }) => [location.file, subject.service])).toEqual([
      ['pay/cloud-services.yml', null],
      ['pay/cloud-services.yml', 'chat'],
      ['shop/cloud-services.yml', null],
      ['shop/cloud-services.yml', 'mail'],
      ['shop/cloud-services.yml', 'mail'],
    ]);
    expect(all.weakest.map(({ file, service, unowned }) => [file, service, unowned])).toEqual([
      ['shop/cloud-services.yml', 'mail', 2],
      ['pay/cloud-services.yml', 'chat', 1],
    ]);
    expect(all.counts).toEqual({
      services: 3,
      duties: 12,
      owned: 9,
      unowned: 3,
      waived: 0,
      errors: 3,
      warnings: 2,
      notices: 0,
      agreements: { product: 0, provider: 0, 'front-page': 3, unknown: 0, none: 0, reviewed: 0 },
    });
    expect([all.verdict, all.delta, all.today]).toEqual(['fail', null, '2026-11-23']);
  });

  test('fails if any report fails, by a gate that fits', async () => {
    const good = await report('good', { chat: 4 });
    const bad = await report('bad', { chat: 3 });
    const gate = (failOn: 'error' | 'warning' | 'never', scope: 'all' | 'introduced' = 'all') => ({
      gate: { failOn, scope },
    });
    const of = (...reports: Report[]) =>
      rollUp(reports.map((one, at) => ({ name: String(at), report: one })));
    expect(of(good, good).verdict).toBe('pass');
    expect(of(good, bad)).toMatchObject({ verdict: 'fail', ...gate('error') });
    expect(of({ ...good, ...gate('warning') }, bad).gate.failOn).toBe('error');
    expect(of({ ...bad, ...gate('warning', 'introduced') }, bad)).toMatchObject(gate('warning'));
    expect(of(good, { ...good, ...gate('never') })).toMatchObject({
      verdict: 'pass',
      ...gate('never'),
    });
    expect(of({ ...good, ...gate('error', 'introduced') }, good).gate.scope).toBe('introduced');
  });

  test('names a few estates, and counts many', async () => {
    const named = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(async (name) => ({
        name,
        report: await report(name, { chat: 4 }),
      })),
    );
    expect(rollUp(named.slice(0, 5)).estate).toBe('a, b, c, d, e');
    expect(rollUp(named).estate).toBe('6 estates');
    expect(rollUp(named).framework).toBe('microsoft');
  });

  test('is of the latest day', async () => {
    const [shop, pay] = await two();
    const old = { ...pay, report: { ...pay.report, today: '2026-01-01' } };
    expect(rollUp([shop, old]).today).toBe('2026-11-23');
    expect(rollUp([old, shop]).today).toBe('2026-11-23');
  });

  test('is a report itself: it reads as one, and every format shows it', async () => {
    const all = rollUp(await two());
    const text = JSON.stringify(all);
    expect(readReport(text)).toEqual({ report: JSON.parse(text) });
    const { source } = await checkBytes(saas('x', { chat: 4 }));
    const shown = await renderAll({ source, report: all });
    for (const [format, text] of Object.entries(shown)) {
      // The Markdown is about repositories.
      const name = format === 'markdown' ? 'pay' : 'mail';
      expect([format, text.includes(name)]).toEqual([format, true]);
    }
    expect(shown.text).toContain('acme-pay, acme-shop: 3 services, 12 duties: 9 owned, 3 unowned');
  });
});

describe('what a roll-up says of all repositories together', () => {
  const waived = `version: 1
estate: late
framework: microsoft
agreements:
  salesforce: { title: Slack terms, url: "https://vendor.corp/terms", reviewed: 2026-10-01, ends: 2027-01-31 }
services:
  chat:
    product: slack
    model: saas
    owners: { information-and-data: ["@A", "@b"], accounts-and-identities: "@a", identity-infrastructure: "@a" }
    waivers: { devices: { reason: The new system goes live in January, expires: 2026-12-31, approved-by: "@ciso" } }
`;

  test('how far each repository is', async () => {
    const all = new RollUp();
    const broken = (await checkBytes('version: 1\nservices: [\n')).report;
    all.add('shop', await report('shop', { chat: 3 }));
    all.add('pay', await report('pay', { chat: 4 }));
    all.add('gate', await report('gate', { chat: 4 }), {
      enforced: true,
      required: 'yes',
      visibility: 'private',
    });
    all.add('bad', broken);
    all.addRepository(withoutReport('away', 'not-read', 'GitHub answered with 502'));
    all.addRepository(withoutReport('bare', 'no-manifest', 'it has none'));
    const { rollup } = all.report();
    expect(rollup?.repositories.map(({ name, state, verdict }) => [name, state, verdict])).toEqual([
      ['away', 'not-read', 'none'],
      ['bad', 'unreadable', 'fail'],
      ['bare', 'no-manifest', 'none'],
      ['gate', 'enforced', 'pass'],
      ['pay', 'clean', 'pass'],
      ['shop', 'unowned', 'fail'],
    ]);
    expect(rollup?.repositories[3]).toMatchObject({
      enforced: true,
      visibility: 'private',
      duties: 4,
    });
  });

  test('who owns most, and what ends soon', async () => {
    const late = { name: 'late', report: (await checkBytes(waived)).report };
    const { rollup } = rollUp([...(await two()), late]);
    expect(rollup?.owners).toEqual([
      { owner: '@A', repositories: 3, services: 4, duties: 12, alone: 11 },
      { owner: '@b', repositories: 1, services: 1, duties: 1, alone: 0 },
    ]);
    expect(rollup?.ending).toEqual([
      {
        date: '2026-12-31',
        what: 'waiver',
        file: 'late/cloud-services.yml',
        service: 'chat',
        layer: 'devices',
        about: '@ciso',
      },
      {
        date: '2027-01-31',
        what: 'agreement',
        file: 'late/cloud-services.yml',
        service: 'chat',
        about: 'Slack terms',
      },
    ]);
  });

  test('is the same in whatever order the reports come, and in whatever parts', async () => {
    const named = [...(await two()), { name: 'late', report: (await checkBytes(waived)).report }];
    const whole = joined(renderJson(rollUp(named)));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(named, { minLength: named.length }),
        fc.nat(named.length),
        (order, at) => {
          expect(joined(renderJson(rollUp(order)))).toBe(whole);
          const parts = [order.slice(0, at), order.slice(at)].map((some, part) => ({
            name: String(part),
            report: JSON.parse(joined(renderJson(rollUp(some)))) as Report,
          }));
          expect(
            joined(renderJson(rollUp(parts.filter(({ report }) => report.today !== '')))),
          ).toBe(whole);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('the compact form has numbers in place of layers, reads as a report, and the other formats lose nothing', async () => {
    const full = rollUp(await two());
    const compact = rollUp(await two(), 'compact');
    const written = joined(renderJson(compact));
    const read = readReport(written) as { report: Report };
    const [pay] = read.report.manifests;
    expect(pay?.services[0]).toMatchObject({
      layers: [],
      cells: { owned: 3, unowned: 1, waived: 0 },
    });
    expect(read.report.counts).toEqual(full.counts);
    const placeless = (one: Report) =>
      one.manifests.flatMap(({ services }) =>
        services.map(({ layers }) => layers.map((layer) => ({ ...layer, location: null }))),
      );
    expect(placeless(compact)).toEqual(placeless(full));
    const again = rollUp([{ name: 'x', report: read.report }]);
    expect(joined(renderJson(again))).toBe(written);
  });

  test('names what is missing', async () => {
    const all = new RollUp();
    for (const { name, report } of await two()) all.add(name, report);
    all.addMissing({ name: 'shard 2 of 3', why: 'its report is missing' });
    expect(all.report().rollup?.missing).toEqual([
      { name: 'shard 2 of 3', why: 'its report is missing' },
    ]);
  });
});

describe('reading a report', () => {
  test('takes what the check writes', async () => {
    const one = await report('acme', { chat: 2 });
    const text = joined(renderJson(one));
    expect(readReport(`\ufeff${text}`)).toEqual({ report: JSON.parse(text) });
    expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(text));
  });

  test('the order of its keys, and a place that is left out, change nothing that is written of it', async () => {
    const text = joined(renderJson(await report('acme', { chat: 2 })));
    const turned = JSON.parse(text, (_, value) =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).reverse()),
    );
    const first = turned.manifests[0].services[0].layers[0];
    const read = readReport(JSON.stringify(turned)) as { report: Report };
    expect(JSON.parse(joined(renderJson(read.report)))).toEqual(JSON.parse(text));
    delete first.location;
    const without = readReport(JSON.stringify(turned)) as { report: Report };
    const written = JSON.parse(joined(renderJson(without.report)));
    expect(written.manifests[0].services[0].layers[0].location).toBeNull();
  });

  test('takes any report there can be', () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        expect(readReport(JSON.stringify(one))).toHaveProperty('report');
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ['', "isn't JSON"],
    ['{', "isn't JSON"],
    ['null', "isn't a report of this check: `version` isn't 2."],
    ['[]', "`version` isn't 2"],
    ['{"version":"2"}', "`version` isn't 2"],
    ['{"version":1}', 'is a report of version 1, but this tool reads version 2.'],
    ['{"version":2}', "isn't a report of this check: `tool` isn't a map."],
    ['{"version":2,"tool":{"name":"x"}}', "`tool.version` isn't text"],
  ])('%j is none', (json, says) => {
    expect(readReport(json)).toEqual({ wrong: expect.stringContaining(says) });
  });

  test('says where it is not one', async () => {
    const one = JSON.parse(JSON.stringify(await report('acme', { chat: 2 })));
    one.findings = one.findings.filter(({ edits }: { edits: unknown[] }) => edits.length > 0);
    const wrong = (change: (copy: typeof one) => void) => {
      const copy = structuredClone(one);
      change(copy);
      return readReport(JSON.stringify(copy));
    };
    const cases: readonly (readonly [(copy: typeof one) => void, string])[] = [
      [(copy) => delete copy.counts.duties, "`counts.duties` isn't a count"],
      [(copy) => (copy.verdict = 'maybe'), "`verdict` isn't one of pass, fail"],
      [(copy) => (copy.findings = {}), "`findings` isn't a list"],
      [
        (copy) => (copy.findings[0].location.line = 0),
        "`findings[0].location.line` isn't a line or column",
      ],
      [(copy) => (copy.findings[0].rule = 'of-tomorrow'), "`findings[0].rule` isn't a rule that"],
      [(copy) => (copy.findings[0].path = 'services'), "`findings[0].path` isn't a list"],
      [(copy) => (copy.findings[0].path[0] = true), "`findings[0].path[0]` isn't a key"],
      [
        (copy) => (copy.findings[0].edits[0].action = 'move'),
        "`findings[0].edits[0].action` isn't",
      ],
      [
        (copy) => (copy.manifests[0].services[0].layers[1].owners = 'x'),
        "layers[1].owners` isn't a list",
      ],
      [
        (copy) => (copy.manifests[0].services[0].model = 'cloud'),
        "`manifests[0].services[0].model` isn't one of",
      ],
    ];
    for (const [change, says] of cases) {
      expect(wrong(change)).toEqual({ wrong: expect.stringContaining(says) });
    }
  });

  test('never throws, and what it takes can be rolled up', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const read = readReport(json);
        if (!('report' in read)) return expect(read).toHaveProperty('wrong');
        rollUp([{ name: 'x', report: read.report }]);
      }),
    );
  });
});
