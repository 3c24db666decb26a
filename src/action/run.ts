import { type BaseEstate, check } from '../check.ts';
import type { Gate } from '../estate/gate.ts';
import type { Report } from '../estate/report.ts';
import type { Delivery } from '../github/comment/sticky-comment.ts';
import type { HeadCommit } from '../github/commits/head-commit.ts';
import type { Environment, Situation } from '../github/event.ts';
import type { Policy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import type { Files } from '../read/files.ts';
import { FrameworkReader, namedFrameworks } from '../read/framework.ts';
import { loadManifests } from '../read/manifests.ts';
import { needsCode } from '../rules/engine/run-estate-rules.ts';
import {
  bringsChange,
  estateAtBase,
  type FoundBase,
  findBase,
  noBase,
  unreadBase,
} from './base.ts';
import { findCheckout } from './below.ts';
import { codeBefore, codeOf } from './code.ts';
import {
  type Channels,
  deliverAnnotations,
  deliverFiles,
  deliverLog,
  deliverOutputs,
  deliverSummary,
  logContext,
  tellDelivery,
} from './deliver.ts';
import { frameworkChange } from './frameworks.ts';
import { type GitHubRun, lazyClient, readRun } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import { codeOwnersAtBase, codeOwnersOf, verifiedOwners } from './owners.ts';
import { fromTheTop } from './paths.ts';
import { policiesOf } from './policies.ts';
import { manifestsOf } from './workspace.ts';

/** What is to be checked: files, and what they are compared with. */
export interface Subject {
  readonly files: Files;
  /** The folder that is checked out; `null` where nothing is. */
  readonly folder: string | null;
  /** The folder to search, relative to the repository; empty for all of it. */
  readonly start: string;
  readonly base: FoundBase;
  /** The event that brings the change: a pull request's companion stands for the pull request. */
  readonly situation: Situation;
  /** Whether the files are those of the commit that GitHub shows annotations on. */
  readonly annotate: boolean;
}

/** One run of the action -> whether the gate passes. Rejects with `CannotCheck` when the check could not be done. */
export async function run(
  inputs: Inputs,
  env: Environment,
  today: string,
  channels: Channels,
): Promise<boolean> {
  const github = readRun(env);
  const client = lazyClient(inputs.token, env);
  if (github.situation.kind === 'workflow_run') {
    const { companionSubject } = await import('./companion.ts');
    const found = await companionSubject(github, inputs, client);
    if ('why' in found) {
      await tellDelivery(delivery(found.status, found.why), inputs, channels);
      return true;
    }
    return checkAndDeliver(found, github, inputs, client, today, channels);
  }
  const subject = await checkoutSubject(github, inputs, client);
  return checkAndDeliver(subject, github, inputs, client, today, channels);
}

type Client = ReturnType<typeof lazyClient>;

/** The usual run: the repository that is checked out, compared with the base over the API. */
async function checkoutSubject(
  github: GitHubRun,
  inputs: Inputs,
  client: Client,
): Promise<Subject> {
  const { situation, repository } = github;
  const { checkout, why } = await findCheckout(github.workspace, inputs);
  const { files, folder, start } = checkout;
  const subject = { files, folder, start, situation, annotate: true };
  if (!bringsChange(situation)) return { ...subject, base: noBase('the event brings no change') };
  if (repository === null)
    return { ...subject, base: noBase('the environment names no repository') };
  if (why !== null) return { ...subject, base: unreadBase(why) };
  const [head, api] = await Promise.all([headOf(situation, checkout.folder), client()]);
  if (api === null) return { ...subject, base: unreadBase('the input `token` is empty') };
  const base = await findBase(api, situation, repository, head, files);
  return { ...subject, base };
}

/** The commit that is checked out for a pull request; `null` for other events. */
async function headOf({ kind }: Situation, folder: string): Promise<HeadCommit | null> {
  if (kind !== 'pull_request') return null;
  const { headCommit } = await import('../github/commits/head-commit.ts');
  return headCommit(folder);
}

async function checkAndDeliver(
  subject: Subject,
  github: GitHubRun,
  given: Inputs,
  client: Client,
  today: string,
  channels: Channels,
): Promise<boolean> {
  const { files, start, situation } = subject;
  const inputs = fromTheTop(given, subject.folder ?? github.workspace, start);
  const policies = await orCannotCheck(() => policiesOf(subject, inputs, client));
  const { policy } = policies;
  const warnings = [...policies.warnings];
  const named = namedFrameworks(inputs.framework, policy, policies.held);
  const paths = await manifestsOf(files, start, inputs, policy);
  if (paths.length === 0) throw new CannotCheck(noManifest(inputs, policy));
  const frameworks = new FrameworkReader(files, named.override, named.fallback);
  const loaded = await orCannotCheck(() => loadManifests(files, paths, frameworks));
  const ofFramework = await orCannotCheck(() => frameworkChange(files, named, policies.headPolicy));
  const { base } = subject;
  const compared = await estateAtBase({ base, start, inputs, policies, ...named });
  if (compared.warning !== null) warnings.push(compared.warning);
  const manifests = loaded.manifests.map(({ source }) => source);
  const code = await codeOf(subject.folder, start, manifests, policy, inputs);
  const codeOwners = await codeOwnersOf(files, subject.folder);
  const before = compared.estate && {
    ...compared.estate,
    frameworkChange: ofFramework,
    code: await codeBefore(code, base, manifests, policy),
    codeOwners: await codeOwnersAtBase(compared.estate, base.files, codeOwners, paths),
  };
  const verified = await verifiedOwners({
    inputs,
    github,
    subject,
    policy,
    manifests,
    base: compared.estate,
    codeOwners,
  });
  const gate = gateOf(inputs, policy, situation, compared.estate);
  const found = { code: code.map((one) => one.code), codeOwners, ...verified };
  const input = { ...loaded, policy, gate, today, ...found };
  const report = await check(input, before);
  const context = logContext(manifests, code);
  await deliverLog(report, context, channels);
  const remark = remarkOn(subject, inputs, policy);
  warnings.push(...(await deliverSummary(report, warnings, remark, inputs, channels)));
  // The comment comes last, and what keeps it from being written must still be seen.
  const more = pullNumber(situation, inputs) === null ? 0 : 1;
  if (subject.annotate) deliverAnnotations(report, warnings.length + more, inputs, channels);
  for (const warning of warnings) channels.warn(warning);
  deliverOutputs(report, await deliverFiles(report, inputs, context, github), channels);
  const told = await comment(report, remark, situation, github, inputs, client);
  await tellDelivery(told, inputs, channels);
  return report.verdict === 'pass';
}

/** Reads files of what is checked; where they come over the API and GitHub refuses one, that stops the check. */
async function orCannotCheck<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { GitHubError } = await import('../github/api/error.ts');
    if (!(error instanceof GitHubError)) throw error;
    throw new CannotCheck(`The files of the pull request could not be read: ${error.message}`);
  }
}

