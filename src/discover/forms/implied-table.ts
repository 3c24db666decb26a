/**
 * A line `key: value` that only a user of a product writes: names that a cloud's controller or driver reserves. A name that
 * anyone may choose, such as that of an image, doesn't count.
 */
export interface Implication {
  /** Keys with blanks between; one with `*` at its end begins so. */
  readonly keys: string;
  /** Values, written in the same way; without them, any. */
  readonly values?: string;
  /** Is somewhere else in the file. */
  readonly beside?: string;
  readonly products: readonly string[];
}

const STORAGE = 'provisioner driver';
const INGRESS = 'kubernetes.io/ingress.class ingressClassName';

/** Lines of Kubernetes manifests and of the values of charts. */
export const kubernetesLines: readonly Implication[] = [
  { keys: 'alb.ingress.kubernetes.io/*', products: ['aws-elb'] },
  { keys: INGRESS, values: 'alb', products: ['aws-elb'] },
  {
    keys: 'controller',
    values: 'ingress.k8s.aws/alb eks.amazonaws.com/alb',
    products: ['aws-elb'],
  },
  {
    keys: 'loadBalancerClass',
    values: 'service.k8s.aws/nlb eks.amazonaws.com/nlb',
    products: ['aws-elb'],
  },
  { keys: 'service.beta.kubernetes.io/aws-load-balancer-*', products: ['aws-elb'] },
  {
    keys: 'alb.ingress.kubernetes.io/certificate-arn service.beta.kubernetes.io/aws-load-balancer-ssl-cert',
    values: 'arn:aws:acm:* arn:aws-us-gov:acm:* arn:aws-cn:acm:*',
    products: ['aws-certificate-manager'],
  },
  { keys: 'alb.ingress.kubernetes.io/wafv2-acl-arn', products: ['aws-waf'] },
  { keys: INGRESS, values: 'gce gce-internal', products: ['gcp-load-balancing'] },
  { keys: 'gatewayClassName', values: 'gke-l7-*', products: ['gcp-load-balancing', 'gcp-gke'] },
  { keys: 'kubernetes.io/ingress.global-static-ip-name', products: ['gcp-load-balancing'] },
  {
    keys: 'cloud.google.com/neg cloud.google.com/backend-config cloud.google.com/load-balancer-type networking.gke.io/load-balancer-type networking.gke.io/managed-certificates',
    products: ['gcp-load-balancing', 'gcp-gke'],
  },
  { keys: 'appgw.ingress.kubernetes.io/*', products: ['azure-application-gateway'] },
  {
    keys: INGRESS,
    values: 'azure/application-gateway azure-application-gateway',
    products: ['azure-application-gateway'],
  },
  {
    keys: 'controller',
    values: 'azure/application-gateway',
    products: ['azure-application-gateway'],
  },
  {
    keys: `${INGRESS} gatewayClassName`,
    values: 'azure-alb-external',
    products: ['azure-app-gateway-containers'],
  },
  { keys: 'alb.networking.azure.io/*', products: ['azure-app-gateway-containers'] },
  { keys: 'service.beta.kubernetes.io/azure-load-balancer-*', products: ['azure-load-balancer'] },
  { keys: STORAGE, values: 'ebs.csi.aws.com kubernetes.io/aws-ebs', products: ['aws-ebs'] },
  {
    keys: STORAGE,
    values: 'ebs.csi.eks.amazonaws.com',
    products: ['aws-ebs', 'aws-eks-auto-mode'],
  },
  { keys: STORAGE, values: 'efs.csi.aws.com', products: ['aws-efs'] },
  { keys: STORAGE, values: 'fsx.csi.aws.com fsx.openzfs.csi.aws.com', products: ['aws-fsx'] },
  { keys: STORAGE, values: 's3.csi.aws.com', products: ['aws-s3'] },
  {
    keys: STORAGE,
    values: 'pd.csi.storage.gke.io kubernetes.io/gce-pd',
    products: ['gcp-persistent-disk'],
  },
  { keys: STORAGE, values: 'filestore.csi.storage.gke.io', products: ['gcp-filestore'] },
  { keys: STORAGE, values: 'gcsfuse.csi.storage.gke.io', products: ['gcp-cloud-storage'] },
  {
    keys: STORAGE,
    values: 'disk.csi.azure.com kubernetes.io/azure-disk',
    products: ['azure-managed-disks'],
  },
  {
    keys: STORAGE,
    values: 'file.csi.azure.com kubernetes.io/azure-file',
    products: ['azure-files'],
  },
  { keys: STORAGE, values: 'blob.csi.azure.com', products: ['azure-storage'] },
  { keys: 'eks.amazonaws.com/role-arn', products: ['aws-eks', 'aws-iam'] },
  { keys: 'eks.amazonaws.com/nodegroup eks.amazonaws.com/capacityType', products: ['aws-eks'] },
  { keys: 'eks.amazonaws.com/compute-type', values: 'fargate', products: ['aws-eks-fargate'] },
  { keys: 'eks.amazonaws.com/compute-type', values: 'auto', products: ['aws-eks-auto-mode'] },
  { keys: 'iam.gke.io/gcp-service-account', products: ['gcp-gke', 'gcp-iam'] },
  { keys: 'cloud.google.com/gke-*', products: ['gcp-gke'] },
  { keys: 'apphub.cloud.google.com/*', products: ['gcp-app-hub'] },
  { keys: 'kubernetes.azure.com/*', products: ['azure-aks'] },
  { keys: 'apiVersion', values: 'eksctl.io/*', products: ['aws-eks'] },
  { keys: 'apiVersion', values: 'karpenter.k8s.aws/*', products: ['aws-ec2'] },
  { keys: 'apiVersion', values: 'eks.amazonaws.com/*', products: ['aws-eks-auto-mode'] },
  { keys: 'apiVersion', values: 'networking.gke.io/* cloud.google.com/*', products: ['gcp-gke'] },
  {
    keys: 'service',
    values: 'SecretsManager',
    beside: 'external-secrets.io/',
    products: ['aws-secrets-manager'],
  },
  {
    keys: 'service',
    values: 'ParameterStore',
    beside: 'external-secrets.io/',
    products: ['aws-systems-manager'],
  },
  { keys: 'gcpsm', beside: 'external-secrets.io/', products: ['gcp-secret-manager'] },
  { keys: 'azurekv', beside: 'external-secrets.io/', products: ['azure-key-vault'] },
  {
    keys: 'provider',
    values: 'azure',
    beside: 'secrets-store.csi.x-k8s.io/',
    products: ['azure-key-vault'],
  },
  {
    keys: 'provider',
    values: 'gcp',
    beside: 'secrets-store.csi.x-k8s.io/',
    products: ['gcp-secret-manager'],
  },
  { keys: 'type', values: 'aws-sqs-queue', beside: 'keda.sh/', products: ['aws-sqs'] },
  { keys: 'type', values: 'aws-kinesis-stream', beside: 'keda.sh/', products: ['aws-kinesis'] },
  { keys: 'type', values: 'azure-servicebus', beside: 'keda.sh/', products: ['azure-service-bus'] },
  { keys: 'type', values: 'gcp-pubsub', beside: 'keda.sh/', products: ['gcp-pubsub'] },
];

