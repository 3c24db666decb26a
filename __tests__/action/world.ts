import { afterAll } from '@jest/globals';
import {
  type CommitSeed,
  type Loopback,
  type PullSeed,
  type RepoSeed,
  type Seed,
  sha,
  startGitHub,
} from '../loopback/github.ts';
import { type ActionRun, checkout, cleanUp, type RunOptions, runAction } from './runner.ts';

afterAll(cleanUp);

export const REPO = 'acme/widgets';
export const PULL = 7;
export const FILE = 'cloud-services.yml';
export const POLICY = '.github/cloud-estate.yml';
export const MARKER = '<!-- cloud-estate-check:default -->';

/** What it costs to read the policy at the tip of the base where a checkout has no git: it has none there. */
export const TIP = [
  'GET /git/ref/heads/main',
  `GET /contents/${POLICY}`,
  `GET /git/trees/${sha('base')}`,
] as const;

/** The SaaS duties of the framework `microsoft`. */
export const SAAS = [
  'information-and-data',
  'devices',
  'accounts-and-identities',
  'identity-infrastructure',
] as const;

/** A manifest that names no framework. */
export function withoutFramework(manifest: string): string {
  return manifest.replace('framework: microsoft\n', '');
}

/** A manifest of SaaS services under the framework `microsoft`, whose line comes last: each with the owners that are given for it. */
export function saas(services: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const entries = Object.entries(services).map(([id, owners]) => {
    const lines = Object.entries(owners).map(([layer, owner]) => `      ${layer}: ${owner}\n`);
    return `  ${id}:
    model: saas
    agreement: { url: "https://provider.systems/split", reviewed: 2026-06-01 }
    owners:${lines.length === 0 ? ' {}' : ''}\n${lines.join('')}`;
  });
  return `version: 1\nestate: acme\nservices:\n${entries.join('')}framework: microsoft\n`;
}

/** Owners of every SaaS duty, but for those that are named. */
export function owned(...but: readonly string[]): Readonly<Record<string, string>> {
  const layers = SAAS.filter((layer) => !but.includes(layer));
  return Object.fromEntries(layers.map((layer) => [layer, `"@acme/${layer}"`]));
}

type Files = CommitSeed['files'];

/** Somebody has to review the manifests: that nobody does would be a finding in every test. */
const guarded = { '.github/CODEOWNERS': '* @acme/it\n' };

/** What other tests are about. */
const quiet = { 'verify-owners': 'off', discover: 'false', suggest: 'false' };

export interface WorldOptions {
  readonly base: Files;
  readonly head: Files;
  /** Commits between and around them. */
  readonly commits?: Readonly<Record<string, CommitSeed>>;
  readonly pull?: Partial<PullSeed>;
  /** More of the repository. */
  readonly repo?: Partial<RepoSeed>;
  readonly seed?: Seed;
}

export interface World {
  readonly gh: Loopback;
  /** Runs the action on the pull request; `files` is what is checked out, the head's files unless said otherwise. */
  readonly run: (options?: Partial<RunOptions> & { readonly files?: Files }) => Promise<ActionRun>;
  /** `METHOD /path` of the requests since the last time it was asked. */
  readonly calls: () => readonly string[];
  readonly bodies: () => readonly string[];
}

/** A repository on a GitHub of our own, with one pull request that changes `base` to `head`. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { base, head, commits = {}, pull = {}, repo = {}, seed = {} } = options;
  const own: PullSeed = { number: PULL, head: { ref: 'topic', sha: sha('head') }, ...pull };
  const gh = await startGitHub({
    users: ['octo-dev', 'mallory'],
    ...seed,
    repos: {
      [REPO]: {
        commits: {
          [sha('base')]: { files: { ...guarded, ...base } },
          [sha('head')]: { files: { ...guarded, ...head }, parents: [sha('base')] },
          ...commits,
        },
        branches: { main: sha('base'), topic: sha('head') },
        pulls: [own],
        ...repo,
      },
      ...seed.repos,
    },
  });
  let seen = 0;
  return {
    gh,
    run: ({ files = head, ...more } = {}) =>
      runAction({
        gh,
        workspace: checkout({ ...guarded, ...files }),
        event: 'pull_request',
        payload: gh.payload('pull_request', REPO, PULL),
        ...more,
        with: { ...quiet, ...more.with },
        env: { GITHUB_REF: `refs/pull/${PULL}/merge`, GITHUB_SHA: sha('merge'), ...more.env },
      }),
    calls: () => {
      const all = gh.calls().slice(seen);
      seen += all.length;
      return all.map((call) => call.replace(`/repos/${REPO}`, ''));
    },
    bodies: () => gh.comments(REPO, PULL).map(({ body }) => body),
  };
}
