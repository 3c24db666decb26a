/**
 * How a reviewer sees a change to a key: on a separate line (`field`), through its effect on duties, parts, splits or
 * waivers, or not at all, because nobody signs for it.
 */
export type Shown = 'field' | 'duties' | 'parts' | 'splits' | 'waivers' | 'unsigned';

/**
 * What a reviewer signs for in an entry: every key of the schema has a row, and a test fails for one that has none. A
 * `field` may be a text, a list, or a map whose keys are compared one by one.
 */
export const entryKeys: Readonly<Record<string, Shown>> = {
  name: 'unsigned',
  description: 'unsigned',
  model: 'field',
  product: 'field',
  products: 'field',
  provider: 'field',
  kind: 'field',
  traits: 'field',
  lifecycle: 'field',
  criticality: 'field',
  data: 'field',
  environments: 'field',
  accounts: 'field',
  regions: 'field',
  locations: 'field',
  links: 'unsigned',
  source: 'field',
  agreement: 'field',
  owners: 'duties',
  responsibilities: 'splits',
  waivers: 'waivers',
  parts: 'parts',
};

/** The same for the keys at the top of a manifest. */
export const manifestKeys: Readonly<Record<string, Shown>> = {
  $schema: 'unsigned',
  version: 'unsigned',
  estate: 'field',
  framework: 'field',
  'add-ons': 'field',
  teams: 'field',
  people: 'field',
  agreements: 'field',
  owners: 'duties',
  services: 'parts',
};
