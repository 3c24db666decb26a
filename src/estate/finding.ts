import type { Edit } from './edit.ts';
import type { Path } from './path.ts';
import type { RuleId } from './rule-id.ts';

/** GitHub's own three words, so that no output has to translate. */
export type Severity = 'error' | 'warning' | 'notice';

export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** A stretch of a file's text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file as people count it: line and column from 1, the end exclusive. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a finding is about, as far as it is about one service, part or layer. */
export interface Subject {
  readonly service: string | null;
  readonly part: string | null;
  readonly layer: string | null;
}

/** A subject that is one duty, identified by these three within its manifest. */
export interface DutyRef extends Subject {
  readonly service: string;
  readonly layer: string;
}

/** A subject that is a whole service, or a whole part of one. */
export interface EntryRef extends Subject {
  readonly service: string;
  readonly layer: null;
}

/** The text about one mistake, in three parts that a format may show separately. `messageOf` joins them. */
export interface Wording {
  /** A few words without a full stop, the same for one cause. */
  readonly title: string;
  /** Sentences that name the value and explain the rule; may be empty. */
  readonly reason: string;
  /** Sentences in the imperative that say what to do; may be empty. */
  readonly remedy: string;
}

/** One thing that a rule reports, at a place in a file. Plain data, safe for JSON. */
export interface Finding extends Wording {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly location: Location;
  /** In the file of `location`. */
  readonly path: Path;
  readonly subject: Subject;
  /** Findings of one file with the same cause are one mistake. */
  readonly cause: string;
  /** On a run with a base: whether the change introduces it. Without a base: null. */
  readonly introduced: boolean | null;
  readonly edits: readonly Edit[];
  /** An entry that is missing, where a person has to choose what is in it. */
  readonly draft?: Draft;
  /** Address of the rule's page. */
  readonly docs: string;
}

/** An entry to add: a person chooses one of several products or models. */
export interface Draft {
  readonly file: string;
  readonly path: Path;
  readonly products: readonly string[];
  readonly models: readonly string[];
}

/** The text of a cause: the rule, and whatever distinguishes one mistake from another. */
export function causeOf(rule: RuleId, about: readonly (string | number | null)[]): string {
  let cause: string = rule;
  for (const part of about) {
    const text = String(part ?? '');
    cause += `:${/[\\:]/.test(text) ? text.replace(/[\\:]/g, '\\$&') : text}`;
  }
  return cause;
}

/** The rule whose mistake a cause is. */
export function ruleOfCause(cause: string): string {
  return cause.split(':', 1)[0] ?? '';
}
