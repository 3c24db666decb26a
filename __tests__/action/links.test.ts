/** What a link leads to is a file of the repository too, and a change of it is one of what the link stands for. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect } from '@jest/globals';
import { changesOf, type Delta } from '../../src/estate/change.ts';
import { sha } from '../loopback/github.ts';
import { testWithLinks } from '../platform.ts';
import { type ActionRun, asMerge, checkout } from './runner.ts';
import {
  FILE,
  owned,
  POLICY,
  REPO,
  saas,
  startWorld,
  type World,
  type WorldOptions,
} from './world.ts';

const whole = saas({ mail: owned() });
const gap = saas({ mail: owned('devices') });
const strict = 'version: 1\ngate: { fail-on: error }\n';
const loose = 'version: 1\ngate: { fail-on: never }\n';

/** Files, and links with what each leads to. */
interface Tree {
  readonly files: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
}

/** Services that the report says came or went. */
function servicesIn(report: ActionRun['report']): string[] {
  const delta = report?.delta as Delta;
  return changesOf(delta, 'service').map(({ change, subject }) => `${change} ${subject.service}`);
}

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** A pull request that changes one tree to another. */
async function start(base: Tree, head: Tree, more: Partial<WorldOptions> = {}): Promise<World> {
  const commit = ({ files, links = {} }: Tree) => {
    return { files: { CODEOWNERS: '* @acme/it\n', ...files, ...links }, links: Object.keys(links) };
  };
  world = await startWorld({
    base: {},
    head: {},
    commits: {
      [sha('base')]: commit(base),
      [sha('head')]: { ...commit(head), parents: [sha('base')] },
    },
    ...more,
  });
  return world;
}

/** A run on a pull request; `inputs` may name files. */
async function change(base: Tree, head: Tree, inputs: object = {}): Promise<ActionRun> {
  await start(base, head);
  const workspace = checkout({ CODEOWNERS: '* @acme/it\n', ...head.files });
  for (const [path, target] of Object.entries(head.links ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    symlinkSync(target, join(workspace, path));
  }
  asMerge(workspace, [sha('base'), sha('head')]);
  return world.run({ workspace, with: { ...inputs } });
}

const manifest = (text: string) => ({ [FILE]: text });
const toFile = { [POLICY]: '../pol/real.yml' };
const toFolder = { '.github': 'gh' };

describe('a policy that is reached by a link is the one of the base:', () => {
  testWithLinks.each([
    ['the file is one', 'pol/real.yml', toFile],
    ['its folder is one', 'gh/cloud-estate.yml', toFolder],
    [
      'one leads to the other',
      'pol/real.yml',
      { '.github': 'gh', 'gh/cloud-estate.yml': '../pol/real.yml' },
    ],
  ])('%s', async (_name, path, links) => {
    const { exitCode, report } = await change(
      { files: { ...manifest(gap), [path]: strict }, links },
      { files: { ...manifest(gap), [path]: loose }, links },
    );
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      delta: { changes: [{ kind: 'policy', setting: 'gate.fail-on' }] },
    });
  });

  testWithLinks('what it leads to is taken away', async () => {
    const notice = 'version: 1\ngate: { fail-on: warning }\nrules: { unowned-duty: warning }\n';
    for (const [path, links] of [
      ['pol/real.yml', toFile],
      ['gh/cloud-estate.yml', toFolder],
    ] as const) {
      const { exitCode } = await change(
        { files: { ...manifest(gap), [path]: notice }, links },
        { files: manifest(gap), links },
      );
      expect(exitCode).toBe(1);
      if (links === toFile) await world.gh.close();
    }
  });

  testWithLinks('the link is no link any more, or leads elsewhere', async () => {
    const files = { ...manifest(gap), 'pol/real.yml': strict, 'pol/other.yml': loose };
    const plain = await change({ files, links: toFile }, { files: { ...files, [POLICY]: loose } });
    expect(plain.exitCode).toBe(1);
    await world.gh.close();
    const elsewhere = await change(
      { files, links: toFile },
      { files, links: { [POLICY]: '../pol/other.yml' } },
    );
    expect(elsewhere.exitCode).toBe(1);
  });

  testWithLinks('where GitHub does not follow it, the change does not gain by that', async () => {
    const files = { ...manifest(gap), 'gh/cloud-estate.yml': strict };
    const { exitCode, annotations } = await change(
      { files, links: toFolder },
      { files: { ...files, [POLICY]: loose } },
    );
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message).join()).toMatch(
      /Couldn't read the policy of the base.*a link led to it\. Looser, so ignored here/,
    );
  });

  testWithLinks('nothing changes, and nothing is asked for', async () => {
    const files = { ...manifest(gap), 'gh/cloud-estate.yml': loose };
    const tree = { files, links: toFolder };
    const { exitCode } = await change(tree, { ...tree, files: { ...files, 'a.txt': 'a' } });
    expect(exitCode).toBe(0);
    expect(world.calls().filter((call) => call.includes('/contents/'))).toEqual([]);
  });

  testWithLinks('the change brings the link: there was none', async () => {
    const { exitCode, annotations } = await change(
      { files: manifest(gap) },
      { files: { ...manifest(gap), 'gh/cloud-estate.yml': loose }, links: toFolder },
    );
    expect(exitCode).toBe(1);
    expect(annotations.map(({ level }) => level)).toEqual(['error']);
  });
});

