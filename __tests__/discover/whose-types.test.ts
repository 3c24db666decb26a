import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadTypedProducts } from '../../src/catalogue/index.ts';
import type { Inventory } from '../../src/discover/discovery.ts';
import { inventory } from '../../src/discover/inventory.ts';
import { computed, type Facts, type Use, type UseKind } from '../../src/discover/scanner.ts';
import type { TypedProduct } from '../../src/estate/product.ts';
import { before } from '../../src/text/parts.ts';

let products: readonly TypedProduct[];
beforeAll(async () => {
  products = await loadTypedProducts();
});

function use(type: string, facts?: Facts, kind: UseKind = 'resource'): Use {
  return { type, kind, file: 'main.tf', line: 1, column: 1, ...(facts && { facts }) };
}

function ids(some: readonly { readonly product: string }[]): string[] {
  return some.map(({ product }) => product);
}

function of(...uses: Use[]): Inventory {
  return inventory(uses, products);
}

describe('a provider of one product', () => {
  test('shows it by any type, if the catalogue lists none', () => {
    const { products: found } = of(use('buildkite_pipeline'), use('buildkite_nothing'));
    expect(found).toMatchObject([{ product: 'buildkite', count: 2, owned: true }]);
    // A detail, from which alone nothing is proposed.
    for (const type of ['netlify_deploy_key', 'lacework_alert_rule', 'env0_api_key']) {
      const { products: sure, likely } = of(use(type));
      expect([sure, ids(likely)]).toEqual([[], [before(type, '_')]]);
    }
    expect(of(use('random_id'), use('hcp_nothing'), use('aws_nothing')).products).toEqual([]);
  });

  test('keeps the model that the types of the catalogue prove', () => {
    const [fastly] = of(use('fastly_service_vcl'), use('fastly_tls_subscription')).products;
    expect(fastly).toMatchObject({ product: 'fastly', count: 1, models: ['saas'] });
  });

  test('is set up, whether or not the code reads from it', () => {
    const provider = use('pagerduty', undefined, 'provider');
    const read = of(provider, use('pagerduty_vendor', undefined, 'data'));
    expect(ids(read.configured)).toEqual(['pagerduty']);
    expect(of(provider, use('pagerduty_service')).configured).toEqual([]);
  });

  test("isn't likely by its details if it is set up for another edition", () => {
    const shown = (url: string) => {
      const host = use('grafana', { url }, 'provider');
      const { likely, products: sure } = of(use('grafana_nothing'), host);
      return ids([...likely, ...sure]);
    };
    expect(shown('https://grafana.acme.example')).toEqual([]);
    expect(shown('https://acme.grafana.net')).toEqual(['grafana-cloud']);
  });

  test.each([
    ['airbyte', 'server_url', 'https://api.airbyte.com/v1', 'airbyte-cloud'],
    ['acme', 'server_url', 'https://acme-v02.api.letsencrypt.org/directory', 'lets-encrypt'],
    ['artifactory', 'url', 'https://acme.jfrog.io/artifactory', 'jfrog'],
    ['bitwarden', 'server', 'https://vault.bitwarden.eu', 'bitwarden'],
    ['sentry', 'base_url', 'https://sentry.io/api/', 'sentry'],
    ['dynatrace', 'dt_env_url', 'https://abc12345.live.dynatrace.com', 'dynatrace'],
    ['azuredevops', 'org_service_url', 'https://dev.azure.com/acme', 'azure-devops'],
  ])('%s: %s', (provider, fact, hosted, product) => {
    const set = (url: string) => ids(of(use(provider, { [fact]: url }, 'provider')).configured);
    expect(set(hosted)).toEqual([product]);
    expect(set('https://it.acme.example/api')).toEqual([]);
  });
});

test('an extension of a cluster is no sign of Azure Arc', () => {
  const type = 'Microsoft.KubernetesConfiguration/extensions';
  const cluster = use('Microsoft.ContainerService/managedClusters');
  expect(of(cluster, use(type, { scope: computed('aks') })).products).toMatchObject([
    { product: 'azure-aks', count: 2, certain: 1 },
  ]);
  const elsewhere = of(use(type, { scope: 'Microsoft.Kubernetes/connectedClusters/a' }));
  expect(ids(elsewhere.products)).toEqual(['azure-arc-kubernetes']);
  expect(of(use(type, { scope: computed('cluster') })).ambiguous).toMatchObject([
    { candidates: ['azure-aks', 'azure-arc-kubernetes'], assumed: null },
  ]);
});
