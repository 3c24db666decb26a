import type { MissingPart } from '../../estate/rolled-up.ts';
import type { GitHub } from '../../github/api/client.ts';
import { GitHubError } from '../../github/api/error.ts';
import { ObjectQueries } from '../../github/organisation/object-queries.ts';
import { findPulls, openPull } from '../../github/organisation/rollout-pulls.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { rolloutPage, rolloutText } from '../../render/rollout/rollout-page.ts';
import { plain } from '../../render/text/plain.ts';
import {
  firstPolicy,
  missingIn,
  namedOtherwise,
  type RolloutRow,
  rulesetFor,
  wantsPull,
} from '../../sweep/rollout.ts';
import {
  type Command,
  type ExitCode,
  type FlagValues,
  GATE_PASSES,
  NOT_CHECKED,
  type Terminal,
  textFlag,
} from '../command.ts';
import { unknownChoice } from '../outputs.ts';
import { draftFor } from '../sweep/draft-rollout.ts';
import { openOrganisation } from '../sweep/open-organisation.ts';
import { policyOf } from '../sweep/organisation-access.ts';
import { isPrivate, privateFlag, unnamed, withoutAddresses } from '../sweep/private-names.ts';
import { readRollout } from '../sweep/read-rollout.ts';
import { selectionFlags } from '../sweep/selection-flags.ts';
import { couldNot } from './sweep.ts';

const prints = ['list', 'json', 'tracker', 'ruleset', 'policy'] as const;

/** Pull requests of one run: people have to look at each. */
const MOST = 10;

export const rollout: Command = {
  name: 'rollout',
  summary:
    'List what is missing in each repository of an organisation, and open pull requests that add it',
  usage: 'rollout <organisation> [flags]',
  flags: {
    ...selectionFlags,
    print: {
      type: 'string',
      value: '<word>',
      help: `What to print: ${prints.join(', ')}. The ruleset is JSON for GitHub's API, the policy a starting point for the organisation. Default: list`,
    },
    open: {
      type: 'boolean',
      help: `Open pull requests with a drafted manifest and the workflow, at most ${MOST} per run, and never twice for a repository`,
    },
    most: {
      type: 'string',
      value: '<number>',
      help: `With --open: how many to open. Default: ${MOST}`,
    },
    policy: {
      type: 'string',
      value: '<owner/repo/path@ref>',
      help: "The organisation's policy. Default: cloud-estate.yml in its repository .github, if it exists",
    },
    state: {
      type: 'string',
      value: '<file>',
      help: 'Keep what was read in this file, as `sweep` does',
    },
    'private-names': privateFlag,
    minutes: {
      type: 'string',
      value: '<number>',
      help: 'Stop reading after this many minutes. Default: 120',
    },
  },
  examples: [
    ['cloud-estate rollout acme --topic cloud', 'What is missing in the repositories with a topic'],
    [
      'cloud-estate rollout acme --repositories shop --open',
      'Open a pull request in one repository',
    ],
    ['cloud-estate rollout acme --print tracker > rollout.md', 'A page that shows the progress'],
    [
      'cloud-estate rollout acme --print ruleset | gh api orgs/acme/rulesets --input -',
      'Make the check required where a workflow makes it',
    ],
  ],
  notes:
    'The token comes from GITHUB_TOKEN and needs `contents: read`, `metadata: read` and `pull requests: read`; with --open also `contents`, `pull requests` and `workflows: write`. A pull request that was closed is never opened again.\n\nExit codes: 0 done; 2 something could not be read or opened.',
  run,
};