/** Components of Dapr, by their types. */
const dapr: readonly (readonly [string, string])[] = [
  ['state.azure.cosmosdb', 'azure-cosmos-db'],
  ['state.azure.blobstorage* bindings.azure.blobstorage', 'azure-storage'],
  ['secretstores.azure.keyvault', 'azure-key-vault'],
  ['pubsub.azure.servicebus*', 'azure-service-bus'],
  ['pubsub.azure.eventhubs', 'azure-event-hubs'],
  ['state.aws.dynamodb bindings.aws.dynamodb', 'aws-dynamodb'],
  ['bindings.aws.s3', 'aws-s3'],
  ['bindings.aws.sqs', 'aws-sqs'],
  ['bindings.aws.sns', 'aws-sns'],
  ['secretstores.aws.secretmanager', 'aws-secrets-manager'],
  ['state.gcp.firestore', 'gcp-firestore'],
  ['pubsub.gcp.pubsub', 'gcp-pubsub'],
  ['bindings.gcp.bucket', 'gcp-cloud-storage'],
  ['secretstores.gcp.secretmanager', 'gcp-secret-manager'],
];

/** Lines of Dapr's components. */
export const daprLines: readonly Implication[] = dapr.map(([values, product]) => ({
  keys: 'type',
  values,
  products: [product],
}));

/** Lines of compose files. */
export const composeLines: readonly Implication[] = [
  { keys: 'driver', values: 'awslogs', products: ['aws-cloudwatch'] },
  { keys: 'driver', values: 'gcplogs', products: ['gcp-cloud-logging'] },
];

/** A controller that makes resources of a cloud from manifests: each resource has a group and a kind. */
export interface Controller {
  /** The group with `*` for the service: `*.services.k8s.aws`. */
  readonly group: string;
  readonly cloud: 'aws' | 'gcp' | 'azure-native';
  /** Whether the kind says the service again: `PubSubTopic` of `pubsub`. */
  readonly isWhole?: boolean;
}

export const controllers: readonly Controller[] = [
  { group: '*.services.k8s.aws', cloud: 'aws' },
  { group: '*.aws.upbound.io', cloud: 'aws' },
  { group: '*.aws.m.upbound.io', cloud: 'aws' },
  { group: '*.aws.crossplane.io', cloud: 'aws' },
  { group: '*.cnrm.cloud.google.com', cloud: 'gcp', isWhole: true },
  { group: '*.gcp.upbound.io', cloud: 'gcp' },
  { group: '*.gcp.m.upbound.io', cloud: 'gcp' },
  { group: '*.gcp.crossplane.io', cloud: 'gcp' },
  { group: '*.azure.upbound.io', cloud: 'azure-native' },
  { group: '*.azure.m.upbound.io', cloud: 'azure-native' },
  { group: '*.azure.com', cloud: 'azure-native' },
];
