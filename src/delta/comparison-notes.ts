import type { Note } from '../estate/change.ts';
import type { Examined } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';

/** What can't be compared, manifest by manifest. */
export function comparisonNotes(
  before: readonly Examined[],
  after: readonly Examined[],
): readonly Note[] {
  const old = byFile(before);
  const now = byFile(after);
  const notes: Note[] = [];
  for (const [file, one] of old) {
    const here = now.get(file);
    if (isBroken(one)) {
      if (here === undefined || !isUnreadable(here)) notes.push(wasBroken(file, one));
    } else if (one.manifest.framework === undefined && here?.manifest.framework !== undefined) {
      notes.push(withoutFramework(file, one));
    }
  }
  for (const [file, one] of now) {
    const was = old.get(file);
    if (isUnreadable(one)) {
      const wasToo = was !== undefined && isBroken(was);
      notes.push({ kind: 'manifest-broken', file, before: wasToo });
    } else notes.push(...otherFramework(file, was, one));
  }
  return notes;
}

/** Whether the contents of a manifest are unknown. */
export function isUnreadable({ manifest, found }: Examined): boolean {
  if (manifest.services.length > 0) return false;
  return first(found, ({ rule }) => rule === 'syntax' || rule === 'schema') !== undefined;
}

function first(
  found: Examined['found'],
  isWanted: (finding: Finding) => boolean,
): Finding | undefined {
  for (const { finding } of found) if (isWanted(finding)) return finding;
  return undefined;
}

function byFile(examined: readonly Examined[]): ReadonlyMap<string, Examined> {
  return new Map(examined.map((one) => [one.manifest.source.file, one]));
}

function isBroken({ manifest }: Examined): boolean {
  return manifest.source.value === undefined;
}

function wasBroken(file: string, { found }: Examined): Note {
  const problem = first(found, ({ rule }) => rule === 'syntax');
  return {
    kind: 'manifest-broken-at-base',
    file,
    problem: problem === undefined ? null : wordingOf(problem),
  };
}

function wordingOf({ title, reason, remedy }: Finding) {
  return { title, reason, remedy };
}

/** Several manifests may name one framework, whose mistakes are findings of the first of them. */
function withoutFramework(file: string, { manifest, found }: Examined): Note {
  const problem = first(
    found,
    ({ location, path }) => location.file !== manifest.source.file || path[0] === 'framework',
  );
  return {
    kind: 'framework-broken-at-base',
    file,
    problem: problem === undefined ? null : { ...wordingOf(problem), file: problem.location.file },
  };
}

function otherFramework(file: string, before: Examined | undefined, after: Examined): Note[] {
  const [from, to] = [before?.manifest.framework?.id, after.manifest.framework?.id];
  if (from === undefined || to === undefined || from === to) return [];
  return [{ kind: 'framework-changed', file, before: from, after: to }];
}
