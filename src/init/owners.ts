/** Who may own something, as the repository tells it: a guess for a person to confirm. */
export interface Proposal {
  /** The accountable one first. */
  readonly owners: readonly string[];
  /** The team to declare, where the owner is the id of one. */
  readonly team: { readonly id: string; readonly name: string } | null;
  /** Where it is said: `.github/CODEOWNERS:12`. */
  readonly from: string;
}

/** A proposal for a thing that stands in several files, with how many of them it is for. */
export interface Majority {
  readonly proposal: Proposal;
  readonly files: number;
  readonly all: number;
}

/** Who owns a path, from the top of the repository, as far as the repository tells. */
export type OwnersAt = (path: string) => Proposal | undefined;

/** The proposal that most of some files have; the first of several that as many have. */
export function majority(files: readonly string[], ownersAt: OwnersAt): Majority | undefined {
  const byOwners = new Map<string, { readonly proposal: Proposal; files: number }>();
  for (const file of files) {
    const proposal = ownersAt(file);
    if (proposal === undefined) continue;
    const key = JSON.stringify(proposal.owners);
    const known = byOwners.get(key) ?? { proposal, files: 0 };
    known.files++;
    byOwners.set(key, known);
  }
  const [most] = [...byOwners.values()].sort((a, b) => b.files - a.files);
  return most && { ...most, all: files.length };
}
