/** Which files of a working tree are manifests: git says so, and what it can't say is said. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { isRoot, isWindows, testOnUnix, testWithLinks } from '../platform.ts';
import { runCli } from '../run-cli.ts';
import {
  type FileTexts,
  removeRepositories,
  type TempRepository,
  tempRepository,
} from '../temp-repository.ts';

afterAll(removeRepositories);

const manifest = 'version: 1\nestate: x\nservices:\n  mail: { model: saas }\n';
const FILE = 'cloud-services.yml';

/** The files that were read, those that weren't and why, and what was said beside the report. */
interface Seen {
  readonly code: number;
  readonly read: readonly string[];
  readonly not: Readonly<Record<string, string>>;
  readonly said: string;
  readonly policy: string | null;
}

async function seen(cwd: string, ...words: readonly string[]): Promise<Seen> {
  const { code, out, err } = await runCli(['check', '--format', 'json', ...words], { cwd });
  if (out === '') return { code, read: [], not: {}, said: err, policy: null };
  const { files, policy } = JSON.parse(out) as Report;
  const not = files.flatMap(({ path, why }) => (why === null ? [] : [[path, why] as const]));
  return {
    code,
    read: files.filter(({ read }) => read).map(({ path }) => path),
    not: Object.fromEntries(not),
    said: err,
    policy,
  };
}

function committed(files: FileTexts): TempRepository {
  const repository = tempRepository(files);
  repository.commit();
  return repository;
}

describe('what git tracks, and what is new and not ignored,', () => {
  test('is read, before the first commit too', async () => {
    const { folder, git, write } = tempRepository({ [FILE]: manifest });
    git('init', '-q');
    git('add', '.');
    write({ 'new/cloud-services.yml': manifest });
    expect(await seen(folder)).toMatchObject({ read: [FILE, 'new/cloud-services.yml'], said: '' });
  });

  test('is read though a `.gitignore` names it, if it is tracked', async () => {
    const files = { 'a/cloud-services.yml': manifest, '.gitignore': 'a/\nb/\n' };
    const { folder, git, write } = tempRepository(files);
    git('init', '-q');
    git('add', '--force', '.');
    write({ 'a/cloud-services.json': '{}', 'b/cloud-services.yml': manifest });
    expect(await seen(folder)).toMatchObject({
      read: ['a/cloud-services.yml'],
      not: { 'a/cloud-services.json': 'ignored', 'b/cloud-services.yml': 'ignored' },
      said: '',
    });
  });

  test('leaves out what `.git/info/exclude` names, which no `.gitignore` says', async () => {
    const { folder, write } = committed({ [FILE]: manifest });
    write({ '.git/info/exclude': 'mine/\n', 'mine/cloud-services.yml': manifest });
    expect(await seen(folder)).toMatchObject({
      read: [FILE],
      not: { 'mine/cloud-services.yml': 'ignored' },
    });
  });

  test('leaves out what is tracked and was deleted', async () => {
    const { folder, remove } = committed({ [FILE]: manifest, 'old/cloud-services.yml': manifest });
    remove('old');
    expect(await seen(folder)).toMatchObject({ read: [FILE], not: {}, said: '' });
  });

  testOnUnix('has any name that a file can have', async () => {
    const odd = ['a "b"', 'tab\there', 'line\nbreak', 'über', '? x', "it's"];
    const path = (name: string): string => `${name}/${FILE}`;
    const { folder, write } = committed(
      Object.fromEntries(odd.map((name) => [path(name), manifest])),
    );
    write({ 'new\nline/cloud-services.yml': manifest });
    const { read, said } = await seen(folder);
    expect(read).toEqual([...odd, 'new\nline'].map(path).sort());
    expect(said).toBe('');
  });

  const testOnLinux = process.platform === 'linux' ? test : test.skip;
  testOnLinux('has no name that is not text: the check could not be done', async () => {
    const { folder } = committed({ [FILE]: manifest });
    const garbled = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]);
    mkdirSync(garbled);
    writeFileSync(Buffer.concat([garbled, Buffer.from(`/${FILE}`)]), manifest);
    const { code, said } = await seen(folder);
    expect(code).toBe(2);
    expect(said).toContain("its name isn't valid UTF-8");
  });
});

