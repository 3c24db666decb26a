// In: the runner's inputs and event. Out: a verdict as outputs, annotations, a summary and the comment.
import { check } from '../check/check.ts';
import { failing, type Gate } from '../estate/gate.ts';
import type { Report } from '../estate/report.ts';
import { loadCrosswalk } from '../frameworks/controls.ts';
import type { Delivery } from '../github/comment/sticky-comment.ts';
import type { PullRequest, Situation } from '../github/event.ts';
import { defaultPolicyFile, type Policy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { filesRead } from '../read/files-read.ts';
import { isRepository } from '../read/git-repository.ts';
import { type EstateRequest, openEstate } from '../read/open-estate.ts';
import type { Organisation } from '../read/organisation-policy.ts';
import type { Fixes } from '../render/comment/fix-plan.ts';
import { needsCode } from '../rules/engine/run-estate-rules.ts';
import { rules } from '../rules/index.ts';
import { tracked } from './checkout.ts';
import { isProposal } from './compared.ts';
import {
  type Channels,
  deliverAnnotations,
  deliverFiles,
  deliverGaps,
  deliverLog,
  deliverOutputs,
  deliverSummary,
  refuseInputs,
  tellDelivery,
} from './deliver.ts';
import { fixesOf } from './fixes.ts';
import { DOCS, type GitHubRun, type lazyClient } from './github-run.ts';
import { fromTheTop, type Inputs, inputTargets } from './inputs.ts';
import { writerOf } from './not-done.ts';
import { verifiedOwners } from './owners.ts';
import { requestReview } from './request-review.ts';
import type { Subject } from './subject.ts';
import { filesToSuggest, suggestOwners } from './suggest.ts';
import { keepIssue } from './tracking-issue.ts';

type Client = ReturnType<typeof lazyClient>;

/** A check that was done and delivered. */
export interface Done {
  readonly report: Report;
  readonly delivered: Delivery;
  /** Writes files and outputs once more, over those of another check. */
  readonly outputAgain: () => Promise<void>;
}

/** Opens the estate, checks it, delivers the report. Rejects with `CannotCheck` when it could not be done. */
export async function checkAndDeliver(
  subject: Subject,
  github: GitHubRun,
  given: Inputs,
  client: Client,
  today: string,
  channels: Channels,
): Promise<Done> {
  const { folder, start, situation } = subject;
  const inputs = fromTheTop(given, folder ?? github.workspace, start);
  const opened = await openEstate(requestOf(subject, inputs, client));
  if (folder !== null)
    refuseInputs(inputs, filesRead(opened), { folder, workspace: github.workspace });
  const { estate, base, sources } = opened;
  const { policy, codeOwners } = estate;
  const warnings = [...warningsOn(situation), ...opened.warnings];
  const gate = gateOf(inputs, policy, situation);
  if (gate.scope === 'introduced' && base === null) throw notCompared(warnings);
  const owners = { inputs, github, subject, policy, manifests: sources, base, codeOwners };
  const verified = await verifiedOwners(owners);
  const crosswalk = await loadCrosswalk();
  const { commit } = subject;
  const report = await check({ ...estate, ...verified, crosswalk, commit, gate, today }, base);
  const context = { color: false, columns: 110, quiet: false, lineOf: opened.lineOf };
  await deliverLog(report, context, channels);
  const remark = remarkOn(subject, inputs, policy);
  const fixes = await fixesOf(report, sources, codeOwners);
  warnings.push(...(await deliverSummary(report, fixes, { warnings, remark }, inputs, channels)));
  // The comment comes last, and the reason why it can't be written must still be visible.
  const more = pullNumber(situation, inputs) === null ? 0 : 1;
  if (subject.annotate) deliverAnnotations(report, warnings.length + more, inputs, channels);
  for (const warning of warnings) channels.warn(warning);
  const output = async (): Promise<void> =>
    deliverOutputs(report, await deliverFiles(report, inputs, context, github), channels);
  await output();
  await deliverGaps(report, inputs, channels);
  const shown = asTheCheckSays(report, policy, github);
  const delivered = await comment(
    { report: shown, fixes, remark, next: await filesToSuggest(report, subject, inputs) },
    situation,
    github,
    inputs,
    client,
  );
  await tellDelivery(delivered, inputs, channels);
  const rest = { report, sources, codeOwners, delivered, subject, github, inputs, client };
  await suggestOwners(rest, channels);
  await requestReview({ ...rest, base, providers: policy.providersAsOwners }, channels);
  await keepIssue(report, github, inputs, client, channels);
  return { report, delivered, outputAgain: output };
}

/** Without the base, old debt would be reported as new, so there is no verdict. */
function notCompared(warnings: readonly string[]): CannotCheck {
  return new CannotCheck(
    [
      'The change could not be compared with its base. With `scope: introduced` only new findings count, so there is no verdict. Run the job again.',
      ...warnings,
    ].join('\n'),
  );
}

/** What is wrong with the event itself. */
function warningsOn(situation: Situation): string[] {
  if (situation.kind !== 'other' || situation.event !== 'pull_request_target') return [];
  return [
    'On `pull_request_target` the check sees the base branch and not the change, so the result is not about the pull request. Use `pull_request`, and for forks the companion on `workflow_run`.',
  ];
}

/** What the inputs ask to open. */
function requestOf(subject: Subject, inputs: Inputs, client: Client): EstateRequest {
  const { files, folder, start, base, holds, situation } = subject;
  const code = {
    folders: [start],
    tracked,
    discovery: (policy: Policy) => (inputs.discover && needsCode(policy) ? policy.discovery : null),
  };
  return {
    files,
    targets: inputTargets(inputs, start),
    policy: {
      path: inputs.policy ?? defaultPolicyFile,
      isNamed: inputs.policy !== null,
      holds,
      organisation: organisationOf(client),
      readsProposed: situation.kind === 'pull_request' && !situation.fork,
      rules: () => rules,
    },
    framework: inputs.framework,
    code: folder === null ? null : { ...code, cwd: folder },
    // A folder that isn't a repository holds the files that someone put there, maybe not all of the repository's.
    codeOwners: { within: '', isWhole: folder === null || isRepository(folder) },
    base,
    noManifest: (policy) => noManifest(inputs, policy),
  };
}

/** Reads an organisation's files over the API. */
function organisationOf(client: Client): Organisation {
  return async ({ name, repository, ref }) => {
    const api = await client();
    if (api === null) {
      throw new CannotCheck(
        `The policy extends ${name}, which is read over the API, and the input \`token\` is empty.`,
      );
    }
    const { parseRepository } = await import('../github/api/repository.ts');
    const { commitFiles } = await import('../github/commits/commit-files.ts');
    const at = parseRepository(repository);
    if (at === null)
      throw new CannotCheck(`\`extends\` of the policy names no repository: \`${name}\`.`);
    return commitFiles(api, { repository: at, sha: ref });
  };
}

/**
 * A merged change is everyone's responsibility: on a push all findings count, whatever the scope says, as for an event
 * without a change. A proposal that can't be compared keeps its scope, and so gets no verdict.
 */
function gateOf(inputs: Inputs, policy: Policy, situation: Situation): Gate {
  const scope = inputs.scope ?? policy.gate.scope;
  const failOn = inputs.failOn ?? policy.gate.failOn;
  return { failOn, scope: isProposal(situation) ? scope : 'all' };
}

function noManifest(inputs: Inputs, policy: Policy): string {
  const globs = inputs.manifest.length > 0 ? inputs.manifest : policy.manifests;
  const where =
    inputs.workingDirectory === '.' ? 'the repository' : `\`${inputs.workingDirectory}\``;
  return `No manifest was found in ${where}: looked for ${globs.map((glob) => `\`${glob}\``).join(', ')}. Check the repository out first (actions/checkout). If it has no manifest yet, draft one with \`npx cloud-estate-check init\`; if yours has another name, pass it with the input \`manifest\`.`;
}

