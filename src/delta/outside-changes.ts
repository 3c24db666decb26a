import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { ChangeOf } from '../estate/change.ts';
import type { Examined } from '../estate/estate.ts';
import type { CommittedReason, NotReadReason, SeenFile } from '../estate/ledger.ts';
import type { Manifest } from '../estate/manifest.ts';
import { manifestFieldChanges } from './field-changes.ts';

/** The manifest that each one of the head was at the base: the same file, or the one that its services came from. */
export type Former = ReadonlyMap<Manifest, Manifest>;

/** Pairs manifests: by file, and where a file was renamed by the services that it has. */
export function formerManifests(before: readonly Examined[], after: readonly Examined[]): Former {
  const old = new Map(before.map(({ manifest }) => [manifest.source.file, manifest]));
  const now = new Set(after.map(({ manifest }) => manifest.source.file));
  const gone = [...old.values()].filter(({ source }) => !now.has(source.file));
  const holders = new Map(
    gone.flatMap((manifest) => manifest.services.map(({ id }) => [id, manifest] as const)),
  );
  const former = new Map<Manifest, Manifest>();
  for (const { manifest } of after) {
    const { source, services } = manifest;
    const same =
      old.get(source.file) ?? mostOf(services.flatMap(({ id }) => holders.get(id) ?? []));
    if (same !== undefined) former.set(manifest, same);
  }
  return former;
}

/** The item that a list has most often. */
function mostOf<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Changes at the top of manifests; what can't be read isn't compared. */
export function topChanges(former: Former): ChangeOf<'field'>[] {
  return [...former].flatMap(([after, before]) =>
    [before, after].some(({ source }) => source.value === undefined)
      ? []
      : manifestFieldChanges(before, after),
  );
}

/** Who has to review a manifest or the policy, if that is known on both sides. */
export function guardChanges(
  files: ReadonlyMap<string, string>,
  before: CodeOwners | undefined,
  after: CodeOwners | undefined,
): ChangeOf<'guard'>[] {
  if (before === undefined || after === undefined) return [];
  const guards = (owners: CodeOwners, file: string): readonly string[] | null => {
    const path = owners.pathOf(file);
    return path === null ? null : owners.ownersOf(path);
  };
  return [...files].flatMap(([file, was]): ChangeOf<'guard'>[] => {
    const [old, now] = [guards(before, was), guards(after, file)];
    if (old === null || now === null || sameReviewers(old, now)) return [];
    return [{ kind: 'guard', file, before: old, after: now }];
  });
}

const committed: ReadonlySet<NotReadReason | null> = new Set<CommittedReason>([
  'name',
  'unnamed',
  'left-out',
  'link',
  'excluded',
  'no-match',
]);

function isCommitted(why: NotReadReason | null): why is CommittedReason {
  return committed.has(why);
}

/** Files that look like manifests and aren't read, which the base read or didn't have. */
export function notReadChanges(
  before: readonly SeenFile[] | undefined,
  after: readonly SeenFile[],
): ChangeOf<'not-read'>[] {
  if (before === undefined) return [];
  const old = new Set(before.map(({ path }) => path));
  return after.flatMap(({ path, why }): ChangeOf<'not-read'>[] =>
    isCommitted(why) && !old.has(path) ? [{ kind: 'not-read', file: path, why }] : [],
  );
}

/** All of them may review, so their order doesn't count. */
function sameReviewers(one: readonly string[], other: readonly string[]): boolean {
  const text = (owners: readonly string[]): string =>
    JSON.stringify([...new Set(owners.map((owner) => owner.toLowerCase()))].sort());
  return text(one) === text(other);
}
