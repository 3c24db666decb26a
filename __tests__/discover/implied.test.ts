import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadCodeNames } from '../../src/catalogue/index.ts';
import { deploymentsIn, deployTools } from '../../src/discover/forms/deploy-commands.ts';
import {
  applyCommands,
  cloudCommands,
  deployParts,
} from '../../src/discover/forms/deploy-table.ts';
import { composeLines, kubernetesLines } from '../../src/discover/forms/implied-table.ts';
import { gather } from '../../src/discover/gather.ts';
import type { CodeNames } from '../../src/estate/code-names.ts';

let products: CodeNames;

beforeAll(async () => {
  products = await loadCodeNames(true);
});

/** The products that a file makes likely, with their places. */
async function likely(path: string, text: string): Promise<string[]> {
  const { inventory } = await gather({
    files: (async function* () {
      yield [{ path, content: { text, bytes: text.length } }];
    })(),
    holds: async () => false,
    products,
  });
  return inventory.likely.map(({ product, first }) => `${product} ${first.line}:${first.column}`);
}

const manifest = (lines: string) => `apiVersion: v1\nkind: Service\n${lines}\n`;

test('each tool of the table of commands is looked for', () => {
  for (const tool of deployTools()) {
    const { of, does } = [...applyCommands, ...cloudCommands].find(
      (row) => row.of.split(' ')[0] === tool,
    ) as (typeof applyCommands)[number];
    const word = does?.split(' ')[0]?.replace('*', '') ?? '';
    const found = [...deploymentsIn(`steps:\n  - run: ${of} ${word} \n`)];
    expect([tool, found.length]).toEqual([tool, 1]);
  }
});

describe('lines of manifests', () => {
  test.each([
    ['metadata:\n  annotations:\n    alb.ingress.kubernetes.io/scheme: internal', ['aws-elb 5:5']],
    ['  ingressClassName: alb # ours', ['aws-elb 3:3']],
    ['    kubernetes.io/ingress.class: "gce-internal"', ['gcp-load-balancing 3:5']],
    [
      "    kubernetes.io/ingress.class: 'azure/application-gateway'",
      ['azure-application-gateway 3:5'],
    ],
    ['provisioner: ebs.csi.aws.com', ['aws-ebs 3:1']],
    ['provisioner: pd.csi.storage.gke.io', ['gcp-persistent-disk 3:1']],
    ['    driver: disk.csi.azure.com', ['azure-managed-disks 3:5']],
    ['    eks.amazonaws.com/role-arn: arn:aws:iam::1:role/a', ['aws-eks 3:5', 'aws-iam 3:5']],
    ['    cloud.google.com/gke-nodepool: big', ['gcp-gke 3:5']],
    ['      - "eks.amazonaws.com/nodegroup": big', ['aws-eks 3:10']],
  ])('%s', async (lines, shown) => {
    expect(await likely('k8s/a.yaml', manifest(lines))).toEqual(shown);
  });

  test.each([
    ['a comment', '  # ingressClassName: alb'],
    ['an image', '  image: 1.dkr.ecr.eu-west-1.amazonaws.com/shop:1'],
    ['a class that anyone may run', '  ingressClassName: nginx'],
    ['a value that says it elsewhere', '  note: ingressClassName alb'],
    ['a template', '  {{- if .Values.alb }}\n  ingressClassName: alb\n  {{- end }}'],
    ['a key of another tool', '  service: SecretsManager'],
  ])('nothing of %s', async (_name, lines) => {
    expect(await likely('k8s/a.yaml', manifest(lines))).toEqual([]);
  });

  test('values of charts count, and other YAML does not', async () => {
    const text = 'serviceAccount:\n  annotations:\n    iam.gke.io/gcp-service-account: a@b\n';
    expect(await likely('chart/values-prod.yaml', text)).toEqual(['gcp-gke 3:5', 'gcp-iam 3:5']);
    expect(await likely('chart/notes.yaml', text)).toEqual([]);
  });

  test('a compose file says where its logs go, and not what its images are', async () => {
    const text = 'services:\n  a:\n    image: postgres\n    logging:\n      driver: awslogs\n';
    expect(await likely('compose.yaml', text)).toEqual(['aws-cloudwatch 5:7']);
    expect(await likely('compose.yaml', 'services:\n  a:\n    image: amazon/aws-cli\n')).toEqual(
      [],
    );
  });

  test.each(kubernetesLines)('$keys: $values', async ({ keys, values = '', beside, products }) => {
    const [key = '', value = ''] = [keys, values].map((list) =>
      list.split(' ')[0]?.replace('*', 'x'),
    );
    const text = `${beside === undefined ? '' : `# ${beside}\n`}${key}: ${value}\n`;
    const shown = (await likely('values.yaml', text)).map((one) => one.split(' ')[0]);
    expect(shown).toEqual(expect.arrayContaining([...products]));
  });

  test('every product is in the catalogue', () => {
    const named = [...kubernetesLines, ...composeLines].flatMap((row) => row.products);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => products.get(id) === undefined)).toEqual([]);
  });
});

