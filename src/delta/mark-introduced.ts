import type { Change } from '../estate/change.ts';
import type { Examined, Found } from '../estate/estate.ts';
import type { DutyRef, Finding } from '../estate/finding.ts';
import type { RuleId } from '../estate/rule-id.ts';
import { isUnreadable } from './comparison-notes.ts';
import { type Renames, serviceKey } from './renames.ts';

/** Rules whose finding is that a duty has no owner: new when the duty is, whatever they say of it. */
const dutyRules: readonly RuleId[] = ['unowned-duty', 'expired-waiver'];

/**
 * The findings of the head, each marked with whether the change introduces it: about a duty, by the duty; any other, by
 * whether the base had the same, in the same manifest or in one that it moved away from.
 */
export function* markIntroduced(
  before: readonly Examined[],
  after: readonly Examined[],
  changes: readonly Change[],
  renames: Renames,
): Generator<Finding> {
  const fresh = new Set(
    changes.flatMap((one) =>
      one.kind === 'duty-introduced' ? dutyKey(one.file, one.subject) : [],
    ),
  );
  const known = new Known(before, renames);
  const isFresh = ({ finding, duties }: Found, file: string) => {
    if (duties?.some((duty) => fresh.has(dutyKey(file, duty)))) return true;
    return isAboutDuty(finding) ? fresh.has(dutyKey(file, finding.subject)) : undefined;
  };
  // First match findings within the same manifest: only the rest can have moved.
  const marks = after.map((examined) => {
    const { manifest, found } = examined;
    // What can't be compared never counts as old, because its contents are unknown.
    const old = isUncompared(examined) ? null : false;
    return Array.from(found, (one) => {
      const byDuty = isFresh(one, manifest.source.file);
      if (byDuty !== undefined) return byDuty;
      return known.takeFrom(one.finding, one.finding.location.file) ? old : undefined;
    });
  });
  for (const [position, { found }] of after.entries()) {
    let at = 0;
    for (const { finding } of found) {
      const mark = marks[position]?.[at++];
      yield { ...finding, introduced: mark === undefined ? !known.take(finding) : mark };
    }
  }
}

/** Whether a finding is that one duty, which it names, has no owner. */
function isAboutDuty(finding: Finding): finding is Finding & { readonly subject: DutyRef } {
  const { service, layer } = finding.subject;
  return dutyRules.includes(finding.rule) && service !== null && layer !== null;
}

/** Whether nothing in a manifest can be compared: it can't be read, or has no framework. */
function isUncompared(examined: Examined): boolean {
  return examined.manifest.framework === undefined || isUnreadable(examined);
}

function dutyKey(file: string, { service, part, layer }: DutyRef): string {
  return JSON.stringify([file, service, part, layer]);
}

/** How often the base had a finding, by file; each counts for at most one of the head's. */
class Known {
  readonly #counts = new Map<string, Map<string, number>>();

  constructor(before: readonly Examined[], renames: Renames) {
    for (const { found } of before) {
      for (const { finding } of found) {
        if (isAboutDuty(finding)) continue;
        const key = sameness(underNewName(finding, renames));
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

/** A finding of the base with the id that its service has at the head. */
function underNewName(
  finding: Finding,
  renames: Renames,
): Pick<Finding, 'rule' | 'path' | 'subject'> {
  const { rule, path, subject, location } = finding;
  const [top, id, ...rest] = path;
  const ofPath =
    top === 'services' && typeof id === 'string'
      ? renames.get(serviceKey(location.file, id))
      : undefined;
  const { service } = subject;
  const ofSubject = service === null ? undefined : renames.get(serviceKey(location.file, service));
  return {
    rule,
    path: ofPath === undefined ? path : [top as string, ofPath, ...rest],
    subject: ofSubject === undefined ? subject : { ...subject, service: ofSubject },
  };
}

/** The identity of a finding, without its line and file, because they change when an entry moves. */
function sameness({
  rule,
  path,
  subject: { service, part, layer },
}: Pick<Finding, 'rule' | 'path' | 'subject'>): string {
  return JSON.stringify([rule, path, service, part, layer]);
}
