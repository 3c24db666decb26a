import type { Report } from '../../estate/report.ts';
import { GitHubError } from '../../github/api/error.ts';
import { asSentence, CannotCheck } from '../../read/cannot-check.ts';
import { plain } from '../../render/text/plain.ts';
import { grouped, plural } from '../../text/counts.ts';
import { colorFlags } from '../color.ts';
import {
  type Command,
  type ExitCode,
  type FlagValues,
  GATE_PASSES,
  NOT_CHECKED,
  type Terminal,
  textFlag,
  textFlags,
} from '../command.ts';
import { contextOf, deliver, formatFlag, readOutputs, refuseInputs } from '../outputs.ts';
import { withDrift } from '../sweep/find-drift.ts';
import { issueFlag, keepOrganisationIssue } from '../sweep/keep-issue.ts';
import { openOrganisation } from '../sweep/open-organisation.ts';
import { policyOf } from '../sweep/organisation-access.ts';
import { planShards } from '../sweep/plan-shards.ts';
import { privateFlag, withoutAddresses } from '../sweep/private-names.ts';
import { runSweep, type SweepResult } from '../sweep/run-sweep.ts';
import { selectionFlags } from '../sweep/selection-flags.ts';
import { ownerVerification } from '../sweep/verify-once.ts';
import { todayOf } from '../today.ts';
import { readVerifyMode } from '../verified-owners.ts';
import { detailFlag, exitOf, readDetail, rollUpHistoryFlag } from './rollup.ts';

export const sweep: Command = {
  name: 'sweep',
  summary: 'Check the manifests of all repositories of an organisation, without cloning them',
  usage: 'sweep <organisation> [flags]',
  flags: {
    format: formatFlag,
    ...selectionFlags,
    policy: {
      type: 'string',
      value: '<owner/repo/path@ref>',
      help: "The organisation's policy. Default: cloud-estate.yml in its repository .github, if it exists",
    },
    state: {
      type: 'string',
      value: '<file>',
      help: 'Keep what was read in this file: the next sweep reads only what changed, and resumes where this one stopped',
    },
    'verify-owners': {
      type: 'string',
      value: '<mode>',
      help: 'Ask GitHub once about each owner: auto, off, required. Default: off',
    },
    rules: {
      type: 'string',
      value: '<number>',
      help: 'For how many repositories to ask whether a rule requires the check, with two requests each. --state keeps the answers. Default: 300',
    },
    issue: issueFlag,
    'private-names': privateFlag,
    plan: {
      type: 'boolean',
      help: 'Read only the list, keep it in --state, and print the shards to run, as JSON',
    },
    'shard-size': {
      type: 'string',
      value: '<number>',
      help: 'With --plan: repositories per shard. Default: 2000',
    },
    today: {
      type: 'string',
      value: '<date>',
      help: 'Check as of this day, as YYYY-MM-DD. Default: today',
    },
    minutes: {
      type: 'string',
      value: '<number>',
      help: 'Stop reading after this many minutes; with --state, the next sweep resumes. Default: 120',
    },
    detail: detailFlag,
    history: rollUpHistoryFlag,
    quiet: { type: 'boolean', short: 'q', help: 'Show only what fails a gate' },
    ...colorFlags,
  },
  examples: [
    [
      'cloud-estate sweep acme --state sweep.state --format html=estate.html --format text',
      'One page about the whole organisation; the next sweep reads only what changed',
    ],
    [
      'cloud-estate sweep acme --property criticality=high --visibility internal',
      'Only some of its repositories',
    ],
    ['cloud-estate sweep acme --shard 2/5 --format json=shard-2.json', 'One of five parts'],
  ],
  notes:
    "The token comes from GITHUB_TOKEN: a GitHub App's installation token, or a personal one. It needs `contents: read` and `metadata: read`; for teams also `members: read`, and for --property the organisation's `custom properties: read`. A repository that couldn't be read is listed, never left out.\n\nExit codes: 0 every gate passes; 1 one fails; 2 something couldn't be read.",
  run,
};

