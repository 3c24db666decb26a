/** `actions/checkout` with `path`: the repository lies below the workspace. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { type ActionRun, checkout, warningsOf } from './runner.ts';
import { FILE, owned, POLICY, saas, startWorld, type World } from './world.ts';

const scope = 'version: 1\ngate: { scope: introduced }\n';
const before = { [FILE]: saas({ mail: owned(), chat: owned('devices') }), [POLICY]: scope };
const after = { ...before, [FILE]: saas({ mail: owned('devices'), chat: owned('devices') }) };
const git = { '.git/HEAD': 'ref: refs/heads/main\n', '.github/CODEOWNERS': '* @acme/it\n' };

let world: World;
beforeEach(async () => {
  world = await startWorld({ base: before, head: after });
});
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

type Files = Readonly<Record<string, string>>;

/** A run where repositories lie in folders of the workspace. */
async function run(folders: Readonly<Record<string, Files>>, more = {}): Promise<ActionRun> {
  const files = Object.entries(folders).flatMap(([folder, inner]) =>
    Object.entries(inner).map(([path, text]) => [`${folder}/${path}`, text] as const),
  );
  return world.run({ workspace: checkout(Object.fromEntries(files)), with: more });
}

test('it is found there, with its policy, and what is new in it', async () => {
  const ran = await run({ 'src/widgets': { ...after, ...git }, tools: { 'a.txt': 'a', ...git } });
  expect([ran.exitCode, ran.outputs.introduced, ran.outputs.unowned]).toEqual([1, '1', '2']);
  const [warned, ...more] = ran.annotations.filter(({ level }) => level === 'warning');
  expect(warned?.message).toMatch(/^Git couldn't say which files belong to the repository of this/);
  expect(more).toEqual([]);
  const errors = ran.annotations.filter(({ level }) => level === 'error');
  expect(errors.map(({ file }) => file)).toEqual([FILE, FILE]);
  expect(ran.report).toMatchObject({ gate: { scope: 'introduced' } });
  expect(world.calls()[0]).toBe(`GET /compare/${sha('base')}...${sha('head')}`);
});

test.each([
  ['manifests lie in several', { a: { ...after, ...git }, b: { ...after, ...git } }, {}],
  ['a manifest lies in none', { a: { ...after, ...git }, b: after }, {}],
  ['an input names a path', { a: { ...after, ...git } }, { manifest: `a/${FILE}` }],
])(
  'where %s, nothing is compared, all findings count or there is no verdict, and that is said',
  async (_name, folders, more) => {
    const why = /Couldn't read the base commit.* manifests are in `a`.*Set `working-directory` to/;
    const ran = await run(folders, more);
    expect([ran.exitCode, ran.outputs.verdict, ran.outputs.introduced]).toEqual([1, 'fail', '']);
    expect(warningsOf(ran)).toContainEqual(expect.stringMatching(why));
    const introduced = await run(folders, { ...more, scope: 'introduced' });
    expect([introduced.exitCode, introduced.outputs.verdict]).toEqual([1, 'none']);
    const said = introduced.annotations.map(({ message }) => message);
    expect(said).toContainEqual(expect.stringMatching(why));
  },
);

test('without git at all the workspace is the repository', async () => {
  const ran = await world.run();
  expect([ran.exitCode, ran.outputs.introduced]).toEqual([1, '1']);
});
