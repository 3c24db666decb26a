import type { Change, ChangeOf } from '../estate/change.ts';
import type { Examined, Found } from '../estate/estate.ts';
import type { DutyRef, Finding } from '../estate/finding.ts';
import { ruleHas } from '../estate/rule-traits.ts';
import { locate } from '../parse/line-index.ts';
import { isUnreadable } from './comparison-notes.ts';
import { type Renames, serviceKey } from './renames.ts';

/**
 * The findings of the head, each marked with whether the change introduces it: if duties have no owner because of it, by
 * the duties; any other, by whether the base had the same, in the same manifest or in one that it moved away from.
 */
export function markIntroduced(
  before: readonly Examined[],
  after: readonly Examined[],
  changes: readonly Change[],
  renames: Renames,
): Marked {
  const known = new Known(before, renames);
  return {
    findings: marked(known, after, changes),
    resolved: () => resolvedFindings(known, after),
  };
}

/** The findings of the head, and those of the base that it doesn't have. */
export interface Marked {
  /** Can be read once. */
  readonly findings: Iterable<Finding>;
  /** Known once all findings were read. */
  readonly resolved: () => ChangeOf<'finding-resolved'>[];
}

function* marked(
  known: Known,
  after: readonly Examined[],
  changes: readonly Change[],
): Generator<Finding> {
  const fresh = new Set(
    changes.flatMap((one) =>
      one.kind === 'duty-introduced' ? dutyKey(one.file, one.subject) : [],
    ),
  );
  const isFresh = ({ finding, duties = [] }: Found, file: string) => {
    if (duties.some((duty) => fresh.has(dutyKey(file, duty)))) return true;
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
      if (known.takeFrom(one.finding, one.finding.location.file)) return old;
      // Another text where nobody was named before: the duty was unowned already.
      return leavesUnowned(one) ? old : undefined;
    });
  });
  for (const [position, { found }] of after.entries()) {
    let at = 0;
    for (const { finding } of found) {
      const mark = marks[position]?.[at++];
      const introduced = mark === undefined ? !known.take(finding) : mark;
      if (introduced === true) known.came.add(kindOf(finding));
      yield { ...finding, introduced };
    }
  }
}

/**
 * What the base had and the head doesn't: errors and warnings, except those about unowned duties, which are compared as
 * duties, and those about what no longer exists or can't be read.
 */
function resolvedFindings(
  known: Known,
  after: readonly Examined[],
): ChangeOf<'finding-resolved'>[] {
  const files = new Map(after.map((one) => [one.manifest.source.file, one]));
  const homes = new Map(
    after.flatMap(({ manifest }) => manifest.services.map(({ id }) => [id, manifest] as const)),
  );
  if (after.some(isUncompared)) return [];
  return known.left().flatMap(({ rule, severity, title, subject, file, count }) => {
    if (severity === 'notice' || ruleHas(rule, 'unowned')) return [];
    // The same mistake in another item of a list, or with another word, isn't resolved.
    if (known.came.has(kindOf({ rule, subject }))) return [];
    const { service } = subject;
    const here = files.get(file)?.manifest;
    const home =
      service === null || here?.services.some(({ id }) => id === service) === true
        ? here
        : homes.get(service);
    if (home === undefined) return [];
    const key = home.services.find(({ id }) => id === service)?.key;
    const location = key === undefined ? null : locate(home.source, key);
    const { file: at } = home.source;
    return { kind: 'finding-resolved', file: at, location, subject, rule, severity, title, count };
  });
}

/** Whether a finding is that one duty, which it names, has no owner. */
function isAboutDuty(finding: Finding): finding is Finding & { readonly subject: DutyRef } {
  const { service, layer } = finding.subject;
  return ruleHas(finding.rule, 'one-duty') && service !== null && layer !== null;
}

/** Whether a finding says of duties that they have no owner. */
function leavesUnowned({ finding, duties = [] }: Found): boolean {
  return duties.length > 0 && ruleHas(finding.rule, 'unowned');
}

/** Whether nothing in a manifest can be compared: it can't be read, or has no framework. */
function isUncompared(examined: Examined): boolean {
  return examined.manifest.framework === undefined || isUnreadable(examined);
}

function dutyKey(file: string, { service, part, layer }: DutyRef): string {
  return JSON.stringify([file, service, part, layer]);
}

/** What is kept of a finding of the base, and how often it remains. */
interface Left extends Pick<Finding, 'rule' | 'severity' | 'title' | 'subject'> {
  readonly file: string;
  count: number;
}

/** How often the base had a finding, by file; each matches at most one of the head's. */
class Known {
  readonly #counts = new Map<string, Map<string, Left>>();
  /** The kinds of findings at the head. */
  readonly came = new Set<string>();

  constructor(before: readonly Examined[], renames: Renames) {
    for (const { found } of before) {
      for (const { finding } of found) {
        if (isAboutDuty(finding)) continue;
        const now = underNewName(finding, renames);
        const key = sameness(now);
        const files = this.#counts.get(key) ?? new Map<string, Left>();
        this.#counts.set(key, files);
        const { file } = finding.location;
        const { rule, severity, title } = finding;
        const left = files.get(file);
        if (left !== undefined) left.count++;
        else files.set(file, { rule, severity, title, subject: now.subject, file, count: 1 });
      }
    }
  }

  takeFrom(finding: Finding, file: string): boolean {
    const files = this.#counts.get(sameness(finding));
    return files !== undefined && takeOne(files, file);
  }

  /** The same of the first file that has one left. */
  take(finding: Finding): boolean {
    const files = this.#counts.get(sameness(finding));
    const [first] = files?.keys() ?? [];
    return files !== undefined && first !== undefined && takeOne(files, first);
  }

  /** Those that no finding of the head has matched. */
  left(): Left[] {
    return [...this.#counts.values()].flatMap((files) => [...files.values()]);
  }
}

/** Takes one of a file's findings. Files that have none left are dropped, so that nobody looks through them again. */
function takeOne(files: Map<string, Left>, file: string): boolean {
  const left = files.get(file);
  if (left === undefined) return false;
  left.count--;
  if (left.count === 0) files.delete(file);
  return true;
}

/** What is wrong with which service or part. */
function kindOf({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return JSON.stringify([rule, subject.service, subject.part]);
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
