import type { Report, ReportManifest } from '../estate/report.ts';
import type { OwnerDrift } from '../estate/rolled-up.ts';
import { ownerKey } from '../resolve/owner-answers.ts';
import { compare } from './order.ts';

/** What is wrong with an owner, by the owner's key. */
export type Drifted = ReadonlyMap<string, Pick<OwnerDrift, 'what' | 'why' | 'instead'>>;

/** This many repositories of an owner are named; the others are counted. */
const MOST_NAMED = 50;

interface Gathered {
  readonly owner: string;
  duties: number;
  readonly repositories: Set<string>;
}

/**
 * The owners in a roll-up who can't do their duties any more, and where they have some; those with the most come first.
 * The first two steps of a manifest's path name its repository.
 */
export function ownerDrift(
  { manifests }: Pick<Report, 'manifests'>,
  drifted: Drifted,
): OwnerDrift[] {
  const all = new Map<string, Gathered>();
  for (const manifest of manifests) {
    const handles = handlesIn(manifest);
    const repository = manifest.file.split('/').slice(0, 2).join('/');
    for (const { layers } of manifest.services) {
      for (const { status, owners } of layers) {
        if (status !== 'owned') continue;
        for (const owner of owners) {
          const handle = handles.get(owner) ?? owner;
          const key = ownerKey(handle);
          if (!drifted.has(key)) continue;
          let one = all.get(key);
          if (one === undefined) {
            one = { owner: handle, duties: 0, repositories: new Set() };
            all.set(key, one);
          }
          one.duties++;
          one.repositories.add(repository);
        }
      }
    }
  }
  return mergedDrift(
    [...all].map(([key, { owner, duties, repositories }]) => ({
      owner,
      ...(drifted.get(key) as Pick<OwnerDrift, 'what' | 'why'>),
      duties,
      repositories: [...repositories],
      moreRepositories: 0,
    })),
  );
}

/** One entry per owner, from lists about different repositories. */
export function mergedDrift(lists: readonly OwnerDrift[]): OwnerDrift[] {
  const all = new Map<string, OwnerDrift>();
  for (const one of lists) {
    const key = ownerKey(one.owner);
    const known = all.get(key);
    const repositories = [...(known?.repositories ?? []), ...one.repositories].sort(compare);
    const named = repositories.slice(0, MOST_NAMED);
    all.set(key, {
      ...one,
      owner: known !== undefined && known.owner < one.owner ? known.owner : one.owner,
      duties: (known?.duties ?? 0) + one.duties,
      repositories: named,
      moreRepositories:
        (known?.moreRepositories ?? 0) + one.moreRepositories + repositories.length - named.length,
    });
  }
  return [...all.values()].sort((a, b) => b.duties - a.duties || compare(a.owner, b.owner));
}

/** The handles of the teams and people that a manifest declares, by their ids. */
function handlesIn({ teams, people }: ReportManifest): ReadonlyMap<string, string> {
  return new Map(
    [...teams, ...people].flatMap(({ id, github }) => (github === null ? [] : [[id, github]])),
  );
}
