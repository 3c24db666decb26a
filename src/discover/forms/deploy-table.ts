/** What a command of a tool does when it has one of some words. */
export interface DeployCommand {
  /** The first words of a command with blanks between them, such as `aws s3`; options between them don't count. */
  readonly of: string;
  /** A word that follows: one of these, or one that begins so where it ends with `*`; without them, any. */
  readonly does?: string;
  readonly product?: string;
}

/** What changes something in a cloud. */
const CHANGES =
  'create* update* put* deploy* publish* modify* set* add* apply run* register* start* submit sync rsync cp mb push* invoke up build import* copy restart* upload* enable* config';

const byService = (tool: string, rows: Readonly<Record<string, string>>): DeployCommand[] =>
  Object.entries(rows).flatMap(([product, services]) =>
    services.split('|').map((service) => ({
      of: `${tool} ${service}`,
      does: CHANGES,
      ...(product !== '-' && { product }),
    })),
  );

/** Commands of the clouds' own tools, which make or change something by themselves. */
export const cloudCommands: readonly DeployCommand[] = [
  ...byService('aws', {
    'aws-amplify': 'amplify',
    'aws-app-runner': 'apprunner',
    'aws-cloudfront': 'cloudfront',
    'aws-code-services': 'deploy',
    'aws-codebuild': 'codebuild',
    'aws-dynamodb': 'dynamodb',
    'aws-ec2': 'ec2',
    'aws-ecr': 'ecr',
    'aws-eks': 'eks',
    'aws-elastic-beanstalk': 'elasticbeanstalk',
    'aws-eventbridge': 'events',
    'aws-glue': 'glue',
    'aws-iam': 'iam',
    'aws-lambda': 'lambda',
    'aws-lightsail': 'lightsail',
    'aws-rds': 'rds',
    'aws-route53': 'route53',
    'aws-s3': 's3|s3api',
    'aws-sagemaker': 'sagemaker',
    'aws-secrets-manager': 'secretsmanager',
    'aws-sns': 'sns',
    'aws-sqs': 'sqs',
    'aws-step-functions': 'stepfunctions',
    'aws-systems-manager': 'ssm',
    // A cluster may run on Fargate or on instances.
    '-': 'ecs',
  }),
  ...byService('gcloud', {
    'gcp-app-engine': 'app',
    'gcp-app-hub': 'apphub',
    'gcp-artifact-registry': 'artifacts',
    'gcp-cloud-build': 'builds',
    'gcp-cloud-deploy': 'deploy',
    'gcp-cloud-dns': 'dns',
    'gcp-cloud-functions': 'functions',
    'gcp-cloud-kms': 'kms',
    'gcp-cloud-run': 'run',
    'gcp-cloud-sql': 'sql',
    'gcp-cloud-storage': 'storage',
    'gcp-compute-engine': 'compute instances|compute instance-groups',
    'gcp-dataflow': 'dataflow',
    'gcp-firestore': 'firestore',
    'gcp-gke': 'container clusters|container node-pools',
    'gcp-iam': 'iam',
    'gcp-pubsub': 'pubsub',
    'gcp-secret-manager': 'secrets',
    'gcp-spanner': 'spanner',
    '-': 'compute|projects|services|scheduler|infra-manager',
  }),
  ...byService('az', {
    'azure-aks': 'aks',
    'azure-api-management': 'apim',
    'azure-app-service': 'webapp|appservice',
    'azure-ai-services': 'cognitiveservices',
    'azure-container-apps': 'containerapp',
    'azure-container-instances': 'container',
    'azure-container-registry': 'acr',
    'azure-cosmos-db': 'cosmosdb',
    'azure-event-hubs': 'eventhubs',
    'azure-functions': 'functionapp',
    'azure-key-vault': 'keyvault',
    'azure-machine-learning': 'ml',
    'azure-mysql': 'mysql',
    'azure-postgresql': 'postgres',
    'azure-resource-manager': 'deployment|stack|group',
    'azure-service-bus': 'servicebus',
    'azure-spring-apps': 'spring',
    'azure-sql-database': 'sql',
    'azure-static-web-apps': 'staticwebapp',
    'azure-storage': 'storage',
    'azure-virtual-machines': 'vm|vmss',
    'azure-virtual-network': 'network vnet',
    '-': 'network|bicep',
  }),
  { of: 'eb', does: 'deploy create', product: 'aws-elastic-beanstalk' },
  { of: 'amplify', does: 'push publish', product: 'aws-amplify' },
  { of: 'eksctl', does: 'create upgrade scale', product: 'aws-eks' },
  { of: 'cf', does: 'push create-service update-service v3-push' },
  { of: 'heroku', does: 'container:release container:push create config:set', product: 'heroku' },
  {
    of: 'doctl apps',
    does: 'create update create-deployment',
    product: 'digitalocean-app-platform',
  },
  { of: 'doctl kubernetes', product: 'digitalocean-kubernetes' },
  { of: 'doctl', does: 'create*' },
  { of: 'ibmcloud ce', does: CHANGES, product: 'ibm-code-engine' },
  { of: 'ibmcloud ks', product: 'ibm-kubernetes-service' },
  { of: 'ibmcloud', does: CHANGES },
  { of: 'oci', does: CHANGES },
  { of: 'aliyun', does: CHANGES },
  { of: 'hcloud', does: 'create*' },
  { of: 'scw', does: CHANGES },
  { of: 'linode-cli', does: CHANGES },
];