describe('another repository', () => {
  test('below is not read, unless it is named', async () => {
    const { folder, track, write } = committed({ [FILE]: manifest });
    write({ 'inner/cloud-services.yml': manifest });
    track('inner');
    expect(await seen(folder)).toMatchObject({
      read: [FILE],
      not: { 'inner/cloud-services.yml': 'elsewhere' },
    });
    expect((await seen(folder, 'inner')).read).toEqual(['inner/cloud-services.yml']);
  });

  test('as a submodule is not read, unless it is named', async () => {
    const other = committed({ [FILE]: manifest });
    const { folder, git } = committed({ [FILE]: manifest });
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'sub');
    expect(await seen(folder)).toMatchObject({
      read: [FILE],
      not: { 'sub/cloud-services.yml': 'elsewhere' },
      said: '',
    });
    expect(await seen(folder, 'sub')).toMatchObject({
      read: ['sub/cloud-services.yml'],
      said: '',
    });
  });

  test('as a worktree is one of its own', async () => {
    const { folder, git, write } = committed({ [FILE]: manifest });
    write({ '.git/info/exclude': 'mine/\n' });
    git('worktree', 'add', '-q', 'tree', '-b', 'topic');
    expect(await seen(folder)).toMatchObject({
      read: [FILE],
      not: { 'tree/cloud-services.yml': 'elsewhere' },
    });
    write({ 'tree/new/cloud-services.yml': manifest, 'tree/mine/cloud-services.yml': manifest });
    expect(await seen(join(folder, 'tree'))).toMatchObject({
      read: [FILE, 'new/cloud-services.yml'],
      not: { 'mine/cloud-services.yml': 'ignored' },
      said: '',
    });
  });

  test('that is broken is no part of the one around it', async () => {
    const { folder, write } = committed({ '.gitignore': 'x/\n', [FILE]: manifest });
    write({ 'x/.git/HEAD': 'ref: refs/heads/main\n', 'x/sub/cloud-services.yml': manifest });
    const { read, said } = await seen(join(folder, 'x'), 'sub');
    expect(read).toEqual(['sub/cloud-services.yml']);
    expect(said).toMatch(/Git couldn't say which files belong to the repository of this folder/);
  });
});

describe('a sparse checkout', () => {
  const files = {
    'a/cloud-services.yml': manifest,
    'b/cloud-services.yml': manifest,
    '.github/cloud-estate.yml': 'version: 1\ngate: { fail-on: never }\n',
  };

  test('is checked as a whole, by its policy: what is not there is read from git', async () => {
    const { folder, git } = committed(files);
    expect(await seen(folder)).toMatchObject({ code: 0 });
    git('sparse-checkout', 'set', '--cone', 'a');
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a']);
    expect(await seen(folder)).toMatchObject({
      code: 0,
      read: ['a/cloud-services.yml', 'b/cloud-services.yml'],
      policy: '.github/cloud-estate.yml',
      said: '',
    });
  });

  test('of a worktree too', async () => {
    const { folder, git } = committed(files);
    git('worktree', 'add', '-q', '../sparse-tree', '-b', 'topic');
    const tree = join(folder, '../sparse-tree');
    try {
      git('-C', tree, 'sparse-checkout', 'set', '--cone', 'a');
      expect(await seen(tree)).toMatchObject({
        code: 0,
        read: ['a/cloud-services.yml', 'b/cloud-services.yml'],
        policy: '.github/cloud-estate.yml',
      });
    } finally {
      git('worktree', 'remove', '--force', tree);
    }
  });
});

describe('a link', () => {
  testWithLinks('to a folder of the repository is that folder, where it is named', async () => {
    const { folder } = committed({ 'real/cloud-services.yml': manifest });
    symlinkSync('real', join(folder, 'link'), 'dir');
    expect((await seen(folder)).read).toEqual(['real/cloud-services.yml']);
    expect((await seen(folder, 'link')).read).toEqual(['real/cloud-services.yml']);
  });

  testWithLinks('to a folder elsewhere is refused', async () => {
    const { folder } = committed({ 'a.txt': 'a' });
    const other = tempRepository({ [FILE]: manifest });
    symlinkSync(other.folder, join(folder, 'link'), 'dir');
    const { code, said } = await seen(folder, 'link');
    expect(code).toBe(2);
    expect(said).toContain('link/cloud-services.yml leads outside the workspace');
  });

  testWithLinks('that git does not track is no second manifest', async () => {
    const { folder } = committed({ 'real/cloud-services.yml': manifest });
    mkdirSync(join(folder, 'also'));
    symlinkSync('../real/cloud-services.yml', join(folder, 'also', FILE));
    expect(await seen(folder)).toMatchObject({
      read: ['real/cloud-services.yml'],
      not: { 'also/cloud-services.yml': 'link' },
    });
  });
});

testOnUnix('a tracked manifest that became a pipe is not waited for', async () => {
  const { folder, remove } = committed({ [FILE]: manifest, '.gitignore': 'x\n' });
  remove(FILE, '.gitignore');
  execFileSync('mkfifo', [join(folder, FILE)]);
  const { code, said } = await seen(folder);
  expect(code).toBe(2);
  expect(said).toContain("cloud-services.yml isn't a file");
});

