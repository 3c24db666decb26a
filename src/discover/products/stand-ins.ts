import { computed, type Facts, type Use } from '../scanner.ts';

/** SAM's own types, with the CloudFormation types that the transform makes of them. */
const sam: Readonly<Record<string, string>> = {
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::Application': 'AWS::CloudFormation::Stack',
  'AWS::Serverless::CapacityProvider': 'AWS::Lambda::CapacityProvider',
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::GraphQLApi': 'AWS::AppSync::GraphQLApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::LayerVersion': 'AWS::Lambda::LayerVersion',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::WebSocketApi': 'AWS::ApiGatewayV2::Api',
};

/** Functions and endpoints of the Serverless Framework, with what it makes of them. */
const serverless: Readonly<Record<string, string>> = {
  'serverless::aws::function': 'AWS::Lambda::Function',
  'serverless::aws::http': 'AWS::ApiGateway::RestApi',
  'serverless::aws::httpApi': 'AWS::ApiGatewayV2::Api',
  'serverless::aws::websocket': 'AWS::ApiGatewayV2::Api',
  'serverless::aws::alb': 'AWS::ElasticLoadBalancingV2::TargetGroup',
  'serverless::aws::cloudFront': 'AWS::CloudFront::Distribution',
  'serverless::aws::cognitoUserPool': 'AWS::Cognito::UserPool',
  'serverless::aws::eventBridge': 'AWS::Events::Rule',
  'serverless::aws::iot': 'AWS::IoT::TopicRule',
  'serverless::aws::s3': 'AWS::S3::Bucket',
  'serverless::aws::schedule': 'AWS::Events::Rule',
  'serverless::aws::sns': 'AWS::SNS::Topic',
  'serverless::google::function': 'google_cloudfunctions_function',
  'serverless::azure::function': 'Microsoft.Web/sites',
  'serverless::aliyun::function': 'alicloud_fc_function',
  'serverless::scaleway::function': 'scaleway_function',
  'serverless::cloudflare::function': 'cloudflare_workers_script',
  'serverless::huawei::function': 'huaweicloud_fgs_function',
  'serverless::tencent::function': 'tencentcloud_scf_function',
};

/** The type that a use's product is listed under, with the attributes that count there. */
export interface Meaning {
  readonly type: string;
  readonly facts: Facts;
}

/**
 * What a use means: `azapi_resource` is whatever its `type` says, `awscc_s3_bucket` is CloudFormation's bucket, and
 * SAM's and Serverless's own types are what they are turned into. Any other type means itself.
 */
export function meaningOf({ type, facts = {} }: Pick<Use, 'type' | 'facts'>): Meaning {
  if (type.startsWith('azapi_')) return azureMeaning(type, facts);
  const other = Object.hasOwn(sam, type) ? sam[type] : serverless[type];
  if (type === 'serverless::azure::function')
    return { type: other ?? type, facts: { kind: 'functionapp' } };
  return { type: other ?? type, facts };
}

function azureMeaning(type: string, facts: Facts): Meaning {
  const written = azureType(facts);
  if (written === undefined) return { type, facts };
  // The body may hold a `kind`, and it isn't read.
  return { type: written, facts: facts.body === undefined ? facts : { kind: computed('body') } };
}

/** The type that an `azapi` resource says, without its version, which may be worked out elsewhere. */
export function azureType({ type = '' }: Facts): string | undefined {
  return /^(?:\$\{")?([A-Za-z][\w.]*\/[\w./-]+)(?:@|$)/.exec(type)?.[1];
}

/**
 * One spelling for a CloudFormation type and the `awscc` type that is made from it: `AWS::RDS::DBCluster` and
 * `awscc_rds_db_cluster` are both `rdsdbcluster`. `undefined` for any other type.
 */
export function cloudControlKey(type: string): string | undefined {
  if (type.startsWith('AWS::')) return type.slice(5).replaceAll(':', '').toLowerCase();
  return type.startsWith('awscc_') ? type.slice(6).replaceAll('_', '') : undefined;
}
