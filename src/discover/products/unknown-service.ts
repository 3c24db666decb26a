import type { CodeNames } from '../../estate/code-names.ts';
import type { TypedProduct } from '../../estate/product.ts';
import { before } from '../../text/parts.ts';

/** Providers that make nothing outside of a run, or only what is inside of another service. */
const helpers: ReadonlySet<string> = new Set(
  'age ansible archive assert awsutils azurecaf buildx cassandra clickhousedbops cloudinit context corefunc ct cue deepmerge docker dotenv elasticsearch elasticstack env environment external flux git gitsync gpg hashicups helm htpasswd http ignition jq jwks kafka kibana ko kubectl kubernetes kustomization local logfmt macaddress modtm mongodb mssql mysql null opensearch pkcs12 postgresql pypi rabbitmq random redis remote restapi secret shell skopeo sops sql ssh template terracurl terraform time tls toolbox utils validation wireguard'.split(
    ' ',
  ),
);

/** Providers with one prefix for many services, which the next word names. */
const clouds: ReadonlySet<string> = new Set(['aws', 'azurerm', 'google']);

/** Details whose names begin like no other type of their product; in lower case. */
const details: ReadonlySet<string> = new Set(
  [
    'aws_app aws_chimesdkmediapipelines aws_codegurureviewer aws_codestarnotifications aws_dlm aws_load aws_main',
    'aws_proxy aws_rbin aws_s3outposts aws_snapshot aws_volume azurerm_blueprint azurerm_federated azurerm_pim',
    'azurerm_source azurerm_ssh azurerm_subscription google_apikeys google_public aws::codegurureviewer aws::dlm',
    'aws::codestarnotifications aws::pricingplanmanager aws::rbin microsoft.addons microsoft.compute.admin',
    'microsoft.computebulkactions microsoft.containerregistry.admin microsoft.features',
    'microsoft.marketplaceordering microsoft.network.admin',
  ].flatMap((line) => line.split(' ')),
);

/** Namespaces of CloudFormation in which nothing is a service. */
const notServices: ReadonlySet<string> = new Set(['AWS::CDK', 'AWS::CloudFormation', 'Custom']);

/**
 * Separates services that the catalogue doesn't have from details of services that it has: a type whose service, or whose
 * provider, has no product at all. Gives its name, and `null` for a detail.
 */
export function unknownServices({ idsOf }: CodeNames): (type: string) => string | null {
  return (type) => {
    const service = serviceOf(type);
    if (service === null || details.has(service.toLowerCase())) return null;
    return idsOf('service', service.toLowerCase()).length > 0 ? null : service;
  };
}

/** The product of a detail, where its service has only one: `aws_securityhub_standards_subscription` is of Security Hub. */
export function productOfDetail({ idsOf }: CodeNames, type: string): string | undefined {
  const service = serviceOf(type)?.toLowerCase();
  if (service === undefined || details.has(service)) return undefined;
  const [only, ...others] = idsOf('service', service);
  return others.length === 0 ? only : undefined;
}

/**
 * The product of a type whose provider has only one, of which the catalogue lists no types: `netlify_site` is Netlify's. Of a
 * product whose types are listed, another one is a detail, from which alone nothing is proposed.
 */
export function productOfProvider(
  { idsOf }: CodeNames,
  type: string,
): readonly string[] | undefined {
  if (/[:/]/.test(type)) return undefined;
  const service = serviceOf(type);
  return service === null || service.includes('_') ? undefined : idsOf('untyped', service);
}

/** The services that a product's types belong to, in lower case. */
export function servicesOf({
  terraform,
  terraformLegacy = [],
  cloudformation,
  arm,
  terraformProvider,
}: TypedProduct): string[] {
  const types = [...terraform, ...terraformLegacy, ...cloudformation, ...arm];
  const services = types.flatMap((type) => serviceOf(type)?.toLowerCase() ?? []);
  return terraformProvider === undefined
    ? services
    : [...services, terraformProvider.replace(/^.*\//, '').toLowerCase()];
}

/** What a type belongs to: `aws_sqs`, `AWS::SQS`, `Microsoft.Cache`, `datadog`; `null` for helpers. */
function serviceOf(type: string): string | null {
  if (type.includes('::')) {
    const [vendor = '', service = ''] = type.split('::');
    const name = vendor === 'AWS' ? `AWS::${service}` : vendor;
    // Functions of a provider of the Serverless Framework that no product is known for.
    if (vendor === 'serverless') return service;
    return notServices.has(name) ? null : name;
  }
  if (type.includes('/')) return type.startsWith('avm/') ? null : before(type, '/');
  const [provider = '', service = ''] = type.split('_');
  if (helpers.has(provider) || provider === 'azapi' || provider === 'awscc') return null;
  return clouds.has(provider) ? `${provider}_${service}` : provider;
}
