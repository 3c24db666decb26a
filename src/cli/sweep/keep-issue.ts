import type { Report } from '../../estate/report.ts';
import { tool } from '../../generated/tool.js';
import { GitHubError } from '../../github/api/error.ts';
import { field } from '../../github/api/json-fields.ts';
import { parseRepository, repositoryPath } from '../../github/api/repository.ts';
import { deliverIssue } from '../../github/issue/deliver-issue.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { renderOrganisationIssue } from '../../render/issue/organisation-issue.ts';
import { plain } from '../../render/text/plain.ts';
import { type FlagValues, type Terminal, textFlag } from '../command.ts';

/** The flag that says where the tracking issue of an organisation is. */
export const issueFlag = {
  type: 'string',
  value: '<owner/repo>',
  help: 'Keep one tracking issue there: each sweep rewrites it, and closes it once nothing is open. The token is ISSUE_TOKEN, else GITHUB_TOKEN, and needs issues: write',
} as const;

/** Reads where the issue goes; `null` if nowhere. Throws `CannotCheck` for what isn't a repository. */
export function issueRepository(flags: FlagValues): ReturnType<typeof parseRepository> {
  const word = textFlag(flags, 'issue');
  if (word === undefined) return null;
  const repository = parseRepository(word);
  if (repository === null)
    throw new CannotCheck(`\`--issue\` can't be \`${word}\`. Write \`owner/repo\`.`);
  return repository;
}

/** Keeps the tracking issue, if one is requested. What can't be done is reported, and doesn't change the exit code. */
export async function keepOrganisationIssue(
  report: Report,
  flags: FlagValues,
  terminal: Terminal,
): Promise<void> {
  const repository = issueRepository(flags);
  if (repository === null) return;
  const { env, say } = terminal;
  const token = (env.ISSUE_TOKEN ?? env.GITHUB_TOKEN ?? '').trim();
  const { clientFrom } = await import('../../github/api/from-environment.ts');
  const client = await clientFrom(env, { token, userAgent: `${tool.name}/${tool.version}` });
  try {
    const about = await client.get(repositoryPath(repository));
    const isPublic = field(about, 'private') !== true;
    if (isPublic && namesPrivate(report) && textFlag(flags, 'private-names') !== 'show') {
      say(
        `cloud-estate: the tracking issue wasn't written: ${plain(repository.owner)}/${plain(repository.name)} is public, and the report names private repositories. Use a private repository, \`--private-names hide\`, or \`--private-names show\` if everyone may read them.\n`,
      );
      return;
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    say(`cloud-estate: the tracking issue wasn't written: ${plain(error.message)}.\n`);
    return;
  }
  const org = organisationOf(report);
  const { title, body, isSettled } = renderOrganisationIssue(org, report, runUrl(terminal));
  const key = `organisation.${org.toLowerCase()}`;
  const done = await deliverIssue(client, { repository, key, title, body, isSettled });
  if (done.why !== null) say(`cloud-estate: ${plain(done.why)}\n`);
  else if (done.url !== null)
    say(`cloud-estate: the tracking issue: ${done.status}, ${plain(done.url)}\n`);
}

function namesPrivate({ rollup }: Report): boolean {
  return (
    rollup?.repositories.some(
      ({ name, visibility }) => name.includes('/') && visibility !== 'public',
    ) === true
  );
}

function organisationOf({ rollup }: Report): string {
  const named = rollup?.repositories.find(({ name }) => name.includes('/'))?.name;
  return named?.split('/', 1)[0] ?? 'the organisation';
}

function runUrl({ env }: Terminal): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null;
}
