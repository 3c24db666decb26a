import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commitAll, smallRepository, writeFiles } from './repository.mjs';

/** What the pull request changes, as GitHub says it. */
export const changed = {
  filename: 'src/0/0.ts',
  status: 'modified',
  additions: 1,
  deletions: 1,
  changes: 2,
  patch: '@@ -1 +1 @@\n-export {};\n+export const changed = 1;',
};

const here = dirname(fileURLToPath(import.meta.url));

/** Starts the stand-in for GitHub. Returns its address and a function that ends it. */
export function startLoopback(node) {
  const child = spawn(node, [join(here, 'loopback.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.stdout.once('data', (address) =>
      settle({ url: String(address).trim(), end: () => child.stdin.end() }),
    );
  });
}

/**
 * The built action on a pull request where there is nothing to comment, as a runner starts it: in a small repository, of
 * which GitHub's merge of the pull request is checked out.
 */
export function actionOn(node, url, folder, manifest, dist = join(here, '..', 'dist')) {
  const workspace = join(folder, 'workspace');
  const pull = { number: 7, state: 'open', ...mergeIn(workspace, manifest) };
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({ action: 'opened', number: 7, repository, pull_request: pull }),
  );
  const file = (name) => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: file('output'),
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: url,
    GITHUB_SHA: pull.merge_commit_sha,
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: workspace,
    INPUT_TOKEN: 'ghs_bench',
    RUNNER_TEMP: folder,
  };
  const main = join(dist, 'action', 'index.js');
  return { name: 'action', command: node, args: [main], env, passes: true };
}

const repository = { full_name: 'acme/widgets', default_branch: 'main' };

/** Makes a repository with a branch that changes a file, and checks out its merge. Returns what the event says of it. */
function mergeIn(top, manifest) {
  const git = commitAll(top, smallRepository(manifest));
  const base = git('rev-parse', 'HEAD');
  writeFiles(top, { [changed.filename]: 'export const changed = 1;\n' });
  git('commit', '-q', '-a', '-m', 'Change');
  const head = git('rev-parse', 'HEAD');
  const tree = git('rev-parse', 'HEAD^{tree}');
  const merge = git('commit-tree', tree, '-p', base, '-p', head, '-m', 'Merge');
  git('checkout', '-q', '--detach', merge);
  const commit = (ref, sha) => ({ ref, sha, repo: repository });
  return {
    merge_commit_sha: merge,
    head: commit('feature', head),
    base: commit('main', base),
  };
}
