import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import type { Change, Resolution } from '../../src/estate/change.ts';
import type { Report } from '../../src/estate/report.ts';
import { COMMENT_LIMIT, renderComment } from '../../src/render/comment/comment.ts';
import {
  commentEvents,
  deedAt,
  isWorthSaying,
  weights,
  whenToComment,
} from '../../src/render/comment/when-to-comment.ts';
import { markdownWithin } from '../../src/render/formats/markdown.ts';
import { code, message, prose, tableRow } from '../../src/render/text/markdown-text.ts';
import { pageWithin } from '../../src/render/text/sections.ts';
import { hostileTexts } from '../action/hostile.ts';
import { smuggled } from '../action/markdown.ts';
import { compared, TOP } from '../delta/estates.ts';
import { anyReport } from './any-report.ts';
import { sample } from './sample-report.ts';

const FILE = 'cloud-services.yml';
const context = {
  runUrl: 'https://github.example/acme/widgets/actions/runs/1',
  docsUrl: 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules/README.md',
};
const comment = (report: Report): string => renderComment(report, context);

/** SaaS services with three duties each that nobody owns. */
function gaps(count: number, from = 0, owners = 'information-and-data: "@acme/data"'): string {
  const entry = (at: number) =>
    `  service-number-${at}: { model: saas, agreement: { url: "https://a.systems", reviewed: 2026-06-01 }, owners: { ${owners} } }\n`;
  return Array.from({ length: count }, (_, at) => entry(from + at)).join('');
}

/** A change from nothing, or from some services, to so many. */
async function growth(services: number, before = 0): Promise<Report> {
  return await compared(
    { [FILE]: TOP + (gaps(before) || '  x-none: {}\n') },
    { [FILE]: TOP + gaps(services) },
  );
}

