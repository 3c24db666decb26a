import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../src/catalogue/index.ts';
import { loadFramework } from '../src/frameworks/index.ts';
import { parseSource } from '../src/init/draft-duties.ts';
import { defaultPolicy } from '../src/policy/policy.ts';
import { resolveManifest } from '../src/resolve/resolve.ts';
import type { Examination, Rule } from '../src/rules/engine/rule.ts';
import { missingAgreement } from '../src/rules/missing-agreement.ts';
import { unknownProduct } from '../src/rules/unknown-product.ts';
import { unneededOwner } from '../src/rules/unneeded-owner.ts';
import { wholeProvider } from '../src/rules/whole-provider.ts';

const framework = await loadFramework('microsoft');
const catalogue = await loadCatalogue();

/** Rules that look through the whole manifest for what a finding says, each with a service that it reports. */
const kinds: readonly (readonly [Pick<Rule, 'id' | 'check'>, (at: number) => string])[] = [
  [missingAgreement, () => 'model: saas'],
  [unneededOwner, () => 'model: saas, owners: { devizes: "@ann" }'],
  [wholeProvider, () => 'model: iaas, product: aws-account'],
  [
    unknownProduct,
    (at) => `model: hybrid, parts: { p: { model: saas, product: own-${at} }, q: { model: iaas } }`,
  ],
];

function manifestOf(services: number, one: (at: number) => string) {
  const rows = Array.from({ length: services }, (_, at) => `  s${at}: { ${one(at)} }\n`);
  const agreements = 'agreements: { amazon: { url: https://acme.systems/split } }\n';
  const text = `version: 1\nestate: a\n${agreements}services:\n${rows.join('')}`;
  return resolveManifest(parseSource('cloud-services.yml', text), {
    framework,
    product: (id) => catalogue.get(id),
    kinds: catalogue.kinds(),
    providers: defaultPolicy.providersAsOwners,
    today: 0,
  });
}

/** A list that says how often anything of it is read. */
function watched<T>(list: readonly T[], onRead: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      onRead();
      return Reflect.get(target, key, receiver);
    },
  });
}

test.each(kinds.map((kind) => [kind[0].id, ...kind] as const))(
  '%s of every service looks through the manifest a few times, and not for each',
  (_id, rule, one) => {
    const services = 500;
    const manifest = manifestOf(services, one);
    let reads = 0;
    const onRead = () => {
      reads++;
    };
    const asked = {
      manifest: {
        ...manifest,
        entries: watched(manifest.entries, onRead),
        services: watched(manifest.services, onRead),
      },
      catalogue,
      options: {},
      isOn: () => true,
      isWaived: () => false,
    };
    const found = [...(rule.check?.(asked as unknown as Examination) ?? [])];
    expect(found.length).toBeGreaterThanOrEqual(services);
    expect(reads).toBeLessThan(30 * services);
  },
);
