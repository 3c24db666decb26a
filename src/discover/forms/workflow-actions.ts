import type { Implication } from './implied-table.ts';

/** Actions that deploy to one product, by their names in lower case. */
const actions: readonly (readonly [string, string])[] = [
  ['actions/deploy-pages@*', 'github-pages'],
  ['aws-actions/amazon-ecr-login@*', 'aws-ecr'],
  ['aws-actions/aws-lambda-deploy@*', 'aws-lambda'],
  ['aws-actions/aws-cloudformation-github-deploy@*', 'aws-cloudformation'],
  ['azure/webapps-deploy@* azure/appservice-settings@*', 'azure-app-service'],
  ['azure/functions-action@*', 'azure-functions'],
  ['azure/static-web-apps-deploy@*', 'azure-static-web-apps'],
  ['azure/container-apps-deploy-action@*', 'azure-container-apps'],
  ['azure/aks-set-context@*', 'azure-aks'],
  ['google-github-actions/deploy-cloudrun@*', 'gcp-cloud-run'],
  ['google-github-actions/deploy-appengine@*', 'gcp-app-engine'],
  ['google-github-actions/deploy-cloud-functions@*', 'gcp-cloud-functions'],
  ['google-github-actions/get-gke-credentials@*', 'gcp-gke'],
  ['firebaseextended/action-hosting-deploy@*', 'gcp-firebase-hosting'],
  ['cloudflare/wrangler-action@*', 'cloudflare-workers'],
  ['cloudflare/pages-action@*', 'cloudflare-pages'],
  ['superfly/flyctl-actions*', 'fly-io'],
  ['amondnet/vercel-action@*', 'vercel'],
  ['nwtgck/actions-netlify@* netlify/actions/*', 'netlify'],
  ['akhileshns/heroku-deploy@*', 'heroku'],
  ['digitalocean/app_action*', 'digitalocean-app-platform'],
  ['denoland/deployctl@*', 'deno-deploy'],
];

/** Lines of GitHub's workflows. */
export const workflowLines: readonly Implication[] = actions.map(([values, product]) => ({
  keys: 'uses',
  values,
  products: [product],
}));