/** The headings and folds of a comment, in order. */
function outline(markdown: string): string[] {
  const lines = markdown.match(/^#{2,} .*$|<summary>.*<\/summary>/gm) ?? [];
  return lines.map((line) => line.replace(/<\/?summary>/g, '').replace(/^#+ /, ''));
}

/** How many rows of how many a page says that it left out. */
function leftOut(markdown: string, title: string): number {
  const words = new RegExp(`_${title}: ([\\d,]+) [a-z A-Z]+ didn't fit`).exec(markdown);
  return Number((words?.[1] ?? '0').replaceAll(',', ''));
}

describe('the controls behind new unowned duties', () => {
  async function withControls(): Promise<Report> {
    const report = await growth(2, 1);
    const controls = {
      'nist-800-53-r5': [{ id: 'AC-19', basis: 'read' as const }],
      'pci-dss-4.0.1': [{ id: '1.5.1', basis: 'stated' as const }],
    };
    const matrices = report.matrices.map((matrix) => ({
      ...matrix,
      layers: matrix.layers.map((one) => (one.layer === 'devices' ? { ...one, controls } : one)),
    }));
    return { ...report, matrices, crosswalk: sample.crosswalk };
  }

  test('are folded, a row for each layer, with the edition beside each id', async () => {
    const text = comment(await withControls());
    expect(outline(text)).toContain('Controls behind these duties');
    expect(text).toContain('| `devices` | NIST SP 800-53 rev 5: AC-19<br>PCI DSS 4.0.1: 1.5.1 |');
    expect(text.match(/^\| `devices` \|/gm)).toHaveLength(1);
    expect(text).toContain('allocation, not implementation');
  });

  test('are missing where no duty is new, and where the run has no crosswalk', async () => {
    const report = await withControls();
    expect(outline(comment({ ...report, crosswalk: null }))).not.toContain(
      'Controls behind these duties',
    );
    const delta = report.delta === null ? null : { ...report.delta, changes: [] };
    expect(outline(comment({ ...report, delta }))).not.toContain('Controls behind these duties');
  });
});

describe('the order of the comment', () => {
  test('is that of its use to a reviewer', () => {
    expect(outline(comment(sample))).toEqual([
      '❌ **Fails**: 1 new duty has no owner; 3 old duties have no owner; 1 new `undeclared-model` error',
      'New in this change',
      'Also new in this change',
      'Resolved',
      'Please check',
      'Still unowned (3)',
      'Who does what in the changed services',
      'How to fix',
    ]);
  });

  test('without a base is what is unowned, what else to fix, and how', () => {
    const report: Report = {
      ...sample,
      delta: null,
      findings: sample.findings.map((finding) => ({ ...finding, introduced: null })),
    };
    expect(outline(comment(report))).toEqual([
      '❌ **Fails**: 4 duties have no owner; 1 `undeclared-model` error',
      'Unowned duties',
      'Other errors and warnings',
      'How to fix',
    ]);
  });

  test('has nothing of a run but its address, so that unchanged stays unchanged', () => {
    const [one, two] = ['1', '22'].map((id) =>
      renderComment(sample, {
        ...context,
        runUrl: `https://github.example/a/b/actions/runs/${id}`,
      }),
    );
    expect(two?.replaceAll('/runs/22', '/runs/1')).toBe(one);
    expect(one).not.toContain(sample.delta?.base.slice(0, 7));
    expect(one).not.toContain(sample.today);
  });
});

describe('at 3, 30 and 3,000 unowned duties', () => {
  test('3 stand open, with the YAML to paste', async () => {
    const body = comment(await growth(1));
    expect(outline(body)).toEqual([
      '❌ **Fails**: 3 new duties have no owner',
      'New in this change',
      'Please check',
      'Who does what in the changed services',
      'How to fix',
    ]);
    const yaml = /```yaml\n([\s\S]*?)```/.exec(body)?.[1] ?? '';
    expect(parseYaml(yaml)).toEqual({
      services: {
        'service-number-0': {
          owners: {
            devices: '@acme/data',
            'accounts-and-identities': '@acme/data',
            'identity-infrastructure': '@acme/data',
          },
        },
      },
    });
  });

  test('30 of services that lack the same are one row', async () => {
    const body = comment(await growth(11, 1));
    expect(outline(body)).toContain('Still unowned (3)');
    const [row] = body.match(/^\| 10 services: .*$/m) ?? [];
    expect(row).toBe(
      `| 10 services: ${Array.from({ length: 10 }, (_, at) => `\`service-number-${at + 1}\``).join(', ')}<br>saas | \`devices\`, \`accounts-and-identities\`<br>shared with the provider: \`identity-infrastructure\` |`,
    );
    expect(body.length).toBeLessThan(10_000);
  });

  test('3,000 of one cause are one row, with a count', async () => {
    const body = comment(await growth(1000));
    expect(outline(body)).toEqual([
      '❌ **Fails**: 3,000 new duties have no owner',
      'New in this change',
      'Please check',
      'How to fix',
    ]);
    expect(body).toContain('| 1,000 services: `service-number-0`, ');
    expect(body.length).toBeLessThan(10_000);
  });

  test('3,000 of many causes are a dozen open rows and many folded ones; what comes after is not drowned', async () => {
    const files = Array.from(
      { length: 500 },
      (_, at) => [`team-${at}/${FILE}`, TOP + gaps(2, 2 * at)] as const,
    );
    const body = comment(await compared({}, Object.fromEntries(files)));
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT - 64);
    expect(body.length).toBeGreaterThan(COMMENT_LIMIT - 1500);
    const shown =
      body.match(/^\| `service-number-\d+`<br>in `[^`]*`<br>saas \| `devices`/gm)?.length ?? 0;
    expect(outline(body).slice(0, 3)).toEqual([
      '❌ **Fails**: 3,000 new duties have no owner',
      'New in this change',
      'And 988 more rows',
    ]);
    expect(outline(body)).toContain('Please check');
    expect(outline(body)).toContain('How to fix');
    // Every row is shown, or counted where it is missing.
    expect(shown + leftOut(body, 'New in this change')).toBe(1000);
    expect(leftOut(body, 'Who does what in the changed services')).toBe(1000);
    expect(body).toContain(`[The run](${context.runUrl}) has all of them`);
  });

  test('the most critical come first', async () => {
    const critical = gaps(1, 50).replace('model: saas', 'model: saas, criticality: critical');
    const report = await compared(
      { [FILE]: `${TOP}  a: {}\n` },
      { [FILE]: TOP + gaps(40) + critical },
    );
    const [first] = comment(report).match(/^\| `service-number-\d+`.*$/m) ?? [];
    expect(first).toContain('`service-number-50`<br>saas, criticality critical');
  });
});

test('the YAML to paste belongs under what it says, also for parts and several manifests', async () => {
  const hybrid =
    '  erp:\n    model: hybrid\n    parts:\n      one: { model: saas, criticality: low }\n      two: { model: saas, criticality: critical }\n';
  const report = await compared(
    {},
    { 'a/cloud-services.yml': TOP + hybrid, 'b/cloud-services.yml': TOP + hybrid },
  );
  const body = comment(report);
  expect(body.match(/^In `.*`, set:$/gm)).toEqual([
    'In `a/cloud-services.yml`, set:',
    'In `b/cloud-services.yml`, set:',
  ]);
  const blocks = [...body.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml);
  const parts = Object.keys(parseYaml(blocks[1] ?? '').services.erp.parts);
  expect(parts.sort()).toEqual(['one', 'two']);
});

test('a service called owners is a service: its model is no owner to waive', async () => {
  const report = await compared(
    { [FILE]: `${TOP}  x-none: {}\n` },
    { [FILE]: `${TOP}  owners: { product: slack }\n` },
  );
  const path = ['services', 'owners', 'model'];
  const findings = report.findings.map((finding) => ({
    ...finding,
    edits: [{ file: FILE, path, action: 'add' as const, value: 'saas' }],
  }));
  expect(findings.map(({ rule }) => rule)).toEqual(['undeclared-model']);
  const markdown = comment({ ...report, findings });
  expect(markdown).toContain('model: saas');
  expect(markdown).toContain('Then name the owners of its duties.');
  expect(markdown).not.toContain('waive a duty');
});

describe('room', () => {
  const section = (title: string, rows: number, importance: number) => ({
    head: `${title}\n`,
    rows: Array.from({ length: rows }, (_, at) => `${title}${at}`),
    foot: '',
    importance,
    rest: (count: number) => `(${count} of ${title})\n`,
  });

  test('is given up by the least important section first, row by row, and all is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), fc.nat(40), fc.nat(40), (room, a, b) => {
        const text = pageWithin(
          [section('a', a, 2), section('b', b, 1)],
          room,
          (one) => one.length,
        );
        expect(text.length).toBeLessThanOrEqual(room);
        const shown = (title: string): number =>
          text.match(new RegExp(`^${title}\\d`, 'gm'))?.length ?? 0;
        const missing = (title: string): number =>
          Number(new RegExp(`\\((\\d+) of ${title}\\)`).exec(text)?.[1] ?? 0);
        expect(shown('a') + missing('a')).toBe(a);
        expect(shown('b') + missing('b')).toBe(b);
        if (missing('a') > 0) expect(shown('b')).toBe(0);
      }),
    );
  });

  test('is never exceeded by the comment or the summary, whatever the report says', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(comment(report).length).toBeLessThanOrEqual(COMMENT_LIMIT);
        const bytes = Buffer.byteLength(markdownWithin(report, 4000));
        expect(bytes).toBeLessThanOrEqual(4000);
      }),
      { numRuns: 50 },
    );
  });

  test('of the summary is counted in bytes', async () => {
    const wide = TOP + gaps(250, 0, '"данные": "@acme/данные"');
    const files = Array.from({ length: 12 }, (_, at) => [`team-${at}/${FILE}`, wide] as const);
    const report = await compared({}, Object.fromEntries(files));
    const whole = markdownWithin(report, 1024 * 1024 - 16 * 1024);
    expect(whole).not.toContain("didn't fit");
    const most = 200_000;
    const summary = markdownWithin(report, most);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(most);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(most - 4000);
    expect(leftOut(summary, 'Who owns what')).toBeGreaterThan(1000);
  });

  test('is not taken by one huge text', () => {
    const [first] = sample.findings;
    const huge = 'x'.repeat(100_000);
    const finding = {
      ...first,
      rule: 'schema',
      title: huge,
      reason: `\`${huge}\` is long. ${huge}`,
      location: { ...first?.location, file: huge },
    };
    const body = comment({ ...sample, findings: [finding as (typeof sample.findings)[number]] });
    expect(body).toContain('schema');
    expect(body.length).toBeLessThan(20_000);
  });
});

