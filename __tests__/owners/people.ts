import type { ClientOptions } from '../../src/github/api/client.ts';
import { type AboutOwners, verifyOwners } from '../../src/github/owners/verify-owners.ts';
import type { OwnerAnswer, OwnerAnswers } from '../../src/resolve/owner-answers.ts';
import { clientOf, widgets } from '../github/clients.ts';
import { type Loopback, type Seed, startGitHub } from '../loopback/github.ts';

/** Two organisations with visible, secret and nested teams, users of every sort, and every kind of token. */
export const people: Seed = {
  repos: { 'acme/widgets': {}, 'ann/solo': {} },
  users: ['ann', 'Bob', 'carol', 'outside', 'new-name', 'chief', 'ann_acme'],
  renamedUsers: { 'old-name': 'new-name' },
  orgs: {
    acme: { owners: ['chief'], members: ['bob', 'carol'] },
    other: { owners: ['ann'], members: ['ann'] },
    locked: { owners: ['chief'], members: ['bob', 'carol'], saml: true },
  },
  teams: {
    'acme/Platform': { members: ['Bob'] },
    'acme/platform-linux': {},
    'acme/ciso': { secret: true, members: ['carol'] },
    'other/web': {},
    'locked/vault': {},
  },
  tokens: {
    ghs_here: {
      login: 'estate-app[bot]',
      permissions: { members: 'read', contents: 'read' },
      org: 'acme',
    },
    ghp_chief: { login: 'chief' },
    ghp_bob: { login: 'Bob' },
    ghp_outside: { login: 'outside' },
    ghp_noscope: { login: 'bob', withoutOrgScope: true },
  },
};

export interface Asked {
  readonly answers: OwnerAnswers;
  readonly gh: Loopback;
  /** What became of every owner, as `exists`, `missing: …` or `unknown: …`. */
  readonly said: Readonly<Record<string, string>>;
}

export interface Question {
  readonly seed?: Seed;
  readonly token?: string | null;
  readonly members?: string | null;
  readonly about?: Partial<AboutOwners>;
  readonly options?: Partial<ClientOptions>;
  readonly prepare?: (gh: Loopback) => void;
}

/** Asks a GitHub of our own about owners. It is shut down before the answers are given. */
export async function ask(owners: readonly string[], question: Question = {}): Promise<Asked> {
  const gh = await startGitHub(question.seed ?? people);
  question.prepare?.(gh);
  const { token = 'ghs_write', members = null, options = {} } = question;
  const client = (name: string | null) =>
    name === null ? null : clientOf(gh, name, { attempts: 2, ...options }).client;
  try {
    const answers = await verifyOwners({ token: client(token), members: client(members) }, owners, {
      repository: widgets,
      codeOwners: async () => null,
      ...question.about,
    });
    const said = Object.fromEntries([...answers].map(([key, answer]) => [key, inWords(answer)]));
    return { answers, gh, said };
  } finally {
    await gh.close();
  }
}

export function inWords(answer: OwnerAnswer): string {
  if (answer.state === 'missing') return `missing: ${answer.why}`;
  return answer.state === 'unknown' ? `unknown: ${answer.why}` : 'exists';
}
