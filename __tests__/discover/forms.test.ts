import { describe, expect, test } from '@jest/globals';
import { allForms, FormCount, formOf } from '../../src/discover/forms/forms.ts';

/** A file of each form, by the form's id: its path, and its text where the name doesn't settle it. */
const examples: readonly (readonly [id: string, path: string, text?: string])[] = [
  ['cdk', 'infra/cdk.json'],
  ['cdk', 'package.json', '{ "dependencies": { "aws-cdk-lib": "^2.1.0" } }'],
  ['cdk', 'requirements.txt', 'boto3\naws-cdk-lib==2.100.0\n'],
  ['cdk', 'go.mod', 'require (\n\tgithub.com/aws/aws-cdk-go/awscdk/v2 v2.1.0\n)\n'],
  ['cdk', 'pom.xml', '<dependency><artifactId>aws-cdk-lib</artifactId></dependency>'],
  ['cdk', 'src/Shop.csproj', '<PackageReference Include="Amazon.CDK.Lib" Version="2.1.0" />'],
  ['pulumi', 'Pulumi.yaml'],
  ['pulumi', 'shop/Pulumi.prod.yaml'],
  ['pulumi', 'infra/package.json', '{ "dependencies": { "@pulumi/pulumi": "^3.1.0" } }'],
  ['pulumi', 'requirements.txt', 'pulumi>=3.0.0,<4.0.0\npulumi-aws>=6\n'],
  ['pulumi', 'pyproject.toml', 'dependencies = [\n  "pulumi-azure-native==3.2.0",\n]\n'],
  ['pulumi', 'go.mod', 'require (\n\tgithub.com/pulumi/pulumi/sdk/v3 v3.99.0\n)\n'],
  ['pulumi', 'pom.xml', '<groupId>com.pulumi</groupId>\n<artifactId>pulumi</artifactId>'],
  ['pulumi', 'Infra.csproj', '<PackageReference Include="Pulumi.Aws" Version="6.*" />'],
  ['cdktf', 'cdktf.json'],
  ['cdk8s', 'cdk8s.yaml'],
  ['sst', 'sst.config.ts'],
  ['helm', 'charts/shop/Chart.yaml'],
  ['kustomize', 'k8s/base/kustomization.yaml'],
  ['compose', 'docker-compose.prod.yml'],
  ['compose', 'compose.yaml'],
  ['ansible', 'ansible.cfg'],
  ['ansible', 'site.yml', '- hosts: all\n  roles: [base]\n'],
  ['ansible', 'play.yml', '---\n- name: Set up\n  hosts: web\n'],
  ['nomad', 'jobs/shop.nomad.hcl'],
  ['nomad', 'jobs/shop.hcl', 'job "shop" {\n}\n'],
  ['packer', 'image.pkr.hcl'],
  ['serverless-code', 'serverless.ts', 'export default { service: shop, provider: aws };\n'],
  ['vercel', 'vercel.json'],
  ['netlify', 'site/netlify.toml'],
  ['fly', 'fly.toml'],
  ['render', 'render.yaml'],
  ['railway', 'railway.toml'],
  ['heroku', 'app.json', '{ "name": "shop", "buildpacks": [] }'],
  ['procfile', 'Procfile'],
  ['cloudflare-workers', 'wrangler.toml'],
  ['firebase', 'firebase.json'],
  ['amplify', 'amplify.yml'],
  ['app-runner', 'apprunner.yaml'],
  ['elastic-beanstalk', 'Dockerrun.aws.json'],
  ['copilot', 'copilot/api/manifest.yml'],
  ['chalice', '.chalice/config.json'],
  ['zappa', 'zappa_settings.json'],
  ['architect', 'app.arc'],
  ['azd', 'azure.yaml', '# yaml-language-server\nname: shop\nservices: {}\n'],
  ['static-web-apps', 'staticwebapp.config.json'],
  ['do-app-platform', '.do/app.yaml'],
  ['platform-sh', '.platform.app.yaml'],
  ['supabase', 'supabase/config.toml'],
  ['deployment-manager', 'vm.yaml', 'resources:\n- name: vm\n  type: compute.v1.instance\n'],
  ['puppet', 'manifests/site.pp'],
  ['salt', 'salt/top.sls'],
  ['chef', 'Berksfile'],
  ['jsonnet', 'jsonnetfile.json'],
  ['juju', 'charmcraft.yaml'],
  ['app-engine', 'app.yaml', 'runtime: python312\n'],
  ['crossplane', 'bucket.yaml', 'apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\n'],
  ['eksctl', 'cluster.yaml', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n'],
  ['kops', 'cluster.yaml', 'apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\n'],
  [
    'aspire',
    'AppHost/AppHost.csproj',
    '<PackageReference Include="Aspire.Hosting.AppHost" Version="9" />',
  ],
  ['cloud-deploy', 'a.yaml', 'apiVersion: deploy.cloud.google.com/v1\nkind: DeliveryPipeline\n'],
  ['cloud-init', 'user-data.yaml', '#cloud-config\npackages: []\n'],
  ['dapr', 'dapr.yaml'],
  ['dapr', 'components/state.yaml', 'apiVersion: dapr.io/v1alpha1\nkind: Component\n'],
  ['deno-deploy', 'deno.jsonc', '{ "deploy": { "project": "x" } }'],
  ['dokku', 'DOKKU_SCALE'],
  ['dokku', 'app.json', '{ "scripts": { "dokku": { "predeploy": "true" } } }'],
  ['garden', 'garden.yml', 'apiVersion: garden.io/v1\nkind: Project\n'],
  ['helm', 'helmfile.d/01-apps.yaml'],
  ['meteor-up', 'mup.js'],
  ['nixpacks', 'nixpacks.toml'],
  ['okteto', 'okteto.yml'],
  ['porter', 'porter.yaml', 'schemaVersion: 1.0.0\n'],
  ['radius', '.rad/rad.yaml'],
  ['spin', 'spin.toml'],
  ['tilt', 'Tiltfile'],
  ['vagrant', 'Vagrantfile', 'config.vm.provider :aws do |aws|\n'],
  ['waypoint', 'waypoint.hcl'],
  ['werf', 'werf.yaml'],
  ['winglang', 'main.w', 'bring cloud;\n'],
  ['skaffold', 'skaffold.yaml', 'apiVersion: skaffold/v4beta6\nkind: Config\n'],
  ['heat', 'stack.yaml', 'heat_template_version: 2018-08-31\n'],
  ['alibaba-ros', 'stack.yaml', "ROSTemplateFormatVersion: '2015-09-01'\n"],
  ['ansible', 'galaxy.yml'],
  ['ansible', 'tasks/main.yml', '---\n- name: Install\n  apt: { name: nginx }\n'],
  ['capistrano', 'Capfile'],
  ['caprover', 'captain-definition'],
  ['fastly', 'fastly.toml'],
  ['convex', 'convex.json'],
  ['appwrite', 'appwrite.config.json'],
  ['scalingo', 'scalingo.json'],
  ['koyeb', 'koyeb.yaml'],
  ['zeabur', 'zeabur.yaml'],
  ['lagoon', '.lagoon.yml'],
  ['pantheon', 'pantheon.yml'],
  ['nitric', 'nitric.yaml'],
  ['encore', 'encore.app'],
  ['score', 'score.yaml'],
  ['troposphere', 'requirements.txt', 'boto3\ntroposphere>=4\n'],
  ['troposphere', 'pyproject.toml', 'dependencies = ["troposphere>=4"]\n'],
  ['troposphere', 'Pipfile', '[packages]\ntroposphere = "*"\n'],
  ['azure-functions', 'api/host.json', '{ "version": "2.0", "extensionBundle": {} }'],
  ['azure-functions', 'least/host.json', '{ "version": "2.0" }'],
  ['kamal', 'config/deploy.yml', 'service: shop\nimage: acme/shop\nservers:\n  - 192.0.2.1\n'],
  ['cloud-foundry', 'manifest.yml', '---\napplications:\n- name: shop\n  memory: 1G\n'],
  ['databricks-bundle', 'databricks.yml', 'bundle:\n  name: shop\n'],
  ['openfaas', 'stack.yml', 'version: 1.0\nprovider:\n  name: openfaas\n'],
  ['serverless-devs', 's.yaml', 'edition: 3.0.0\nname: shop\n'],
  ['codedeploy', 'appspec.yml', 'version: 0.0\nos: linux\n'],
  ['ecs-task', 'task-definition.json', '{ "family": "a", "containerDefinitions": [] }'],
  ['compose', 'deploy/prod.yml', 'version: "3.8"\n\nservices:\n  web: { image: nginx }\n'],
  ['nomad', 'packs/shop/templates/shop.nomad.tpl'],
  ['tfvars', 'env/prod.tfvars'],
  ['tfvars', 'prod.tfvars.json'],
  ['ballerina', 'Cloud.toml'],
  ['dagster', 'dagster_cloud.yaml'],
  ['modal', 'app.py', 'import modal\n\napp = modal.App("shop")\n'],
  ['modal', 'src/jobs/modal_app.py', 'from modal import App\n'],
  ['cue', 'deploy.cue', 'deployment: shop: apiVersion: "apps/v1"\n'],
  ['app-hub', 'hub/services.json', '{ "services": [{ "discoveredService": "projects/a" }] }'],
  ['code-template', 'infra/main.tf.tpl'],
  ['code-template', 'infra/queue.yaml.j2', 'Resources:\n  {{ name }}: { Type: AWS::SQS::Queue }\n'],
  ['code-template', 'k8s/shop.yml.tmpl', '{{ if .On }}\napiVersion: apps/v1\n{{ end }}\n'],
  ['terramate', 'stacks/shop/stack.tm.hcl'],
  ['atmos', 'atmos.yaml'],
  ['alchemy', 'alchemy.run.ts'],
  ['kcl', 'k8s/kcl.mod'],
  ['pkl', 'shop.pkl', 'import "package://pkg.pkl-lang.org/pkl-k8s/k8s@1.1.0"\n'],
  ['vercel', 'vercel.ts', "import type { VercelConfig } from '@vercel/config/v1';\n"],
  ['bosh', 'bosh/shop.yml', 'name: shop\nstemcells: []\ninstance_groups: []\n'],
  ['bosh', 'bosh/azure.yml', '- type: replace\n  path: /instance_groups/name=db/azs\n'],
  ['blueprints', 'artifacts/store.json', '{ "kind": "template", "properties": {} }'],
  ['compose', 'infra/production.yml', 'services:\n  shop:\n    image: acme/shop\n'],
  ['deploy-commands', '.gitlab-ci.yml', 'deploy:\n  script:\n    - gcloud run deploy shop\n'],
  [
    'deploy-commands',
    'ci/web.gitlab-ci.yml',
    'include:\n  - template: Auto-DevOps.gitlab-ci.yml\n',
  ],
  [
    'deploy-commands',
    'bitbucket-pipelines.yml',
    'script:\n  - pipe: atlassian/aws-ecs-deploy:2.0.0\n',
  ],
  ['deploy-commands', 'Jenkinsfile', "sh 'aws ecs update-service --service shop'\n"],
  ['deploy-commands', '.github/workflows/a.yml', 'run: |\n  az --only-show-errors webapp up\n'],
  [
    'deploy-commands',
    'cloudbuild.yaml',
    'steps:\n- entrypoint: gcloud\n  args: [run, deploy, a]\n',
  ],
  ['deploy-runs', '.gitlab-ci.yml', 'deploy:\n  script:\n    - terraform -chdir=a apply\n'],
  ['deploy-runs', '.gitlab/ci/a.yml', 'script:\n  - kubectl -n shop apply -f k8s\n'],
  ['deploy-runs', 'bin/deploy.sh', 'aws s3 sync dist s3://shop\n'],
  ['deploy-runs', 'Makefile', 'ship:\n\tgcloud run deploy shop\n'],
  ['kubernetes', 'deploy.yml', '# Shop\napiVersion: apps/v1\nkind: Deployment\n'],
  ['kubernetes', 'deploy.json', '{ "apiVersion": "v1", "kind": "Service" }'],
];

describe('formOf', () => {
  test.each(examples)('%s: %s', (id, path, text = '') => {
    expect(formOf(path, text)?.id).toBe(id);
  });

  test('every form has an example here', () => {
    const shown = new Set(examples.map(([id]) => id));
    expect(allForms().filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  test.each([
    ['package.json', '{ "dependencies": { "react": "19.0.0" } }'],
    ['app.json', '{ "expo": { "name": "shop" } }'],
    ['deno.json', '{ "tasks": {} }'],
    ['Vagrantfile', 'config.vm.provider "virtualbox"\n'],
    ['Web.csproj', '<PackageReference Include="Aspire.Npgsql" />'],
    ['app.yaml', 'name: shop\n'],
    ['catalog-info.yaml', 'apiVersion: backstage.io/v1alpha1\nkind: Component\n'],
    ['a.Rule.yaml', 'apiVersion: github.com/microsoft/PSRule/v1\nkind: Rule\n'],
    ['grafana.yaml', 'apiVersion: 1\nkind: Datasource\n'],
    ['.github/workflows/ci.yml', 'on: push\njobs:\n  a:\n    steps:\n      - name: x\n'],
    ['openapi.yaml', 'openapi: 3.1.0\ninfo: { title: x }\n'],
    ['main.go', 'package main\n'],
    ['schema.json', '{ "kind": "singleType", "collectionName": "globals" }'],
    ['artifact.json', '{ "kind": "blob", "apiVersion": "1" }'],
    ['templates/index.html.j2', 'AWS::S3::Bucket'],
    ['mail/welcome.yml.erb', 'subject: <%= name %>\n'],
    ['app.ts', "import '@vercel/config';\n"],
    ['services.yaml', 'services:\n  App\\: { resource: ../src }\n'],
    ['Taskfile.yml', "version: '3'\ntasks:\n  up: { cmds: [docker compose up] }\n"],
    ['tasks/main.yml', 'lint:\n  cmd: npm run lint\n'],
    ['host.json', '{ "name": "a" }'],
    ['config/deploy.yml', 'name: Deploy\non: push\n'],
    ['requirements.txt', 'my-troposphere-fork\n'],
    ['.gitlab-ci.yml', 'test:\n  script:\n    - terraform plan\n    # terraform apply\n'],
    [
      '.gitlab-ci.yml',
      'test:\n  script:\n    - echo aws s3 sync . s3://a\n    - aws sts assume-role\n',
    ],
    ['.github/workflows/a.yml', 'steps:\n  - name: Run helm upgrade\n    run: npm test\n'],
    ['Makefile', 'test:\n\tdocker build .\n'],
    ['src/serverless.ts', "spawn('npx', ['serverless', 'info'])\n"],
    ['cc-gardener/garden.yaml', 'kind: Garden\n'],
    ['app.yaml', 'runtime: node\n'],
    ['hiera/common.yaml', '- hosts:\n  - host: localhost\n'],
    ['schema.cue', '#Person: { name: string }\n'],
    ['src/deep/inside.py', 'import modal\n'],
    ['go.mod', 'module github.com/acme/aws-cdk-gopher\n'],
  ])('%s is no form', (path, text) => {
    expect(formOf(path, text)).toBeUndefined();
  });
});

describe('FormCount', () => {
  test("a chart's templates belong to the chart", () => {
    const count = new FormCount();
    const manifest = 'apiVersion: v1\nkind: Service\n';
    for (const path of ['shop/Chart.yaml', 'shop/templates/a.yaml', 'templates/b.yaml']) {
      const form = formOf(path, manifest);
      if (form !== undefined) count.add(form, path);
    }
    expect(count.seen().map(({ id, files }) => [id, files])).toEqual([
      ['helm', ['shop/Chart.yaml']],
      ['kubernetes', ['templates/b.yaml']],
    ]);
  });

  test('a project of Pulumi is counted once, and what several share is counted too', () => {
    const count = new FormCount();
    const packages = '{ "dependencies": { "@pulumi/pulumi": "^3" } }';
    for (const path of ['package.json', 'shop/Pulumi.yaml', 'shop/package.json']) {
      const form = formOf(path, packages);
      if (form !== undefined) count.add(form, path);
    }
    expect(count.seen().map(({ files }) => files)).toEqual([['package.json', 'shop/Pulumi.yaml']]);
  });
});
