import { resolve } from 'node:path';
import { check as checkEstate } from '../../check/check.ts';
import { type FailOn, failOns, type Gate, type Scope, scopes } from '../../estate/gate.ts';
import type { Policy } from '../../policy/policy.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { codeOwnersAround } from '../../read/codeowners.ts';
import { repositoryOf } from '../../read/git-repository.ts';
import { type EstateRequest, openEstate } from '../../read/open-estate.ts';
import { isInside } from '../../read/paths.ts';
import { hasLedger, listsFindings, listsRows } from '../../render/formats/index.ts';
import { plain } from '../../render/text/plain.ts';
import { verifyModes } from '../../resolve/owner-answers.ts';
import { needsCode } from '../../rules/engine/run-estate-rules.ts';
import { plural } from '../../text/counts.ts';
import { notReadLines } from '../../text/ledger-lines.ts';
import { colorFlags, wantsColor } from '../color.ts';
import {
  type Command,
  type FlagValues,
  GATE_FAILS,
  GATE_PASSES,
  type Terminal,
  textFlag,
  textFlags,
} from '../command.ts';
import { estateRequest, sayWarnings } from '../estate-request.ts';
import {
  compactFlag,
  deliver,
  evidenceFor,
  formatFlag,
  type Output,
  readOutputs,
  refuseInputs,
  unknownChoice,
} from '../outputs.ts';
import { type Progress, progressOn } from '../progress.ts';
import { standardInputRequest, stdinFlag, wantsStandardInput } from '../standard-input.ts';
import { todayOf } from '../today.ts';
import { readVerifyMode, verifiedOwners } from '../verified-owners.ts';

export const check: Command = {
  name: 'check',
  summary: 'Check manifests: which duties does nobody own? (the default command)',
  usage: 'check [path…|-] [flags]',
  flags: {
    format: formatFlag,
    'fail-on': {
      type: 'string',
      value: '<severity>',
      choices: failOns,
      help: `The lowest severity that fails: ${failOns.join(', ')}. Default: the policy's, else error`,
    },
    scope: {
      type: 'string',
      value: '<scope>',
      choices: scopes,
      help: "Which findings count: all, or introduced, which needs --base. Default: the policy's, else all",
    },
    policy: {
      type: 'string',
      value: '<file>',
      help: 'The policy. Default: .github/cloud-estate.yml, if it exists',
    },
    framework: {
      type: 'string',
      value: '<id|file>',
      help: 'Check against this framework, whatever the manifests name',
    },
    today: {
      type: 'string',
      value: '<date>',
      help: 'Check as of this day, as YYYY-MM-DD. Default: today',
    },
    base: {
      type: 'string',
      value: '<git ref>',
      help: 'Report what is new since this branch diverged from the given commit',
    },
    'no-discover': {
      type: 'boolean',
      help: "Don't read infrastructure code, which is read for folders but not for a manifest named by its path",
    },
    'verify-owners': {
      type: 'string',
      value: '<mode>',
      choices: verifyModes,
      help: `Ask GitHub whether owners exist, with the token in GITHUB_TOKEN: ${verifyModes.join(', ')}. Default: off`,
    },
    fix: {
      type: 'boolean',
      help: 'First fix what needs no decision: letter case, dates, quotes, typos in keys',
    },
    compact: compactFlag,
    history: {
      type: 'string',
      multiple: true,
      value: '<git|report.json>',
      help: "Show how the debt has grown: from the manifests' history (`git`), or from an earlier report or a folder of them",
    },
    'stdin-filename': stdinFlag,
    quiet: { type: 'boolean', short: 'q', help: 'Show only what fails the gate, without excerpts' },
    ...colorFlags,
  },
  examples: [
    ['cloud-estate', 'Check every cloud-services.yml below this folder'],
    ['cloud-estate check services/mail/cloud-services.yml', 'Check one manifest'],
    ['cloud-estate check - < draft.yml', 'Check standard input'],
    [
      'cloud-estate check --format json=report.json --format text',
      'Write the report to a file, and show the findings',
    ],
    ['cloud-estate check --history git', 'Show how many duties had no owner, and since when'],
    [
      'cloud-estate check --fail-on warning --today 2027-01-31',
      'Be stricter, and check as of a later day',
    ],
  ],
  notes: "Exit codes: 0 the gate passes; 1 the gate fails; 2 the check couldn't be done.",
  run,
};

