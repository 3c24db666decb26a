// In: an opened estate. Out: its report.
import { codeFindings } from '../delta/code-findings.ts';
import { changesOf, type Delta } from '../estate/change.ts';
import type { BaseEstate, CheckInput, Examined, ParsedManifest } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';
import type { SeenFile } from '../estate/ledger.ts';
import type { Report } from '../estate/report.ts';
import { severityOf } from '../policy/policy.ts';
import { buildReport, type ReportPart, reportPart } from '../report/build.ts';
import { Listing } from '../report/listing.ts';
import { runChangeRules, toFinding } from '../rules/engine/run-rules.ts';
import { unguardedManifest, unguardedPolicy } from '../rules/unguarded-manifest.ts';
import { siftOf } from '../sift/parse-sifted.ts';
import { type FindMistakes, mistakesIn } from '../validate/manifest-mistakes.ts';
import { examine } from './examine.ts';
import { examineSifted } from './examine-sifted.ts';

/** Turns everything that a check takes into the report. Pure: same input, same report. */
export async function check(input: CheckInput, base: BaseEstate | null = null): Promise<Report> {
  const code = codeFindings(input, base);
  const findings = new Listing(input.gate);
  for (const finding of [...policyFinding(input, base), ...code.findings]) findings.add(finding);
  if (base === null) {
    const whole = input.manifests.filter(({ source }) => siftOf(source) === undefined);
    const mistakesOf = await mistakesOfAll(whole);
    const parts: ReportPart[] = [];
    // One manifest at a time: only what the report needs of each is kept.
    for (const parsed of input.manifests) {
      const { manifest, found, others } =
        siftOf(parsed.source) === undefined
          ? { ...examine(parsed, input, mistakesOf), others: undefined }
          : await examineSifted(parsed, input);
      for (const { finding } of found) findings.add(finding);
      parts.push(reportPart(manifest, others));
    }
    return toReport(parts, findings, input, null);
  }
  const mistakesOf = await mistakesOfAll([...input.manifests, ...base.manifests]);
  const head = examineAll(input.manifests, input, mistakesOf);
  const codeOwners = base.codeOwners ?? input.codeOwners;
  const catalogue = base.catalogue ?? input.catalogue;
  const before = examineAll(base.manifests, { ...input, catalogue, codeOwners }, mistakesOf);
  const { compareEstates } = await import('../delta/compare.ts');
  const at = { ...base, notes: [...base.notes, ...code.notes] };
  const compared = compareEstates(before, head, at, filesOf(input), input.codeOwners);
  for (const finding of runChangeRules({ losses: compared.losses }, input)) findings.add(finding);
  for (const finding of compared.findings) findings.add(finding);
  const parts = head.map(({ manifest }) => reportPart(manifest));
  const { delta, resolved } = compared;
  const changes = [...delta.changes, ...code.resolved, ...resolved()];
  const effects =
    changesOf(delta, 'policy').length > 0
      ? (await import('./policy-effect.ts')).policyEffects(input, base, head, mistakesOf)
      : [];
  return toReport(parts, findings, input, { ...delta, changes, policyEffects: effects });
}

/** Every file that is a manifest or looks like one. */
function filesOf({ files, manifests }: CheckInput): readonly SeenFile[] {
  return files ?? manifests.map(({ source }) => ({ path: source.file, read: true, why: null }));
}

function examineAll(
  manifests: readonly ParsedManifest[],
  input: Omit<CheckInput, 'manifests'>,
  mistakesOf: FindMistakes,
): Examined[] {
  return manifests.map((parsed) => examine(parsed, input, mistakesOf));
}

function mistakesOfAll(manifests: readonly ParsedManifest[]): Promise<FindMistakes> {
  return mistakesIn(manifests.map(({ source }) => source));
}

/** Whether someone has to review the policy of the change. This is the only rule that looks beyond manifests. */
function policyFinding(input: CheckInput, base: BaseEstate | null): Finding[] {
  const { file } = base?.headPolicy ?? input.policy;
  const violation = file === null ? null : unguardedPolicy(file, input.codeOwners);
  const severity = severityOf(unguardedManifest, input.policy, input.severities);
  if (file === null || violation === null || severity === 'off') return [];
  const source = { file, text: '', value: undefined, problems: [] };
  const finding = toFinding(violation, unguardedManifest.id, severity, source);
  if (base === null) return [finding];
  const had = base.policy.file === file;
  const before = had ? unguardedPolicy(file, base.codeOwners ?? input.codeOwners) : null;
  return [{ ...finding, introduced: before === null }];
}

function toReport(
  parts: readonly ReportPart[],
  findings: Listing,
  input: CheckInput,
  delta: Delta | null,
): Report {
  return buildReport({
    parts,
    findings,
    gate: input.gate,
    policy: input.policy.file,
    files: filesOf(input),
    today: input.today,
    framework: input.framework,
    delta,
  });
}
