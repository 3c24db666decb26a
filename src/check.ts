import type { Catalogue } from './catalogue/index.ts';
import type { CodeOwners } from './codeowners/code-owners.ts';
import { codeFindings } from './delta/code-findings.ts';
import type { EstateCode } from './discover/coverage/estate-code.ts';
import type { Finding } from './estate/finding.ts';
import type { Manifest } from './estate/manifest.ts';
import type { Delta, DutyRef, Report } from './estate/report.ts';
import { dayOf } from './evidence/dates.ts';
import type { Framework } from './frameworks/framework.ts';
import { accepts } from './generated/accepts-manifest.js';
import { tooManyEntries } from './parse/entries.ts';
import { isMap, keysOf, own, type Source, type ValueMap } from './parse/source.ts';
import { type Gate, severityOf, type WrittenPolicy } from './policy/policy.ts';
import { buildReport, type ReportPart, reportPart } from './report/build.ts';
import { resolveManifest } from './resolve/resolve.ts';
import { type Knowledge, runRules, toFinding } from './rules/engine/run-rules.ts';
import { schemaFinding, syntaxFinding } from './rules/engine/schema-finding.ts';
import { unguardedManifest, unguardedPolicy } from './rules/unguarded-manifest.ts';
import type { ShapeProblem } from './validate/shape.ts';

/** One manifest, parsed, with the framework that holds for it. */
export interface ParsedManifest {
  readonly source: Source;
  /** `undefined` when the one that is named cannot be had; `findings` then say why. */
  readonly framework: Framework | undefined;
  /** What choosing the framework had to say, in this file or in the framework's own. */
  readonly findings: readonly Finding[];
}

export interface CheckInput extends Knowledge {
  readonly manifests: readonly ParsedManifest[];
  readonly gate: Gate;
  /** ISO date. */
  readonly today: string;
  /** The id of the framework that holds where a manifest names none. */
  readonly framework: string;
  /** Of each repository that was looked into; left out when none was. */
  readonly code?: readonly EstateCode[] | undefined;
}

/** What one manifest came to: its duties resolved, and every finding about it. */
export interface Examined {
  readonly manifest: Manifest;
  readonly findings: readonly Finding[];
  /** The duties that a finding leaves unowned, where they are others than the one that it names. */
  readonly duties: ReadonlyMap<Finding, readonly DutyRef[]>;
}

/** parse -> validate -> resolve -> rules, for one manifest. Never throws. */
async function examine(
  parsed: ParsedManifest,
  input: Omit<CheckInput, 'manifests'>,
): Promise<Examined> {
  const { source } = parsed;
  const findings: Finding[] = [...parsed.findings];
  for (const problem of source.problems) findings.push(syntaxFinding(problem, source));
  const tooMany = tooManyEntries(source);
  if (tooMany !== undefined) findings.push(syntaxFinding(tooMany, source));
  const readable = source.value !== undefined && tooMany === undefined;
  if (readable) {
    for (const problem of await shapeProblems(source)) {
      findings.push(schemaFinding(problem, source));
    }
  }
  const today = dayOf(input.today) ?? 0;
  const manifest = resolveManifest(readable ? source : { ...source, value: undefined }, {
    framework: parsed.framework,
    product: (id) => input.catalogue?.get(id),
    providers: input.policy.providersAsOwners,
    today,
  });
  const { policy, catalogue, owners, codeOwners, severities } = input;
  const context = { policy, today, catalogue, owners, codeOwners, severities };
  const ruled = runRules(manifest, context);
  for (const finding of ruled.findings) findings.push(finding);
  return { manifest, findings, duties: ruled.duties };
}

/** What is wrong with the shape; what tells that in words is only loaded where something is. */
async function shapeProblems(source: Source): Promise<readonly ShapeProblem[]> {
  if (accepts(source.value)) return [];
  const { validateManifest } = await import('./validate/manifest.ts');
  return validateManifest(source);
}

/** What a change is compared with: the estate at the base commit. */
export interface BaseEstate {
  /** The commit, as the report names it. */
  readonly commit: string;
  readonly manifests: readonly ParsedManifest[];
  /** Where a manifest of the base names a product, though none of the head's may do. */
  readonly catalogue?: Catalogue | undefined;
  readonly policy: WrittenPolicy;
  /** The policy at the head, which holds once the change is merged; compared with the base's. */
  readonly headPolicy: WrittenPolicy;
  /** What the change does to the file of the framework that its policy names. */
  readonly frameworkChange?: Delta['policy'][number] | null;
  /** What could not be read at the base, in sentences for the user. */
  readonly notes: readonly string[];
  /** As it was at the base; left out when that is not known, and then the head's stands for it. */
  readonly codeOwners?: CodeOwners | undefined;
  /** Infrastructure code as it was; a sentence for the user where that cannot be told. */
  readonly code?: readonly EstateCode[] | string | undefined;
}

/** Everything that a check takes -> the report. The whole of it is pure: same input, same report. */
export async function check(input: CheckInput, base: BaseEstate | null = null): Promise<Report> {
  const code = codeFindings(input, base);
  const others = [...policyFinding(input, base), ...code.findings];
  if (base === null) {
    const told: Told[] = [];
    // One manifest at a time: of each only what the report says of it is kept.
    for (const parsed of input.manifests) told.push(tell(await examine(parsed, input)));
    return toReport(told, input, null, others);
  }
  const head = await examineAll(input.manifests, input);
  const codeOwners = base.codeOwners ?? input.codeOwners;
  const catalogue = base.catalogue ?? input.catalogue;
  const before = await examineAll(base.manifests, { ...input, catalogue, codeOwners });
  const { compareEstates } = await import('./delta/compare.ts');
  const { delta, findings } = compareEstates(before, head, {
    ...base,
    notes: [...base.notes, ...code.notes],
  });
  return toReport(findings.map(tell), input, delta, others);
}

function examineAll(
  manifests: readonly ParsedManifest[],
  input: Omit<CheckInput, 'manifests'>,
): Promise<Examined[]> {
  return Promise.all(manifests.map((parsed) => examine(parsed, input)));
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
interface Told {
  readonly part: ReportPart;
  readonly findings: readonly Finding[];
}

function tell({ manifest, findings }: Examined): Told {
  return { part: reportPart(manifest), findings };
}

function toReport(
  told: readonly Told[],
  input: CheckInput,
  delta: Delta | null,
  others: readonly Finding[],
): Report {
  const findings: Finding[] = [...others];
  for (const one of told) for (const finding of one.findings) findings.push(finding);
  return buildReport({
    parts: told.map((one) => one.part),
    findings,
    gate: input.gate,
    today: input.today,
    framework: input.framework,
    delta,
  });
}

/** Whether a manifest names a product, however it is written, so that the catalogue is worth loading. */
export function namesProducts({ value }: Source): boolean {
  const services = isMap(value) ? own(value, 'services') : undefined;
  return isMap(services) && hasProduct(services, true);
}

/** Whether an entry of the map, or a part of one where entries have any, names a product. */
function hasProduct(entries: ValueMap, withParts: boolean): boolean {
  for (const id of keysOf(entries)) {
    const entry = own(entries, id);
    if (!isMap(entry)) continue;
    if (own(entry, 'product') !== undefined || own(entry, 'products') !== undefined) return true;
    const parts = withParts ? own(entry, 'parts') : undefined;
    if (isMap(parts) && hasProduct(parts, false)) return true;
  }
  return false;
}
