import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { Finding } from '../estate/finding.ts';
import type { Report } from '../estate/report.ts';
import type { Source } from '../estate/source.ts';
import type { Delivery } from '../github/comment/sticky-comment.ts';
import type { Suggested } from '../github/review/suggestions.ts';
import type { Channels } from './deliver.ts';
import type { GitHubRun, lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import type { Subject } from './subject.ts';

export interface SuggestRequest {
  readonly report: Report;
  readonly sources: readonly Source[];
  readonly codeOwners: CodeOwners | undefined;
  /** What became of the comment. */
  readonly delivered: Delivery;
  readonly subject: Subject;
  readonly github: GitHubRun;
  readonly inputs: Inputs;
  readonly client: ReturnType<typeof lazyClient>;
}

/** Suggests owners on the lines of a pull request, as `suggest` says. What can't be done warns, and changes nothing. */
export async function suggestOwners(request: SuggestRequest, channels: Channels): Promise<void> {
  const { delivered, github, inputs, report, subject, client } = request;
  const { situation } = subject;
  if (!inputs.suggest || situation.kind !== 'pull_request' || situation.closed) return;
  const { number, head, reviewComments } = situation;
  if (number === null || head.sha === null || github.repository === null) return;
  if (CANNOT_WRITE.has(delivered.status)) return;
  // Another run has written, or writes at this moment: the fork's own check, or one of the same commit.
  if (delivered.why !== null) return;
  const findings = report.findings.filter(isNew);
  const isEmpty = reviewComments === 0 || (reviewComments === null && delivered.status === 'none');
  if (findings.length === 0 && isEmpty) return;
  const api = await client();
  if (api === null) return;
  const { openOwners } = await import('../init/owner-suggestions.ts');
  const { deliverSuggestions } = await import('../github/review/suggestions.ts');
  const done = await deliverSuggestions(api, {
    repository: github.repository,
    number,
    head: head.sha,
    key: inputs.commentKey,
    wanted: await suggestionsFor(request, findings),
    open: new Set(openOwners(findings).keys()),
    known: reviewComments,
    isFresh: delivered.status === 'created' || delivered.status === 'updated',
  });
  if (done.why !== null) channels.warn(done.why);
}

/** Where the comment couldn't be written, neither can a suggestion, and one warning is enough. */
export const CANNOT_WRITE: ReadonlySet<Delivery['status']> = new Set([
  'no-permission',
  'no-pull-request',
  'failed',
  'outdated',
  'closed',
]);

/** Old debt isn't this change's to settle. */
function isNew({ introduced }: Finding): boolean {
  return introduced === true;
}

async function suggestionsFor(
  { report, sources, codeOwners }: SuggestRequest,
  findings: readonly Finding[],
): Promise<Iterable<Suggested>> {
  if (findings.length === 0) return [];
  const { ownerProposals } = await import('../report/proposed-owner.ts');
  const { openKey, ownerSuggestions } = await import('../init/owner-suggestions.ts');
  const { suggestionText } = await import('../render/comment/suggestion-text.ts');
  const { worstFirst } = await import('../render/worst-first.ts');
  const { gitHash } = await import('../github/commits/blobs.ts');
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const hashes = new Map<string, string>();
  const hashOf = (file: string): string => {
    const known = hashes.get(file) ?? gitHash(Buffer.from(texts.get(file) ?? '', 'utf8'));
    hashes.set(file, known);
    return known;
  };
  const propose = ownerProposals(report, codeOwners);
  const all = ownerSuggestions(worstFirst(findings, report), propose, (file) => texts.get(file));
  return (function* () {
    for (const { file, path, subject, layers, proposal, before, change } of all) {
      const { service, part } = subject;
      const text = suggestionText({ service, part, layers, ...proposal });
      yield { about: openKey(file, path), path: file, hash: hashOf(file), before, change, text };
    }
  })();
}
