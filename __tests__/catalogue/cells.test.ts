import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { type Framework, isDuty, type PartModel, type Party } from '../../src/estate/framework.ts';
import type { Product } from '../../src/estate/product.ts';
import { loadAddOn, withAddOns } from '../../src/frameworks/add-ons.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { isAlwaysThere } from '../../src/resolve/cells.ts';
import { type DecidedLayer, decide, plainProfile } from '../../src/resolve/parties.ts';

/**
 * Who is responsible for each layer of every product under every model: against whole rows that were written by hand, and
 * against a second computation from the YAML of the catalogue.
 */

const catalogue = await loadCatalogue();
const kinds = catalogue.kinds();
const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

async function framework(id: string): Promise<Framework> {
  const found = (await loadFramework(id)) ?? (await loadAddOn(id));
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
}

const common = await framework('common');

function rowsOf(product: Product, model: PartModel, by = common): readonly DecidedLayer[] {
  return decide(by, model, { ...plainProfile, products: [product] }, kinds).layers;
}

function partiesOf(layers: readonly DecidedLayer[]): Record<string, Party> {
  return Object.fromEntries(layers.map(({ layer, party }) => [layer.id, party]));
}

interface ExpectedRow extends Readonly<Partial<Record<Party, readonly string[]>>> {
  readonly product: string;
  readonly model: PartModel;
  readonly ai?: Readonly<Record<string, Party>>;
}

const { entries } = parse(read('__tests__/fixtures/catalogue/expected.yml')) as {
  readonly entries: readonly ExpectedRow[];
};

describe('rows that were written by hand', () => {
  test('are 31, with 470 cells', () => {
    const cells = entries.flatMap(
      ({ customer = [], shared = [], provider = [], ai = {}, ...row }) => [
        ...customer,
        ...shared,
        ...provider,
        ...(row['not-applicable'] ?? []),
        ...Object.keys(ai),
      ],
    );
    expect([entries.length, cells.length]).toEqual([31, 470]);
  });

  test.each(entries.map((row) => [row.product, row.model, row] as const))(
    '%s as %s',
    async (id, model, row) => {
      const product = catalogue.get(id) as Product;
      const whole = withAddOns(common, [await framework('ai')]);
      const stated = (['customer', 'shared', 'provider', 'not-applicable'] as const).flatMap(
        (party) => (row[party] ?? []).map((layer) => [layer, party] as const),
      );
      expect(partiesOf(rowsOf(product, model, whole))).toEqual({
        ...Object.fromEntries(stated),
        ...row.ai,
      });
    },
  );
});

interface WrittenRule {
  readonly layers?: readonly string[];
  readonly party: Party;
  readonly basis: string;
  readonly models?: readonly PartModel[];
  readonly 'vendor-for'?: readonly string[];
}

interface WrittenKinds {
  readonly kinds: Readonly<Record<string, { traits?: string[]; rules: WrittenRule[] }>>;
  readonly traits: Readonly<Record<string, { rules: WrittenRule[] }>>;
}

interface WrittenProduct {
  readonly id: string;
  readonly kind: string | Readonly<Record<string, string>>;
  readonly traits?: readonly string[];
  readonly models: readonly PartModel[];
  readonly overrides?: Readonly<Record<string, WrittenRule>>;
}

const written = parse(read('catalogue/kinds.yml')) as WrittenKinds;
const { products } = parse(read('catalogue/products.yml')) as {
  readonly products: readonly WrittenProduct[];
};

const order: readonly Party[] = ['not-applicable', 'provider', 'shared', 'customer'];

/** `layer party origin basis`, from the text of the catalogue alone. */
function computed(product: WrittenProduct, model: PartModel): string[] {
  const { id, kind } = product;
  const own = written.kinds[typeof kind === 'string' ? kind : (kind[model] ?? '')];
  return common.layers.map((layer) => {
    let cell = {
      party: layer.parties[model] as Party,
      origin: 'framework',
      derived: layer.derived?.includes(model) === true,
    };
    const apply = (rules: readonly WrittenRule[], origin: string, isUpward: boolean): void => {
      for (const rule of rules) {
        if (rule.layers?.includes(layer.id) === false || rule.models?.includes(model) === false)
          continue;
        if (isUpward && order.indexOf(rule.party) <= order.indexOf(cell.party)) continue;
        const isStated = rule.basis === 'vendor' && (rule['vendor-for'] ?? [id]).includes(id);
        cell = { party: rule.party, origin, derived: !isStated };
      }
    };
    apply(own?.rules ?? [], 'kind', false);
    for (const trait of new Set([...(own?.traits ?? []), ...(product.traits ?? [])]))
      apply(written.traits[trait]?.rules ?? [], 'trait', true);
    const override = product.overrides?.[layer.id];
    if (override !== undefined) apply([override], 'product', false);
    return `${layer.id} ${cell.party} ${cell.origin} ${cell.derived}`;
  });
}

