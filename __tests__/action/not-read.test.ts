/** A file that looks like a manifest and isn't read is in the comment when a change makes it so, and only then. */
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';
import { FILE, owned, POLICY, saas, startWorld, type World } from './world.ts';

const whole = saas({ mail: owned() });
const other = saas({ crm: owned() });

const near = { [FILE]: whole, 'b/cloud-service.yml': other };
const vendored = { [FILE]: whole, 'vendor/cloud-services.yml': other };
const named = { [POLICY]: `version: 1\nmanifests: [${FILE}, "teams/*.yml"]\n`, [FILE]: whole };

type Files = Readonly<Record<string, string>>;

const cases: readonly (readonly [string, Files, Files, string, string])[] = [
  ['a near name', { [FILE]: whole }, near, 'b/cloud-service.yml', "its name isn't a manifest's"],
  [
    'a rename',
    { [FILE]: whole, 'b/cloud-services.yml': other },
    near,
    'b/cloud-service.yml',
    'rename it',
  ],
  ['a left-out folder', { [FILE]: whole }, vendored, 'vendor/cloud-services.yml', 'vendored code'],
  [
    'another place',
    named,
    { ...named, 'cloud-services.yml': whole, 'b/cloud-services.yml': other },
    'b/cloud-services.yml',
    'no pattern',
  ],
  [
    'a pattern that matches nothing more',
    { ...named, 'teams/x.yml': other },
    named,
    'teams/*.yml',
    'matches no file',
  ],
];

describe('in the action', () => {
  let world: World;
  afterEach(async () => {
    expect(world.gh.unexpected).toEqual([]);
    await world.gh.close();
  });

  test.each(cases)('%s', async (_, base, head, path, why) => {
    world = await startWorld({ base, head });
    const { outputs } = await world.run();
    expect(outputs['comment-status']).toBe('created');
    const [body] = world.bodies();
    expect(body).toContain(path);
    expect(body).toContain(`not read: `);
    expect(body).toContain(why);
  });

  test('nothing is said about what the base had', async () => {
    const all = { ...near, ...vendored };
    world = await startWorld({ base: all, head: { ...all, 'a.txt': 'a\n' } });
    const { outputs } = await world.run();
    expect([outputs['comment-status'], world.bodies()]).toEqual(['none', []]);
  });
});

describe('on the command line', () => {
  afterAll(removeRepositories);

  test.each(cases)('%s', async (_, base, head, path, _why) => {
    const { folder, write, remove, commit } = tempRepository(base);
    const ref = commit();
    remove(...Object.keys(base));
    write(head);
    commit();
    // What git ignores isn't in any commit.
    write({ '.git/info/exclude': 'out/\n', 'out/cloud-services.yml': other });
    const changes = async (to: string) => {
      const words = ['check', '--base', to, '--format', 'json'];
      const { out } = await runCli(words, { cwd: folder });
      const { delta } = JSON.parse(out);
      return delta.changes.filter(({ kind }: { kind: string }) => kind === 'not-read');
    };
    expect(await changes(ref)).toMatchObject([{ file: path }]);
    expect(await changes('HEAD')).toEqual([]);
  });
});
