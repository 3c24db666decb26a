import type { CheckInput } from '../estate/estate.ts';
import type { Source } from '../estate/source.ts';
import { tool } from '../generated/tool.js';
import { type Policy, unverifiedFails } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { ownersToVerify } from '../resolve/named-owners.ts';
import { type VerifyMode, verifyModes } from '../resolve/owner-answers.ts';
import { type FlagValues, type Terminal, textFlag } from './command.ts';
import { unknownChoice } from './outputs.ts';

/** GitHub's answers about owners, as the check uses them. */
export type Verified = Pick<CheckInput, 'owners' | 'severities'>;

/** What `--verify-owners` says. Rejects another word with `CannotCheck`. */
export function readVerifyMode(flags: FlagValues): VerifyMode {
  const word = textFlag(flags, 'verify-owners') ?? 'off';
  const mode = verifyModes.find((one) => one === word);
  if (mode === undefined) throw new CannotCheck(unknownChoice('verify-owners', word, verifyModes));
  return mode;
}

/**
 * Asks GitHub about the owners of manifests, with the token of the environment. This is the command line's only network
 * call.
 */
export async function verifiedOwners(
  mode: VerifyMode,
  manifests: readonly Source[],
  policy: Policy,
  terminal: Terminal,
): Promise<Verified> {
  if (mode === 'off') return {};
  const token = terminal.env.GITHUB_TOKEN?.trim() ?? '';
  if (token === '') {
    if (mode === 'required') {
      throw new CannotCheck(
        "`--verify-owners required` needs a token, and GITHUB_TOKEN isn't set in the environment.",
      );
    }
    terminal.say(
      "cloud-estate: owners weren't verified: `--verify-owners auto` takes its token from GITHUB_TOKEN, which isn't set.\n",
    );
    return {};
  }
  const severities = mode === 'required' ? unverifiedFails : {};
  const wanted = [...ownersToVerify(manifests, policy.providersAsOwners).values()];
  if (wanted.length === 0) return { severities };
  const { clientFrom, apiUrlOf } = await import('../github/api/from-environment.ts');
  const { lookUpLimits, verifyOwners } = await import('../github/owners/verify-owners.ts');
  const client = await clientFrom(terminal.env, {
    token,
    userAgent: `${tool.name}/${tool.version}`,
    ...lookUpLimits,
  });
  const owners = await verifyOwners({ token: client, members: null }, wanted, {
    repository: await repositoryOf(apiUrlOf(terminal.env), terminal),
    codeOwners: () => committedCodeOwners(terminal.cwd),
  });
  return { owners, severities };
}

/** The repository on GitHub: as the environment says it, else where `origin` leads. */
async function repositoryOf(apiUrl: string, { cwd, env }: Terminal) {
  const { parseRepository, repositoryAt } = await import('../github/api/repository.ts');
  const named = parseRepository(env.GITHUB_REPOSITORY);
  if (named !== null) return named;
  const { gitOrigin } = await import('../read/git.ts');
  const origin = await gitOrigin(cwd);
  return origin === null ? null : repositoryAt(origin, apiUrl);
}

/** CODEOWNERS as committed: GitHub can't know what isn't. */
async function committedCodeOwners(cwd: string) {
  const { repositoryOf: topOf } = await import('../read/git-repository.ts');
  const { headCommit } = await import('../read/git.ts');
  const { gitFiles } = await import('../read/git-tree.ts');
  const { readCodeOwners } = await import('../read/codeowners.ts');
  const repository = topOf(cwd);
  const head = await headCommit(repository);
  if (head === null) return null;
  const files = gitFiles({ repository, commit: head.sha }, repository);
  const found = await readCodeOwners(files, { within: '', isWhole: true });
  return found === undefined ? null : { ref: head.sha, lines: found.lines };
}
