/** The clouds whose modules are known by words. */
export type Cloud = 'aws' | 'azure' | 'gcp';

/** What the last part of a registry's address, or a word in a name, says of the cloud. */
export const cloudWords: Readonly<Record<string, Cloud>> = {
  aws: 'aws',
  amazon: 'aws',
  azure: 'azure',
  azurerm: 'azure',
  azuread: 'azure',
  avm: 'azure',
  google: 'gcp',
  gcp: 'gcp',
  googlecloudplatform: 'gcp',
};

/**
 * Words that people name modules after, beside the ids and other names of products and the types that the catalogue
 * lists. `words` of one product are written as modules write them, with hyphens.
 */
const words: Readonly<Record<Cloud, Readonly<Record<string, string>>>> = {
  aws: {
    'aws-rds':
      'rds db database postgres postgresql mysql mariadb sqlserver mssql rds-instance db-instance rds-postgres',
    'aws-aurora': 'aurora rds-aurora rds-cluster aurora-postgresql aurora-mysql aurora-serverless',
    'aws-elasticache': 'elasticache redis valkey memcached cache elasticache-redis',
    'aws-s3':
      's3 bucket buckets s3-bucket s3-buckets static-site static-website s3-website tfstate-backend terraform-state state-bucket remote-state s3-log-storage object-storage log-bucket',
    'aws-sqs': 'sqs queue queues sqs-queue dlq',
    'aws-sns': 'sns topic topics sns-topic',
    'aws-lambda': 'lambda lambdas lambda-function function functions lambda-layer lambda-api',
    'aws-vpc':
      'vpc network networking subnet subnets nat nat-gateway internet-gateway route-table vpc-endpoint vpc-endpoints vpc-peering security-group security-groups sg nacl dynamic-subnets multi-az-subnets named-subnets flow-logs vpc-flow-logs privatelink',
    'aws-elb':
      'alb nlb elb load-balancer loadbalancer lb target-group alb-ingress application-load-balancer network-load-balancer',
    'aws-eks':
      'eks kubernetes k8s irsa eks-cluster eks-node-group eks-iam-role eks-addons eks-blueprints eks-pod-identity eks-workers karpenter node-group nodegroup',
    'aws-eks-fargate': 'eks-fargate-profile fargate-profile',
    'aws-ecs-fargate':
      'ecs fargate ecs-fargate ecs-service ecs-cluster ecs-task ecs-task-definition ecs-alb-service-task ecs-container-definition ecs-web-app',
    'aws-ec2':
      'ec2 instance instances ec2-instance bastion bastion-host jumphost jumpbox autoscaling asg autoscaling-group ec2-autoscale-group launch-template key-pair keypair virtual-machine vm ami',
    'aws-kms': 'kms kms-key cmk encryption-key',
    'aws-secrets-manager': 'secret secrets secrets-manager secretsmanager',
    'aws-systems-manager':
      'ssm parameter parameters parameter-store ssm-parameter ssm-parameter-store session-manager patch-manager ssm-patching',
    'aws-iam':
      'iam role roles iam-role iam-user iam-policy iam-assumable-role iam-roles oidc github-oidc oidc-provider iam-oidc organization organizations organisation control-tower scp service-control-policies account-factory landing-zone iam-system-user service-account-role assume-role iam-s3-user permission-boundary cross-account-access cross-account-role',
    'aws-cloudfront': 'cloudfront cdn cloudfront-s3-cdn cloudfront-distribution',
    'aws-route53':
      'route53 dns zone zones hosted-zone route53-zone route53-record route53-records route53-cluster-zone route53-alias route53-cluster-hostname dns-record',
    'aws-certificate-manager':
      'acm certificate certificates cert ssl acm-certificate acm-request-certificate acm-pca',
    'aws-waf': 'waf wafv2 waf-webaclv2 web-acl wafs',
    'aws-ecr': 'ecr ecr-repository container-registry docker-registry',
    'aws-efs': 'efs file-system efs-file-system',
    'aws-ebs': 'ebs volume ebs-volume',
    'aws-fsx': 'fsx fsx-windows fsx-ontap',
    'aws-dynamodb': 'dynamodb dynamo dynamodb-table table dynamodb-autoscaler',
    'aws-kinesis': 'kinesis kinesis-stream firehose kinesis-firehose',
    'aws-msk': 'msk kafka msk-kafka msk-apache-kafka-cluster msk-kafka-cluster msk-connect',
    'aws-mq': 'mq rabbitmq activemq amazonmq mq-broker',
    'aws-opensearch': 'opensearch elasticsearch elastic-search es opensearch-domain',
    'aws-redshift': 'redshift redshift-cluster data-warehouse',
    'aws-athena': 'athena',
    'aws-glue': 'glue glue-job glue-crawler glue-catalog',
    'aws-emr': 'emr emr-cluster',
    'aws-step-functions': 'step-function step-functions stepfunctions sfn state-machine',
    'aws-eventbridge': 'eventbridge event-bus event-rule event-bridge scheduler cloudwatch-event',
    'aws-api-gateway':
      'api-gateway apigateway apigw apigateway-v2 api-gateway-v2 http-api rest-api apigatewayv2',
    'aws-appsync': 'appsync graphql',
    'aws-cognito': 'cognito user-pool cognito-user-pool',
    'aws-ses': 'ses email ses-lambda-forwarder ses-domain',
    'aws-guardduty': 'guardduty guard-duty',
    'aws-cloudtrail': 'cloudtrail cloudtrail-cloudwatch-alarms cloudtrail-s3-bucket',
    'aws-cloudwatch':
      'cloudwatch alarm alarms dashboard log-group cloudwatch-logs cloudwatch-alarms cloudwatch-log-group monitoring metric-alarm cloudwatch-agent',
    'aws-config': 'config aws-config config-rules config-storage',
    'aws-backup': 'backup backups backup-vault',
    'aws-transit-gateway': 'transit-gateway tgw',
    'aws-site-to-site-vpn': 'vpn vpn-connection vpn-gateway site-to-site-vpn',
    'aws-client-vpn': 'client-vpn ec2-client-vpn',
    'aws-codebuild': 'codebuild code-build',
    'aws-code-services':
      'codepipeline codecommit codedeploy codeartifact ecs-codepipeline codestar-connection',
    'aws-cost-management': 'budget budgets cost anomaly-detection cur',
    'aws-iam-identity-center': 'sso identity-center permission-set permission-sets',
    'aws-elastic-beanstalk':
      'beanstalk elastic-beanstalk elastic-beanstalk-environment elastic-beanstalk-application',
    'aws-documentdb': 'documentdb docdb documentdb-cluster mongodb',
    'aws-neptune': 'neptune neptune-cluster',
    'aws-mwaa': 'mwaa airflow',
    'aws-managed-grafana': 'managed-service-grafana managed-grafana grafana',
    'aws-sagemaker': 'sagemaker',
    'aws-batch': 'batch batch-job',
    'aws-global-accelerator': 'global-accelerator',
    'aws-network-firewall': 'network-firewall',
    'aws-security-hub': 'security-hub securityhub',
    'aws-transfer-family': 'sftp transfer transfer-sftp transfer-server',
    'aws-datasync': 'datasync',
    'aws-dms': 'dms database-migration database-migration-service',
    'aws-memorydb': 'memorydb memory-db',
    'aws-direct-connect': 'direct-connect dx dx-gateway',
    'aws-directory-service': 'directory-service managed-ad active-directory',
    'aws-app-runner': 'app-runner apprunner',
    'aws-workspaces': 'workspaces',
    'aws-lightsail': 'lightsail',
    'aws-inspector': 'inspector',
    'aws-amplify': 'amplify amplify-app',
    'aws-bedrock': 'bedrock',
    'aws-service-catalog': 'service-catalog',
  },
  azure: {
    'azure-postgresql':
      'postgres postgresql postgresql-flexible postgres-flexible postgresql-server database db postgresql-flexible-server postgres-flexible-server',
    'azure-mysql': 'mysql mysql-flexible mysql-server',
    'azure-mariadb': 'mariadb',
    'azure-sql-database':
      'sql mssql sql-server mssql-server sql-database sqldatabase azuresql sql-elasticpool',
    'azure-sql-managed-instance': 'sql-managed-instance sqlmi mssql-managed-instance',
    'azure-cache-redis': 'redis cache redis-cache managed-redis',
    'azure-cosmos-db': 'cosmos cosmosdb cosmos-db documentdb',
    'azure-storage':
      'storage storage-account storageaccount blob blobs storage-container sa static-website tfstate',
    'azure-key-vault': 'key-vault keyvault kv vault key-vault-secret secrets',
    'azure-aks': 'aks kubernetes k8s kubernetes-cluster aks-cluster managedcluster',
    'azure-container-registry': 'acr container-registry registry',
    'azure-container-apps':
      'container-app container-apps containerapp containerapps aca managed-environment',
    'azure-container-instances': 'container-instance container-instances aci container-group',
    'azure-app-service':
      'app-service appservice webapp web-app asp app-service-plan linux-web-app windows-web-app webapps',
    'azure-functions': 'function functions function-app functionapp function-apps',
    'azure-logic-apps': 'logic-app logic-apps logicapp',
    'azure-service-bus':
      'service-bus servicebus servicebus-namespace servicebus-queue servicebus-topic servicebus-subscription service-bus-namespace queue topic sb',
    'azure-event-hubs': 'event-hub event-hubs eventhub eventhubs kafka',
    'azure-event-grid': 'event-grid eventgrid',
    'azure-virtual-network':
      'vnet virtual-network network networking subnet subnets nsg network-security-group route-table vnet-peering vnet-peer peering asg public-ip hub hub-spoke spoke network-interface virtualnetwork',
    'azure-application-gateway': 'application-gateway app-gateway appgateway appgw app-gw agw',
    'azure-load-balancer': 'load-balancer loadbalancer lb',
    'azure-front-door': 'front-door frontdoor cdn afd',
    'azure-dns': 'dns private-dns dns-zone private-dns-zone dns-record azure-private-dns zone',
    'azure-private-link': 'private-endpoint private-link privatelink private-endpoints',
    'azure-firewall': 'firewall azure-firewall firewall-policy',
    'azure-virtual-machines':
      'vm vms virtual-machine virtual-machines vmss scale-set compute linux-vm windows-vm virtual-machine-scale-set virtualmachine bastion-vm jumpbox',
    'azure-bastion': 'bastion bastion-host',
    'azure-monitor':
      'application-insights app-insights appinsights monitor monitoring alert alerts action-group metric-alert metric-alerts log-analytics log-analytics-workspace loganalytics law diagnostic-settings diagnostics dashboard workbook insights component',
    'azure-api-management':
      'api-management apim api-mgmt api-mgmt-api api-mgmt-product api-mgmt-api-policy apim-api',
    'azure-data-factory': 'data-factory datafactory adf',
    'azure-databricks': 'databricks databricks-workspace',
    'azure-synapse': 'synapse synapse-workspace',
    'azure-automation': 'automation automation-account automation-runbook runbook',
    'azure-backup': 'backup recovery-services recovery-services-vault recovery-vault',
    'azure-expressroute': 'expressroute express-route',
    'azure-vpn-gateway': 'vpn vpn-gateway vpngw virtual-network-gateway vnet-gateway p2s',
    'azure-ai-search': 'search ai-search cognitive-search search-service',
    'azure-ai-services':
      'cognitive cognitive-services ai-services openai azure-openai cognitive-account',
    'azure-ai-foundry': 'ai-foundry foundry',
    'azure-static-web-apps':
      'static-web-app static-web-apps static-webapp static-site swa staticwebapp',
    'azure-managed-identity': 'managed-identity user-assigned-identity identity uai msi',
    'azure-sentinel': 'sentinel',
    'azure-signalr': 'signalr',
    'azure-app-configuration': 'app-configuration app-config appconfig',
    'azure-nat-gateway': 'nat-gateway nat',
    'azure-defender-for-cloud': 'security-center defender defender-for-cloud',
    'azure-resource-manager':
      'policy policies resource-group rg role-assignment role-assignments management-group management-groups policy-assignment caf-enterprise-scale',
    'azure-subscription': 'subscription subscriptions lz-vending subscription-vending',
    'azure-virtual-desktop': 'virtual-desktop avd wvd',
    'azure-machine-learning': 'machine-learning ml mlw',
    'azure-stream-analytics': 'stream-analytics',
    'azure-notification-hubs': 'notification-hub notification-hubs',
    'azure-cost-management': 'budget budgets cost',
    'azure-files': 'file-share fileshare',
    'azure-managed-disks': 'disk disks managed-disk',
    'azure-netapp-files': 'netapp',
    'azure-purview': 'purview',
    'azure-traffic-manager': 'traffic-manager',
    'azure-iot-hub': 'iot-hub iothub',
    'azure-managed-grafana': 'grafana managed-grafana',
    'azure-maps': 'maps',
  },
  gcp: {
    'gcp-gke':
      'gke kubernetes-engine kubernetes k8s gke-cluster private-cluster beta-private-cluster container-cluster workload-identity node-pool beta-public-cluster',
    'gcp-gke-autopilot':
      'gke-autopilot autopilot beta-autopilot-private-cluster gke-autopilot-cluster',
    'gcp-cloud-sql':
      'sql cloud-sql cloudsql sql-db postgres postgresql mysql database db mssql sql-instance',
    'gcp-alloydb': 'alloy-db alloydb',
    'gcp-spanner': 'spanner cloud-spanner',
    'gcp-bigquery': 'bigquery bq bigquery-dataset',
    'gcp-bigtable': 'bigtable',
    'gcp-firestore': 'firestore datastore',
    'gcp-memorystore': 'memorystore redis memcache',
    'gcp-cloud-storage':
      'storage bucket buckets gcs cloud-storage simple-bucket storage-bucket state-bucket',
    'gcp-cloud-run':
      'cloud-run cloudrun cloud-run-v2 run run-service serverless cloud-run-service cloud-run-job',
    'gcp-cloud-functions':
      'function functions cloud-function cloud-functions event-function scheduled-function cloud-function-v2 cloud-function-v1',
    'gcp-app-engine': 'app-engine appengine gae',
    'gcp-compute-engine':
      'vm vms compute compute-engine compute-instance instance instance-template mig managed-instance-group container-vm bastion bastion-host instance-group compute-vm compute-mig',
    'gcp-vpc':
      'vpc network networking subnet subnets firewall firewall-rules shared-vpc network-peering net-vpc vpc-network net-vpc-firewall net-vpc-peering net-address address serverless-vpc-access',
    'gcp-cloud-nat': 'nat cloud-nat net-cloudnat cloud-router',
    'gcp-network-connectivity-center': 'ncc-spoke-ra',
    'gcp-cloud-vpn':
      'vpn cloud-vpn vpn-ha net-vpn-ha net-vpn-static net-vpn-dynamic interconnect interconnect-attachment dedicated-interconnect',
    'gcp-load-balancing':
      'lb load-balancer lb-http lb-internal loadbalancer load-balancing net-lb-int net-lb-ext net-lb-app-ext net-lb-app-int glb https-lb net-glb net-ilb serverless-negs serverless-neg',
    'gcp-cloud-armor': 'cloud-armor armor net-cloud-armor security-policy waf',
    'gcp-cloud-dns': 'dns cloud-dns zone zones managed-zone',
    'gcp-cloud-cdn': 'cdn',
    'gcp-pubsub': 'pubsub pub-sub topic',
    'gcp-cloud-kms': 'kms key-ring keyring crypto-key',
    'gcp-secret-manager': 'secret secrets secret-manager',
    'gcp-iam':
      'iam service-account service-accounts iam-service-account workload-identity-federation wif custom-role projects-iam member-iam gh-oidc oidc folders-iam',
    'gcp-project':
      'project projects project-factory project-services folder folders organization bootstrap',
    'gcp-artifact-registry': 'artifact-registry gcr registry container-registry',
    'gcp-cloud-identity': 'group groups cloud-identity',
    'gcp-composer': 'composer airflow',
    'gcp-dataflow': 'dataflow',
    'gcp-dataproc': 'dataproc',
    'gcp-cloud-build': 'cloud-build cloudbuild build-trigger tf-cloudbuild-workspace',
    'gcp-cloud-logging': 'log-export logging log-sink log-bucket logging-bucket logging-sinks',
    'gcp-org-policy': 'org-policy organization-policy org-policies',
    'gcp-filestore': 'filestore',
    'gcp-vertex-ai': 'vertex-ai vertex',
    'gcp-identity-aware-proxy': 'iap identity-aware-proxy iap-tunneling',
    'gcp-api-gateway': 'api-gateway',
    'gcp-apigee': 'apigee',
    'gcp-eventarc': 'eventarc',
    'gcp-cloud-tasks': 'cloud-tasks tasks',
    'gcp-access-context-manager': 'vpc-service-controls vpc-sc access-level',
    'gcp-data-fusion': 'data-fusion',
    'gcp-managed-kafka': 'kafka',
    'gcp-billing': 'billing budget billing-account',
    'gcp-persistent-disk': 'disk disk-snapshot compute-disk-snapshot',
    'gcp-security-command-center': 'scc security-command-center',
    'gcp-backup-dr': 'backup-dr',
  },
};