/** Opens the estate, checks it, delivers the report. */
async function run(
  words: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<0 | 1> {
  const outputs = readOutputs(textFlags(flags, 'format'), terminal.cwd);
  // What few runs need is loaded only by those.
  const past = textFlags(flags, 'history').length === 0 ? null : await import('../history.ts');
  const { paths, history } = past?.withoutReports(words, flags, terminal.cwd) ?? {
    paths: words,
    history: [],
  };
  const today = todayOf(flags, terminal);
  const verify = readVerifyMode(flags);
  const asked = readGate(flags);
  if (flags.fix === true) await fixFirst(paths, flags, today, terminal);
  const progress = progressOn(terminal);
  // A trend needs every service.
  const sifts = verify === 'off' && past === null ? siftsFor(outputs) : null;
  const request = {
    ...(await requestOf(paths, flags, terminal)),
    ...(sifts === null ? {} : { sifts }),
  };
  const opened = await openEstate(shown(request, progress));
  const { estate, base } = opened;
  progress.done();
  if (outputs.some(({ file }) => file !== null)) {
    const { filesRead } = await import('../../read/files-read.ts');
    await refuseInputs(outputs, filesRead(opened), terminal.cwd);
  }
  sayWarnings(opened.warnings, terminal);
  if (estate.policy.extends !== null) {
    terminal.say(
      `cloud-estate: the policy extends ${estate.policy.extends}, which only the action reads, because the command line doesn't use the network. Only your own policy applies.\n`,
    );
  }
  const gate = gateOf(asked, estate.policy, base !== null, terminal);
  const verified = await verifiedOwners(verify, opened.sources, estate.policy, terminal);
  progress.step(`Checking ${plural(opened.sources.length, 'manifest')}…`);
  const evidence = await evidenceFor(outputs, request.targets, terminal.cwd);
  const checked = await checkEstate({ ...estate, ...verified, ...evidence, gate, today }, base);
  const report = (await past?.withTrend(checked, history, request, terminal)) ?? checked;
  progress.done();
  const context = {
    color: wantsColor(flags, terminal),
    columns: terminal.columns,
    quiet: flags.quiet === true,
    lineOf: opened.lineOf,
    compact: flags.compact === true,
  };
  for (const output of outputs) await deliver(output, report, context, terminal);
  if (!outputs.some(({ format }) => hasLedger(format)))
    for (const line of notReadLines(report.files)) terminal.say(`cloud-estate: ${plain(line)}\n`);
  return report.verdict === 'pass' ? GATE_PASSES : GATE_FAILS;
}

/** Text can do without the services, and JSON with only their rows; no other format can. */
function siftsFor(outputs: readonly Output[]): 'counted' | 'listed' | null {
  if (outputs.every(({ format }) => listsFindings(format))) return 'counted';
  return outputs.every(({ format }) => listsRows(format)) ? 'listed' : null;
}

/** Fixes what needs no judgement, before the check says what is left. */
async function fixFirst(
  paths: readonly string[],
  flags: FlagValues,
  today: string,
  terminal: Terminal,
): Promise<void> {
  if (wantsStandardInput(paths, flags))
    throw new CannotCheck(
      "`--fix` changes files, so it can't be used with standard input. Name a path.",
    );
  const { fixAll } = await import('../fix.ts');
  const look = async () => {
    const { estate, sources } = await openEstate(estateRequest(paths, flags, terminal.cwd));
    return {
      sources,
      report: await checkEstate({ ...estate, gate: estate.policy.gate, today }, null),
    };
  };
  await fixAll(look, terminal);
}

/** The same request, with each file that is read counted on the terminal. */
function shown(request: EstateRequest, progress: Progress): EstateRequest {
  let read = 0;
  const { files } = request;
  return {
    ...request,
    files: {
      ...files,
      read: (path) => {
        progress.step(`Reading… ${plural(++read, 'file')}`);
        return files.read(path);
      },
    },
  };
}

/** What the words and flags ask to open. */
async function requestOf(
  paths: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<EstateRequest> {
  const { cwd } = terminal;
  const isPiped = wantsStandardInput(paths, flags);
  const request = isPiped
    ? await standardInputRequest(flags, terminal)
    : estateRequest(paths, flags, cwd);
  const ref = textFlag(flags, 'base');
  // The path of a manifest doesn't show where its code is.
  const folders = request.targets.flatMap(({ path, isFolder }) => (isFolder ? path : []));
  const discovers = flags['no-discover'] !== true && folders.length > 0;
  return {
    ...request,
    code: {
      cwd,
      folders,
      discovery: (policy) => (discovers && needsCode(policy) ? policy.discovery : null),
    },
    // A text without a file has no code owner.
    ...(isPiped && flags['stdin-filename'] === undefined
      ? {}
      : { codeOwners: codeOwnersAround(cwd) }),
    ...(ref === undefined ? {} : await comparedWith(ref, request, cwd)),
  };
}

/**
 * What a ref gives: the base, and its policy, because a change must not choose the policy that it is checked by. A
 * policy outside the repository is the user's own. The code that runs git is loaded here, because it is rarely needed.
 */
async function comparedWith(
  ref: string,
  { policy }: EstateRequest,
  cwd: string,
): Promise<Pick<EstateRequest, 'base' | 'policy'>> {
  const { gitBase } = await import('../../read/git-base.ts');
  const { base, tip } = await gitBase(cwd, ref);
  if (policy === undefined || !isInside(repositoryOf(cwd), resolve(cwd, policy.path)))
    return { base };
  return { base, policy: { ...policy, holds: { files: tip, isCertain: true } } };
}

/** What the flags say about the gate; `undefined` if the policy decides. */
type Asked = { readonly [K in keyof Gate]: Gate[K] | undefined };

function readGate(flags: FlagValues): Asked {
  const failOn = textFlag(flags, 'fail-on');
  const scope = textFlag(flags, 'scope');
  if (failOn !== undefined && !(failOns as readonly string[]).includes(failOn))
    throw new CannotCheck(unknownChoice('fail-on', failOn, failOns));
  if (scope !== undefined && !(scopes as readonly string[]).includes(scope))
    throw new CannotCheck(unknownChoice('scope', scope, scopes));
  return { failOn: failOn as FailOn | undefined, scope: scope as Scope | undefined };
}

function gateOf(asked: Asked, policy: Policy, isCompared: boolean, terminal: Terminal): Gate {
  const failOn = asked.failOn ?? policy.gate.failOn;
  const scope = asked.scope ?? policy.gate.scope;
  if (isCompared || scope === 'all') return { failOn, scope };
  terminal.say(
    'cloud-estate: scope `introduced` needs `--base <git ref>` to compare with; all findings count.\n',
  );
  return { failOn, scope: 'all' };
}
