// In: the path of a file, and its text where the name leaves it open. Out: the form of infrastructure code that it is.

import { folderOf } from '../source-address.ts';

/** A form of infrastructure code that is recognised, and not read. */
export interface Form {
  readonly id: string;
  readonly title: string;
}

/** A form that a file's name settles. */
interface NamedForm extends Form {
  /** On the path, from the top, with `/`. */
  readonly path: RegExp;
}

/** A form that only the text of a file settles. */
interface WrittenForm extends Form {
  readonly path: RegExp;
  /** In the first part of the text. */
  readonly text: RegExp;
}

const named: readonly NamedForm[] = [
  { id: 'cdk', title: 'AWS CDK', path: /(?:^|\/)cdk\.json$/ },
  { id: 'pulumi', title: 'Pulumi', path: /(?:^|\/)Pulumi(?:\.[\w-]+)?\.ya?ml$/ },
  { id: 'cdktf', title: 'CDK for Terraform', path: /(?:^|\/)cdktf\.json$/ },
  { id: 'cdk8s', title: 'cdk8s', path: /(?:^|\/)cdk8s\.ya?ml$/ },
  { id: 'sst', title: 'SST', path: /(?:^|\/)sst\.(?:config\.[cm]?[jt]s|json)$/ },
  { id: 'helm', title: 'Helm', path: /(?:^|\/)(?:Chart|helmfile)\.ya?ml(?:\.gotmpl)?$/ },
  { id: 'kustomize', title: 'Kustomize', path: /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/ },
  {
    id: 'compose',
    title: 'Docker Compose',
    path: /(?:^|\/)(?:(?:docker-)?compose|docker-stack)(?:[.-][\w.-]*)?\.ya?ml$/,
  },
  {
    id: 'ansible',
    title: 'Ansible',
    path: /(?:^|\/)ansible\.cfg$|(?:^|\/)roles\/[^/]+\/tasks\/main\.ya?ml$/,
  },
  { id: 'nomad', title: 'Nomad', path: /\.nomad(?:\.hcl)?$/ },
  { id: 'packer', title: 'Packer', path: /\.pkr\.(?:hcl|json)$/ },
  {
    id: 'serverless-code',
    title: 'Serverless Framework in code',
    path: /(?:^|\/)serverless\.(?:[cm]?[jt]s|json)$/,
  },
  { id: 'vercel', title: 'Vercel', path: /(?:^|\/)(?:vercel|now)\.json$/ },
  { id: 'netlify', title: 'Netlify', path: /(?:^|\/)netlify\.toml$/ },
  { id: 'fly', title: 'Fly.io', path: /(?:^|\/)fly(?:\.[\w-]+)?\.toml$/ },
  { id: 'render', title: 'Render', path: /(?:^|\/)render\.ya?ml$/ },
  { id: 'railway', title: 'Railway', path: /(?:^|\/)railway\.(?:json|toml)$/ },
  { id: 'heroku', title: 'Heroku', path: /(?:^|\/)heroku\.ya?ml$|(?:^|\/)Procfile$/ },
  {
    id: 'cloudflare-workers',
    title: 'Cloudflare Workers',
    path: /(?:^|\/)wrangler\.(?:toml|jsonc?)$/,
  },
  {
    id: 'firebase',
    title: 'Firebase',
    path: /(?:^|\/)(?:firebase\.json|\.firebaserc|apphosting\.ya?ml)$/,
  },
  {
    id: 'amplify',
    title: 'AWS Amplify',
    path: /(?:^|\/)amplify\.ya?ml$|(?:^|\/)amplify\/(?:backend\.ts|backend\/backend-config\.json)$/,
  },
  { id: 'app-runner', title: 'AWS App Runner', path: /(?:^|\/)apprunner\.ya?ml$/ },
  {
    id: 'elastic-beanstalk',
    title: 'AWS Elastic Beanstalk',
    path: /(?:^|\/)(?:Dockerrun\.aws\.json|\.elasticbeanstalk\/config\.ya?ml|\.ebextensions\/[^/]+\.config)$/,
  },
  {
    id: 'copilot',
    title: 'AWS Copilot',
    path: /(?:^|\/)copilot\/[^/]+\/manifest\.ya?ml$|(?:^|\/)copilot\/\.workspace$/,
  },
  { id: 'chalice', title: 'AWS Chalice', path: /(?:^|\/)\.chalice\/config\.json$/ },
  { id: 'zappa', title: 'Zappa', path: /(?:^|\/)zappa_settings\.(?:json|toml|ya?ml)$/ },
  { id: 'architect', title: 'Architect', path: /(?:^|\/)(?:app\.arc|\.arc)$/ },
  { id: 'azd', title: 'Azure Developer CLI', path: /(?:^|\/)azure\.ya?ml$/ },
  {
    id: 'static-web-apps',
    title: 'Azure Static Web Apps',
    path: /(?:^|\/)staticwebapp\.config\.json$/,
  },
  {
    id: 'do-app-platform',
    title: 'DigitalOcean App Platform',
    path: /(?:^|\/)\.do\/(?:app|deploy\.template)\.ya?ml$/,
  },
  {
    id: 'platform-sh',
    title: 'Platform.sh',
    path: /(?:^|\/)(?:\.platform\.app\.ya?ml|\.(?:upsun|platform)\/[\w-]+\.ya?ml)$/,
  },
  { id: 'supabase', title: 'Supabase', path: /(?:^|\/)supabase\/config\.toml$/ },
  { id: 'puppet', title: 'Puppet', path: /\.pp$|(?:^|\/)Puppetfile$/ },
  { id: 'salt', title: 'Salt', path: /\.sls$/ },
  {
    id: 'chef',
    title: 'Chef',
    path: /(?:^|\/)(?:Berksfile|Policyfile\.rb)$|(?:^|\/)cookbooks\/[^/]+\/metadata\.rb$/,
  },
  { id: 'jsonnet', title: 'Jsonnet', path: /(?:^|\/)jsonnetfile\.json$/ },
  { id: 'juju', title: 'Juju', path: /(?:^|\/)charmcraft\.ya?ml$/ },
];

