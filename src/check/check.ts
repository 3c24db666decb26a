// In: an opened estate. Out: its report.
import { codeFindings } from '../delta/code-findings.ts';
import type { Delta } from '../estate/change.ts';
import type { BaseEstate, CheckInput, Examined, ParsedManifest } from '../estate/estate.ts';
import type { FileProblem } from '../estate/file-problem.ts';
import type { Finding } from '../estate/finding.ts';
import type { SeenFile } from '../estate/ledger.ts';
import type { Report } from '../estate/report.ts';
import { dayOf } from '../evidence/dates.ts';
import { tooManyEntries } from '../parse/entries.ts';
import { severityOf } from '../policy/policy.ts';
import { buildReport, type ReportPart, reportPart } from '../report/build.ts';
import { resolveManifest } from '../resolve/resolve.ts';
import { problemFinding } from '../rules/engine/problem-finding.ts';
import { runChangeRules, runRules, toFinding } from '../rules/engine/run-rules.ts';
import { unguardedManifest, unguardedPolicy } from '../rules/unguarded-manifest.ts';
import { hiddenEntries } from '../validate/hidden-entries.ts';
import { validateManifest } from '../validate/manifest-shape.ts';

/** parse -> validate -> resolve -> rules, for one manifest. Never throws. */
function examine(parsed: ParsedManifest, input: Omit<CheckInput, 'manifests'>): Examined {
  const { source } = parsed;
  const problems: FileProblem[] = [...parsed.problems];
  for (const problem of source.problems) problems.push({ rule: 'syntax', source, problem });
  const tooMany = tooManyEntries(source);
  if (tooMany !== undefined) problems.push({ rule: 'syntax', source, problem: tooMany });
  const readable = source.value !== undefined && tooMany === undefined;
  if (readable) {
    for (const problem of [...validateManifest(source), ...hiddenEntries(source)])
      problems.push({ rule: 'schema', source, problem });
  }
  const findings = problems.map(problemFinding);
  const today = dayOf(input.today) ?? 0;
  const manifest = resolveManifest(readable ? source : { ...source, value: undefined }, {
    framework: parsed.framework,
    product: (id) => input.catalogue?.get(id),
    providers: input.policy.providersAsOwners,
    today,
  });
  const { policy, bound, catalogue, owners, codeOwners, severities } = input;
  const context = { policy, today, bound, catalogue, owners, codeOwners, severities };
  const ruled = runRules(manifest, context);
  for (const finding of ruled.findings) findings.push(finding);
  return { manifest, findings, duties: ruled.duties };
}

/** Everything that a check takes -> the report. The whole of it is pure: same input, same report. */
export async function check(input: CheckInput, base: BaseEstate | null = null): Promise<Report> {
  const code = codeFindings(input, base);
  const others = [...policyFinding(input, base), ...code.findings];
  if (base === null) {
    const kept: Kept[] = [];
    // One manifest at a time: of each only what the report says of it is kept.
    for (const parsed of input.manifests) kept.push(keep(examine(parsed, input)));
    return toReport(kept, input, null, others);
  }
  const head = examineAll(input.manifests, input);
  const codeOwners = base.codeOwners ?? input.codeOwners;
  const catalogue = base.catalogue ?? input.catalogue;
  const before = examineAll(base.manifests, { ...input, catalogue, codeOwners });
  const { compareEstates } = await import('../delta/compare.ts');
  const at = { ...base, notes: [...base.notes, ...code.notes] };
  const { delta, findings, losses } = compareEstates(before, head, at, filesOf(input));
  const lost = runChangeRules({ losses }, input);
  return toReport(findings.map(keep), input, delta, [...others, ...lost]);
}

/** Every file that is a manifest or looks like one. */
function filesOf({ files, manifests }: CheckInput): readonly SeenFile[] {
  return files ?? manifests.map(({ source }) => ({ path: source.file, read: true, why: null }));
}

function examineAll(
  manifests: readonly ParsedManifest[],
  input: Omit<CheckInput, 'manifests'>,
): Examined[] {
  return manifests.map((parsed) => examine(parsed, input));
}

/** Whether someone has to review the policy that will hold: of all rules the one that looks beyond manifests. */
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

/** What is kept of an examined manifest. */
interface Kept {
  readonly part: ReportPart;
  readonly findings: readonly Finding[];
}

function keep({ manifest, findings }: Examined): Kept {
  return { part: reportPart(manifest), findings };
}

function toReport(
  kept: readonly Kept[],
  input: CheckInput,
  delta: Delta | null,
  others: readonly Finding[],
): Report {
  const findings: Finding[] = [...others];
  for (const one of kept) for (const finding of one.findings) findings.push(finding);
  return buildReport({
    parts: kept.map((one) => one.part),
    findings,
    gate: input.gate,
    policy: input.policy.file,
    files: filesOf(input),
    today: input.today,
    framework: input.framework,
    delta,
  });
}
