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

const YAML = 'yaml yml';
const any = /(?:)/;

/** What templates' names end with. */
export const TEMPLATES = 'j2 jinja jinja2 tmpl tpl erb ejs mustache';

/** Values of Terraform's variables, without the code that they are for. */
export const TFVARS = 'tfvars';

export const named: readonly NamedForm[] = [
  { id: 'cdk', title: 'AWS CDK', ends: 'json', stem: 'cdk' },
  { id: 'pulumi', title: 'Pulumi', ends: YAML, stem: /^Pulumi(?:\.[\w-]+)?$/ },
  { id: 'cdktf', title: 'CDK for Terraform', ends: 'json', stem: 'cdktf' },
  { id: 'cdk8s', title: 'cdk8s', ends: YAML, stem: 'cdk8s' },
  { id: 'sst', title: 'SST', ends: 'ts js mts mjs cts cjs', stem: 'sst.config' },
  { id: 'sst', title: 'SST', ends: 'json', stem: 'sst' },
  {
    id: 'code-template',
    title: 'Templates of infrastructure code',
    ends: TEMPLATES,
    stem: /\.(?:tf|tofu|bicep|hcl)$/,
  },
  { id: 'terramate', title: 'Terramate', ends: 'hcl', stem: /\.tm$/ },
  { id: 'atmos', title: 'Atmos', ends: YAML, stem: 'atmos' },
  { id: 'alchemy', title: 'Alchemy', ends: 'ts js', stem: 'alchemy.run' },
  { id: 'kcl', title: 'KCL', ends: 'mod', stem: 'kcl' },
  { id: 'helm', title: 'Helm', ends: YAML, stem: 'Chart helmfile' },
  { id: 'helm', title: 'Helm', ends: 'gotmpl', stem: /^(?:Chart|helmfile)\.ya?ml$/ },
  { id: 'helm', title: 'Helm', ends: YAML, stem: any, folder: /(?:^|\/)helmfile\.d$/ },
  { id: 'kustomize', title: 'Kustomize', ends: YAML, stem: 'kustomization' },
  { id: 'tilt', title: 'Tilt', ends: '-', stem: 'Tiltfile' },
  { id: 'dokku', title: 'Dokku', ends: '-', stem: 'DOKKU_SCALE' },
  { id: 'spin', title: 'Fermyon Spin', ends: 'toml', stem: 'spin' },
  { id: 'okteto', title: 'Okteto', ends: YAML, stem: 'okteto' },
  { id: 'werf', title: 'werf', ends: YAML, stem: 'werf werf-giterminism' },
  { id: 'waypoint', title: 'Waypoint', ends: 'hcl', stem: 'waypoint' },
  { id: 'nixpacks', title: 'Nixpacks', ends: 'toml', stem: 'nixpacks' },
  { id: 'meteor-up', title: 'Meteor Up', ends: 'js', stem: 'mup' },
  { id: 'dapr', title: 'Dapr', ends: YAML, stem: 'dapr' },
  { id: 'radius', title: 'Radius', ends: YAML, stem: 'rad', folder: /(?:^|\/)\.rad$/ },
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
  { id: 'appwrite', title: 'Appwrite', ends: 'json', stem: 'appwrite appwrite.config' },
  { id: 'scalingo', title: 'Scalingo', ends: 'json', stem: 'scalingo' },
  { id: 'koyeb', title: 'Koyeb', ends: YAML, stem: 'koyeb' },
  { id: 'zeabur', title: 'Zeabur', ends: YAML, stem: 'zeabur' },
  { id: 'lagoon', title: 'Lagoon', ends: YAML, stem: '.lagoon' },
  { id: 'pantheon', title: 'Pantheon', ends: YAML, stem: 'pantheon pantheon.upstream' },
  { id: 'nitric', title: 'Nitric', ends: YAML, stem: 'nitric' },
  { id: 'encore', title: 'Encore', ends: 'app', stem: 'encore' },
  { id: 'score', title: 'Score', ends: YAML, stem: 'score' },
  { id: 'nomad', title: 'Nomad', ends: 'nomad', stem: any },
  { id: 'nomad', title: 'Nomad', ends: 'hcl', stem: /\.nomad$/ },
  { id: 'packer', title: 'Packer', ends: 'hcl json', stem: /\.pkr$/ },
  { id: 'vercel', title: 'Vercel', ends: 'json', stem: 'vercel now' },
  { id: 'netlify', title: 'Netlify', ends: 'toml', stem: 'netlify' },
  { id: 'fly', title: 'Fly.io', ends: 'toml', stem: /^fly(?:\.[\w-]+)?$/ },
  { id: 'render', title: 'Render', ends: YAML, stem: 'render' },
  { id: 'railway', title: 'Railway', ends: 'json toml', stem: 'railway' },
  { id: 'heroku', title: 'Heroku', ends: YAML, stem: 'heroku' },
  { id: 'procfile', title: 'Procfile', ends: '-', stem: 'Procfile' },
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
  { id: TFVARS, title: "Values of Terraform's variables", ends: 'tfvars', stem: any },
  { id: TFVARS, title: "Values of Terraform's variables", ends: 'json', stem: /\.tfvars$/ },
  { id: 'nomad', title: 'Nomad', ends: 'tpl tmpl', stem: /\.nomad(?:\.hcl)?$/ },
  { id: 'ballerina', title: 'Ballerina Code to Cloud', ends: 'toml', stem: 'Cloud' },
  { id: 'dagster', title: 'Dagster+', ends: YAML, stem: 'dagster_cloud' },
  { id: 'juju', title: 'Juju', ends: YAML, stem: 'charmcraft' },
];
