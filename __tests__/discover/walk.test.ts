import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { LeftOut } from '../../src/read/left-out.ts';
import { type WalkOptions, walk } from '../../src/read/walk.ts';
import { isRoot, isWindows, testWithLinks } from '../platform.ts';

const made: string[] = [];

/** A folder with these files; a value of `->x` is a link to x. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'walk-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    if (text.startsWith('->')) await symlink(text.slice(2), join(root, path));
    else await writeFile(join(root, path), text);
  }
  return root;
}

async function walked(root: string, options: WalkOptions = {}): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of walk(root, options)) paths.push(path);
  return paths;
}

function plain(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, '']));
}

afterAll(() => Promise.all(made.map((root) => rm(root, { recursive: true, force: true }))));

describe('walk', () => {
  test('yields files in one order, and nothing of tools, vendors, tests, examples and editors', async () => {
    const root = await folderOf(
      plain(
        ...['b.tf', 'a/z.tf', 'a.tf', 'a/b/c.tf', 'B.tf'],
        ...['.git/config', '.terraform/modules/x.tf', 'node_modules/x/a.json', 'a/vendor/x.tf'],
        ...['tests/x.tf', 'a/__tests__/x.tf', 'examples/one/x.tf', 'a/Fixtures/x.tf'],
        ...['src/testing.tf', 'contest/x.tf', '.devcontainer/compose.yml'],
      ),
    );
    const left: LeftOut[] = [];
    const paths = await walked(root, { onLeftOut: (one) => left.push(one) });
    expect(paths).toEqual([
      'B.tf',
      'a/b/c.tf',
      'a/z.tf',
      'a.tf',
      'b.tf',
      'contest/x.tf',
      'src/testing.tf',
    ]);
    expect(left.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      '.devcontainer workstation',
      '.terraform tool',
      'a/Fixtures test',
      'a/__tests__ test',
      'a/vendor vendored',
      'examples example',
      'node_modules vendored',
      'tests test',
    ]);
  });

  test('also reads what a glob names in folders that are left out or ignored, and nothing else there', async () => {
    const root = await folderOf({
      ...plain(
        ...['a.tf', 'examples/prod/a.tf', 'examples/prod/tests/b.tf', 'examples/dev/a.tf'],
        ...['plans/plan.json', 'plans/other.json', 'node_modules/plan.json', 'infra/b.tf'],
        ...['.git/plan.json', 'examples/prod/no/a.tf'],
      ),
      '.gitignore': 'plans/\n',
    });
    const alsoInclude = ['examples/prod/**', 'plans/plan.json', '**/never.json'];
    expect(await walked(root, { alsoInclude, exclude: ['examples/prod/no/**'] })).toEqual([
      '.gitignore',
      'a.tf',
      'examples/prod/a.tf',
      'examples/prod/tests/b.tf',
      'infra/b.tf',
      'plans/plan.json',
    ]);
    expect(await walked(root, { alsoInclude, include: ['infra/**'] })).toEqual([
      'examples/prod/a.tf',
      'examples/prod/no/a.tf',
      'examples/prod/tests/b.tf',
      'infra/b.tf',
      'plans/plan.json',
    ]);
  });

  test('what is below production runs, also in a folder called demo', async () => {
    const root = await folderOf(
      plain('live/production/clusters/demo/a.tf', 'live/production/examples/b.tf', 'app/demo/c.tf'),
    );
    expect(await walked(root)).toEqual(['live/production/clusters/demo/a.tf']);
  });

  test('a folder called test beside dev and prod is an environment', async () => {
    const root = await folderOf(
      plain('env/dev/a.tf', 'env/test/a.tf', 'env/prod/a.tf', 'lib/test/a.tf', 'lib/src/a.tf'),
    );
    expect(await walked(root)).toEqual([
      'env/dev/a.tf',
      'env/prod/a.tf',
      'env/test/a.tf',
      'lib/src/a.tf',
    ]);
  });

  test('the root itself may be called anything', async () => {
    const root = await folderOf(plain('examples/a.tf'));
    expect(await walked(join(root, 'examples'))).toEqual(['a.tf']);
  });

  test('reads what a glob includes, a folder named by it too, and not what one excludes', async () => {
    const root = await folderOf(
      plain('a/x.tf', 'a/examples/y.tf', 'b/x.tf', 'examples/prod/x.tf', 'examples/old/x.tf'),
    );
    expect(await walked(root, { include: ['a/**'] })).toEqual(['a/x.tf']);
    expect(await walked(root, { include: ['examples/prod'] })).toEqual(['examples/prod/x.tf']);
    expect(
      await walked(root, { include: ['**', '**/examples/**'], exclude: ['**/old/**'] }),
    ).toEqual(['a/examples/y.tf', 'a/x.tf', 'b/x.tf', 'examples/prod/x.tf']);
    expect(await walked(root, { include: ['./b/*.tf'] })).toEqual(['b/x.tf']);
    expect(await walked(root, { exclude: ['a', 'b/x.tf'] })).toEqual([]);
  });

  test('passes what Git ignores, by the nearest rule', async () => {
    const root = await folderOf({
      ...plain(
        'keep.tf',
        'drop.tf',
        'out/a.tf',
        'sub/drop.tf',
        'sub/gen/a.tf',
        'sub/deep/out/a.tf',
      ),
      ...plain('docs/a.tf', 'docs/b.tf', 'sub/only/keep.tf'),
      '.git/HEAD': 'ref: refs/heads/main',
      '.gitignore': 'drop.tf\n/out/\n# sub\n/docs/*\n!/docs/b.tf\n',
      'sub/.gitignore': '!drop.tf\ngen/\n/only\n',
    });
    const left: LeftOut[] = [];
    const paths = await walked(root, { onLeftOut: (one) => left.push(one) });
    expect(paths.filter((path) => path.endsWith('.tf'))).toEqual([
      'docs/b.tf',
      'keep.tf',
      'sub/deep/out/a.tf',
      'sub/drop.tf',
    ]);
    expect(left.every(({ reason }) => reason === 'ignored')).toBe(true);
    // The rules of the folders above hold too, when the walk begins below them.
    expect(await walked(join(root, 'out'))).toEqual([]);
    expect(await walked(join(root, 'docs'))).toEqual(['b.tf']);
  });

  testWithLinks('follows no link, and goes round in no circle', async () => {
    const outside = await folderOf(plain('secret.tf'));
    const root = await folderOf({
      'a/x.tf': '',
      'a/loop': '->..',
      'a/out': `->${outside}`,
      'a/file.tf': `->${join(outside, 'secret.tf')}`,
    });
    const left: LeftOut[] = [];
    expect(await walked(root, { onLeftOut: (one) => left.push(one) })).toEqual(['a/x.tf']);
    expect(left.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'a/file.tf link',
      'a/loop link',
      'a/out link',
    ]);
  });

  test('a folder that cannot be read is reported', async () => {
    const root = await folderOf(plain('a/x.tf', 'b/x.tf'));
    const unreadable: string[] = [];
    const onUnreadable = (path: string) => unreadable.push(path);
    expect(await walked(join(root, 'gone'), { onUnreadable })).toEqual([]);
    expect(unreadable).toEqual(['.']);
    if (isRoot || isWindows) return;
    await chmod(join(root, 'a'), 0);
    expect(await walked(root, { onUnreadable })).toEqual(['b/x.tf']);
    await chmod(join(root, 'a'), 0o755);
    expect(unreadable).toEqual(['.', 'a']);
  });

  test('odd names are names', async () => {
    // Windows lets no name have a colon, or end with a dot.
    const onUnix = isWindows ? [] : ['...', 'C:'];
    const names = [...onUnix, 'a b', '#x', '!y', 'é', '[z]', '-'].map((name) => `${name}/f.tf`);
    const root = await folderOf({ ...plain(...names), '.gitignore': 'nothing\n' });
    const paths = await walked(root);
    expect(paths.filter((path) => path !== '.gitignore').sort()).toEqual([...names].sort());
  });
});
