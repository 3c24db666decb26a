/** Types that a policy gives to a product of its own. */
import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const policy = `version: 1
products:
  - id: acme-ledger
    name: Acme Ledger
    provider: acme-systems
    kind: finance
    models: [saas]
    terraform-provider: acme/ledger
    terraform: [acme_ledger, aws_sns_topic]
    cloudformation: ["Acme::Ledger::Book"]
    arm: [Acme.Ledger/books]
`;
const files = {
  '.github/cloud-estate.yml': policy,
  'cloud-services.yml':
    'version: 1\nestate: acme\nservices:\n  mail: { model: saas, owners: "@a/b" }\n',
  'main.tf': 'resource "acme_ledger" "l" {}\n',
  'template.yml': 'Resources:\n  Book:\n    Type: Acme::Ledger::Book\n',
  'books.json':
    '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","resources":[{"type":"acme.ledger/Books","apiVersion":"2026-01-01","name":"b"}]}',
  'topic.tf': 'resource "aws_sns_topic" "t" {}\n',
};

test('reveal it in Terraform, CloudFormation and ARM, and no other product', async () => {
  const { folder, commit } = tempRepository(files);
  const base = commit();
  const { out } = await runCli(['discover'], { cwd: folder });
  expect(out).toMatch(/Not declared: .*\(1\)\n {2}acme-ledger +saas +×4 /);
  const check = async (...flags: string[]) => {
    const run = await runCli(['--format', 'json', ...flags], { cwd: folder });
    return JSON.parse(run.out).findings.filter(
      ({ rule }: { rule: string }) => rule === 'undeclared-service',
    );
  };
  expect(await check()).toMatchObject([
    { edits: [{ path: ['services', 'acme-ledger'], value: { model: 'saas' } }] },
  ]);
  // At the base it was undeclared too.
  expect(await check('--base', base)).toMatchObject([{ introduced: false }]);
});

test('have the forms of the catalogue', async () => {
  const { folder } = tempRepository({
    ...files,
    '.github/cloud-estate.yml': policy.replace('[acme_ledger, aws_sns_topic]', '["Acme Ledger"]'),
  });
  const { code, err } = await runCli([], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toMatch(/terraform\[0\][\s\S]*such as acme_ledger/);
});
