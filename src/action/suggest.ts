import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { FilePatch } from '../estate/changed-files.ts';
import type { Finding } from '../estate/finding.ts';
import type { Report } from '../estate/report.ts';
import type { Suggested } from '../github/review/placed-suggestions.ts';
import type { Channels } from './deliver.ts';
import type { Inputs } from './inputs.ts';
import { type AfterComment, openPull } from './open-pull.ts';
import type { Subject } from './subject.ts';

export interface SuggestRequest extends AfterComment {
  readonly report: Report;
  readonly codeOwners: CodeOwners | undefined;
}

/** Suggests owners on the lines of a pull request, as `suggest` says. What can't be done warns, and changes nothing. */
export async function suggestOwners(request: SuggestRequest, channels: Channels): Promise<void> {
  const { delivered, inputs, report, client } = request;
  const pull = openPull(request);
  if (!inputs.suggest || pull === null) return;
  const { repository, number, reviewComments } = pull;
  const head = pull.head.sha;
  if (head === null) return;
  // Another run has written, or is writing now: the fork's own check, or one of the same commit.
  if (delivered.why !== null) return;
  const findings = report.findings.filter(isNew);
  const isEmpty = reviewComments === 0 || (reviewComments === null && delivered.status === 'none');
  if (findings.length === 0 && isEmpty) return;
  const api = await client();
  if (api === null) return;
  const { openOwners } = await import('../init/owner-suggestions.ts');
  const { deliverSuggestions } = await import('../github/review/suggestions.ts');
  const done = await deliverSuggestions(api, {
    repository,
    number,
    head,
    key: inputs.commentKey,
    wanted: await suggestionsFor(request, findings),
    open: new Set(openOwners(findings).keys()),
    known: reviewComments,
    patches: await patchesOf(request.subject),
    view: delivered.view,
  });
  if (done.why !== null) channels.warn(done.why);
}

/**
 * The files on which owners may be suggested, where the change's own patches say which lines are shown: a single look
 * at the pull request is then enough. Empty if it isn't.
 */
export async function filesToSuggest(
  report: Report,
  subject: Subject,
  { suggest }: Inputs,
): Promise<readonly string[]> {
  const findings = suggest ? report.findings.filter(isNew) : [];
  if (findings.length === 0) return [];
  const { openOwners } = await import('../init/owner-suggestions.ts');
  const open = [...openOwners(findings).values()].flat();
  const files = [...new Set(open.map(({ edit }) => edit.file))];
  if (files.length === 0) return [];
  const patches = await patchesOf(subject);
  return files.every((file) => patches.has(file)) ? files : [];
}

/** How files differ from the base, as far as GitHub says. */
async function patchesOf({ base }: Subject): Promise<ReadonlyMap<string, FilePatch>> {
  const changed = base.state === 'read' ? await base.changed('') : 'unknown';
  return new Map(
    changed === 'unknown'
      ? []
      : [...changed].flatMap(([path, { patch }]) => (patch === undefined ? [] : [[path, patch]])),
  );
}

/** This change doesn't have to settle old debt. */
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
    for (const { file, path, subject, layers, proposal, moved, before, change } of all) {
      const { service, part } = subject;
      const text = suggestionText({ service, part, layers, proposal, moved });
      yield { about: openKey(file, path), path: file, hash: hashOf(file), before, change, text };
    }
  })();
}
