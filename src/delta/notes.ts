import type { Examined } from '../estate/estate.ts';
import { messageOf } from '../report/message.ts';

/** What of the estate cannot be compared, manifest by manifest, in sentences for the user. */
export function comparisonNotes(
  before: readonly Examined[],
  after: readonly Examined[],
): readonly string[] {
  const old = byFile(before);
  const now = byFile(after);
  const notes: string[] = [];
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
    if (isUnreadable(one)) notes.push(isBrokenNow(file, was !== undefined && isBroken(was)));
    else notes.push(...otherFramework(file, was, one));
  }
  return notes;
}

/** Whether nothing can be told of what stands in a manifest. */
export function isUnreadable({ manifest, findings }: Examined): boolean {
  return (
    manifest.services.length === 0 &&
    findings.some(({ rule }) => rule === 'syntax' || rule === 'schema')
  );
}

function byFile(examined: readonly Examined[]): ReadonlyMap<string, Examined> {
  return new Map(examined.map((one) => [one.manifest.source.file, one]));
}

function isBroken({ manifest }: Examined): boolean {
  return manifest.source.value === undefined;
}

function wasBroken(file: string, { findings }: Examined): string {
  const found = findings.find(({ rule }) => rule === 'syntax');
  const why = found === undefined ? 'unreadable' : messageOf(found);
  return `\`${file}\` was broken at the base (${why}), so its duties count as new.`;
}

function isBrokenNow(file: string, wasToo: boolean): string {
  return wasToo
    ? `\`${file}\` cannot be read in this change, and could not at the base, so nothing of it is compared.`
    : `\`${file}\` cannot be read in this change, so what it had is not compared.`;
}

/** Several manifests may name one framework, whose mistakes are told at the first of them. */
function withoutFramework(file: string, { manifest, findings }: Examined): string {
  const told = findings.find(
    (one) => one.location.file !== manifest.source.file || one.path[0] === 'framework',
  );
  const why = told === undefined ? '' : ` (${told.location.file}: ${messageOf(told)})`;
  return `The framework of \`${file}\` was broken at the base, or not there${why}, so its duties count as new.`;
}

function otherFramework(file: string, before: Examined | undefined, after: Examined): string[] {
  const [from, to] = [before?.manifest.framework?.id, after.manifest.framework?.id];
  if (from === undefined || to === undefined || from === to) return [];
  return [
    `\`${file}\` goes by the framework \`${to}\` now, and went by \`${from}\`: layers that only one of them has are new, or gone.`,
  ];
}