/** What a name is for where it ends so, whatever is before: a queue's alarm is an alarm, and a task's role is a role. */
export const lastWords: Readonly<Partial<Record<Cloud, Readonly<Record<string, string>>>>> = {
  aws: {
    role: 'aws-iam',
    roles: 'aws-iam',
    alarm: 'aws-cloudwatch',
    alarms: 'aws-cloudwatch',
    dashboard: 'aws-cloudwatch',
    dashboards: 'aws-cloudwatch',
  },
};

/** A word with its parts in one too: `applicationgateway`, if that is long enough to mean nothing else. */
function spellings(word: string): readonly string[] {
  const whole = word.replaceAll('-', '');
  return whole === word || whole.length < 8 ? [word] : [word, whole];
}

/** The product that a word means in a cloud, of those that the words above name. */
export const wordsOf: ReadonlyMap<Cloud, ReadonlyMap<string, string>> = new Map(
  (Object.keys(words) as Cloud[]).map((cloud) => [
    cloud,
    new Map(
      Object.entries(words[cloud]).flatMap(([id, list]) =>
        list.split(' ').flatMap((word) => spellings(word).map((one) => [one, id] as const)),
      ),
    ),
  ]),
);

/** Words that mean one product in whatever cloud, so that a name with one of them says the cloud too. */
export const tellingWords: readonly string[] = [
  ...'s3 sqs sns lambda eks ecs ec2 rds dynamodb cloudfront route53 kinesis msk cloudwatch cloudtrail guardduty'.split(
    ' ',
  ),
  ...'ecr efs ebs redshift aurora cognito acm ssm alb nlb fargate appsync irsa eventbridge athena'.split(
    ' ',
  ),
  ...'aks keyvault key-vault servicebus service-bus cosmosdb vnet nsg acr apim app-insights vmss eventhub'.split(
    ' ',
  ),
  ...'application-insights resource-group front-door app-gateway storage-account postgresql-flexible'.split(
    ' ',
  ),
  ...'gke bigquery pubsub cloud-run gcs cloud-sql cloudsql spanner kubernetes-engine project-factory memorystore'.split(
    ' ',
  ),
];
