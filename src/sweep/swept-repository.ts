/** A repository as the organisation's list has it. */
export interface ListedRepository {
  /** GitHub's own id, which a new name doesn't change. */
  readonly id: string;
  /** `owner/name`. */
  readonly name: string;
  readonly visibility: 'public' | 'internal' | 'private';
  readonly archived: boolean;
  readonly fork: boolean;
  readonly disabled: boolean;
  /** The default branch and the commit that it is at; `null` for a repository without a commit. */
  readonly branch: string | null;
  readonly head: string | null;
  readonly topics: readonly string[];
}

/** A file that a sweep keeps of a repository. */
export interface KeptFile {
  /** The id of its content. */
  readonly oid: string;
  readonly link: boolean;
}

/** Everything that a sweep needs to check a repository at one commit, without asking GitHub again. */
export interface KeptRepository {
  readonly id: string;
  readonly head: string;
  /** The search that found it: another search finds other files. */
  readonly search: string;
  readonly files: Readonly<Record<string, KeptFile>>;
  /** Paths that something named but that don't exist. */
  readonly absent: readonly string[];
  /** Contents by their id: `t` and the text, or `b` and the bytes in base64. */
  readonly texts: Readonly<Record<string, string>>;
  /** The names of the checks of its workflows that check every pull request; empty if none does. */
  readonly checks: readonly string[];
}
