import { describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/estate/finding.ts';
import type { Framework, PartModel } from '../../src/estate/framework.ts';
import type { Product } from '../../src/estate/product.ts';
import type { Report } from '../../src/estate/report.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { decide, plainProfile } from '../../src/resolve/parties.ts';
import { messageOf } from '../../src/text/message.ts';
import { distinctProducts } from './distinct-products.ts';

const catalogue = await loadCatalogue();
const products = catalogue.products();
const everyModel: readonly PartModel[] = ['on-premises', 'iaas', 'caas', 'paas', 'faas', 'saas'];

interface Pairing {
  readonly product: Product;
  readonly model: PartModel;
}

const offered = products.flatMap((product) => product.models.map((model) => ({ product, model })));
const several = distinctProducts([
  ...products.filter(({ id }) => id === 'aws-ec2'),
  ...products.filter(({ id }) => id !== 'aws-ec2'),
]);
const notOffered = several.flatMap((product) =>
  everyModel
    .filter((model) => !product.models.includes(model))
    .map((model) => ({ product, model })),
);

/** The id of an entry; one that begins with `x-` would be ignored. */
function nameOf({ product, model }: Pairing): string {
  return `p.${product.id}.${model}`;
}

/** One entry for each pairing, in one manifest whose estate owns every layer. */
async function reportOf(pairings: readonly Pairing[], id: string): Promise<Report> {
  const framework = await frameworkOf(id);
  const owners = framework.layers.map((layer) => `  ${layer.id}: "@acme/all"`);
  const entries = pairings.map(
    ({ product, model }) =>
      `  ${nameOf({ product, model })}: { product: ${product.id}, model: ${model} }`,
  );
  const text = ['version: 1', 'estate: all', 'owners:', ...owners, 'services:', ...entries, ''];
  const source = parseSource('cloud-services.yml', text.join('\n'));
  return check({
    manifests: [{ source, framework, problems: [] }],
    policy: defaultPolicy,
    gate: defaultPolicy.gate,
    today: '2026-11-23',
    framework: id,
    catalogue,
  });
}

async function frameworkOf(id: string): Promise<Framework> {
  const framework = await loadFramework(id);
  if (framework === undefined) throw new Error(`no framework ${id}`);
  return framework;
}

/** Who is responsible for each layer by the product alone, as `party origin`; cells.test.ts holds these. */
function partiesOf(framework: Framework, { product, model }: Pairing): Record<string, string> {
  const { layers } = decide(
    framework,
    model,
    { ...plainProfile, products: [product] },
    catalogue.kinds(),
  );
  return Object.fromEntries(
    layers.map(({ layer, party, origin }) => [layer.id, `${party} ${origin}`]),
  );
}

function rulesIn(report: Report): Set<string> {
  return new Set(report.findings.map(({ rule }) => rule));
}

describe.each(['microsoft', 'common'])('under %s', (id) => {
  test('every product under each of its models has the duties of the model and its departures', async () => {
    const framework = await frameworkOf(id);
    const report = await reportOf(offered, id);
    expect(offered.length).toBeGreaterThan(280);
    // What is left to say: some have no document, and an estate's owner is needed by others.
    expect([...rulesIn(report)].sort()).toEqual([
      'missing-agreement',
      'unread-agreement',
      'whole-provider',
    ]);
    const entries = report.manifests[0]?.services ?? [];
    expect(entries).toHaveLength(offered.length);
    const wrong: unknown[] = [];
    for (const [at, pairing] of offered.entries()) {
      const entry = entries[at];
      const layers = entry?.layers ?? [];
      const got = Object.fromEntries(
        layers.map(({ layer, party, origin }) => [layer, `${party} ${origin}`]),
      );
      expect([entry?.id, got]).toEqual([entry?.id, partiesOf(framework, pairing)]);
      for (const { layer, party, status } of layers) {
        const due = party === 'provider' || party === 'not-applicable' ? party : 'owned';
        if (status !== due) wrong.push([entry?.id, layer, status]);
      }
    }
    expect(wrong).toEqual([]);
    const { duties, owned } = report.counts;
    expect(owned).toBe(duties);
  });
});

test('every product under every other model is one finding, at the model', async () => {
  expect(notOffered.length).toBeGreaterThan(1200);
  // A manifest at a time has few enough findings to be listed in full.
  const findings: Finding[] = [];
  for (let at = 0; at < notOffered.length; at += 300) {
    const report = await reportOf(notOffered.slice(at, at + 300), 'microsoft');
    findings.push(...report.findings);
  }
  const found = findings.filter(({ rule }) => rule === 'mismatched-model');
  expect(found.map(({ subject, path }) => [subject.service, path])).toEqual(
    notOffered.map(({ product, model }) => {
      const service = nameOf({ product, model });
      return [service, ['services', service, 'model']];
    }),
  );
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(
    new Set(['mismatched-model', 'missing-agreement', 'unread-agreement', 'whole-provider']),
  );
  const severities = new Map(found.map(({ subject, severity }) => [subject.service, severity]));
  // A model that leaves fewer duties than the product's own hides some of them.
  expect(severities.get('p.aws-ec2.saas')).toBe('error');
  expect(severities.get('p.aws-ec2.on-premises')).toBe('warning');
  for (const { title, reason, remedy, severity } of found) {
    const message = messageOf({ title, reason, remedy });
    // An error where the model leaves fewer duties than the product's; the rule's own test holds that.
    expect(['warning', 'error']).toContain(severity);
    expect(message).toMatch(
      /is offered as [\w ,-]+, not as [\w-]+ \((its provider says so|derived from NIST SP 800-145)/,
    );
    expect(message).toMatch(/Write `model: /);
    expect(message).not.toMatch(/undefined|null|\$\{|\.\.|,\s*\./);
  }
});

test('under a model that it is not offered under, no product takes a duty from the customer', async () => {
  const framework = await frameworkOf('common');
  const report = await reportOf(notOffered, 'common');
  const rank = { customer: 2, shared: 1, provider: 0, 'not-applicable': -1 };
  const services = report.manifests[0]?.services ?? [];
  expect(services).toHaveLength(notOffered.length);
  const taken = notOffered.flatMap(({ product, model }, at) =>
    (services[at]?.layers ?? []).flatMap(({ layer, party }) => {
      const stated = framework.layers.find((one) => one.id === layer)?.parties[model] ?? 'provider';
      return rank[party] < rank[stated] ? [[product.id, model, layer]] : [];
    }),
  );
  expect(taken).toEqual([]);
});

test('every product has what its finding tells, and no document is asked for where the catalogue has one', async () => {
  // Few enough that all findings are listed.
  const core = offered.filter(({ product }) => product.tier === 'core').slice(0, 900);
  const report = await reportOf(core, 'microsoft');
  const missing = report.findings
    .filter(({ rule }) => rule === 'missing-agreement')
    .map(({ path }) => path[1]);
  const without = core.filter(
    ({ product, model }) => product.responsibilityUrl === null && model !== 'on-premises',
  );
  expect(missing).toEqual([...new Set(without.map(({ product }) => product.provider))]);
  for (const entry of report.manifests[0]?.services ?? []) {
    const product = catalogue.get(entry.product ?? '');
    expect(entry.agreement?.url ?? null).toBe(product?.responsibilityUrl ?? null);
    expect(entry.provider).toBe(product?.provider);
    expect(entry.name).toBe(product?.name);
  }
});