test.each([
  ['aws:s3:Bucket', 'aws-s3'],
  ['aws:sqs/queue:Queue', 'aws-sqs'],
  ['eks:Cluster', 'aws-eks'],
  ['gcp:storage:Bucket', 'gcp-cloud-storage'],
  ['azure-native:keyvault:Vault', 'azure-key-vault'],
])('a Pulumi program that is YAML declares %s', async (type, product) => {
  const text = `name: shop\nruntime: yaml\nresources:\n  a:\n    type: ${type}\n`;
  expect(await likely('Pulumi.yaml', text)).toEqual([`${product} 5:5`]);
});

describe('resources that a controller makes', () => {
  test.each([
    ['s3.services.k8s.aws/v1alpha1', 'Bucket', 'aws-s3'],
    ['rds.services.k8s.aws/v1alpha1', 'DBInstance', 'aws-rds'],
    ['sqs.aws.upbound.io/v1beta1', 'Queue', 'aws-sqs'],
    ['rds.aws.upbound.io/v1beta1', 'Instance', 'aws-rds'],
    ['s3.aws.crossplane.io/v1beta1', 'Bucket', 'aws-s3'],
    ['ec2.aws.upbound.io/v1beta1', 'VPC', 'aws-vpc'],
    ['sql.cnrm.cloud.google.com/v1beta1', 'SQLInstance', 'gcp-cloud-sql'],
    ['pubsub.cnrm.cloud.google.com/v1beta1', 'PubSubTopic', 'gcp-pubsub'],
    ['storage.gcp.upbound.io/v1beta1', 'Bucket', 'gcp-cloud-storage'],
    ['dbforpostgresql.azure.com/v1api20221201', 'FlexibleServer', 'azure-postgresql'],
    ['keyvault.azure.upbound.io/v1beta1', 'Vault', 'azure-key-vault'],
  ])('%s %s', async (version, kind, product) => {
    const inOrder = `apiVersion: ${version}\nkind: ${kind}\nmetadata:\n  name: a\n`;
    const turned = `kind: ${kind}\napiVersion: ${version}\n`;
    expect(await likely('k8s/a.yaml', inOrder)).toEqual([`${product} 2:1`]);
    expect(await likely('k8s/a.yaml', turned)).toEqual([`${product} 2:1`]);
  });

  test.each([
    ['aws.upbound.io/v1beta1', 'ProviderConfig'],
    ['alb.networking.azure.io/v1', 'ApplicationLoadBalancer'],
    ['example.com/v1', 'Bucket'],
  ])('nothing certain: %s %s', async (version, kind) => {
    expect(await likely('k8s/a.yaml', `apiVersion: ${version}\nkind: ${kind}\n`)).toEqual([]);
  });
});

