/** A text with the change made, and the paths at which it says something new. */
export interface Edited {
  readonly text: string;
  readonly changed: readonly string[];
}

/** Why a text was left as it is, with the way out; the line (from 1) where the cause stands. */
export interface Refused {
  readonly refused: string;
  readonly line?: number;
}

export type Outcome = Edited | Refused;