describe("others' text", () => {
  const texts = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc
      .array(
        fc.constantFrom(
          '`',
          '|',
          '\\',
          '@a',
          '<',
          '!',
          '--',
          '>',
          '[',
          '](x)',
          '#1',
          '\n',
          '\r',
          ' ',
          'www.',
          '://',
          'GH-1',
          '&lt;',
          '$',
          '*',
          '\u200b',
          '\ud800',
        ),
        { maxLength: 12 },
      )
      .map((some) => some.join('')),
  );

  test.each([
    ['a code span in a table', (text: string) => `| ${code(text)} | x |`],
    ['a code span', (text: string) => code(text, false)],
    ['running text', (text: string) => `x ${prose(text)} x`],
    ['a message', (text: string) => `| ${message(text)} | x |`],
    ['a message of ours', (text: string) => message(`\`${text}\` is not "${text}".`, false)],
  ])('stays text as %s', (_name, rendered) => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = rendered(text);
        expect(markdown).not.toMatch(/[\r\n]|<!--/);
        expect(smuggled(markdown)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps to its cell of a table', () => {
    const line = tableRow([prose('a | b'), message('`c|d` is "e | f".'), code('g|h')]);
    // A sign of a cell's end that isn't escaped begins the next one.
    expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(5);
  });

  test.each([
    ['a|b', '`a\\|b`'],
    ['a\\|b', '`a\\`\\|`b`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    ['  ', '–'],
    ['a <!-- b --> c', '`a c`'],
    ['<!<!----', '`< !--`'],
    ['x'.repeat(300), `\`${'x'.repeat(199)}…\``],
    ['\ud83d\ude00'.repeat(150), `\`${'\ud83d\ude00'.repeat(99)}…\``],
  ])('%j as code is %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('what to check', () => {
  const row = (body: string, name: string) =>
    body.split('\n').find((line) => line.startsWith(`| ${name}`));
  const change = (more: readonly Change[]): Report => ({
    ...sample,
    delta: { base: 'x', notes: [], inherited: 0, changes: more, behind: [], policyEffects: [] },
  });
  const entry = { file: FILE, subject: { service: 'a', part: 'b', layer: null }, location: null };
  const duty = { ...entry, subject: { ...entry.subject, layer: 'devices' } };

  test('is a row for a service or part, with a line for each change', () => {
    const terms = { expires: '2027-01-31', reason: 'Later', approvedBy: '@a/c' };
    const body = comment(
      change([
        {
          kind: 'field',
          ...entry,
          path: ['agreement', 'reviewed'],
          before: null,
          after: '2026-11-01',
        },
        {
          kind: 'split',
          ...duty,
          before: 'customer',
          after: 'not-applicable',
          clause: null,
          reason: 'No devices',
        },
        { kind: 'waiver', ...duty, before: terms, after: { ...terms, expires: '2027-03-31' } },
        { kind: 'waiver', ...duty, before: terms, after: null },
        { kind: 'owners', ...duty, before: ['@a/it'], after: ['@a/new', '@a/it'] },
      ]),
    );
    const lines = [
      'agreement reviewed: – → `2026-11-01`',
      'split of `devices`: `customer` → `not-applicable`, because `No devices`',
      'waiver for `devices` changed, until `2027-01-31` → `2027-03-31`, approved by `@a/c`: `Later`',
      'waiver for `devices` removed, until `2027-01-31`, approved by `@a/c`: `Later`',
      'owner of `devices`: `@a/it` → `@a/new`, `@a/it`',
    ];
    expect(row(body, '`a.b`')).toBe(`| \`a.b\`<br>in \`${FILE}\` | ${lines.join('<br>')} |`);
  });

  test('says together what happens to the owners of several duties of an entry', () => {
    const at = (line: number) => ({ file: FILE, line, column: 5, endLine: line, endColumn: 9 });
    const owners = (layer: string, line: number, after: string): Change => ({
      ...duty,
      kind: 'owners',
      subject: { ...duty.subject, layer },
      location: at(line),
      before: ['@a/it'],
      after: [after],
    });
    const body = comment(
      change([
        owners('applications', 7, '@a/new'),
        owners('devices', 8, '@a/new'),
        owners('operating-system', 9, '@a/other'),
      ]),
    );
    expect(row(body, '`a.b`')).toMatch(
      /owner of `applications`(?: and|,) `devices`: `@a\/it` → `@a\/new`<br>owner of `operating-system`: `@a\/it` → `@a\/other` \|$/,
    );
  });

  test('has the policy, the framework and renamed services in rows of their own', () => {
    const service = { ...entry, subject: { service: 'post', part: null, layer: null } };
    const body = comment(
      change([
        { kind: 'policy', setting: 'extends', before: null, after: 'a/b/c@d' },
        { kind: 'framework-file', file: 'fw.yml', change: 'removed' },
        { kind: 'service', ...service, change: 'renamed', previous: 'mail' },
      ]),
    );
    expect(row(body, 'The policy')).toBe('| The policy | `extends`: not set → `a/b/c@d` |');
    expect(row(body, 'The framework')).toBe('| The framework | `fw.yml`: removed |');
    expect(row(body, 'Renamed')).toBe('| Renamed | `mail` → `post` |');
    expect(body).toContain('A change never loosens its own gate');
  });

  test('never takes a service with dots in its id for a part of another', () => {
    const dotted = { file: FILE, subject: { service: 'a.b', part: null, layer: null } };
    const body = comment(
      change([
        { kind: 'field', path: ['model'], ...entry, before: 'saas', after: 'paas' },
        {
          kind: 'field',
          path: ['model'],
          ...dotted,
          location: null,
          before: 'iaas',
          after: 'faas',
        },
      ]),
    );
    expect(body).toContain('| model: `saas` → `paas` |');
    expect(body).toContain('| model: `iaas` → `faas` |');
  });

  test('says of each duty how it was resolved', () => {
    const of = (layer: string, how: Resolution) =>
      ({ kind: 'duty-resolved', ...duty, subject: { ...duty.subject, layer }, how }) as const;
    const body = comment(
      change([
        of('one', { by: 'owner', owners: ['now owned by x, y'] }),
        of('two', { by: 'waiver', expires: '2027-01-31' }),
        of('three', { by: 'provider' }),
        of('four', { by: 'provider' }),
        of('five', { by: 'not-applicable' }),
        of('six', { by: 'parts' }),
        of('seven', { by: 'removal', of: 'service' }),
        of('eight', { by: 'removal', of: 'part' }),
        of('nine', { by: 'removal', of: 'layer' }),
      ]),
    );
    expect(row(body, '`a.b`')?.split(' | ')[1]?.split('<br>')).toEqual([
      '`one`: now owned by `now owned by x, y`',
      '`two`: waived until `2027-01-31`',
      '`three`, `four`: now held by the provider',
      '`five`: no longer applicable',
      '`six`: the service now has parts',
      '`seven`: the service no longer exists',
      '`eight`: the part no longer exists',
      '`nine`: the framework no longer has the layer |',
    ]);
  });
});

describe('what is worth a comment', () => {
  const text =
    TOP +
    gaps(
      1,
      0,
      'information-and-data: "@a/d", devices: "@a/d", accounts-and-identities: "@a/d", identity-infrastructure: "@a/d"',
    );
  const worth = async (before: string, after: string) =>
    isWorthSaying(await compared({ [FILE]: before }, { [FILE]: after }));

  test('is what the change brings, takes away, hands over or has to be signed for', async () => {
    const [one, two] = [TOP + gaps(1), text];
    expect(await worth(two, one)).toBe(true);
    expect(await worth(one, two)).toBe(true);
    expect(await worth(two, two.replace('devices: "@a/d"', 'devices: "@a/it"'))).toBe(true);
    expect(await worth(`${TOP}  x-none: {}\n`, two)).toBe(true);
    expect(await worth(two + gaps(1, 1), two)).toBe(true);
    expect(await worth(two, two.replace('service-number-0', 'other'))).toBe(true);
    expect(await worth(two, two.replace('model: saas', 'model: saas, criticality: low'))).toBe(
      true,
    );
  });

  test('is old debt only where the gate fails', async () => {
    const files = { [FILE]: TOP + gaps(1) };
    const report = await compared(files, files);
    expect(report.verdict).toBe('fail');
    expect(isWorthSaying(report)).toBe(true);
    expect(isWorthSaying({ ...report, verdict: 'pass' })).toBe(false);
    const body = comment(report);
    expect(outline(body)).toEqual([
      '❌ **Fails**: 3 old duties have no owner, and none is new',
      'Still unowned (3)',
      'How to fix',
    ]);
    expect(body).not.toMatch(/^#### /m);
  });

  test('is no notice, nor what only the one who sets the check up can fix', () => {
    const [first] = sample.findings;
    const of = (rule: string, severity: string): Report => ({
      ...sample,
      verdict: 'pass',
      delta: { base: 'x', notes: [], inherited: 0, changes: [], behind: [], policyEffects: [] },
      findings: [{ ...first, rule, severity, introduced: true } as Report['findings'][number]],
    });
    expect(isWorthSaying(of('unverified-owner', 'warning'))).toBe(false);
    expect(isWorthSaying(of('unneeded-owner', 'notice'))).toBe(false);
    expect(isWorthSaying(of('undeclared-service', 'warning'))).toBe(true);
  });

  test('is not that all is well', async () => {
    expect(await worth(text, text)).toBe(false);
  });

  test('is decided by a table of which exactly one row holds at every moment', () => {
    for (const event of [...commentEvents, 'other'] as const) {
      for (const change of weights) {
        for (const gate of ['passes', 'fails'] as const) {
          for (const existing of ['yes', 'no'] as const) {
            const rows = whenToComment.filter(
              (row) =>
                row.event.includes(event) &&
                row.change.includes(change) &&
                row.gate.includes(gate) &&
                row.existing.includes(existing),
            );
            expect(rows).toHaveLength(1);
            expect(deedAt({ event, change, gate, existing })).toBe(rows[0]?.deed);
          }
        }
      }
    }
  });
});