async function run(
  words: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<ExitCode> {
  const word = textFlag(flags, 'print') ?? 'list';
  const print = prints.find((one) => one === word);
  if (print === undefined) throw new CannotCheck(unknownChoice('print', word, prints));
  const most = readMost(flags);
  if (print === 'policy') {
    await terminal.out(firstPolicy);
    return GATE_PASSES;
  }
  const opening = await openOrganisation('rollout', words, flags, terminal);
  const { org, client, state, file, progress, hidePrivate: hides } = opening;
  const queries = new ObjectQueries(client);
  try {
    const policy = await policyOf(client, org, textFlag(flags, 'policy') ?? null);
    const save = async (): Promise<void> => {};
    const request = { ...opening, policy, save, oneByOne: false };
    const { rows, missing } = await readRollout(request, (repositories) =>
      findPulls(queries, repositories),
    );
    if (flags.open === true) {
      await openPulls(rows, most, (row) => {
        const { repository } = hides ? withoutName(row) : row;
        progress.step(`Opening a pull request in ${repository.name}…`);
        return opened(row, { client, queries, terminal });
      });
    }
    progress.done();
    if (hides && print === 'ruleset') refusePrivate(rows);
    const shown = hides ? rows.map(withoutName) : rows;
    await terminal.out(textOf(print, org, shown, rows));
    const reasons = hides
      ? missing.map(({ name, why }) => ({ name, why: withoutAddresses(why) }))
      : missing;
    if (print === 'ruleset') sayRuleset(rows, shown, terminal);
    const failed = shown.flatMap(({ repository: { name }, why }) =>
      why === null ? [] : [{ name, why }],
    );
    sayOpen(reasons, print === 'list' ? [] : failed, terminal);
    return failed.length + missing.length > 0 ? NOT_CHECKED : GATE_PASSES;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new CannotCheck(couldNot(org, error));
  } finally {
    progress.done();
    if (file !== undefined) await state.write(terminal.cwd, file);
  }
}

/** Opens what is missing, in so many repositories at most, and puts what came of it in the place of each row. */
async function openPulls(
  rows: RolloutRow[],
  most: number,
  open: (row: RolloutRow) => Promise<RolloutRow>,
): Promise<void> {
  let left = most;
  for (const [at, row] of rows.entries()) {
    if (left === 0) return;
    if (!wantsPull(row)) continue;
    left--;
    rows[at] = await open(row);
  }
}

/** What opens a pull request. */
interface Opener {
  readonly client: GitHub;
  readonly queries: ObjectQueries;
  readonly terminal: Terminal;
}

/** The row after its pull request was opened, or with the reason why not. */
async function opened(row: RolloutRow, { client, queries, terminal }: Opener): Promise<RolloutRow> {
  try {
    const files = await draftFor(client, queries, row, terminal);
    const url = await openPull(client, {
      repository: row.repository,
      title: `Add ${missingIn(row).join(' and ')} for Cloud Estate Check`,
      body: bodyFor(row),
      files,
    });
    return { ...row, pull: 'open', url };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { ...row, why: `the pull request couldn't be opened: ${error.message}` };
  }
}

/** Says what isn't known, and what couldn't be done where the output has no place for it. */
function sayOpen(
  missing: readonly MissingPart[],
  failed: readonly MissingPart[],
  { say }: Terminal,
): void {
  for (const { name, why } of missing)
    say(`cloud-estate: missing: ${plain(name)}: ${plain(why)}\n`);
  for (const { name, why } of failed) say(`cloud-estate: ${plain(name)}: ${plain(why)}\n`);
}

/** A ruleset is useless without the names of its repositories. Throws `CannotCheck` if they stay hidden. */
function refusePrivate(rows: readonly RolloutRow[]): void {
  if (rows.some(({ repository, checks }) => isPrivate(repository) && checks.includes('check')))
    throw new CannotCheck(
      'The ruleset names private repositories, which are hidden here. Print it with `--private-names show` where only people who may know them can read it.',
    );
}

/** Says what a ruleset leaves out: it would block a repository whose check has another name. */
function sayRuleset(
  rows: readonly RolloutRow[],
  shown: readonly RolloutRow[],
  { say }: Terminal,
): void {
  const others = new Set(namedOtherwise(rows).map(({ repository }) => repository.id));
  for (const { repository, checks } of shown)
    if (others.has(repository.id))
      say(
        `cloud-estate: ${plain(repository.name)} isn't in the ruleset: its check isn't called \`check\`${checks.length === 0 ? '' : `, but ${plain(checks.join(', '))}`}. Rename the job, or require that name in a ruleset of the repository.\n`,
      );
  if (rows.every(({ checks }) => !checks.includes('check')))
    say(
      'cloud-estate: no repository runs the check yet, so this ruleset would apply to none. Merge the pull requests of `--open` first, then print it again.\n',
    );
}

/** What is printed; a ruleset needs the names. */
function textOf(
  print: (typeof prints)[number],
  org: string,
  shown: readonly RolloutRow[],
  rows: readonly RolloutRow[],
): string {
  if (print === 'json') return `${JSON.stringify(shown.map(asJson), null, 2)}\n`;
  if (print === 'tracker') return rolloutPage(org, shown);
  if (print === 'ruleset') return `${JSON.stringify(rulesetFor(rows), null, 2)}\n`;
  return rolloutText(shown);
}

function readMost(flags: FlagValues): number {
  const word = textFlag(flags, 'most');
  const most = word === undefined ? MOST : Number(word);
  if (Number.isSafeInteger(most) && most > 0) return most;
  throw new CannotCheck(`\`--most\` can't be \`${word}\`. Write a whole number above 0.`);
}

/** What reviewers are asked to do. */
function bodyFor(row: RolloutRow): string {
  const manifest = row.manifest
    ? ''
    : `\`cloud-services.yml\` is a draft, made from the code of this repository. Please check three things:

- **Owners**: they are proposals from CODEOWNERS and similar files. An empty key is a duty that nobody owns yet.
- **Models**: where a product has several, \`model\` is empty, and a comment says what to look at.
- **What no code shows**: SaaS, and what other repositories create. Add it, or leave it for later.

`;
  const workflow = row.workflow
    ? ''
    : '`.github/workflows/cloud-estate.yml` checks each pull request from now on.\n\n';
  return `${manifest}${workflow}If you don't want this, close the pull request: it won't be opened again.

<!-- cloud-estate-check:rollout -->
`;
}

function withoutName(row: RolloutRow): RolloutRow {
  const { repository } = row;
  if (!isPrivate(repository)) return row;
  const why = row.why === null ? null : "it couldn't be read, or nothing could be opened there";
  return {
    ...row,
    why,
    url: null,
    checks: [],
    repository: { ...repository, name: unnamed(repository) },
  };
}

function asJson(row: RolloutRow): object {
  const { repository, manifest, workflow, pull, url, why } = row;
  const { name, visibility } = repository;
  return { name, visibility, manifest, workflow, missing: missingIn(row), pull, url, why };
}
