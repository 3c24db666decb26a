import type { Form } from './forms/form-table.ts';
import type { Shown } from './forms/implied.ts';
import type { Link, Literal, Unseen, Use } from './scanner.ts';

/** What one file gives to a discovery: data that any thread may have made, and without what is empty. */
export interface Scanned {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Its size, if it was read. */
  readonly bytes?: number;
  /** Why it was not read. */
  readonly skipped?: string;
  /** The scanner that knew the text, by its id. */
  readonly scanner?: string;
  /** It is broken somewhere; what could still be read is there. */
  readonly isDamaged?: boolean;
  /** It was made from the Bicep beside it, and not scanned. */
  readonly isCompiled?: boolean;
  /** The form of infrastructure code that it is, if no scanner reads it. */
  readonly form?: Form;
  readonly uses?: readonly Use[];
  readonly unseen?: readonly Unseen[];
  readonly links?: readonly Link[];
  readonly literals?: readonly Literal[];
  readonly implied?: readonly Shown[];
}
