import { describe, expect, test } from '@jest/globals';
import type { Framework } from '../../src/estate/framework.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { renderMatrix } from '../../src/render/matrix/framework-matrix.ts';

async function framework(id: string): Promise<Framework> {
  return (await loadFramework(id)) as Framework;
}

test('text: a table that can be read without colour', async () => {
  expect(renderMatrix(await framework('microsoft'), 'text', { columns: 80 })).toBe(
    `microsoft: Microsoft's ten-row picture

The shared responsibility picture that most people have seen.

                         on-
layer                    premises  iaas  caas  paas  faas  saas
information-and-data     C         C     C*    C     C*    C
devices                  C         C     C*    C     C*    C
accounts-and-identities  C         C     C*    C     C*    C
identity-infrastructure  C         C     S*    S     S*    S
applications             C         C     C*    S     S*    -
network-controls         C         C     S*    S     S*    -
operating-system         C         C     S*    -     -*    -
physical-hosts           C         -     -*    -     -*    -
physical-network         C         -     -*    -     -*    -
physical-datacenter      C         -     -*    -     -*    -

C the customer is responsible.
S shared: the customer has a part.
- the provider is responsible.
* derived: no source states this cell.

Sources
  - Shared responsibility in the cloud: the picture on the page (2023-09-28)

Notes
  - The picture has no caas or faas column; both are derived here. caas follows
    what the providers publish for managed Kubernetes: nodes, networking and
    sign-in are shared, images and code stay with the customer. faas is the paas
    column, because Microsoft files Azure Functions under PaaS.
  - Microsoft's 2026 table differs from this picture: it calls applications and
    client devices shared under saas. Choose the framework microsoft-2026 for
    that reading.
`,
  );
});

describe.each(frameworkIds)('%s', (id) => {
  test.each([60, 80, 120])(
    'text keeps to %d columns and has every layer and cell',
    async (columns) => {
      const { layers, models } = await framework(id);
      const text = renderMatrix(await framework(id), 'text', { columns });
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      const flat = text.replaceAll(/-\n {2}(?=[a-z])/g, '-');
      for (const layer of layers) {
        const cells = models.map((model) => {
          const letter = { customer: 'C', shared: 'S', provider: '-', 'not-applicable': 'n/a' }[
            layer.parties[model] ?? 'shared'
          ];
          return letter + (layer.derived?.includes(model) ? '*' : '');
        });
        const row = flat.split('\n').find((line) => line.split(' ')[0] === layer.id);
        expect(row?.split(/ +/).slice(1)).toEqual(cells);
      }
    },
  );

  test('markdown has full words, marks and every source', async () => {
    const matrix = await framework(id);
    const text = renderMatrix(matrix, 'markdown', { columns: 80 });
    for (const layer of matrix.layers) {
      const row = text
        .split('\n')
        .find((line) => line.startsWith('|') && line.includes(`\`${layer.id}\``));
      const cells = row
        ?.split(' | ')
        .slice(2)
        .map((cell) => cell.replace(' |', ''));
      expect(cells).toEqual(
        matrix.models.map(
          (model) => `${layer.parties[model]}${layer.derived?.includes(model) ? ' \\*' : ''}`,
        ),
      );
      expect(text).toContain(`- \`${layer.id}\`: `);
    }
    for (const { url } of matrix.sources) if (url !== null) expect(text).toContain(`(<${url}>)`);
    expect(text.includes('derived: no source')).toBe(matrix.layers.some((layer) => layer.derived));
  });

  test('json has all of it', async () => {
    const matrix = await framework(id);
    const json = JSON.parse(renderMatrix(matrix, 'json', { columns: 80 }));
    expect(json).toMatchObject({ version: 1, id, title: matrix.title, models: [...matrix.models] });
    expect(json.sources).toEqual(matrix.sources);
    expect(json.layers).toEqual(
      matrix.layers.map(({ derived = [], ...layer }) => ({ ...layer, derived })),
    );
  });
});

describe('a framework from a file is data, whatever it says', () => {
  const hostile: Framework = {
    id: 'evil',
    title: '\u001b[31mred\n::error::x',
    summary: '::warning::y ![img](http://x) <script> @org/team #1 `code` **b** a|b <!-- c -->',
    sources: [{ title: '[a](b)', url: 'https://x.example/)>\n<b> |', date: null }],
    models: ['iaas', 'saas'],
    layers: [
      { id: 'a', title: 'A | B\n| --- |', duty: '@everyone.', parties: { iaas: 'customer' } },
      { id: 'x'.repeat(200), title: 'Long', duty: 'D.', parties: { saas: 'provider' } },
    ],
  };

  test('text: no escape sequence, no command to a runner, no line too long', () => {
    const text = renderMatrix(hostile, 'text', { columns: 80 });
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).toContain('?');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('markdown: no image, link, mention, tag or broken table', () => {
    const text = renderMatrix(hostile, 'markdown', { columns: 80 });
    expect(text).not.toMatch(/(?<!\\)!?(?<!\\)\[img/);
    expect(text).not.toMatch(/(?<!\\)<(script|!--|b>)/);
    expect(text).not.toMatch(/@\w/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).toContain('not stated');
    for (const row of text.split('\n').filter((line) => line.startsWith('| '))) {
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    }
  });

  test('a very narrow terminal still gets a table', () => {
    expect(renderMatrix(hostile, 'text', { columns: 1 })).toContain('layer');
  });
});
