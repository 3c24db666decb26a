import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Framework } from '../../src/estate/framework.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { modelOf, partyOf, type Table, tablesOf } from './tables.ts';

async function framework(id: string): Promise<Framework> {
  const found = await loadFramework(id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
}

/** Cells of the tables as `layer model: party`, keyed by id or title. */
function cellsOf(tables: readonly Table[]): string[] {
  const cells: string[] = [];
  for (const table of tables) {
    for (const [row, columns] of table) {
      for (const [head, word] of columns) {
        const model = modelOf(head);
        if (model !== undefined) cells.push(`${row} ${model}: ${partyOf(word)}`);
      }
    }
  }
  return cells.sort();
}

function cellsIn({ layers }: Framework, key: 'id' | 'title'): string[] {
  return layers
    .flatMap((layer) =>
      Object.entries(layer.parties).map(([model, party]) => `${layer[key]} ${model}: ${party}`),
    )
    .sort();
}

function derivedIn({ layers }: Framework): string[] {
  return layers
    .flatMap((layer) => (layer.derived ?? []).map((model) => `${layer.id} ${model}`))
    .sort();
}

describe('every cell is that of its source', () => {
  test('microsoft', async () => {
    expect(cellsIn(await framework('microsoft'), 'title')).toEqual(cellsOf(tablesOf('microsoft')));
  });

  test('microsoft-2026', async () => {
    const { layers } = await framework('microsoft-2026');
    expect(cellsIn(await framework('microsoft-2026'), 'title')).toEqual(
      cellsOf(tablesOf('microsoft-2026')),
    );
    expect(layers).toHaveLength(10);
  });

  test('aws', async () => {
    const aws = await framework('aws');
    const [table] = tablesOf('aws');
    expect(cellsIn(aws, 'id')).toEqual(cellsOf([table as Table]));
    expect(aws.layers.map((layer) => [layer.id, layer.title])).toEqual(
      [...(table as Table)].map(([id, row]) => [id, row.get('title')]),
    );
  });

  test('google, with ids that are its titles', async () => {
    const google = await framework('google');
    expect(cellsIn(google, 'title')).toEqual(cellsOf(tablesOf('google')));
    for (const { id, title } of google.layers) {
      expect(id).toBe(
        title
          .toLowerCase()
          .match(/[a-z]+/g)
          ?.join('-'),
      );
    }
  });

  test('common', async () => {
    const common = await framework('common');
    const [matrix] = tablesOf('common') as [Table];
    const rows: Table = new Map([...matrix].filter(([id]) => id !== 'layers needing an owner'));
    expect(cellsIn(common, 'id')).toEqual(cellsOf([rows]));
    expect(common.layers).toHaveLength(15);
  });
});

describe('derived cells are marked, and no others', () => {
  test('microsoft: the columns that the picture lacks', async () => {
    const { layers } = await framework('microsoft');
    for (const { derived } of layers) expect(derived).toEqual(['caas', 'faas']);
  });

  test('microsoft-2026 and google: none', async () => {
    expect(derivedIn(await framework('microsoft-2026'))).toEqual([]);
    expect(derivedIn(await framework('google'))).toEqual([]);
  });

  test('aws: the columns that AWS does not draw, and shared encryption on managed services', async () => {
    const aws = await framework('aws');
    const ours = ['server-side-encryption', 'network-traffic-protection'].flatMap((id) => [
      `${id} paas`,
      `${id} faas`,
    ]);
    const columns = aws.layers.flatMap(({ id }) => [`${id} on-premises`, `${id} saas`]);
    expect(derivedIn(aws)).toEqual([...ours, ...columns].sort());
  });

  test('common: cells without a source, and those taken over from paas', async () => {
    const [, reasons] = tablesOf('common') as [Table, Table];
    const expected: string[] = [];
    for (const [id, row] of reasons) {
      for (const [head, cell] of row) {
        const sources = /\(([^!)]*)/.exec(cell)?.[1]?.trim().split(' ') ?? [];
        const ours = sources.includes('D') || sources.some((source) => /^M\w+f$/.test(source));
        if (ours) expected.push(`${id} ${modelOf(head)}`);
      }
    }
    expect(expected).toHaveLength(15 + 11);
    expect(derivedIn(await framework('common'))).toEqual(expected.sort());
  });
});

test('common has its rows in the order of the duties, from data to the building', async () => {
  expect((await framework('common')).layers.map(({ id }) => id)).toEqual([
    'information-and-data',
    'configuration',
    'accounts-and-identities',
    'identity-infrastructure',
    'devices',
    'applications',
    'platform-runtime',
    'network-controls',
    'operating-system',
    'logging-and-monitoring',
    'backup-and-recovery',
    'incident-response',
    'physical-hosts',
    'physical-network',
    'physical-datacenter',
  ]);
});

test('common leaves as many duties as its table counts', async () => {
  const { layers } = await framework('common');
  const [matrix] = tablesOf('common') as [Table];
  for (const [head, count] of matrix.get('layers needing an owner') ?? []) {
    const model = modelOf(head);
    if (model === undefined) continue;
    expect(layers.filter((layer) => layer.parties[model] !== 'provider')).toHaveLength(
      Number(count),
    );
  }
});

describe.each(frameworkIds)('%s', (id) => {
  test('says for every layer who answers under each of its models, and under no other', async () => {
    const { layers, models } = await framework(id);
    for (const layer of layers) expect(Object.keys(layer.parties)).toEqual([...models]);
  });

  test('has an id of its own, sources, and layers with unique ids, titles and a duty in one sentence', async () => {
    const { id: own, title, summary, sources, layers } = await framework(id);
    expect(own).toBe(id);
    expect(title).not.toBe('');
    expect(summary).toMatch(/\.$/);
    expect(sources.length).toBeGreaterThan(0);
    for (const { url, date } of sources) {
      expect(url ?? 'https://').toMatch(/^https:\/\//);
      expect(date ?? '2026').toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    }
    expect(new Set(layers.map((layer) => layer.id)).size).toBe(layers.length);
    expect(new Set(layers.map((layer) => layer.title)).size).toBe(layers.length);
    for (const layer of layers) {
      expect(layer.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(layer.duty).toMatch(/^[A-Z][^.]+\.$/);
    }
  });

  test('never moves a layer back to the customer as control leaves it', async () => {
    const { layers, models } = await framework(id);
    const rank = { customer: 2, shared: 1, provider: 0, 'not-applicable': -1 };
    const order = ['on-premises', 'iaas', 'paas', 'saas'] as const;
    for (const { parties } of layers) {
      const ranks = order
        .filter((model) => models.includes(model))
        .map((model) => rank[parties[model] ?? 'customer']);
      expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
    }
  });

  test('leaves a duty under every model', async () => {
    const { layers, models } = await framework(id);
    for (const model of models) {
      expect(layers.some((layer) => layer.parties[model] !== 'provider')).toBe(true);
    }
  });
});

test('the default is the first, and other words load nothing', async () => {
  expect(defaultFramework).toBe(frameworkIds[0]);
  for (const word of ['', 'Microsoft', 'constructor', '__proto__', './aws.ts']) {
    expect(await loadFramework(word)).toBeUndefined();
  }
});

test('the schema of framework files knows the same frameworks', () => {
  const text = readFileSync(new URL('../../schema/framework.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(text).properties.extends.enum).toEqual([...frameworkIds]);
});

test('microsoft has the ten layer ids that manifests use', async () => {
  expect((await framework('microsoft')).layers.map((layer) => layer.id).join(' ')).toBe(
    'information-and-data devices accounts-and-identities identity-infrastructure applications network-controls operating-system physical-hosts physical-network physical-datacenter',
  );
});
