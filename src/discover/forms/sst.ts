/** The products behind the components of SST, as its docs say what each of them makes. */
const components: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: {
    'aws-lambda': 'Function Nextjs Astro Remix SvelteKit SolidStart Nuxt TanStackStart React',
    'aws-cloudfront':
      'StaticSite Router NextjsSite AstroSite RemixSite SvelteKitSite SolidStartSite Nextjs Astro Remix SvelteKit SolidStart Nuxt TanStackStart Analog React',
    'aws-s3': 'Bucket StaticSite',
    'aws-dynamodb': 'Dynamo Table',
    'aws-sqs': 'Queue',
    'aws-sns': 'SnsTopic Topic',
    'aws-eventbridge': 'Bus EventBus Cron CronV2',
    'aws-api-gateway':
      'Api ApiGatewayV1 ApiGatewayV2 ApiGatewayWebSocket ApiGatewayV1Api WebSocketApi',
    'aws-ecs-fargate': 'Service Task',
    'aws-vpc': 'Vpc',
    'aws-rds': 'Postgres Mysql',
    'aws-aurora': 'Aurora RDS',
    'aws-elasticache': 'Redis',
    'aws-cognito': 'CognitoUserPool CognitoIdentityPool Cognito',
    'aws-ses': 'Email',
    'aws-kinesis': 'KinesisStream',
    'aws-opensearch': 'OpenSearch',
    'aws-appsync': 'AppSync AppSyncApi',
    'aws-efs': 'Efs',
    'aws-step-functions': 'StepFunctions',
  },
  cloudflare: {
    'cloudflare-workers': 'Worker Kv',
    'cloudflare-queues': 'Queue',
  },
};

const products = new Map<string, string[]>();
for (const [cloud, rows] of Object.entries(components))
  for (const [product, names] of Object.entries(rows))
    for (const name of names.split(' '))
      products.set(`${cloud} ${name}`, [...(products.get(`${cloud} ${name}`) ?? []), product]);

const made = /\bnew[ \t]+sst\.(?:(aws|cloudflare)\.)?(\w{1,80})\(/g;
const constructs = /['"](?:sst\/constructs|@serverless-stack\/resources)['"]/g;

/** No list of imports is longer. */
const LONGEST = 500;

/** The products of the components that a program of SST makes, with their offsets. */
export function* sstProducts(
  text: string,
): Generator<{ readonly product: string; readonly offset: number }> {
  for (const { 1: cloud = 'aws', 2: name = '', index } of text.matchAll(made))
    for (const product of products.get(`${cloud} ${name}`) ?? []) yield { product, offset: index };
  // Until version 2, components were imported; each is a class that is called.
  for (const { index } of text.matchAll(constructs)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const list = before.slice(before.lastIndexOf('{') + 1, before.lastIndexOf('}'));
    for (const name of list.split(',').map((one) => one.trim())) {
      if (!text.includes(`new ${name}(`, index)) continue;
      for (const product of products.get(`aws ${name}`) ?? []) yield { product, offset: index };
    }
  }
}
