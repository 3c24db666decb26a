/** The user or team doesn't exist. */
export interface MissingAnswer {
  readonly state: 'missing';
  /** Why, to follow a colon: `GitHub has no user with this name`. */
  readonly why: string;
  /** What to name instead, if that is known: the new name of a user. */
  readonly instead: string | null;
}

/** GitHub couldn't answer. */
export interface UnknownAnswer {
  readonly state: 'unknown';
  /** Why, to follow a colon: `this token can't read the organisation's teams`. */
  readonly why: string;
  /** What a user can do about it, as a sentence; `null` if nothing helps. */
  readonly remedy: string | null;
  /** Whether another run may get an answer. */
  readonly passes?: true;
}

/** GitHub's answer about an owner. There are three, because invisible isn't the same as missing. */
export type OwnerAnswer = { readonly state: 'exists' } | MissingAnswer | UnknownAnswer;

/** Answers by the owner's key. An owner that nobody asked about has none. */
export type OwnerAnswers = ReadonlyMap<string, OwnerAnswer>;

/** GitHub compares handles without case. */
export function ownerKey(owner: string): string {
  return owner.toLowerCase();
}

export const verifyModes = ['auto', 'off', 'required'] as const;

/** Whether GitHub is asked about owners: if there is a token, never, or always. */
export type VerifyMode = (typeof verifyModes)[number];
