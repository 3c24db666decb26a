import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The built action on a pull request where there is nothing to comment, as a runner starts it. */
export function actionOn(node, url, folder, manifest, dist = join(here, '..', 'dist')) {
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, '.git'), { recursive: true });
  writeFileSync(join(workspace, 'cloud-services.yml'), manifest);
  const event = join(folder, 'event.json');
  const repository = { full_name: 'acme/widgets', default_branch: 'main' };
  const commit = (ref, digit) => ({ ref, sha: digit.repeat(40), repo: repository });
  const head = commit('feature', '2');
  const pull = { number: 7, state: 'open', head, base: commit('main', '1') };
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
    GITHUB_SHA: '2'.repeat(40),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: workspace,
    INPUT_TOKEN: 'ghs_bench',
    RUNNER_TEMP: folder,
  };
  const main = join(dist, 'action', 'index.js');
  return { name: 'action', command: node, args: [main], env, passes: true };
}
