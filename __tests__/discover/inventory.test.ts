import { describe, expect, test } from '@jest/globals';
import { loadCatalogue, loadTypedProducts } from '../../src/catalogue/index.ts';
import { inventory } from '../../src/discover/inventory.ts';
import { discriminators, editions } from '../../src/discover/products/discriminators.ts';
import { computed, type Facts, type Use, type UseKind } from '../../src/discover/scanner.ts';
import { products } from './products.ts';

let line = 0;

function use(type: string, facts?: Facts, file = 'main.tf', kind: UseKind = 'resource'): Use {
  line++;
  return { type, kind, file, line, column: 1, ...(facts && { facts }) };
}

/** `product count/certain` of all that is found. */
function found(uses: readonly Use[]): string[] {
  return inventory(uses, products).products.map(
    ({ product, count, certain }) => `${product} ${count}/${certain}`,
  );
}

/** `type: candidates → assumed` of all that stays ambiguous. */
function ambiguous(uses: readonly Use[]): string[] {
  return inventory(uses, products).ambiguous.map(
    ({ type, candidates, assumed }) => `${type}: ${candidates.join(' ')} → ${assumed}`,
  );
}

describe('inventory', () => {
  test('counts by product, with the first place that makes it', () => {
    const uses = [
      use('aws_s3_bucket', undefined, 'a.tf', 'data'),
      use('aws_s3_bucket', undefined, 'b.tf'),
      use('aws_instance', undefined, 'b.tf'),
      use('aws_s3_bucket', undefined, 'b.tf'),
      use('AWS::S3::Bucket', undefined, 'c.yaml'),
    ];
    const [ec2, s3] = inventory(uses, products).products;
    expect([ec2?.product, ec2?.count, ec2?.provider]).toEqual(['aws-ec2', 1, 'aws']);
    expect(s3).toMatchObject({
      product: 'aws-s3',
      count: 4,
      owned: true,
      models: ['paas'],
      look: null,
      first: { file: 'b.tf', line: uses[1]?.line, column: 1 },
      kinds: { resource: 3, data: 1, module: 0, existing: 0 },
      types: [
        { type: 'aws_s3_bucket', count: 3 },
        { type: 'AWS::S3::Bucket', count: 1 },
      ],
      files: [
        { file: 'a.tf', count: 1, owned: false },
        { file: 'b.tf', count: 2, owned: true },
        { file: 'c.yaml', count: 1, owned: true },
      ],
    });
  });

  test('what is only read is used, and not owned', () => {
    const uses = [
      use('aws_vpc', undefined, 'a.tf', 'data'),
      use('Microsoft.Storage/storageAccounts', undefined, 'b.bicep', 'existing'),
    ];
    expect(
      inventory(uses, products).products.map(({ product, owned }) => [product, owned]),
    ).toEqual([
      ['aws-vpc', false],
      ['azure-storage', false],
    ]);
  });

  test('types that no product lists are kept apart', () => {
    const { products: none, unlisted } = inventory(
      [use('aws_iam_role'), use('aws_iam_role')],
      products,
    );
    expect(none).toEqual([]);
    expect(unlisted).toMatchObject([{ type: 'aws_iam_role', count: 2 }]);
  });

  test('Terraform names of removed types count, and ARM types in any case', () => {
    expect(found([use('azurerm_function_app'), use('MICROSOFT.STORAGE/storageaccounts')])).toEqual([
      'azure-functions 1/1',
      'azure-storage 1/1',
    ]);
    expect(found([use('aws_s3_bucket'.toUpperCase())])).toEqual([]);
  });

  test.each([
    ['avm/res/storage/storage-account', 'azure-storage'],
    ['avm/res/storage/storageaccount', 'azure-storage'],
    ['avm/res/db-for-postgre-sql/flexible-server', 'azure-postgresql'],
    ['avm/res/cache/redis', 'azure-redis'],
    ['avm/res/data-factory/factory', 'azure-data-factory'],
  ])('the module %s names %s', (type, product) => {
    expect(found([use(type, undefined, 'main.bicep', 'module')])).toEqual([`${product} 1/1`]);
  });

  test('a registry module named after a product suggests it, and no more', () => {
    const unseen = ['terraform-aws-modules/eks/aws', 'terraform-aws-modules/iam/aws', 'git::x'].map(
      (source) => ({ file: 'a.tf', line: 1, source, why: 'a module' }),
    );
    const all = inventory([], products, { unseen });
    expect(all.products).toEqual([]);
    expect(all.unseen.map(({ suggests }) => suggests)).toEqual(['aws-eks', null, null]);
  });
});

