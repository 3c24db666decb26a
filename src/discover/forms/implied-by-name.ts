/** The product that a form is of, where only that product reads its files. */
const ofForms: Readonly<Record<string, string>> = {
  amplify: 'aws-amplify',
  'app-engine': 'gcp-app-engine',
  'app-hub': 'gcp-app-hub',
  'app-runner': 'aws-app-runner',
  'azure-functions': 'azure-functions',
  chalice: 'aws-lambda',
  'cloud-deploy': 'gcp-cloud-deploy',
  'cloudflare-workers': 'cloudflare-workers',
  convex: 'convex',
  dagster: 'dagster-plus',
  'deno-deploy': 'deno-deploy',
  'do-app-platform': 'digitalocean-app-platform',
  'elastic-beanstalk': 'aws-elastic-beanstalk',
  fastly: 'fastly',
  firebase: 'gcp-firebase',
  fly: 'fly-io',
  koyeb: 'koyeb',
  modal: 'modal',
  netlify: 'netlify',
  pantheon: 'pantheon',
  'platform-sh': 'upsun',
  railway: 'railway',
  render: 'render',
  scalingo: 'scalingo',
  'static-web-apps': 'azure-static-web-apps',
  supabase: 'supabase',
  vercel: 'vercel',
  zappa: 'aws-lambda',
};

/** Files that say what a service that builds and deploys has to do. */
const pipelines: readonly {
  readonly path: RegExp;
  readonly text?: RegExp;
  readonly product: string;
}[] = [
  { path: /(?:^|\/)azure-pipelines(?:[.-][\w-]+)?\.ya?ml$/, product: 'azure-devops' },
  {
    path: /(?:^|\/)cloudbuild(?:[.-][\w-]+)?\.(?:ya?ml|json)$/,
    text: /\bsteps\b/,
    product: 'gcp-cloud-build',
  },
  { path: /(?:^|\/)buildspec(?:[.-][\w-]+)?\.ya?ml$/, text: /^phases:/m, product: 'aws-codebuild' },
  { path: /^bitbucket-pipelines\.yml$/, product: 'bitbucket-pipelines' },
  { path: /^\.circleci\/config\.yml$/, product: 'circleci' },
  { path: /^\.buildkite\/pipeline\.ya?ml$/, product: 'buildkite' },
  { path: /^\.travis\.yml$/, product: 'travis-ci' },
  { path: /^\.semaphore\/semaphore\.yml$/, product: 'semaphore-ci' },
  { path: /^\.?appveyor\.yml$/, product: 'appveyor' },
];

/** The product that a file's name and form imply by themselves, with what says so. */
export function impliedByName(
  path: string,
  text: string,
  form: { readonly id: string; readonly title: string } | undefined,
): { readonly product: string; readonly form: string } | undefined {
  if (form !== undefined && !form.id.startsWith('deploy-')) {
    const product = Object.hasOwn(ofForms, form.id) ? ofForms[form.id] : undefined;
    return product === undefined ? undefined : { product, form: form.title };
  }
  const row = pipelines.find((one) => one.path.test(path) && (one.text?.test(text) ?? true));
  return row === undefined ? undefined : { product: row.product, form: 'Pipeline' };
}
