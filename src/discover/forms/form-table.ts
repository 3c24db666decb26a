/** A form of infrastructure code that is recognised, and not read. */
export interface Form {
  readonly id: string;
  readonly title: string;
}

/** A form, by the names of its files. */
export interface NamedForm extends Form {
  /** What a name ends with behind its last point, in lower case, with blanks between; `-` for a name without one. */
  readonly ends: string;
  /** The name before that: one of these, with blanks between, or what it is like. */
  readonly stem: string | RegExp;
  /** The folder, from the top; without it, any. */
  readonly folder?: RegExp;
}

/** A form that only the text of a file settles. */
export interface WrittenForm extends NamedForm {
  /** In the first part of the text. */
  readonly text: RegExp;
  /** What is in every text that matches, as it is: finding that is quicker than the pattern. */
  readonly mark?: string;
}

const YAML = 'yaml yml';
const any = /(?:)/;

const cdkPackage =
  /["'\s/](?:aws-cdk-lib|@aws-cdk\/core|aws-cdk\.core|aws-cdk-go|Amazon\.CDK(?:\.Lib)?)["'\s/=<>~]|>aws-cdk-lib<|awscdk:/;

export const named: readonly NamedForm[] = [
  { id: 'cdk', title: 'AWS CDK', ends: 'json', stem: 'cdk' },
  { id: 'pulumi', title: 'Pulumi', ends: YAML, stem: /^Pulumi(?:\.[\w-]+)?$/ },
  { id: 'cdktf', title: 'CDK for Terraform', ends: 'json', stem: 'cdktf' },
  { id: 'cdk8s', title: 'cdk8s', ends: YAML, stem: 'cdk8s' },
  { id: 'sst', title: 'SST', ends: 'ts js mts mjs cts cjs', stem: 'sst.config' },
  { id: 'sst', title: 'SST', ends: 'json', stem: 'sst' },
  { id: 'helm', title: 'Helm', ends: YAML, stem: 'Chart helmfile' },
  { id: 'helm', title: 'Helm', ends: 'gotmpl', stem: /^(?:Chart|helmfile)\.ya?ml$/ },
  { id: 'kustomize', title: 'Kustomize', ends: YAML, stem: 'kustomization' },
  { id: 'kustomize', title: 'Kustomize', ends: '-', stem: 'Kustomization' },
  {
    id: 'compose',
    title: 'Docker Compose',
    ends: YAML,
    stem: /^(?:(?:docker-)?compose|docker-stack)(?:[.-][\w.-]*)?$/,
  },
  { id: 'ansible', title: 'Ansible', ends: 'cfg', stem: 'ansible' },
  {
    id: 'ansible',
    title: 'Ansible',
    ends: YAML,
    stem: 'main',
    folder: /(?:^|\/)roles\/[^/]+\/tasks$/,
  },
  { id: 'ansible', title: 'Ansible', ends: YAML, stem: 'galaxy' },
  { id: 'capistrano', title: 'Capistrano', ends: '-', stem: 'Capfile' },
  { id: 'caprover', title: 'CapRover', ends: '-', stem: 'captain-definition' },
  { id: 'fastly', title: 'Fastly Compute', ends: 'toml', stem: 'fastly' },
  { id: 'convex', title: 'Convex', ends: 'json', stem: 'convex' },
  { id: 'appwrite', title: 'Appwrite', ends: 'json', stem: /^appwrite(?:\.config)?$/ },
  { id: 'scalingo', title: 'Scalingo', ends: 'json', stem: 'scalingo' },
  { id: 'koyeb', title: 'Koyeb', ends: YAML, stem: 'koyeb' },
  { id: 'zeabur', title: 'Zeabur', ends: YAML, stem: 'zeabur' },
  { id: 'lagoon', title: 'Lagoon', ends: YAML, stem: '.lagoon' },
  { id: 'pantheon', title: 'Pantheon', ends: YAML, stem: /^pantheon(?:\.upstream)?$/ },
  { id: 'nitric', title: 'Nitric', ends: YAML, stem: 'nitric' },
  { id: 'encore', title: 'Encore', ends: 'app', stem: 'encore' },
  { id: 'score', title: 'Score', ends: YAML, stem: 'score' },
  { id: 'nomad', title: 'Nomad', ends: 'nomad', stem: any },
  { id: 'nomad', title: 'Nomad', ends: 'hcl', stem: /\.nomad$/ },
  { id: 'packer', title: 'Packer', ends: 'hcl json', stem: /\.pkr$/ },
  {
    id: 'serverless-code',
    title: 'Serverless Framework in code',
    ends: 'ts js mts mjs cts cjs json',
    stem: 'serverless',
  },
  { id: 'vercel', title: 'Vercel', ends: 'json', stem: 'vercel now' },
  { id: 'netlify', title: 'Netlify', ends: 'toml', stem: 'netlify' },
  { id: 'fly', title: 'Fly.io', ends: 'toml', stem: /^fly(?:\.[\w-]+)?$/ },
  { id: 'render', title: 'Render', ends: YAML, stem: 'render' },
  { id: 'railway', title: 'Railway', ends: 'json toml', stem: 'railway' },
  { id: 'heroku', title: 'Heroku', ends: YAML, stem: 'heroku' },
  { id: 'heroku', title: 'Heroku', ends: '-', stem: 'Procfile' },
  {
    id: 'cloudflare-workers',
    title: 'Cloudflare Workers',
    ends: 'toml json jsonc',
    stem: 'wrangler',
  },
  { id: 'firebase', title: 'Firebase', ends: 'json', stem: 'firebase' },
  { id: 'firebase', title: 'Firebase', ends: 'firebaserc', stem: /^$/ },
  { id: 'firebase', title: 'Firebase', ends: YAML, stem: 'apphosting' },
  { id: 'amplify', title: 'AWS Amplify', ends: YAML, stem: 'amplify' },
  {
    id: 'amplify',
    title: 'AWS Amplify',
    ends: 'ts',
    stem: 'backend',
    folder: /(?:^|\/)amplify$/,
  },
  {
    id: 'amplify',
    title: 'AWS Amplify',
    ends: 'json',
    stem: 'backend-config',
    folder: /(?:^|\/)amplify\/backend$/,
  },
  { id: 'app-runner', title: 'AWS App Runner', ends: YAML, stem: 'apprunner' },
  {
    id: 'elastic-beanstalk',
    title: 'AWS Elastic Beanstalk',
    ends: 'json',
    stem: 'Dockerrun.aws',
  },
  {
    id: 'elastic-beanstalk',
    title: 'AWS Elastic Beanstalk',
    ends: YAML,
    stem: 'config',
    folder: /(?:^|\/)\.elasticbeanstalk$/,
  },
  {
    id: 'elastic-beanstalk',
    title: 'AWS Elastic Beanstalk',
    ends: 'config',
    stem: /./,
    folder: /(?:^|\/)\.ebextensions$/,
  },
  {
    id: 'copilot',
    title: 'AWS Copilot',
    ends: YAML,
    stem: 'manifest',
    folder: /(?:^|\/)copilot\/[^/]+$/,
  },
  {
    id: 'copilot',
    title: 'AWS Copilot',
    ends: 'workspace',
    stem: /^$/,
    folder: /(?:^|\/)copilot$/,
  },
  {
    id: 'chalice',
    title: 'AWS Chalice',
    ends: 'json',
    stem: 'config',
    folder: /(?:^|\/)\.chalice$/,
  },
  { id: 'zappa', title: 'Zappa', ends: 'json toml yaml yml', stem: 'zappa_settings' },
  { id: 'architect', title: 'Architect', ends: 'arc', stem: /^(?:app)?$/ },
  { id: 'azd', title: 'Azure Developer CLI', ends: YAML, stem: 'azure' },
  {
    id: 'static-web-apps',
    title: 'Azure Static Web Apps',
    ends: 'json',
    stem: 'staticwebapp.config',
  },
  {
    id: 'do-app-platform',
    title: 'DigitalOcean App Platform',
    ends: YAML,
    stem: 'app deploy.template',
    folder: /(?:^|\/)\.do$/,
  },
  { id: 'platform-sh', title: 'Platform.sh', ends: YAML, stem: '.platform.app' },
  {
    id: 'platform-sh',
    title: 'Platform.sh',
    ends: YAML,
    stem: /^[\w-]+$/,
    folder: /(?:^|\/)\.(?:upsun|platform)$/,
  },
  {
    id: 'supabase',
    title: 'Supabase',
    ends: 'toml',
    stem: 'config',
    folder: /(?:^|\/)supabase$/,
  },
  { id: 'puppet', title: 'Puppet', ends: 'pp', stem: any },
  { id: 'puppet', title: 'Puppet', ends: '-', stem: 'Puppetfile' },
  { id: 'salt', title: 'Salt', ends: 'sls', stem: any },
  { id: 'chef', title: 'Chef', ends: '-', stem: 'Berksfile' },
  { id: 'chef', title: 'Chef', ends: 'rb', stem: 'Policyfile' },
  {
    id: 'chef',
    title: 'Chef',
    ends: 'rb',
    stem: 'metadata',
    folder: /(?:^|\/)cookbooks\/[^/]+$/,
  },
  { id: 'jsonnet', title: 'Jsonnet', ends: 'json', stem: 'jsonnetfile' },
  { id: 'juju', title: 'Juju', ends: YAML, stem: 'charmcraft' },
];

const tropospherePackage = /(?:^|["'\s])troposphere(?:["'\s=<>~[]|$)/m;

/** The nearest first: Crossplane's and the like are Kubernetes manifests too. */
export const written: readonly WrittenForm[] = [
  { id: 'cdk', title: 'AWS CDK', ends: 'json', stem: 'package', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'txt', stem: /^requirements[\w.-]*$/, text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'toml', stem: 'pyproject', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'py', stem: 'setup', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: '-', stem: 'Pipfile', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'mod', stem: 'go', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'xml', stem: 'pom', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'gradle', stem: 'build', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'kts', stem: 'build.gradle', text: cdkPackage },
  { id: 'cdk', title: 'AWS CDK', ends: 'csproj fsproj vbproj', stem: /./, text: cdkPackage },
  {
    id: 'troposphere',
    title: 'troposphere',
    ends: 'txt',
    stem: /^requirements[\w.-]*$/,
    text: tropospherePackage,
  },
  {
    id: 'troposphere',
    title: 'troposphere',
    ends: 'toml',
    stem: 'pyproject',
    text: tropospherePackage,
  },
  {
    id: 'troposphere',
    title: 'troposphere',
    ends: '-',
    stem: 'Pipfile',
    text: tropospherePackage,
  },
  {
    id: 'azure-functions',
    title: 'Azure Functions',
    ends: 'json',
    stem: 'host',
    text: /"(?:extensionBundle|functionTimeout|logging|extensions)"\s*:/,
  },
  {
    id: 'kamal',
    title: 'Kamal',
    ends: YAML,
    stem: /^deploy(?:\.[\w-]+)?$/,
    folder: /(?:^|\/)config$/,
    text: /^(?:servers|proxy|registry|builder):/m,
  },
  {
    id: 'cloud-foundry',
    title: 'Cloud Foundry',
    ends: YAML,
    stem: any,
    mark: 'applications:',
    text: /^applications:[ \t]*\r?\n[ \t]*-[ \t]/m,
  },
  {
    id: 'databricks-bundle',
    title: 'Databricks Asset Bundles',
    ends: YAML,
    stem: 'databricks',
    text: /^(?:bundle|resources|targets|include):/m,
  },
  {
    id: 'openfaas',
    title: 'OpenFaaS',
    ends: YAML,
    stem: any,
    mark: 'openfaas',
    text: /^provider:[ \t]*\r?\n[ \t]+name:[ \t]*(?:openfaas|faas)/m,
  },
  {
    id: 'serverless-devs',
    title: 'Serverless Devs',
    ends: YAML,
    stem: 's',
    text: /^edition:/m,
  },
  {
    id: 'codedeploy',
    title: 'AWS CodeDeploy',
    ends: YAML,
    stem: /^appspec(?:[.-][\w-]+)?$/,
    text: /^version:[ \t]*["']?0\.0/m,
  },
  {
    id: 'ecs-task',
    title: 'Amazon ECS task definitions',
    ends: 'json',
    stem: any,
    mark: '"containerDefinitions"',
    text: /^\s*[[{]/,
  },
  {
    id: 'ansible',
    title: 'Ansible',
    ends: YAML,
    stem: 'main',
    folder: /(?:^|\/)tasks$/,
    text: /^- (?:name|include|import|ansible\.|include_tasks|import_tasks|block)\b/m,
  },
  {
    id: 'compose',
    title: 'Docker Compose',
    ends: YAML,
    stem: any,
    mark: '\nservices:',
    text: /^version:[ \t]*["']?[23](?:\.\d{1,2})?["']?[ \t]*\r?$/m,
  },
  {
    id: 'heroku',
    title: 'Heroku',
    ends: 'json',
    stem: 'app',
    text: /"(?:buildpacks|formation|addons|success_url|stack|scripts|env)"\s*:/,
  },
  {
    id: 'app-engine',
    title: 'Google App Engine',
    ends: YAML,
    stem: /^app(?:[.-][\w-]+)?$/,
    text: /^(?:runtime|env|service):[ \t]*\S/m,
  },
  {
    id: 'crossplane',
    title: 'Crossplane',
    ends: YAML,
    stem: any,
    mark: 'apiVersion:',
    text: /^apiVersion:[ \t]*["']?[\w.-]*(?:crossplane\.io|\.upbound\.io)\//m,
  },
  {
    id: 'eksctl',
    title: 'eksctl',
    ends: YAML,
    stem: any,
    mark: 'eksctl.io/',
    text: /^apiVersion:[ \t]*["']?eksctl\.io\//m,
  },
  {
    id: 'kops',
    title: 'kOps',
    ends: YAML,
    stem: any,
    mark: 'kops.k8s.io/',
    text: /^apiVersion:[ \t]*["']?kops\.k8s\.io\//m,
  },
  {
    id: 'skaffold',
    title: 'Skaffold',
    ends: YAML,
    stem: any,
    mark: 'skaffold/',
    text: /^apiVersion:[ \t]*["']?skaffold\//m,
  },
  {
    id: 'heat',
    title: 'OpenStack Heat',
    ends: `${YAML} template`,
    stem: any,
    mark: 'heat_template_version:',
    text: /^heat_template_version:/m,
  },
  {
    id: 'alibaba-ros',
    title: 'Alibaba Cloud ROS',
    ends: `${YAML} json`,
    stem: any,
    mark: 'ROSTemplateFormatVersion',
    text: /ROSTemplateFormatVersion/,
  },
  {
    id: 'deployment-manager',
    title: 'Google Deployment Manager',
    ends: YAML,
    stem: any,
    mark: 'type:',
    text: /\btype:[ \t]?(?:gcp-types\/)?(?:compute|storage|container|sqladmin|pubsub|dns|iam|deploymentmanager|cloudfunctions|bigquery|cloudresourcemanager|runtimeconfig)(?:-v\d|\.v\d|\.beta\.)/,
  },
  {
    id: 'ansible',
    title: 'Ansible',
    ends: YAML,
    stem: any,
    mark: '- ',
    text: /^- (?:hosts|import_playbook|ansible\.builtin\.import_playbook):/m,
  },
  {
    id: 'ansible',
    title: 'Ansible',
    ends: YAML,
    stem: any,
    mark: 'hosts:',
    text: /^- name:.*\r?\n {2}hosts:/m,
  },
  { id: 'nomad', title: 'Nomad', ends: 'hcl', stem: any, text: /^job[ \t]+"/m },
];