describe('ambiguous types', () => {
  test.each<[string, Facts | undefined, string]>([
    ['aws_ecs_service', { launch_type: 'FARGATE' }, 'aws-ecs-fargate'],
    ['aws_ecs_service', { launch_type: 'EC2' }, 'aws-ecs-ec2'],
    ['AWS::ECS::Service', { LaunchType: 'FARGATE' }, 'aws-ecs-fargate'],
    [
      'aws_ecs_service',
      { 'capacity_provider_strategy.capacity_provider': 'FARGATE_SPOT' },
      'aws-ecs-fargate',
    ],
    ['aws_ecs_task_definition', { requires_compatibilities: 'FARGATE' }, 'aws-ecs-fargate'],
    ['aws_ecs_capacity_provider', undefined, 'aws-ecs-ec2'],
    ['aws_db_instance', undefined, 'aws-rds'],
    ['aws_db_instance', { engine: 'postgres' }, 'aws-rds'],
    ['aws_db_instance', { engine: 'custom-sqlserver-ee' }, 'aws-rds-custom'],
    ['aws_db_instance', { engine: 'aurora-mysql' }, 'aws-aurora'],
    ['aws_eks_cluster', undefined, 'aws-eks'],
    [
      'aws_eks_cluster',
      { compute_config: '{}', 'compute_config.enabled': 'true' },
      'aws-eks-auto-mode',
    ],
    ['aws_eks_cluster', { compute_config: '{}', 'compute_config.enabled': 'false' }, 'aws-eks'],
    ['google_container_cluster', { enable_autopilot: 'true' }, 'gcp-gke-autopilot'],
    ['google_container_cluster', { enable_autopilot: 'false' }, 'gcp-gke'],
    ['Microsoft.Web/sites', undefined, 'azure-app-service'],
    ['Microsoft.Web/sites', { kind: 'app,linux' }, 'azure-app-service'],
    ['Microsoft.Web/sites', { kind: 'functionapp,linux' }, 'azure-functions'],
    ['Microsoft.Web/sites', { kind: 'functionapp,workflowapp' }, 'azure-logic-apps'],
    ['avm/res/web/site', { 'params.kind': 'functionapp' }, 'azure-functions'],
    [
      'aws_subnet',
      { outpost_arn: 'arn:aws:outposts:us-east-1:1:outpost/op-1' },
      'aws-outposts aws-vpc',
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a computed value.
    ['aws_subnet', { outpost_arn: '${var.outpost_arn}' }, 'aws-vpc'],
    ['aws_eks_cluster', { remote_network_config: '{}' }, 'aws-eks aws-eks-hybrid-nodes'],
  ])('%s with %j is %s', (type, facts, expected) => {
    const { products: all, ambiguous: open } = inventory([use(type, facts)], products);
    expect(all.map(({ product }) => product).join(' ')).toBe(expected);
    expect(open).toEqual([]);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: computed values.
  test.each<[string, Facts | undefined, string]>([
    ['aws_ecs_cluster', undefined, 'aws-ecs-fargate aws-ecs-ec2 → null'],
    ['aws_ecs_service', undefined, 'aws-ecs-fargate aws-ecs-ec2 → null'],
    ['aws_ecs_service', { launch_type: '${var.type}' }, 'aws-ecs-fargate aws-ecs-ec2 → null'],
    [
      'aws_ecs_task_definition',
      { requires_compatibilities: 'FARGATE,EC2' },
      'aws-ecs-fargate aws-ecs-ec2 → null',
    ],
    ['aws_db_instance', { engine: '${var.engine}' }, 'aws-rds aws-rds-custom aws-aurora → aws-rds'],
    [
      'aws_eks_cluster',
      { compute_config: '${dynamic}' },
      'aws-eks aws-eks-auto-mode aws-eks-hybrid-nodes → aws-eks',
    ],
    [
      'Microsoft.Web/sites',
      { kind: '${[parameters(…)]}' },
      'azure-app-service azure-functions azure-logic-apps → azure-app-service',
    ],
  ])('%s with %j stays open', (type, facts, expected) => {
    expect(ambiguous([use(type, facts)])).toEqual([`${type}: ${expected}`]);
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the end of them.

  test('a cluster is what the services of its folder say', () => {
    const fargate = { launch_type: 'FARGATE' };
    const uses = [
      use('aws_ecs_cluster', undefined, 'app/cluster.tf'),
      use('aws_ecs_service', fargate, 'app/service.tf'),
      use('aws_ecs_cluster', undefined, 'other/cluster.tf'),
    ];
    expect(found(uses)).toEqual(['aws-ecs-fargate 2/1']);
    expect(ambiguous(uses)).toEqual([
      'aws_ecs_cluster: aws-ecs-fargate aws-ecs-ec2 → aws-ecs-fargate',
      'aws_ecs_cluster: aws-ecs-fargate aws-ecs-ec2 → null',
    ]);
    const both = [...uses, use('aws_ecs_service', { launch_type: 'EC2' }, 'app/worker.tf')];
    expect(ambiguous(both)).toEqual(['aws_ecs_cluster: aws-ecs-fargate aws-ecs-ec2 → null']);
  });

  test('a model is told by the type where the type tells it', () => {
    const models = (types: readonly string[]) =>
      inventory(
        types.map((type) => use(type)),
        products,
      ).products.map((one) => [one.models.join(), one.look]);
    expect(models(['aws_lightsail_instance'])).toEqual([['iaas', null]]);
    expect(models(['aws_lightsail_database'])).toEqual([['paas', null]]);
    expect(models(['aws_lightsail_database', 'aws_lightsail_instance'])[0]?.[0]).toBe('iaas,paas');
    expect(models(['google_storage_bucket'])).toEqual([['paas,iaas', 'which list?']]);
  });

  test('a container image is remarked on', () => {
    const [lambda] = inventory(
      [use('aws_lambda_function', { package_type: 'Image' })],
      products,
    ).products;
    expect(lambda?.remarks).toEqual(['packaged as a container image: you patch the runtime in it']);
  });
});

describe('editions', () => {
  const provider = (url: string, file: string) =>
    use('github', { base_url: url }, file, 'provider');
  const own = 'https://github.acme.example/api/v3/';

  test('the host of a provider tells the hosted edition from the other', () => {
    const uses = [use('github_repository'), use('github_actions_runner_group')];
    expect(found(uses)).toEqual(['github-com 1/1', 'github-self-hosted-runners 1/1']);
    expect(found([...uses, provider(own, 'p.tf')])).toEqual([
      'github-enterprise-server 1/1',
      'github-self-hosted-runners 1/1',
    ]);
    expect(found([...uses, provider('https://acme.ghe.com/', 'p.tf')])[0]).toBe('github-com 1/1');
    expect(found([...uses, provider('https://github.com.evil.example/', 'p.tf')])[0]).toBe(
      'github-enterprise-server 1/1',
    );
  });

  test('each folder has its own provider, and a module takes that of the repository', () => {
    const uses = [
      use('github_repository', undefined, 'own/main.tf'),
      use('github_repository', undefined, 'cloud/main.tf'),
      use('github_repository', undefined, 'modules/repo/main.tf'),
      provider(own, 'own/providers.tf'),
      use('github', undefined, 'cloud/providers.tf', 'provider'),
    ];
    expect(found(uses)).toEqual(['github-com 2/1', 'github-enterprise-server 1/1']);
    expect(ambiguous(uses)).toEqual([
      'github_repository: github-com github-enterprise-server → github-com',
    ]);
  });

  test('a provider that is only set up shows the edition that it is set up for', () => {
    const setUp = (type: string, facts?: Facts) =>
      inventory([use(type, facts, 'p.tf', 'provider')], products).configured.map(
        ({ product }) => product,
      );
    expect(setUp('github')).toEqual(['github-com']);
    expect(setUp('github', { base_url: own })).toEqual(['github-enterprise-server']);
    expect(setUp('github', { base_url: computed('var.url') })).toEqual([]);
    expect(setUp('tfe', { hostname: 'tfe.acme.example' })).toEqual([]);
    expect(setUp('grafana')).toEqual([]);
  });

  test('where no product stands for the other edition, none is claimed', () => {
    const host = use('tfe', { hostname: 'tfe.acme.example' }, 'p.tf', 'provider');
    expect(found([use('tfe_workspace'), host])).toEqual([]);
    expect(found([use('tfe_workspace')])).toEqual(['hcp-terraform 1/1']);
  });
});

test('what settles a type names products and types of the catalogue', async () => {
  const catalogue = await loadCatalogue();
  const types = new Set(
    (await loadTypedProducts()).flatMap(({ terraform, cloudformation, arm }) => [
      ...terraform,
      ...cloudformation,
      ...arm,
    ]),
  );
  const ids = [
    ...discriminators.flatMap(({ candidates, usual }) => [
      ...candidates,
      ...(usual ? [usual] : []),
    ]),
    ...editions.flatMap(({ products: hosted, twin }) => [...hosted, ...(twin ? [twin] : [])]),
  ];
  expect(ids.filter((id) => catalogue.get(id) === undefined)).toEqual([]);
  const named = discriminators.flatMap((one) => one.types);
  expect(named.filter((type) => !types.has(type) && !type.startsWith('avm/'))).toEqual([]);
});

test('every type that two products share has something to settle it', async () => {
  const counts = new Map<string, number>();
  const all = await loadTypedProducts();
  for (const { terraform, cloudformation, arm } of all) {
    for (const type of [...terraform, ...cloudformation, ...arm]) {
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([type]) => type);
  const settled = discriminators.flatMap(({ types }) => types);
  // Or the catalogue says what to look at, or that one is taken for the other; its checker holds that.
  for (const { discriminator, alike, terraform, cloudformation, arm } of all) {
    if (discriminator !== undefined || alike !== undefined)
      settled.push(...terraform, ...cloudformation, ...arm);
  }
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.filter((type) => !settled.includes(type))).toEqual([]);
});
