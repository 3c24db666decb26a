import { type BaseEstate, check as checkManifests } from '../../check.ts';
import type { CodeOwners } from '../../codeowners/code-owners.ts';
import { codeLine } from '../../discover/coverage/code-line.ts';
import { dayOf } from '../../evidence/dates.ts';
import { linesOf } from '../../parse/lines.ts';
import type { Source } from '../../parse/source.ts';
import {
  defaultPolicy,
  type FailOn,
  failOns,
  type Gate,
  type Policy,
  type Scope,
  scopes,
} from '../../policy/policy.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { codeOwnersAround, codeOwnersBefore } from '../../read/codeowners.ts';
import type { FoundCode } from '../../read/estate-code.ts';
import { FrameworkReader, type NamedFrameworks, namedFrameworks } from '../../read/framework.ts';
import { type LoadedManifests, loadManifests } from '../../read/manifests.ts';
import { loadPolicy } from '../../read/policy.ts';
import { filesOf, manifestPaths, pathsIn, type Target, targetsOf } from '../../read/targets.ts';
import type { RenderContext } from '../../render/renderer.ts';
import { verifyModes } from '../../resolve/owner-answers.ts';
import { codeBefore, codeBelow } from '../code.ts';
import {
  type Command,
  type FlagValues,
  GATE_FAILS,
  GATE_PASSES,
  type Terminal,
  textFlag,
  textFlags,
} from '../command.ts';
import {
  deliver,
  formatFlag,
  noColourFlag,
  readOutputs,
  refuseInputs,
  unknownChoice,
} from '../outputs.ts';
import { readVerifyMode, verifiedOwners } from '../owners.ts';

export const check: Command = {
  name: 'check',
  summary: 'Check manifests: which duties does nobody own? (the default command)',
  usage: 'check [path…] [flags]',
  flags: {
    format: formatFlag,
    'fail-on': {
      type: 'string',
      value: '<severity>',
      help: `Fail from this severity on: ${failOns.join(', ')}. Default: the policy's, else error`,
    },
    scope: {
      type: 'string',
      value: '<scope>',
      help: "Which findings count: all, or introduced, which needs --base. Default: the policy's, else all",
    },
    policy: {
      type: 'string',
      value: '<file>',
      help: 'The policy. Default: .github/cloud-estate.yml where there is one',
    },
    framework: {
      type: 'string',
      value: '<id|file>',
      help: 'Check by this framework, whatever the manifests name',
    },
    today: {
      type: 'string',
      value: '<date>',
      help: 'The day to check by, as YYYY-MM-DD. Default: today',
    },
    base: {
      type: 'string',
      value: '<git ref>',
      help: 'Compare with this commit, to tell what is new: where this branch parted from it',
    },
    'no-discover': {
      type: 'boolean',
      help: 'Do not look for infrastructure code. It is looked for in folders, not for a manifest named by its path',
    },
    'verify-owners': {
      type: 'string',
      value: '<mode>',
      help: `Ask GitHub whether owners exist, with the token in GITHUB_TOKEN: ${verifyModes.join(', ')}. Default: off`,
    },
    quiet: { type: 'boolean', short: 'q', help: 'Show only what fails the gate, without excerpts' },
    'no-colour': noColourFlag,
  },
  examples: [
    ['cloud-estate', 'Check every cloud-services.yml below this folder'],
    ['cloud-estate check services/mail/cloud-services.yml', 'Check one manifest'],
    [
      'cloud-estate check --format json=report.json --format text',
      'Write the report to a file, and show the findings',
    ],
    [
      'cloud-estate check --fail-on warning --today 2027-01-31',
      'Be stricter, and see what a later day brings',
    ],
  ],
  notes: 'Exit codes: 0 the gate passes; 1 the gate fails; 2 the check could not be done.',
  run,
};

