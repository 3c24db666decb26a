import type { Examined } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';
import type { ChangedDuty } from '../estate/report.ts';

/** Rules whose finding is that a duty has no owner: new when the duty is, whatever they say of it. */
const dutyRules: readonly string[] = ['unowned-duty', 'expired-waiver'];

/**
 * Marks each finding of the head with whether the change brings it: about a duty, by the duty; any other, by whether
 * the base had the same, in the same manifest or in one that it moved away from.
 */
export function markIntroduced(
  before: readonly Examined[],
  after: readonly Examined[],
  introduced: readonly ChangedDuty[],
): Examined[] {
  const fresh = new Set(introduced.map(dutyKey));
  const known = new Known(before);
  const isFresh = (finding: Finding, duties: Examined['duties'], file: string) => {
    if (duties.get(finding)?.some((duty) => fresh.has(dutyKey({ ...duty, file })))) return true;
    const { rule } = finding;
    const { service, part, layer } = finding.subject;
    if (!dutyRules.includes(rule) || service === null || layer === null) return undefined;
    return fresh.has(dutyKey({ file, service, part, layer }));
  };
  const marks = new Map<Finding, boolean>();
  const open: Finding[] = [];
  for (const { manifest, findings, duties } of after) {
    for (const finding of findings) {
      const byDuty = isFresh(finding, duties, manifest.source.file);
      if (byDuty !== undefined) marks.set(finding, byDuty);
      else if (known.takeFrom(finding, finding.location.file)) marks.set(finding, false);
      else open.push(finding);
    }
  }
  for (const finding of open) marks.set(finding, !known.take(finding));
  return after.map(({ manifest, findings, duties }) => ({
    manifest,
    duties,
    findings: findings.map((finding) => ({ ...finding, introduced: marks.get(finding) ?? true })),
  }));
}

function dutyKey({ file, service, part, layer }: ChangedDuty): string {
  return JSON.stringify([file, service, part, layer]);
}

/** How often the base had a finding, by file; each stands for one of the head's at most. */
class Known {
  readonly #counts = new Map<string, Map<string, number>>();

  constructor(before: readonly Examined[]) {
    for (const { findings } of before) {
      for (const finding of findings) {
        const key = sameness(finding);
        const files = this.#counts.get(key) ?? new Map<string, number>();
        const { file } = finding.location;
        this.#counts.set(key, files.set(file, (files.get(file) ?? 0) + 1));
      }
    }
  }

  takeFrom(finding: Finding, file: string): boolean {
    const files = this.#counts.get(sameness(finding));
    const left = files?.get(file) ?? 0;
    if (left > 0) files?.set(file, left - 1);
    return left > 0;
  }

  take(finding: Finding): boolean {
    const files = [...(this.#counts.get(sameness(finding))?.keys() ?? [])];
    return files.some((file) => this.takeFrom(finding, file));
  }
}

/** What makes two findings the same one: neither the line nor the file, which change when an entry moves. */
function sameness({ rule, path, subject: { service, part, layer } }: Finding): string {
  return JSON.stringify([rule, path, service, part, layer]);
}
