/** How many requests a run makes: every workflow of a repository shares 1,000 an hour. */
import { afterEach, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { asMerge, checkout } from './runner.ts';
import { FILE, owned, saas, startWorld, type World } from './world.ts';

type Files = Readonly<Record<string, string>>;

const guard = { '.github/CODEOWNERS': '* @acme/it\n' };
const whole = saas({ mail: owned() });

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** The requests of a run on GitHub's merge, as `actions/checkout` leaves it. */
async function requestsOf(
  base: Files,
  head: Files,
  given: Files = {},
  seed: { readonly patches?: boolean } = {},
): Promise<readonly string[]> {
  const workspace = checkout({ ...guard, ...head });
  const merge = asMerge(workspace, [sha('base'), sha('head')]);
  world = await startWorld({
    base,
    head,
    seed,
    commits: {
      [merge]: { files: { ...guard, ...head }, parents: [sha('base'), sha('head')] },
    },
  });
  await world.run({ workspace, with: given, env: { GITHUB_SHA: merge } });
  return world.calls();
}

function asMergedAgain(head: Files): { readonly folder: string; readonly merge: string } {
  const folder = checkout({ ...guard, ...head });
  return { folder, merge: asMerge(folder, [sha('base'), sha('head')]) };
}

test('nothing changed: two at most', async () => {
  const change = [
    { [FILE]: whole, a: 'a' },
    { [FILE]: whole, a: 'b' },
  ] as const;
  const calls = await requestsOf(...change, { suggest: 'true' });
  expect(calls.length).toBeLessThanOrEqual(2);
});

test('one new duty: five', async () => {
  const base = { [FILE]: whole };
  const head = { [FILE]: saas({ mail: owned('devices') }) };
  expect(await requestsOf(base, head)).toEqual([
    expect.stringMatching(/^GET \/compare\//),
    `GET /contents/${FILE}`,
    'GET /pulls/7',
    'POST /issues/7/comments',
    'GET /issues/7/comments',
  ]);
});

test('with a suggestion too, where GitHub shows how the manifest differs: five', async () => {
  const base = { [FILE]: whole };
  const head = { [FILE]: saas({ mail: owned('devices') }) };
  const seed = { patches: true };
  const calls = await requestsOf(base, head, { suggest: 'true' }, seed);
  expect(calls).toEqual([
    expect.stringMatching(/^GET \/compare\//),
    'GET /pulls/7',
    'POST /issues/7/comments',
    // Whether another run wrote too, whether the head is still the same, and what it has.
    'POST /graphql',
    'POST /pulls/7/reviews',
  ]);
  expect(world.bodies()).toEqual([expect.stringContaining('1 new duty has no owner')]);
});

test('a suggestion for it elsewhere: three more', async () => {
  const base = { [FILE]: whole };
  const head = { [FILE]: saas({ mail: owned('devices') }) };
  const calls = await requestsOf(base, head, { suggest: 'true' });
  expect(calls.slice(5)).toEqual(['GET /pulls/7/files', 'GET /pulls/7', 'POST /pulls/7/reviews']);
});

test('the same again, with nothing new to say: four, without asking who the run is', async () => {
  const base = { [FILE]: whole };
  const head = { [FILE]: saas({ mail: owned('devices') }) };
  await requestsOf(base, head, { suggest: 'true' });
  const workspace = asMergedAgain(head);
  await world.run({
    workspace: workspace.folder,
    with: { suggest: 'true' },
    env: { GITHUB_SHA: workspace.merge },
  });
  expect(world.calls()).toEqual([
    expect.stringMatching(/^GET \/compare\//),
    `GET /contents/${FILE}`,
    'GET /issues/7/comments',
    'GET /pulls/7/comments',
  ]);
});

test('ten changed manifests: eight at most, for one query reads them all', async () => {
  const ten = (gap: boolean): Files =>
    Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [
        `m${at}/${FILE}`,
        saas({ [`s${at}`]: owned(), ...(gap ? { [`t${at}`]: owned('devices') } : {}) }),
      ]),
    );
  const calls = await requestsOf(ten(false), ten(true), { suggest: 'true' });
  expect(calls.length).toBeLessThanOrEqual(8);
  expect(calls.filter((call) => call === 'POST /graphql')).toHaveLength(1);
  expect(calls.filter((call) => call.startsWith('GET /contents'))).toEqual([]);
});

test('what the query does not give byte for byte is read by itself', async () => {
  const base = { 'a/cloud-services.yml': whole, 'b/cloud-services.yml': `${whole}# \u00e9\n` };
  const head = { 'a/cloud-services.yml': `${whole}#\n`, 'b/cloud-services.yml': `${whole}#\n` };
  const workspace = checkout({ ...guard, ...head });
  world = await startWorld({ base, head });
  world.gh.fault({ kind: 'answer', path: /graphql/, json: { data: { repository: null } } });
  const { outputs } = await world.run({ workspace });
  expect(outputs).toMatchObject({ verdict: 'pass', introduced: '0' });
  expect(world.calls().filter((call) => /contents\/[ab]\//.test(call))).toHaveLength(2);
});
