import type { CodeNames } from '../../estate/code-names.ts';
import type { Likely } from '../discovery.ts';
import type { Shown } from '../forms/implied.ts';
import type { Mention } from '../forms/programs.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { editions } from './discriminators.ts';
import { compactType } from './names-of-products.ts';

/** Classes of programs, and kinds of controllers, whose names differ from those of the resources that they make. */
const classes: Readonly<Record<string, string>> = {
  'dynamodb.tablev2': 'dynamodb.globaltable',
  'elasticloadbalancingv2.applicationloadbalancer': 'elasticloadbalancingv2.loadbalancer',
  'elasticloadbalancingv2.networkloadbalancer': 'elasticloadbalancingv2.loadbalancer',
  'lambda.dockerimagefunction': 'lambda.function',
  'lambdago.gofunction': 'lambda.function',
  'lambdanodejs.nodejsfunction': 'lambda.function',
  'lambdapython.pythonfunction': 'lambda.function',
  'rds.databasecluster': 'rds.dbcluster',
  'rds.databaseinstance': 'rds.dbinstance',
  'rds.instance': 'rds.dbinstance',
  'rds.serverlesscluster': 'rds.dbcluster',
  's3deployment.bucketdeployment': 's3.bucket',
  '.runservice': '.cloudrunservice',
  '.sqlinstance': '.sqldatabaseinstance',
};

/** Providers that have many products; any other is one itself. */
const clouds: ReadonlySet<string> = new Set(['aws', 'gcp', 'azure', 'azure-native']);

/** What types begin with in the part of a cloud that a package is for; it counts where only one product has such types. */
const namespaces: Readonly<Record<string, string>> = {
  'azure-native': 'microsoft.',
  azure: 'azurerm_',
  gcp: 'google_',
};

/** Classes that say which of several products it is. */
const telling: readonly (readonly [RegExp, string])[] = [
  [/^ecs(?:patterns)?\..*fargate/, 'aws-ecs-fargate'],
  [/^ecs(?:patterns)?\..*ec2/, 'aws-ecs-ec2'],
];

/** The products that programs and manifests make likely, by product, with the first place that names each. */
export function likelyProducts(
  mentions: readonly Shown[],
  names: CodeNames,
  index: CatalogueIndex,
): Likely[] {
  if (mentions.length === 0) return [];
  const find = oncePerName(finder(names, index));
  const found = new Map<string, { form: string; first: Shown; calls: number }>();
  for (const mention of mentions) {
    const id = 'product' in mention ? names.get(mention.product)?.id : find(mention);
    if (id === undefined) continue;
    const known = found.get(id);
    const call = 'resource' in mention && mention.resource === null ? 0 : 1;
    if (known === undefined) found.set(id, { form: mention.form, first: mention, calls: call });
    else {
      // A call is a better place to look at than an import.
      if (known.calls === 0 && call > 0)
        Object.assign(known, { form: mention.form, first: mention });
      known.calls += call;
    }
  }
  return [...found]
    .map(([product, { form, first, calls }]) => {
      const { file, line, column } = first;
      return { product, form, first: { file, line, column }, count: Math.max(1, calls) };
    })
    .sort((a, b) => (a.product < b.product ? -1 : 1));
}

/** Programs name the same few things thousands of times. */
function oncePerName(
  find: (mention: Mention) => string | undefined,
): (mention: Mention) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (mention) => {
    const { form, cloud, service, resource } = mention;
    const key = `${form} ${cloud} ${service} ${resource ?? ''}${resource === null ? ' ' : ''}`;
    if (!known.has(key)) known.set(key, find(mention));
    return known.get(key);
  };
}

function finder(
  { get, idsOf }: CodeNames,
  index: CatalogueIndex,
): (mention: Mention) => string | undefined {
  const only = (ids: readonly string[]): string | undefined =>
    ids.length === 1 ? ids[0] : undefined;
  const ofService = (form: string, service: string, resource: string | null) => {
    const single = only(idsOf('api', service));
    if (single !== undefined || resource === null || form !== 'Pulumi' || service === 'ec2')
      return single;
    return get(`aws-${service}`)?.id;
  };
  /** The product that a provider of one product is; the hosted one of two editions. */
  const ofProvider = (name: string): string | undefined => {
    const edition = editions.find(({ provider }) => provider === name);
    if (edition === undefined) return only(idsOf('provider', name));
    return edition.isOpen ? undefined : get(edition.products[0] ?? '')?.id;
  };
  const ofCloud = ({ form, cloud, service, resource }: Mention): string | undefined => {
    const plain = compactType((resource ?? '').replace(/^Cfn/, ''));
    if (cloud === 'azure-native') {
      const ids = index.productsOf(`avm/res/${service}/${plain}`);
      return ids.length === 1 ? ids[0]?.id : undefined;
    }
    const name = classes[`${service}.${plain}`] ?? `${service}.${plain}`;
    const clear = telling.find(([pattern]) => pattern.test(name))?.[1];
    if (clear !== undefined && get(clear) !== undefined) return clear;
    const prefix = cloud === 'gcp' ? 'google' : cloud === 'azure' ? 'azurerm' : 'aws';
    const exact = resource === null ? [] : idsOf('class', prefix + compactType(name));
    if (exact.length > 0) return only(exact);
    // Terraform's names of what EC2 has don't begin with it.
    const bare = service === 'ec2' ? idsOf('class', prefix + plain) : [];
    if (bare.length > 0) return only(bare);
    return cloud === 'aws' ? ofService(form, service, resource) : undefined;
  };
  /** By the type of Terraform, which is called like the class or its module. */
  const ofType = (cloud: string, type: string): string | undefined => {
    const ids = idsOf('class', compactType(`${cloud}${type}`));
    return ids.length > 1 ? undefined : ids[0];
  };
  return (mention) => {
    const { form, cloud, service, resource } = mention;
    if (form === 'CDK for Terraform')
      return ofType(cloud, resource ?? service) ?? ofType(cloud, service) ?? ofProvider(cloud);
    if (cloud === 'kubernetes') return undefined;
    const namespace = resource === null ? namespaces[cloud] : undefined;
    if (namespace !== undefined) return only(idsOf('service', namespace + service));
    if (clouds.has(cloud)) return ofCloud(mention);
    return ofProvider(cloud) ?? (resource === null ? undefined : ofType(cloud, resource));
  };
}
