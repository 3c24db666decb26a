import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { ChangeOf, TeamField } from '../estate/change.ts';
import { teamFields } from '../estate/change.ts';
import type { Examined } from '../estate/estate.ts';
import { locate } from '../parse/line-index.ts';

/** Who is behind a declared team: its duties change hands though no owner of a duty does. */
export function teamChanges(
  before: readonly Examined[],
  after: readonly Examined[],
): ChangeOf<'team'>[] {
  const old = new Map(before.map(({ manifest }) => [manifest.source.file, manifest]));
  return after.flatMap(({ manifest }) => {
    const { file } = manifest.source;
    const was = new Map(old.get(file)?.teams.map((team) => [team.id, team]));
    return manifest.teams.flatMap((team) => {
      const former = was.get(team.id);
      if (former === undefined) return [];
      const location = locate(manifest.source, team.span);
      return teamFields.flatMap((field: TeamField): ChangeOf<'team'>[] =>
        former[field] === team[field]
          ? []
          : [
              {
                kind: 'team',
                file,
                location,
                team: team.id,
                field,
                before: former[field],
                after: team[field],
              },
            ],
      );
    });
  });
}

/** Who has to review a manifest or the policy, where that is known on both sides. */
export function guardChanges(
  files: readonly string[],
  before: CodeOwners | undefined,
  after: CodeOwners | undefined,
): ChangeOf<'guard'>[] {
  if (before === undefined || after === undefined) return [];
  const guards = (owners: CodeOwners, file: string): readonly string[] | null => {
    const path = owners.pathOf(file);
    return path === null ? null : owners.ownersOf(path);
  };
  return files.flatMap((file): ChangeOf<'guard'>[] => {
    const [old, now] = [guards(before, file), guards(after, file)];
    if (old === null || now === null || JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ kind: 'guard', file, before: old, after: now }];
  });
}
