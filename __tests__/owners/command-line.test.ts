import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/estate/finding.ts';
import type { Report } from '../../src/estate/report.ts';
import { type Loopback, startGitHub } from '../loopback/github.ts';
import { testWithLinks } from '../platform.ts';
import { runCli } from '../run-cli.ts';
import { people } from './people.ts';

const manifest = `version: 1
estate: acme
framework: google
services:
  mail:
    model: saas
    agreement: { url: "https://provider.systems/split", reviewed: 2026-06-01 }
    owners: { content: "@ann", access-policies: "@acme/platform", usage: "@nobody-here" }
`;

const folders: string[] = [];
let gh: Loopback;
beforeAll(async () => {
  gh = await startGitHub(people);
});
afterAll(async () => {
  await gh.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'owners-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
}

async function check(cwd: string, words: readonly string[], token?: string) {
  const env = { GITHUB_API_URL: gh.apiUrl, ...(token && { GITHUB_TOKEN: token }) };
  const run = await runCli(['check', '--format', 'json', ...words], { cwd, env });
  const findings = run.code === 2 ? [] : [...(JSON.parse(run.out) as Report).findings];
  return { ...run, found: findings.map(short), findings };
}

function short({ location: { file, line }, severity, rule }: Finding): string {
  return `${file}:${line} ${severity} ${rule}`;
}

describe('--verify-owners', () => {
  const cwd = () => folderOf({ 'cloud-services.yml': manifest });

  test('is off unless it is asked for: no request is made', async () => {
    const before = gh.requests.length;
    for (const words of [[], ['--verify-owners', 'off']]) {
      const { found, err } = await check(cwd(), words, 'ghs_here');
      expect([found, err]).toEqual([[], '']);
    }
    expect(gh.requests.length).toBe(before);
  });

  test('auto: what is missing is an error, what is not known a notice', async () => {
    const { found, code } = await check(cwd(), ['--verify-owners', 'auto'], 'ghs_write');
    expect(code).toBe(1);
    expect(found).toEqual([
      'cloud-services.yml:8 notice unverified-owner',
      'cloud-services.yml:8 error unknown-owner',
    ]);
  });

  test('required: what is not known is an error', async () => {
    const known = manifest.replace('@nobody-here', '@Bob');
    const { found, code } = await check(
      folderOf({ 'cloud-services.yml': known }),
      ['--verify-owners=required'],
      'ghs_write',
    );
    expect([code, found]).toEqual([1, ['cloud-services.yml:8 error unverified-owner']]);
  });

  test('an App knows', async () => {
    const { found } = await check(cwd(), ['--verify-owners', 'required'], 'ghs_here');
    expect(found).toEqual(['cloud-services.yml:8 error unknown-owner']);
  });

  test('auto without a token: a note, and the check goes on', async () => {
    const { code, found, err } = await check(cwd(), ['--verify-owners', 'auto']);
    expect([code, found]).toEqual([0, []]);
    expect(err).toContain('GITHUB_TOKEN');
  });

  test('required without a token: not checked', async () => {
    const { code, out, err } = await check(cwd(), ['--verify-owners', 'required']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('GITHUB_TOKEN');
  });

  test('another word is refused', async () => {
    const { code, err } = await check(cwd(), ['--verify-owners', 'always']);
    expect(code).toBe(2);
    expect(err).toContain('One of: auto, off, required.');
  });

  test('a GitHub that fails changes nothing with auto', async () => {
    gh.fault({ kind: 'bad-gateway', times: 99 });
    const { code, found } = await check(cwd(), ['--verify-owners', 'auto'], 'ghs_write');
    gh.clearFaults();
    expect(code).toBe(0);
    expect(new Set(found)).toEqual(new Set(['cloud-services.yml:8 notice unverified-owner']));
  });

  test('the token is nowhere in what is written', async () => {
    const { out, err } = await check(cwd(), ['--verify-owners', 'auto'], 'ghp_expired');
    expect(out).toContain('GitHub refused the token (401)');
    expect(out + err).not.toContain('ghp_expired');
  });

  test('CODEOWNERS as committed tells of teams, of the repository that `origin` leads to', async () => {
    const folder = folderOf({
      'cloud-services.yml': manifest,
      '.github/CODEOWNERS': '* @acme/platform\n',
    });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'one');
    const host = new URL(gh.apiUrl).hostname;
    git(folder, 'remote', 'add', 'origin', `git@${host}:acme/widgets.git`);
    const { found } = await check(folder, ['--verify-owners', 'auto'], 'ghs_write');
    expect(found).toEqual(['cloud-services.yml:8 error unknown-owner']);
  });
});

describe('unguarded-manifest', () => {
  test('is nothing to say outside of a repository', async () => {
    expect((await check(folderOf({ 'cloud-services.yml': manifest }), [])).found).toEqual([]);
  });

  test('below the top of a repository, with the path from there', async () => {
    const top = folderOf({
      'a/b/cloud-services.yml': manifest,
      'a/c/cloud-services.yml': manifest,
      'docs/CODEOWNERS': '/a/b/ @ann\n',
      CODEOWNERS: '/a/c/ @ann\n',
    });
    git(top, 'init', '-q');
    expect((await check(top, [])).found).toEqual([
      'a/b/cloud-services.yml:1 notice unguarded-manifest',
    ]);
    const { found, findings } = await check(join(top, 'a', 'c'), ['../b', '.']);
    expect(found).toEqual(['../b/cloud-services.yml:1 notice unguarded-manifest']);
    expect(findings[0]?.remedy).toContain('`/a/b/cloud-services.yml @org/team`');
  });

  test('a repository without CODEOWNERS, unless it is on another forge', async () => {
    const top = folderOf({ 'cloud-services.yml': manifest });
    git(top, 'init', '-q');
    expect((await check(top, [])).findings[0]?.reason).toContain('has no CODEOWNERS');
    writeFileSync(join(top, '.gitlab-ci.yml'), '');
    expect((await check(top, [])).found).toEqual([]);
    writeFileSync(join(top, 'CODEOWNERS'), '/x @ann\n');
    expect((await check(top, [])).found).toHaveLength(1);
  });

  test('is new where the change takes the owner away, and not where nobody was named before', async () => {
    const policy = '.github/cloud-estate.yml';
    const top = folderOf({
      'cloud-services.yml': manifest,
      [policy]: 'version: 1\nrules: { unused-team: off }\n',
      CODEOWNERS: '/cloud-services.yml @ann\n',
    });
    git(top, 'init', '-q');
    git(top, 'add', '.');
    git(top, 'commit', '-qm', 'one');
    const news = async () =>
      (await check(top, ['--base', 'HEAD'])).findings.map(({ location, rule, introduced }) => [
        location.file,
        rule,
        introduced,
      ]);
    expect(await news()).toEqual([[policy, 'unguarded-manifest', false]]);
    writeFileSync(join(top, 'CODEOWNERS'), '/x @ann\n');
    expect(await news()).toEqual([
      [policy, 'unguarded-manifest', false],
      ['cloud-services.yml', 'unguarded-manifest', true],
    ]);
    writeFileSync(join(top, 'CODEOWNERS'), '* @ann\n');
    expect(await news()).toEqual([]);
  });

  testWithLinks('a CODEOWNERS that leads out of the repository says nothing', async () => {
    const elsewhere = folderOf({ CODEOWNERS: '* @ann\n' });
    const top = folderOf({ 'cloud-services.yml': manifest });
    git(top, 'init', '-q');
    symlinkSync(join(elsewhere, 'CODEOWNERS'), join(top, 'CODEOWNERS'));
    expect((await check(top, [])).found).toEqual([]);
  });
});