const YAML = /\.ya?ml$/;
const MANIFEST = /\.(?:ya?ml|json)$/;

/** The nearest first: Crossplane's and the like are Kubernetes manifests too. */
const written: readonly WrittenForm[] = [
  {
    id: 'cdk',
    title: 'AWS CDK',
    path: /(?:^|\/)(?:package\.json|requirements[\w.-]*\.txt|pyproject\.toml|setup\.py|Pipfile|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs|vb)proj)$/,
    text: /["'\s/](?:aws-cdk-lib|@aws-cdk\/core|aws-cdk\.core|aws-cdk-go|Amazon\.CDK(?:\.Lib)?)["'\s/=<>~]|>aws-cdk-lib<|awscdk:/,
  },
  {
    id: 'heroku',
    title: 'Heroku',
    path: /(?:^|\/)app\.json$/,
    text: /"(?:buildpacks|formation|addons|success_url|stack|scripts|env)"\s*:/,
  },
  {
    id: 'app-engine',
    title: 'Google App Engine',
    path: /(?:^|\/)app(?:[.-][\w-]+)?\.ya?ml$/,
    text: /^(?:runtime|env|service):[ \t]*\S/m,
  },
  {
    id: 'crossplane',
    title: 'Crossplane',
    path: YAML,
    text: /^apiVersion:[ \t]*["']?[\w.-]*(?:crossplane\.io|\.upbound\.io)\//m,
  },
  { id: 'eksctl', title: 'eksctl', path: YAML, text: /^apiVersion:[ \t]*["']?eksctl\.io\//m },
  { id: 'kops', title: 'kOps', path: YAML, text: /^apiVersion:[ \t]*["']?kops\.k8s\.io\//m },
  { id: 'skaffold', title: 'Skaffold', path: YAML, text: /^apiVersion:[ \t]*["']?skaffold\//m },
  {
    id: 'heat',
    title: 'OpenStack Heat',
    path: /\.(?:ya?ml|template)$/,
    text: /^heat_template_version:/m,
  },
  {
    id: 'alibaba-ros',
    title: 'Alibaba Cloud ROS',
    path: MANIFEST,
    text: /ROSTemplateFormatVersion/,
  },
  {
    id: 'deployment-manager',
    title: 'Google Deployment Manager',
    path: YAML,
    text: /\btype:[ \t]?(?:gcp-types\/)?(?:compute|storage|container|sqladmin|pubsub|dns|iam|deploymentmanager|cloudfunctions|bigquery|cloudresourcemanager|runtimeconfig)(?:-v\d|\.v\d|\.beta\.)/,
  },
  {
    id: 'ansible',
    title: 'Ansible',
    path: YAML,
    text: /^- (?:hosts|import_playbook|ansible\.builtin\.import_playbook):/m,
  },
  { id: 'ansible', title: 'Ansible', path: YAML, text: /^- name:.*\r?\n {2}hosts:/m },
  { id: 'nomad', title: 'Nomad', path: /\.hcl$/, text: /^job[ \t]+"/m },
];

/** Groups whose files have `apiVersion` and `kind`, and describe something else than what runs in a cluster. */
const notKubernetes =
  /^apiVersion:[ \t]*["']?(?:backstage\.io|score\.dev|kind\.x-k8s\.io|k3d\.io|v3\s|v2\s|\d)/m;
const apiVersion = /^apiVersion:[ \t]*["']?[a-zA-Z]/m;
const kind = /^kind:[ \t]*["']?[A-Z]/m;
const jsonManifest = /^\s*\{\s*"(?:apiVersion|kind)"\s*:/;

const kubernetes: Form = { id: 'kubernetes', title: 'Kubernetes manifests' };

/** Text behind this doesn't decide a form. */
const HEAD = 64 * 1024;

/** The form of a file by its path alone. */
export function formByPath(path: string): Form | undefined {
  return named.find((one) => one.path.test(path));
}

/** Whether a file's text may decide its form. */
export function mayBeForm(path: string): boolean {
  return MANIFEST.test(path) || written.some((one) => one.path.test(path));
}

/** The form of a file by its path and its text; `undefined` for what isn't infrastructure code, as far as is known. */
export function formOf(path: string, text: string): Form | undefined {
  const byPath = formByPath(path);
  if (byPath !== undefined) return byPath;
  if (!mayBeForm(path)) return undefined;
  const head = text.length > HEAD ? text.slice(0, HEAD) : text;
  const form = written.find((one) => one.path.test(path) && one.text.test(head));
  if (form !== undefined) return form;
  return isKubernetes(path, head) ? kubernetes : undefined;
}

function isKubernetes(path: string, head: string): boolean {
  if (path.endsWith('.json')) return jsonManifest.test(head) && head.includes('"kind"');
  if (!YAML.test(path)) return false;
  return apiVersion.test(head) && kind.test(head) && !notKubernetes.test(head);
}

/** Every form that is recognised and not read, by title. */
export function allForms(): readonly Form[] {
  const titles = new Map([...named, ...written, kubernetes].map(({ id, title }) => [id, title]));
  return [...titles]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The files of each form, in the order of reading. A chart's templates belong to the chart, which is counted itself. */
export class FormCount {
  readonly #forms = new Map<string, { readonly form: Form; readonly files: string[] }>();

  add(form: Form, file: string): void {
    const known = this.#forms.get(form.id);
    if (known !== undefined) known.files.push(file);
    else this.#forms.set(form.id, { form, files: [file] });
  }

  seen(): SeenForm[] {
    const charts = (this.#forms.get('helm')?.files ?? []).map(
      (file) => `${folderOf(file)}/templates/`,
    );
    const isOfChart = (file: string) =>
      charts.some((folder) =>
        `/${file}`.startsWith(folder.startsWith('/') ? folder : `/${folder}`),
      );
    return [...this.#forms.values()].flatMap(({ form, files }) => {
      const own = form.id === 'kubernetes' ? files.filter((file) => !isOfChart(file)) : files;
      return own.length === 0 ? [] : [{ ...form, files: own }];
    });
  }
}

/** A form that a repository has, with its files. */
export interface SeenForm extends Form {
  readonly files: readonly string[];
}
