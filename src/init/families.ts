/** What an estate has a lot of, with the categories of the catalogue that belong to it. */
const families: Readonly<Record<string, string>> = {
  data: 'database-managed database-serverless object-storage file-storage block-storage warehouse cache search backup-service queue data-integration data-processing analytics file-sharing',
  network: 'network network-security dns cdn edge load-balancer api-management',
  security:
    'identity-provider key-management secrets cloud-security governance siem compliance endpoint-security password-manager device-management',
  compute:
    'vm kubernetes functions serverless-containers web-app-platform dedicated-host vdi private-cloud container-registry',
  operations: 'monitoring ci source-hosting developer-tool orchestration itsm migration finance',
  ai: 'ai-platform ai-model-api ai-assistant',
};

const byCategory = new Map(
  Object.entries(families).flatMap(([family, categories]) =>
    categories.split(' ').map((category) => [category, family] as const),
  ),
);

/** The family of a product, by its category; empty where people would look for it under its own name. */
export function familyOf(category: string): string {
  return byCategory.get(category) ?? '';
}
