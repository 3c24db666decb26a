import { describe, expect, test } from '@jest/globals';
import { readers } from '../../src/discover/file-role.ts';
import {
  expectPlaces,
  factsShown,
  fixture,
  isKnown,
  scan,
  scanFixture,
  shown,
  unseenShown,
} from './scanning.ts';

const traps = [
  '9:1 resource aws_plain one',
  '15:1 resource aws_unquoted bare',
  '19:1 resource aws_one_line x',
  '20:1 resource aws_comment_between x',
  '22:2 resource aws_indented tab',
  '24:1 resource aws_heredocs x',
  '60:1 resource aws_future x',
  '65:1 data aws_caller_identity me',
  '66:1 data aws_secretsmanager_secret_version db',
  '70:3 data http probe',
  '88:1 provider github ',
  '92:1 resource aws_last x',
];

describe('terraform', () => {
  test('takes no comment, string or heredoc for code, and misses no block', async () => {
    const text = await fixture('terraform/traps.tf');
    const result = await scan('terraform/traps.tf', text);
    expect(shown(result.uses).map((one) => one.trim())).toEqual(traps.map((one) => one.trim()));
    expect(result.damaged).toBe(false);
    expectPlaces(text, result.uses);
  });

  test('reads the same with Windows line ends and a byte order mark', async () => {
    const text = await fixture('terraform/traps.tf');
    const plain = await scan('a.tf', text);
    for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, `${text.trimEnd()}`]) {
      expect(await scan('a.tf', other)).toEqual(plain);
    }
    const marked = await scan('a.tf', '\uFEFFresource "aws_instance" "x" {}');
    expect(shown(marked.uses)).toEqual(['1:1 resource aws_instance x']);
  });

  test('reads on after syntax that does not exist yet', async () => {
    const { uses } = await scanFixture('terraform/future.tf');
    expect(shown(uses)).toEqual(['2:1 resource aws_first x', '9:1 resource aws_second x']);
  });

  test('finds its feet at the next header after damage', async () => {
    const { uses, damaged } = await scanFixture('terraform/damaged.tf');
    expect(damaged).toBe(true);
    expect(shown(uses)).toEqual([
      '1:1 resource aws_first x',
      '5:1 resource aws_second x',
      '9:1 resource aws_third x',
      '13:1 resource aws_fourth x',
      '17:1 data aws_fifth x',
    ]);
  });

  test('says which modules cannot be seen, and shows no password', async () => {
    const result = await scanFixture('terraform/modules.tf');
    expect(unseenShown(result)).toEqual([
      '5 git::https://***@example.com/modules.git//net?ref=v1: a module in another Git repository',
      '8 git@github.com:acme/modules.git: a module in another Git repository',
      '11 github.com/acme/modules//net: a module in another Git repository',
      '14 terraform-aws-modules/eks/aws: a module from a registry',
      '18 app.terraform.io/acme/network/aws: a module from a registry',
      '21 s3::https://s3.amazonaws.com/acme/modules.zip: a module in a storage bucket',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a computed value is shown.
      '24 ${var.where}: a module whose address is computed at run time',
    ]);
    expect(result.links.map(({ line, path }) => [line, path])).toEqual([
      [1, 'terraform/modules/network'],
      [4, 'common/sub/folder'],
    ]);
    expect(shown(result.uses)).toEqual(['27:1 module avm/res/storage/storageaccount avm']);
  });

  test('reads Terragrunt: its source, and no code that it generates', async () => {
    const result = await scanFixture('terraform/terragrunt.hcl');
    expect(shown(result.uses)).toEqual([]);
    expect(result.damaged).toBe(false);
    expect(unseenShown(result)).toEqual([
      '4 git::git@github.com:acme/modules.git//app?ref=v3: a module in another Git repository',
    ]);
  });

  test.each([
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: Terragrunt's templates.
    '${get_repo_root()}/modules/x',
    '${dirname(find_in_parent_folders("root.hcl"))}//modules/x',
    '../${path_relative_to_include()}/x',
    '${get_terragrunt_dir()}/../x',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the end of them.
  ])('knows %s for a place in the repository', async (source) => {
    const result = await scan('a/terragrunt.hcl', `terraform {\n  source = "${source}"\n}\n`);
    expect([result.unseen, result.links]).toEqual([[], []]);
  });

  test('keeps the attributes that settle a type', async () => {
    const { uses } = await scanFixture('terraform/facts.tf');
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is how a computed value is shown.
    expect(factsShown(uses)).toEqual([
      'fargate: launch_type=FARGATE',
      'spot: capacity_provider_strategy={} capacity_provider_strategy.capacity_provider=FARGATE_SPOT capacity_provider_strategy.weight=1',
      'unknown: launch_type=${var.launch_type}',
      'both: requires_compatibilities=FARGATE,EC2',
      'ec2: requires_compatibilities=EC2',
      'auto: compute_config={} compute_config.enabled=true',
      'dynamic: compute_config=${dynamic}',
      'hybrid: remote_network_config={}',
      'custom: engine=custom-oracle-ee',
      'image: package_type=Image',
      'autopilot: enable_autopilot=true',
      'rack: outpost_arn=${data.aws_outposts_outpost.rack.arn}',
      'passed_through: outpost_arn=${var.outpost_arn}',
    ]);
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the end of them.
  });

  test.each([
    ['main.tf', true],
    ['main.tofu', true],
    ['terragrunt.hcl', true],
    ['stack.tfcomponent.hcl', true],
    ['.terraform.lock.hcl', false],
    ['image.pkr.hcl', false],
    ['main.tftest.hcl', false],
    ['main.tfvars', false],
    ['main.tf.bak', false],
  ])('%s is read: %s', (file, read) => {
    expect(readers(file).some(({ id }) => id === 'terraform')).toBe(read);
  });
});

test('HCL of another tool is none of ours', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: HCL's template.
  const bake = 'variable "TAG" {\n  default = "x"\n}\ntarget "app" {\n  tags = ["a:${TAG}"]\n}\n';
  expect(await isKnown('docker-bake.hcl', bake)).toBe(false);
  expect(await isKnown('empty.tf', '')).toBe(true);
});

describe('terraform-json', () => {
  test('reads maps and lists of blocks, and the attributes that settle a type', async () => {
    const text = await fixture('terraform/main.tf.json');
    const result = await scan('main.tf.json', text);
    expect(shown(result.uses)).toEqual([
      '6:7 resource aws_instance web',
      '7:7 resource aws_instance api',
      '10:9 resource aws_ecs_service svc',
      '11:9 resource aws_ecs_service other',
      '14:26 data aws_ami x',
      '3:17 provider github',
    ]);
    expect(factsShown(result.uses)).toEqual([
      'svc: launch_type=FARGATE',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a computed value is shown.
      'other: launch_type=${var.type}',
      'undefined: base_url=https://github.acme.example/',
    ]);
    expect(unseenShown(result)).toEqual([
      '17 terraform-aws-modules/eks/aws: a module from a registry',
    ]);
    expect(result.links.map(({ path }) => path)).toEqual(['net']);
  });

  test('reads what is before and after damage', async () => {
    const text = '{"resource":{"aws_a":{"x":{}},"aws_b":{"y":{}} "aws_c":{"w":{}}}}';
    const { uses, damaged } = await scan('main.tf.json', text);
    expect(damaged).toBe(true);
    expect(uses.map(({ type }) => type)).toEqual(['aws_a', 'aws_b', 'aws_c']);
  });
});