async function run(
  words: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<ExitCode> {
  const outputs = readOutputs(textFlags(flags, 'format'), terminal.cwd);
  const detail = readDetail(flags);
  const shardSize = readShardSize(flags);
  const askRules = readAskRules(flags);
  const mode = readVerifyMode(flags);
  const today = todayOf(flags, terminal);
  const stateFile = textFlag(flags, 'state');
  if (stateFile !== undefined) await refuseInputs(outputs, [stateFile], terminal.cwd);
  const opened = await openOrganisation('sweep', words, flags, terminal);
  const { org, selection, client, state, file, progress } = opened;
  let saved = Date.now();
  const save = async (isLast: boolean): Promise<void> => {
    if (file === undefined || (!isLast && Date.now() - saved < SAVE_MS)) return;
    await state.write(terminal.cwd, file);
    saved = Date.now();
  };
  try {
    if (flags.plan === true) {
      await terminal.out(`${JSON.stringify(await planShards(org, client, state, shardSize))}\n`);
      return GATE_PASSES;
    }
    const policy = await policyOf(client, org, textFlag(flags, 'policy') ?? null);
    const result = await runSweep({
      ...opened,
      policy,
      today,
      detail,
      askRules,
      verify: ownerVerification(mode, client),
      oneByOne: mode === 'off',
      save: () => save(false),
    });
    const swept =
      mode === 'off'
        ? result.report
        : await withDrift(result.report, result.answers, client, org, terminal.say);
    const report = await withHistory(swept, textFlags(flags, 'history'), terminal);
    progress.done();
    const isEmpty = result.selected.repositories.length === 0;
    if (isEmpty && selection.shard === null) throw new CannotCheck(nothingSelected(org, result));
    terminal.say(`cloud-estate: ${summaryOf(org, result, client.requests())}\n`);
    const context = contextOf(flags, terminal);
    for (const output of outputs) await deliver(output, report, context, terminal);
    await keepOrganisationIssue(report, flags, terminal);
    const code = exitOf(report, terminal);
    if (result.stopped === null) return code;
    sayStopped(result.stopped, opened, terminal);
    return NOT_CHECKED;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new CannotCheck(couldNot(org, error));
  } finally {
    progress.done();
    await save(true);
  }
}

/** A report with how it was at earlier sweeps, if some are named. */
async function withHistory(
  report: Report,
  history: readonly string[],
  terminal: Terminal,
): Promise<Report> {
  if (history.length === 0) return report;
  const { withFormerRollUps } = await import('../history.ts');
  return withFormerRollUps(report, history, terminal);
}

function sayStopped(
  reason: string,
  { file, hidePrivate }: { readonly file: string | undefined; readonly hidePrivate: boolean },
  { say }: Terminal,
): void {
  const next =
    file === undefined
      ? 'With `--state FILE`, the next sweep would go on from here.'
      : 'Run it again: it goes on from here.';
  const why = hidePrivate ? withoutAddresses(reason) : reason;
  say(`cloud-estate: the sweep stopped early: ${plain(asSentence(why))} ${next}\n`);
}

/** What was read is written at least this often. */
const SAVE_MS = 60_000;

/** One shard takes about four minutes for this many, if GitHub answers in a tenth of a second. */
const SHARD_SIZE = 2000;

/** Two requests each: more would take a large part of what a token may ask in an hour. */
const ASK_RULES = 300;

function readAskRules(flags: FlagValues): number {
  const word = textFlag(flags, 'rules');
  const most = word === undefined ? ASK_RULES : Number(word);
  if (Number.isSafeInteger(most) && most >= 0) return most;
  throw new CannotCheck(
    `\`--rules\` can't be \`${word}\`. Write a whole number, 0 to ask of none.`,
  );
}

function readShardSize(flags: FlagValues): number {
  const word = textFlag(flags, 'shard-size');
  const size = word === undefined ? SHARD_SIZE : Number(word);
  if (Number.isSafeInteger(size) && size > 0) return size;
  throw new CannotCheck(`\`--shard-size\` can't be \`${word}\`. Write a whole number above 0.`);
}

function summaryOf(
  org: string,
  { selected, read, unchanged }: SweepResult,
  requests: number,
): string {
  const { archived, forks } = selected.leftOut;
  const left = [
    ...(archived === 0 ? [] : [`${grouped(archived)} archived`]),
    ...(forks === 0 ? [] : [plural(forks, 'fork')]),
  ];
  const without = left.length === 0 ? '' : `; left out: ${left.join(', ')}`;
  return `${org}: ${plural(selected.repositories.length, 'repository', 'repositories')}, ${grouped(read)} read, ${grouped(unchanged)} unchanged, ${plural(requests, 'request')}${without}.`;
}

function nothingSelected(org: string, { selected: { leftOut } }: SweepResult): string {
  const left = leftOut.archived + leftOut.forks;
  const why =
    left > 0
      ? `${grouped(left)} are archived or forks: \`--archived\` and \`--forks\` take them in.`
      : "The token shows none that fits. GITHUB_TOKEN of Actions shows only public ones: use the token of a GitHub App's installation.";
  return `No repository of ${org} was selected. ${why}`;
}

/** The most common reason comes first. */
export function couldNot(org: string, error: GitHubError): string {
  const hint =
    error.kind === 'unauthorised' || error.kind === 'forbidden' || error.kind === 'not-found'
      ? " A sweep needs the token of a GitHub App's installation, or a personal one, in GITHUB_TOKEN; GITHUB_TOKEN of Actions shows only its own repository and public ones."
      : error.kind === 'rate-limited'
        ? ' Run it again later; with `--state FILE` it goes on where it stopped.'
        : ' Run it again.';
  return `The repositories of ${org} couldn't be listed: ${asSentence(error.message)}${hint}`;
}
