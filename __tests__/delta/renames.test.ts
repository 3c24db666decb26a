import { describe, expect, test } from '@jest/globals';
import { alikePairs } from '../../src/delta/likely-renames.ts';
import { changesOf } from '../../src/estate/change.ts';
import type { Service } from '../../src/estate/manifest.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { renderComment } from '../../src/render/comment/comment.ts';
import { worksOf } from '../work.ts';
import { compared, type Estate, kinds, TOP } from './estates.ts';

const FILE = 'cloud-services.yml';
const policy = { ...defaultPolicy, gate: { failOn: 'error', scope: 'introduced' } } as const;

/** A service that has an owner for one of its duties. */
const service = (id: string, owner = '@a/it') =>
  `  ${id}: { model: saas, owners: { devices: "${owner}" } }\n`;

async function change(before: string | Estate, after: string | Estate) {
  const estate = (one: string | Estate) => (typeof one === 'string' ? { [FILE]: TOP + one } : one);
  return compared(estate(before), estate(after), { policy });
}

describe('a service with another id', () => {
  test('is renamed: one change, no new debt, and its findings are old', async () => {
    const { delta, findings, verdict } = await change(
      service('mail') + service('chat', '@a/chat'),
      service('post') + service('chat', '@a/chat'),
    );
    expect(delta.changes).toMatchObject([
      {
        kind: 'service',
        change: 'renamed',
        previous: 'mail',
        subject: { service: 'post' },
        location: { line: 4 },
      },
    ]);
    expect(delta.changes).toHaveLength(1);
    expect(delta.inherited).toBe(6);
    expect(findings.length).toBeGreaterThan(5);
    expect(findings.filter(({ introduced }) => introduced !== false)).toEqual([]);
    expect(verdict).toBe('pass');
  });

  test('brings the findings of its parts and fields with it', async () => {
    const erp = (id: string) =>
      `  ${id}:\n    model: hybrid\n    odd: 1\n    parts:\n      a: { model: saas, owners: { devices: TBD } }\n      b: { model: paas }\n`;
    const { delta, findings } = await change(erp('erp'), erp('sap'));
    expect(kinds(delta.changes)).toEqual(['service sap']);
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining(['placeholder-owner', 'schema', 'unowned-duty']),
    );
    expect(findings.filter(({ introduced }) => introduced !== false)).toEqual([]);
  });

  test('may have its keys in another order', async () => {
    const { delta } = await change(
      service('mail'),
      '  post: { owners: { devices: "@a/it" }, model: saas }\n',
    );
    expect(changesOf(delta, 'service')).toMatchObject([{ change: 'renamed' }]);
  });

  test.each([
    ['differs in one value', service('mail'), service('post', '@a/other')],
    ['is one of two that came', service('mail'), service('post') + service('letters')],
    ['is one of two that went', service('mail') + service('fax'), service('post')],
    ['says nothing but its model', '  mail: { model: saas }\n', '  post: { model: saas }\n'],
    [
      'is in another manifest',
      { 'a.yml': TOP + service('mail') },
      { 'b.yml': TOP + service('post') },
    ],
  ] as const)('that %s is another service', async (_, before, after) => {
    const { delta, verdict } = await change(before, after);
    const what = changesOf(delta, 'service').map(({ change }) => change);
    expect(new Set(what)).toEqual(new Set(['added', 'removed']));
    expect(changesOf(delta, 'duty-introduced').length).toBeGreaterThan(0);
    expect(verdict).toBe('fail');
  });

  test('is none where a service of that name is left, or was there', async () => {
    const two = (one: string, other: string) => ({
      'a.yml': TOP + service(one),
      'b.yml': TOP + service(other, '@a/b'),
    });
    const { delta } = await change(two('mail', 'mail'), two('post', 'mail'));
    expect(changesOf(delta, 'service').map(({ change }) => change)).toEqual(['added', 'removed']);
  });

  test('of a huge value is not looked for', async () => {
    const huge = (id: string) =>
      `  ${id}: { model: saas, owners: { devices: "@a/it" }, x-list: [${'1, '.repeat(6000)}1] }\n`;
    const { delta } = await change(huge('mail'), huge('post'));
    expect(changesOf(delta, 'service').map(({ change }) => change)).toEqual(['added', 'removed']);
  });
});

