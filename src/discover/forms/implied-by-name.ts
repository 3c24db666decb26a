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

/** Files that say what a service that builds and deploys has to do: by their paths. */
const pipelines: Readonly<Record<string, string>> = {
  'bitbucket-pipelines.yml': 'bitbucket-pipelines',
  '.circleci/config.yml': 'circleci',
  '.buildkite/pipeline.yml': 'buildkite',
  '.buildkite/pipeline.yaml': 'buildkite',
  '.travis.yml': 'travis-ci',
  '.semaphore/semaphore.yml': 'semaphore-ci',
  'appveyor.yml': 'appveyor',
  '.appveyor.yml': 'appveyor',
};

/** Those that may have other names too, each by what all of them contain. */
const manyNamed: readonly {
  readonly name: string;
  readonly path: RegExp;
  readonly text?: RegExp;
  readonly product: string;
}[] = [
  {
    name: 'azure-pipelines',
    path: /(?:^|\/)azure-pipelines(?:[.-][\w-]+)?\.ya?ml$/,
    product: 'azure-devops',
  },
  {
    name: 'cloudbuild',
    path: /(?:^|\/)cloudbuild(?:[.-][\w-]+)?\.(?:ya?ml|json)$/,
    text: /\bsteps\b/,
    product: 'gcp-cloud-build',
  },
  {
    name: 'buildspec',
    path: /(?:^|\/)buildspec(?:[.-][\w-]+)?\.ya?ml$/,
    text: /^phases:/m,
    product: 'aws-codebuild',
  },
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
  const product = ofPipeline(path, text);
  return product === undefined ? undefined : { product, form: 'Pipeline' };
}

function ofPipeline(path: string, text: string): string | undefined {
  if (Object.hasOwn(pipelines, path)) return pipelines[path];
  const row = manyNamed.find((one) => path.includes(one.name) && one.path.test(path));
  return row === undefined || row.text?.test(text) === false ? undefined : row.product;
}