testWithLinks(
  'where GitHub cannot compare, a policy behind a linked folder is no missing policy',
  async () => {
    const files = { ...manifest(gap), 'gh/cloud-estate.yml': strict };
    const plain = { ...files, [POLICY]: loose };
    const { gh, run } = await start({ files, links: toFolder }, { files: plain });
    gh.fault({ kind: 'not-found', path: /\/compare\// });
    const { exitCode, log } = await run({ files: plain });
    expect(exitCode).toBe(1);
    expect(log).toContain("the link .github can't be followed");
  },
);

testWithLinks.each([
  ['the file', 'pol/real.yml', toFile, '`gate.fail-on`: `error` → `never`'],
  ['its folder', 'gh/cloud-estate.yml', toFolder, 'a link led to it'],
])('nor does the companion take it from a fork: %s', async (_name, path, links, said) => {
  const fork = 'outsider/widgets';
  const { run, gh, bodies } = await start(
    { files: { ...manifest(gap), [path]: strict }, links },
    { files: { ...manifest(whole), [path]: loose }, links },
    {
      pull: { head: { ref: 'patch-1', sha: sha('head'), repo: fork } },
      seed: { repos: { [fork]: { forkOf: REPO, branches: { 'patch-1': sha('head') } } } },
    },
  );
  const payload = gh.payload('workflow_run', REPO, 7);
  const { report, log } = await run({ event: 'workflow_run', payload, files: {} });
  expect(report).toMatchObject({ gate: { failOn: 'error' } });
  expect(log + bodies().join()).toContain(said);
});

testWithLinks(
  'a manifest that is named by its link is compared with what that led to',
  async () => {
    const links = { 'estate.yml': 'infra/real.yml' };
    const { outputs, exitCode } = await change(
      { files: { 'infra/real.yml': whole }, links },
      { files: { 'infra/real.yml': gap }, links },
      { manifest: 'estate.yml', scope: 'introduced' },
    );
    expect([exitCode, outputs.introduced]).toEqual([1, '1']);
  },
);

describe('a manifest that a change turns into a link, which is not followed, is said to be gone:', () => {
  const base = { ...manifest(whole), 'b/cloud-services.yml': saas({ shop: owned('devices') }) };
  testWithLinks.each([
    ['the file', { 'b/real.yml': gap }, { 'b/cloud-services.yml': 'real.yml' }],
    ['its folder', { 'c/real.yml': gap }, { b: 'c' }],
  ])('%s', async (_name, files, links) => {
    const { report } = await change(
      { files: base },
      { files: { ...manifest(whole), ...files }, links },
    );
    expect(servicesIn(report)).toEqual(['removed shop']);
    expect(world.bodies()[0]).toContain('shop');
  });

  testWithLinks('not so one that was a link before', async () => {
    const files = { ...manifest(whole), 'b/one.yml': gap, 'b/two.yml': gap };
    const { report } = await change(
      { files, links: { 'b/cloud-services.yml': 'one.yml' } },
      { files, links: { 'b/cloud-services.yml': 'two.yml' } },
    );
    expect(servicesIn(report)).toEqual([]);
  });
});
