/** What is in submodules that a clone left out isn't reported as absent. */
import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

/** A clone that has none of its submodules, as a checkout in a workflow leaves it. */
function cloned(more: Readonly<Record<string, string>> = {}): string {
  const shared = tempRepository({ 'main.tf': 'resource "aws_sqs_queue" "q" {}\n' });
  shared.commit();
  const upstream = tempRepository({ 'README.md': 'Ours.\n', ...more });
  upstream.commit();
  for (const path of ['infra/shared', 'vendor/theme'])
    upstream.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      shared.folder,
      path,
    );
  upstream.commit();
  const { folder, git } = tempRepository();
  git('clone', '--quiet', upstream.folder, 'clone');
  return `${folder}/clone`;
}

test('discover and init name a submodule that is not checked out', async () => {
  const cwd = cloned();
  const { out } = await runCli(['discover'], { cwd });
  expect(out).toContain("Submodules that aren't checked out: 1, such as infra/shared");
  const { leftOut } = JSON.parse((await runCli(['discover', '--format', 'json'], { cwd })).out);
  expect(leftOut).toContainEqual({
    ...{ name: '', reason: 'submodule', count: 1 },
    first: 'infra/shared',
  });
  const drafted = await runCli(['init', '--dry-run'], { cwd });
  expect(drafted.out).toMatch(/submodules that aren't checked out, such as\s+(?:# )?infra\/shared/);
});

test('a module in it is lost for this reason', async () => {
  const cwd = cloned({
    'app/main.tf': 'module "queue" {\n  source = "../infra/shared/queue"\n}\n',
  });
  const { out } = await runCli(['discover', '--all'], { cwd });
  expect(out.replaceAll(/\s+/g, ' ')).toContain("in a submodule that isn't checked out");
});

test('nothing is said of one that is checked out, excluded, or outside the folder', async () => {
  const cwd = cloned();
  expect((await runCli(['discover', '--exclude', 'infra/**'], { cwd })).out).not.toContain(
    'Submodules',
  );
  const below = tempRepository({
    '.gitmodules': '[submodule "a"]\n\tpath = "../a"\n[submodule "b"]\n\tpath = b # here\n',
    'b/main.tf': 'resource "aws_sqs_queue" "q" {}\n',
    'app/none.txt': '',
  });
  below.commit();
  expect((await runCli(['discover'], { cwd: below.folder })).out).not.toContain('Submodules');
  below.remove('b/main.tf');
  expect((await runCli(['discover'], { cwd: below.folder })).out).toContain('such as b');
  expect((await runCli(['discover', 'app'], { cwd: below.folder })).out).not.toContain(
    'Submodules',
  );
});
