/**
 * The check couldn't be done: a wrong flag, no manifest, a file that can't be read, an invalid policy. Never about what
 * a manifest says, which is a finding. The message is complete, and meant for the user.
 */
export class CannotCheck extends Error {
  override readonly name = 'CannotCheck';
}

/** A reason as a sentence that another can follow: with a full stop, unless it already ends with one. */
export function asSentence(why: string): string {
  return /[.!?]$/.test(why) ? why : `${why}.`;
}
