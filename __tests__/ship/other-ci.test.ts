/** The jobs of docs/ci.md: their command lines run, in a repository with a change. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { testOnUnix } from '../platform.ts';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, , text = '']) => text);

/** A shell that has `npx`, whose package is this checkout's bundle. */
function runScript(script: string, env: Readonly<Record<string, string>>) {
  const manifest =
    'version: 1\nestate: acme\nframework: microsoft\nservices:\n  mail: { model: saas, provider: p, kind: email';
  const repository = tempRepository({
    'cloud-services.yml': `${manifest}, owners: "@acme/mail" }\n`,
  });
  repository.git('init', '-q', '-b', 'main');
  repository.commit();
  const base = repository.git('rev-parse', 'HEAD').trim();
  repository.git('update-ref', 'refs/remotes/origin/main', base);
  repository.git('switch', '-q', '-c', 'change');
  repository.write({ 'cloud-services.yml': `${manifest} }\n` });
  repository.commit();
  const npx = `npx() { shift 2; "${process.execPath}" "${join(root, 'dist/cli/index.js')}" "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -e\n${npx}${script}`], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: repository.folder, ...env, BASE_SHA: base },
  });
  return { status, stdout, stderr, read: repository.read };
}

testOnUnix('GitLab: compares with the base, and writes its report', () => {
  const job = parse(blocks[0] ?? '')['cloud-estate'];
  const script = job.script.join('\n').replaceAll('CI_MERGE_REQUEST_DIFF_BASE_SHA', 'BASE_SHA');
  const { status, stdout, read } = runScript(script, {});
  expect([status, stdout]).toEqual([1, expect.stringContaining('new')]);
  expect(JSON.parse(read(job.artifacts.reports.codequality)).length).toBeGreaterThan(0);
  expect(read('cloud-estate.html')).toContain('</html>');
});

testOnUnix('Azure: compares with the branch that it goes to', () => {
  const script = parse(blocks[1] ?? '').steps[2].script;
  const { status, read } = runScript(script, {
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
  });
  expect([status, read('cloud-estate.xml')]).toEqual([1, expect.stringContaining('<testsuite')]);
});

testOnUnix('Bitbucket: on a pull request, and on the branch', () => {
  const { pipelines } = parse(blocks[2] ?? '');
  const change = pipelines['pull-requests']['**'][0].step.script.join('\n');
  const { status, read } = runScript(change, { BITBUCKET_PR_DESTINATION_BRANCH: 'main' });
  expect([status, read('test-results/cloud-estate.xml')]).toEqual([
    1,
    expect.stringContaining('<testsuite'),
  ]);
  expect(runScript(pipelines.branches.main[0].step.script.join('\n'), {}).status).toBe(1);
});

testOnUnix('Jenkins: what its shell runs, where there is no change to compare with', () => {
  const script = /sh '''\n(.*?)'''/s.exec(blocks[3] ?? '')?.[1] ?? 'exit 9';
  const { status, read } = runScript(script, {});
  expect([status, read('cloud-estate.xml')]).toEqual([1, expect.stringContaining('<testsuite')]);
});

test('the hooks that the page names are there', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  const ids = hooks.map(({ id }: { id: string }) => id);
  const named = parse(blocks[4] ?? '').repos[0].hooks.map(({ id }: { id: string }) => id);
  expect(named).toEqual(ids);
});
