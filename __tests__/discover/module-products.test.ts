import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadTypedProducts } from '../../src/catalogue/index.ts';
import { moduleProducts } from '../../src/discover/products/module-product.ts';
import { tellingWords, wordsOf } from '../../src/discover/products/module-words.ts';
import { codeNamesOf } from '../../src/discover/products/names-of-products.ts';
import { moduleProviders } from '../../src/discover/products/other-module-words.ts';
import type { Use } from '../../src/discover/scanner.ts';
import type { CodeNames } from '../../src/estate/code-names.ts';
import type { TypedProduct } from '../../src/estate/product.ts';

let products: readonly TypedProduct[];
let names: CodeNames;

beforeAll(async () => {
  products = await loadTypedProducts();
  names = codeNamesOf(products);
});

function using(...types: readonly string[]): Use[] {
  return types.map((type) => ({ type, kind: 'resource', file: 'a.tf', line: 1, column: 1 }));
}

/** What a name suggests in a repository that uses some types. */
function suggested(source: string, types: readonly string[], name?: string): string | null {
  return moduleProducts(names, using(...types))({ source, ...(name !== undefined && { name }) });
}

describe('an address that says the cloud', () => {
  test.each([
    ['terraform-aws-modules/sqs/aws', 'aws-sqs'],
    ['tfr:///terraform-aws-modules/eks/aws?version=20.0.0', 'aws-eks'],
    ['terraform-aws-modules/rds-aurora/aws', 'aws-aurora'],
    ['terraform-aws-modules/iam/aws//modules/iam-role-for-service-accounts-eks', 'aws-iam'],
    ['cloudposse/cloudfront-s3-cdn/aws', 'aws-cloudfront'],
    ['cloudposse/security-group/aws', 'aws-vpc'],
    ['cloudposse/elasticsearch/aws', 'aws-opensearch'],
    ['cloudposse/glue/aws//modules/glue-catalog-database', 'aws-glue'],
    ['app.terraform.io/acme/vpc/aws', 'aws-vpc'],
    ['git::https://github.com/terraform-aws-modules/terraform-aws-ec2-instance.git', 'aws-ec2'],
    ['git::https://github.com/acme/aws-eks.git//?ref=v1.2.0', 'aws-eks'],
    [
      'git::git@github.com:acme/tf-aws-modules.git//modules/ecs-service?ref=main',
      'aws-ecs-fargate',
    ],
    ['git::https://github.com/acme/terraform-azurerm-v3.git//cdn?ref=v6', 'azure-front-door'],
    ['Azure/aks/azurerm', 'azure-aks'],
    ['app.terraform.io/acme/key-vault/azurerm', 'azure-key-vault'],
    ['terraform-google-modules/kubernetes-engine/google//modules/beta-private-cluster', 'gcp-gke'],
    ['terraform-google-modules/cloud-storage/google//modules/simple_bucket', 'gcp-cloud-storage'],
    ['terraform-google-modules/project-factory/google//modules/project_services', 'gcp-project'],
    ['GoogleCloudPlatform/cloud-run/google', 'gcp-cloud-run'],
    ['acme/workspacer/tfe', 'hcp-terraform'],
    ['br/public:avm/ptn/acme/apim-api:0.1.0', 'azure-api-management'],
    ['br:acme.azurecr.io/bicep/cosmos-db:v1.2', 'azure-cosmos-db'],
    ['ts:00000000-0000-0000-0000-000000000000/rg/storage-spec:1.0', 'azure-storage'],
    ['git::https://github.com/acme/tf-aws.git//certificatemanager', 'aws-certificate-manager'],
  ])('%s', (source, product) => {
    expect(suggested(source, [])).toBe(product);
  });
});