/** Commands that create nothing by themselves: they apply code, which is read or seen if it is in the same repository. */
export const applyCommands: readonly DeployCommand[] = [
  { of: 'terraform', does: 'apply' },
  { of: 'tofu', does: 'apply' },
  { of: 'terragrunt', does: 'apply apply-all' },
  { of: 'gitlab-terraform', does: 'apply' },
  { of: 'gitlab-tofu', does: 'apply' },
  { of: 'pulumi', does: 'up update' },
  { of: 'cdk', does: 'deploy' },
  { of: 'cdktf', does: 'deploy' },
  { of: 'sam', does: 'deploy' },
  { of: 'serverless', does: 'deploy' },
  { of: 'sls', does: 'deploy' },
  { of: 'sst', does: 'deploy' },
  { of: 'copilot', does: 'deploy' },
  { of: 'azd', does: 'up deploy provision' },
  { of: 'aws cloudformation', does: 'deploy create-stack update-stack create-change-set' },
  { of: 'gcloud deployment-manager', does: CHANGES },
  { of: 'helm', does: 'upgrade install' },
  { of: 'helmfile', does: 'apply sync' },
  { of: 'kubectl', does: 'apply set rollout create patch replace' },
  { of: 'oc', does: 'apply set rollout create process replace new-app' },
  { of: 'kapp', does: 'deploy' },
  { of: 'skaffold', does: 'run deploy' },
  { of: 'argocd app', does: 'sync create set' },
  { of: 'werf', does: 'converge' },
  { of: 'kamal', does: 'deploy setup' },
  { of: 'nomad job', does: 'run' },
  { of: 'nomad', does: 'run' },
  { of: 'docker stack', does: 'deploy' },
  { of: 'packer', does: 'build' },
  { of: 'ansible-playbook' },
  // These deploy what is built here, fill what is there already, or get access.
  { of: 'gcloud container clusters', does: 'get-credentials', product: 'gcp-gke' },
  { of: 'gsutil', does: 'cp rsync mb', product: 'gcp-cloud-storage' },
  { of: 'az aks', does: 'get-credentials', product: 'azure-aks' },
  { of: 'az acr', does: 'login', product: 'azure-container-registry' },
  { of: 'flyctl', does: 'deploy launch', product: 'fly-io' },
  { of: 'fly', does: 'deploy launch', product: 'fly-io' },
  { of: 'vercel', does: 'deploy build alias promote pull --prod', product: 'vercel' },
  { of: 'netlify', does: 'deploy', product: 'netlify' },
  { of: 'firebase', does: 'deploy hosting:channel:deploy', product: 'gcp-firebase' },
  { of: 'wrangler', does: 'deploy publish', product: 'cloudflare-workers' },
  { of: 'wrangler pages', does: 'deploy publish', product: 'cloudflare-pages' },
  { of: 'railway', does: 'up deploy', product: 'railway' },
  { of: 'modal', does: 'deploy', product: 'modal' },
  { of: 'deployctl', does: 'deploy', product: 'deno-deploy' },
  { of: 'supabase db', does: 'push', product: 'supabase' },
  { of: 'supabase functions', does: 'deploy', product: 'supabase' },
  { of: 'convex', does: 'deploy', product: 'convex' },
  { of: 'fastly compute', does: 'deploy publish', product: 'fastly' },
  { of: 'aws s3', does: 'cp sync', product: 'aws-s3' },
  { of: 'aws ecr', product: 'aws-ecr' },
  { of: 'aws cloudfront', does: 'create-invalidation', product: 'aws-cloudfront' },
  { of: 'aws eks', does: 'update-kubeconfig', product: 'aws-eks' },
  { of: 'aws lambda', does: 'invoke', product: 'aws-lambda' },
  { of: 'gcloud storage', does: 'cp rsync', product: 'gcp-cloud-storage' },
  { of: 'az storage', does: 'upload* sync', product: 'azure-storage' },
];

