import type { Note } from '../estate/change.ts';
import type { ChangedFiles } from '../estate/changed-files.ts';
import type { Files } from './files.ts';

/** What an estate is compared with. */
export type Base =
  /** Nothing, and why. */
  | { readonly state: 'none'; readonly why: string }
  /** Something couldn't be read, which needs a warning. `remedy` is a sentence, or empty. */
  | { readonly state: 'unread'; readonly why: string; readonly remedy: string }
  | ReadableBase;

/** A commit to compare with. Its files have the paths that they would have among those that are checked. */
export interface ReadableBase {
  readonly state: 'read';
  /** As the report names it. */
  readonly commit: string;
  readonly files: Files;
  /** What a reader should know about it; complete once its files were listed. */
  readonly notes: readonly Note[];
  /** Current paths -> the paths that renamed files had. */
  readonly renames: () => Promise<ReadonlyMap<string, string>>;
  /** What has changed since in the repository with this top, by the current path from there. */
  readonly changed: (top: string) => Promise<ChangedFiles>;
}

/** There is nothing to compare with, but that isn't a fault. */
export const noBase: Base = { state: 'none', why: '' };
