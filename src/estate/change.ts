import type { DutyRef, EntryRef, Location, Severity, Subject, Wording } from './finding.ts';
import type { Party } from './framework.ts';
import type { CommittedReason } from './ledger.ts';
import type { RuleId } from './rule-id.ts';

/** The fields that all changes have. */
interface InManifest {
  /** The manifest; for what was removed, the manifest that it was in. */
  readonly file: string;
  /** The place at the head; `null` for what no longer exists. */
  readonly location: Location | null;
}

interface OfDuty extends InManifest {
  readonly subject: DutyRef;
}

interface OfEntry extends InManifest {
  readonly subject: EntryRef;
}

/** Why a duty that was unowned no longer is. */
export type Resolution =
  | { readonly by: 'owner'; readonly owners: readonly string[] }
  | { readonly by: 'waiver'; readonly expires: string }
  | { readonly by: 'provider' }
  /** The layer doesn't exist there, as the entry says. */
  | { readonly by: 'not-applicable' }
  /** The service has parts now, and they have the duties. */
  | { readonly by: 'parts' }
  /** The service, part or layer no longer exists. */
  | { readonly by: 'removal'; readonly of: 'service' | 'part' | 'layer' };

export interface WaiverTerms {
  /** ISO date; the waiver still holds on that day. */
  readonly expires: string;
  readonly reason: string;
  readonly approvedBy: string;
}

/** What a change does to the framework file that its policy or its flag names. */
export interface FrameworkFileChange {
  readonly kind: 'framework-file';
  readonly file: string;
  readonly change: 'changed' | 'removed';
}

/** One thing that differs between base and head. Plain data, safe for JSON. */
export type Change =
  /** Unowned now, but owned or missing before. */
  | (OfDuty & { readonly kind: 'duty-introduced' })
  | (OfDuty & { readonly kind: 'duty-resolved'; readonly how: Resolution })
  /** A finding of the base, about anything but an unowned duty, that the head doesn't have, and how often. */
  | (InManifest & {
      readonly kind: 'finding-resolved';
      readonly subject: Subject;
      readonly rule: RuleId;
      readonly severity: Severity;
      readonly title: string;
      readonly count: number;
    })
  /**
   * A duty that now has other owners, the accountable one first; `before` is empty where it wasn't a duty, was waived
   * or didn't exist.
   */
  | (OfDuty & {
      readonly kind: 'owners';
      readonly before: readonly string[];
      readonly after: readonly string[];
    })
  /** Who is responsible for a layer, `null` if that isn't known; and what the entry gives for it. */
  | (OfDuty & {
      readonly kind: 'split';
      readonly before: Party | null;
      readonly after: Party | null;
      readonly clause: string | null;
      readonly reason: string | null;
    })
  | (OfDuty & {
      readonly kind: 'waiver';
      readonly before: WaiverTerms | null;
      readonly after: WaiverTerms | null;
    })
  /**
   * A key of an entry, or of the manifest itself (its subject has no service then), as it is written; `null` if nothing
   * is. The keys that lead to it: `['agreement', 'reviewed']`, `['teams', 'it-desk', 'github']`.
   */
  | (InManifest & {
      readonly kind: 'field';
      readonly subject: Subject;
      readonly path: readonly [string, ...string[]];
      readonly before: string | null;
      readonly after: string | null;
    })
  | (OfEntry & { readonly kind: 'service'; readonly change: 'added' | 'removed' })
  /** The same service under another id. */
  | (OfEntry & { readonly kind: 'service'; readonly change: 'renamed'; readonly previous: string })
  /** Who has to review a manifest or the policy, by CODEOWNERS. */
  | {
      readonly kind: 'guard';
      readonly file: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  /** A setting of the policy; `null` if it isn't set. */
  | {
      readonly kind: 'policy';
      readonly setting: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** A file that looks like a manifest but isn't read, or a pattern that no longer matches any, because of the change. */
  | { readonly kind: 'not-read'; readonly file: string; readonly why: CommittedReason }
  | FrameworkFileChange;

export type ChangeKind = Change['kind'];

/** The changes of one kind. */
export type ChangeOf<Kind extends ChangeKind> = Change & { readonly kind: Kind };

/** Something that couldn't be compared, and why. */
export type Note =
  | { readonly kind: 'no-manifest-at-base' }
  /** `problem`: what was wrong with it. */
  | {
      readonly kind: 'manifest-broken-at-base';
      readonly file: string;
      readonly problem: Wording | null;
    }
  | { readonly kind: 'manifest-unread-at-base'; readonly file: string; readonly why: string }
  /** `before`: whether it couldn't be read at the base either. */
  | { readonly kind: 'manifest-broken'; readonly file: string; readonly before: boolean }
  /** `problem`: what was wrong with the framework, and in which file. */
  | {
      readonly kind: 'framework-broken-at-base';
      readonly file: string;
      readonly problem: (Wording & { readonly file: string }) | null;
    }
  | {
      readonly kind: 'framework-changed';
      readonly file: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'policy-unread-at-base' }
  | { readonly kind: 'fork-point-unknown'; readonly ref: string }
  | { readonly kind: 'files-unlisted-at-base' }
  | { readonly kind: 'changed-code-unknown' }
  | { readonly kind: 'too-much-changed-code'; readonly files: number }
  | { readonly kind: 'code-unread-at-base'; readonly why: string };

/** Who is behind a declared owner that a change names: a handle, or how to reach it. */
export interface Behind {
  readonly file: string;
  readonly owner: string;
  readonly is: string;
}

/** How many more findings of a rule, or fewer, the gate will fail for by the policy of a change. */
export interface PolicyEffect {
  readonly rule: RuleId;
  readonly count: number;
}

/** What a change does to the estate, base against head. */
export interface Delta {
  /** The commit that it was compared with. */
  readonly base: string;
  /** Empty when everything could be compared. */
  readonly notes: readonly Note[];
  /** How many duties were unowned before and still are. */
  readonly inherited: number;
  /** The policy first, then services, then what changed in them, in the order of the manifests. */
  readonly changes: readonly Change[];
  /** Of the declared owners that the changes name, at the head. */
  readonly behind: readonly Behind[];
  /** What a changed policy will make of today's findings; `null` if that isn't known. */
  readonly policyEffects: readonly PolicyEffect[] | null;
}

/** The changes of one kind, in their order. */
export function changesOf<Kind extends ChangeKind>(
  { changes }: Delta,
  kind: Kind,
): ChangeOf<Kind>[] {
  return changes.filter((one): one is ChangeOf<Kind> => one.kind === kind);
}