async function run(
  paths: readonly string[],
  flags: FlagValues,
  terminal: Terminal,
): Promise<0 | 1> {
  const outputs = readOutputs(textFlags(flags, 'format'));
  const today = readToday(textFlag(flags, 'today') ?? terminal.today());
  const verify = readVerifyMode(flags);
  const targets = targetsOf(paths, terminal.cwd);
  const files = filesOf(targets, terminal.cwd);
  const policy = await loadPolicy(files, textFlag(flags, 'policy') ?? null);
  if (policy.extends !== null) {
    terminal.say(
      `cloud-estate: the policy extends ${policy.extends}, which only the action reads: the command line uses no network. Your own part is checked.\n`,
    );
  }
  const wanted = readGate(flags, policy);
  const named = namedFrameworks(textFlag(flags, 'framework') ?? null, policy);
  const found = await manifestPaths(targets, files, policy);
  const frameworks = new FrameworkReader(files, named.override, named.fallback);
  const loaded = await loadManifests(files, found, frameworks);
  const inputs = [...loaded.manifests.map(({ source }) => source.file), policy.file ?? []].flat();
  await refuseInputs(outputs, inputs, terminal.cwd);
  const ref = textFlag(flags, 'base');
  const manifests = loaded.manifests.map(({ source }) => source);
  const code = await codeBelow(targets, manifests, policy, flags, terminal.cwd);
  const { cwd } = terminal;
  const codeOwners = await codeOwnersAround(cwd, files);
  const base =
    ref === undefined
      ? null
      : await baseFrom(ref, { targets, policy, named, cwd, manifests, code, codeOwners });
  const gate: Gate = base === null ? { ...wanted, scope: 'all' } : wanted;
  if (gate.scope !== wanted.scope) {
    terminal.say(
      'cloud-estate: scope `introduced` needs `--base <git ref>` to compare with; all findings count.\n',
    );
  }
  const verified = await verifiedOwners(verify, manifests, policy, terminal);
  const known = { code: code.map((one) => one.code), codeOwners, ...verified };
  const input = { ...loaded, policy, gate, today, ...known };
  const report = await checkManifests(input, base);
  const context = contextOf(loaded, code, flags, terminal);
  for (const output of outputs) await deliver(output, report, context, terminal);
  return report.verdict === 'pass' ? GATE_PASSES : GATE_FAILS;
}

/** What is checked, as far as the base is found by it. */
interface Head {
  readonly targets: readonly Target[];
  readonly policy: Policy;
  readonly named: NamedFrameworks;
  readonly cwd: string;
  readonly manifests: readonly Source[];
  readonly code: readonly FoundCode[];
  readonly codeOwners: CodeOwners | undefined;
}

/** The estate as it was where this branch parted from a ref. */
async function baseFrom(ref: string, head: Head): Promise<BaseEstate> {
  const { targets, policy, named, cwd, manifests, code, codeOwners } = head;
  const { gitBase, gitFiles, gitRenames } = await import('../../read/git.ts');
  const { loadBase } = await import('../../read/base.ts');
  const base = await gitBase(cwd, ref);
  const files = gitFiles(base, cwd);
  const renames = targets.every((target) => target.isFolder)
    ? new Map()
    : await gitRenames(base, cwd);
  const before = targets.map((target) => ({
    ...target,
    path: renames.get(target.path) ?? target.path,
  }));
  const there: string[] = [];
  for (const path of await pathsIn(before, files, policy)) {
    if ((await files.read(path)) !== undefined) there.push(path);
  }
  const shown = [...manifests.map(({ file }) => file), policy.file].filter((file) => file !== null);
  const oldPolicy = policy.file === null ? null : await files.read(policy.file);
  const estate = await loadBase({
    files,
    commit: base.commit,
    paths: there,
    notes: base.notes,
    policy: await basePolicy(policy, oldPolicy ?? null),
    headPolicy: policy,
    ...named,
  });
  return {
    ...estate,
    code: await codeBefore(code, base, files, manifests, policy),
    codeOwners: await codeOwnersBefore(files, cwd, codeOwners, shown),
  };
}

/** The policy as it was, to say what changed in it; one that was broken counts as none. */
async function basePolicy(policy: Policy, bytes: Uint8Array | null): Promise<Policy> {
  if (bytes === null || policy.file === null) return defaultPolicy;
  const { policyFrom } = await import('../../read/policy.ts');
  return policyFrom(policy.file, bytes).catch(() => defaultPolicy);
}

function contextOf(
  loaded: LoadedManifests,
  code: readonly FoundCode[],
  flags: FlagValues,
  terminal: Terminal,
): RenderContext {
  const sources = new Map(loaded.manifests.map(({ source }) => [source.file, source]));
  return {
    colour: terminal.colour && flags['no-colour'] !== true,
    columns: terminal.columns,
    quiet: flags.quiet === true,
    lineOf: (file, line) => {
      const source = sources.get(file);
      return source === undefined ? codeLine(code, file, line) : linesOf(source).textOf(line);
    },
  };
}

function readToday(text: string): string {
  if (dayOf(text) === undefined) {
    throw new CannotCheck(`\`--today\` cannot be \`${text}\`: it is a date as YYYY-MM-DD.`);
  }
  return text;
}

function readGate(flags: FlagValues, policy: Policy): Gate {
  const failOn = textFlag(flags, 'fail-on') ?? policy.gate.failOn;
  const scope = textFlag(flags, 'scope') ?? policy.gate.scope;
  if (!(failOns as readonly string[]).includes(failOn))
    throw new CannotCheck(unknownChoice('fail-on', failOn, failOns));
  if (!(scopes as readonly string[]).includes(scope))
    throw new CannotCheck(unknownChoice('scope', scope, scopes));
  return { failOn: failOn as FailOn, scope: scope as Scope };
}