/** What this report omits, although the check's own run may report it. */
function remarkOn({ folder }: Subject, { discover }: Inputs, policy: Policy): string | null {
  if (folder !== null || !discover || !needsCode(policy)) return null;
  return "Infrastructure code isn't checked here, because the pull request isn't checked out. The check's own run reports the findings about the code.";
}

/**
 * The report with the verdict of the check that the companion follows: the companion's own `fail-on: never` keeps its
 * job green, and isn't the gate of the pull request.
 */
function asTheCheckSays(report: Report, policy: Policy, { situation }: GitHubRun): Report {
  if (situation.kind !== 'workflow_run' || report.gate.failOn !== 'never') return report;
  const gate = { ...report.gate, failOn: policy.gate.failOn };
  const verdict = failing(report.findings, gate).length > 0 ? 'fail' : 'pass';
  return { ...report, gate, verdict };
}

/** What a comment is made of. */
interface Written {
  readonly report: Report;
  readonly fixes: Fixes;
  readonly remark: string | null;
  /** Files on which something may be suggested after it. */
  readonly next: readonly string[];
}

async function comment(
  { report, fixes, remark, next }: Written,
  situation: Situation,
  github: GitHubRun,
  inputs: Inputs,
  client: Client,
): Promise<Delivery> {
  if (inputs.comment === 'never') return delivery('none', null);
  const number = pullNumber(situation, inputs);
  if (situation.kind !== 'pull_request' || number === null || github.repository === null)
    return delivery('no-pull-request', null);
  const api = await client();
  if (api === null)
    return delivery('no-permission', 'No comment was written: the input `token` is empty.');
  const { renderComment } = await import('../render/comment/comment.ts');
  const { isWorthSaying } = await import('../render/comment/when-to-comment.ts');
  const { deliverComment } = await import('../github/comment/sticky-comment.ts');
  const body = (): string =>
    renderComment(report, {
      fixes,
      runUrl: github.url,
      docsUrl: `${DOCS}/rules/README.md`,
      blobUrl: blobUrlOf(github, situation),
      remark,
    });
  return deliverComment(api, {
    repository: github.repository,
    number,
    head: situation.head.sha,
    isClosed: situation.closed,
    comments: situation.comments,
    writer: writerOf(github, situation),
    key: inputs.commentKey,
    body: isWorthSaying(report) ? body() : null,
    resolvedBody: body,
    mode: inputs.comment,
    next,
  });
}

/** Address of the files at the pull request's newest commit. */
function blobUrlOf({ repository, env }: GitHubRun, { head }: PullRequest): string | null {
  const server = env.GITHUB_SERVER_URL;
  // GitHub shows a fork's commit in the repository that the pull request is for, and no link leads to a fork.
  return !server || head.sha === null || repository === null
    ? null
    : `${server}/${repository.owner}/${repository.name}/blob/${head.sha}`;
}

/** The pull request to comment on; `null` where there is none, or no comment is wanted. */
function pullNumber(situation: Situation, inputs: Inputs): number | null {
  return situation.kind === 'pull_request' && inputs.comment !== 'never' ? situation.number : null;
}

function delivery(status: Delivery['status'], why: string | null): Delivery {
  return { status, url: null, why, permissions: null };
}
