/** The runs of the bundle that decide what its files hold, and what V8 compiles at once in them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { actionOn, startLoopback } from '../../bench/action.mjs';
import { manifest } from '../../bench/corpus.mjs';
import { commitAll, smallRepository } from '../../bench/repository.mjs';

/** By their names. */
const manifests = {
  'cloud-services.yml': manifest(10),
  'large.yml': manifest(100),
  'faulty.yml': manifest(30, { faulty: 0.1 }),
  ...Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`small-${at}.yml`, manifest(10)])),
};

/** A run's name, which is in the names of files, and the words after `check`. */
const checks = [
  ['program', 'cloud-services.yml'],
  ['sifted', 'large.yml'],
  ['findings', 'faulty.yml'],
  ['listed', 'large.yml', '--format', 'json'],
  ['together', ...Object.keys(manifests).filter((name) => name.startsWith('small'))],
];

/**
 * Runs the bundle in `dist` on what most runs look like, the most usual first, and then the action with nothing to
 * comment. What V8 counts of each comes back with the name of the run.
 *
 * @returns {Promise<{ run: string, counts: readonly { url: string, functions: readonly any[] }[] }[]>}
 */
export async function countedRuns(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'runs-'));
  const github = await startLoopback(process.execPath);
  try {
    for (const [name, text] of Object.entries(manifests)) writeFileSync(join(folder, name), text);
    const repository = join(folder, 'repository');
    commitAll(repository, smallRepository(manifest(10)));
    const cli = [join(dist, 'cli', 'index.js'), 'check', '--today', '2026-11-23'];
    const action = actionOn(process.execPath, github.url, folder, manifest(10), dist);
    const all = [
      ...checks.map(([run, ...words]) => ({ run, args: [...cli, ...words] })),
      { run: 'search', args: cli, cwd: repository },
      { run: 'action', args: action.args, env: action.env },
    ];
    const counted = [];
    for (const { run, args, env = {}, cwd = folder } of all)
      counted.push({ run, counts: await counts(args, env, cwd) });
    return counted;
  } finally {
    github.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What V8 counts in one run, of the files in `lib`. */
async function counts(args, more, cwd) {
  // Nothing else of the environment: a runner's own variables would decide what runs.
  const { PATH = '', SystemRoot = '' } = process.env;
  const coverage = mkdtempSync(join(tmpdir(), 'coverage-'));
  const env = { PATH, SystemRoot, CI: '1', ...more, NODE_V8_COVERAGE: coverage };
  await promisify(execFile)(process.execPath, args, { cwd, env }).catch((error) => {
    // A verdict is fine, and whatever else goes wrong isn't.
    if (error.code !== 1) throw error;
  });
  const found = readdirSync(coverage).flatMap(
    (name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result,
  );
  rmSync(coverage, { recursive: true });
  return found.filter(({ url }) => url.includes('/lib/'));
}
