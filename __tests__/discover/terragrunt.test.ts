import { describe, expect, test } from '@jest/globals';
import { codeOf } from '../memory-code.ts';

const common = `locals {
  base = "git::git@github.com:acme/modules.git//modules/mysql"
}
inputs = {}
`;
const unit = `include "common" {
  path   = "\${dirname(find_in_parent_folders("root.hcl"))}/_common/mysql.hcl"
  expose = true
}
terraform {
  source = "\${include.common.locals.base}?ref=v1.0.0"
}
`;
const root = 'remote_state {\n  backend = "s3"\n  config = {}\n}\n';

/** `source: suggestion` of each module that isn't read. */
async function unseen(code: Readonly<Record<string, string>>): Promise<string[]> {
  const { inventory } = await codeOf(code, []);
  return inventory.unseen.map(({ source, suggests }) => `${source}: ${suggests}`);
}

describe('sources of units', () => {
  test('a local value of an included file, and the cloud that keeps the state', async () => {
    const code = {
      'root.hcl': root,
      '_common/mysql.hcl': common,
      '_common/redis.hcl': common.replace('mysql', 'redis'),
      'prod/mysql/terragrunt.hcl': unit,
    };
    expect(await unseen(code)).toEqual([
      'git::git@github.com:acme/modules.git//modules/mysql?ref=v1.0.0: aws-rds',
    ]);
  });

  test('a local value of the same file leads to code that is read', async () => {
    const code = {
      'modules/queue/main.tf': 'resource "aws_sqs_queue" "a" {}\n',
      'live/queue/terragrunt.hcl': `locals {\n  base = "../../modules"\n}\nterraform {\n  source = "\${local.base}//queue"\n}\n`,
    };
    expect(await unseen(code)).toEqual([]);
  });

  test('an include that is searched for is in a folder above, and never the file itself', async () => {
    const code = {
      'live/terragrunt.hcl': `${root}locals {\n  base = "git::https://github.com/acme/modules.git"\n}\n`,
      'live/prod/a/terragrunt.hcl': `include "root" {\n  path = find_in_parent_folders()\n}\nterraform {\n  source = "\${include.root.locals.base}//sqs"\n}\n`,
    };
    expect(await unseen(code)).toEqual(['git::https://github.com/acme/modules.git//sqs: aws-sqs']);
  });

  test('what stays unknown is as it is written, and its folder may name the product', async () => {
    const code = {
      'root.hcl': root,
      'prod/eks/terragrunt.hcl': unit,
      'prod/app/terragrunt.hcl': unit,
    };
    const source = `\${include.common.locals.base}?ref=v1.0.0`;
    expect(await unseen(code)).toEqual([`${source}: aws-eks`, `${source}: null`]);
  });

  test('a path is followed from the unit that includes it', async () => {
    const code = {
      'infra/main.tf': 'resource "aws_s3_bucket" "a" {}\n',
      'live/terragrunt.hcl': 'terraform {\n  source = "../..//infra"\n}\n',
      'live/dev/terragrunt.hcl': 'include {\n  path = find_in_parent_folders()\n}\n',
    };
    expect(await unseen(code)).toEqual([]);
    expect(await unseen({ 'live/terragrunt.hcl': code['live/terragrunt.hcl'] })).toEqual([
      '../..//infra: null',
    ]);
  });
});