describe('a folder', () => {
  const testWithModes = isRoot || isWindows ? test.skip : test;
  const cannot = async (mode: number): Promise<string> => {
    const { folder, write } = committed({ [FILE]: manifest });
    write({ 'closed/cloud-services.yml': manifest });
    chmodSync(join(folder, 'closed'), mode);
    const { code, said } = await seen(folder);
    chmodSync(join(folder, 'closed'), 0o755);
    expect(code).toBe(2);
    return said;
  };

  testWithModes('that cannot be listed leaves no check', async () => {
    expect(await cannot(0o000)).toContain("Can't list the folder closed, so manifests in it could");
  });

  testWithModes('that can be listed and not entered leaves none either', async () => {
    expect(await cannot(0o444)).toContain(
      "Can't read closed/cloud-services.yml: permission denied",
    );
  });
});

describe('a path that the policy spells out', () => {
  const policy = (...paths: string[]): string =>
    `version: 1\nmanifests: [${['cloud-services.yml', ...paths].join(', ')}]\n`;

  test('is read also where git ignores it, whatever it is called', async () => {
    const paths = ['out/cloud-services.yml', 'out/estate.yml', 'node_modules/kit/estate.yml'];
    const { folder, write } = committed({
      [FILE]: manifest,
      '.gitignore': 'out/\nnode_modules/\n',
      '.github/cloud-estate.yml': policy(...paths, 'out/gone.yml'),
    });
    write(
      Object.fromEntries([...paths, 'out/b/cloud-services.yml'].map((path) => [path, manifest])),
    );
    const { read, not } = await seen(folder);
    expect([...read].sort()).toEqual([FILE, ...paths].sort());
    expect(not).toEqual({ 'out/gone.yml': 'no-match', 'out/b/cloud-services.yml': 'ignored' });
  });

  test('is read also where packages are installed, and no git is', async () => {
    const { folder } = tempRepository({
      [FILE]: manifest,
      '.github/cloud-estate.yml': policy('"node_modules/*/estate.yml"'),
      'node_modules/kit/estate.yml': manifest,
      'node_modules/kit/cloud-services.yml': manifest,
    });
    const { read } = await seen(folder);
    expect(read).toEqual([FILE, 'node_modules/kit/estate.yml']);
  });

  test("isn't the only one with a manifest's name, and the others are told, not blamed for it", async () => {
    const { folder } = committed({
      [FILE]: manifest,
      'a/cloud-services.yml': manifest,
      'a/cloud-services-prod.yml': manifest,
      'a/cloud-services.yml~': manifest,
      'a/cloud-services-api.yml': 'openapi: 3.1.0\n',
      '.github/cloud-estate.yml': policy(),
    });
    expect((await seen(folder)).not).toEqual({
      'a/cloud-services.yml': 'unnamed',
      'a/cloud-services-prod.yml': 'name',
      'a/cloud-services.yml~': 'name',
    });
  });
});

describe('where git', () => {
  test('is not installed, `.gitignore` is heeded, and a warning says so, once', async () => {
    const { folder, write } = committed({ [FILE]: manifest, '.gitignore': 'build/\n' });
    write({ 'build/cloud-services.yml': manifest });
    const path = process.env.PATH;
    process.env.PATH = folder;
    try {
      const { read, not, said } = await seen(folder);
      expect([read, not]).toEqual([[FILE], { 'build/cloud-services.yml': 'ignored' }]);
      expect(said.match(/Git couldn't say which files/g)).toHaveLength(1);
    } finally {
      process.env.PATH = path;
    }
  });

  const testAsRoot = isRoot ? test : test.skip;
  testAsRoot('is another user, as in a container, it answers all the same', async () => {
    const { folder, git, write } = committed({ [FILE]: manifest });
    write({ '.git/info/exclude': 'mine/\n', 'mine/cloud-services.yml': manifest });
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const path of ['', ...all]) chownSync(join(folder, path), 12345, 12345);
    expect(() => git('status')).toThrow();
    expect(await seen(folder)).toMatchObject({
      read: [FILE],
      not: { 'mine/cloud-services.yml': 'ignored' },
      said: '',
    });
    const words = ['check', '--base', 'HEAD', '--scope', 'introduced', '--format', 'json'];
    const { code, out } = await runCli(words, { cwd: folder });
    expect([code, JSON.parse(out).delta.inherited]).toEqual([0, 8]);
  });
});

test('a pointer of Git LFS is named as one', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;
  const { folder } = committed({ [FILE]: pointer });
  const { code, out } = await runCli(['check'], { cwd: folder });
  expect(code).toBe(1);
  expect(out).toContain('1:1 error syntax\n  Git LFS pointer.');
});
