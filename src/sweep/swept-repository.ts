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

/** All that a sweep needs of a repository at one commit to check it, without asking GitHub again. */
export interface KeptRepository {
  readonly id: string;
  readonly head: string;
  /** By what was searched: another search finds other files. */
  readonly search: string;
  readonly files: Readonly<Record<string, KeptFile>>;
  /** Paths that something named, and that aren't there. */
  readonly absent: readonly string[];
  /** Contents by their id: `t` and the text, or `b` and the bytes in base64. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the checks of its workflows are called that check every pull request; empty if none does. */
  readonly checks: readonly string[];
}