describe('the end of a name says what it is for', () => {
  test.each([
    ['github.com/acme/modules//ecs-task-role', 'aws-iam'],
    ['github.com/acme/modules//lambda-alarms', 'aws-cloudwatch'],
    ['github.com/acme/terraform-opensearch-cloudwatch-alarm', 'aws-cloudwatch'],
    ['github.com/acme/modules//sqs-dashboard', 'aws-cloudwatch'],
    ['github.com/acme/modules//rds-postgres', 'aws-rds'],
    ['cloudposse/eks-iam-role/aws', 'aws-eks'],
    ['github.com/acme/terraform-cross-account-access', 'aws-iam'],
    ['terraform-aws-modules/memory-db/aws', 'aws-memorydb'],
    ['github.com/acme/modules//database-migration-service', 'aws-dms'],
    ['github.com/acme/modules//direct-connect', 'aws-direct-connect'],
  ])('%s', (source, product) => {
    expect(suggested(source, ['aws_s3_bucket'], 'instance_access')).toBe(product);
  });

  test.each([
    ['GoogleCloudPlatform/lb-http/google//modules/serverless_negs', 'gcp-load-balancing'],
    ['terraform-google-modules/cloud-router/google', 'gcp-cloud-nat'],
    [
      'terraform-google-modules/cloud-router/google//modules/interconnect_attachment',
      'gcp-cloud-vpn',
    ],
    ['terraform-google-modules/group/google', 'gcp-cloud-identity'],
  ])('%s', (source, product) => {
    expect(suggested(source, [], 'main')).toBe(product);
  });
});

describe('a name that only looks like a product', () => {
  test.each([
    ['terraform-google-modules/gcloud/google', 'bootstrap_csr_repo', null],
    ['github.com/acme/terraform-certmanager', 'cert_manager', null],
    ['github.com/acme/charts', 'cert_manager', null],
    ['github.com/acme/modules//gateway-connect', 'x', null],
    ['github.com/acme/modules//shared-config', 'network_config', null],
    ['cloudposse/label/null', 'iam_role_label', null],
    ['git::https://github.com/cloudposse/terraform-null-label.git?ref=0.25', 'rds_label', null],
    ['cloudposse/stack-config/yaml//modules/remote-state', 'eks', null],
    ['git::https://github.com/acme/terraform-terraform-label.git', 'parameter_prefix', null],
    ['cloudposse/module-artifact/external', 'artifact', null],
    ['cloudposse/helm-release/aws', 'alb_controller', null],
    [
      'git::https://github.com/acme/terraform-opsgenie-incident-management.git//modules/config',
      'a',
      'atlassian-operations',
    ],
    ['github.com/acme/platform-template?ref=1', 'support', null],
    ['github.com/acme/platform-template?ref=1', 'app_config', null],
    ['github.com/acme/platform-template?ref=1', 'aws_config', 'aws-config'],
    ['cloudposse/config/aws', 'x', 'aws-config'],
    ['git::https://github.com/acme/terraform-aws-organization-access-group.git', 'g', 'aws-iam'],
  ])('%s as %s', (source, name, product) => {
    expect(suggested(source, ['aws_s3_bucket'], name)).toBe(product);
  });

  test.each([
    ["[variables('uris').wsBotServicePolicyAssignment]", 'azure-resource-manager'],
    ["[variables('uris').costOptimizationPolicyInitiative]", 'azure-resource-manager'],
    ["[variables('uris').bastion]", 'azure-bastion'],
    ["[variables('uris').dataCollectionRuleVmInsights]", null],
    ["[variables('uris').guestAttestationAssignment]", null],
  ])('%s', (source, product) => {
    expect(suggested(source, ['Microsoft.Storage/storageAccounts'])).toBe(product);
  });
});

