/** The action checks the commit that is checked out, whatever an earlier step made of the disk. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { testOnUnix } from '../platform.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';
import { type ActionRun, asMerge, checkout, warningsOf } from './runner.ts';
import { FILE, owned, POLICY, saas, startWorld, type World } from './world.ts';

const whole = saas({ mail: owned() });
const gap = saas({ mail: owned('devices') });
const guard = { '.github/CODEOWNERS': '* @acme/it\n' };
const parents = [sha('base'), sha('head')];
const quiet = { with: { comment: 'never' } } as const;

let world: World | undefined;
afterAll(removeRepositories);
afterEach(async () => {
  expect(world?.gh.unexpected).toEqual([]);
  await world?.gh.close();
});

type Files = Readonly<Record<string, string>>;

/** A merge of a change to these files, checked out, and what then happens to the folder. */
async function merged(
  files: Files,
  then: (folder: string, merge: string) => void,
): Promise<ActionRun> {
  const workspace = checkout({ ...guard, ...files });
  const merge = asMerge(workspace, parents);
  const commits = { [merge]: { files: { ...guard, ...files }, parents } };
  world = await startWorld({ base: { [FILE]: whole }, head: files, commits });
  then(workspace, merge);
  return world.run({ workspace, ...quiet });
}

describe('a tracked manifest', () => {
  test('that an earlier step changed is checked as the commit has it, and a warning names it', async () => {
    const run = await merged({ [FILE]: gap }, (folder) => writeFileSync(join(folder, FILE), whole));
    expect([run.exitCode, run.outputs.unowned]).toEqual([1, '1']);
    expect(warningsOf(run)).toEqual([
      `${FILE} on the disk differs from the commit that is checked out. The commit's version is checked.`,
    ]);
  });

  test('that is on the disk with other line ends is not changed', async () => {
    const run = await merged({ [FILE]: gap }, (folder) =>
      writeFileSync(join(folder, FILE), gap.replaceAll('\n', '\r\n')),
    );
    expect([run.outputs.unowned, warningsOf(run)]).toEqual(['1', []]);
  });

  test('that is not on the disk is read from the commit', async () => {
    const run = await merged({ [FILE]: gap }, (folder) => rmSync(join(folder, FILE)));
    expect([run.exitCode, run.outputs.unowned, warningsOf(run)]).toEqual([1, '1', []]);
  });

  test('that the clone does not have either, as a sparse checkout is partial, is read over the API', async () => {
    const run = await merged({ [FILE]: gap }, (folder) => {
      const blob = execFileSync('git', ['rev-parse', `HEAD:${FILE}`], { cwd: folder }).toString();
      rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2).trim()));
      rmSync(join(folder, FILE));
    });
    expect([run.exitCode, run.outputs.unowned, warningsOf(run)]).toEqual([1, '1', []]);
    expect(world?.calls()).toContain(`GET /contents/${FILE}`);
  });

  testOnUnix('that an earlier step made a pipe is not waited for', async () => {
    const run = await merged({ [FILE]: gap }, (folder) => {
      rmSync(join(folder, FILE));
      execFileSync('mkfifo', [join(folder, FILE)]);
    });
    expect([run.exitCode, run.outputs.unowned]).toEqual([1, '1']);
  });
});

