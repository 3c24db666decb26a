/** What the project's own workflows are held to, beside what the linter says. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const folder = '.github/workflows';
const own = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

test('the linter of the gate finds a fault', () => {
  const steps = '    steps:\n      - run: echo ${'.concat('{ github.foo }}\n');
  const { folder: home } = tempRepository({
    'x.yml': `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${steps}`,
  });
  const check = join(root, 'scripts/check-workflows.mjs');
  const { status, stderr } = spawnSync(process.execPath, [check, join(home, 'x.yml')], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('line 6, column 23: property "foo" is not defined');
  expect(status).toBe(1);
});

describe.each(own)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const { permissions, jobs } = parse(text);

  test('gives no job a permission that it does not name', () => {
    expect(permissions).toEqual({});
  });

  test('ends each job in time', () => {
    const without = Object.entries<{ 'timeout-minutes'?: number; uses?: string }>(jobs)
      .filter(([, job]) => job['timeout-minutes'] === undefined && job.uses === undefined)
      .map(([name]) => name);
    expect(without).toEqual([]);
  });

  test('pins each action by the SHA of a commit, with the version beside it', () => {
    const used = text.match(/^ *(?:- )?uses: .*$/gm) ?? [];
    const elsewhere = used.filter((line) => !/uses: \.(\/|$)/.test(line));
    const pinned = /uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(elsewhere.filter((line) => !pinned.test(line))).toEqual([]);
  });
});

test('a shard may fail once: only the second try, and the roll-up, decide about the run', () => {
  const { jobs } = parse(readFileSync(join(root, folder, 'sweep.yml'), 'utf8'));
  expect([jobs.shard.with['may-fail'], jobs.again.with['may-fail']]).toEqual([true, undefined]);
  const one = parse(readFileSync(join(root, folder, 'sweep-shard.yml'), 'utf8'));
  expect(one.jobs.sweep['continue-on-error']).toBe('$'.concat('{{ inputs.may-fail }}'));
  expect(one.on.workflow_call.inputs['may-fail'].default).toBe(false);
});
