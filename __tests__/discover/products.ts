import type { PartModel } from '../../src/estate/framework.ts';
import type { TypedProduct } from '../../src/estate/product.ts';

/** A product with only what discovery looks at. */
export function product(
  id: string,
  models: readonly PartModel[],
  types: Partial<Pick<TypedProduct, 'terraform' | 'terraformLegacy' | 'cloudformation' | 'arm'>>,
  note?: string,
): TypedProduct {
  return {
    id,
    provider: id.replace(/-.*/, ''),
    name: id,
    models,
    modelSource: 'derived',
    responsibilityUrl: null,
    about: null,
    category: 'vm',
    kind: 'vm',
    tier: 'core',
    terraform: [],
    cloudformation: [],
    arm: [],
    ...types,
    ...(note !== undefined && { note }),
  };
}

const ecs = {
  terraform: ['aws_ecs_service', 'aws_ecs_task_definition', 'aws_ecs_cluster'],
  cloudformation: ['AWS::ECS::Service', 'AWS::ECS::TaskDefinition', 'AWS::ECS::Cluster'],
};

export const products: readonly TypedProduct[] = [
  product('aws-ec2', ['iaas'], {
    terraform: ['aws_instance'],
    cloudformation: ['AWS::EC2::Instance'],
  }),
  product('aws-vpc', ['iaas'], { terraform: ['aws_vpc', 'aws_subnet'] }),
  product('aws-outposts', ['iaas'], { cloudformation: ['AWS::Outposts::Outpost'] }),
  product('aws-s3', ['paas'], {
    terraform: ['aws_s3_bucket'],
    cloudformation: ['AWS::S3::Bucket'],
  }),
  product('aws-lambda', ['faas'], { terraform: ['aws_lambda_function'] }),
  product('aws-rds', ['paas'], { terraform: ['aws_db_instance'] }),
  product('aws-rds-custom', ['paas'], { terraform: ['aws_rds_custom_db_engine_version'] }),
  product('aws-aurora', ['paas'], { terraform: ['aws_rds_cluster'] }),
  product('aws-eks', ['caas'], { terraform: ['aws_eks_cluster', 'aws_eks_node_group'] }),
  product('aws-eks-auto-mode', ['caas'], {}),
  product('aws-eks-hybrid-nodes', ['caas'], {}),
  product('aws-ecs-fargate', ['caas'], ecs),
  product('aws-ecs-ec2', ['caas'], {
    ...ecs,
    terraform: [...ecs.terraform, 'aws_ecs_capacity_provider'],
  }),
  product('aws-lightsail', ['iaas', 'paas'], {
    terraform: ['aws_lightsail_instance', 'aws_lightsail_database'],
  }),
  product('gcp-gke', ['caas'], { terraform: ['google_container_cluster'] }),
  product('gcp-gke-autopilot', ['caas'], {}),
  product(
    'gcp-cloud-storage',
    ['paas', 'iaas'],
    { terraform: ['google_storage_bucket'] },
    'which list?',
  ),
  product('azure-app-service', ['paas'], {
    arm: ['Microsoft.Web/sites', 'Microsoft.Web/serverfarms'],
  }),
  product('azure-functions', ['faas'], {
    arm: ['Microsoft.Web/sites'],
    terraform: ['azurerm_linux_function_app'],
    terraformLegacy: ['azurerm_function_app'],
  }),
  product('azure-logic-apps', ['paas'], { arm: ['Microsoft.Logic/workflows'] }),
  product('azure-storage', ['paas'], { arm: ['Microsoft.Storage/storageAccounts'] }),
  product('azure-postgresql', ['paas'], { arm: ['Microsoft.DBforPostgreSQL/flexibleServers'] }),
  product('azure-redis', ['paas'], { arm: ['Microsoft.Cache/redis'] }),
  product('azure-data-factory', ['paas'], { arm: ['Microsoft.DataFactory/factories'] }),
  product('github-com', ['saas'], { terraform: ['github_repository'] }),
  product('github-self-hosted-runners', ['iaas', 'on-premises'], {
    terraform: ['github_actions_runner_group'],
  }),
  product('github-enterprise-server', ['on-premises', 'iaas'], {}),
  product('hcp-terraform', ['saas'], { terraform: ['tfe_workspace'] }),
  product('microsoft-365', ['saas'], {}),
];