test('every product under every model comes out as the catalogue’s text has it, with origin and basis', () => {
  let cells = 0;
  for (const one of products) {
    for (const model of one.models) {
      const got = rowsOf(catalogue.get(one.id) as Product, model).map(
        ({ layer, party, origin, derived }) => `${layer.id} ${party} ${origin} ${derived}`,
      );
      cells += got.length;
      expect([one.id, model, got]).toEqual([one.id, model, computed(one, model)]);
    }
  }
  expect(cells).toBe(39_600);
});

describe.each([...frameworkIds])('under %s', (id) => {
  test('every product has every layer of its model, and what every service has is a duty', async () => {
    const by = await framework(id);
    const wrong: unknown[] = [];
    for (const product of catalogue.products()) {
      for (const model of product.models) {
        const rows = rowsOf(product, model, by);
        const covered = by.layers.filter(({ parties }) => parties[model] !== undefined);
        if (rows.length !== covered.length) wrong.push([product.id, model, rows.length]);
        // What every service has stays a duty of every product.
        for (const { layer, party } of rows)
          if (isAlwaysThere(layer) && !isDuty(party)) wrong.push([product.id, model, layer.id]);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test.each(['microsoft-2026', 'aws', 'google'])(
  '%s: a row that holds layers of common agrees with them',
  async (id) => {
    const by = await framework(id);
    const wrong: unknown[] = [];
    for (const product of catalogue.products()) {
      for (const model of product.models) {
        const exact = new Map(rowsOf(product, model).map((row) => [row.layer.id, row]));
        for (const { layer, party, origin } of rowsOf(product, model, by)) {
          if (layer.includes === undefined || origin === 'framework') continue;
          const parts = layer.includes.map((one) => exact.get(one));
          const absent = parts.every((part) => part?.party === 'not-applicable');
          const about = [product.id, model, layer.id];
          if ((party === 'not-applicable') !== absent) wrong.push([...about, party]);
          // No row is the provider's where a rule of the catalogue leaves a part of it to the customer.
          const isLeft = parts.some(
            (part) => part && part.origin !== 'framework' && isDuty(part.party),
          );
          if (isLeft && !isDuty(party)) wrong.push([...about, party]);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);

describe('several products in an entry', () => {
  const product = (id: string): Product => catalogue.get(id) as Product;
  const parties = (model: PartModel, ids: readonly string[], more = {}): Record<string, Party> => {
    const profile = { ...plainProfile, products: ids.map(product), ...more };
    return partiesOf(decide(common, model, profile, kinds).layers);
  };

  test('the highest of their parties counts', () => {
    const queue = parties('paas', ['aws-sqs']);
    const database = parties('paas', ['aws-rds']);
    const both = parties('paas', ['aws-sqs', 'aws-rds']);
    expect(both).toEqual(parties('paas', ['aws-rds', 'aws-sqs']));
    for (const [layer, party] of Object.entries(both)) {
      const most = Math.max(...[queue, database].map((one) => order.indexOf(one[layer] as Party)));
      expect([layer, party]).toEqual([layer, order[most]]);
    }
    expect([queue.applications, both.applications]).toEqual(['not-applicable', 'shared']);
  });

  test('one that the catalogue does not know counts with the model’s whole column', () => {
    const mixed = parties('paas', ['aws-sqs'], { hasUnknown: true });
    expect(mixed.applications).toBe('shared');
    const kind = kinds.kinds.get('dns') ?? null;
    expect(parties('paas', ['aws-sqs'], { hasUnknown: true, kind }).applications).toBe(
      'not-applicable',
    );
  });

  test('a kind beside a known product only adds duties', () => {
    const machine = parties('iaas', ['aws-ec2']);
    const kind = kinds.kinds.get('dns') ?? null;
    expect(parties('iaas', ['aws-ec2'], { kind })).toEqual(machine);
    const vm = kinds.kinds.get('database-vm') ?? null;
    expect(parties('paas', ['aws-sqs'], { kind: vm })['operating-system']).toBe('customer');
  });
});

describe('traits of an entry', () => {
  const of = (id: string, more: { added?: string[]; taken?: string[] }) =>
    decide(
      common,
      'saas',
      { ...plainProfile, products: [catalogue.get(id) as Product], ...more },
      kinds,
    );

  test('one that it adds moves a cell towards the customer', () => {
    const { layers, traits } = of('notion', { added: ['agent'] });
    const row = layers.find(({ layer }) => layer.id === 'applications');
    expect([row?.party, row?.origin, traits.includes('agent')]).toEqual(['shared', 'trait', true]);
  });

  test('one that it takes away shows as the entry’s own word', () => {
    const { layers, traits } = of('crowdstrike-falcon', { taken: ['agent'] });
    const row = layers.find(({ layer }) => layer.id === 'applications');
    expect([row?.party, row?.origin, row?.ground?.because, traits.includes('agent')]).toEqual([
      'provider',
      'entry',
      'The entry takes away `agent`',
      false,
    ]);
  });
});
