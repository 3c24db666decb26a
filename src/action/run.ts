// In: the runner's inputs and event. Out: a verdict as outputs, annotations, a summary and the comment.
import { check } from '../check/check.ts';
import type { Gate } from '../estate/gate.ts';
import type { Report } from '../estate/report.ts';
import type { Delivery } from '../github/comment/sticky-comment.ts';
import type { Environment, Situation } from '../github/event.ts';
import { defaultPolicyFile, type Policy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { type EstateRequest, openEstate } from '../read/open-estate.ts';
import type { Organisation } from '../read/organisation-policy.ts';
import { isRepository } from '../read/repository.ts';
import { needsCode } from '../rules/engine/run-estate-rules.ts';
import { rules } from '../rules/index.ts';
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
import { type GitHubRun, lazyClient, readRun } from './github-run.ts';
import { fromTheTop, type Inputs, inputTargets } from './inputs.ts';
import { verifiedOwners } from './owners.ts';
import { checkoutSubject, type Subject } from './subject.ts';

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

/** Opens the estate, checks it, delivers the report. */
async function checkAndDeliver(
  subject: Subject,
  github: GitHubRun,
  given: Inputs,
  client: Client,
  today: string,
  channels: Channels,
): Promise<boolean> {
  const { folder, start, situation } = subject;
  const inputs = fromTheTop(given, folder ?? github.workspace, start);
  const opened = await openEstate(requestOf(subject, inputs, client));
  const { estate, base, sources } = opened;
  const { policy, codeOwners } = estate;
  const owners = { inputs, github, subject, policy, manifests: sources, base, codeOwners };
  const verified = await verifiedOwners(owners);
  const gate = gateOf(inputs, policy, situation, base !== null);
  const report = await check({ ...estate, ...verified, gate, today }, base);
  const context = { colour: false, columns: 110, quiet: false, lineOf: opened.lineOf };
  await deliverLog(report, context, channels);
  const remark = remarkOn(subject, inputs, policy);
  const warnings = [...opened.warnings];
  warnings.push(...(await deliverSummary(report, warnings, remark, inputs, channels)));
  // The comment comes last, and what keeps it from being written must still be seen.
  const more = pullNumber(situation, inputs) === null ? 0 : 1;
  if (subject.annotate) deliverAnnotations(report, warnings.length + more, inputs, channels);
  for (const warning of warnings) channels.warn(warning);
  deliverOutputs(report, await deliverFiles(report, inputs, context, github), channels);
  const delivered = await comment(report, remark, situation, github, inputs, client);
  await tellDelivery(delivered, inputs, channels);
  return report.verdict === 'pass';
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

/** Once a change is in, it is everyone's: on a push all findings count, whatever the scope says. */
function gateOf(inputs: Inputs, policy: Policy, situation: Situation, isCompared: boolean): Gate {
  const scope = inputs.scope ?? policy.gate.scope;
  const failOn = inputs.failOn ?? policy.gate.failOn;
  return { failOn, scope: isCompared && situation.kind !== 'push' ? scope : 'all' };
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
  const { renderComment } = await import('../render/comment/comment.ts');
  const { isWorthSaying } = await import('../render/comment/when-to-speak.ts');
  const { deliverComment } = await import('../github/comment/sticky-comment.ts');
  const blobUrl = blobUrlOf(github, situation);
  const body = renderComment(report, { runUrl: github.url, docsUrl: DOCS, blobUrl, remark });
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

/** Address of the files at the pull request's newest commit. */
function blobUrlOf({ repository, env }: GitHubRun, situation: Situation): string | null {
  const server = env.GITHUB_SERVER_URL;
  if (situation.kind !== 'pull_request' || !server) return null;
  const { sha, repository: source } = situation.head;
  const at = source ?? repository;
  return sha === null || at === null ? null : `${server}/${at.owner}/${at.name}/blob/${sha}`;
}

/** The pull request to comment on; `null` where there is none, or no comment is wanted. */
function pullNumber(situation: Situation, inputs: Inputs): number | null {
  return situation.kind === 'pull_request' && inputs.comment !== 'never' ? situation.number : null;
}

function delivery(status: Delivery['status'], why: string | null): Delivery {
  return { status, url: null, why, permissions: null };
}