describe('an address that does not say it', () => {
  test.each([
    ['git@github.com:hmcts/terraform-module-application-insights?ref=4.x', 'azure-monitor'],
    ['git@github.com:hmcts/cnp-module-key-vault?ref=master', 'azure-key-vault'],
    ['git@github.com:hmcts/terraform-module-postgresql-flexible?ref=master', 'azure-postgresql'],
    ['git@github.com:hmcts/cnp-module-webapp?ref=master', 'azure-app-service'],
    ['git@github.com:hmcts/cnp-module-api-mgmt-product?ref=master', 'azure-api-management'],
    ['git@github.com:hmcts/cnp-module-metric-alert', 'azure-monitor'],
    ['git@github.com:hmcts/cnp-module-logstash.git?ref=master', null],
  ])('%s, in a repository for Azure', (source, product) => {
    expect(suggested(source, ['azurerm_resource_group'])).toBe(product);
  });

  test.each([
    ['github.com/cds-snc/terraform-modules//S3?ref=v10.4.4', 'aws-s3'],
    ['github.com/cds-snc/terraform-modules//rds?ref=v9.1.0', 'aws-rds'],
    ['github.com/cds-snc/terraform-modules//schedule_shutdown?ref=v10', null],
    ['github.com/ministryofjustice/cloud-platform-terraform-sns-topic?ref=5.1.0', 'aws-sns'],
    ['github.com/ministryofjustice/cloud-platform-terraform-serviceaccount?ref=1.0.0', null],
    ['git::https://git.acme.corp/modules.git//databases/redis', 'aws-elasticache'],
  ])('%s, in a repository for AWS', (source, product) => {
    expect(suggested(source, ['aws_vpc'])).toBe(product);
  });

  test('nothing where the repository is for two clouds, unless a word has one meaning', () => {
    const both = ['aws_vpc', 'google_project'];
    expect(suggested('git::https://git.acme.corp/modules.git//redis', both)).toBeNull();
    expect(suggested('git::https://git.acme.corp/modules.git//s3-bucket', both)).toBe('aws-s3');
    expect(suggested('git::https://git.acme.corp/modules.git//gke', both)).toBe('gcp-gke');
  });

  test('what the call is called, where the address says nothing', () => {
    const source = 'git::https://git.acme.corp/platform.git//base';
    expect(suggested(source, ['aws_vpc'], 'orders_queue')).toBe('aws-sqs');
    expect(suggested(source, ['aws_vpc'], 'base')).toBeNull();
  });
});

describe('providers other than the three large clouds', () => {
  test.each([
    ['github.com/oracle-quickstart/oci-adb', 'oci-autonomous-database'],
    ['oracle-terraform-modules/vcn/oci', 'oci-network'],
    ['terraform-ibm-modules/base-ocp-vpc/ibm', 'ibm-kubernetes-service'],
    ['terraform-ibm-modules/cbr/ibm//modules/cbr-zone-module', 'ibm-cloud-iam'],
    ['terraform-alicloud-modules/slb/alicloud', 'alibaba-network'],
    ['terraform-digitalocean-modules/droplet/digitalocean', 'digitalocean-droplet'],
    ['acme/database-cluster/digitalocean', 'digitalocean-database'],
    ['kube-hetzner/kube-hetzner/hcloud', 'hetzner-cloud-server'],
    ['github.com/acme/cdap//terraform/modules/datadog_dashboard', 'datadog'],
    ['github.com/acme/cloud-platform-terraform-auth0', 'auth0'],
    ['acme/zone/cloudflare', 'cloudflare-dns'],
    // A name that leaves open which product it is isn't guessed in another cloud.
    ['acme/landing/oci', null],
    ['github.com/acme/terraform-aws-rds-okta', 'aws-rds'],
    ['github.com/acme/modules//datadog-aws-integration', 'datadog'],
    ['./vendor/modules/aks//monitoring/statuscake', 'statuscake'],
    ['github.com/acme/modules//mongodb-atlas-cluster', 'mongodb-atlas'],
    ['github.com/acme/modules//new-relic-alerts', 'new-relic'],
    ['acme/repository/github', 'github-com'],
    ['github.com/acme/terraform-github-teams', 'github-com'],
    ['github.com/acme/modules//github-oidc', 'aws-iam'],
  ])('%s', (source, product) => {
    expect(suggested(source, ['aws_vpc'])).toBe(product);
  });

  test('every word means a product that the catalogue has', () => {
    const ids = new Set(products.map(({ id }) => id));
    const named = [...moduleProviders.values()].flatMap(({ words }) => [...words.values()]);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('every word means a product that the catalogue has, and a word that says the cloud is in one table', () => {
  const ids = new Set(products.map(({ id }) => id));
  const tables = [...wordsOf.values()];
  const named = tables.flatMap((table) => [...table.values()]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(tellingWords.filter((word) => !tables.some((table) => table.has(word)))).toEqual([]);
  expect(
    tellingWords.filter((word) => tables.filter((table) => table.has(word)).length > 1),
  ).toEqual([]);
});