describe('a manifest in Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256')
    .update(gap)
    .digest('hex')}\nsize ${gap.length}\n`;

  test('is what its pointer names, where that was fetched', async () => {
    const run = await merged({ [FILE]: pointer }, (folder) =>
      writeFileSync(join(folder, FILE), gap),
    );
    expect([run.exitCode, run.outputs.unowned]).toEqual([1, '1']);
    expect(warningsOf(run).join()).not.toContain('differs from the commit');
  });

  test.each([
    ['was not fetched', pointer],
    ['is something else now', whole],
  ])('fails where its content %s', async (_name, text) => {
    const run = await merged({ [FILE]: pointer }, (folder) =>
      writeFileSync(join(folder, FILE), text),
    );
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain('Git LFS pointer');
  });
});

describe('a manifest that git does not track', () => {
  const late = 'late/cloud-services.yml';
  test('is not read, and the report says so', async () => {
    const run = await merged({ [FILE]: whole, 'late/a.txt': 'a' }, (folder) => {
      writeFileSync(join(folder, late), gap);
    });
    expect([run.exitCode, run.outputs.unowned]).toEqual([0, '0']);
    expect(run.report?.files).toContainEqual({ path: late, read: false, why: 'untracked' });
  });

  test('is read where an input names it', async () => {
    const workspace = checkout({ ...guard, [FILE]: whole, 'late/a.txt': 'a' });
    asMerge(workspace, parents);
    writeFileSync(join(workspace, late), gap);
    world = await startWorld({ base: { [FILE]: whole }, head: { [FILE]: whole } });
    const run = await world.run({ workspace, with: { comment: 'never', manifest: late } });
    expect([run.exitCode, run.outputs.unowned]).toEqual([1, '1']);
  });
});

describe('the policy of a change', () => {
  const loose = 'version: 1\ngate: { fail-on: never }\n';
  const tight = 'version: 1\ngate: { fail-on: error }\n';

  test('without git is not that of the disk, which an earlier step could have written', async () => {
    const files = { [FILE]: gap, [POLICY]: tight };
    world = await startWorld({ base: files, head: { ...files, 'a.txt': 'a' } });
    const { exitCode } = await world.run({ files: { ...files, [POLICY]: loose }, ...quiet });
    expect(exitCode).toBe(1);
  });

  test('is that of the base branch now, where the event is older', async () => {
    const files = { [FILE]: gap, [POLICY]: loose };
    world = await startWorld({
      base: { ...files, [POLICY]: tight },
      head: files,
      commits: {
        [sha('old')]: { files },
        [sha('head')]: { files: { ...files, 'a.txt': 'a' }, parents: [sha('old')] },
      },
      pull: { base: { ref: 'main', sha: sha('old') } },
    });
    expect((await world.run(quiet)).exitCode).toBe(1);
  });

  test('is not that of a merge which the change made itself, where GitHub cannot compare', async () => {
    const {
      folder: workspace,
      git,
      write,
      commit,
    } = tempRepository({
      [FILE]: gap,
      [POLICY]: tight,
    });
    const main = commit();
    write({ [POLICY]: loose });
    const own = commit();
    const tree = git('rev-parse', 'HEAD^{tree}');
    const head = git('commit-tree', '-p', own, '-p', main, '-m', 'merge', tree);
    git('checkout', '-q', head);
    const before = { [FILE]: gap, [POLICY]: tight };
    world = await startWorld({
      base: before,
      head: { [FILE]: gap, [POLICY]: loose },
      pull: { head: { ref: 'topic', sha: head } },
      commits: { [head]: { files: { [FILE]: gap, [POLICY]: loose }, parents: [sha('base')] } },
    });
    world.gh.fault({ kind: 'invalid', path: /\/compare\//, times: 9 });
    const { exitCode, report } = await world.run({ workspace, ...quiet });
    expect([exitCode, report?.gate]).toEqual([1, { failOn: 'error', scope: 'all' }]);
  });

  test('is that of what it is merged into, from the clone, where GitHub cannot compare', async () => {
    const {
      folder: workspace,
      git,
      write,
      commit,
    } = tempRepository({
      ...guard,
      [FILE]: gap,
      [POLICY]: tight,
    });
    const main = commit();
    write({ [POLICY]: loose });
    const head = commit();
    const tree = git('rev-parse', 'HEAD^{tree}');
    git('checkout', '-q', git('commit-tree', '-p', main, '-p', head, '-m', 'merge', tree));
    world = await startWorld({
      base: {},
      head: {},
      pull: { head: { ref: 'topic', sha: head } },
      commits: { [head]: { files: { [FILE]: gap, [POLICY]: loose }, parents: [sha('base')] } },
    });
    world.gh.fault({ kind: 'bad-gateway', path: /\/(?:compare|contents|git)\//, times: 99 });
    const { exitCode, outputs, report } = await world.run({ workspace, ...quiet });
    expect([exitCode, outputs.introduced]).toEqual([1, '0']);
    expect(report?.gate).toEqual({ failOn: 'error', scope: 'all' });
  });
});
