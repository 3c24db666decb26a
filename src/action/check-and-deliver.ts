// In: the runner's inputs and event. Out: a verdict as outputs, annotations, a summary and the comment.
import { check } from '../check/check.ts';
import type { Gate } from '../estate/gate.ts';
import type { Report } from '../estate/report.ts';
import type { Delivery } from '../github/comment/sticky-comment.ts';
import type { Situation } from '../github/event.ts';
import { defaultPolicyFile, type Policy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { type EstateRequest, openEstate } from '../read/open-estate.ts';
import type { Organisation } from '../read/organisation-policy.ts';
import { isRepository } from '../read/repository.ts';
import { needsCode } from '../rules/engine/run-estate-rules.ts';
import { rules } from '../rules/index.ts';
import { isProposal } from './base.ts';
import { tracked } from './checkout.ts';
import {
  type Channels,
  deliverAnnotations,
  deliverFiles,
  deliverLog,
  deliverOutputs,
  deliverSummary,
  tellDelivery,
} from './deliver.ts';
import { DOCS, type GitHubRun, type lazyClient } from './github-run.ts';
import { fromTheTop, type Inputs, inputTargets } from './inputs.ts';
import { writerOf } from './not-done.ts';
import { verifiedOwners } from './owners.ts';
import { requestReview } from './request-review.ts';
import type { Subject } from './subject.ts';
import { suggestOwners } from './suggest.ts';
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
  const { estate, base, sources } = opened;
  const { policy, codeOwners } = estate;
  const warnings = [...warningsOn(situation), ...opened.warnings];
  const gate = gateOf(inputs, policy, situation);
  if (gate.scope === 'introduced' && base === null) throw notCompared(warnings);
  const owners = { inputs, github, subject, policy, manifests: sources, base, codeOwners };
  const verified = await verifiedOwners(owners);
  const report = await check({ ...estate, ...verified, gate, today }, base);
  const context = { color: false, columns: 110, quiet: false, lineOf: opened.lineOf };
  await deliverLog(report, context, channels);
  const remark = remarkOn(subject, inputs, policy);
  warnings.push(...(await deliverSummary(report, warnings, remark, inputs, channels)));
  // The comment comes last, and what keeps it from being written must still be seen.
  const more = pullNumber(situation, inputs) === null ? 0 : 1;
  if (subject.annotate) deliverAnnotations(report, warnings.length + more, inputs, channels);
  for (const warning of warnings) channels.warn(warning);
  const output = async (): Promise<void> =>
    deliverOutputs(report, await deliverFiles(report, inputs, context, github), channels);
  await output();
  const delivered = await comment(report, remark, situation, github, inputs, client);
  await tellDelivery(delivered, inputs, channels);
  const rest = { report, sources, codeOwners, delivered, subject, github, inputs, client };
  await suggestOwners(rest, channels);
  await requestReview({ ...rest, base, providers: policy.providersAsOwners }, channels);
  await keepIssue(report, github, inputs, client, channels);
  return { report, delivered, outputAgain: output };
}

/** Without the base, debt of old would be called new: that is no verdict. */
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
    'On `pull_request_target` the check sees the base branch and not the change, so it says nothing about the pull request. Use `pull_request`, and for forks the companion on `workflow_run`.',
  ];
}

/** What the inputs ask to open. */
function requestOf(subject: Subject, inputs: Inputs, client: Client): EstateRequest {
  const { files, folder, start, base, holds } = subject;
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
      rules,
    },
    framework: inputs.framework,
    code: folder === null ? null : { ...code, cwd: folder },
    // In a folder that isn't a repository, somebody put files, and not all that the repository has.
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
 * Once a change is in, it is everyone's: on a push all findings count, whatever the scope says, as where an event
 * brings no change. A proposal that can't be compared keeps its scope, and gets no verdict by it.
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
  if (situation.kind !== 'pull_request' || number === null || github.repository === null)
    return delivery('no-pull-request', null);
  const api = await client();
  if (api === null)
    return delivery('no-permission', 'No comment was written: the input `token` is empty.');
  const { renderComment, isWorthSaying } = await import('../render/comment/comment.ts');
  const { deliverComment } = await import('../github/comment/sticky-comment.ts');
  const body = renderComment(report, {
    runUrl: github.url,
    docsUrl: `${DOCS}/rules/README.md`,
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
    body: isWorthSaying(report) ? body : null,
    resolvedBody: body,
    mode: inputs.comment,
  });
}

/** The pull request to comment on; `null` where there is none, or no comment is wanted. */
function pullNumber(situation: Situation, inputs: Inputs): number | null {
  return situation.kind === 'pull_request' && inputs.comment !== 'never' ? situation.number : null;
}

function delivery(status: Delivery['status'], why: string | null): Delivery {
  return { status, url: null, why, permissions: null };
}