/** Once a change is in, it is everyone's: on a push all findings count, whatever the scope says. */
function gateOf(
  inputs: Inputs,
  policy: Policy,
  situation: Situation,
  base: BaseEstate | null,
): Gate {
  const scope = inputs.scope ?? policy.gate.scope;
  const failOn = inputs.failOn ?? policy.gate.failOn;
  const comparable = base !== null && situation.kind !== 'push';
  return { failOn, scope: comparable ? scope : 'all' };
}

function noManifest(inputs: Inputs, policy: Policy): string {
  const globs = inputs.manifest.length > 0 ? inputs.manifest : policy.manifests;
  const where =
    inputs.workingDirectory === '.' ? 'the repository' : `\`${inputs.workingDirectory}\``;
  return `No manifest was found in ${where}: looked for ${globs.join(', ')}. Is the repository checked out (actions/checkout)? Write a cloud-services.yml, or name yours with the input \`manifest\`.`;
}

/** What the report is silent about, though the check may have spoken of it. */
function remarkOn({ folder }: Subject, { discover }: Inputs, policy: Policy): string | null {
  if (folder !== null || !discover || !needsCode(policy)) return null;
  return 'Infrastructure code was not looked at here, for nothing of the pull request is checked out. The run of the check has what it found there.';
}

async function comment(
  report: Report,
  remark: string | null,
  situation: Situation,
  github: GitHubRun,
  inputs: Inputs,
  client: Client,
): Promise<Delivery> {
  if (inputs.comment === 'never') return delivery('none', null);
  const number = pullNumber(situation, inputs);
  if (number === null || github.repository === null) return delivery('no-pull-request', null);
  const api = await client();
  if (api === null)
    return delivery('no-permission', 'No comment was written: the input `token` is empty.');
  const { renderComment, isWorthSaying } = await import('../render/comment/comment.ts');
  const { deliverComment } = await import('../github/comment/sticky-comment.ts');
  const body = renderComment(report, { runUrl: github.url, docsUrl: DOCS, remark });
  return deliverComment(api, {
    repository: github.repository,
    number,
    key: inputs.commentKey,
    body: isWorthSaying(report) ? body : null,
    resolvedBody: body,
    mode: inputs.comment,
  });
}

const DOCS = 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules/README.md';

/** The pull request to comment on; `null` where there is none, or no comment is wanted. */
function pullNumber(situation: Situation, inputs: Inputs): number | null {
  return situation.kind === 'pull_request' && inputs.comment !== 'never' ? situation.number : null;
}

function delivery(status: Delivery['status'], why: string | null): Delivery {
  return { status, url: null, why, permissions: null };
}
