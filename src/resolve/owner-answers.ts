/** There is no such user or team. */
export interface MissingAnswer {
  readonly state: 'missing';
  /** What GitHub answered, to follow a colon: `GitHub has no user of that name`. */
  readonly said: string;
  /** What to name in its place, where that is known: the new name of a user. */
  readonly instead: string | null;
}

/** It could not be known. */
export interface UnknownAnswer {
  readonly state: 'unknown';
  /** Why, to follow a colon: `this token may not read the teams of their organisation`. */
  readonly why: string;
  /** What would settle it, as a sentence; `null` where nothing that a user can grant would. */
  readonly remedy: string | null;
}

/** What GitHub says of an owner. Three answers, never two: not to be seen is not the same as not there. */
export type OwnerAnswer = { readonly state: 'exists' } | MissingAnswer | UnknownAnswer;

/** Answers by the owner's key. An owner that nobody asked about has none. */
export type OwnerAnswers = ReadonlyMap<string, OwnerAnswer>;

/** GitHub compares handles without case. */
export function ownerKey(owner: string): string {
  return owner.toLowerCase();
}

export const verifyModes = ['auto', 'off', 'required'] as const;

/** Whether GitHub is asked about owners: where there is a token, never, or in any case. */
export type VerifyMode = (typeof verifyModes)[number];