describe('a service with another id and other values', () => {
  const rich = (
    id: string,
    { owner = '@a/it', more = '', product = 'slack', model = 'saas' } = {},
  ) =>
    `  ${id}: { product: ${product}, model: ${model}, criticality: high, owners: { devices: "${owner}" }${more} }\n`;

  test('is renamed where its product and most of it stay, and says what changed', async () => {
    const { delta, findings, verdict } = await change(
      rich('mail'),
      rich('post', { owner: '@a/other' }),
    );
    expect(kinds(delta.changes)).toEqual(['service post', 'owners post/devices']);
    expect(changesOf(delta, 'service')).toMatchObject([{ change: 'renamed', previous: 'mail' }]);
    expect(findings.filter(({ introduced }) => introduced !== false)).toEqual([]);
    expect(verdict).toBe('pass');
  });

  test('is one row of the comment', async () => {
    const report = await change(rich('mail'), rich('post', { owner: '@a/other' }));
    const body = renderComment(report, { runUrl: null, docsUrl: 'https://docs.dev' });
    const rows = body.split('\n').filter((line) => line.includes('`post`'));
    expect(rows[0]).toMatch(
      /^\| Renamed: `mail` → `post` \| owner of `devices`: `@a\/it` → `@a\/other` \|$/,
    );
    expect(body).not.toMatch(/^\| (?:Renamed|Added|Removed) \|/m);
  });

  test('brings what it does not own as new debt', async () => {
    const { delta, verdict } = await change(rich('mail'), rich('post').replace('"@a/it"', ''));
    expect(changesOf(delta, 'service')).toMatchObject([{ change: 'renamed' }]);
    expect(changesOf(delta, 'duty-introduced')).toHaveLength(1);
    expect(verdict).toBe('fail');
  });

  test.each([
    [493, 'renamed'],
    [494, 'added'],
  ])('with %i other values is %s', async (count, expected) => {
    // With its map, four keys, a list and its product at the end, that is 500 or 501 values.
    const long = (id: string, owner: string) =>
      `  ${id}: { model: saas, criticality: high, owners: { devices: "${owner}" }, x-list: [${Array(count).fill('1').join(', ')}], product: slack }\n`;
    const { delta } = await change(long('mail', '@a/it'), long('post', '@a/other'));
    expect(changesOf(delta, 'service')[0]?.change).toBe(expected);
  });

  test.each([
    [50, 1, 'renamed'],
    [51, 1, 'added'],
    [1, 50, 'renamed'],
    [1, 51, 'added'],
  ])('among %i that went and %i that came is %s', async (went, came, expected) => {
    const many = (count: number, start: string) =>
      Array.from({ length: count - 1 }, (_, at) => service(`${start}${at}`, `@a/${start}${at}`));
    const { delta } = await change(
      rich('mail') + many(went, 'old').join(''),
      rich('post', { owner: '@a/other' }) + many(came, 'new').join(''),
    );
    const services = changesOf(delta, 'service');
    expect(services.find(({ subject }) => subject.service === 'post')?.change).toBe(expected);
  });

  test('with too many values is neither renamed nor keeps another from being', async () => {
    const long = (id: string, owner: string) =>
      rich(id, { owner, more: `, x-list: [${Array(500).fill('1').join(', ')}]` });
    const { delta } = await change(
      long('big', '@a/it') + rich('mail'),
      long('huge', '@a/other') + rich('post', { owner: '@a/other' }),
    );
    const services = changesOf(delta, 'service');
    expect(services.map((one) => [one.change, one.subject.service]).sort()).toEqual([
      ['added', 'huge'],
      ['removed', 'big'],
      ['renamed', 'post'],
    ]);
  });

  test.each([
    ['half of it', 'data: x, regions: y, lifecycle: planned', 'renamed'],
    ['less than half of it', 'data: x, regions: y, lifecycle: planned, kind: crm', 'added'],
  ])('that keeps %s', async (_, more, expected) => {
    const same = 'product: slack, model: saas, criticality: high';
    const { delta } = await change(
      `  mail: { ${same}, data: a, regions: b, lifecycle: live }\n`,
      `  post: { ${same}, ${more} }\n`,
    );
    expect(changesOf(delta, 'service')[0]?.change).toBe(expected);
  });

  test.each([
    [
      'two values in common',
      '{ product: slack, model: saas, data: a }',
      '{ product: slack, model: saas, data: b }',
    ],
    [
      'another product in a list',
      '{ model: saas, criticality: high, lifecycle: live, products: [slack, zoom] }',
      '{ model: saas, criticality: high, lifecycle: live, products: [notion, zoom] }',
    ],
    [
      'another part',
      '{ model: hybrid, criticality: high, lifecycle: live, parts: { a: { model: saas }, b: { model: paas } } }',
      '{ model: hybrid, criticality: high, lifecycle: live, parts: { c: { model: saas }, b: { model: paas } } }',
    ],
  ])('with %s only is another service', async (_, before, after) => {
    const { delta } = await change(`  mail: ${before}\n`, `  post: ${after}\n`);
    expect(changesOf(delta, 'service').map((one) => one.change)).toEqual(['added', 'removed']);
  });

  test.each([
    [
      'a name that changes',
      '{ product: slack, model: saas, criticality: high, name: Mail }',
      '{ product: slack, model: saas, criticality: high, name: Post }',
    ],
    [
      'the same parts, of which one says more',
      '{ model: hybrid, criticality: high, parts: { a: { model: saas }, b: { model: paas } } }',
      '{ model: hybrid, criticality: high, parts: { a: { model: saas, data: a }, b: { model: paas } } }',
    ],
  ])('with %s is renamed', async (_, before, after) => {
    const { delta } = await change(`  mail: ${before}\n`, `  post: ${after}\n`);
    expect(changesOf(delta, 'service')[0]?.change).toBe('renamed');
  });

  test('is renamed where its parts stay', async () => {
    const erp = (id: string, criticality: string) =>
      `  ${id}:\n    model: hybrid\n    criticality: ${criticality}\n    parts:\n      a: { model: saas, owners: { devices: "@a/b" } }\n      b: { model: paas }\n`;
    const { delta } = await change(erp('erp', 'low'), erp('sap', 'high'));
    expect(changesOf(delta, 'service')).toMatchObject([{ change: 'renamed', previous: 'erp' }]);
  });

  test.each([
    ['has another product', rich('mail'), rich('post', { product: 'zoom' })],
    [
      'is one of two that came',
      rich('mail'),
      rich('post', { owner: '@a/b' }) + rich('fax', { owner: '@a/c' }),
    ],
    ['is one of two that went', rich('mail') + rich('fax'), rich('post', { owner: '@a/b' })],
    [
      'shares its product and little else',
      rich('mail'),
      '  post: { product: slack, model: paas, owners: { applications: "@a/b" }, data: customer }\n',
    ],
    [
      'has another name and other accounts',
      rich('mail', { more: ', name: Mail, accounts: ["1"]' }),
      rich('post', { more: ', name: Post, accounts: ["2"]' }),
    ],
  ] as const)('that %s is another service', async (_, before, after) => {
    const { delta } = await change(before, after);
    const what = changesOf(delta, 'service').map(({ change }) => change);
    expect(new Set(what)).toEqual(new Set(['added', 'removed']));
  });
});

