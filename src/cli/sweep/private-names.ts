import { readFileSync } from 'node:fs';
import type { Report } from '../../estate/report.ts';
import type { ReportRepository } from '../../estate/rolled-up.ts';
import { field, textField } from '../../github/api/json-fields.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { hashOf } from '../../sweep/shard.ts';
import type { ListedRepository } from '../../sweep/swept-repository.ts';
import { type FlagValues, type Terminal, textFlag } from '../command.ts';
import { unknownChoice } from '../outputs.ts';

const choices = ['auto', 'show', 'hide'] as const;

/** The flag that says whether what is private may be named. */
export const privateFlag = {
  type: 'string',
  value: '<word>',
  help: `Whether private and internal repositories are named: ${choices.join(', ')}. Hidden ones are only counted. Default: auto, which hides them on GitHub Actions unless the run's own repository is private`,
} as const;

/**
 * Whether private repositories stay unnamed. On GitHub Actions the log, the summary, artifacts and pages of a public
 * repository are everybody's, so that there they are hidden unless someone asks for them.
 */
export function hidesPrivate(flags: FlagValues, { env }: Terminal): boolean {
  const word = textFlag(flags, 'private-names') ?? 'auto';
  const choice = choices.find((one) => one === word);
  if (choice === undefined) throw new CannotCheck(unknownChoice('private-names', word, choices));
  if (choice !== 'auto') return choice === 'hide';
  return env.GITHUB_ACTIONS === 'true' && !runsInPrivate(env.GITHUB_EVENT_PATH);
}

/** Whether the repository that a run belongs to is private; what isn't known counts as public. */
function runsInPrivate(path: string | undefined): boolean {
  if (path === undefined || path === '') return false;
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const visibility = textField(event, 'repository', 'visibility');
    if (visibility !== null) return visibility !== 'public';
    return field(event, 'repository', 'private') === true;
  } catch {
    return false;
  }
}

/** What a repository is called where it must not be named: the same in every shard, and in every sweep. */
export function unnamed({ id }: ListedRepository): string {
  return `private repository ${hashOf(id).toString(16).padStart(8, '0')}`;
}

/** A report of which only the numbers are left: no name, no service, no owner, no finding. */
export function numbersOf(report: Report): Report {
  return {
    ...report,
    estate: '',
    policy: null,
    files: [],
    manifests: [],
    weakest: [],
    findings: [],
  };
}

/** The same of what a roll-up says of a repository: its reason could name something. */
export function withoutWhy(
  { why: _, ...repository }: ReportRepository,
  name: string,
): ReportRepository {
  return { ...repository, name };
}

/** Whether a repository is hidden where private ones are. */
export function isPrivate({ visibility }: ListedRepository): boolean {
  return visibility !== 'public';
}

/** What GitHub answered, without the names of repositories in the addresses that it answered at. */
export function withoutAddresses(message: string): string {
  return message.replace(/\/repos\/[^/\s]+\/[^/\s]+/g, '/repos/…');
}
