import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { loadCatalogue, loadTypedProducts } from '../../src/catalogue/index.ts';
import { check } from '../../src/check/check.ts';
import { codeOwners } from '../../src/codeowners/code-owners.ts';
import { compareCode } from '../../src/discover/coverage/code-coverage.ts';
import { entriesOf } from '../../src/discover/coverage/manifest-entries.ts';
import { type Framework, isDuty } from '../../src/estate/framework.ts';
import type { WholeCatalogue } from '../../src/estate/product.ts';
import type { Report } from '../../src/estate/report.ts';
import { frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { type FirstManifest, firstManifest } from '../../src/init/first-manifest.ts';
import { ownersFrom, type ServiceFile } from '../../src/init/proposed-owners.ts';
import { parseBytes } from '../../src/parse/parse.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { codeOf } from '../memory-code.ts';

let catalogue: WholeCatalogue;
let microsoft: Framework;
beforeAll(async () => {
  catalogue = await loadCatalogue();
  microsoft = (await loadFramework('microsoft')) as Framework;
});

interface Repository {
  readonly code: Readonly<Record<string, string>>;
  readonly codeOwners?: string;
  readonly serviceFiles?: readonly ServiceFile[];
  readonly manifest?: string;
  readonly framework?: Framework;
  readonly estate?: string;
}

async function draft(repository: Repository): Promise<FirstManifest> {
  const { code, manifest, framework = microsoft, estate = 'acme' } = repository;
  const manifests = manifest === undefined ? [] : [parseSource('old.yml', manifest)];
  const estateCode = await codeOf(code, manifests);
  const { coverage } = compareCode(estateCode, manifests.flatMap(entriesOf), []);
  const text = repository.codeOwners;
  const reviewers = text === undefined ? undefined : codeOwners({ file: 'CODEOWNERS', text });
  return firstManifest({
    estate,
    inventory: estateCode.inventory,
    coverage,
    framework,
    product: (id) => catalogue.get(id),
    kinds: catalogue.kinds(),
    providers: catalogue.providers(),
    ownersAt: ownersFrom(reviewers, repository.serviceFiles ?? []),
  });
}

/** What the check says of a draft, beside the code that it was made from. */
async function checked(text: string, { code, framework = microsoft }: Repository): Promise<Report> {
  const source = await parseBytes('cloud-services.yml', new TextEncoder().encode(text));
  return check({
    manifests: [{ source, framework, problems: [] }],
    // A draft records no review, because only a person can.
    policy: { ...defaultPolicy, rules: { 'unread-agreement': { severity: 'off', options: {} } } },
    gate: defaultPolicy.gate,
    today: '2026-11-23',
    framework: framework.id,
    catalogue,
    code: [await codeOf(code, [source])],
  });
}

function rulesIn({ findings }: Report): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

const shop = {
  code: {
    'infra/db/main.tf': 'resource "aws_db_instance" "orders" {\n  engine = "postgres"\n}\n',
    'infra/net/files.tf': 'resource "aws_s3_bucket" "files" {}\n',
    'infra/net/vpc.tf':
      'resource "aws_vpc" "main" {}\nresource "aws_subnet" "a" {}\nresource "aws_subnet" "b" {}\n',
    'infra/read.tf': 'data "aws_route53_zone" "main" {}\n',
  },
  codeOwners: '* @acme/all\n/infra/db/ @acme/databases @ann\n',
};

describe('a first manifest', () => {
  test('has an entry for each product, with what is known of it, and every open duty in sight', async () => {
    const { text, services, undecided, proposed } = await draft(shop);
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\//,
    );
    const from = text.slice(text.indexOf('services:\n'));
    expect(from).toBe(`services:
  # Amazon Web Services. Agreement: https://aws.amazon.com/compliance/shared-responsibility-model/
  rds: # Amazon RDS, at infra/db/main.tf:1
    product: aws-rds
    model: paas
    source: [infra/db/**]
    owners:
      applications: ["@acme/databases", "@ann"] # proposed from CODEOWNERS:2, please confirm
      network-controls: ["@acme/databases", "@ann"] # proposed from CODEOWNERS:2, please confirm
      operating-system: ["@acme/databases", "@ann"] # proposed from CODEOWNERS:2, please confirm
  s3: { product: aws-s3, model: paas, source: [infra/net/**] } # Amazon S3
  vpc: { product: aws-vpc, model: iaas, source: [infra/net/**] } # Amazon VPC, 3 uses

# Not listed, because the code that was read only references them: aws-route53.
`);
    // What most entries have in common is at the top, once.
    expect(text).toMatch(
      /\n {2}network-controls: "@acme\/all" # proposed from CODEOWNERS:1, please confirm\n/,
    );
    expect({ services, undecided, proposed }).toEqual({ services: 3, undecided: 0, proposed: 5 });
    expect(text).toContain('\n  devices:\n');
    expect(text).toContain('\n  identity-infrastructure:\n');
  });

  test('what to look at is a sentence, or something to look at', async () => {
    const code = { 'main.tf': 'resource "google_container_attached_cluster" "a" {}\n' };
    expect((await draft({ code })).text).toMatch(/iaas\? Clusters that run\s+(?:# )?elsewhere/);
  });

  test('the agreement that is named once is that of most products, and not of one', async () => {
    const types = ['rds_cluster', 's3_bucket', 'sqs_queue', 'sns_topic', 'vpc'];
    const code = {
      'main.tf': types.map((type) => `resource "aws_${type}" "a" {}\n`).join(''),
    };
    const [line] = (await draft({ code })).text.match(/# Amazon Web Services\..*/) ?? [];
    expect(line).toBe(
      '# Amazon Web Services. Agreement: https://aws.amazon.com/compliance/shared-responsibility-model/',
    );
  });

  test('what a module from elsewhere may create is offered, and not called only referenced', async () => {
    const code = {
      'main.tf':
        'resource "aws_s3_bucket" "a" {}\ndata "aws_route53_zone" "a" {}\ndata "aws_sqs_queue" "a" {}\nmodule "dns" {\n  source = "terraform-aws-modules/route53/aws"\n}\n',
    };
    const { text } = await draft({ code });
    expect(text).toContain('\n  # aws-route53: ');
    expect(text).toContain('the code that was read only references them: aws-sqs.\n');
  });

  test('is reported on for the duties that are open, and for nothing else', async () => {
    const { text } = await draft(shop);
    const report = await checked(text, shop);
    expect(rulesIn(report)).toEqual(['unowned-duty']);
    expect(report.counts).toMatchObject({ services: 3, duties: 17, owned: 5, unowned: 12 });
    expect(report.findings).toHaveLength(12);
  });

  test('never proposes who answers for data, accounts, devices or the directory', async () => {
    const { text } = await draft(shop);
    const { manifests } = await checked(text, shop);
    const owned = manifests.flatMap(({ services }) =>
      services.flatMap(({ layers }) => layers.filter(({ status }) => status === 'owned')),
    );
    expect(new Set(owned.map(({ layer }) => layer))).toEqual(
      new Set(['applications', 'network-controls', 'operating-system']),
    );
  });

  test('leaves the model open where there are several, and says what to look at', async () => {
    const repository = { code: { 'main.tf': 'resource "google_storage_bucket" "b" {}\n' } };
    const { text, undecided } = await draft(repository);
    expect(undecided).toBe(1);
    expect(text).toMatch(/# Which model\? paas or iaas\? [\s\S]*\n {4}model:\n/);
    expect(rulesIn(await checked(text, repository))).toEqual(['undeclared-model']);
  });

  test('names all that a type could be, once for all types of a kind, and leaves the model open', async () => {
    const repository = {
      code: {
        'main.tf':
          'resource "aws_ecs_cluster" "c" {}\nresource "aws_ecs_service" "s" {}\nresource "aws_ecs_service" "t" {}\n',
      },
    };
    const { text, services } = await draft(repository);
    expect(services).toBe(1);
    expect(
      text,
    ).toContain(`  ecs: # Amazon ECS on Fargate or Amazon ECS on EC2, 3 uses, the first at main.tf:1
    # Which one? The code doesn't say which (\`aws_ecs_cluster\`, \`aws_ecs_service\`). Look at
    # launch_type and requires_compatibilities: FARGATE or EC2. Then keep only that one, as
    # \`product\`.
    products: [aws-ecs-fargate, aws-ecs-ec2]
    model: # Which model? caas, depending on the product.
`);
    expect(rulesIn(await checked(text, repository))).toEqual(['undeclared-model']);
  });

  test('names a product beside which another may stand, and says so', async () => {
    const repository = {
      code: {
        'a/main.tf':
          'resource "aws_ecs_service" "s" {\n  launch_type = "FARGATE"\n}\nresource "aws_ecs_cluster" "c" {}\n',
        'b/main.tf': 'resource "aws_ecs_cluster" "c" {}\n',
      },
    };
    const { text, services } = await draft(repository);
    expect(services).toBe(1);
    expect(text).toContain('`aws_ecs_cluster` may be aws-ecs-ec2 (b/main.tf:1): look at');
    expect(rulesIn(await checked(text, repository))).toEqual(['unowned-duty']);
  });

  test('calls two of one name by their whole ids', async () => {
    const code = {
      'main.tf': 'resource "aws_vpc" "a" {}\nresource "google_compute_network" "b" {}\n',
    };
    const { text } = await draft({ code });
    expect(text).toMatch(/^ {2}aws-vpc:/m);
    expect(text).toMatch(/^ {2}gcp-vpc:/m);
  });

  test('what the code creates a detail of is not called only referenced', async () => {
    const code = {
      'main.tf': [
        'data "aws_sqs_queue" "a" {}',
        'resource "aws_sqs_queue_policy" "a" {}',
        'data "azurerm_private_link_service" "a" {}',
        'resource "azurerm_private_endpoint" "a" {}',
        'data "azurerm_key_vault" "a" {}',
        'resource "aws_s3_bucket" "a" {}',
      ].join('\n'),
    };
    const { text } = await draft({ code });
    expect(text).toContain('# aws-sqs: { product: aws-sqs, model: paas } # Details in the code');
    expect(text).toContain('only references them: azure-key-vault.\n');
  });

  test('a provider that is set up is named, however long the entry is', async () => {
    const code = {
      'main.tf': 'provider "azuread" {}\nprovider "okta" {}\nprovider "fivetran" {}\n',
    };
    const { text } = await draft({ code });
    expect(text).toContain('model: saas } # provider `azuread`\n');
    expect(text).toContain(
      'model: saas } # Okta Workforce Identity, set up by the provider `okta`\n',
    );
  });

  test('an owner is at the top only if most entries have it', async () => {
    const folders = ['a', 'b', 'c', 'd', 'e'];
    const types = ['sqs_queue', 'lambda_function', 'vpc', 'ecr_repository', 'guardduty_detector'];
    const code = Object.fromEntries(
      folders.map((folder, at) => [`${folder}/main.tf`, `resource "aws_${types[at]}" "x" {}\n`]),
    );
    const topOf = async (codeOwners: string) =>
      (await draft({ code, codeOwners })).text.split('services:')[0] ?? '';
    const some = folders.map((folder) => `/${folder}/ @acme/${folder === 'a' ? 'b' : folder}\n`);
    expect(await topOf(some.join(''))).not.toContain('@acme/');
    const most = folders.map((folder) => `/${folder}/ @acme/${folder < 'd' ? 'b' : folder}\n`);
    expect(await topOf(most.join(''))).toContain('network-controls: "@acme/b"');
  });

  test('puts products with the same duties and owners into one entry, and says each owner once', async () => {
    const types = ['aws_s3_bucket', 'aws_sqs_queue', 'aws_sns_topic', 'aws_kms_key', 'aws_vpc'];
    const code = {
      'infra/main.tf': types.map((type) => `resource "${type}" "x" {}\n`).join(''),
    };
    const repository = { code, codeOwners: '/infra/ @acme/infra\n' };
    const { text, services } = await draft(repository);
    expect(services).toBe(2);
    expect(text).toContain(
      '{ products: [aws-kms, aws-s3, aws-sns, aws-sqs], model: paas, source: [',
    );
    expect(text.match(/@acme\/infra/g)).toHaveLength(1);
    const { counts, findings } = await checked(text, repository);
    expect(counts).toMatchObject({ services: 2, duties: 10, owned: 2 });
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['unowned-duty']);
  });

  test('an entry of several products has every duty that one of them has', async () => {
    const types = ['aws_s3_bucket', 'aws_db_instance', 'aws_kms_key'];
    const code = { 'main.tf': types.map((type) => `resource "${type}" "x" {}\n`).join('') };
    const { text, services } = await draft({ code });
    expect(services).toBe(1);
    expect(text).toContain('  aws-paas: # 3 products, 3 uses\n');
    const together = await checked(text, { code });
    const alone = 'version: 1\nestate: a\nservices: { db: { product: aws-rds, model: paas } }\n';
    const database = await checked(alone, { code });
    expect(together.counts.duties).toBe(database.counts.duties);
  });

  test('a product whose agreement nobody knows is in the entry of its kind, and the check says so', async () => {
    const types = ['aws_s3_bucket', 'aws_kms_key', 'aws_service_discovery_service'];
    const code = { 'main.tf': types.map((type) => `resource "${type}" "x" {}\n`).join('') };
    const { text, services } = await draft({ code });
    expect(services).toBe(1);
    expect(text).toContain('products: [aws-cloud-map, aws-kms, aws-s3]');
    const { findings } = await checked(text, { code });
    const rules = findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'missing-agreement')).toHaveLength(1);
  });

  test('tells the products of a large estate apart by family', async () => {
    const types =
      'aws_s3_bucket aws_db_instance aws_dynamodb_table aws_sqs_queue aws_kms_key aws_secretsmanager_secret aws_iam_role aws_cloudfront_distribution aws_route53_zone aws_ecr_repository aws_sns_topic aws_elasticache_cluster aws_efs_file_system';
    const code = {
      'main.tf': types
        .split(' ')
        .map((type) => `resource "${type}" "x" {}\n`)
        .join(''),
    };
    const { text } = await draft({ code });
    const entries = [...text.matchAll(/^ {2}([\w-]+):.*\s+products: ([^\]]*\])/gm)];
    expect(entries.map(([, id, products]) => `${id} ${products}`)).toEqual([
      'aws-data [aws-dynamodb, aws-efs, aws-elasticache, aws-rds, aws-s3, aws-sns, aws-sqs]',
      'aws-security [aws-iam, aws-kms, aws-secrets-manager]',
      'aws-paas [aws-cloudfront, aws-route53, aws-ecr]',
    ]);
    expect(rulesIn(await checked(text, { code }))).toEqual(['unowned-duty']);
  });

  test('drafts many names of modules as one comment for each provider and model', async () => {
    const names = ['s3', 'sqs', 'sns', 'kms', 'eks'];
    const code = {
      'main.tf': names
        .map((name) => `module "${name}" {\n  source = "acme/${name}/aws"\n}\n`)
        .join(''),
    };
    const { text } = await draft({ code });
    expect(text.match(/^ {2}# aws-.*$/gm)).toEqual([
      '  # aws-paas-likely: { products: [aws-s3, aws-sqs, aws-sns, aws-kms], model: paas } # 4 names, the first: module acme/s3/aws (main.tf:1)',
      '  # aws-eks: { product: aws-eks, model: caas } # module acme/eks/aws (main.tf:13)',
    ]);
  });

  test('proposes one owner of a long line of CODEOWNERS, and says so', async () => {
    const code = { 'main.tf': 'resource "aws_s3_bucket" "x" {}\n' };
    const { text } = await draft({ code, codeOwners: '* @a @b @acme/infra @c @d @e\n' });
    expect(text).toContain(
      'network-controls: "@acme/infra" # proposed from CODEOWNERS:1 (1 of 6 there), please confirm',
    );
  });

  test('has an entry for what a provider is set up for', async () => {
    const code = { 'main.tf': 'provider "datadog" {}\nprovider "aws" {}\n' };
    const { text, services } = await draft({ code });
    expect(services).toBe(1);
    expect(text).toContain(
      '  datadog: # Datadog, set up by the provider `datadog`, at main.tf:1\n',
    );
    expect(text).toContain('    product: datadog\n    model: saas\n');
  });

  test('drafts as comments what names of modules suggest, unless it is there already', async () => {
    const module = (name: string) => `module "${name}" {\n  source = "acme/${name}/aws"\n}\n`;
    const code = {
      'main.tf': `resource "aws_s3_bucket" "b" {}\n${module('s3')}${module('sqs')}${module('sns')}`,
    };
    const manifest =
      'version: 1\nestate: old\nservices: { topics: { product: aws-sns, model: paas } }\n';
    const { text } = await draft({ code, manifest });
    expect(text.match(/^ {2}# aws-.*$/gm)).toEqual([
      '  # aws-sqs: { product: aws-sqs, model: paas } # module acme/sqs/aws (main.tf:5)',
    ]);
    const shown = text.replace(/^ {2}# (?=aws-)/gm, '  ');
    expect(rulesIn(await checked(shown, { code }))).not.toContain('syntax');
  });

  test('leaves out what an existing manifest covers', async () => {
    const manifest =
      'version: 1\nestate: old\nservices: { net: { product: aws-vpc, model: iaas } }\n';
    const { text, services } = await draft({ ...shop, manifest });
    expect(services).toBe(2);
    expect(text).not.toContain('aws-vpc');
  });

  test('names the folders around many, so that they fit on a line', async () => {
    const folders = ['one', 'two', 'three', 'four'].map(
      (name) => `infrastructure/deployments/${name}`,
    );
    const code = Object.fromEntries(
      folders.map((folder) => [`${folder}/main.tf`, 'resource "aws_vpc" "a" {}\n']),
    );
    const { text } = await draft({ code });
    expect(text).toContain(`    source: [infrastructure/deployments/**]
    owners:
`);
    expect(rulesIn(await checked(text, { code }))).toEqual(['unowned-duty']);
  });

  test('declares the teams that service files name', async () => {
    const file: ServiceFile = {
      folder: 'infra',
      proposal: {
        owners: ['dba'],
        team: { id: 'dba', name: 'DBA' },
        from: 'infra/catalog-info.yaml:4',
      },
    };
    const repository = { code: shop.code, serviceFiles: [file] };
    const { text } = await draft(repository);
    expect(text).toContain(
      '\nteams:\n  # From infra/catalog-info.yaml:4; add a `contact`.\n  dba: { name: DBA }\n',
    );
    expect(text).toContain(
      'network-controls: dba # proposed from infra/catalog-info.yaml:4, please confirm',
    );
    expect(rulesIn(await checked(text, repository))).toEqual(['unowned-duty']);
  });

  test("an id that a key of the user's own would have is written in full", async () => {
    const { text } = await draft({ code: { 'main.tf': 'resource "aws_xray_group" "a" {}\n' } });
    expect(text).toMatch(/\n {2}aws-x-ray:.*\n {4}product: aws-x-ray\n/);
  });

  test('names the services that the catalogue does not have', async () => {
    const code = { 'main.tf': 'resource "aws_vpc" "a" {}\nresource "nutanix_vm" "b" {}\n' };
    const { text } = await draft({ code });
    expect(text).toContain('# Not in the catalogue: nutanix. Declare each as an entry');
  });

  test('says what it cannot see', async () => {
    const code = {
      'main.tf':
        'resource "aws_vpc" "a" {}\nmodule "eks" {\n  source = "terraform-aws-modules/eks/aws"\n}\n',
    };
    const { text } = await draft({ code });
    expect(text).toMatch(/# Not scanned: 1 module, which /);
    expect(text).toContain('# aws-eks: { product: aws-eks, model: caas }');
  });

  test('of a repository without infrastructure code shows what an entry looks like', async () => {
    const repository = { code: { 'readme.md': '# hello' }, estate: 'a: b' };
    const { text, services } = await draft(repository);
    expect(services).toBe(0);
    expect(text).toContain('estate: "a: b"\nservices: {}\n');
    const report = await checked(text, repository);
    expect([report.findings, report.estate]).toEqual([[], 'a: b']);
    const example = text.match(/^# {3}(.*)$/gm)?.map((line) => line.slice(4)) ?? [];
    const shown = await checked(`version: 1\nestate: x\n${example.join('\n')}\n`, repository);
    // Pasted as it is, it passes no gate: the names in it are to be filled in.
    const rules = shown.findings.map(({ rule }) => rule);
    expect([new Set(rules), shown.counts.unowned]).toEqual([new Set(['placeholder-owner']), 4]);
    const filled = `version: 1\nestate: x\n${example.join('\n')}\n`.replaceAll('@org/', '@acme/');
    const { findings, counts } = await checked(filled, repository);
    expect([findings, counts.owned]).toEqual([[], 4]);
  });

  test('breaks no line and forges nothing, whatever files are called', async () => {
    const code = {
      'a\n  evil: { model: saas }\n#/x.tf': 'resource "aws_vpc" "a" {}\n',
      'b # {[*]}/"y".tf': 'resource "aws_s3_bucket" "b" {}\n',
    };
    const { text } = await draft({ code, codeOwners: '* @acme/all\n' });
    const { manifests } = await checked(text, { code });
    expect(manifests[0]?.services.map(({ id }) => id)).toEqual(['s3', 'vpc']);
  });
});

/** The duties that the check counts for each product that a manifest's entries name. */
function dutiesIn(text: string, { manifests }: Report): Map<string, Set<string>> {
  const { services = {} } = parse(text) as { services?: Record<string, Named> };
  const all = new Map<string, Set<string>>();
  for (const { id, layers, model } of manifests.flatMap((manifest) => manifest.services)) {
    // A person has to say first which of them it is.
    if (model === null) continue;
    const { product, products = product === undefined ? [] : [product] } = services[id] ?? {};
    const duties = layers.filter(({ party }) => isDuty(party)).map(({ layer }) => layer);
    for (const one of products) all.set(one, new Set([...(all.get(one) ?? []), ...duties]));
  }
  return all;
}

interface Named {
  readonly product?: string;
  readonly products?: readonly string[];
}

test('however entries are put together, each product that is made has all of its duties', async () => {
  const made = (await loadTypedProducts()).filter(
    ({ id, terraform, kind }) =>
      terraform.length > 0 && kind !== 'cloud-account' && catalogue.get(id)?.models.length === 1,
  );
  const some = fc.subarray(made, { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(some, async (products) => {
      const code = {
        'main.tf': products.map((one) => `resource "${one.terraform[0]}" "x" {}\n`).join(''),
      };
      const { text } = await draft({ code });
      const drafted = dutiesIn(text, await checked(text, { code }));
      const entries = [...drafted.keys()].flatMap((id) => {
        const models = catalogue.get(id)?.models ?? [];
        return models.length === 1 ? [`  ${id}: { product: ${id}, model: ${models[0]} }\n`] : [];
      });
      const single = `version: 1\nestate: a\nservices:\n${entries.join('')}`;
      const alone = dutiesIn(single, await checked(single, { code }));
      const lost = [...alone].flatMap(([id, duties]) =>
        [...duties]
          .filter((duty) => drafted.get(id)?.has(duty) !== true)
          .map((duty) => `${id} ${duty}`),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('whatever a repository uses, the check finds open duties and models in its draft, and no mistake', async () => {
  const types = (await loadTypedProducts()).flatMap(({ terraform }) => terraform);
  const folders = ['infra', 'infra/a', 'infra/b/c', 'apps/x', 'modules/net', '.'];
  const lines = [
    '* @acme/all',
    '/infra/ @acme/infra',
    'apps @ann',
    '*.tf',
    '/modules/ @aws',
    '/x/ tbd@',
  ];
  const resource = fc.record({
    type: fc.constantFrom(...types),
    kind: fc.constantFrom('resource', 'resource', 'resource', 'data'),
    folder: fc.constantFrom(...folders),
  });
  const repositories = fc.record({
    resources: fc.array(resource, { minLength: 1, maxLength: 25 }),
    owners: fc.subarray(lines),
    framework: fc.constantFrom(...frameworkIds),
  });
  await fc.assert(
    fc.asyncProperty(repositories, async ({ resources, owners, framework: id }) => {
      const code: Record<string, string> = {};
      for (const { type, kind, folder } of resources) {
        const file = folder === '.' ? 'main.tf' : `${folder}/main.tf`;
        code[file] = `${code[file] ?? ''}${kind} "${type}" "x" {\n}\n`;
      }
      const framework = (await loadFramework(id)) as Framework;
      const repository = { code, codeOwners: owners.join('\n'), framework };
      const first = await draft(repository);
      const report = await checked(first.text, repository);
      const allowed = [
        'missing-agreement',
        'uncovered-model',
        'undeclared-model',
        'unowned-duty',
        // Some types show the account and no service in it.
        'whole-provider',
      ];
      expect(rulesIn(report).filter((rule) => !allowed.includes(rule))).toEqual([]);
      const count = (rule: string) => report.findings.filter((one) => one.rule === rule).length;
      expect(count('unowned-duty')).toBe(report.counts.unowned);
      expect(count('undeclared-model')).toBe(first.undecided);
      expect(report.counts.services).toBe(first.services);
      const noDocument = report.findings.filter(({ rule }) => rule === 'missing-agreement');
      for (const { subject } of noDocument) {
        const entry = report.manifests[0]?.services.find(({ id: one }) => one === subject.service);
        // A group has one where one of its products has none.
        const id = entry?.product ?? null;
        expect(id === null || catalogue.get(id)?.responsibilityUrl === null).toBe(true);
      }
    }),
    { numRuns: 120 },
  );
});