describe('names of files, and actions', () => {
  test.each([
    ['vercel.json', '{}', ['vercel 1:1']],
    ['app.yaml', 'runtime: python312\n', ['gcp-app-engine 1:1']],
    ['api/host.json', '{ "extensionBundle": {} }', ['azure-functions 1:1']],
    ['ci/azure-pipelines-prod.yml', 'steps: []\n', ['azure-devops 1:1']],
    ['cloudbuild.yaml', 'steps: []\n', ['gcp-cloud-build 1:1']],
    ['buildspec.yml', 'version: 0.2\nphases: {}\n', ['aws-codebuild 1:1']],
    ['.circleci/config.yml', 'version: 2.1\n', ['circleci 1:1']],
    ['Procfile', 'web: node .\n', []],
    ['buildspec.yml', 'name: x\n', []],
    ['docs/.circleci/config.yml', 'version: 2.1\n', []],
    [
      'components/s.yaml',
      'apiVersion: dapr.io/v1alpha1\nkind: Component\nspec:\n  type: bindings.aws.s3\n',
      ['aws-s3 4:3'],
    ],
  ])('%s %j', async (path, text, shown) => {
    expect(await likely(path, text)).toEqual(shown);
  });

  test('workflows of GitHub, by the actions that deploy', async () => {
    const text = `on: push
jobs:
  deploy:
    steps:
      - uses: actions/checkout@v6
      - uses: Azure/webapps-deploy@v3
        with: { app-name: '\${{ vars.APP }}' }
      # - uses: google-github-actions/deploy-cloudrun@v2
      - name: x
        uses: "cloudflare/wrangler-action@v3"
`;
    const shown = ['azure-app-service 6:9', 'cloudflare-workers 10:9'];
    expect(await likely('.github/workflows/deploy.yml', text)).toEqual(shown);
    expect(await likely('docs/deploy.yml', text)).toEqual([]);
  });
});

describe('commands of pipelines', () => {
  test.each([
    ['gcloud --project a run deploy shop', ['gcp-cloud-run 3:7']],
    ['aws --region eu-west-1 lambda update-function-code', ['aws-lambda 3:7']],
    ['npx wrangler pages deploy dist', ['cloudflare-pages 3:11']],
    ['az webapp up && az functionapp create', ['azure-app-service 3:7', 'azure-functions 3:23']],
    ['modal deploy src.app', ['modal 3:7']],
    ['# gcloud run deploy shop', []],
    ['aws ecs update-service --service create-orders', []],
    ['gcloud config set project a', []],
  ])('%s', async (command, shown) => {
    const text = `deploy:\n  script:\n    - ${command}\n`;
    expect(await likely('.gitlab-ci.yml', text)).toEqual(shown);
  });

  test('steps that name their tool, and parts from elsewhere', async () => {
    const steps = "steps:\n- name: gcr.io/cloud-builders/gcloud\n  args: ['run', 'deploy', 'a']\n";
    expect(await likely('cloudbuild.yaml', steps)).toEqual([
      'gcp-cloud-build 1:1',
      'gcp-cloud-run 2:31',
    ]);
    const tasks = 'steps:\n  - task: AzureWebApp@1\n';
    expect(await likely('azure-pipelines.yml', tasks)).toEqual([
      'azure-app-service 2:5',
      'azure-devops 1:1',
    ]);
  });

  test('every product is in the catalogue', () => {
    const rows = [...applyCommands, ...cloudCommands, ...deployParts];
    const named = rows.flatMap(({ product }) => product ?? []);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((id) => products.get(id) === undefined)).toEqual([]);
  });
});

describe('what pipelines and values matter beside', () => {
  /** The forms of some files, by id. */
  async function forms(files: Readonly<Record<string, string>>): Promise<string[]> {
    const { inventory } = await gather({
      files: (async function* () {
        for (const [path, text] of Object.entries(files))
          yield [{ path, content: { text, bytes: text.length } }];
      })(),
      holds: async () => false,
      products,
    });
    return inventory.forms.map(({ id }) => id);
  }
  const applies = 'deploy:\n  script:\n    - terraform apply\n';
  const makes = 'deploy:\n  script:\n    - gcloud run deploy a\n';

  test('a pipeline that applies code counts if no code is there', async () => {
    expect(await forms({ '.gitlab-ci.yml': applies })).toEqual(['deploy-runs']);
    expect(await forms({ '.gitlab-ci.yml': applies, 'main.tf': '' })).toEqual([]);
    expect(await forms({ '.gitlab-ci.yml': applies, 'cdk.json': '{}' })).toEqual(['cdk']);
    expect(await forms({ '.gitlab-ci.yml': makes, 'main.tf': '' })).toEqual(['deploy-commands']);
  });

  test("values of Terraform's variables count if no Terraform is there", async () => {
    expect(await forms({ 'prod.tfvars': 'a = 1\n' })).toEqual(['tfvars']);
    expect(await forms({ 'prod.tfvars': 'a = 1\n', 'main.tf': '' })).toEqual([]);
  });
});
