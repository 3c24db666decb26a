import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { type Framework, isDuty } from '../../src/estate/framework.ts';
import type { IdleOwner, Manifest } from '../../src/estate/manifest.ts';
import { addOnIds, loadAddOn, withAddOns } from '../../src/frameworks/add-ons.ts';
import { builtInLayers } from '../../src/frameworks/built-in-layers.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { resolveManifest } from '../../src/resolve/resolve.ts';
import { runRules } from '../../src/rules/engine/run-rules.ts';
import { messageOf } from '../../src/text/message.ts';
import { distinctProducts } from './distinct-products.ts';

/**
 * Every product that differs from others in a cell, under each of its models, with an owner on every layer of every built-in framework and add-on: nothing advises
 * against an owner of a true duty, and of any other owner only a fact is reported.
 */

const catalogue = await loadCatalogue();
const layers = [...new Set(Object.values(builtInLayers).flat())];
const owners = Object.fromEntries(layers.map((layer) => [layer, '@acme/someone']));
const services = Object.fromEntries(
  distinctProducts(catalogue.products()).flatMap(({ id, models }) =>
    models.map((model) => [`${id}.${model}`, { product: id, model, owners }] as const),
  ),
);
const source = parseSource(
  'cloud-services.yml',
  JSON.stringify({ version: 1, estate: 'all', services }),
);

async function frameworkOf(id: string): Promise<Framework> {
  const [name = '', addOn] = id.split('+');
  const found = await loadFramework(name);
  const more = addOn === undefined ? undefined : await loadAddOn(addOn);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return more === undefined ? found : withAddOns(found, [more]);
}

function resolved(framework: Framework): Manifest {
  return resolveManifest(source, {
    framework,
    product: catalogue.get,
    kinds: catalogue.kinds(),
    providers: [],
    today: 0,
  });
}

const all = [...frameworkIds, ...addOnIds.map((id) => `common+${id}`)];

test.each(all)('under %s', async (id) => {
  const framework = await frameworkOf(id);
  const manifest = resolved(framework);
  const entries = new Map(manifest.entries.map((entry) => [entry.service, entry]));
  const ids = new Set(framework.layers.map((layer) => layer.id));
  const kinds = new Map<string, IdleOwner>();
  for (const idle of manifest.idleOwners) {
    const entry = entries.get(idle.service ?? '');
    const cell = entry?.cells.find(({ layer }) => layer.id === idle.layer);
    const isTrue = cell !== undefined && isDuty(cell.party);
    // A duty whose owner is here is never idle.
    if (isTrue) expect([idle.service, idle.layer]).toBe('no idle owner of a duty');
    if (idle.why === 'unclear') continue;
    const expected = !ids.has(idle.layer) ? 'unknown-layer' : (cell?.party ?? 'out-of-scope');
    if (idle.why !== expected)
      expect([idle.service, idle.layer, idle.why]).toEqual([idle.service, idle.layer, expected]);
    kinds.set(`${idle.why} ${idle.layer}`, idle);
  }
  // The words depend on why and on the layer: one of each says them all.
  const few = { ...manifest, entries: [], services: [], idleOwners: [...kinds.values()] };
  const context = { policy: defaultPolicy, today: 0, bound: undefined, catalogue };
  const said = [...runRules(few, context)].flatMap(({ finding }) =>
    finding.rule === 'unneeded-owner' ? [finding] : [],
  );
  expect(said).toHaveLength(kinds.size);
  for (const { title, reason, remedy, subject } of said) {
    const text = messageOf({ title, reason, remedy });
    expect(text).not.toMatch(/remove|drop|delete|useless|unneeded|not needed|needless/i);
    expect(text).toMatch(/The owner is kept and listed\./);
    const { layer } = subject;
    if (layer === null || ids.has(layer)) continue;
    const having = Object.entries(builtInLayers).filter(([, list]) => list.includes(layer));
    for (const [other] of having) expect(text).toContain(`\`${other}\``);
  }
});

test('no rule tells to remove an owner, in words or as an edit', async () => {
  // Each kind under each model that one of its products has.
  const seen = new Set<string>();
  const some = distinctProducts(catalogue.products()).filter(({ kind, models }) => {
    const before = seen.size;
    for (const model of models) {
      seen.add(`${typeof kind === 'string' ? kind : kind[model]} ${model}`);
    }
    return seen.size > before;
  });
  const few = Object.fromEntries(
    some.flatMap(({ id, models }) =>
      models.map((model) => [`${id}.${model}`, services[`${id}.${model}`]]),
    ),
  );
  const text = JSON.stringify({ version: 1, estate: 'some', services: few });
  const catalogued = { product: catalogue.get, kinds: catalogue.kinds() };
  for (const id of frameworkIds) {
    const framework = await frameworkOf(id);
    const manifest = resolveManifest(parseSource('cloud-services.yml', text), {
      ...catalogued,
      framework,
      providers: [],
      today: 0,
    });
    const context = { policy: defaultPolicy, today: 0, bound: undefined, catalogue };
    const findings = [...runRules(manifest, context)].map(({ finding }) => finding);
    expect(findings.length).toBeGreaterThan(0);
    const removing = findings.filter(
      (finding) =>
        /remove/i.test(messageOf(finding)) ||
        finding.edits.some(({ action }) => action === 'remove'),
    );
    expect(removing).toEqual([]);
  }
});