test('a manifest that takes the services of several is compared with the one that most of them come from', async () => {
  const top = (estate: string) => `version: 1\nestate: ${estate}\nservices:\n`;
  const { delta } = await change(
    {
      'a/cloud-services.yml': top('few') + service('mail'),
      'b/cloud-services.yml': top('most') + service('chat') + service('wiki'),
    },
    { 'c/cloud-services.yml': top('all') + service('mail') + service('chat') + service('wiki') },
  );
  const fields = changesOf(delta, 'field').filter(({ subject }) => subject.service === null);
  expect(fields).toMatchObject([{ before: 'most', after: 'all' }]);
});

test('a manifest that goes takes its duties with it, by name and number', async () => {
  const { findings } = await change(
    {
      'a/cloud-services.yml': TOP + service('mail'),
      'b/cloud-services.yml': TOP + service('chat'),
    },
    { 'a/cloud-services.yml': TOP + service('mail') },
  );
  expect(findings.filter(({ rule }) => rule === 'fewer-duties')).toMatchObject([
    {
      title: '4 duties no longer checked',
      reason:
        'This change takes the manifest b/cloud-services.yml out of the check, and 4 duties with it.',
      remedy: 'Check that nothing in it is still used.',
      location: { file: 'b/cloud-services.yml', line: 1, column: 1, endLine: 1, endColumn: 1 },
      subject: { service: 'chat', part: null },
      cause: expect.stringContaining('b/cloud-services.yml'),
    },
  ]);
});

test('a manifest that can’t be read any more keeps its duties from being checked', async () => {
  const { findings } = await change(service('mail'), { [FILE]: 'services: [\n' });
  expect(findings.filter(({ rule }) => rule === 'fewer-duties')).toMatchObject([
    {
      reason: "cloud-services.yml can't be checked in this change, so 4 duties of the base aren't.",
      remedy: 'Fix the file first.',
    },
  ]);
});

test('a large map that many keys share is not looked through for each of them', async () => {
  const pairsOf = (keys: number) => (): unknown => {
    const shared = Object.fromEntries(Array.from({ length: keys }, (_, at) => [`k${at}`, null]));
    const map = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`x-${at}`, { again: shared }]),
    );
    const service = { id: 'a', map } as unknown as Service;
    return alikePairs([service], [{ ...service, id: 'b' }]);
  };
  const [few = 0, many = 0] = await worksOf([pairsOf(1_000), pairsOf(4_000)]);
  // Making the map itself is no work of the sources.
  expect(many).toBe(few);
});
