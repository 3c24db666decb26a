import { readFileSync } from 'node:fs';
import { tool } from '../generated/tool.js';
import type { ClientOptions, GitHub } from '../github/api/client.ts';
import { clientFrom } from '../github/api/from-environment.ts';
import { parseRepository, type Repository } from '../github/api/repository.ts';
import { type Environment, readEvent, type Situation } from '../github/event.ts';

/** Where the pages are that explain what a run says. */
export const DOCS = 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs';

/** How clients time their requests and the waits between them; by default, as `ClientOptions` says. */
export type Timing = Pick<ClientOptions, 'clock' | 'requestTimeout'>;

/** What the runner says about the run, decoded once. */
export interface GitHubRun {
  readonly situation: Situation;
  readonly repository: Repository | null;
  readonly workspace: string;
  /** Address of the run's page; `null` outside GitHub. */
  readonly url: string | null;
  readonly temp: string;
  /** What clients are opened by. */
  readonly env: Environment;
  readonly timing: Timing;
}

/** Reads the runner's environment and the event's payload; what is missing there is `null` here. */
export function readRun(env: Environment, timing: Timing): GitHubRun {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id } = env;
  return {
    situation: readEvent(env, payloadOf(env.GITHUB_EVENT_PATH)),
    repository: parseRepository(name),
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    url: server && name && id ? `${server}/${name}/actions/runs/${id}` : null,
    temp: env.RUNNER_TEMP ?? env.TMPDIR ?? '/tmp',
    env,
    timing,
  };
}

function payloadOf(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** A client that is made, and Octokit loaded, only when the first request is due; `null` without a token. */
export function lazyClient(token: string, run: GitHubRun): () => Promise<GitHub | null> {
  let client: Promise<GitHub | null> | undefined;
  return () => {
    client ??= openClient(token, run);
    return client;
  };
}

/** A client with its own limits; `null` without a token. */
export async function openClient(
  token: string,
  { env, timing }: GitHubRun,
  limits: Pick<ClientOptions, 'attempts' | 'budget'> = {},
): Promise<GitHub | null> {
  if (token === '') return null;
  return clientFrom(env, {
    token,
    userAgent: `${tool.name}/${tool.version}`,
    ...timing,
    ...limits,
  });
}
