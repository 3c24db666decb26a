import { tool } from '../../generated/tool.js';
import type { GitHub } from '../../github/api/client.ts';
import { parseRepository } from '../../github/api/repository.ts';
import { readFilesAt } from '../../github/commits/contents.ts';
import {
  type FoundPolicy,
  organisationPolicy,
} from '../../github/organisation/organisation-policy-file.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { type FlagValues, type Terminal, textFlag } from '../command.ts';
import type { SweepProgress } from './sweep-progress.ts';

/** The organisation that a command names. Rejects with `CannotCheck` for anything else. */
export function organisationName(words: readonly string[], command: string): string {
  const [org, ...others] = words;
  if (org === undefined || others.length > 0 || !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(org)) {
    throw new CannotCheck(
      `Name one organisation, as in \`cloud-estate ${command} acme\`. See \`cloud-estate ${command} --help\`.`,
    );
  }
  return org;
}

/** A client with the token of the environment, that waits for rate limits as long as the run may take. */
export async function organisationAccess(
  flags: FlagValues,
  terminal: Terminal,
  progress: SweepProgress,
): Promise<GitHub> {
  const token = (terminal.env.GITHUB_TOKEN ?? terminal.env.GH_TOKEN ?? '').trim();
  if (token === '') {
    throw new CannotCheck(
      "A token is needed, and GITHUB_TOKEN isn't set. Set it to a GitHub App's installation token or a personal one: the GITHUB_TOKEN of Actions sees only its own repository and public ones.",
    );
  }
  const { clientFrom } = await import('../../github/api/from-environment.ts');
  return clientFrom(terminal.env, {
    token,
    userAgent: `${tool.name}/${tool.version}`,
    budget: minutesOf(flags) * 60_000,
    requestTimeout: 30_000,
    attempts: 4,
    onWait: (milliseconds, { kind }) => {
      if (kind === 'rate-limited' && milliseconds >= 1000)
        progress.waits(
          `GitHub's rate limit is reached: waiting ${Math.ceil(milliseconds / 1000)} s…`,
        );
    },
  });
}

/** How long a run may take, waits included. */
const MINUTES = 120;

function minutesOf(flags: FlagValues): number {
  const word = textFlag(flags, 'minutes');
  const minutes = word === undefined ? MINUTES : Number(word);
  if (Number.isFinite(minutes) && minutes > 0) return minutes;
  throw new CannotCheck(`\`--minutes\` can't be \`${word}\`. Write a number above 0.`);
}

const REMOTE = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([\w./-]+)$/;

/** The organisation's policy: the one that is named, else the one in its repository `.github`, else none. */
export async function policyOf(
  client: GitHub,
  org: string,
  named: string | null,
): Promise<FoundPolicy | null> {
  if (named === null) return organisationPolicy(client, org);
  const [, name, path = '', ref = ''] = REMOTE.exec(named) ?? [];
  const repository = parseRepository(name);
  if (repository === null) {
    throw new CannotCheck(
      `\`--policy\` can't be \`${named}\`. Write \`owner/repo/path@ref\`, as in \`acme/.github/cloud-estate.yml@main\`.`,
    );
  }
  const file = (await readFilesAt(client, repository, ref, [path])).get(path);
  if (file?.state === 'read') return { name: named, bytes: file.bytes };
  throw new CannotCheck(`There is no policy at ${named}, or the token can't see it.`);
}