/** What a pipeline takes from elsewhere and deploys with: `values` of keys, in lower case. */
export const deployParts: readonly {
  readonly keys: string;
  /** One of these, or one that begins so where it ends with `*`. */
  readonly values: string;
  readonly product?: string;
  readonly isOfCode?: true;
}[] = [
  {
    keys: 'template',
    values: 'auto-devops.* aws/* deploy/* jobs/deploy*',
  },
  { keys: 'template', values: 'terraform* opentofu*', isOfCode: true },
  { keys: 'component', values: '*/components/opentofu/*', isOfCode: true },
  { keys: 'component', values: '*/components/aws/* */components/gcp/*' },
  { keys: 'task', values: 'azurewebapp@* azurermwebappdeployment@*', product: 'azure-app-service' },
  { keys: 'task', values: 'azurefunctionapp@*', product: 'azure-functions' },
  { keys: 'task', values: 'azurecontainerapps@*', product: 'azure-container-apps' },
  { keys: 'task', values: 'azurestaticwebapp@*', product: 'azure-static-web-apps' },
  { keys: 'task', values: 'azurekeyvault@*', product: 'azure-key-vault' },
  { keys: 'task', values: 'sqlazuredacpacdeployment@*', product: 'azure-sql-database' },
  { keys: 'task', values: 'azurefilecopy@*', product: 'azure-storage' },
  {
    keys: 'task',
    values:
      'azureresourcemanagertemplatedeployment@* azureresourcegroupdeployment@* terraformtask* terraformcli@* kubernetes@* kubernetesmanifest@* helmdeploy@*',
    isOfCode: true,
  },
  { keys: 'pipe', values: 'atlassian/aws-s3-deploy:*', product: 'aws-s3' },
  { keys: 'pipe', values: 'atlassian/aws-lambda-deploy:*', product: 'aws-lambda' },
  { keys: 'pipe', values: 'atlassian/aws-ecr-push-image:*', product: 'aws-ecr' },
  {
    keys: 'pipe',
    values: 'atlassian/aws-elasticbeanstalk-deploy:*',
    product: 'aws-elastic-beanstalk',
  },
  { keys: 'pipe', values: 'atlassian/aws-cloudfront-invalidate:*', product: 'aws-cloudfront' },
  { keys: 'pipe', values: 'atlassian/google-app-engine-deploy:*', product: 'gcp-app-engine' },
  { keys: 'pipe', values: 'atlassian/google-gke-kubectl-run:*', product: 'gcp-gke' },
  { keys: 'pipe', values: 'atlassian/google-cloud-storage-deploy:*', product: 'gcp-cloud-storage' },
  { keys: 'pipe', values: 'atlassian/azure-web-apps-deploy:*', product: 'azure-app-service' },
  { keys: 'pipe', values: 'atlassian/azure-functions-deploy:*', product: 'azure-functions' },
  { keys: 'pipe', values: 'atlassian/azure-aks-deploy:*', product: 'azure-aks' },
  { keys: 'pipe', values: 'atlassian/heroku-deploy:*', product: 'heroku' },
  { keys: 'pipe', values: 'atlassian/firebase-deploy:*', product: 'gcp-firebase' },
  {
    keys: 'pipe',
    values:
      'atlassian/aws-* atlassian/azure-* atlassian/google-* atlassian/kubectl-run:* atlassian/ssh-run:*',
  },
];
