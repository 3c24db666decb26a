import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { changesOf, type Delta } from '../../src/estate/change.ts';
import type { Report } from '../../src/estate/report.ts';
import { gitBlobs } from '../../src/read/git-tree.ts';
import { testOnUnix } from '../platform.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const TOP = 'version: 1\nframework: microsoft\nservices:\n';
const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `team-${at}/cloud-services.yml`,
    `${TOP.replace('services', `estate: of-${at}\nservices`)}  mail: { model: saas }\n`,
  ]),
);

/** What git was asked for while something ran, a line for each process. */
async function asked(run: () => Promise<void>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'git-'));
  const log = join(folder, 'log');
  const { PATH = '' } = process.env;
  writeFileSync(log, '');
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\necho "$*" >> '${log}'\nPATH='${PATH}'\nexec git "$@"\n`,
  );
  chmodSync(join(folder, 'git'), 0o755);
  process.env.PATH = `${folder}:${PATH}`;
  try {
    await run();
    return readFileSync(log, 'utf8').trimEnd().split('\n');
  } finally {
    process.env.PATH = PATH;
    rmSync(folder, { recursive: true });
  }
}

testOnUnix('the manifests of a base are read by as many processes as one', async () => {
  const { folder, commit, write } = tempRepository(many);
  commit();
  write({ 'team-7/cloud-services.yml': `${TOP}  mail: { model: paas }\n` });
  let report: Report | undefined;
  const processes = await asked(async () => {
    const run = await runCli(['--base', 'HEAD', '--no-discover', '--format', 'json'], {
      cwd: folder,
    });
    report = JSON.parse(run.out) as Report;
  });
  expect(processes.filter((words) => words.includes('cat-file'))).toHaveLength(2);
  const delta = report?.delta as Delta;
  expect(changesOf(delta, 'field').map(({ file }) => file)).toContain('team-7/cloud-services.yml');
  expect(delta.changes.filter((one) => 'file' in one && !one.file.startsWith('team-7/'))).toEqual(
    [],
  );
});

test('of several blobs, those that are there come with their own bytes', async () => {
  const texts = { a: 'one\n', b: 'two\n\nmore', c: '', 'é.txt': 'zwölf\n' };
  const { folder, git, commit } = tempRepository(texts);
  commit();
  const hashes = git('ls-tree', '-r', 'HEAD').split('\n');
  const known = hashes.map((line) => line.split(/\s/)[2] ?? '').filter(Boolean);
  expect(known).toHaveLength(4);
  const blobs = await gitBlobs(folder, [...known, ...known, '0'.repeat(40)]);
  const found = known.map((hash) => new TextDecoder().decode(blobs.get(hash)));
  expect(found.sort()).toEqual(Object.values(texts).sort());
  expect(blobs.size).toBe(4);
});
